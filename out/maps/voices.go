package maps

import (
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
