package gap

import "samsyn/graph"

// silentOnConflict (SY03) finds heard roles of whose conflict with the coordinator nothing is known: no
// conflict, no denial and no difficulty is told between the two, by either. It rests on no statement.
func silentOnConflict(c *Context) []Finding {
	g := c.Graph
	var found []Finding
	for _, role := range g.Roles {
		if l := g.Link(role, g.Study.Coordinator); l != nil && l.State != graph.Silent {
			continue
		}
		found = append(found, Finding{
			ID: c.about([]int32{role}, nil), Severity: Medium, Parties: []int32{role},
		})
	}
	return found
}
