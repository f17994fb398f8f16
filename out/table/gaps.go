package table

import (
	"iter"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/words"
)

// Gaps is the list of findings, headed by the counts of coverage. Accepted ones stand last and apart. Of each rule
// as many are listed as the options say, and the rest is counted.
func Gaps(a *analysis.Analysis, o Options) *View {
	w, list := o.Words, a.Gaps.List(o.most())
	v := &View{
		Title: heading(a, o), Head: w.Coverage(&a.Gaps.Coverage), Lapsed: w.Lapsed(a.Study, &a.Gaps), Empty: w.Say("columns.no_gaps"), row: "gaps",
		Notes: notes(a, o, graph.AllSuggested, graph.OneVoicePerRole),
	}
	object := GapsObject{
		Samsyn: Version, Study: Head(a, o), Coverage: coverageRow(&a.Gaps.Coverage), Gaps: []GapRow{}, Unlisted: restRows(list),
		Lapsed: lapsed(a.Study, o, &a.Gaps),
	}
	v.Head = append(v.Head, v.Lapsed...)
	if v.Unlisted = w.Unlisted(list); v.Unlisted != "" {
		v.Head = append(v.Head, v.Unlisted)
	}
	// A table of people's shows which are accepted where any is; the list has them apart.
	accepted := Programs
	if len(a.Gaps.Accepted) > 0 {
		accepted = Everyone
	}
	column := columnsOf(w, "gaps")
	v.Table.Columns = []Column{
		column("id", Name, Programs),
		column("code", Name, Everyone),
		column("rule", Name, Programs),
		column("severity", Name, Everyone),
		column("parties", Words, Programs),
		column("themes", Words, Programs),
		column("what", Words, Everyone),
		column("why", Words, Everyone),
		column("evidence", Words, Everyone),
		column("steps", Words, Everyone),
		column("accepted", Words, accepted),
	}
	findings := shown(a, list)
	rows := func(yield func([]Cell) bool) {
		for f := range findings {
			if !yield(gapCells(a, o, f)) {
				return
			}
		}
	}
	blocks := func(yield func(Block) bool) {
		apart, said := false, map[string]bool{}
		for f := range findings {
			if f.Accepted != nil && !apart {
				apart = true
				if !yield(Block{Heading: w.Say("columns.accepted")}) {
					return
				}
			}
			why := w.Why(a.Study, f)
			if said[why] {
				why = ""
			} else {
				said[why] = true
			}
			if !yield(gapBlock(a, o, f, why)) {
				return
			}
		}
	}
	v.Object, v.Table.Made, v.Made, v.Long = object, rows, blocks, list.Long()
	v.Labels = gapLabels(a, list, o)
	v.Elements = func(yield func(any) bool) {
		for f := range findings {
			if !yield(gapRow(a.Study, o, f)) {
				return
			}
		}
	}
	return v
}

// gapLabels are the labels that the blocks of a list have.
func gapLabels(a *analysis.Analysis, list *gap.Listing, o Options) []string {
	has := map[string]bool{}
	see := func(f *gap.Finding) {
		has["what"], has["why"] = true, true
		has["holders"] = has["holders"] || len(f.Facts.Persons) > 0 && !o.Redact
		has["evidence"] = has["evidence"] || len(f.Evidence) > 0
		has["steps"] = has["steps"] || slices.Contains(withSteps, f.Rule.Code)
		has["accepted"] = has["accepted"] || f.Accepted != nil
	}
	// A finding that is made on the way has no label that those of its rule have not that are ready.
	findings := shown(a, list)
	if list.Long() {
		findings = shown(a, a.Gaps.List(gap.MostPairs))
	}
	for f := range findings {
		see(f)
	}
	var labels []string
	for key := range has {
		if has[key] {
			labels = append(labels, o.Words.Say("columns.gaps."+key))
		}
	}
	return labels
}

// shown goes through the findings of a list and then the accepted ones.
func shown(a *analysis.Analysis, list *gap.Listing) iter.Seq[*gap.Finding] {
	return func(yield func(*gap.Finding) bool) {
		for f := range list.All() {
			if !yield(f) {
				return
			}
		}
		for i := range a.Gaps.Accepted {
			if !yield(&a.Gaps.Accepted[i]) {
				return
			}
		}
	}
}

func gapCells(a *analysis.Analysis, o Options, f *gap.Finding) []Cell {
	s, w := a.Study, o.Words
	accepted := Cell{}
	if f.Accepted != nil {
		accepted = Text(acceptance(w, f.Accepted))
	}
	steps := make([]int32, len(f.Steps))
	for i, step := range f.Steps {
		steps[i] = step.Statement
	}
	return []Cell{
		Text(f.ID),
		Text(f.Rule.Code),
		Text(f.Rule.Name).As(w.RuleName(f.Rule)),
		Text(f.Severity.String()).As(w.Say("common.severity." + f.Severity.String())),
		List(partyIDs(s, f.Parties), w.List(w.Parties(s, f.Parties))),
		List(themeIDs(s, f.Themes), w.List(w.Themes(s, f.Themes))),
		Text(w.What(s, f)),
		Text(w.Why(s, f)),
		List(places(s, f.Evidence), w.Evidence(s, f.Evidence)),
		List(places(s, steps), strings.Join(Steps(a, o, f), "; ")),
		accepted,
	}
}

// gapBlock is a finding as a person reads it: what, why ("" where it has been said), what it rests on and what to do.
func gapBlock(a *analysis.Analysis, o Options, f *gap.Finding, why string) Block {
	s, w := a.Study, o.Words
	b := Block{Heading: strings.ToUpper(w.Say("common.severity."+f.Severity.String())) + "  " + f.Rule.Code + "  " + w.RuleName(f.Rule)}
	add := func(key, text string) {
		if text != "" {
			b.Lines = append(b.Lines, Line{w.Say("columns.gaps." + key), text})
		}
	}
	add("what", w.What(s, f))
	if !o.Redact {
		add("holders", w.Holders(s, f))
	}
	add("why", why)
	add("evidence", w.Evidence(s, f.Evidence))
	for i, step := range Steps(a, o, f) {
		if i == 0 {
			add("steps", step)
		} else {
			b.Lines = append(b.Lines, Line{"", step})
		}
	}
	if f.Accepted != nil {
		add("accepted", acceptance(w, f.Accepted))
	}
	return b
}

// withSteps are the rules that look for a next step in the study.
var withSteps = []string{"SY01", "SY02", "SY07", "SY10"}

// Steps words the steps of a finding; where there is none it says so, for the rules that look for one.
func Steps(a *analysis.Analysis, o Options, f *gap.Finding) []string {
	var lines []string
	for _, step := range f.Steps {
		lines = append(lines, o.Words.Step(a.Study, f, step, o.Redact))
	}
	if len(lines) == 0 && slices.Contains(withSteps, f.Rule.Code) {
		lines = append(lines, o.Words.Say("columns.no_step"))
	}
	return lines
}

func acceptance(w words.Words, acc *data.Acceptance) string {
	reason := w.Text(acc.Reason)
	if reason == "" {
		reason = w.Say("columns.yes")
	}
	if acc.Until == "" {
		return reason
	}
	return w.Say("columns.until", reason, acc.Until)
}
