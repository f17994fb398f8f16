package table

import (
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/plan"
	"samsyn/out/words"
)

// SuggestObject is the JSON of the command suggest.
type SuggestObject struct {
	Samsyn      int           `json:"samsyn" jsonschema:"version of the format"`
	Study       StudyHead     `json:"study"`
	Weights     PlanWeights   `json:"weights"`
	Gaps        int           `json:"gaps" jsonschema:"open gaps"`
	Total       int           `json:"total" jsonschema:"weight of the open gaps"`
	Reached     int           `json:"reached" jsonschema:"weight that all steps take away, those not listed too"`
	AllSteps    int           `json:"all_steps" jsonschema:"number of steps, those not listed too"`
	Steps       []NextStepRow `json:"steps"`
	Beyond      []string      `json:"beyond" jsonschema:"ids of the gaps that no step closes or lowers"`
	AllTies     int           `json:"all_ties" jsonschema:"number of missing ties, those not listed too"`
	MissingTies []TieRow      `json:"missing_ties"`
	Saturation  SaturationRow `json:"saturation"`
	Caveats     []string      `json:"caveats"`
}

// PlanWeights are what gaps count.
type PlanWeights struct {
	High   int `json:"high"`
	Medium int `json:"medium"`
	Low    int `json:"low"`
}

// A NextStepRow is one thing to do, in JSON.
type NextStepRow struct {
	Rank     int      `json:"rank"`
	Action   string   `json:"action" jsonschema:"begin, meet, interview or hear"`
	What     string   `json:"what"`
	Parties  []string `json:"parties"`
	Themes   []string `json:"themes"`
	Proposal *StepRow `json:"proposal" jsonschema:"what is to begin: a cooperation that the role proposes"`
	Closes   []string `json:"closes" jsonschema:"ids of gaps"`
	Lowers   []string `json:"lowers" jsonschema:"ids of gaps that would be less severe"`
	Raises   []string `json:"raises" jsonschema:"ids of gaps of which something graver would be left"`
	Value    int      `json:"value" jsonschema:"weight it takes away after the steps before it"`
	Sum      int      `json:"sum" jsonschema:"weight taken away so far"`
	Open     int      `json:"open" jsonschema:"gaps still open after it"`
}

// Planned is what there is to do, and how many steps and ties are listed.
type Planned struct {
	*plan.Report
	Top int // 0 lists all
}

func (p *Planned) listed(n int) int {
	if p.Top > 0 {
		return min(p.Top, n)
	}
	return n
}

// Suggest is the order of next steps by the gaps they close.
func Suggest(a *analysis.Analysis, p Planned, o Options) *View {
	w := o.Words
	v := &View{
		Title: heading(a, o), Head: planHead(w, &p), Empty: w.Say("plan.empty"), row: "steps",
		Notes: PlanNotes(a, &p, o), Object: suggestObject(a, &p, o),
	}
	column := planColumns(w)
	v.Table.Columns = []Column{
		column("rank", Number, Everyone),
		column("action", Name, Programs),
		column("what", Words, Everyone),
		column("parties", Words, Programs),
		column("themes", Words, Programs),
		column("proposal", Words, Programs),
		column("closes", Words, Everyone),
		column("lowers", Words, Programs),
		column("raises", Words, Programs),
		column("value", Number, Everyone),
		column("sum", Number, Everyone),
		column("open", Number, Everyone),
	}
	for i := range p.listed(len(p.Steps)) {
		row := nextStepRow(a, &p.Steps[i], i, o)
		v.Table.Rows = append(v.Table.Rows, nextStepCells(a, &p.Steps[i], &row, w))
		v.Blocks = append(v.Blocks, nextStepBlock(a, &p, i, o))
	}
	return v
}

// planColumns makes columns headed by the words of plans.
func planColumns(w words.Words) func(key string, kind Kind, audience Audience) Column {
	return func(key string, kind Kind, audience Audience) Column {
		return Column{Key: key, Header: w.Say("plan.column." + key), Kind: kind, For: audience}
	}
}

func planHead(w words.Words, p *Planned) []string {
	if p.Gaps == 0 {
		return nil
	}
	line := w.Count("plan.head.open", p.Gaps, w.Integer(p.Total))
	switch n := p.listed(len(p.Steps)); {
	case n == 0:
	case n == len(p.Steps):
		line += " " + w.Say("plan.head.all", w.Integer(p.Reached()))
	default:
		key := "plan.head.some"
		if n == 1 {
			key = "plan.head.one"
		}
		line += " " + w.Say(key, w.Integer(n), w.Integer(p.Steps[n-1].Sum), w.Integer(len(p.Steps)), w.Integer(p.Reached()))
	}
	return []string{line}
}

// PlanNotes say what the steps do not promise, what no step closes, and whether to interview more.
func PlanNotes(a *analysis.Analysis, p *Planned, o Options) []string {
	w := o.Words
	var lines []string
	meets, asks := false, false
	for _, step := range p.Steps[:p.listed(len(p.Steps))] {
		meets = meets || step.Kind <= plan.Meet
		asks = asks || step.Kind > plan.Meet
	}
	if meets {
		lines = append(lines, w.Say("plan.note.meeting"))
	}
	if asks {
		lines = append(lines, w.Say("plan.note.interview"))
	}
	if n := len(p.Beyond); n > 0 {
		lines = append(lines, w.Count("plan.note.beyond", n, w.GapItems(a.Study, p.Beyond)))
	}
	if p.FewThemes {
		lines = append(lines, w.Say("plan.note.few_themes"))
	}
	if p.LeftOut > 0 {
		lines = append(lines, w.Say("plan.note.leftout", w.Integer(p.LeftOut)))
	}
	lines = append(lines, notes(a, o, graph.AllSuggested)...)
	return append(lines, w.Saturated(&p.Saturation))
}

func suggestObject(a *analysis.Analysis, p *Planned, o Options) SuggestObject {
	j := SuggestObject{
		Samsyn: Version, Study: Head(a, o), Weights: PlanWeights{High: 3, Medium: 2, Low: 1},
		Gaps: p.Gaps, Total: p.Total, Reached: p.Reached(), AllSteps: len(p.Steps), Steps: []NextStepRow{},
		Beyond: findingIDs(p.Beyond), AllTies: p.Ties.Count, MissingTies: tieRows(a, p),
		Saturation: saturationRow(p), Caveats: PlanNotes(a, p, o),
	}
	for i := range p.listed(len(p.Steps)) {
		j.Steps = append(j.Steps, nextStepRow(a, &p.Steps[i], i, o))
	}
	return j
}
