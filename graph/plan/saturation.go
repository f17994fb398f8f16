package plan

import "samsyn/graph"

// A Saturation tells how many themes interviews brought, one after the other, averaged over all orders in which
// they could have been made. An interview is a voice: a respondent, else an (organisation, role), the
// coordinator's own among them. Themes are those coded, whatever the level.
type Saturation struct {
	Interviews int
	Themes     int       // coded themes that some interview names
	Once       int       // of these, named in one interview only
	Expected   []float64 // Expected[k]: distinct themes after k interviews on average, k from 0 to Interviews
}

// Last is how many new themes the last interview brought, averaged over all orders: Once / Interviews. It is 0
// without interviews.
func (s *Saturation) Last() float64 {
	if s.Interviews == 0 {
		return 0
	}
	return float64(s.Once) / float64(s.Interviews)
}

// Saturate counts, exactly and without drawing any order, with f(t) of n interviews naming theme t:
//
//	E(k) = Σ over themes t of 1 − C(n − f(t), k) / C(n, k)
//
// the rarefaction curve of ecology (Hurlbert 1971) with themes for species (Colwell et al. 2004). The term left
// out is the chance that k interviews drawn at random all miss t. E(n) − E(n − 1) is the number of themes
// named once, divided by n.
//
// Worked: interviews name {x, y}, {x}, {x, z}. n = 3, f = 3, 1, 1. E(1) = 1 + 1/3 + 1/3 = 5/3,
// E(2) = 1 + (1 − C(2, 2)/C(3, 2))·2 = 1 + 2·2/3 = 7/3, E(3) = 3: the last brought 2/3 of a theme.
func Saturate(g *graph.Graph) Saturation {
	names := make([]int, len(g.Study.Themes)) // by theme: how many interviews name it
	byVoice := make([][]int32, g.Voices())
	for _, i := range g.Counted {
		voice := g.Voice(i)
		byVoice[voice] = append(byVoice[voice], i)
	}
	last := make([]int, len(names)) // by theme: the last interview that named it, counted from 1
	for v, statements := range byVoice {
		for _, i := range statements {
			for _, t := range g.Study.Statements[i].Themes {
				if last[t] != v+1 {
					last[t] = v + 1
					names[t]++
				}
			}
		}
	}
	n := len(byVoice)
	s := Saturation{Interviews: n, Expected: make([]float64, n+1)}
	often := make([]int, n+1) // by f: how many themes
	for _, f := range names {
		if f > 0 {
			s.Themes++
			often[f]++
		}
	}
	if n > 0 {
		s.Once = often[1]
	}
	for f := 1; f <= n; f++ {
		if often[f] == 0 {
			continue
		}
		missed := 1.0
		for k := 1; k <= n; k++ {
			missed *= float64(max(0, n-f-k+1)) / float64(n-k+1)
			s.Expected[k] += float64(often[f]) * (1 - missed)
		}
	}
	return s
}
