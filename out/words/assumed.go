package words

import (
	"samsyn/data"
	"samsyn/graph/gap"
	"samsyn/graph/plan"
)

// Gap names a finding in one line: its code, how severe it is, and whom or what it is about.
func (w Words) Gap(s *data.Study, f *gap.Finding) string {
	return w.Say("plan.gap", f.Rule.Code, w.severity(f), w.subject(s, f))
}

// GapCodes are the codes of findings in a row, each with how severe it is; the same several times is counted.
func (w Words) GapCodes(findings []*gap.Finding) string {
	count := map[string]int{}
	var items []string
	for _, f := range findings {
		item := w.Say("plan.code", f.Rule.Code, w.severity(f))
		if count[item]++; count[item] == 1 {
			items = append(items, item)
		}
	}
	for i, item := range items {
		if n := count[item]; n > 1 {
			items[i] = w.Say("plan.codes", w.Spelled(n), item)
		}
	}
	return w.List(items)
}

// GapItems names findings in one line, at most as many as a sentence holds.
func (w Words) GapItems(s *data.Study, findings []*gap.Finding) string {
	items := make([]string, len(findings))
	for i, f := range findings {
		items[i] = w.Gap(s, f)
	}
	return w.Items(w.cut(items))
}

func (w Words) severity(f *gap.Finding) string {
	return w.Say("common.severity." + f.Severity.String())
}

// subject is whom or what a finding is about.
func (w Words) subject(s *data.Study, f *gap.Finding) string {
	themes := f.Themes
	switch f.Rule.Code {
	case "SY06", "SY07":
		return w.ThemeList(s, themes)
	case "SY05":
		return w.RuleName(f.Rule)
	case "SY02", "SY09", "SY12":
		themes = nil
	case "SY10":
		themes = f.Facts.Missing
	}
	switch {
	case len(f.Parties) == 0:
		return w.RuleName(f.Rule)
	case len(themes) == 0:
		return w.pair(s, f.Parties)
	}
	return w.Say("plan.about", w.pair(s, f.Parties), w.ThemeList(s, themes))
}

// Assumed says which cooperation is assumed, and that nobody tells of it.
func (w Words) Assumed(s *data.Study, a plan.Assumption) string {
	return w.Say("plan.assumed", w.Party(s, a.Parties[0]), w.Party(s, a.Parties[1]), w.onThemes(s, a.Themes))
}

func (w Words) onThemes(s *data.Study, themes []int32) string {
	if len(themes) == 0 {
		return ""
	}
	return w.Say("gaps.step.about", w.ThemeList(s, themes))
}

// AssumedChanges counts what an assumption would change, as a sentence.
func (w Words) AssumedChanges(o *plan.Outcome) string {
	var changes []string
	for _, c := range []struct {
		key string
		n   int
	}{
		{"closed", len(o.Closed)},
		{"lowered", len(o.Lowered)},
		{"raised", len(o.Raised)},
		{"narrowed", len(o.Narrowed)},
		{"opened", len(o.Opened)},
	} {
		if c.n > 0 {
			changes = append(changes, w.Count("plan.assumed."+c.key, c.n))
		}
	}
	if len(changes) == 0 {
		return w.Say("plan.assumed.nothing", w.Integer(o.After.Open()))
	}
	return w.Say("plan.assumed.changes", w.List(changes), w.Integer(o.After.Open()), w.Integer(o.Before.Open()))
}

// CoverageChange are the counts of coverage as they would be and as they are.
func (w Words) CoverageChange(before, after *gap.Coverage) []string {
	var lines []string
	if after.Required > 0 {
		lines = append(lines, w.Say("plan.coverage.coordinator", w.Integer(before.Actual), w.Integer(after.Actual), w.Integer(after.Required)))
	}
	if after.RolesAsked && after.RolesRequired > 0 {
		lines = append(lines, w.Say("plan.coverage.roles", w.Integer(before.RolesActual), w.Integer(after.RolesActual), w.Integer(after.RolesRequired)))
	}
	return append(lines, w.Say("plan.coverage.unmanaged", w.Integer(before.Unmanaged), w.Integer(after.Unmanaged)))
}
