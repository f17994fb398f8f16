package maps

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func TestTheExampleHoldsOnEverySizeOfPage(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	for _, size := range Sizes {
		for k, kind := range Kinds {
			for i, style := range Styles {
				if testing.Short() && i > 0 {
					break
				}
				p := must(t)(kind.Draw(a, Options{Words: words.In(bothLanguages[(i+k)%2]), Style: style, Size: size, Accent: "#777777", Role: 1, Example: true}))
				checkPage(t, fmt.Sprintf("%s, %s, %s", kind.Name, size, style.Name), p)
				if p.Width != 1920 || p.Height != size.height() {
					t.Errorf("%s is %g by %g", size, p.Width, p.Height)
				}
			}
		}
	}
}

func TestSizesHaveTheProportionsTheyAreNamedFor(t *testing.T) {
	for size, want := range map[Size]float64{Wide: 16.0 / 9, Standard: 4.0 / 3, A4: 297.0 / 210} {
		if got := pageWidth / size.height(); got < want*0.999 || got > want*1.001 {
			t.Errorf("%s is %.4f, want %.4f", size, got, want)
		}
		if back, err := SizeByName(strings.ToUpper(size.String())); err != nil || back != size {
			t.Errorf("SizeByName(%q) = %v, %v", size, back, err)
		}
	}
	if size, err := SizeByName(""); err != nil || size != Wide {
		t.Errorf("the default is %v, %v", size, err)
	}
	if _, err := SizeByName("letter"); err == nil || !strings.Contains(err.Error(), "16:9, 4:3, a4") {
		t.Errorf("error %v does not list the sizes", err)
	}
}

func TestWordsOfOnesOwnReplaceThoseOfTheMap(t *testing.T) {
	a := prototype().analysis()
	o := Options{
		Words: words.In("sv"), Role: 1, Example: true,
		Title: "Vad vi har hört <hittills>", Subtitle: "Till ledningsgruppen", Source: "Egna intervjuer\x00",
	}
	for _, kind := range Kinds {
		p := must(t)(kind.Draw(a, o))
		checkPage(t, kind.Name, p)
		if titleOf(p) != o.Title || p.Title != "Exempel: "+o.Title {
			t.Errorf("%s: title %q, name %q", kind.Name, titleOf(p), p.Title)
		}
		texts := textsOf(p.Items)
		if !slices.Contains(texts, o.Subtitle) {
			t.Errorf("%s: no subtitle of its own", kind.Name)
		}
		want := "Egna intervjuer · 35 utsagor · 2 av 35 utsagor är förslag som ingen har granskat · exempelstudie"
		if !slices.Contains(texts, want) {
			t.Errorf("%s: the source line is not %q", kind.Name, want)
		}
	}
}

func TestAnAccentThatDoesNotStandOutIsRefused(t *testing.T) {
	a := prototype().analysis()
	for _, c := range []struct {
		accent string
		style  Style
		ok     bool
	}{
		{"", Light, true},
		{"#8A1538", Light, true},
		{"#8a1538", Print, true},
		{"#FFD100", Dark, true},
		{"#FFD100", Light, false}, // 1.5:1
		{"#FFFFFF", Light, false},
		{"#12181F", Dark, false},
		{"8A1538", Light, false},
		{"#8A153", Light, false},
		{"#8A15ZZ", Light, false},
		{"#+A1538", Light, false},
		{"red", Light, false},
	} {
		for _, kind := range Kinds {
			p, err := kind.Draw(a, Options{Words: words.In("sv"), Style: c.style, Accent: c.accent, Role: 1})
			var refused *AccentError
			switch {
			case c.ok && err != nil, !c.ok && !errors.As(err, &refused):
				t.Errorf("%q on %s: %v", c.accent, c.style.Name, err)
			case c.ok:
				checkPage(t, c.accent, p)
			}
		}
	}
	err := Options{Accent: strings.Repeat("x", 500)}.Check()
	if err == nil || len(err.Error()) > 120 {
		t.Errorf("%v", err)
	}
}

func TestNamesOnTheAccentStandOutWhateverItsColour(t *testing.T) {
	for _, s := range Styles {
		for r := 0; r < 256; r += 15 {
			for g := 0; g < 256; g += 15 {
				for b := 0; b < 256; b += 15 {
					o := Options{Style: s, Accent: fmt.Sprintf("#%02X%02X%02X", r, g, b)}
					if o.Check() != nil {
						continue
					}
					own := o.style()
					for _, ink := range []string{own.CentreText, own.CentreSub} {
						if ratio := scene.Contrast(ink, own.Centre); ratio < scene.MinTextContrast {
							t.Fatalf("%s on %s is %.2f:1", ink, own.Centre, ratio)
						}
					}
				}
			}
		}
	}
}

func TestTheAccentColoursTheCoordinatorAndNothingElse(t *testing.T) {
	o := Options{Accent: "#8A1538"}
	own, plain := *o.style(), Light
	own.Centre, own.CentreText, own.CentreSub = plain.Centre, plain.CentreText, plain.CentreSub
	if own != plain {
		t.Error("more than the coordinator's card has changed")
	}
	if Light.Centre == "#8A1538" {
		t.Error("the style itself has changed")
	}
}

// A page that is higher than 16:9 has higher rows, not a blank foot.
func TestMatrixUsesTheHeightOfThePage(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	for _, size := range Sizes {
		p := must(t)(Matrix(a, Options{Words: words.In("sv"), Size: size}))
		var lowest, rule float64
		for _, item := range p.Items {
			switch g := item.(*scene.Group); g.ID {
			case "bands":
				for _, b := range g.Items {
					if r, ok := b.(*scene.Rect); ok {
						lowest = max(lowest, r.Y+r.H)
					}
				}
			case "legend":
				rule = g.Items[0].(*scene.Rect).Y
			}
		}
		if rule-lowest > 200 {
			t.Errorf("%s: %g units are blank above the legend", size, rule-lowest)
		}
	}
}

// quarrel is a study of so many roles with a heavy conflict alone in each cell: diamonds are the widest marks of the
// matrix, and long names leave them the narrowest columns.
func quarrel(roles int) *invented {
	v := newInvented()
	for i := range roles {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: inventedNames[i%len(inventedNames)]})
		for _, theme := range inventedThemes {
			v.says(r, data.Conflict, 3, theme+" vid upphandling och i förvaltningen av verksamhetens system")
		}
	}
	return v
}

// The checker forgives half a unit and looks at no mitre: the tips of two diamonds side by side must not meet.
func TestDiamondsSideBySideDoNotMeet(t *testing.T) {
	p := must(t)(Matrix(quarrel(40).analysis(), Options{Words: words.In("sv")}))
	right := map[float64]float64{} // by height: where the last diamond ends
	var walk func(items []scene.Item)
	walk = func(items []scene.Item) {
		for _, item := range items {
			g, ok := item.(*scene.Group)
			if !ok {
				continue
			}
			if !strings.HasPrefix(g.ID, "cell-") {
				walk(g.Items)
				continue
			}
			d := g.Items[0].(*scene.Path)
			y, tip := d.Segments[1].Points[0].Y, d.Width*math.Sqrt2/2
			if left := d.Segments[3].Points[0].X - tip; left < right[y]-0.2 {
				t.Errorf("%s begins at %g, and the one before ends at %g", g.ID, left, right[y])
			}
			right[y] = d.Segments[1].Points[0].X + tip
		}
	}
	walk(p.Items)
	if len(right) == 0 {
		t.Error("no diamond found")
	}
}
