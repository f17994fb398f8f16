package analysis

import (
	"sync"

	"samsyn/graph"
)

// divisions are the communities of the views, each found when it is first asked for: finding them and what chance
// makes of as many ties takes longer than all the rest, and most commands ask for none.
type divisions struct {
	once  [2]sync.Once
	found [2]graph.Division
}

// Division is the Graph's Divide of a view, by the analysis' ranking. It is found once.
func (a *Analysis) Division(view graph.View) graph.Division {
	at := 0
	switch view {
	case graph.RoleThemeView:
	case graph.RoleRoleView:
		at = 1
	default:
		return a.Graph.Divide(view, &a.Ranking)
	}
	if a.divisions == nil { // made by hand
		return a.Graph.Divide(view, &a.Ranking)
	}
	a.divisions.once[at].Do(func() { a.divisions.found[at] = a.Graph.Divide(view, &a.Ranking) })
	return a.divisions.found[at]
}
