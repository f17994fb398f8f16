package maps

import (
	"cmp"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/words"
)

// tooFew tells the themes behind which fewer voices stand than the map may name: nil where it may name all. On a
// map of two studies the more of the two count.
func tooFew(a *analysis.Analysis, o Options) func(theme int32) bool {
	if o.MinVoices <= 1 {
		return nil
	}
	voices := a.Graph.ThemeVoices()
	if o.Compare != nil {
		voices = moreVoices(o.Compare)
	}
	return func(theme int32) bool { return voices[theme] < o.MinVoices }
}

func moreVoices(c *change.Aligned) []int {
	voices := c.New.Graph.ThemeVoices()
	for theme, n := range c.Old.Graph.ThemeVoices() {
		voices[theme] = max(voices[theme], n)
	}
	return voices
}

// voiced are the rows of the themes that may be named, and how many may not.
func voiced(rows []graph.ThemeRow, few func(int32) bool) (named []graph.ThemeRow, others int) {
	if few == nil {
		return rows, 0
	}
	for _, r := range rows {
		if few(r.Theme) {
			others++
		} else {
			named = append(named, r)
		}
	}
	return named, others
}

// fewSaid says how many themes are not named, as a sentence of the subtitle.
func fewSaid(n, least int, w words.Words) []string {
	if n == 0 {
		return nil
	}
	return []string{sentence(w.CountSpelled("maps.few-voices", n, w.Spelled(least)))}
}

// fewThemes stands for the themes of a chip that the map may not name.
const fewThemes int32 = -2

// grouped makes one chip of all chips of a kind, a stage and a party about themes that the map may not name.
func grouped(list []chip, few func(int32) bool) []chip {
	if few == nil {
		return list
	}
	type key struct {
		kind     data.Kind
		proposed bool
		party    int32
	}
	at := map[key]int{}
	var kept []chip
	for _, c := range list {
		if c.Theme == data.NoTheme || !few(c.Theme) {
			c.Narrow = without(c.Narrow, few)
			kept = append(kept, c)
			continue
		}
		k := key{c.Kind, c.Proposed, c.Party}
		n, met := at[k]
		if !met {
			at[k] = len(kept)
			c.Few, c.Theme, c.Narrow = []int32{c.Theme}, fewThemes, nil
			kept = append(kept, c)
			continue
		}
		one := &kept[n]
		one.Few, one.Weight = append(one.Few, c.Theme), one.Weight+c.Weight
		one.Hollow, one.ToRole, one.ToOther = one.Hollow && c.Hollow, one.ToRole || c.ToRole, one.ToOther || c.ToOther
	}
	slices.SortStableFunc(kept, func(a, b chip) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareBool(a.Proposed, b.Proposed), cmp.Compare(b.Weight, a.Weight))
	})
	return kept
}

// themes is how many themes a chip is about.
func (c *chip) themes() int { return max(1, len(c.Few)) }

// fewOf counts the themes that chips do not name.
func fewOf(lists ...[]chip) int {
	met := map[int32]bool{}
	for _, list := range lists {
		for _, c := range list {
			for _, t := range c.Few {
				met[t] = true
			}
		}
	}
	return len(met)
}

// groupedScale is roleScale where chips are grouped, and weigh more.
func groupedScale(a *analysis.Analysis, few func(int32) bool) scale {
	widths := roleScale(a)
	if few == nil {
		return widths
	}
	for _, role := range a.Graph.AllRoles {
		for _, c := range grouped(chips(a.Graph, a.Graph.Link(role, a.Study.Coordinator), role), few) {
			widths.most = max(widths.most, c.Weight)
		}
	}
	return widths
}

// unnamed leaves the themes that the map may not name off the cards, and counts them.
func unnamed(a *analysis.Analysis, two *change.Aligned, list []tie, few func(int32) bool) int {
	if few == nil {
		return 0
	}
	for i := range list {
		list[i].Themes = without(list[i].Themes, few)
		if list[i].Before != nil {
			list[i].Before.Themes = without(list[i].Before.Themes, few)
		}
	}
	return fewTold(a, two, few)
}

// fewTold counts the themes that the map may not name, of two studies those of both.
func fewTold(a *analysis.Analysis, two *change.Aligned, few func(int32) bool) int {
	if few == nil {
		return 0
	}
	told := a.Graph.Themes
	if two != nil {
		told = append(slices.Clone(two.New.Graph.Themes), two.Old.Graph.Themes...)
	}
	met := map[int32]bool{}
	for _, t := range told {
		if few(t) {
			met[t] = true
		}
	}
	return len(met)
}

// without leaves the themes out that may not be named.
func without(themes []int32, few func(int32) bool) []int32 {
	if few == nil {
		return themes
	}
	var list []int32
	for _, t := range themes {
		if !few(t) {
			list = append(list, t)
		}
	}
	return list
}
