package maps

import (
	"sort"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// unitNames are the last parts of the keys that name what reach counts.
var unitNames = [...]string{graph.ByRole: "role", graph.ByRespondent: "respondent", graph.ByOrganisation: "organisation"}

// perUnit is a key's form for what reach counts: roles, or else voices.
func perUnit(a *analysis.Analysis, key string) string {
	if a.Ranking.Unit != graph.ByRole {
		return key + "-other"
	}
	return key
}

// ranked returns the rows of the ranking, those that share a rank in the language's order.
func ranked(a *analysis.Analysis, w words.Words) []graph.ThemeRow {
	rows := append([]graph.ThemeRow(nil), a.Ranking.Rows...)
	c := w.Collator()
	sort.SliceStable(rows, func(i, j int) bool {
		if rows[i].Rank != rows[j].Rank {
			return rows[i].Rank < rows[j].Rank
		}
		return c.Compare(w.Theme(a.Study, rows[i].Theme), w.Theme(a.Study, rows[j].Theme)) < 0
	})
	return rows
}

// widest returns the rows with the greatest reach, in the ranking's order, and that reach.
func widest(rows []graph.ThemeRow) (first []graph.ThemeRow, reach int) {
	for _, r := range rows {
		if r.Reach > reach {
			first, reach = first[:0], r.Reach
		}
		if r.Reach == reach && reach > 0 {
			first = append(first, r)
		}
	}
	return first, reach
}

// themesTitle is the finding of the ranking as a sentence: which theme, or themes, unite most.
func themesTitle(a *analysis.Analysis, w words.Words) string {
	return titleOfRows(a, ranked(a, w), 0, w)
}

// titleOfRows is the same of the themes that a map may name; so many others it may not.
func titleOfRows(a *analysis.Analysis, rows []graph.ThemeRow, few int, w words.Words) string {
	n := a.Ranking.Units
	first, reach := widest(rows)
	switch {
	case len(rows) == 0 && few > 0:
		return w.Say("maps_themes.few-only")
	case len(rows) == 0:
		return w.Say("maps_themes.nothing")
	case reach == 0:
		return w.Say("maps_themes.only-conflict")
	case reach == 1 && n == 1 && len(a.Graph.Roles) == 1:
		return w.Say("maps_themes.one-role", w.Party(a.Study, a.Graph.Roles[0]))
	case reach == 1:
		return w.Say(perUnit(a, "maps_themes.none-united"))
	}
	key, subject := "maps_themes.unites", w.Theme(a.Study, first[0].Theme)
	if len(first) > 1 {
		key, subject = "maps_themes.unite-each", subjects(a, first, w)
	}
	unit := unitNames[a.Ranking.Unit]
	all := w.Say("maps_themes.all-" + unit)
	if a.Ranking.Unit == graph.ByRole && len(a.Graph.Roles) < len(a.Graph.AllRoles) {
		all = w.Say("maps.roles-heard")
	}
	switch {
	case reach < n:
		return w.Say(key, sentence(subject), w.Spelled(reach), w.Spelled(n), w.Say("maps_themes.unit-"+unit))
	case n == 2:
		if a.Ranking.Unit != graph.ByRole {
			all = w.Say("maps_themes.both-" + unit)
		}
		return w.Say(key+"-both", sentence(subject), all)
	}
	return w.Say(key+"-all", sentence(subject), w.Spelled(n), all)
}

// subjects names up to three themes, and counts more.
func subjects(a *analysis.Analysis, rows []graph.ThemeRow, w words.Words) string {
	const most = 60 // letters
	if len(rows) <= 3 {
		names := make([]string, len(rows))
		for i, r := range rows {
			names[i] = w.Theme(a.Study, r.Theme)
		}
		if list := w.List(names); len([]rune(list)) <= most {
			return list
		}
	}
	return w.Say("maps_themes.so-many-themes", w.Spelled(len(rows)))
}

// matrixTitle adds to the finding how sure it is that the first theme comes first. It is of the themes that a map may
// name; so many others it may not.
func matrixTitle(a *analysis.Analysis, rows []graph.ThemeRow, few int, w words.Words) string {
	title := titleOfRows(a, rows, few, w)
	first, reach := widest(rows)
	if len(first) != 1 || reach < 2 || rows[0].Theme != first[0].Theme || rows[0].Rank != 1 || rows[0].RankHigh == 0 {
		return title
	}
	if len(rows) > 1 && rows[1].Rank == 1 {
		return title
	}
	key := "maps_themes.first-stays"
	if rows[0].RankHigh > 1 {
		key = "maps_themes.first-hangs"
	}
	return w.Say(perUnit(a, key), title)
}
