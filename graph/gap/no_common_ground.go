package gap

import "samsyn/data"

// noCommonGround (SY04) finds heard roles with which the coordinator has no shared interest, whoever of the two
// would have told it. It rests on no statement.
func noCommonGround(c *Context) []Finding {
	g := c.Graph
	var found []Finding
	for _, role := range g.Roles {
		if len(c.ofPair(role, g.Study.Coordinator, kind(data.Shared))) > 0 {
			continue
		}
		found = append(found, Finding{
			ID: c.about([]int32{role}, nil), Severity: Medium, Parties: []int32{role},
		})
	}
	return found
}
