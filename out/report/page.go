package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"
	"unicode"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/svg"
	"samsyn/out/table"
	"samsyn/out/words"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

// A page is all that the template shows, in words.
type page struct {
	Language       string
	Title          string
	Source         string
	Intro          string
	Redacted       bool
	Policy         string // content security policy: nothing from anywhere, and this one style sheet
	CSS            template.CSS
	Figures        []figure
	Summary        []string // sentences under the figures
	Presentations  []presentation
	Overview       picture
	Ranking        grid
	Caveats        []string
	Matrix, Net    picture
	Common         []picture // the map of what the roles have in common, where there is one
	GapMap         []picture // the map of the gaps, likewise
	Further        []picture // maps of kinds that have no place of their own
	Gaps, Accepted []group
	GapNotes       []string
	Steps          []nextStep
	StepNotes      []string
	PartyNote      string // how many parties the register names, where not all
	RoleNote       string // how many roles have a section, where not all have
	Register       []party
	Roles          []role
	Terms          []term
	Files          []string
	Contents       []entry
}

// A figure is a headline number with what it counts.
type figure struct{ Number, Label string }

// A picture is a map drawn into the page. SVG comes from our own writer, which escapes whatever a person
// wrote; it is the only markup that the template takes as it stands.
type picture struct {
	SVG       template.HTML
	Path, PNG string // PNG is "" where there is none
}

// A grid is a table of the page.
type grid struct {
	Heads []head
	Rows  [][]cell
}

// A captioned grid is what its part of the template takes.
type captioned struct {
	grid
	Caption, Class string
}

type head struct {
	Text   string
	Number bool
}

type cell struct {
	Text   string
	Below  string // in small print
	Number bool
	First  bool // heads its row
}

// A presentation is a document that holds all maps, with what it is for.
type presentation struct{ Path, Text string }

type term struct{ Name, Is string }

type entry struct{ ID, Text string }

// render makes the page.
func render(a *analysis.Analysis, o Options, drawings []drawing) ([]byte, error) {
	t, err := template.New("page").Funcs(template.FuncMap{
		"say":  func(key string, args ...any) string { return o.Words.Say("report."+key, args...) },
		"grid": func(g grid, caption, class string) captioned { return captioned{g, caption, class} },
	}).Parse(pageHTML)
	if err != nil {
		return nil, err
	}
	p, err := newPage(a, o, drawings)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, p); err != nil {
		return nil, err
	}
	return bytes.Map(harmless, b.Bytes()), nil
}

// harmless drops what HTML forbids in a text and what would turn the direction of the writing around it;
// bytes that are no text become the sign for that.
func harmless(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
		return -1
	}
	return r
}

func newPage(a *analysis.Analysis, o Options, drawings []drawing) (*page, error) {
	w, s := o.Words, a.Study
	style := sha256.Sum256([]byte(pageCSS))
	p := &page{
		Language: w.Language(), Title: table.Head(a, o.table()).Title, Source: source(s, o), Redacted: o.Redact,
		Intro:  w.Say("report.intro.none"),
		Policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(style[:]) + "'; base-uri 'none'; form-action 'none'",
		CSS:    template.CSS(pageCSS), Figures: figures(a, o), Summary: summary(a, o),
		Ranking: ranking(a, o), GapNotes: gapNotes(a, o),
	}
	listed := onPage(a)
	p.Register = register(a, o, listed)
	if shown, all := len(p.Register), len(a.Register); shown < all {
		p.PartyNote = w.Say("report.parties.some", w.Integer(shown), w.Integer(all))
	}
	if n := len(a.Graph.Roles); n > 0 {
		key := "report.intro"
		if s.Asked == data.AskedEveryone && n > 1 {
			key += ".everyone"
		}
		p.Intro = w.Say(key, words.Capital(w.CountSpelled("common.roles", n)))
	}
	for _, c := range a.Ranking.Caveats {
		p.Caveats = append(p.Caveats, w.Caveat(a.Study, a.Ranking.Unit, c))
	}
	if shown, all := len(rolesShown(a)), len(a.Graph.AllRoles); shown < all {
		p.RoleNote = w.Say("report.roles.some", w.Integer(shown), w.Integer(all))
	}
	p.Steps, p.StepNotes = nextSteps(a, o)
	p.Gaps = grouped(a, o, a.Gaps.List(mostGaps).All())
	p.Accepted = grouped(a, o, func(yield func(*gap.Finding) bool) {
		for i := range a.Gaps.Accepted {
			if !yield(&a.Gaps.Accepted[i]) {
				return
			}
		}
	})
	for _, key := range words.Terms {
		unit := a.Ranking.Unit
		p.Terms = append(p.Terms, term{w.Say(key), w.Say(key+".is", w.Those(unit), w.AnyOne(unit))})
	}
	for i, d := range drawings {
		drawn, err := d.picture(fmt.Sprintf("m%d-", i+1), o)
		if err != nil {
			return nil, err
		}
		switch d.kind.Name {
		case "overview":
			p.Overview = drawn
		case "themes":
			p.Net = drawn
		case "matrix":
			p.Matrix = drawn
		case "common-ground":
			p.Common = append(p.Common, drawn)
		case "gaps":
			p.GapMap = append(p.GapMap, drawn)
		case "role":
			p.Roles = append(p.Roles, newRole(a, o, &d, drawn, listed))
		default:
			p.Further = append(p.Further, drawn)
		}
	}
	if o.PPTX {
		p.Presentations = append(p.Presentations, presentation{slidesFile, w.Say("report.slides")})
	}
	if o.PDF {
		p.Presentations = append(p.Presentations, presentation{documentFile, w.Say("report.document")})
	}
	p.Files = []string{"themes.csv", "roles.csv", "gaps.csv", "register.csv", "study.yaml", "analysis.json"}
	for _, section := range []string{"summary", "themes", "gaps", "register", "roles", "glossary"} {
		p.Contents = append(p.Contents, entry{section, w.Say("report." + section)})
	}
	return p, nil
}

// picture draws the map into the page; its ids get a prefix, so that no two maps of the page share one.
func (d *drawing) picture(prefix string, o Options) (picture, error) {
	var b bytes.Buffer
	if err := svg.WriteWith(&b, d.scene, svg.Options{Prefix: prefix, Inline: true}); err != nil {
		return picture{}, err
	}
	drawn := picture{SVG: template.HTML(b.String()), Path: d.path(".svg")}
	if o.PNG {
		drawn.PNG = d.path(".png")
	}
	return drawn, nil
}

// source says where the material comes from.
func source(s *data.Study, o Options) string {
	var parts []string
	for _, part := range []string{o.Words.Text(s.Source.Title), o.Words.Text(s.Source.Publisher), s.Source.Date} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return o.Words.Say("report.source", strings.Join(parts, ", "))
}

// figures are the headline numbers.
func figures(a *analysis.Analysis, o Options) []figure {
	w, head, c := o.Words, table.Head(a, o.table()), &a.Gaps.Coverage
	list := []figure{
		{w.Say("common.of", w.Integer(head.Heard), w.Integer(head.Roles)), w.Say("report.fig.heard")},
		{w.Integer(head.Statements), w.Count("report.fig.statements", head.Statements)},
	}
	if head.Suggested > 0 {
		list = append(list, figure{w.Integer(head.Suggested), w.Say("report.fig.suggested")})
	}
	list = append(list, figure{w.Integer(c.Unmanaged), w.Count("report.fig.unmanaged", c.Unmanaged)})
	if c.Required > 0 {
		list = append(list, figure{
			w.Say("common.of", w.Integer(c.Actual), w.Integer(c.Required)), w.Say("report.fig.coverage"),
		})
	}
	return list
}

// summary is what to remember, in sentences: how it stands with conflict, and what most share.
func summary(a *analysis.Analysis, o Options) []string {
	w := o.Words
	return []string{w.Sentence(w.ConflictSummary(a)), table.Lead(a, w)}
}

func gapNotes(a *analysis.Analysis, o Options) []string {
	notes := append(o.Words.Coverage(&a.Gaps.Coverage), o.Words.Lapsed(a.Study, &a.Gaps)...)
	if unlisted := o.Words.Unlisted(a.Gaps.List(mostGaps)); unlisted != "" {
		notes = append(notes, unlisted)
	}
	return notes
}

// quote is what was said, in quotation marks; empty where it is to be left out or nothing is at hand.
func (o Options) quote(st *data.Statement) string {
	text := o.Words.Text(st.Text)
	if o.Redact || text == "" {
		return ""
	}
	return o.Words.Say("report.quote", text)
}
