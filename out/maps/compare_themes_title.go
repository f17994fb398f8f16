package maps

import (
	"samsyn/graph"
	"samsyn/graph/change"
	"samsyn/out/words"
)

// themesChange is what changed of the themes, as a sentence.
func themesChange(c *change.Aligned, now, before []graph.ThemeRow, w words.Words) string {
	var clauses []clause
	var added, removed, more, fewer, other []string
	for i := range now {
		name := w.Theme(c.New.Study, now[i].Theme)
		switch n, b := now[i], before[i]; {
		case b.Rank == 0:
			added = append(added, name)
		case n.Rank == 0:
			removed = append(removed, name)
		case n.Reach > b.Reach:
			more = append(more, name)
		case n.Reach < b.Reach:
			fewer = append(fewer, name)
		case !same(n.Strength, b.Strength), !same(n.Conflict, b.Conflict), !same(n.Difficulty, b.Difficulty):
			other = append(other, name)
		}
	}
	for _, part := range []struct {
		key   string
		names []string
	}{{"more", more}, {"fewer", fewer}, {"added", added}, {"removed", removed}, {"other", other}} {
		if len(part.names) > 0 {
			clauses = append(clauses, clause{"compare.themes." + part.key, part.names})
		}
	}
	first, _ := widest(present(now))
	then, _ := widest(present(before))
	if len(first) == 1 && len(then) == 1 && first[0].Theme != then[0].Theme {
		lead := w.Say("compare.themes.lead", w.Theme(c.New.Study, first[0].Theme), w.Theme(c.New.Study, then[0].Theme))
		if len(clauses) > 0 {
			lead += "; " + sayClauses(clauses[:min(len(clauses), mostClauses-1)], w)
		}
		return sentence(lead)
	}
	if len(clauses) == 0 {
		return w.Say("compare.themes.same")
	}
	return sentence(sayClauses(clauses, w))
}
