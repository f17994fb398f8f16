package gap

// expectedCooperationMissing (SY10) finds the cooperations that the study says ought to be there and that nobody
// of the pair tells: desired minus told. An expectation with themes fires for those on which the pair
// practises nothing; one without, where the pair practises nothing at all.
//
// It looks at themes as they were coded. Facts: Missing, OnlyPlanned, Proposed (all that is missing is
// proposed), Reason. Themes and the ID hold all themes of the expectation; Evidence are the proposals.
func expectedCooperationMissing(c *Context) []Finding {
	var found []Finding
	seen := map[string]bool{}
	for i := range c.Graph.Study.Expected {
		e := &c.Graph.Study.Expected[i]
		pair := e.Parties
		id := c.about(pair[:], e.Themes)
		if seen[id] {
			continue
		}
		seen[id] = true
		practice := c.ofPair(pair[0], pair[1], practised)
		proposals := c.ofPair(pair[0], pair[1], proposed)
		facts := Facts{Reason: e.Reason}
		if len(e.Themes) == 0 {
			if len(practice) > 0 {
				continue
			}
			facts.Proposed = len(proposals) > 0
		} else {
			there, planned := c.reached(practice), c.reached(proposals)
			for _, t := range c.themes(e.Themes) {
				if there.Has(t) {
					continue
				}
				facts.Missing = append(facts.Missing, t)
				if planned.Has(t) {
					facts.OnlyPlanned = append(facts.OnlyPlanned, t)
				}
			}
			c.tree.Done(there)
			c.tree.Done(planned)
			if len(facts.Missing) == 0 {
				continue
			}
			facts.Proposed = len(facts.OnlyPlanned) == len(facts.Missing)
			proposals = c.onThemes(proposals, facts.Missing)
		}
		found = append(found, Finding{
			ID:       id,
			Severity: expectedSeverity(facts.Proposed),
			Parties:  c.parties(pair[:]),
			Themes:   c.themes(e.Themes),
			Evidence: proposals,
			Steps:    c.steps(search{parties: pair[:], themes: facts.Missing, further: proposals, pair: true}),
			Facts:    facts,
		})
	}
	return found
}

// expectedSeverity is how much it matters that an expected cooperation is missing.
func expectedSeverity(proposed bool) Severity {
	if proposed {
		return Medium
	}
	return High
}
