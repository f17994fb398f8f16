package maps

import (
	"cmp"
	"maps"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// A chip is what two parties told of one theme, in one kind of statement (and one stage of a cooperation).
type chip struct {
	Kind     data.Kind
	Theme    int32 // at the level; data.NoTheme for a cooperation that is a general way of working
	Party    int32 // the other party, where that is not the coordinator
	Weight   float64
	Was      float64 // on a map of what changed: its weight in the older study
	Most     float64 // on a map of two studies: the greater of its weights, whichever moment is drawn; else 0
	Proposed bool
	Hollow   bool // rests on suggestions only
	compared bool // Was is told
	altered  bool // on a map of two studies: its weights differ
	// Narrow are the coded themes behind a broad one, heaviest first; the broad one itself is not among them.
	Narrow []int32
	Few    []int32 // the themes of a chip that may not name them; Theme is fewThemes
	// ToRole and ToOther tell who is helped in a cooperation: the role the map is about, the other, or both.
	ToRole, ToOther bool
}

// shown reports whether the chip is drawn: on a map of one of two studies it may be the other's.
func (c *chip) shown() bool { return c.Weight > 0 || c.Was > 0 }

// gone reports whether only the older study tells it, differs whether its weight has changed.
func (c *chip) gone() bool    { return c.Weight == 0 }
func (c *chip) differs() bool { return c.Most > 0 && c.compared && !same(c.Was, c.Weight) }

// rank orders chips where not all find room: what changed stays.
func (c *chip) rank() float64 {
	rank := max(c.Weight, c.Most)
	if c.altered {
		rank += 1e6
	}
	return rank
}

// chips sums up a link by kind, stage and theme, seen from a role: heaviest first within each kind, then by
// the theme's place in the study. A denied conflict is no chip.
func chips(g *graph.Graph, link *graph.Link, role int32) []chip {
	if link == nil {
		return nil
	}
	type key struct {
		kind     data.Kind
		proposed bool
		theme    int32
	}
	at := map[key]int{}
	behind := map[key]map[int32]float64{} // what the coded themes weigh
	var list []chip
	for _, i := range link.Statements {
		s := &g.Study.Statements[i]
		if s.Kind == data.NoConflict {
			continue
		}
		themes := atLevel(g, s.Themes)
		share := float64(s.Strength)
		if g.Options.Split {
			share /= float64(len(themes))
		}
		for _, t := range themes {
			k := key{s.Kind, s.Kind == data.Cooperation && s.Stage == data.Proposed, t}
			n, ok := at[k]
			if !ok {
				n = len(list)
				at[k] = n
				behind[k] = map[int32]float64{}
				list = append(list, chip{Kind: k.kind, Theme: t, Proposed: k.proposed, Party: link.Other(role), Hollow: true})
			}
			c := &list[n]
			c.Weight += share
			for _, coded := range s.Themes {
				if coded != t && g.AtLevel[coded] == t {
					behind[k][coded] += share
				}
			}
			c.Hollow = c.Hollow && s.Status == data.Suggested
			if s.Kind == data.Cooperation {
				helpsOther := s.By == data.ByBoth || (s.By == data.ByRole) == (s.Role == role)
				helpsRole := s.By == data.ByBoth || (s.By == data.ByRole) != (s.Role == role)
				c.ToOther, c.ToRole = c.ToOther || helpsOther, c.ToRole || helpsRole
			}
		}
	}
	for k, n := range at {
		list[n].Narrow = slices.SortedFunc(maps.Keys(behind[k]), func(a, b int32) int {
			return cmp.Or(cmp.Compare(behind[k][b], behind[k][a]), cmp.Compare(a, b))
		})
	}
	slices.SortFunc(list, func(a, b chip) int {
		return cmp.Or(
			cmp.Compare(a.Kind, b.Kind),
			compareBool(a.Proposed, b.Proposed),
			cmp.Compare(b.Weight, a.Weight),
			cmp.Compare(a.Theme, b.Theme),
		)
	})
	return list
}

// atLevel returns the themes at the graph's level, each once; NoTheme alone where there are none.
func atLevel(g *graph.Graph, themes []int32) []int32 {
	if len(themes) == 0 {
		return []int32{data.NoTheme}
	}
	list := make([]int32, 0, len(themes))
	for _, t := range themes {
		if top := g.AtLevel[t]; !slices.Contains(list, top) {
			list = append(list, top)
		}
	}
	return list
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// chipsElsewhere are what a role and the parties other than the coordinator told of each other, heaviest
// first.
func chipsElsewhere(a *analysis.Analysis, role int32) []chip {
	var list []chip
	for _, l := range a.Graph.LinksOf(role) {
		if l.Other(role) != a.Study.Coordinator {
			list = append(list, chips(a.Graph, l, role)...)
		}
	}
	slices.SortStableFunc(list, func(a, b chip) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Party, b.Party), cmp.Compare(a.Theme, b.Theme))
	})
	return list
}

// roleScale is the one scale of widths for the role maps of a study: its greatest weight is that of any chip
// between any party and the coordinator. It is computed for each map anew and so sums into arrays, not chips.
func roleScale(a *analysis.Analysis) scale {
	const slots = int(data.NoConflict) + 1 // a proposed cooperation takes the place of a denial
	study, g := a.Study, a.Graph
	sums := make([]float64, (len(study.Themes)+1)*slots)
	var touched []int
	var most float64
	for _, l := range g.LinksOf(study.Coordinator) {
		for _, i := range l.Statements {
			s := &study.Statements[i]
			slot := int(s.Kind)
			switch {
			case s.Kind == data.NoConflict:
				continue
			case s.Kind == data.Cooperation && s.Stage == data.Proposed:
				slot = int(data.NoConflict)
			}
			themes := atLevel(g, s.Themes)
			share := float64(s.Strength)
			if g.Options.Split {
				share /= float64(len(themes))
			}
			for _, t := range themes {
				at := int(t+1)*slots + slot
				sums[at] += share
				most = max(most, sums[at])
				touched = append(touched, at)
			}
		}
		for _, at := range touched {
			sums[at] = 0
		}
		touched = touched[:0]
	}
	return scale{most: most}
}
