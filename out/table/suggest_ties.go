package table

import (
	"strconv"

	"samsyn/data"
	"samsyn/graph/analysis"
)

// A TieRow is a pair of roles without a link that share themes, in JSON.
type TieRow struct {
	Rank   int      `json:"rank"`
	A      string   `json:"a"`
	B      string   `json:"b"`
	Score  Real     `json:"score" jsonschema:"sum over shared themes of the product of strengths, divided by the number of other roles that share it"`
	Themes []string `json:"themes"`
}

// MissingTies is the table of pairs of roles without a link, ranked by the themes that one would close.
func MissingTies(a *analysis.Analysis, p Planned, o Options) *View {
	w, s := o.Words, a.Study
	v := &View{
		Title: heading(a, o), Head: []string{w.Say("plan.ties.head")}, Empty: w.Say("plan.ties.empty"), row: "missing_ties",
		Object: suggestObject(a, &p, o),
	}
	if p.Ties.LeftOut {
		v.Empty = w.Say("plan.ties.leftout")
	}
	if s.Asked == data.AskedCoordinator {
		v.Notes = append(v.Notes, w.Say("plan.ties.not_asked"))
	}
	if n := p.listed(len(p.Ties.First)); n < p.Ties.Count {
		v.Notes = append(v.Notes, w.Say("plan.ties.some", w.Integer(n), w.Integer(p.Ties.Count)))
	}
	column := planColumns(w)
	v.Table.Columns = []Column{
		{Key: "rank", Header: w.Say("plan.column.place"), Kind: Number},
		column("a", Name, Everyone),
		column("b", Name, Everyone),
		column("score", Number, Everyone),
		{Key: "themes", Header: w.Say("plan.column.shared")},
	}
	for i, row := range tieRows(a, &p) {
		t := &p.Ties.First[i]
		v.Table.Rows = append(v.Table.Rows, []Cell{
			Count(row.Rank, strconv.Itoa(row.Rank)),
			Text(row.A).As(w.Party(s, t.A)),
			Text(row.B).As(w.Party(s, t.B)),
			figure(w, t.Score, 2),
			List(row.Themes, w.Items(w.Themes(s, t.Themes))),
		})
	}
	return v
}

func tieRows(a *analysis.Analysis, p *Planned) []TieRow {
	rows := []TieRow{}
	for i := range p.listed(len(p.Ties.First)) {
		t := &p.Ties.First[i]
		rank := i + 1
		if i > 0 && t.Score == p.Ties.First[i-1].Score {
			rank = rows[i-1].Rank // equal scores share a rank
		}
		rows = append(rows, TieRow{
			Rank: rank, A: a.Study.Parties[t.A].ID, B: a.Study.Parties[t.B].ID, Score: Real(t.Score), Themes: themeIDs(a.Study, t.Themes),
		})
	}
	return rows
}
