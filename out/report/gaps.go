package report

import (
	"iter"
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/table"
)

// A group is the findings of one rule and severity. They come in that order, so a group is a run of them.
type group struct {
	Code, Rule, Severity, Level string // Level is the severity's id, for the style sheet
	Why                         string // where it is the same for all
	Findings                    []finding
}

// A finding is one gap in words.
type finding struct {
	ID, Code, Severity, Level string
	What, Why                 string
	Holders                   string // the persons it is about
	Reason                    string // why somebody lives with it
	Evidence, Steps           []string
	Rests                     int    // on how many statements it rests
	More                      string // how many of them are not listed
}

// What the page has of a large study; the tables beside it have all.
const (
	mostGaps     = 100 // of a rule
	mostEvidence = 20  // of a gap
)

// onPage are the gaps that the page lists, by id.
func onPage(a *analysis.Analysis) map[string]*gap.Finding {
	listed := map[string]*gap.Finding{}
	for f := range a.Gaps.List(mostGaps).All() {
		listed[f.ID] = f
	}
	return listed
}

// grouped words the findings, the reason why they matter once where a whole group shares it.
func grouped(a *analysis.Analysis, o Options, findings iter.Seq[*gap.Finding]) []group {
	var groups []group
	var last *gap.Finding
	for f := range findings {
		if last == nil || last.Rule != f.Rule || last.Severity != f.Severity {
			groups = append(groups, group{
				Code: f.Rule.Code, Rule: o.Words.RuleName(f.Rule), Level: f.Severity.String(),
				Severity: o.Words.Say("common.severity." + f.Severity.String()),
			})
		}
		last = f
		g := &groups[len(groups)-1]
		g.Findings = append(g.Findings, newFinding(a, o, f))
	}
	for i := range groups {
		groups[i].shareWhy()
	}
	return groups
}

func (g *group) shareWhy() {
	for i := range g.Findings {
		if g.Findings[i].Why != g.Findings[0].Why {
			return
		}
	}
	g.Why = g.Findings[0].Why
	for i := range g.Findings {
		g.Findings[i].Why = ""
	}
}

func newFinding(a *analysis.Analysis, o Options, f *gap.Finding) finding {
	w, s := o.Words, a.Study
	n := finding{
		ID: f.ID, Code: f.Rule.Code, What: w.What(s, f), Why: w.Why(s, f),
		Severity: w.Say("common.severity." + f.Severity.String()), Level: f.Severity.String(),
		Steps: table.Steps(a, o.table(), f),
	}
	if holders := w.Holders(s, f); holders != "" && !o.Redact {
		n.Holders = w.Say("report.holders", holders)
	}
	n.Rests = len(f.Evidence)
	for _, i := range f.Evidence[:min(n.Rests, mostEvidence)] {
		n.Evidence = append(n.Evidence, w.Said(s, i, o.Redact))
	}
	if left := n.Rests - len(n.Evidence); left > 0 {
		n.More = w.Count("report.evidence.more", left)
	}
	if f.Accepted != nil {
		n.Reason = reason(o, f.Accepted)
	}
	return n
}

func reason(o Options, accepted *data.Acceptance) string {
	var parts []string
	if reason := o.Words.Text(accepted.Reason); reason != "" {
		parts = append(parts, o.Words.Say("report.accepted.because", strings.TrimSuffix(reason, ".")))
	}
	if accepted.Until != "" {
		parts = append(parts, o.Words.Say("report.accepted.until", accepted.Until))
	}
	return strings.Join(parts, " ")
}
