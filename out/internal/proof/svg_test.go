package proof_test

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"math"
	"os/exec"
	"slices"
	"testing"

	"samsyn/out/internal/proof"
	"samsyn/out/scene"
)

// closely is how like ours a picture of another program is. What is left are letters: our pictures have no kerning,
// which moves the end of the longest lines by five pixels (9 of 255, and 40 edges, were measured), and each program
// smooths in its own way.
var closely = proof.Tolerance{Lonely: 60, Colour: 14, Fill: 0}

// A verdict is what is wrong with a page as a program shows it: with its picture, and with its lines of text.
type verdict struct{ picture, letters []string }

// judge fails the test where a program draws a page otherwise than we do, and where it does not notice a fault.
func judge(t *testing.T, program string, right, wrong []drawing, look func(drawing) verdict) {
	t.Helper()
	for _, d := range right {
		v := look(d)
		for _, said := range append(v.picture, v.letters...) {
			t.Errorf("%s: %s: %s", program, d.name, said)
		}
	}
	for _, d := range wrong {
		if v := look(d); !d.letters && len(v.picture) == 0 || d.letters && len(v.letters) == 0 {
			t.Errorf("%s: %s is not noticed", program, d.name)
		}
	}
}

// pictured compares a program's picture with ours; by is how many pixels it may be larger, to the right and below.
func pictured(d drawing, picture image.Image, by int, most proof.Tolerance) []string {
	var said []string
	got := proof.See(picture)
	if more := got.Size.Sub(d.picture.Size); more.X < 0 || more.Y < 0 || more.X > by || more.Y > by {
		said = append(said, fmt.Sprintf("the picture is %v, want %v", got.Size, d.picture.Size))
	}
	if beyond := proof.Compare(d.picture, got).Beyond(most); beyond != "" {
		said = append(said, beyond)
	}
	return said
}

func TestRsvgConvertDrawsEverySVGAsWeDo(t *testing.T) {
	t.Parallel()
	program := proof.Find(t, "librsvg2-bin", "rsvg-convert")
	proof.Fonts(t)
	right, wrong := all(t), faults(t)
	paths := write(t, t.TempDir(), slices.Concat(right, wrong))
	judge(t, "rsvg-convert", right, wrong, func(d drawing) verdict {
		convert := func(format string) []byte {
			out, err := exec.Command(program, "--format", format, paths[d.name]).Output()
			if err != nil {
				t.Fatalf("rsvg-convert: %s: %v", d.name, err)
			}
			return out
		}
		picture, err := png.Decode(bytes.NewReader(convert("png")))
		if err != nil {
			t.Fatal(err)
		}
		// Kerning brings words nearer to where their line begins.
		places := proof.Misplaced(d.page, proof.Words(t, convert("pdf"), d.page.Width)[0], proof.Beside{Units: 2, Part: 0.01})
		return verdict{pictured(d, picture, 0, closely), places}
	})
}

func TestChromiumDrawsEverySVGAsWeDo(t *testing.T) {
	t.Parallel()
	browser := proof.OpenChromium(t)
	proof.Fonts(t)
	right, wrong := all(t), faults(t)
	paths := write(t, t.TempDir(), slices.Concat(right, wrong))
	judge(t, "Chromium", right, wrong, func(d drawing) verdict {
		complaints := browser.Show(paths[d.name], int(d.page.Width), int(d.page.Height))
		return verdict{append(complaints, pictured(d, browser.Picture(), 0, closely)...), lines(browser, d.page)}
	})
}

// lines compares where a browser sets each line of text with where the scene measured it. Without kerning they must agree
// to half a unit, as Arial and Liberation Sans have the widths that scenes measure with; with it, as it is shown, a line
// may only be shorter.
func lines(browser *proof.Chromium, p *scene.Page) []string {
	var got []struct {
		Text             string
		X, Width, Kerned float64
	}
	browser.Evaluate(`(() => {
		const all = [...document.querySelectorAll("text")];
		const kerned = all.map(t => t.getComputedTextLength());
		document.documentElement.style.fontKerning = "none";
		return all.map((t, i) => ({Text: t.textContent, X: t.getStartPositionOfChar(0).x, Width: t.getComputedTextLength(), Kerned: kerned[i]}));
	})()`, &got)
	want := texts(p.Items)
	if len(got) != len(want) {
		return []string{fmt.Sprintf("%d lines of text, want %d", len(got), len(want))}
	}
	var said []string
	for i, l := range got {
		w := want[i]
		content := scene.Clean(w.Content)
		width := scene.Measure(content, w.Size, w.Bold)
		left := w.X - width*[...]float64{scene.Start: 0, scene.Middle: 0.5, scene.End: 1}[w.Anchor]
		if l.Text != content || math.Abs(l.X-left) > 0.5 || math.Abs(l.Width-width) > 0.5 || l.Kerned > width+0.5 || l.Kerned < 0.97*width-0.5 {
			said = append(said, fmt.Sprintf("%q is %.1f wide from %.1f on (%.1f with kerning), want %q, %.1f from %.1f on",
				l.Text, l.Width, l.X, l.Kerned, content, width, left))
		}
	}
	return said
}

// texts lists the lines of text that show anything, in painting order.
func texts(items []scene.Item) []*scene.Text {
	var list []*scene.Text
	for _, it := range items {
		switch it := it.(type) {
		case *scene.Group:
			list = append(list, texts(it.Items)...)
		case *scene.Text:
			if scene.Clean(it.Content) != "" {
				list = append(list, it)
			}
		}
	}
	return list
}
