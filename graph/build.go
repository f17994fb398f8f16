package graph

import (
	"sync"

	"samsyn/data"
)

// New builds the views of a study, which must not change afterwards: positions in it must be valid (package
// data sees to that). One pass over the statements fills records; the views are sorted out of these.
func New(study *data.Study, options Options) *Graph {
	g := &Graph{Study: study, Options: options}
	options.Progress.Begin(Building)
	g.levels()
	g.read()
	g.cast()
	g.listen()
	var left [2][]bool
	var building sync.WaitGroup
	if !options.NoLinks || g.thresholds() {
		building.Go(func() { left[0] = g.buildLinks() })
	} else {
		g.indexLinks()
	}
	building.Go(func() { left[1] = g.buildRoleTheme() })
	building.Wait()
	if g.thresholds() {
		for _, i := range g.Counted {
			if left[0][i] || left[1][i] {
				g.LeftOut++
			}
		}
	}
	return g
}

// thresholds reports whether the options drop anything from the ties.
func (g *Graph) thresholds() bool { return g.Options.MinStrength > 1 || g.Options.MinStatements > 1 }

// tooWeak reports whether the threshold of strength drops a statement from every tie. It never touches a
// denial, which carries none.
func (g *Graph) tooWeak(r *record) bool {
	return int(r.strength) < g.Options.MinStrength && r.carries != carriesDenial
}
