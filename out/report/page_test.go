package report

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
)

var update = flag.Bool("update", false, "write the golden files")

func built(t *testing.T, s *data.Study, o Options) map[string]string {
	t.Helper()
	files, _, err := build(context.Background(), analysed(s), o)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, f := range files {
		var b bytes.Buffer
		if f.write != nil {
			if err := f.write(&b); err != nil {
				t.Fatal(err)
			}
		}
		texts[f.path] = string(f.data) + b.String()
	}
	return texts
}

// element is one start tag of a page.
type element struct {
	name       string
	attributes map[string]string
}

// parse reads a page as HTML without guessing: every element must be closed but the void ones.
func parse(t *testing.T, page string) (elements []element, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!DOCTYPE html>")))
	d.Strict = false // attributes without a value
	d.AutoClose = []string{"meta"}
	d.Entity = xml.HTMLEntity
	var b strings.Builder
	depth := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			if depth != 0 {
				t.Errorf("%d elements are not closed", depth)
			}
			return elements, b.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			depth++
			e := element{token.Name.Local, map[string]string{}}
			for _, a := range token.Attr {
				e.attributes[a.Name.Local] = a.Value
			}
			elements = append(elements, e)
		case xml.EndElement:
			depth--
		case xml.CharData:
			b.Write(token)
		case xml.Comment:
			t.Errorf("a comment: %q", token)
		}
	}
}

func TestThePageSaysWhatItSaidBefore(t *testing.T) {
	for _, language := range []string{"sv", "en"} {
		page := without(built(t, smallStudy(itself), in(language))["index.html"], "<svg", "</svg>")
		page = without(page, "<style>", "</style>")
		page = without(page, "sha256-", "&#39;")
		path := filepath.Join("testdata", "page-"+language+".html")
		if *update {
			if err := os.MkdirAll("testdata", 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(page), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), page); diff != "" {
			t.Errorf("%s (-want +got; -update writes it):\n%s", path, diff)
		}
	}
}

func TestThePageIsWholeAndLoadsNothing(t *testing.T) {
	for _, language := range []string{"sv", "en"} {
		files := built(t, smallStudy(itself), in(language))
		page := files["index.html"]
		elements, text := parse(t, page)
		ids := map[string]bool{}
		for _, e := range elements {
			if id, ok := e.attributes["id"]; ok {
				if ids[id] {
					t.Errorf("the id %q stands twice", id)
				}
				ids[id] = true
			}
		}
		for _, e := range elements {
			switch e.name {
			case "script", "link", "iframe", "object", "embed", "img", "form", "base", "image", "use", "foreignObject":
				t.Errorf("the page has a <%s>", e.name)
			case "html":
				if e.attributes["lang"] != language {
					t.Errorf("the page is in %q, want %q", e.attributes["lang"], language)
				}
			case "th":
				if e.attributes["scope"] == "" {
					t.Error("a table header heads nothing")
				}
			case "svg":
				if e.attributes["role"] != "img" || e.attributes["aria-labelledby"] == "" {
					t.Error("a map has no name for those who do not see it")
				}
			}
			for name, value := range e.attributes {
				switch {
				case strings.HasPrefix(name, "on"), name == "style", name == "src":
					t.Errorf("<%s> has %s=%q", e.name, name, value)
				case name == "href" && strings.HasPrefix(value, "#"):
					if id, err := url.PathUnescape(value[1:]); err != nil || !ids[id] {
						t.Errorf("nothing has the id of %q", value)
					}
				case name == "href":
					if _, ok := files[value]; !ok {
						t.Errorf("%q is no file of the report", value)
					}
				case name == "aria-labelledby":
					for _, id := range strings.Fields(value) {
						if !ids[id] {
							t.Errorf("nothing has the id %q that names a %s", id, e.name)
						}
					}
				case strings.Contains(value, "://") && value != "http://www.w3.org/2000/svg":
					t.Errorf("<%s> has %s=%q", e.name, name, value)
				}
			}
		}
		for _, fault := range []string{"NaN", "‹", "%!", "ZgotmplZ", "<no value>"} {
			if strings.Contains(text, fault) {
				t.Errorf("the page says %q", fault)
			}
		}
	}
}

func TestThePageOfALargeStudyIsBoundedAndSaysSo(t *testing.T) {
	s := &data.Study{Language: "en", Asked: data.AskedEveryone, Persons: []string{""}, Organisations: []string{""}, Parties: []data.Party{{ID: "centre"}}}
	s.Themes = []data.Theme{{ID: "first", Broader: data.NoTheme}, {ID: "second", Broader: data.NoTheme}}
	for i := range mostParties + 10 { // every two of them have two themes in common, and nothing is told between them
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("role-%03d", i)})
		s.Statements = append(s.Statements, data.Statement{Role: int32(i + 1), Kind: data.Shared, Strength: 3, Themes: []int32{0, 1}})
	}
	a := analysed(s)
	drawings := []drawing{}
	for _, d := range drawingsOf(a) {
		if d.kind.Name == "role" {
			drawings = append(drawings, d)
		}
	}
	listed := onPage(a)
	gaps, parties := 0, register(a, in("en"), listed)
	for _, g := range grouped(a, in("en"), a.Gaps.List(mostGaps).All()) {
		gaps += len(g.Findings)
		if len(g.Findings) > mostGaps {
			t.Errorf("%d gaps of %s", len(g.Findings), g.Code)
		}
		for _, f := range g.Findings {
			if listed[f.ID] == nil {
				t.Errorf("%s is on the page and cannot be linked to", f.ID)
			}
			if len(f.Evidence) > mostEvidence || len(f.Evidence) < f.Rests && f.More == "" {
				t.Errorf("%s rests on %d and lists %d: %q", f.ID, f.Rests, len(f.Evidence), f.More)
			}
		}
	}
	if gaps != len(listed) || len(parties) != mostRoles+1 {
		t.Errorf("%d of %d gaps and %d parties, want %d", gaps, len(listed), len(parties), mostRoles+1)
	}
	for _, p := range parties {
		for _, g := range p.Gaps {
			if listed[g.ID] == nil {
				t.Errorf("%s leads to %s, which is not on the page", p.Name, g.ID)
			}
		}
	}
	unlinked := 0
	for i := range drawings {
		r := newRole(a, in("en"), &drawings[i], picture{}, listed)
		for _, entry := range r.Agenda {
			if entry.Listed != (listed[entry.ID] != nil) {
				t.Errorf("%s: %+v", r.Name, entry)
			}
			if !entry.Listed {
				unlinked++
			}
		}
	}
	if unlinked == 0 {
		t.Error("every gap of every role is on the page: the study is too small for this test")
	}
	notes := strings.Join(gapNotes(a, in("en")), " ")
	if !strings.Contains(notes, "not listed") {
		t.Errorf("the page does not say that it leaves gaps out: %s", notes)
	}
}

func TestThePolicyAllowsThePagesOwnStyleOnly(t *testing.T) {
	page := built(t, smallStudy(itself), in("en"))["index.html"]
	_, rest, _ := strings.Cut(page, "<style>")
	css, _, _ := strings.Cut(rest, "</style>")
	if css != pageCSS {
		t.Error("the template changed the style sheet, so that its hash no longer holds")
	}
	if strings.Contains(css, "url(") || strings.Contains(css, "@import") {
		t.Error("the style sheet loads something")
	}
	elements, _ := parse(t, page)
	for _, e := range elements {
		if e.attributes["http-equiv"] == "Content-Security-Policy" {
			if !strings.HasPrefix(e.attributes["content"], "default-src 'none'; style-src 'sha256-") {
				t.Errorf("the policy is %q", e.attributes["content"])
			}
			return
		}
	}
	t.Error("the page has no policy")
}

func TestTheReportHoldsEveryFileOfTheDesign(t *testing.T) {
	files := built(t, smallStudy(itself), in("en"))
	for _, path := range []string{
		"index.html", "maps/overview.svg", "maps/role-writer.svg", "maps/role-archivist.svg", "maps/themes.svg", "maps/matrix.svg",
		"themes.csv", "roles.csv", "gaps.csv", "register.csv", "study.yaml", "analysis.json",
	} {
		if files[path] == "" {
			t.Errorf("%s is missing", path)
		}
	}
}

func TestTheSameStudyGivesTheSameReport(t *testing.T) {
	first, second := built(t, smallStudy(itself), in("sv")), built(t, smallStudy(itself), in("sv"))
	for path := range first {
		if first[path] != second[path] {
			t.Errorf("%s differs from run to run", path)
		}
	}
}

func TestARedactedReportHoldsNothingThatWasSaid(t *testing.T) {
	o := in("en")
	o.Redact = true
	for path, text := range built(t, smallStudy(itself), o) {
		if strings.Contains(text, secret) {
			t.Errorf("%s tells what was said, or by whom", path)
		}
	}
	found := 0
	for _, text := range built(t, smallStudy(itself), in("en")) {
		found += strings.Count(text, secret)
	}
	if found == 0 {
		t.Error("the check checks nothing")
	}
}

func TestHostileNamesStayText(t *testing.T) {
	for _, bad := range []string{
		"<script>alert(1)</script>", "</style><script>", `"><img src=x onerror=alert(1)>`, "' onclick='x", "{{.}}", "<!--", "javascript:alert(1)",
		"]]>", "&lt;", "\x00\x1b\u202e", "bad\xff", "%!s(x) %d",
	} {
		s := smallStudy(func(s string) string { return bad + s })
		for i := range s.Statements {
			s.Statements[i].Source = bad
			s.Statements[i].Text = data.Text{Plain: bad}
		}
		page := built(t, s, in("sv"))["index.html"]
		elements, text := parse(t, page)
		for _, e := range elements {
			if e.name == "script" || e.name == "img" {
				t.Errorf("%q became an element", bad)
			}
			for name := range e.attributes {
				if strings.HasPrefix(name, "on") {
					t.Errorf("%q became an attribute", bad)
				}
			}
		}
		if strings.HasPrefix(bad, "<script>") && !strings.Contains(text, bad+"Writer") {
			t.Errorf("%q is not shown as it was written", bad)
		}
	}
}

func TestAStudyWithNothingToldIsReported(t *testing.T) {
	s := smallStudy(itself)
	s.Statements, s.Accepted = nil, nil
	for language, wants := range map[string][]string{
		"sv": {"Ingen roll har berättat ännu.", "Ingen har berättat något om samordnaren och rollerna", "så det finns inget att rangordna", "ingen annan berättar om den"},
		"en": {"No role has told its story yet.", "Nobody has told anything of the coordinator and the roles", "so there is nothing to rank", "nobody else tells of it"},
	} {
		_, text := parse(t, built(t, s, in(language))["index.html"])
		for _, fault := range []string{"NaN", "‹", "%!", "0 roller", "0 roles", "Det som står här", "What stands here"} {
			if strings.Contains(text, fault) {
				t.Errorf("the page says %q", fault)
			}
		}
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("the page does not say %q", want)
			}
		}
	}
}

func TestConflictWithTheOnlyRoleIsNotCounted(t *testing.T) {
	for kind, want := range map[data.Kind]string{
		data.Conflict:   "Conflict with the only role that is told of.",
		data.NoConflict: "No conflict is stated with the only role that is told of; one says there is none.",
	} {
		s := &data.Study{
			Persons: []string{""}, Organisations: []string{""},
			Parties:    []data.Party{{ID: "coordinator"}, {ID: "writer"}},
			Themes:     []data.Theme{{ID: "order", Broader: data.NoTheme}},
			Statements: []data.Statement{{Role: 1, Kind: kind, Strength: 1, Themes: []int32{0}}},
		}
		if _, text := parse(t, built(t, s, in("en"))["index.html"]); !strings.Contains(text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestThePageSaysWhomTheInterviewsAskedAbout(t *testing.T) {
	s := smallStudy(itself)
	for asked, want := range map[data.Asked]string{
		data.AskedCoordinator: "want together with the coordinator, where it chafes",
		data.AskedEveryone:    "want together with the coordinator and with one another, where it chafes",
	} {
		s.Asked = asked
		if _, text := parse(t, built(t, s, in("en"))["index.html"]); !strings.Contains(text, want) {
			t.Errorf("asked about %s, the page does not say %q", asked, want)
		}
	}
}

func TestARolesPageStaysOnOneSheet(t *testing.T) {
	tightest := settings[len(settings)-1]
	for _, n := range []int{0, 5, 20, 80, 400} {
		s := smallStudy(itself)
		for range n {
			for _, k := range []data.Kind{data.Shared, data.Conflict, data.Cooperation} {
				s.Statements = append(s.Statements, data.Statement{
					Role: 1, Kind: k, Strength: 1, Themes: []int32{0, 1}, Source: "§9", Text: data.Text{Plain: strings.Repeat("said ", 20)},
				})
			}
			s.Statements = append(s.Statements, data.Statement{Role: 1, Counterpart: 4, Kind: data.Difficulty, Strength: 1, Themes: []int32{1}})
		}
		a := analysed(s)
		drawings := drawingsOf(a)
		for i := range drawings {
			d := &drawings[i]
			if d.kind.Name != "role" || d.role != 1 {
				continue
			}
			r := newRole(a, in("en"), d, picture{}, onPage(a))
			if h := r.height(tightest); r.Fit == tightest.name && h > sheetHeight {
				t.Errorf("%d statements of each kind: %.0f mm, want at most %d", n, h, sheetHeight)
			}
			if items, said := len(r.Bands[0].Items), r.Bands[0].Left; items > mostTold || (said != "") != (n > mostTold) {
				t.Errorf("%d statements of each kind: %d on the page, and it says %q", n, items, said)
			}
			if hidden := r.Bands[0].Rest != ""; hidden != (n >= 80) {
				t.Errorf("%d statements of each kind: paper leaves some out is %v", n, hidden)
			}
		}
	}
}

func TestWriteMovesAWholeReportIntoPlace(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	written, err := Write(context.Background(), dir, analysed(smallStudy(itself)), in("sv"))
	if err != nil {
		t.Fatal(err)
	}
	got := tree(t, dir)
	if len(got) != len(written.Paths)+1 {
		t.Errorf("%d files, want %d and the listing", len(got), len(written.Paths))
	}
	for _, p := range written.Paths {
		if got[p] == "" {
			t.Errorf("%s is empty or missing", p)
		}
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Write(ended, dir, analysed(smallStudy(itself)), in("sv")); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want context.Canceled", err)
	}
	put(t, filepath.Join(dir, "mine"), "")
	var foreign *ForeignError
	if _, err := Write(context.Background(), dir, analysed(smallStudy(itself)), in("sv")); !errors.As(err, &foreign) {
		t.Errorf("%v, want a ForeignError", err)
	}
}
