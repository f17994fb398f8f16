package scene

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestMeasureIsArialsAdvanceWidths(t *testing.T) {
	// Published widths of Arial in 1/1000 em: a 556, i 222, W 944, space 278, Å 667; bold a 556, i 278.
	for _, c := range []struct {
		s    string
		bold bool
		want float64
	}{
		{"a", false, 556},
		{"i", false, 222},
		{"W", false, 944},
		{"Å", false, 667},
		{"a b", false, 556 + 278 + 556},
		{"i", true, 278},
		{"–", false, 556},
		{"Ж", false, 923},
		{"Ω", false, 748},
		{"字", false, 1000},
		{"e\u0301", false, 556},
		{"😀", false, 1200},
		{"ش", false, 650},
		{"", false, 0},
	} {
		if got := Measure(c.s, 1000, c.bold); math.Abs(got-c.want) > 1 {
			t.Errorf("Measure(%q, bold %v) = %.1f, want %.1f", c.s, c.bold, got, c.want)
		}
	}
}

func TestWrapBreaksWherePeopleWould(t *testing.T) {
	for _, c := range []struct {
		s     string
		width float64 // in tenths of an em: size is 10
		lines int
		want  []string
	}{
		{"Kommunikatör", 200, 2, []string{"Kommunikatör"}},
		{"Information security coordinator", 84, 3, []string{"Information", "security", "coordinator"}},
		{"Information security coordinator", 105, 2, []string{"Information security", "coordinator"}},
		{"Informationssäkerhetssamordnare", 110, 2, []string{"Informationssäkerhets-", "samordnare"}},
		{"Informationssäkerhetssamordnare", 85, 3, []string{"Informations-", "säkerhets-", "samordnare"}},
		{"Säkerhetsskyddshandläggare", 90, 2, []string{"Säkerhetsskydds-", "handläggare"}},
		{"Verksamhetsutvecklare", 70, 2, []string{"Verksamhets-", "utvecklare"}},
		{"Personuppgifter", 50, 2, []string{"Person-", "uppgifter"}},
		{"It-samordnare", 56, 2, []string{"It-", "samordnare"}},
		{"Drift/förvaltning", 60, 2, []string{"Drift/", "förvaltning"}},
		{"Kommunikatör", 45, 2, []string{"Kommu-", "nikatör"}},
		{"Controller", 40, 2, []string{"Con-", "troller"}},
		{"a\u00adb\u00adcdefghij", 40, 2, []string{"ab-", "cdefghij"}},
		{"xxxxxxxxxx", 30, 2, []string{"xxxxx-", "xxxxx"}},
		{"情報情報", 25, 2, []string{"情報", "情報"}},
		{"", 10, 2, nil},
	} {
		got, ok := Wrap(c.s, 10, false, c.width, c.lines)
		if !ok || !cmp.Equal(got, c.want) {
			t.Errorf("Wrap(%q, width %.0f, %d lines) = %q, %v, want %q", c.s, c.width, c.lines, got, ok, c.want)
		}
	}
}

func TestWrapSaysWhenTextDoesNotFit(t *testing.T) {
	lines, ok := Wrap("one two three four five six seven", 10, false, 60, 2)
	if ok {
		t.Fatal("ok although seven words cannot stand in two short lines")
	}
	if want := []string{"one two", "three four…"}; !cmp.Equal(lines, want) {
		t.Errorf("lines = %q, want %q", lines, want)
	}
	if _, ok := Wrap("abc", 10, false, 0, 1); ok {
		t.Error("ok in no width at all")
	}
}

func TestFitTakesOneSizeForAll(t *testing.T) {
	boxes := []Box{
		{Text: "Kommunikatör", Bold: true, Width: 200, Lines: 2},
		{Text: "Säkerhetsskyddshandläggare", Bold: true, Width: 200, Lines: 2, Height: 60},
	}
	size, ok := Fit(boxes, 12, 40)
	if !ok || size != 23 {
		t.Errorf("Fit = %v, %v, want 23: Säkerhetsskydds- in 200", size, ok)
	}
	if size, ok = Fit([]Box{{Text: strings.Repeat("word ", 40), Width: 50}}, 18, 24); ok || size != 18 {
		t.Errorf("Fit = %v, %v, want 18, false", size, ok)
	}
}

func TestCleanLeavesNothingThatBreaksOut(t *testing.T) {
	for s, want := range map[string]string{
		"  a\tb\r\nc ":                    "a b c",
		"a\u202eb\u202cc\u2066d":          "abcd",
		"\xff\xfe":                        "\ufffd\ufffd",
		"a\x00b\x1bc\u0085d":              "a b c d",
		"z" + strings.Repeat("\u0301", 9): "z" + strings.Repeat("\u0301", maxMarks),
		"\u0301a":                         "a",
		"soft\u00adhyphen\ufeff":          "softhyphen",
		"a\ufffe\uffffb":                  "ab",
		"Åsa Öberg – ”x”":                 "Åsa Öberg – ”x”",
		"👩\u200d💻":                        "👩\u200d💻",
	} {
		if got := Clean(s); got != want {
			t.Errorf("Clean(%+q) = %+q, want %+q", s, got, want)
		}
	}
}

// FuzzWrap holds Wrap to its promises: lines no wider than asked, and not a letter lost while ok.
func FuzzWrap(f *testing.F) {
	for _, s := range []string{"", "Informationssäkerhetssamordnare", "a b-c/d\u00ade", "情報 \u202e x\u0301\u0301\u0301\u0301", "\xff\x00", "👩\u200d💻👍🏽"} {
		f.Add(s, 60.0, 3)
	}
	f.Fuzz(func(t *testing.T, s string, width float64, maxLines int) {
		if maxLines > 20 || len(s) > 400 || math.Abs(width) > 5000 {
			return
		}
		lines, ok := Wrap(s, 10, true, width, maxLines)
		if len(lines) > max(maxLines, 0) {
			t.Fatalf("%d lines, %d allowed", len(lines), maxLines)
		}
		var all strings.Builder
		for _, l := range lines {
			if !utf8.ValidString(l) || Clean(l) != l {
				t.Fatalf("line %+q is not clean", l)
			}
			if ok && Measure(l, 10, true) > width+1e-6 {
				t.Fatalf("line %+q is wider than %v", l, width)
			}
			all.WriteString(l)
		}
		strip := strings.NewReplacer(" ", "", "-", "")
		if got, want := strip.Replace(all.String()), strip.Replace(Clean(s)); ok && got != want {
			t.Fatalf("lines hold %+q, the text %+q", got, want)
		}
	})
}
