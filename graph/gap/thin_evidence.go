package gap

// thinEvidence (SY11) finds heard roles whose picture rests on one or two statements, and says once for the study
// where more than half of its statements are suggestions that nobody has reviewed.
//
// Facts: Count; for the study also Of and Whole (and no Evidence: it would be half the study).
func thinEvidence(c *Context) []Finding {
	g := c.Graph
	told := make([][]int32, len(g.Study.Parties))
	for _, i := range g.Counted {
		if role := c.statement(i).Role; len(told[role]) <= thin {
			told[role] = append(told[role], i)
		}
	}
	var found []Finding
	for _, role := range g.Roles {
		if len(told[role]) > thin {
			continue
		}
		found = append(found, Finding{
			ID: c.about([]int32{role}, nil), Severity: Low, Parties: []int32{role},
			Evidence: told[role],
			Facts:    Facts{Count: len(told[role])},
		})
	}
	if 2*g.Suggested > len(g.Counted) {
		found = append(found, Finding{
			Severity: Low,
			Facts:    Facts{Count: g.Suggested, Of: len(g.Counted), Whole: true},
		})
	}
	return found
}

// thin is how many statements make a thin picture of a role at most.
const thin = 2
