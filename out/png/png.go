// Package png draws a scene as a picture of pixels. A scene flows in, a PNG flows out: the same scene gives
// the same bytes. Letters are those of out/fonts; a sign they lack is drawn as a box of its width. A figure
// that is no number or a colour that is none is an error, never a picture.
//
// The drawing itself is golang.org/x/image/vector's; the outline of a line is worked out here, because the
// rasterizer fills only.
package png

import (
	"bufio"
	"fmt"
	"image"
	"image/color"
	"io"
	"math"

	"samsyn/out/scene"
)

// Options is how large the picture is.
type Options struct {
	Scale float64 // pixels a user unit; 0 means 1
}

// maxPixels is the largest picture drawn, about sixteen full screens; more is a mistake and would only fill
// the memory.
const maxPixels = 1 << 25

// Write writes the page as a PNG. It writes nothing when the page holds an impossible value.
func Write(w io.Writer, p *scene.Page, o Options) error {
	if o.Scale == 0 {
		o.Scale = 1
	}
	picture, err := Draw(p, o)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	if err := encode(b, picture); err != nil {
		return err
	}
	return b.Flush()
}

// Draw draws the page; a page without a ground is white.
func Draw(p *scene.Page, o Options) (*image.RGBA, error) {
	if o.Scale == 0 {
		o.Scale = 1
	}
	width, height := math.Round(p.Width*o.Scale), math.Round(p.Height*o.Scale)
	if !(width >= 1 && height >= 1 && width*height <= maxPixels) {
		return nil, fmt.Errorf("png: a page of %v × %v at scale %v, expected 1 to %d pixels", p.Width, p.Height, o.Scale, maxPixels)
	}
	c := &canvas{picture: image.NewRGBA(image.Rect(0, 0, int(width), int(height))), scale: o.Scale}
	ground := color.RGBA{255, 255, 255, 255}
	if p.Ground != "" {
		ground = c.colour(p.Ground, 1)
	}
	for i := 0; i < len(c.picture.Pix); i += 4 {
		c.picture.Pix[i], c.picture.Pix[i+1], c.picture.Pix[i+2], c.picture.Pix[i+3] = ground.R, ground.G, ground.B, 255
	}
	c.items(p.Items)
	return c.picture, c.err
}

// colour reads #RRGGBB; anything else is a fault of the map.
func (c *canvas) colour(s string, opacity float64) color.RGBA {
	rgb, ok := scene.RGB(s)
	if !ok {
		c.fail("colour %.40q, expected #RRGGBB", s)
		return color.RGBA{}
	}
	if opacity == 0 {
		opacity = 1
	}
	if !(opacity >= 0 && opacity <= 1) {
		c.fail("opacity %v, expected 0 to 1", opacity)
		return color.RGBA{}
	}
	part := func(v uint8) uint8 { return uint8(math.Round(float64(v) * opacity)) }
	return color.RGBA{part(rgb[0]), part(rgb[1]), part(rgb[2]), part(255)}
}

func (c *canvas) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("png: in %q: "+format, append([]any{c.where}, args...)...)
	}
}
