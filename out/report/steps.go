package report

import (
	"samsyn/graph/analysis"
	"samsyn/graph/plan"
	"samsyn/out/table"
)

const (
	// fewSteps is how many next steps the page lists; samsyn suggest lists them all.
	fewSteps = 5
	// mostPlanned is for how many open gaps the page orders steps: each step tries the rules again, and a page of a
	// large study is not to wait for that.
	mostPlanned = 300
)

// A nextStep is one thing to do, and what it reaches with those before it.
type nextStep struct{ Do, Reaches string }

// nextSteps are the steps that close most, and what they do not promise; none where nothing is open or the study is
// too large.
func nextSteps(a *analysis.Analysis, o Options) (steps []nextStep, notes []string) {
	if n := len(a.Gaps.Findings); n == 0 || n > mostPlanned {
		return nil, nil
	}
	w := o.Words
	p := table.Planned{
		Report: &plan.Report{Plan: plan.Suggest(a.Full, a.Gaps, o.Date), Saturation: plan.Saturate(a.Full)}, Top: fewSteps,
	}
	for i := range p.Steps[:min(len(p.Steps), fewSteps)] {
		step := &p.Steps[i]
		steps = append(steps, nextStep{
			Do:      w.Say("plan.step", w.NextStep(a.Study, step), w.StepCloses(step)),
			Reaches: w.Say("plan.reaches", w.Integer(step.Sum), w.Integer(p.Total), w.Integer(step.Open), w.Integer(p.Gaps)),
		})
	}
	return steps, table.PlanNotes(a, &p, o.table())
}
