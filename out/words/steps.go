package words

import (
	"slices"
	"strings"
	"unicode/utf8"

	"samsyn/data"
	"samsyn/graph/gap"
)

// Step is one step of a finding, as a sentence: who does what with whom, on which theme, in whose words, and
// where it stands. Redacted it leaves the words out.
func (w Words) Step(s *data.Study, f *gap.Finding, step gap.Step, redact bool) string {
	st := &s.Statements[step.Statement]
	lead := "gaps.step.on"
	switch {
	case step.Own && f.Rule.Code != "SY07" && !slices.Contains(f.Parties, st.Counterpart):
		lead = "gaps.step.one" // what one of the two proposes to a third
	case step.Own:
		lead = "gaps.step.own"
	case step.Near:
		lead = "gaps.step.near"
	case st.Stage == data.Proposed:
		lead = "gaps.step.planned"
	}
	return w.Say(lead, w.Cooperation(s, step.Statement, redact))
}

// Cooperation says who helps whom with what, and where it stands; the words themselves unless redacted.
func (w Words) Cooperation(s *data.Study, statement int32, redact bool) string {
	st := &s.Statements[statement]
	about := ""
	if len(st.Themes) > 0 {
		link := "gaps.step.with" // help with
		if st.By == data.ByBoth {
			link = "gaps.step.about" // cooperate on
		}
		about = w.Say(link, w.ThemeList(s, st.Themes))
	}
	line := w.Say("gaps.step."+st.Stage.String()+"."+st.By.String(), w.Party(s, st.Role), w.Party(s, st.Counterpart), about)
	line += source(st)
	if text := w.Text(st.Text); text != "" && !redact {
		return w.Say("gaps.step.quote", line, quoted(text))
	}
	return line + "."
}

// quoteLength is how many characters of somebody's words a step quotes at most.
const quoteLength = 160

// quoted is a text on one line, cut between words where it is long.
func quoted(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= quoteLength {
		return text
	}
	cut := string([]rune(text)[:quoteLength])
	if at := strings.LastIndexByte(cut, ' '); at > 0 {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, ",;:. ") + " …"
}
