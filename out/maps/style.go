package maps

import (
	"fmt"
	"strings"
)

// A Style is a set of colours, each #RRGGBB. Lines and marks stand out at 3:1 or more from the ground they
// are drawn on, text at 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3); the tests compute it. No style tells a sign by
// colour alone: conflict is also dashed with a diamond, difficulty dotted with a triangle, shared solid with
// a round mark, cooperation a square.
type Style struct {
	Name       string
	Ground     string
	Ink        string // main text and dark shapes
	Muted      string // secondary text
	Rule       string // thin rules and the guide lines of a table: quiet, and no information of their own
	Faint      string // the weakest mark that still says something, 3:1
	Card       string // fill of a card
	CardLine   string
	Centre     string // fill of the coordinator's card
	CentreText string
	CentreSub  string
	Shared     string // sign colours: lines, markers
	SharedSoft string // soft ground behind a band
	SharedText string // text in the sign's colour, on the ground or on its soft ground
	Conflict   string
	ConflSoft  string
	ConflText  string
	Coop       string
	CoopSoft   string
	CoopText   string
	Difficulty string
	DiffSoft   string
	DiffText   string
	BadgeFill  string // under the digits of a badge and the words of a chip; both are in Ink
}

// Light is the default: for a slide with a white ground. Its sign colours are of the palette by Okabe and
// Ito, with a plum for difficulty, told apart by people with any of the common colour-vision deficiencies: the
// tests simulate these for every style.
var Light = Style{
	Name:       "light",
	Ground:     "#FFFFFF",
	Ink:        "#1B2433",
	Muted:      "#4A5568",
	Rule:       "#D7DEE8",
	Faint:      "#7F8A9A",
	Card:       "#F4F7FA",
	CardLine:   "#1B2433",
	Centre:     "#1B2433",
	CentreText: "#FFFFFF",
	CentreSub:  "#D9E2EC",
	Shared:     "#009E73",
	SharedSoft: "#E8F6F1",
	SharedText: "#006B4E",
	Conflict:   "#D55E00",
	ConflSoft:  "#FDF0E7",
	ConflText:  "#A14500",
	Coop:       "#0072B2",
	CoopSoft:   "#E5F0F7",
	CoopText:   "#005A8E",
	Difficulty: "#7B2D6F",
	DiffSoft:   "#F7EDF5",
	DiffText:   "#6A2460",
	BadgeFill:  "#FFFFFF",
}

// Dark is for a dark slide.
var Dark = Style{
	Name:       "dark",
	Ground:     "#12181F",
	Ink:        "#F2F5F8",
	Muted:      "#B7C3D0",
	Rule:       "#3A4654",
	Faint:      "#7D8A99",
	Card:       "#1D2733",
	CardLine:   "#9DB0C4",
	Centre:     "#F2F5F8",
	CentreText: "#12181F",
	CentreSub:  "#3A4654",
	Shared:     "#2CCE95",
	SharedSoft: "#10302A",
	SharedText: "#5FDDB8",
	Conflict:   "#FF8A3D",
	ConflSoft:  "#382314",
	ConflText:  "#FFA96E",
	Coop:       "#569CE9",
	CoopSoft:   "#10293A",
	CoopText:   "#8FC1F5",
	Difficulty: "#E0B8E8",
	DiffSoft:   "#2E2138",
	DiffText:   "#E9CBF2",
	BadgeFill:  "#12181F",
}

// Print is for paper: greys only, so that dash and mark carry the sign.
var Print = Style{
	Name:       "print",
	Ground:     "#FFFFFF",
	Ink:        "#000000",
	Muted:      "#3D3D3D",
	Rule:       "#C4C4C4",
	Faint:      "#808080",
	Card:       "#FFFFFF",
	CardLine:   "#000000",
	Centre:     "#262626",
	CentreText: "#FFFFFF",
	CentreSub:  "#E6E6E6",
	Shared:     "#757575",
	SharedSoft: "#F5F5F5",
	SharedText: "#333333",
	Conflict:   "#111111",
	ConflSoft:  "#F5F5F5",
	ConflText:  "#111111",
	Coop:       "#555555",
	CoopSoft:   "#F5F5F5",
	CoopText:   "#333333",
	Difficulty: "#444444",
	DiffSoft:   "#F5F5F5",
	DiffText:   "#333333",
	BadgeFill:  "#FFFFFF",
}

// Styles lists the styles, the default first.
var Styles = []Style{Light, Dark, Print}

// StyleByName returns a style by its name, in any case; "" is Light.
func StyleByName(name string) (Style, error) {
	names := make([]string, len(Styles))
	for i, s := range Styles {
		if name == "" || strings.EqualFold(name, s.Name) {
			return s, nil
		}
		names[i] = s.Name
	}
	return Style{}, fmt.Errorf("no style %q: expected %s", clip(name), strings.Join(names, ", "))
}

// clip keeps an offending token to what an error may show of it.
func clip(token string) string {
	const most = 40
	runes := []rune(token)
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return token
}
