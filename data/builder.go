package data

import (
	"hash/maphash"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// A Builder makes a Study of what readers find. Hand it everything study files declare first (Head, Party,
// Theme, Coordinator, Expect, Accept), then the statements of all files in order, then call Study. It goes on
// after a problem, so that all of them are reported at once. The zero value is not ready: use NewBuilder.
type Builder struct {
	// Coordinator is the id or name asked for by the user; "" leaves the choice to the files.
	Coordinator string
	// Asked is whom the interviews asked about, as the user says ("coordinator" or "everyone"); "" leaves it to the files.
	Asked string
	// WithoutTexts leaves the texts and sources of statements out of the study: where nobody reads them, a large
	// file need not stay in memory for them.
	WithoutTexts bool
	// Silent says that nobody reads the notices: what takes long to notice is not looked for.
	Silent bool
	// Progress hears how far reading has come.
	Progress Progress

	study    Study
	problems []located
	noted    int // problems, kept or only counted
	notices  []locatedNotice
	seed     maphash.Seed
	prints   []uint64       // by statement: Print of its texts
	said     map[string]int // notices of a key, kept or only counted

	parties, themes      names
	persons, orgs        pool
	headed               bool
	coordinator          int32 // position, or none while nobody knows
	coordinatorWritten   string
	coordinatorPos       Pos
	named                bool // names were made reachable, for a table or for the user
	firstRow             *Pos // of a table
	listedParties        int  // how many of the parties study files list; those of tables follow
	listedThemes         int
	roleListed           []bool           // by party: a study file lists it as a role
	told                 []bool           // by party
	lastRole, lastOther  recent           // what the role and counterpart cell of the row before meant
	themeStore           []int32          // the unused rest of the block that theme lists are cut from
	ids                  map[string]int32 // statement by id
	agains               int
	againPos             Pos
	later                []func() // what can be resolved only when all parties and themes are known
	sought               int      // how many nearest names were looked for
	expected, acceptance map[string]Pos
}

type located struct {
	Pos
	Problem
}

type locatedNotice struct {
	Pos
	Notice
}

type recent struct {
	name string
	at   int32
}

// NewBuilder returns an empty builder.
func NewBuilder() *Builder {
	return &Builder{
		study: Study{Sheets: []string{""}}, seed: maphash.MakeSeed(),
		parties: newNames(), themes: newNames(),
		persons: newPool(), orgs: newPool(),
		coordinator: none, said: map[string]int{},
		ids:      map[string]int32{},
		expected: map[string]Pos{}, acceptance: map[string]Pos{},
	}
}

// AddFile registers a file and returns what Pos.File is for places in it.
func (b *Builder) AddFile(name string) int32 {
	b.study.Files = append(b.study.Files, name)
	return int32(len(b.study.Files) - 1)
}

// AddSheet registers a sheet of a workbook and returns what Pos.Sheet is for places in it.
func (b *Builder) AddSheet(name string) int32 {
	b.study.Sheets = append(b.study.Sheets, name)
	return int32(len(b.study.Sheets) - 1)
}

// Grow makes room for n more statements.
func (b *Builder) Grow(n int) {
	b.study.Statements = slices.Grow(b.study.Statements, n)
	if !b.Silent {
		b.prints = slices.Grow(b.prints, n)
	}
}

// mostProblems bounds what a hostile file can make us remember; beyond it, problems are only counted.
const mostProblems = 50_000

// Problem notes something that is wrong. What it returns is valid until the next call, for adding what was
// accepted there or what was probably meant.
func (b *Builder) Problem(pos Pos, key string, args ...string) *Problem {
	if b.noted++; b.noted > mostProblems {
		return new(Problem)
	}
	b.problems = append(b.problems, located{pos, Problem{Place: b.place(pos), Key: key, Args: args}})
	return &b.problems[len(b.problems)-1].Problem
}

// Failed reports whether any problem was noted so far.
func (b *Builder) Failed() bool { return b.noted > 0 }

// Noted is the number of problems noted so far.
func (b *Builder) Noted() int { return b.noted }

// mostNotices is how many notices of one kind are kept; the rest are counted in one line.
const mostNotices = 20

// Notice notes something that was guessed, merged or passed over.
func (b *Builder) Notice(pos Pos, key string, args ...string) {
	if b.said[key]++; b.said[key] > mostNotices {
		return
	}
	b.notices = append(b.notices, locatedNotice{pos, Notice{Place: b.place(pos), Key: key, Args: args}})
}

// Head takes what a study says of itself. Of several studies the first that says something is heard.
func (b *Builder) Head(h Head) {
	switch language := strings.ToLower(h.Language); language {
	case "":
	case "sv", "en":
		b.first(h.Where.at(FieldLanguage, 0, h.Pos), "language", &b.study.Language, language)
	default:
		b.Problem(h.Where.at(FieldLanguage, 0, h.Pos), "unknown-language", h.Language).Accepted = []string{"sv", "en"}
	}
	asked, ok := ParseAsked(h.Asked)
	if h.Asked != "" && !ok {
		b.unknown(h.Where.at(FieldAsked, 0, h.Pos), "unknown-asked", h.Asked, AskedCoordinator.String(), AskedEveryone.String())
	}
	if b.headed && asked != b.study.Asked {
		b.Notice(h.Pos, "head-differs", "asked")
	}
	if !b.headed {
		b.study.Asked = asked
	}
	b.headed = true
	b.firstText(h.Pos, "title", &b.study.Title, h.Title)
	b.firstText(h.Pos, "source", &b.study.Source.Title, h.Source.Title)
	b.firstText(h.Pos, "source", &b.study.Source.Publisher, h.Source.Publisher)
	b.first(h.Pos, "source", &b.study.Source.Date, h.Source.Date)
}

// Language notes the language of a table's headers, which counts where no study names one.
func (b *Builder) Language(language string) {
	if b.study.Language == "" && !b.headed {
		b.study.Language = language
	}
}

// Title gives the study a title where no file did.
func (b *Builder) Title(title string) {
	if b.study.Title.Empty() {
		b.study.Title.Plain = title
	}
}

// CoordinatorID takes the coordinator that a study file names.
func (b *Builder) CoordinatorID(id string, pos Pos) {
	id = norm.NFC.String(id)
	if b.coordinatorWritten == "" {
		b.coordinatorWritten, b.coordinatorPos = id, pos
	} else if id != b.coordinatorWritten {
		b.Problem(pos, "coordinators-differ", id, b.coordinatorWritten)
	}
}

func (b *Builder) first(pos Pos, key string, known *string, told string) {
	switch {
	case told == "" || told == *known:
	case *known == "":
		*known = told
	default:
		b.Notice(pos, "head-differs", key)
	}
}

func (b *Builder) firstText(pos Pos, key string, known *Text, told Text) {
	switch {
	case told.Empty() || told == *known:
	case known.Empty():
		*known = told
	default:
		b.Notice(pos, "head-differs", key)
	}
}

func (b *Builder) place(pos Pos) Place {
	p := Place{Line: int(pos.Line), Column: int(pos.Column)}
	if int(pos.File) < len(b.study.Files) {
		p.File = b.study.Files[pos.File]
	}
	if int(pos.Sheet) < len(b.study.Sheets) {
		p.Sheet = b.study.Sheets[pos.Sheet]
	}
	return p
}

// unknown notes a word that is none of the accepted ones, and the nearest of them.
func (b *Builder) unknown(pos Pos, key, found string, accepted ...string) {
	p := b.Problem(pos, key, found)
	p.Accepted, p.Near = accepted, b.Nearest(found, accepted)
}

// mostSought bounds the search for nearest names: only the first problems are shown to anybody, and each
// search looks at every name.
const mostSought = 100

// Nearest is the function of that name for the first hundred problems, and "" for the others.
func (b *Builder) Nearest(word string, known []string) string {
	if b.sought++; b.sought > mostSought {
		return ""
	}
	return Nearest(word, known)
}

func (b *Builder) nearestParty(word string) string {
	if b.sought++; b.sought > mostSought {
		return ""
	}
	return b.study.NearestParty(word)
}

// nearestName is the spelling that a name in a table most likely means: there ids and names serve alike.
func (b *Builder) nearestName(word string, n int, id func(int) string, name func(int) Text) string {
	if b.sought++; b.sought > mostSought {
		return ""
	}
	return nearestSpelling(word, n, id, name)
}

func (b *Builder) nearestTheme(word string) string {
	if b.sought++; b.sought > mostSought {
		return ""
	}
	return b.study.NearestTheme(word)
}

func line(pos Pos) string { return strconv.Itoa(int(pos.Line)) }
