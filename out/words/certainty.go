package words

import (
	"math"
	"strings"

	"samsyn/data"
	"samsyn/graph"
)

// namedUnits is the most names of deciding roles that a sentence holds, beyond they are counted.
const namedUnits = 3

// decides says which units the first places rest on.
func (w Words) decides(s *data.Study, unit graph.Unit, c graph.Caveat) string {
	one := w.Say("caveats.single." + unitID(unit))
	var sentences []string
	if len(c.Themes) > 0 {
		first := w.quoted(s, c.Themes[0])
		switch c.N {
		case 0:
			sentences = append(sentences, w.Say("caveats.decides.none", first, one))
		case 1:
			sentences = append(sentences, w.Say("caveats.decides.one", first, w.without(s, unit, 1, c.Roles), one))
		default:
			names := ""
			if n := len(c.Roles); n > 0 && n <= namedUnits {
				names = w.Say("caveats.decides.names", w.either(w.Parties(s, c.Roles)))
			}
			sentences = append(sentences, w.Say("caveats.decides.several",
				Capital(w.Spelled(c.N)), w.CountSpelled("caveats.unit."+unitID(unit), c.Of), names, first))
		}
	}
	switch k := w.Spelled(c.First); {
	case len(c.Moves) > 0:
		m, key := c.Moves[0], "caveats.falls"
		if c.First == 1 {
			key = "caveats.falls.one"
		}
		sentences = append(sentences, w.Say(key, k, w.quoted(s, m.Theme), w.Integer(m.From), w.Integer(m.To),
			w.without(s, unit, m.Units, m.Roles)))
	case c.First > 1 && len(c.Themes) > 0 && c.N == 0:
		sentences = append(sentences, w.Say("caveats.stay.too", k))
	case c.First > 1:
		sentences = append(sentences, w.Say("caveats.stay", k, one))
	}
	return strings.Join(sentences, " ")
}

// without says which units are left out, one at a time: by name where they are a few roles, else how many.
func (w Words) without(s *data.Study, unit graph.Unit, n int, roles []int32) string {
	if len(roles) > 0 && n <= namedUnits {
		key := [...]string{"one", "two", "several"}[min(len(roles), namedUnits)-1]
		return w.Say("caveats.without."+key, w.either(w.Parties(s, roles)))
	}
	return w.CountSpelled("caveats.without."+unitID(unit), n)
}

// either joins names as alternatives, quoted where they would run together.
func (w Words) either(names []string) string {
	if w.ambiguous(names) {
		for i, name := range names {
			names[i] = w.Say("gaps.name", name)
		}
	}
	return w.Or(names)
}

// bootFirst says how surely the first themes are the first ones.
func (w Words) bootFirst(s *data.Study, unit graph.Unit, c graph.Caveat) string {
	units := w.Say("caveats.all." + unitID(unit))
	if len(c.Themes) > listed-1 {
		sure := 0
		for _, share := range c.Shares {
			if share >= 0.95 {
				sure++
			}
		}
		return w.Say("caveats.boot-first.many", units, w.Integer(c.N), w.Spelled(sure), w.Spelled(len(c.Themes)))
	}
	parts := make([]string, len(c.Themes))
	for i, theme := range c.Themes {
		key := "caveats.boot-first.next"
		if i == 0 {
			key = "caveats.boot-first.share"
		}
		parts[i] = w.Say(key, w.quoted(s, theme), w.Percent(c.Shares[i]))
	}
	key := "caveats.boot-first"
	if c.First == 1 {
		key = "caveats.boot-first.one"
	}
	return w.Say(key, units, w.Integer(c.N), w.List(parts), w.Spelled(c.First))
}

// levelOrder says whether the first place is the same at the other level.
func (w Words) levelOrder(s *data.Study, c graph.Caveat) string {
	held, part := "caveats.level-order.other", "part"
	if c.Kind == graph.BroadOrder {
		part = "whole"
	}
	if c.N > 0 {
		held = "caveats.level-order.held"
	}
	var parts []string
	for i, theme := range c.Themes {
		if i == listed-1 && len(c.Themes) > listed {
			parts = append(parts, w.Say("gaps.more", w.Integer(len(c.Themes)-i)))
			break
		}
		here, key := c.Moves[i].Theme, part
		if here == theme {
			key = "same"
		}
		parts = append(parts, w.Say("caveats.level-order."+key, w.quoted(s, theme), w.quoted(s, here), w.Integer(c.Moves[i].To)))
	}
	return w.Say(held, w.Say("caveats.level-order."+string(c.Kind)), w.List(parts))
}

// polarised names the themes on which stances differ.
func (w Words) polarised(s *data.Study, c graph.Caveat) string {
	parts := make([]string, len(c.Themes))
	for i, theme := range c.Themes {
		key := "caveats.polarised.next"
		if i == 0 {
			key = "caveats.polarised.of"
		}
		parts[i] = w.Say(key, w.quoted(s, theme), w.Number(c.Shares[i], 2))
	}
	key := "caveats.polarised"
	if c.N == 1 {
		key = "caveats.polarised.one"
	}
	return w.Say(key, w.List(parts))
}

// conflictsElsewhere names the themes whose conflicts between others a ranking leaves out.
func (w Words) conflictsElsewhere(s *data.Study, c graph.Caveat) string {
	parts := make([]string, len(c.Themes))
	for i, theme := range c.Themes {
		parts[i] = w.quoted(s, theme)
	}
	if more := c.N - len(parts); more > 0 {
		parts = append(parts, w.Count("caveats.conflicts-elsewhere.more", more))
	}
	return w.Say("caveats.conflicts-elsewhere", w.List(parts))
}

// otherOrder says what the order becomes when strength is counted otherwise.
func (w Words) otherOrder(s *data.Study, c graph.Caveat) string {
	when := w.Say("caveats.if." + string(c.Kind))
	if c.N == 0 {
		return w.Say("caveats.order.same", when)
	}
	if len(c.Moves) == 0 {
		key := "caveats.order.first"
		if c.First == 1 {
			key = "caveats.order.first.one"
		}
		return w.CountSpelled(key, c.N, w.Spelled(c.First), when)
	}
	if m := c.Moves; len(m) == 2 && m[0].From == m[1].To && m[0].To == m[1].From {
		return w.Say("caveats.order.swap", w.List([]string{w.quoted(s, m[0].Theme), w.quoted(s, m[1].Theme)}), when)
	}
	var parts []string
	for i, m := range c.Moves {
		if i == namedUnits && len(c.Moves) > namedUnits {
			parts = append(parts, w.CountSpelled("caveats.order.more", len(c.Moves)-i))
			break
		}
		parts = append(parts, w.Say("caveats.order.move", w.quoted(s, m.Theme), w.Integer(m.From), w.Integer(m.To)))
	}
	return w.Say("caveats.order.moves", when, w.List(parts))
}

func (w Words) quoted(s *data.Study, theme int32) string {
	return w.Say("gaps.name", w.Theme(s, theme))
}

// Percent writes a share as whole percent; 100 and 0 only where it is all or nothing. Undefined is an en dash.
func (w Words) Percent(share float64) string {
	if math.IsNaN(share) {
		return w.Number(share, 0)
	}
	percent := math.Round(100 * share)
	switch {
	case share < 1 && percent == 100:
		percent = 99
	case share > 0 && percent == 0:
		percent = 1
	}
	return w.Say("caveats.percent", w.Number(percent, 0))
}
