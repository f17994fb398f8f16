package gap

import (
	"slices"

	"samsyn/data"
)

// oneSidedAccount (SY12) says once for the study that the coordinator has told nothing, and finds pairs in which one
// side states a conflict that the other denies, in general or on one of its themes.
//
// Facts: Whole; for a pair Stating and Denying (where each does both, the first in the study states) and
// General. The ID of a pair holds the pair only; Themes are those of the conflicts denied.
func oneSidedAccount(c *Context) []Finding {
	g := c.Graph
	var found []Finding
	if coordinator := g.Study.Coordinator; !g.Heard[coordinator] {
		found = append(found, Finding{
			Severity: Low, Parties: []int32{coordinator}, Facts: Facts{Whole: true},
		})
	}
	for i := range g.Links {
		l := &g.Links[i]
		var sides []oneSide
		for _, stating := range []int32{l.A, l.B} {
			if side := c.deniedBy(stating, l.Other(stating)); len(side.conflicts) > 0 {
				sides = append(sides, side)
			}
		}
		if len(sides) == 0 {
			continue
		}
		var themes, evidence []int32
		for _, side := range sides {
			for _, i := range side.conflicts {
				themes = append(themes, c.statement(i).Themes...)
			}
			evidence = append(evidence, side.conflicts...)
			evidence = append(evidence, side.denials...)
		}
		pair := []int32{l.A, l.B}
		found = append(found, Finding{
			ID:       c.about(pair, nil),
			Severity: Medium,
			Parties:  c.parties(pair),
			Themes:   c.themes(themes),
			Evidence: united(evidence),
			Facts:    Facts{Stating: sides[0].stating, Denying: sides[0].denying, General: sides[0].general},
		})
	}
	return found
}

// oneSide are the conflicts one side states that the other denies, and the denials.
type oneSide struct {
	stating, denying   int32
	conflicts, denials []int32
	general            bool // a denial names no theme
}

func (c *Context) deniedBy(stating, denying int32) oneSide {
	told := func(by int32, k data.Kind) []int32 {
		return c.ofPair(stating, denying, func(st *data.Statement) bool { return st.Role == by && st.Kind == k })
	}
	side := oneSide{stating: stating, denying: denying}
	denials := told(denying, data.NoConflict)
	side.general = slices.ContainsFunc(denials, func(i int32) bool { return len(c.statement(i).Themes) == 0 })
	denied := c.reached(denials)
	defer c.tree.Done(denied)
	for _, i := range told(stating, data.Conflict) {
		if len(denials) > 0 && (side.general || denied.Any(c.statement(i).Themes)) {
			side.conflicts = append(side.conflicts, i)
		}
	}
	stated := c.reached(side.conflicts)
	defer c.tree.Done(stated)
	for _, i := range denials {
		if len(c.statement(i).Themes) == 0 || stated.Any(c.statement(i).Themes) {
			side.denials = append(side.denials, i)
		}
	}
	return side
}
