package scene

import "math"

// Contrast returns the contrast ratio of two colours #RRGGBB, 1 to 21 (WCAG 2.2, relative luminance); 1 when
// one of them is no colour.
func Contrast(a, b string) float64 {
	la, okA := luminance(a)
	lb, okB := luminance(b)
	if !okA || !okB {
		return 1
	}
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func luminance(colour string) (float64, bool) {
	rgb, ok := RGB(colour)
	if !ok {
		return 0, false
	}
	var sum float64
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v := float64(rgb[i]) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum, true
}

func (c *checker) contrasts() {
	strongest := map[int]float64{} // by lane or badge group
	for i := range c.leaves {
		l := &c.leaves[i]
		switch {
		case l.text != nil:
			on := l.text.On
			if on == "" {
				on = c.page.Ground
			}
			// A text may begin on one ground and end on another.
			left, right := l.tight.centre(), l.tight.centre()
			left.X, right.X = min(l.tight.x0+2, left.X), max(l.tight.x1-2, right.X)
			for _, ground := range []string{on, c.under(i, left, -1), c.under(i, l.tight.centre(), -1), c.under(i, right, -1)} {
				if ratio := Contrast(l.text.Fill, ground); ratio < MinTextContrast-0.005 {
					c.fail(TextFaint, l.where, "%s in %s on %s is %.2f:1, at least %g:1 wanted", l.name(), l.text.Fill, ground, ratio, MinTextContrast)
					break
				}
			}
		case l.badge >= 0:
			c.strengthen(strongest, i, l.badge, l.box.centre())
		case l.lane >= 0 && len(l.lines) > 0 && len(l.lines[0]) > 0:
			c.strengthen(strongest, i, l.lane, l.lines[0][len(l.lines[0])/2])
		}
	}
	for g := range c.groups {
		if ratio, ok := strongest[g]; ok && ratio < MinLineContrast-0.005 {
			c.fail(LineFaint, c.groups[g].where, "the strongest paint is %.2f:1, at least %g:1 wanted", ratio, MinLineContrast)
		}
	}
}

// strengthen notes the contrast of a leaf's paints against what its group stands on.
func (c *checker) strengthen(strongest map[int]float64, i, g int, at Point) {
	l := &c.leaves[i]
	ground := c.under(i, at, g)
	ratio := 1.0
	if l.paint.Stroke != "" {
		ratio = Contrast(l.paint.Stroke, ground)
	}
	if l.paint.Fill != "" && l.paint.Opacity == 0 {
		ratio = math.Max(ratio, Contrast(l.paint.Fill, ground))
	}
	strongest[g] = math.Max(strongest[g], ratio)
}

// under returns the colour painted before leaf i at a point, leaving out what belongs to group g, lanes and
// what is half transparent.
func (c *checker) under(i int, at Point, g int) string {
	for j := i - 1; j >= 0; j-- {
		l := &c.leaves[j]
		if l.paint.Fill == "" || l.paint.Opacity != 0 && l.paint.Opacity != 1 || l.lane >= 0 || g >= 0 && l.in(g) {
			continue
		}
		if l.covers(at) {
			return l.paint.Fill
		}
	}
	return c.page.Ground
}

func (l *leaf) covers(p Point) bool {
	switch {
	case l.rect != nil:
		return p.X >= l.rect.X && p.X <= l.rect.X+l.rect.W && p.Y >= l.rect.Y && p.Y <= l.rect.Y+l.rect.H
	case l.round != nil:
		return math.Hypot(p.X-l.round.X, p.Y-l.round.Y) <= l.round.R
	}
	inside := false
	for _, line := range l.lines {
		for i, j := 0, len(line)-1; i < len(line); j, i = i, i+1 {
			a, b := line[i], line[j]
			if (a.Y > p.Y) != (b.Y > p.Y) && p.X < (b.X-a.X)*(p.Y-a.Y)/(b.Y-a.Y)+a.X {
				inside = !inside
			}
		}
	}
	return inside
}
