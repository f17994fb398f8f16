package maps

import (
	"strings"
	"testing"

	"samsyn/out/scene"
)

// Lines and marks of every style stand out at 3:1, text at 4.5:1, on each ground they are drawn on.
func TestEveryStyleKeepsItsContrasts(t *testing.T) {
	for _, s := range Styles {
		t.Run(s.Name, func(t *testing.T) {
			for _, c := range []struct {
				what, colour string
				least        float64
				grounds      []string
			}{
				{"ink", s.Ink, 7, []string{s.Ground, s.Card, s.BadgeFill, s.SharedSoft, s.ConflSoft, s.CoopSoft, s.DiffSoft}},
				{"muted text", s.Muted, scene.MinTextContrast, []string{s.Ground, s.Card, s.BadgeFill}},
				{"coordinator's name", s.CentreText, scene.MinTextContrast, []string{s.Centre}},
				{"coordinator's remark", s.CentreSub, scene.MinTextContrast, []string{s.Centre}},
				{"shared text", s.SharedText, scene.MinTextContrast, []string{s.Ground, s.SharedSoft}},
				{"conflict text", s.ConflText, scene.MinTextContrast, []string{s.Ground, s.ConflSoft}},
				{"cooperation text", s.CoopText, scene.MinTextContrast, []string{s.Ground, s.CoopSoft}},
				{"difficulty text", s.DiffText, scene.MinTextContrast, []string{s.Ground, s.DiffSoft}},
				{"shared line", s.Shared, scene.MinLineContrast, []string{s.Ground, s.SharedSoft, s.BadgeFill}},
				{"conflict line", s.Conflict, scene.MinLineContrast, []string{s.Ground, s.ConflSoft, s.BadgeFill}},
				{"cooperation line", s.Coop, scene.MinLineContrast, []string{s.Ground, s.CoopSoft, s.BadgeFill}},
				{"difficulty line", s.Difficulty, scene.MinLineContrast, []string{s.Ground, s.ConflSoft, s.DiffSoft, s.BadgeFill}},
				{"card's outline", s.CardLine, scene.MinLineContrast, []string{s.Ground, s.Card}},
				{"faint mark", s.Faint, scene.MinLineContrast, []string{s.Ground, s.BadgeFill}},
				{"coordinator's card", s.Centre, scene.MinLineContrast, []string{s.Ground}},
			} {
				for _, ground := range c.grounds {
					if ratio := scene.Contrast(c.colour, ground); ratio < c.least {
						t.Errorf("%s %s on %s is %.2f:1, at least %g:1 wanted", c.what, c.colour, ground, ratio, c.least)
					}
				}
			}
		})
	}
}

func TestLightHasThePaletteMadeForColourBlindness(t *testing.T) {
	for _, c := range [][2]string{{Light.Shared, "#009E73"}, {Light.Conflict, "#D55E00"}, {Light.Coop, "#0072B2"}} {
		if c[0] != c[1] {
			t.Errorf("%s, want %s", c[0], c[1])
		}
	}
}

func TestPrintHasNoColourAtAll(t *testing.T) {
	for _, c := range []string{Print.Shared, Print.Conflict, Print.Coop, Print.Difficulty, Print.SharedSoft, Print.ConflSoft, Print.CoopSoft, Print.DiffSoft, Print.Ink, Print.Muted} {
		if c[1:3] != c[3:5] || c[3:5] != c[5:7] {
			t.Errorf("%s is no grey", c)
		}
	}
}

func TestNamesOfStylesAndMapsAreFoundInAnyCaseAndErrorsListThem(t *testing.T) {
	for name, want := range map[string]string{"": "light", "Dark": "dark", "PRINT": "print"} {
		if s, err := StyleByName(name); err != nil || s.Name != want {
			t.Errorf("StyleByName(%q) = %q, %v", name, s.Name, err)
		}
	}
	if _, err := StyleByName("neon"); err == nil || !strings.Contains(err.Error(), "light, dark, print") {
		t.Errorf("error %v does not list the styles", err)
	}
	if k, err := ByName("Overview"); err != nil || k.Name != "overview" {
		t.Errorf("ByName = %q, %v", k.Name, err)
	}
	if _, err := ByName(strings.Repeat("x", 500)); err == nil || len(err.Error()) > 200 || !strings.Contains(err.Error(), "overview, role") {
		t.Errorf("error %v", err)
	}
}
