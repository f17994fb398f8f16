package words

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/gap"
	"samsyn/graph/plan"
)

// NextStep says what to do, without what that closes. It quotes nobody.
func (w Words) NextStep(s *data.Study, step *plan.Step) string {
	switch a := &step.Assumed; step.Kind {
	case plan.Meet:
		return w.Say("plan.meet", w.Party(s, a.Parties[0]), w.Party(s, a.Parties[1]), w.onThemes(s, a.Themes))
	case plan.Begin:
		return w.Say("plan.begin", w.Party(s, a.Parties[0]), w.Party(s, a.Parties[1]), w.onThemes(s, a.Themes),
			source(&s.Statements[step.Proposal]))
	case plan.Interview:
		party := w.Party(s, step.Party)
		if s.Parties[step.Party].Group {
			party = w.Say("plan.interview.of", party)
		}
		switch f := step.Closes[0]; {
		case f.Facts.Mentions > 0:
			return w.CountSpelled("plan.interview", f.Facts.Mentions, party)
		case len(f.Evidence) > 0:
			return w.Say("plan.interview.coordinator", party)
		}
		return w.Say("plan.interview.listed", party)
	}
	return w.Say("plan.hear", w.Party(s, step.Party))
}

// StepCloses says which findings a step closes, lowers and leaves something graver of, by code and severity.
func (w Words) StepCloses(step *plan.Step) string {
	var parts []string
	for _, part := range []struct {
		key      string
		findings []*gap.Finding
	}{{"closes", step.Closes}, {"lowers", step.Lowers}, {"raises", step.Raises}} {
		if len(part.findings) > 0 {
			parts = append(parts, w.Say("plan."+part.key, w.GapCodes(part.findings)))
		}
	}
	return strings.Join(parts, "; ")
}

// Saturated says whether more interviews would bring new themes, with what that does not say.
func (w Words) Saturated(t *plan.Saturation) string {
	n, themes := w.Integer(t.Interviews), w.Integer(t.Themes)
	switch {
	case t.Interviews < 3:
		return w.Say("plan.saturation.few", n)
	case t.Once == 0:
		return w.Say("plan.saturation.none", n, themes) + " " + w.Say("plan.saturation.limits")
	}
	return w.Say("plan.saturation.some", n, themes, w.Integer(t.Once), w.Number(t.Last(), 1)) + " " + w.Say("plan.saturation.limits")
}
