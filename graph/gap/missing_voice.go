package gap

import "slices"

// missingVoice (SY08) finds the parties to interview next: groups and roles that somebody names as counterpart
// but that tell nothing themselves, and listed roles that nobody even mentions. Never the coordinator (see
// SY12), never a group nobody mentions.
//
// Facts: Mentions, the roles that mention it; two or more make it medium. Evidence are the statements towards it.
func missingVoice(c *Context) []Finding {
	g := c.Graph
	s := g.Study
	var found []Finding
	for p := range s.Parties {
		party := int32(p)
		if g.Heard[party] || party == s.Coordinator {
			continue
		}
		var mentions []int32
		for _, l := range g.LinksOf(party) {
			mentions = append(mentions, l.Statements...)
		}
		if len(mentions) == 0 && s.Parties[party].Group {
			continue
		}
		tellers := c.tellers(mentions)
		roles := len(tellers)
		if slices.Contains(tellers, s.Coordinator) {
			roles--
		}
		severity := Low
		if roles >= 2 {
			severity = Medium
		}
		found = append(found, Finding{
			ID:       c.about([]int32{party}, nil),
			Severity: severity,
			Parties:  []int32{party},
			Evidence: united(mentions),
			Facts:    Facts{Mentions: roles},
		})
	}
	return found
}
