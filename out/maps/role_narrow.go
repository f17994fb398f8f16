package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/out/scene"
)

// narrowSize is the size of the narrower themes on a chip.
const narrowSize = textMin

// A besides is the text with the narrower themes on a chip, its middle (X, Y) from the first line of the name.
type besides struct {
	Text  string
	X, Y  float64
	below bool // on a line of its own
}

// narrowNames are the names of the coded themes behind a chip, but for one that only repeats the chip's own.
func (m *bridge) narrowNames(c *chip) []string {
	if c.Theme == data.NoTheme || c.Theme == fewThemes {
		return nil
	}
	var names []string
	own := m.w.Theme(m.a.Study, c.Theme)
	for _, name := range m.w.Themes(m.a.Study, c.Narrow) {
		if !strings.EqualFold(name, own) {
			names = append(names, name)
		}
	}
	return names
}

// narrower sets what a broad theme is about: beside the name where all fits, else below it where the chip is high
// enough, else as many as fit beside, and how many more there are. It is empty where not even one does.
func (m *bridge) narrower(c *chip, lines []string, name lettering, place box) besides {
	names := m.narrowNames(c)
	if len(names) == 0 || len(lines) != 1 {
		return besides{}
	}
	const gap = 16.0
	whole := m.nameWidth(c, place.W)
	x := measure(lines[0], name.Size, name.Bold) + gap
	if text, all := m.asManyAs(names, whole-x); all {
		return besides{Text: text, X: x}
	}
	if place.H >= name.leading()+narrowSize*scene.LineHeight+4 {
		if text, _ := m.asManyAs(names, whole); text != "" {
			return besides{Text: text, Y: (name.leading() + narrowSize*scene.LineHeight) / 2, below: true}
		}
	}
	text, _ := m.asManyAs(names, whole-x)
	return besides{Text: text, X: x}
}

// asManyAs joins as many names as fit a width and says how many more there are; all is true where none is left out.
func (m *bridge) asManyAs(names []string, width float64) (text string, all bool) {
	for n := len(names); n > 0; n-- {
		text := strings.Join(names[:n], ", ")
		if n < len(names) {
			text += " " + m.w.Count("maps.role.more-themes", len(names)-n)
		}
		if measure(text, narrowSize, false) <= width {
			return text, n == len(names)
		}
	}
	return "", false
}
