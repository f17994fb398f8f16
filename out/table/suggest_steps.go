package table

import (
	"strconv"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/graph/plan"
	"samsyn/out/words"
)

func nextStepRow(a *analysis.Analysis, step *plan.Step, i int, o Options) NextStepRow {
	s := a.Study
	row := NextStepRow{
		Rank: i + 1, Action: step.Kind.String(), What: o.Words.NextStep(s, step),
		Parties: []string{}, Themes: []string{},
		Closes: findingIDs(step.Closes), Lowers: findingIDs(step.Lowers), Raises: findingIDs(step.Raises),
		Value: step.Value, Sum: step.Sum, Open: step.Open,
	}
	if step.Kind > plan.Meet {
		row.Parties = append(row.Parties, s.Parties[step.Party].ID)
		return row
	}
	row.Parties = partyIDs(s, step.Assumed.Parties[:])
	row.Themes = themeIDs(s, step.Assumed.Themes)
	if step.Kind == plan.Begin {
		st := &s.Statements[step.Proposal]
		row.Proposal = &StepRow{
			Role: s.Parties[st.Role].ID, Themes: themeIDs(s, st.Themes), Stage: st.Stage.String(),
			Text: word(st, o), Source: Phrase(st.Source),
		}
	}
	return row
}

func nextStepCells(a *analysis.Analysis, step *plan.Step, row *NextStepRow, w words.Words) []Cell {
	s := a.Study
	proposal := Cell{}
	if step.Kind == plan.Begin {
		statements := []int32{step.Proposal}
		proposal = List(places(s, statements), w.Cooperation(s, step.Proposal, true))
	}
	return []Cell{
		Count(row.Rank, strconv.Itoa(row.Rank)),
		Text(row.Action).As(w.Say("plan.action." + row.Action)),
		Text(row.What),
		List(row.Parties, ""),
		List(row.Themes, w.ThemeList(s, step.Assumed.Themes)),
		proposal,
		List(row.Closes, w.GapItems(s, step.Closes)),
		List(row.Lowers, w.GapItems(s, step.Lowers)),
		List(row.Raises, w.GapItems(s, step.Raises)),
		Count(row.Value, w.Integer(row.Value)),
		Count(row.Sum, w.Integer(row.Sum)),
		Count(row.Open, w.Integer(row.Open)),
	}
}

// nextStepBlock is a step as a person reads it: what to do and which codes that closes, then the gaps themselves.
func nextStepBlock(a *analysis.Analysis, p *Planned, i int, o Options) Block {
	s, w, step := a.Study, o.Words, &p.Steps[i]
	b := Block{Heading: strconv.Itoa(i+1) + ". " + w.Say("plan.step", w.NextStep(s, step), w.StepCloses(step))}
	for _, part := range []struct {
		key      string
		findings []*gap.Finding
	}{{"closes", step.Closes}, {"lowers", step.Lowers}, {"raises", step.Raises}} {
		for k, f := range part.findings {
			label := ""
			if k == 0 {
				label = w.Say("plan.column." + part.key)
			}
			b.Lines = append(b.Lines, Line{label, w.Gap(s, f)})
		}
	}
	if step.Kind == plan.Begin {
		b.Lines = append(b.Lines, Line{w.Say("plan.column.proposal"), w.Cooperation(s, step.Proposal, o.Redact)})
	}
	reaches := w.Say("plan.reaches", w.Integer(step.Sum), w.Integer(p.Total), w.Integer(step.Open), w.Integer(p.Gaps))
	b.Lines = append(b.Lines, Line{w.Say("plan.column.reaches"), reaches})
	return b
}

func findingIDs(findings []*gap.Finding) []string {
	ids := make([]string, len(findings))
	for i, f := range findings {
		ids[i] = f.ID
	}
	return ids
}
