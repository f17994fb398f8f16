package fonts

import (
	"math"
	"os"
	"strings"
	"testing"

	"samsyn/out/scene"
)

// TestTheWidthsAreThoseTheMapsWereMeasuredWith holds the two against each other letter by letter. The scene has
// no widths of rare letters; it guesses them, and is allowed to be wrong.
func TestTheWidthsAreThoseTheMapsWereMeasuredWith(t *testing.T) {
	const guess, near = 0.65, 0.06
	for _, bold := range []bool{false, true} {
		known := 0
		for r := rune('!'); r < 0x2600; r++ {
			g := Of(bold).Glyph(r)
			want := scene.Measure(string(r), 1, bold)
			if g == 0 || want == 0 || want == guess {
				continue
			}
			known++
			if got := Of(bold).Advance(g); math.Abs(got-want) > near {
				t.Errorf("%q (bold %v): %g em here, %g em in the scene", r, bold, got, want)
			}
		}
		if known < 550 {
			t.Errorf("only %d letters", known)
		}
	}
}

func TestALineIsAsWideAsTheSceneSaysWhateverItSays(t *testing.T) {
	for _, s := range []string{
		"Informationssäkerhetssamordnare", "a  b", "", "Кибербезопасность", "信息安全", "سلام", "e\u0301", "😀👩‍👩‍👧", "→ ◆ …", "\u202eabc\x00",
		strings.Repeat("W", 3000),
	} {
		for _, bold := range []bool{false, true} {
			line, width := Lay(s, bold)
			if want := scene.Measure(s, 1, bold); math.Abs(width-want) > 1e-6 {
				t.Errorf("%.20q: %g em, the scene says %g", s, width, want)
			}
			if len(line) > 0 && line[0].X != 0 {
				t.Errorf("%.20q begins at %g", s, line[0].X)
			}
		}
	}
}

func TestWhatTheFontLacksKeepsItsText(t *testing.T) {
	for text, want := range map[string]string{
		"Ålä":        "Ålä",
		"安全":         "安全",
		"سلام":       "مالس", // in the order in which it stands
		"IT سلام 7b": "IT مالس 7b",
		"A\u030a":    "Å",
		"x\u0301y":   "x\u0301y",
		"\u0301":     "", // a mark with nothing to stand on
	} {
		line, _ := Lay(text, false)
		var got []rune
		for _, g := range line {
			got = append(got, g.Rune)
			if missing := g.ID == 0; missing != g.Missing {
				t.Errorf("%q: glyph %d, missing %v", text, g.ID, g.Missing)
			}
		}
		if string(got) != want {
			t.Errorf("%q stands as %q, want %q", text, string(got), want)
		}
	}
}

func TestAMarkStandsOverItsLetter(t *testing.T) {
	line, width := Lay("x\u0301", false)
	if len(line) != 2 || !line[1].Mark {
		t.Fatalf("%+v", line)
	}
	low, high := 9.0, -9.0
	for _, s := range Regular().Outline(line[1].ID) {
		for _, p := range s.Points {
			low, high = min(low, p.X+line[1].X), max(high, p.X+line[1].X)
		}
	}
	if middle := (low + high) / 2; math.Abs(middle-width/2) > 0.02 {
		t.Errorf("the mark's middle is at %g em, the letter's at %g", middle, width/2)
	}
}

func TestTheFontsGoByTheirOwnNameWithTheirLicence(t *testing.T) {
	license, err := os.ReadFile("LICENSE.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"SIL OPEN FONT LICENSE Version 1.1", "Red Hat", "Google"} {
		if !strings.Contains(string(license), want) {
			t.Errorf("LICENSE.txt lacks %q", want)
		}
	}
	for _, f := range []*Face{Regular(), Bold()} {
		if name, _ := f.parsed.Name(&f.buffer, 1); name != "Samsyn Sans" {
			t.Errorf("the font calls itself %q; its licence reserves the name Liberation", name)
		}
		if f.Bounds[3] < 1500 || f.Bounds[1] > -400 || f.Em != 2048 {
			t.Errorf("bounds %v of %d", f.Bounds, f.Em)
		}
	}
}

func TestLinesWithSignsTheFontsLackAreCounted(t *testing.T) {
	page := func(contents ...string) *scene.Page {
		g := &scene.Group{}
		for _, c := range contents {
			g.Items = append(g.Items, &scene.Text{Size: 20, Content: c}, &scene.Text{Size: 20, Bold: true, Content: c})
		}
		return &scene.Page{Items: []scene.Item{g}}
	}
	for want, pages := range map[int][]*scene.Page{
		0: {page("Åsa", "Ωmega", "Безопасность", "e\u0301", ""), page()},
		1: {page("سلام", "Åsa"), page("سلام")},
		3: {page("信息安全", "Åsa 😀 7"), page("שלום")},
	} {
		if got := Lacking(pages...); got != want {
			t.Errorf("%d lines, want %d", got, want)
		}
	}
}
