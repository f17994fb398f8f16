package format

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
)

// inStretches reads a table with stretches of a size; 0 is the ordinary way, row by row. A study file that
// stands beside it is read first.
func inStretches(text string, size int, beside string) (study *data.Study, told string) {
	b := data.NewBuilder()
	if beside != "" {
		s := open(b, b.AddFile("study.yaml"), Input{Name: "study.yaml", Data: []byte(beside)}, "")
		s.declare()
		s.tell()
	}
	if opened := openCSV(b, b.AddFile("t.csv"), []byte(text)); opened != nil {
		c := opened.(*csv)
		c.declare()
		if size == 0 {
			c.rowsTo(len(c.cells.text))
		} else {
			c.stretches(size)
		}
	}
	study, notices, err := b.Study()
	return study, fmt.Sprint(notices, err)
}

// alikeInStretches compares the ways of reading a table.
func alikeInStretches(t *testing.T, text, beside string) {
	t.Helper()
	study, told := inStretches(text, 0, beside)
	for _, size := range []int{1, 23, 200} {
		again, toldAgain := inStretches(text, size, beside)
		if diff := cmp.Diff(told, toldAgain); diff != "" {
			t.Errorf("stretches of %d: what is told differs:\n%s", size, diff)
		}
		if diff := cmp.Diff(study, again); diff != "" {
			t.Errorf("stretches of %d: the study differs:\n%.2000s", size, diff)
		}
	}
}

// oddCells have what rows of tables have that are not plain, and more often than not are errors.
var oddCells = map[string][]string{
	"role":         {"a", "A", " a ", "b", "b", "c", "ö", "o\u0308", "", "?", "'=a", "role 1", "Role  1"},
	"counterpart":  {"", "", "", "a", "b", "Samordnaren", "g", "G", "#"},
	"kind":         {"shared", "shared", "shared", "conflict", "Conflict", "svårighet", "cooperation", "no-conflict", "", "odd"},
	"themes":       {"x", "x;y", "y|z", "X", "x;x", "x; X ;", "", ";", `"""p;q"""`, `"""p"" q"`, `"two` + "\n" + `lines"`, "e\u0301", "é"},
	"strength":     {"", "1", "2", "3", "4", " 2"},
	"stage":        {"", "", "", "pågår", "förslag", "odd"},
	"by":           {"", "", "", "role", "odd"},
	"text":         {"", "t", `"a ""b"" c"`, `"a` + "\r\n" + `b"`, `"a" b`, `b "c"`},
	"source":       {"", "§1", "§1", "'+1"},
	"respondent":   {"", "p", "q", "P "},
	"organisation": {"", "m", "n"},
	"status":       {"", "", "suggested", "avvisad", "odd"},
	"id":           {"", "", "", "1", "2"},
	"confidence":   {"", "", "", "0.5", "2"},
	"":             {"", "", "", "", "beyond"},
}

func oddTable(r *rand.Rand) string {
	columns := []string{"role", "kind", "themes"}
	for _, column := range []string{"counterpart", "strength", "stage", "by", "text", "source", "respondent", "organisation", "status", "id", "confidence", ""} {
		if r.IntN(3) == 0 {
			columns = append(columns, column)
		}
	}
	// Most tables have few odd cells, or none of them would come to a study.
	odd := []int{0, 1, 3, 8}[r.IntN(4)]
	ending := []string{"\n", "\n", "\r\n", "\r"}[r.IntN(4)]
	var b strings.Builder
	b.WriteString(strings.Join(columns, ",") + ending)
	for range 1 + r.IntN(60) {
		for i, column := range columns {
			cell := oddCells[column][0]
			if choices := oddCells[column]; r.IntN(16) < odd {
				cell = choices[r.IntN(len(choices))]
			} else if column != "" && column != "kind" && column != "id" {
				cell = choices[r.IntN(2)]
			}
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(cell)
		}
		b.WriteString(ending)
		if r.IntN(20) == 0 {
			b.WriteString([]string{ending, ",," + ending, "\"open", ",,,,,,,,,,,,,,,,,x" + ending}[r.IntN(4)])
		}
	}
	return b.String()
}

func TestTableReadInStretchesIsTheTableReadRowByRow(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(3))
	studies := 0
	for seed := range uint64(300) {
		text := oddTable(rand.New(rand.NewPCG(seed, 1)))
		beside := ""
		if seed%4 == 0 {
			beside = smallStudy
		}
		alikeInStretches(t, text, beside)
		if study, _ := inStretches(text, 7, beside); study != nil {
			studies++
		}
		if t.Failed() {
			t.Fatalf("seed %d:\n%s", seed, text)
		}
	}
	if studies < 30 || studies > 270 {
		t.Errorf("%d of 300 tables come to a study: the test needs both", studies)
	}
}

func TestLargeTableIsReadInStretches(t *testing.T) {
	text := string(codingTable(20_000, 50, 40))
	if len(text) < 4*stretchSize {
		t.Fatal("the table is not large")
	}
	// A cell that goes on over several stretches.
	text += "role 1,,shared,theme 1,1,\"" + strings.Repeat("lång\n", stretchSize) + "\",s\n" + text[strings.IndexByte(text, '\n')+1:]
	want, told := inStretches(text, 0, "")
	got, toldNow := inStretches(text, stretchSize, "")
	if told != toldNow || !cmp.Equal(want, got) {
		t.Errorf("the study differs; told:\n%s\n%s", told, toldNow)
	}
	if n := len(got.Statements); n != 40_001 {
		t.Errorf("%d statements", n)
	}
}

func FuzzStretches(f *testing.F) {
	seeds(f, "csv")
	for seed := range uint64(20) {
		f.Add([]byte(oddTable(rand.New(rand.NewPCG(seed, 2)))))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if !utf8.Valid(text) || len(text) > 1<<14 {
			return
		}
		alikeInStretches(t, string(text), "")
	})
}

func TestWithoutTextsNothingElseIsLost(t *testing.T) {
	text := "role,counterpart,kind,themes,text,source,respondent\n" +
		"a,,shared,x,Vi vill,§1,p\nb,a,conflict,y,Inte vi,§2,p\nb,a,conflict,y,Inte vi,§2,p\nb,a,conflict,y,Inte vi,§3,p\n"
	inputs := []Input{{Name: "t.csv", Data: []byte(text)}, {Name: "s.yaml", Data: []byte(smallStudy)}}
	want, told, err := Read(inputs, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got, toldNow, err := Read(inputs, Options{WithoutTexts: true})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(told, toldNow); diff != "" {
		t.Error(diff)
	}
	for i := range want.Statements {
		want.Statements[i].Text, want.Statements[i].Source = data.Text{}, ""
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
