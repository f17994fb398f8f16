package format

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"samsyn/data"
)

// equalStudies compares all but places, files and the difference between an empty list and none.
var equalStudies = cmp.Options{
	cmpopts.IgnoreTypes(data.Pos{}),
	cmpopts.IgnoreFields(data.Study{}, "Files", "Sheets"),
	cmpopts.EquateEmpty(),
}

// awkward are strings that YAML and JSON writers stumble on.
var awkward = []string{
	"plain", "två ord", "yes", "No", "null", "~", "true", "1", "1.5", "0x1F", "1e3", "2019-03-05", "2019-3-5", "12:30", ".inf", "- x", "-", "?", ": x",
	"a: b", "a:", "a #b", "#b", "a, b", "[x]", "{x}", "x]", "'q'", `"q"`, `back\slash`, "two\nlines", "tab\there", "& x", "*x", "!x", "%x", "@x", "`x`",
	"§2.1", "å ä ö", "a\u0308", "zero\u200bwidth", "\u202eflip", "😀", "nb\u00a0sp", "line\u2028sep", "\ufeffbom", "|", ">", "=1+1", "<<", "y", "n", "on", "a\r\nb",
	"Null", "e5", "...", "---", "x ", "  indented\n  text", strings.Repeat("lång text ", 60), "a {b} c", "it's", "\\", "a\u0085b",
}

type random struct{ *rand.Rand }

func (r random) text() string {
	s := awkward[r.IntN(len(awkward))]
	if r.IntN(3) == 0 {
		s += " " + awkward[r.IntN(len(awkward))]
	}
	s = strings.Map(func(c rune) rune {
		if isControl(c) {
			return -1
		}
		return c
	}, s)
	return strings.TrimSpace(s)
}

func (r random) language() data.Text {
	switch r.IntN(4) {
	case 0:
		return data.Text{}
	case 1:
		return data.Text{Plain: r.text()}
	case 2:
		return data.Text{SV: r.text(), EN: r.text()}
	}
	return data.Text{EN: r.text()}
}

func (r random) texts() []string {
	var list []string
	for range r.IntN(3) {
		list = append(list, fmt.Sprint(r.text(), len(list)))
	}
	return list
}

func (r random) some(prefix string, n int) []string {
	var ids []string
	for _, i := range r.Perm(n)[:r.IntN(min(n, 3)+1)] {
		ids = append(ids, fmt.Sprint(prefix, i))
	}
	return ids
}

// study builds a random sound study by way of the builder, as no file could have made it.
func (r random) study(t *testing.T) *data.Study {
	b := data.NewBuilder()
	b.AddFile("random")
	b.Head(data.Head{
		Title: r.language(), Language: []string{"", "sv", "en"}[r.IntN(3)], Asked: []string{"coordinator", "everyone"}[r.IntN(2)],
		Source: data.Publication{Title: r.language(), Publisher: r.language(), Date: []string{"", "2019-03-05", "i fjol", "2019"}[r.IntN(4)]},
	})
	b.Title("random")
	roles, groups, themes := 2+r.IntN(4), r.IntN(3), 1+r.IntN(5)
	relation := func() string { return []string{"", "internal", "external"}[r.IntN(3)] }
	for i := range roles {
		role := data.RawParty{ID: fmt.Sprint("r", i), Name: r.language(), Note: r.language(), Relation: relation(), HeldBy: r.texts()}
		if r.IntN(3) == 0 {
			role.Reviews = []string{[]string{"all", fmt.Sprint("r", (i+1)%roles)}[r.IntN(2)]}
		}
		b.Party(role)
	}
	for i := range groups {
		b.Party(data.RawParty{ID: fmt.Sprint("g", i), Group: true, Name: r.language(), Note: r.language(), Relation: relation()})
	}
	for i := range themes {
		theme := data.RawTheme{ID: fmt.Sprint("t", i), Name: r.language(), Requirement: r.language(), Terms: data.Terms{SV: r.texts(), EN: r.texts()}}
		if i > 0 && r.IntN(2) == 0 {
			theme.Broader = fmt.Sprint("t", r.IntN(i))
		}
		b.Theme(theme)
	}
	b.CoordinatorID(fmt.Sprint("r", r.IntN(roles)), data.Pos{})
	for range r.IntN(12) {
		b.Statement(r.statement(roles, themes))
	}
	for i := range r.IntN(3) {
		b.Expect(data.RawFinding{Parties: []string{fmt.Sprint("r", i), fmt.Sprint("r", (i+1)%roles)}, Themes: append(r.some("t", themes), fmt.Sprint("t", 0)), Reason: r.language(), Pos: data.Pos{File: int32(i)}})
		b.Accept(data.RawFinding{Code: fmt.Sprintf("SY%02d", i), Parties: r.some("r", roles), Themes: r.some("t", themes), Reason: r.language(), Until: []string{"", "2027-01-31"}[r.IntN(2)]})
	}
	s, _, err := b.Study()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (r random) statement(roles, themes int) *data.RawStatement {
	raw := &data.RawStatement{Text: r.language()}
	teller := r.IntN(roles)
	kind := data.Kinds[r.IntN(len(data.Kinds))]
	raw.Value[data.FieldRole] = fmt.Sprint("r", teller)
	raw.Value[data.FieldCounterpart] = fmt.Sprint("r", (teller+1+r.IntN(roles-1))%roles)
	raw.Value[data.FieldKind] = kind.String()
	raw.Value[data.FieldStrength] = []string{"", "1", "2", "3"}[r.IntN(4)]
	raw.Value[data.FieldStatus] = []string{"", "coded", "suggested", "rejected"}[r.IntN(4)]
	for _, f := range []data.Field{data.FieldSource, data.FieldRespondent, data.FieldOrganisation, data.FieldDocument} {
		if r.IntN(2) == 0 {
			raw.Value[f] = r.text()
		}
	}
	raw.Themes = r.some("t", themes)
	if len(raw.Themes) == 0 {
		raw.Themes = []string{"t0"}
	}
	if kind == data.Cooperation {
		raw.Value[data.FieldStage] = []string{"", "practised", "proposed"}[r.IntN(3)]
		raw.Value[data.FieldBy] = []string{"", "both", "role", "counterpart"}[r.IntN(4)]
	}
	if r.IntN(3) == 0 {
		raw.Value[data.FieldID] = fmt.Sprint(r.text(), r.Uint64())
		raw.Value[data.FieldConfidence] = []string{"", "0", "1", "0.1", "1e-7", "0.333333333333333314829616256247"}[r.IntN(6)]
		raw.Value[data.FieldOffset] = []string{"", "0", "12"}[r.IntN(3)]
		raw.Value[data.FieldPage] = []string{"", "7"}[r.IntN(2)]
		raw.Cues = r.texts()
	}
	return raw
}

func TestWhatIsWrittenReadsBackAsTheSameStudy(t *testing.T) {
	for seed := range uint64(120) {
		s := random{rand.New(rand.NewPCG(seed, 0))}.study(t)
		for _, format := range []string{"yaml", "json"} {
			var b bytes.Buffer
			if err := Write(&b, s, format, WriteOptions{}); err != nil {
				t.Fatal(err)
			}
			again, _, err := Read([]Input{{Name: "again." + format, Data: b.Bytes()}}, Options{})
			if err != nil {
				t.Fatalf("seed %d: %v\n%s", seed, err, b.String())
			}
			if diff := cmp.Diff(s, again, equalStudies); diff != "" {
				t.Fatalf("seed %d, %s: %s\n%s", seed, format, diff, b.String())
			}
			var c bytes.Buffer
			if err := Write(&c, again, format, WriteOptions{}); err != nil || !bytes.Equal(b.Bytes(), c.Bytes()) {
				t.Fatalf("seed %d: written twice it differs (%v): %s", seed, err, cmp.Diff(b.String(), c.String()))
			}
		}
	}
}

func TestRedactedStudyHoldsNothingThatPointsToAPerson(t *testing.T) {
	s := mustRead(t, "full.yaml", fullStudy)
	for _, format := range []string{"yaml", "json"} {
		var b bytes.Buffer
		if err := Write(&b, s, format, WriteOptions{Redact: true}); err != nil {
			t.Fatal(err)
		}
		for _, hidden := range []string{"p1", "p2", "p3", "o1", "samma", "want the same", "heard twice", "alla", "möjligheter", "text", "respondent", "organisation", "held_by", "note", "cues"} {
			if strings.Contains(b.String(), hidden) {
				t.Errorf("%s holds %q", format, hidden)
			}
		}
		if !strings.Contains(b.String(), "§2.1") {
			t.Error("the source is gone")
		}
		again, _, err := Read([]Input{{Name: "r." + format, Data: b.Bytes()}}, Options{})
		if err != nil || len(again.Statements) != len(s.Statements) {
			t.Errorf("the redacted study does not read: %v", err)
		}
	}
}

func TestStudyFileIsWrittenAsAPersonWould(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, mustRead(t, "full.yaml", fullStudy), "yaml", WriteOptions{}); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/full.yaml", b.Bytes())
}

func TestUnknownFormatIsNotWritten(t *testing.T) {
	if err := Write(new(bytes.Buffer), mustRead(t, "full.yaml", fullStudy), "docx", WriteOptions{}); err == nil {
		t.Error("no error")
	}
}

func TestAStudyNamedAfterAnyFileIsReadBack(t *testing.T) {
	for name, title := range map[string]string{
		"a/b.csv": "b", "two\nlines.csv": "two lines", "\x1b[31mred.csv": "[31mred", "\xff.csv": "\uFFFD", " .csv": "", ".csv": "",
		"\ufffe.csv": "", "a\u030a.csv": "å", "=1: # x.csv": "=1: # x", "a.b.CSV": "a.b",
	} {
		s, _, problems := read(t, name, "role,kind,themes\ndpo,shared,risk\n")
		if problems != nil || s.Title.In("en") != title {
			t.Errorf("%q: %q, %v; want %q", name, s.Title.In("en"), problems, title)
			continue
		}
		var b bytes.Buffer
		if err := Write(&b, s, "yaml", WriteOptions{}); err != nil {
			t.Fatal(err)
		}
		again, _, problems := read(t, "study.yaml", b.String())
		want := title
		if want == "" {
			want = "study" // its own file's name
		}
		if problems != nil || again.Title.In("en") != want {
			t.Errorf("%q written and read is %q, %v; want %q", name, again.Title.In("en"), problems, want)
		}
	}
}
