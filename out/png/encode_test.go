package png_test

import (
	"bytes"
	"image/color"
	"runtime"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/png"
)

func TestPictureReadsBackAsDrawn(t *testing.T) {
	for _, scale := range []float64{0.05, 0.3, 1} { // one strip, several, all
		p := sample.Everything("Å", "id")
		want, err := png.Draw(p, png.Options{Scale: scale})
		if err != nil {
			t.Fatal(err)
		}
		got := decode(t, write(t, p, scale))
		if got.Bounds() != want.Bounds() {
			t.Fatalf("scale %v: a picture of %v, want %v", scale, got.Bounds(), want.Bounds())
		}
		for y := range want.Rect.Dy() {
			for x := range want.Rect.Dx() {
				if g, w := color.RGBAModel.Convert(got.At(x, y)), want.RGBAAt(x, y); g != w {
					t.Fatalf("scale %v: pixel %d, %d is %v, want %v", scale, x, y, g, w)
				}
			}
		}
	}
}

func TestBytesAreTheSameOnAnyNumberOfProcessors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	p := sample.Everything("Å", "id")
	first := write(t, p, 0.5)
	for _, n := range []int{2, 5} {
		runtime.GOMAXPROCS(n)
		if !bytes.Equal(first, write(t, p, 0.5)) {
			t.Errorf("%d processors: other bytes", n)
		}
	}
}
