package maps

import (
	"fmt"
	"math"
	"strconv"
	"testing"
)

// Dichromatic vision after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color
// vision deficiency" (IEEE TVCG 15(6), 2009), severity 1.0, on linear RGB.
var deficiencies = map[string][3][3]float64{
	"none":         {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// linearOf returns a colour #RRGGBB as linear RGB, 0 to 1.
func linearOf(t *testing.T, colour string) [3]float64 {
	t.Helper()
	var rgb [3]float64
	for i := range rgb {
		v, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		rgb[i] = float64(v) / 255
		if rgb[i] <= 0.04045 {
			rgb[i] /= 12.92
		} else {
			rgb[i] = math.Pow((rgb[i]+0.055)/1.055, 2.4)
		}
	}
	return rgb
}

func seen(rgb [3]float64, m [3][3]float64) [3]float64 {
	var out [3]float64
	for i := range out {
		for j := range rgb {
			out[i] += m[i][j] * rgb[j]
		}
		out[i] = math.Min(1, math.Max(0, out[i]))
	}
	return out
}

// labOf returns linear RGB (sRGB primaries, D65) as CIE L*a*b* 1976.
func labOf(rgb [3]float64) [3]float64 {
	xyz := seenRaw(rgb, [3][3]float64{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}})
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x, y, z := f(xyz[0]/0.9505), f(xyz[1]), f(xyz[2]/1.089)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func seenRaw(v [3]float64, m [3][3]float64) [3]float64 {
	var out [3]float64
	for i := range out {
		for j := range v {
			out[i] += m[i][j] * v[j]
		}
	}
	return out
}

// distance is ΔE*ab (1976) of two colours as somebody with a deficiency sees them; 2.3 is just noticeable.
func distance(t *testing.T, a, b string, m [3][3]float64) float64 {
	t.Helper()
	p, q := labOf(seen(linearOf(t, a), m)), labOf(seen(linearOf(t, b), m))
	return math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2]))
}

func TestDistanceKnowsWhiteAndBlackAndRed(t *testing.T) {
	none := deficiencies["none"]
	if d := distance(t, "#FFFFFF", "#000000", none); math.Abs(d-100) > 0.1 {
		t.Errorf("white to black is %.2f, want 100", d)
	}
	// sRGB red is L*a*b* 53.24, 80.09, 67.20 (Lindbloom's calculator), 105 from its own grey axis at 53.24.
	lab := labOf(linearOf(t, "#FF0000"))
	for i, want := range []float64{53.24, 80.09, 67.20} {
		if math.Abs(lab[i]-want) > 0.1 {
			t.Errorf("red is %.2f", lab)
			break
		}
	}
	// A grey stays what it is, whatever the deficiency.
	for name, m := range deficiencies {
		p, q := labOf(linearOf(t, "#808080")), labOf(seen(linearOf(t, "#808080"), m))
		for i := range p {
			if math.Abs(p[i]-q[i]) > 0.5 {
				t.Errorf("%s: grey becomes %.2f from %.2f", name, q, p)
				break
			}
		}
	}
}

// The colours of the signs keep apart for everybody. Dash and mark tell the signs too, so that this is no lifeline:
// the distances are those at which two lines side by side are plainly of two colours.
func TestSignColoursKeepApartForEveryEye(t *testing.T) {
	for _, s := range Styles {
		least := 15.0
		if s.Name == Print.Name {
			least = 7 // greys
		}
		signs := []struct{ name, colour string }{{"shared", s.Shared}, {"conflict", s.Conflict}, {"cooperation", s.Coop}, {"difficulty", s.Difficulty}}
		for name, m := range deficiencies {
			for i, a := range signs {
				for _, b := range signs[:i] {
					if d := distance(t, a.colour, b.colour, m); d < least {
						t.Errorf("%s, %s: %s %s and %s %s are %s apart, at least %g wanted", s.Name, name, a.name, a.colour, b.name, b.colour, fmt.Sprintf("%.1f", d), least)
					}
				}
			}
		}
	}
}
