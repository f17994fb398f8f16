package maps

import (
	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A token is what marks a line that changed where pills with figures would hide the lines: the kind's mark, dark with a
// plus for what is new, with an arrow for what is heavier or lighter, dotted for what is gone.
type token struct {
	Kind   data.Kind
	Change change.Change // Added, Removed, Heavier or Lighter
	Faded  bool          // rests on suggestions only
}

// half is half the size of a token.
func (k token) half() float64 {
	switch {
	case k.Change == change.Removed:
		return 10
	case k.Kind == data.Conflict:
		return 20
	}
	return 14
}

// draw draws the token around a point.
func (k token) draw(at scene.Point, s *Style) []scene.Item {
	r := k.half() - 1.5
	if k.Kind == data.Conflict {
		r /= 1.12 // by which its mark is larger
	}
	switch k.Change {
	case change.Added:
		return fresh(k.Kind, at, 0.8*r, k.Faded, s)
	case change.Removed:
		return []scene.Item{sized(k.Kind, at, 0.9*r, scene.Paint{Fill: s.Ground, Stroke: s.Faint, Width: 2, Dash: []float64{2, 3}})}
	}
	arrow := "↑"
	if k.Change == change.Lighter {
		arrow = "↓"
	}
	text := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: s.Ink, On: s.BadgeFill}
	paint := scene.Paint{Fill: s.BadgeFill, Stroke: s.look(k.Kind).Line, Width: 2.5}
	if k.Faded {
		paint.Dash = []float64{5, 4}
	}
	return []scene.Item{sized(k.Kind, at, r, paint), text.line(at.X, at.Y, arrow)}
}

// tokens explains the tokens that occur.
func (e *changeEntries) tokens(s *Style, w words.Words) []entry {
	var list []entry
	add := func(is bool, key string, what ...change.Change) {
		if !is {
			return
		}
		width := -6.0
		for _, c := range what {
			width += 2*token{Kind: data.Shared, Change: c}.half() + 6
		}
		list = append(list, entry{Width: width, Text: w.Say(key), Mark: func(x, y float64) []scene.Item {
			var items []scene.Item
			for _, c := range what {
				k := token{Kind: data.Shared, Change: c}
				items = append(items, k.draw(scene.Point{X: x + k.half(), Y: y}, s)...)
				x += 2*k.half() + 6
			}
			return items
		}})
	}
	add(e.added, "compare.legend-new", change.Added)
	add(e.removed, "compare.legend-gone", change.Removed)
	add(e.moved, "compare.legend-weight", change.Heavier, change.Lighter)
	if e.edges {
		list = append(list, edgesEntry(s, w))
	}
	return list
}
