package png_test

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/color"
	stdpng "image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/png"
	"samsyn/out/scene"
)

// drawInto is for looking at the maps: go test ./out/png -run Looking -draw FOLDER
var drawInto = flag.String("draw", "", "folder to write the example's maps into")

func write(t testing.TB, p *scene.Page, scale float64) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Write(&b, p, png.Options{Scale: scale}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func decode(t testing.TB, data []byte) image.Image {
	t.Helper()
	picture, err := stdpng.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

func TestDrawForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	for _, m := range append(sample.Maps(t, "sv", "light"), sample.Map{Name: "everything", Page: sample.Everything("Ålä x\u0301 信 سلام", "id")}) {
		if err := os.WriteFile(filepath.Join(*drawInto, m.Name+".png"), write(t, m.Page, 1), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestColoursStandWhereTheShapesAre(t *testing.T) {
	p := sample.Everything("Å", "id")
	for _, scale := range []float64{0, 1, 2, 0.5} {
		picture := decode(t, write(t, p, scale))
		if scale == 0 {
			scale = 1
		}
		if got, want := picture.Bounds().Size(), image.Pt(int(1920*scale), int(1080*scale)); got != want {
			t.Fatalf("scale %v: a picture of %v, want %v", scale, got, want)
		}
		for _, want := range []struct {
			what   string
			x, y   float64
			colour color.RGBA
		}{
			{"the ground", 10, 10, color.RGBA{0xf4, 0xf7, 0xfa, 255}},
			{"a card's fill", 215, 365, color.RGBA{255, 255, 255, 255}},
			{"a card without an outline", 1250, 320, color.RGBA{0x12, 0x3a, 0x63, 255}},
			{"beside the rounded corner", 200.3, 260.3, color.RGBA{0xf4, 0xf7, 0xfa, 255}},
			{"a curved line", 800, 225, color.RGBA{0x00, 0x9e, 0x73, 255}},
			{"a dash", 507, 330, color.RGBA{0xd5, 0x5e, 0x00, 255}},
			{"between two dashes", 521, 330, color.RGBA{0xf4, 0xf7, 0xfa, 255}},
			{"a badge's outline", 776, 330, color.RGBA{0xd5, 0x5e, 0x00, 255}},
			{"a half transparent fill", 400, 700, color.RGBA{0xe5, 0xab, 0x7d, 255}},
		} {
			r, g, b, _ := picture.At(int(want.x*scale), int(want.y*scale)).RGBA()
			for _, d := range []int{int(r>>8) - int(want.colour.R), int(g>>8) - int(want.colour.G), int(b>>8) - int(want.colour.B)} {
				if d < -2 || d > 2 {
					t.Errorf("scale %v: %s is #%02x%02x%02x, want %v", scale, want.what, r>>8, g>>8, b>>8, want.colour)
					break
				}
			}
		}
	}
}

// ink measures the box of all that is not white, in pixels.
func ink(t *testing.T, items ...scene.Item) image.Rectangle {
	t.Helper()
	picture := decode(t, write(t, &scene.Page{Width: 600, Height: 200, Items: items}, 1))
	var box image.Rectangle
	for y := range 200 {
		for x := range 600 {
			if r, _, _, _ := picture.At(x, y).RGBA(); r < 0x8000 {
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return box
}

func near(a, b image.Rectangle, by int) bool {
	for _, d := range []int{a.Min.X - b.Min.X, a.Min.Y - b.Min.Y, a.Max.X - b.Max.X, a.Max.Y - b.Max.Y} {
		if d < -by || d > by {
			return false
		}
	}
	return true
}

func TestTextsStandWhereTheSceneMeasuredThem(t *testing.T) {
	const content = "HHHHHHHH" // straight on all sides
	w := int(scene.Measure(content, 50, false))
	for anchor, left := range map[scene.Anchor]int{scene.Start: 300, scene.Middle: 300 - w/2, scene.End: 300 - w} {
		text := &scene.Text{X: 300, Y: 100, Size: 50, Anchor: anchor, Fill: "#000000", Content: content}
		if got, want := ink(t, text), image.Rect(left+4, 100-36, left+w-4, 100); !near(got, want, 2) {
			t.Errorf("anchor %d: ink at %v, want %v", anchor, got, want)
		}
	}
	upright := &scene.Text{X: 20, Y: 100, Size: 50, Fill: "#000000", Content: "l"}
	italic := *upright
	italic.Italic = true
	if a, b := ink(t, upright), ink(t, &italic); b.Dx() < a.Dx()+5 {
		t.Errorf("italic %v does not lean more than %v", b, a)
	}
}

func TestASignTheFontLacksIsABoxOfItsWidth(t *testing.T) {
	for _, s := range []string{"安", "م", "😀"} {
		text := &scene.Text{X: 100, Y: 100, Size: 50, Fill: "#000000", Content: s}
		right := 100 + int(50*scene.Measure(s, 1, false))
		if got, want := ink(t, text), image.Rect(103, 64, right-3, 102); !near(got, want, 3) {
			t.Errorf("%s: ink at %v, want %v", s, got, want)
		}
	}
}

func TestLinesHaveTheirWidthEndsAndCorners(t *testing.T) {
	path := func(p scene.Paint, closed bool, xy ...float64) *scene.Path {
		path := &scene.Path{Paint: p}
		for i := 0; i < len(xy); i += 2 {
			op := scene.Line
			if i == 0 {
				op = scene.Move
			}
			path.Segments = append(path.Segments, scene.Segment{Op: op, Points: []scene.Point{{X: xy[i], Y: xy[i+1]}}})
		}
		if closed {
			path.Segments = append(path.Segments, scene.Segment{Op: scene.Close})
		}
		return path
	}
	pen := scene.Paint{Stroke: "#000000", Width: 20}
	round := pen
	round.Round = true
	for name, c := range map[string]struct {
		path *scene.Path
		want image.Rectangle
	}{
		"flat ends":      {path(pen, false, 100, 100, 200, 100), image.Rect(100, 90, 200, 110)},
		"round ends":     {path(round, false, 100, 100, 200, 100), image.Rect(90, 90, 210, 110)},
		"a right corner": {path(pen, false, 100, 50, 200, 50, 200, 150), image.Rect(100, 40, 210, 150)},
		"a left corner":  {path(pen, false, 100, 150, 200, 150, 200, 50), image.Rect(100, 50, 210, 160)},
		"a sharp corner": {path(pen, false, 100, 99, 300, 100, 100, 101), image.Rect(100, 89, 301, 111)},
		"a closed one":   {path(pen, true, 100, 50, 200, 50, 200, 150, 100, 150), image.Rect(90, 40, 210, 160)},
		"a dot":          {path(round, false, 100, 100, 100, 100), image.Rect(90, 90, 110, 110)},
	} {
		if got := ink(t, c.path); !near(got, c.want, 1) {
			t.Errorf("%s: ink at %v, want %v", name, got, c.want)
		}
	}
}

func TestTheSamePageGivesTheSameBytesWhateverWasDrawnBefore(t *testing.T) {
	p := sample.Everything("Å ö 信", "id")
	first := write(t, p, 1)
	write(t, sample.Everything("Ωmega", "other"), 2)
	if !bytes.Equal(first, write(t, p, 1)) {
		t.Error("the bytes differ")
	}
}

func TestHostileNamesAreDrawn(t *testing.T) {
	for _, h := range sample.Hostile {
		write(t, sample.Everything(h, h), 0.25)
	}
}

func TestImpossibleValuesAreErrors(t *testing.T) {
	for name, it := range sample.Impossible(math.NaN(), math.Inf(1)) {
		var b bytes.Buffer
		err := png.Write(&b, sample.In(it), png.Options{})
		if err == nil || !strings.Contains(err.Error(), `in "g"`) {
			t.Errorf("%s: error %v, want one that says where", name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s: bytes written all the same", name)
		}
	}
	for _, p := range []*scene.Page{{}, {Width: math.NaN(), Height: 1}, {Width: 1e6, Height: 1e6}, {Width: 10, Height: 10, Ground: "red"}} {
		if err := png.Write(&bytes.Buffer{}, p, png.Options{}); err == nil {
			t.Errorf("a page of %v × %v: no error", p.Width, p.Height)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	for _, m := range sample.Maps(b, "sv", "light") {
		if strings.HasPrefix(m.Name, "role-") && m.Name != "role-communicator" {
			continue
		}
		for _, scale := range []float64{1, 2} {
			b.Run(fmt.Sprintf("%s×%g", m.Name, scale), func(b *testing.B) {
				for b.Loop() {
					var out bytes.Buffer
					if err := png.Write(&out, m.Page, png.Options{Scale: scale}); err != nil {
						b.Fatal(err)
					}
					b.ReportMetric(float64(out.Len()), "bytes")
				}
			})
		}
	}
}
