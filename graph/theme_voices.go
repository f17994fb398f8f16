package graph

import "samsyn/data"

// ThemeVoices returns, by theme, how many voices stand behind it: distinct ones that tell a statement on it or on a
// theme under it. What Options.MinStrength drops, and denials, which carry no tie, do not count.
func (g *Graph) ThemeVoices() []int {
	themes := g.Study.Themes
	count := make([]int, len(themes))
	seen := make(map[[2]int32]bool)
	for _, i := range g.Counted {
		st := &g.Study.Statements[i]
		if st.Kind == data.NoConflict || int(st.Strength) < g.Options.MinStrength {
			continue
		}
		voice := g.Voice(i)
		for _, t := range st.Themes {
			// The climb ends where this voice has been, and so hangs in no cycle either.
			for t != data.NoTheme && !seen[[2]int32{voice, t}] {
				seen[[2]int32{voice, t}] = true
				count[t]++
				t = themes[t].Broader
			}
		}
	}
	return count
}
