package words

import (
	"strings"

	"samsyn/data"
)

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
