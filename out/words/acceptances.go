package words

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/gap"
)

// Lapsed are the acceptances of a study that do not hold, a line each: first the expired ones, then those that no
// finding answers to.
func (w Words) Lapsed(s *data.Study, r *gap.Report) []string {
	var lines []string
	for _, a := range r.Expired {
		lines = append(lines, w.Expired(s, a))
	}
	for _, a := range r.Unused {
		lines = append(lines, w.Unused(s, a))
	}
	return lines
}

// Expired says that an acceptance no longer holds, Unused that no finding answers to it.
func (w Words) Expired(s *data.Study, a *data.Acceptance) string {
	return w.Say("gaps.expired", w.accepted(s, a), a.Until)
}

// Unused: see Expired.
func (w Words) Unused(s *data.Study, a *data.Acceptance) string {
	return w.Say("gaps.unused", w.accepted(s, a))
}

// accepted names what an acceptance is about: the code, and whose and which.
func (w Words) accepted(s *data.Study, a *data.Acceptance) string {
	parts := []string{strings.ToUpper(a.Code)}
	if len(a.Parties) > 0 {
		parts = append(parts, w.pair(s, a.Parties))
	}
	if len(a.Themes) > 0 {
		parts = append(parts, w.ThemeList(s, a.Themes))
	}
	return strings.Join(parts, ", ")
}
