package report

import (
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/words"
)

func TestThePageListsTheStepsThatCloseMost(t *testing.T) {
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(s, analysis.Options{})
	steps, notes := nextSteps(a, Options{Words: words.In("en")})
	if len(steps) != fewSteps || !strings.HasPrefix(steps[0].Do, "Meet: Communicator and Information security coordinator on “Audience statistics”") {
		t.Errorf("%d steps, the first %q", len(steps), steps[0].Do)
	}
	if !strings.HasPrefix(steps[0].Reaches, "5 of 43 points") || !strings.Contains(strings.Join(notes, " "), "Interview more?") {
		t.Errorf("%q, %q", steps[0].Reaches, notes)
	}
}

func TestThePageListsNoStepsWhereNothingIsOpenOrTooMuchIs(t *testing.T) {
	nothing := &data.Study{Persons: []string{""}, Organisations: []string{""}, Parties: []data.Party{{ID: "c"}}}
	none := analysis.Of(nothing, analysis.Options{})
	none.Gaps.Findings = nil
	if steps, notes := nextSteps(none, Options{Words: words.In("en")}); steps != nil || notes != nil {
		t.Errorf("%v, %v", steps, notes)
	}
	many := analysis.Of(nothing, analysis.Options{})
	many.Gaps.Findings = append(many.Gaps.Findings, make([]gap.Finding, mostPlanned+1)...)
	if steps, _ := nextSteps(many, Options{Words: words.In("en")}); steps != nil {
		t.Errorf("%d steps", len(steps))
	}
}
