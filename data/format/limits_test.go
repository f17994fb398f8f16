package format

import (
	"strings"
	"testing"
)

func TestHostileSizesAreRefusedBeforeTheyHurt(t *testing.T) {
	for name, text := range map[string]string{
		"one flow of a line.yaml": "a: [" + strings.Repeat("{b: c}, ", mostFlow/2) + "]",
		"flow of lines.yaml":      "a:\n [" + strings.Repeat("{b: c},\n ", mostFlow/2) + "]",
		"pairs of brackets.yaml":  strings.Repeat("{}", mostFlow+1),
		"open brackets.yaml":      "a: [x\n" + strings.Repeat("b: [\n", mostFlow),
		"many values.yaml":        strings.Repeat("a: b\n", mostMarks/2+1),
		"many values.json":        "[" + strings.Repeat("0,", mostMarks) + "0]",
	} {
		_, _, problems := read(t, name, text)
		if len(problems) != 1 || problems[0].Key != "too-large" {
			t.Errorf("%s: %.300v", name, problems)
		}
	}
}

func TestDeepNestingIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"a.yaml": "a: " + strings.Repeat("[", 20000), "b.yaml": strings.Repeat("- ", 20000), "c.yaml": strings.Repeat("{a: ", 20000),
		"d.json": strings.Repeat("[", 20000), "e.json": strings.Repeat(`{"a":`, 20000), "f.jsonl": strings.Repeat("[", 20000),
	} {
		_, _, problems := read(t, name, text)
		if len(problems) != 1 || problems[0].Key != "too-deep" && problems[0].Key != "too-large" {
			t.Errorf("%s: %.300v", name, problems)
		}
	}
}

func TestStudyOfTenThousandStatementsIsNoHostileOne(t *testing.T) {
	var b strings.Builder
	for range 10_000 {
		b.WriteString("  - role: dpo\n    kind: shared\n    themes: [risk, cost]\n    text: Vi vill - [inte ens vi, {vet: varför\n    source: it's 'here\n")
	}
	_, _, problems := read(t, "s.yaml", studyWith(strings.ReplaceAll(b.String(), "{vet: varför", "{vet varför")))
	if len(problems) > 0 {
		t.Errorf("%.300v", problems)
	}
}

func TestProblemsOfAVeryLongRowAreBounded(t *testing.T) {
	_, _, problems := read(t, "t.csv", "role,kind\n"+strings.Repeat(`"a"b,`, 100_000))
	if len(problems) != 1 {
		t.Errorf("%d problems", len(problems))
	}
	_, _, problems = read(t, "t.csv", "role,"+strings.Repeat(`x,`, 60_000))
	if len(problems) == 0 || problems[len(problems)-1].Key != "more-problems" {
		t.Errorf("the last of %d problems is %v", len(problems), problems[len(problems)-1])
	}
}

func TestNoticesOfAKindAreSummedUpBeyondTwenty(t *testing.T) {
	var b strings.Builder
	b.WriteString("role,counterpart,kind,themes\n")
	for i := range 30 {
		b.WriteString("a,b,shared,\"x" + strings.Repeat("y", i) + "; X" + strings.Repeat("Y", i) + "\"\n")
	}
	_, notices, problems := read(t, "t.csv", b.String())
	if problems != nil {
		t.Fatal(problems)
	}
	merged := 0
	for i, n := range notices {
		if n.Key == "merged-names" {
			merged++
		}
		if n.Key == "more-notices" && n.Args[0] == "10" && notices[i-1].Key != n.Key {
			return
		}
	}
	t.Errorf("%d are listed and the rest not counted: %v", merged, notices)
}
