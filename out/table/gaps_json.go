package table

import (
	"math"
	"strings"

	"samsyn/data"
	"samsyn/graph/gap"
)

// GapsObject is the JSON of the command gaps.
type GapsObject struct {
	Samsyn   int         `json:"samsyn" jsonschema:"version of the format"`
	Study    StudyHead   `json:"study"`
	Coverage CoverageRow `json:"coverage"`
	Gaps     []GapRow    `json:"gaps"`
	Unlisted []RestRow   `json:"unlisted,omitempty" jsonschema:"how many gaps the list leaves out, by rule and severity; absent where it holds all"`
	Assumed  *AssumedRow `json:"assumed" jsonschema:"what gaps --assume would change; null without it"`
	Lapsed
}

// Lapsed are the acceptances of a study that do not hold, in JSON.
type Lapsed struct {
	Expired []AcceptanceRow `json:"expired,omitempty" jsonschema:"what is accepted no longer; absent where nothing is"`
	Unused  []AcceptanceRow `json:"unused,omitempty" jsonschema:"what is accepted and no gap answers to; absent where nothing is"`
}

// An AcceptanceRow is an acceptance of the study, in JSON.
type AcceptanceRow struct {
	Code    string   `json:"code"`
	Parties []string `json:"parties"`
	Themes  []string `json:"themes"`
	AcceptedRow
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

func lapsed(s *data.Study, o Options, r *gap.Report) Lapsed {
	rows := func(list []*data.Acceptance) (rows []AcceptanceRow) {
		for _, a := range list {
			rows = append(rows, AcceptanceRow{
				strings.ToUpper(a.Code), partyIDs(s, a.Parties), themeIDs(s, a.Themes), acceptedRow(o, a),
			})
		}
		return rows
	}
	return Lapsed{rows(r.Expired), rows(r.Unused)}
}

func acceptedRow(o Options, a *data.Acceptance) AcceptedRow {
	return AcceptedRow{Phrase(o.Words.Text(a.Reason)), Phrase(a.Until)}
}

func restRows(list *gap.Listing) []RestRow {
	var rows []RestRow
	for _, rest := range list.Rest {
		rows = append(rows, RestRow{rest.Rule.Code, rest.Severity.String(), rest.Count})
	}
	return rows
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
		accepted := acceptedRow(o, f.Accepted)
		row.Accepted = &accepted
	}
	return row
}
