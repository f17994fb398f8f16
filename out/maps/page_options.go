package maps

import (
	"fmt"
	"strings"

	"samsyn/out/scene"
)

// A Size is the shape of the page. All are 1920 units wide, so that text keeps its size in proportion.
type Size uint8

// The sizes; the first is the default.
const (
	Wide     Size = iota // 16:9, today's slides
	Standard             // 4:3, older ones
	A4                   // a sheet of A4 on its side
)

// Sizes lists the sizes, the default first.
var Sizes = []Size{Wide, Standard, A4}

// String is the size's name.
func (s Size) String() string { return [...]string{"16:9", "4:3", "a4"}[s] }

// height is the height of the page in user units.
func (s Size) height() float64 { return [...]float64{1080, 1440, 1358}[s] }

// SizeByName returns a size by its name, in any case; "" is 16:9.
func SizeByName(name string) (Size, error) {
	names := make([]string, len(Sizes))
	for i, s := range Sizes {
		if name == "" || strings.EqualFold(name, s.String()) {
			return s, nil
		}
		names[i] = s.String()
	}
	return 0, fmt.Errorf("no page size %q: expected %s", clip(name), strings.Join(names, ", "))
}

// An AccentError says why a colour cannot be the accent.
type AccentError struct {
	Colour string  // as it was given
	Ground string  // the style's ground
	Ratio  float64 // contrast of the two, 1 to 21; 0 where Colour is no colour
}

// Error names the colour and what was expected.
func (e *AccentError) Error() string {
	if e.Ratio == 0 {
		return fmt.Sprintf("accent %q: expected a colour as #rrggbb", clip(e.Colour))
	}
	return fmt.Sprintf("accent %s has a contrast of %.1f:1 on %s: expected at least %g:1", e.Colour, e.Ratio, e.Ground, scene.MinLineContrast)
}

// Check returns an *AccentError when the accent is no colour or does not stand out from the style's ground, else nil.
// Kind.Draw calls it.
func (o Options) Check() error {
	if o.Accent == "" {
		return nil
	}
	ground := o.base().Ground
	switch ratio := scene.Contrast(o.Accent, ground); {
	case !scene.IsColour(o.Accent):
		return &AccentError{Colour: o.Accent, Ground: ground}
	case ratio < scene.MinLineContrast:
		return &AccentError{Colour: o.Accent, Ground: ground, Ratio: ratio}
	}
	return nil
}

// base returns the chosen style; the zero value is Light.
func (o Options) base() *Style {
	if o.Style.Name == "" {
		return &Light
	}
	return &o.Style
}

// style returns the chosen style with the accent on the coordinator's card. White or black letters stand out
// from every colour.
func (o Options) style() *Style {
	s := o.base()
	if o.Accent == "" || o.Check() != nil {
		return s
	}
	own := *s
	own.Centre = o.Accent
	for _, ink := range []string{s.CentreText, "#FFFFFF", Light.Ink, "#000000"} {
		if scene.Contrast(ink, o.Accent) >= scene.MinTextContrast {
			own.CentreText, own.CentreSub = ink, ink
			break
		}
	}
	return &own
}
