package table

import (
	"iter"
	"math"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/words"
)

// GapsObject is the JSON of the command gaps.
type GapsObject struct {
	Samsyn   int         `json:"samsyn" jsonschema:"version of the format"`
	Study    StudyHead   `json:"study"`
	Coverage CoverageRow `json:"coverage"`
	Gaps     []GapRow    `json:"gaps"`
	Unlisted []RestRow   `json:"unlisted,omitempty" jsonschema:"how many gaps the list leaves out, by rule and severity; absent where it holds all"`
	Assumed  *AssumedRow `json:"assumed" jsonschema:"what gaps --assume would change; null without it"`
}

// A RestRow is how many findings of a rule and severity a list leaves out.
type RestRow struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Count    int    `json:"count"`
}

// A CoverageRow is required cooperation against actual, in JSON.
type CoverageRow struct {
	Coordinator CoordinatorCoverage `json:"coordinator"`
	Roles       RolesCoverage       `json:"roles"`
}

// CoordinatorCoverage counts (role, theme) with a shared interest of role and coordinator.
type CoordinatorCoverage struct {
	Required int  `json:"required"`
	Actual   int  `json:"actual" jsonschema:"of these, with a practised cooperation"`
	Proposed int  `json:"proposed" jsonschema:"of these, with a cooperation that is only proposed"`
	Share    Real `json:"share" jsonschema:"actual of required, undefined where nothing is required"`
}

// RolesCoverage counts (pair of roles, theme) that both share; null where the interviews did not ask about
// other roles.
type RolesCoverage struct {
	Asked    bool `json:"asked" jsonschema:"the interviews asked about other roles"`
	Required *int `json:"required"`
	Actual   *int `json:"actual"`
	Share    Real `json:"share"`
}

// A GapRow is one finding in JSON.
type GapRow struct {
	ID       string        `json:"id"`
	Code     string        `json:"code"`
	Rule     string        `json:"rule"`
	Severity string        `json:"severity" jsonschema:"high, medium or low"`
	Parties  []string      `json:"parties"`
	Themes   []string      `json:"themes"`
	What     string        `json:"what"`
	Why      string        `json:"why"`
	Evidence []EvidenceRow `json:"evidence"`
	Steps    []StepRow     `json:"steps"`
	Accepted *AcceptedRow  `json:"accepted"`
}

// An EvidenceRow is one statement a finding rests on.
type EvidenceRow struct {
	Role        string   `json:"role"`
	Counterpart string   `json:"counterpart"`
	Kind        string   `json:"kind"`
	Themes      []string `json:"themes"`
	Strength    int      `json:"strength"`
	Text        Phrase   `json:"text"`
	Source      Phrase   `json:"source"`
}

// A StepRow is one suggested step: a cooperation somebody tells of.
type StepRow struct {
	Role   string   `json:"role"`
	Themes []string `json:"themes"`
	Stage  string   `json:"stage" jsonschema:"practised or proposed"`
	Text   Phrase   `json:"text"`
	Source Phrase   `json:"source"`
}

// An AcceptedRow says why somebody lives with a finding.
type AcceptedRow struct {
	Reason Phrase `json:"reason"`
	Until  Phrase `json:"until" jsonschema:"last day it holds"`
}

// Gaps is the list of findings, headed by the counts of coverage. Accepted ones stand last and apart. Of each rule
// as many are listed as the options say, and the rest is counted.
func Gaps(a *analysis.Analysis, o Options) *View {
	w, list := o.Words, a.Gaps.List(o.most())
	v := &View{
		Title: heading(a, o), Head: append(w.Coverage(&a.Gaps.Coverage), w.Lapsed(a.Study, &a.Gaps)...), Empty: w.Say("columns.no_gaps"), row: "gaps",
		Notes: notes(a, o, graph.AllSuggested, graph.OneVoicePerRole),
	}
	object := GapsObject{
		Samsyn: Version, Study: Head(a, o), Coverage: coverageRow(&a.Gaps.Coverage), Gaps: []GapRow{}, Unlisted: restRows(list),
	}
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
		apart := false
		for f := range findings {
			if f.Accepted != nil && !apart {
				apart = true
				if !yield(Block{Heading: w.Say("columns.accepted")}) {
					return
				}
			}
			if !yield(gapBlock(a, o, f)) {
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

func restRows(list *gap.Listing) []RestRow {
	var rows []RestRow
	for _, rest := range list.Rest {
		rows = append(rows, RestRow{rest.Rule.Code, rest.Severity.String(), rest.Count})
	}
	return rows
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

// gapBlock is a finding as a person reads it: what, why, what it rests on and what to do.
func gapBlock(a *analysis.Analysis, o Options, f *gap.Finding) Block {
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
	add("why", w.Why(s, f))
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

func coverageRow(c *gap.Coverage) CoverageRow {
	row := CoverageRow{
		Coordinator: CoordinatorCoverage{
			Required: c.Required, Actual: c.Actual, Proposed: c.Proposed, Share: share(c.Actual, c.Required),
		},
		Roles: RolesCoverage{Asked: c.RolesAsked, Share: share(0, 0)},
	}
	if c.RolesAsked {
		row.Roles.Required, row.Roles.Actual = &c.RolesRequired, &c.RolesActual
		row.Roles.Share = share(c.RolesActual, c.RolesRequired)
	}
	return row
}

// share is undefined where nothing is required.
func share(actual, required int) Real {
	if required == 0 {
		return Real(math.NaN())
	}
	return Real(float64(actual) / float64(required))
}

func gapRow(s *data.Study, o Options, f *gap.Finding) GapRow {
	w := o.Words
	row := GapRow{
		ID: f.ID, Code: f.Rule.Code, Rule: f.Rule.Name, Severity: f.Severity.String(),
		Parties: partyIDs(s, f.Parties), Themes: themeIDs(s, f.Themes), What: w.What(s, f), Why: w.Why(s, f),
		Evidence: []EvidenceRow{}, Steps: []StepRow{},
	}
	for _, i := range f.Evidence {
		st := &s.Statements[i]
		row.Evidence = append(row.Evidence, EvidenceRow{
			Role: s.Parties[st.Role].ID, Counterpart: s.Parties[st.Counterpart].ID, Kind: st.Kind.String(),
			Themes: themeIDs(s, st.Themes), Strength: int(st.Strength), Text: word(st, o), Source: Phrase(st.Source),
		})
	}
	for _, step := range f.Steps {
		st := &s.Statements[step.Statement]
		row.Steps = append(row.Steps, StepRow{
			Role: s.Parties[st.Role].ID, Themes: themeIDs(s, st.Themes), Stage: st.Stage.String(),
			Text: word(st, o), Source: Phrase(st.Source),
		})
	}
	if f.Accepted != nil {
		row.Accepted = &AcceptedRow{Phrase(w.Text(f.Accepted.Reason)), Phrase(f.Accepted.Until)}
	}
	return row
}
