package plan

import (
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// manySharers is from how many roles on that share a theme only their meetings with the coordinator are
// tried for it: the pairs among them would be as many as their square.
const manySharers = 30

// meetings are the cooperations that could answer a finding: of its pair on one of its themes, and on the
// fewest that close it where none does alone.
func (b *board) meetings(f *gap.Finding) []Assumption {
	c := b.s.Coordinator
	switch f.Rule.Code {
	case "SY01":
		return b.answers(f)
	case "SY02":
		var list []Assumption
		for _, t := range f.Themes {
			list = append(list, Assumption{[2]int32(f.Parties), []int32{b.common(f.Parties[0], f.Parties[1], t)}})
		}
		return list
	case "SY07":
		var list []Assumption
		t := f.Themes[0]
		for i, p := range f.Parties {
			list = append(list, Assumption{[2]int32{p, c}, []int32{b.own(p, t)}})
			for _, q := range f.Parties[i+1:] {
				if len(f.Parties) <= manySharers {
					list = append(list, Assumption{[2]int32{p, q}, []int32{b.common(p, q, t)}})
				}
			}
		}
		return list
	case "SY10":
		pair := [2]int32(f.Parties)
		if b.s.Parties[pair[0]].Group && b.s.Parties[pair[1]].Group {
			return nil
		}
		list := []Assumption{{pair, f.Facts.Missing}}
		for _, t := range f.Facts.Missing {
			list = append(list, Assumption{pair, []int32{t}})
		}
		return list
	}
	return nil
}

// answers are the meetings that could answer an unmanaged conflict. Groups do not tell, so where one of the two is
// a group a cooperation of the other with the coordinator answers it as well.
func (b *board) answers(f *gap.Finding) []Assumption {
	pairs := [][2]int32{[2]int32(f.Parties)}
	for i, p := range f.Parties {
		if other := f.Parties[1-i]; b.s.Parties[p].Group && other != b.s.Coordinator {
			pairs = append(pairs, [2]int32{other, b.s.Coordinator})
		}
	}
	var list []Assumption
	for _, pair := range pairs {
		list = append(list, Assumption{pair, b.fewest(f)})
		for _, t := range f.Themes {
			list = append(list, Assumption{pair, []int32{t}})
		}
	}
	return list
}

// fewest returns few themes of an unmanaged conflict that together are on all of its statements, by taking what
// is on most of those left each time.
func (b *board) fewest(f *gap.Finding) []int32 {
	left := slices.Clone(f.Evidence)
	var themes []int32
	for len(left) > 0 {
		best, most := data.NoTheme, 0
		for _, t := range f.Themes {
			n := 0
			for _, i := range left {
				if b.about(t, i) {
					n++
				}
			}
			if n > most {
				best, most = t, n
			}
		}
		if most == 0 {
			break
		}
		themes = append(themes, best)
		left = slices.DeleteFunc(left, func(i int32) bool { return b.about(best, i) })
	}
	return themes
}

func (b *board) about(theme, statement int32) bool {
	return slices.ContainsFunc(b.s.Statements[statement].Themes, func(t int32) bool { return b.g.OnTheme(theme, t) })
}

// common is the theme on which two roles meet: the coded theme at or under a theme of the level that both share
// most of (by the product of their strengths), and the theme itself where they share different ones under it.
func (b *board) common(p, q, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.themes(p) {
		if product := b.shares.of[shareKey{p, t}] * b.shares.of[shareKey{q, t}]; b.g.AtLevel[t] == theme && product > 0 {
			if product > most || product == most && b.s.Themes[t].ID < b.s.Themes[best].ID {
				best, most = t, product
			}
		}
	}
	return best
}

// own is the coded theme at or under a theme of the level that a role shares most of.
func (b *board) own(p, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.themes(p) {
		if n := b.shares.of[shareKey{p, t}]; b.g.AtLevel[t] == theme && (n > most || n == most && b.s.Themes[t].ID < b.s.Themes[best].ID) {
			best, most = t, n
		}
	}
	return best
}

// shares are the strengths of the shared interests that roles tell, by coded theme.
type shares struct {
	of   map[shareKey]int
	list map[int32][]int32
}

type shareKey struct{ role, theme int32 }

func (s *shares) themes(role int32) []int32 { return s.list[role] }

func sharesOf(g *graph.Graph) shares {
	all := shares{map[shareKey]int{}, map[int32][]int32{}}
	for _, i := range g.Counted {
		st := &g.Study.Statements[i]
		if st.Kind != data.Shared {
			continue
		}
		for _, t := range st.Themes {
			k := shareKey{st.Role, t}
			if all.of[k] == 0 {
				all.list[st.Role] = append(all.list[st.Role], t)
			}
			all.of[k] += int(st.Strength)
		}
	}
	return all
}
