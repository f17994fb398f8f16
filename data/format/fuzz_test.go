package format

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
)

// hostile are inputs that have hurt other readers, or would.
var hostile = []string{
	"a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n", "{{},<<}", "<<: {a: 1}\n", strings.Repeat("[", 1000), strings.Repeat("{a: ", 1000),
	strings.Repeat("- ", 1000) + "x", "? ? ? x", "--- !!binary aGVq\n", "%YAML 1.1\n---\na: 1\n...\nb: 2", "\xff\xfea\x00:\x00", "a: \"\\ud83d\\ude00\"", "a: \x00", "\t", "a:\n\tb: 1", "#",
	"'", "\"", "|", ">", "- |\n  a\n\tb", "key: [a, b", "{", "}", "[]", "{}", "null", "a: *x", "!<tag:x> y", "a: 1\na: 2", "\ufeff", "\u2028", "role,kind\n\"", "role,kind\n\"\"\"", "sep=", "sep=;\n",
	"role,kind,themes\na,shared,\"\"\"\"\na,shared,\"\"\";\"\"", "role,role", ",,,\n,,", "role\tkind\nx\tshared", `{"role":"a","kind":"shared","themes":["\ud800"]}`, `{"a":1}{"a":2}`, "{\"a\":\"\x01\"}", `{"statements":null,"roles":{},"coordinator":[]}`,
	"role,kind,themes\nİ,shared,x\ni̇,shared,x\n", "role,kind,themes,counterpart\nǅ,shared,ﬁ,ß\nSS,shared,fi,ss\n", "role,kind\nsamordnaren,no-conflict\ncoordinator,no-conflict\n",
}

func seeds(f *testing.F, ending string) {
	for _, s := range hostile {
		f.Add([]byte(s))
	}
	for _, s := range []string{fullStudy, smallStudy, tableBeside, studyWith("  - {role: dpo, kind: shared, themes: [risk]}\n"), string(codingTable(20, 3, 4))} {
		f.Add([]byte(s))
	}
	files, err := filepath.Glob("testdata/*.*")
	if err != nil || len(files) < 5 {
		f.Fatalf("the seeds are gone: %v %v", files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	var b bytes.Buffer
	study, _, err := Read([]Input{{Name: "full.yaml", Data: []byte(fullStudy)}}, Options{})
	if err != nil {
		f.Fatal(err)
	}
	if ending == "json" {
		if err := Write(&b, study, "json", WriteOptions{}); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Add([]byte(`{"role":"A","kind":"shared","themes":["x"],"strength":3,"text":{"sv":"t"}}` + "\n" + `{"role":"b","counterpart":"A","kind":"cooperation","by":"role","cues":["y"]}`))
	f.Add([]byte("Roll;Typ;Teman;Styrka;Läge;Av;Källa;rad;tilltro\nA;samarbete;\"\"\"x;y\"\"|z\";2;pågår;båda;'=1;3;0,5\n"))
}

func FuzzReadYAML(f *testing.F) {
	seeds(f, "yaml")
	f.Fuzz(func(t *testing.T, text []byte) { readAnything(t, "fuzz.yaml", text) })
}

func FuzzReadJSON(f *testing.F) {
	seeds(f, "json")
	f.Fuzz(func(t *testing.T, text []byte) { readAnything(t, "fuzz.json", text) })
}

func FuzzReadCSV(f *testing.F) {
	seeds(f, "csv")
	f.Fuzz(func(t *testing.T, text []byte) { readAnything(t, "fuzz.csv", text) })
}

func FuzzReadJSONLines(f *testing.F) {
	seeds(f, "jsonl")
	f.Fuzz(func(t *testing.T, text []byte) { readAnything(t, "fuzz.jsonl", text) })
}

func FuzzReadWhatever(f *testing.F) {
	seeds(f, "")
	f.Fuzz(func(t *testing.T, text []byte) {
		readAnything(t, "-", text)
		if _, _, err := Read([]Input{{Name: "s.yaml", Data: []byte(smallStudy)}, {Name: "-", Data: text}}, Options{Coordinator: "isc"}); err != nil {
			showable(t, err)
		}
	})
}

// readAnything: whatever the bytes, there are problems that can be shown, or a sound study that can be
// written and read again.
func readAnything(t *testing.T, name string, text []byte) {
	s, notices, err := Read([]Input{{Name: name, Data: text}}, Options{})
	for _, n := range notices {
		showable(t, errors.New(n.String()))
	}
	if err != nil {
		var problems data.Problems
		if !errors.As(err, &problems) || len(problems) == 0 || s != nil {
			t.Fatalf("neither a study nor problems: %v", err)
		}
		lines := strings.Count(strings.ReplaceAll(string(text), "\r", "\n"), "\n") + 2
		for _, p := range problems {
			showable(t, p)
			if p.File != name || p.Line < 0 || p.Line > lines || p.Column < 0 || p.Column > len(text)+1 {
				t.Fatalf("a problem at a place that is none: %v", p)
			}
		}
		return
	}
	sound(t, s)
	data.Check(s, "sv")
	for _, format := range []string{"yaml", "json"} {
		var b bytes.Buffer
		if err := Write(&b, s, format, WriteOptions{}); err != nil {
			t.Fatal(err)
		}
		again, _, err := Read([]Input{{Name: "-", Data: b.Bytes()}}, Options{Format: format})
		if err != nil {
			t.Fatalf("what was written does not read: %v\n%s", err, b.String())
		}
		if diff := cmp.Diff(s, again, equalStudies); diff != "" {
			t.Fatalf("what was written reads as another study: %s\n%s", diff, b.String())
		}
	}
}

func showable(t *testing.T, err error) {
	t.Helper()
	for _, r := range err.Error() {
		if r != '\n' && r != '\u00a0' && (!unicode.IsPrint(r) || r == unicode.ReplacementChar) {
			t.Fatalf("a message with %U in it: %q", r, err.Error())
		}
	}
}

// sound checks what the analysis builds on.
func sound(t *testing.T, s *data.Study) {
	t.Helper()
	ids := map[string]bool{}
	groups := false
	for i, p := range s.Parties {
		if !data.ValidID(p.ID) || ids[p.ID] || p.Name.Empty() || groups && !p.Group {
			t.Fatalf("party %d is %+v", i, p)
		}
		ids[p.ID], groups = true, p.Group
	}
	if s.Parties[s.Coordinator].Group {
		t.Fatal("the coordinator is a group")
	}
	ids = map[string]bool{}
	for i, th := range s.Themes {
		if !data.ValidID(th.ID) || ids[th.ID] || th.Name.Empty() {
			t.Fatalf("theme %d is %+v", i, th)
		}
		ids[th.ID] = true
		steps := 0
		for up := th.Broader; up != data.NoTheme; up = s.Themes[up].Broader {
			if steps++; steps > len(s.Themes) {
				t.Fatalf("theme %d leads back to itself", i)
			}
		}
	}
	for i, st := range s.Statements {
		needs := st.Kind != data.NoConflict && st.Kind != data.Cooperation
		if st.Role == st.Counterpart || s.Parties[st.Role].Group || st.Kind == data.NoKind || st.Strength < 1 || st.Strength > 3 ||
			needs && len(st.Themes) == 0 || s.Parties[st.Counterpart].ID == "" || len(s.Persons) <= int(st.Respondent) || len(s.Organisations) <= int(st.Organisation) {
			t.Fatalf("statement %d is %+v", i, st)
		}
		for _, th := range st.Themes {
			_ = s.Themes[th]
		}
	}
}
