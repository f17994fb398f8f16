package maps

import (
	"slices"
	"strconv"
	"strings"

	"samsyn/data"
	"samsyn/graph/gap"
)

// title is the finding as a sentence: the severest kind of gap there is.
func (m *gapMap) title() string {
	w, g := m.w, &m.a.Gaps
	var conflicts, difficulties, expected []*gap.Finding
	for i := range g.Findings {
		switch f := &g.Findings[i]; {
		case f.Rule.Code == "SY01" && f.Facts.Conflict:
			conflicts = append(conflicts, f)
		case f.Rule.Code == "SY01":
			difficulties = append(difficulties, f)
		case f.Rule.Code == "SY10":
			expected = append(expected, f)
		}
	}
	switch {
	case len(m.a.Graph.AllRoles) == 0:
		return w.Say("maps.overview.empty")
	case len(m.a.Graph.Counted) == 0:
		return w.Say("maps.overview.unheard")
	case len(conflicts) > 0:
		return sentence(w.CountSpelled("maps.gaps.title-conflicts", len(conflicts))) + m.withWhom(conflicts)
	case len(expected) > 0:
		return sentence(w.CountSpelled("maps.gaps.title-expected", len(expected)))
	case len(difficulties) > 0:
		return sentence(w.CountSpelled("maps.gaps.title-difficulties", len(difficulties))) + m.withWhom(difficulties)
	case len(g.Findings) > 0:
		return w.CountSpelled("maps.gaps.title-other", g.Open())
	case len(g.Accepted) > 0:
		return w.CountSpelled("maps.gaps.title-accepted", len(g.Accepted))
	}
	return w.Say("maps.gaps.title-none")
}

// withWhom names those with whom the coordinator has the findings, where all are with the coordinator and few.
func (m *gapMap) withWhom(findings []*gap.Finding) string {
	const most = 3
	var parties []int32
	count := map[int32]int{}
	for _, f := range findings {
		if !slices.Contains(f.Parties, m.a.Study.Coordinator) {
			return ""
		}
		other := f.Parties[0] + f.Parties[1] - m.a.Study.Coordinator
		if count[other]++; count[other] == 1 {
			parties = append(parties, other)
		}
	}
	if len(parties) > most {
		return ""
	}
	slices.SortStableFunc(parties, func(a, b int32) int { return count[b] - count[a] })
	names := m.w.Parties(m.a.Study, parties)
	if len(parties) > 1 && len(findings) > len(parties) {
		for i, p := range parties {
			names[i] = m.w.Say("maps.gaps.so-many-with", m.w.Spelled(count[p]), names[i])
		}
		return ": " + strings.Join(names, ", ")
	}
	return m.w.Say("maps.gaps.with", m.w.List(names))
}

func (m *gapMap) subtitle() string {
	parts := []string{m.w.Say("maps.gaps.subtitle"), m.w.Say("maps.gaps.order")}
	switch {
	case len(m.found) == 0:
		parts = []string{m.w.Say("maps.gaps.subtitle-none")}
	case m.changing():
		parts = []string{m.w.Say("compare.gaps.subtitle")}
	case m.two != nil:
		parts = []string{m.w.Say("compare.moment-" + m.moment.String()), parts[0]} // the list has the order of the change
	}
	if m.leftOut > 0 {
		parts = append(parts, m.w.Say("maps.overview.left-out", m.w.Integer(len(m.roles)), m.w.Integer(len(m.roles)+m.leftOut)))
	}
	return strings.Join(append(parts, fewSaid(m.few, m.least, m.w)...), " ")
}

// desc tells the map to somebody who does not see it: the list in full sentences.
func (m *gapMap) desc(title string) string {
	parts := []string{title + "."}
	for i := range m.listed {
		item := &m.listed[i]
		if !item.on(m.moment) {
			continue
		}
		f := item.at(m.moment)
		said := m.w.Say("common.severity." + f.Severity.String())
		if m.changing() {
			said = m.w.Say("compare.gaps.became-"+item.Became.String()) + ", " + said
		}
		parts = append(parts, strconv.Itoa(i+1)+" ("+said+"): "+m.w.What(m.studyOf(item), f))
	}
	if also := m.also(); also != "" {
		parts = append(parts, also)
	}
	return strings.Join(parts, " ")
}

// short is a finding in a few words, and what it is about.
func (m *gapMap) short(s *data.Study, f *gap.Finding) (head, detail string) {
	w, f0 := m.w, &f.Facts
	themes := m.inDetail(w.Themes(s, f.Themes))
	parties := m.inDetail(w.Parties(s, f.Parties))
	say := func(key string) string { return w.Say("maps.gaps."+f.Rule.Code+key, m.whose(f)) }
	switch f.Rule.Code {
	case "SY01":
		key := ".difficulty"
		if f0.Conflict {
			key = ".conflict"
		}
		if f0.Proposed {
			key += "-proposed"
		}
		return say(key), themes
	case "SY02":
		return say(""), themes
	case "SY05":
		return sentence(w.CountSpelled("maps.gaps.SY05", f0.Count)), themes
	case "SY06":
		if len(f0.For) == 1 && slices.Equal(f0.For, f0.Against) {
			return w.Say("maps.gaps.SY06", themes), parties
		}
		return w.Say("maps.gaps.SY06", themes), w.Say("maps.gaps.SY06.detail", strings.Join(w.Parties(s, f0.Against), ", "))
	case "SY07":
		return w.Say("maps.gaps.SY07", themes), parties
	case "SY08":
		if len(f.Evidence) == 0 {
			return say(".unmentioned"), ""
		}
		var by []int32
		for _, i := range f.Evidence {
			if teller := s.Statements[i].Role; !slices.Contains(by, teller) {
				by = append(by, teller)
			}
		}
		detail = w.Say("maps.overview.group-by", strings.Join(w.Parties(s, by), ", "))
		if measure(detail, detailSize, false) > m.list.W-itemIndent {
			detail = w.CountSpelled("maps.overview.group-card", len(by))
		}
		return say(""), sentence(detail)
	case "SY09":
		reviewed := f.Parties[0] + f.Parties[1] - f0.Reviewer
		return say(""), w.Say("maps.gaps.SY09.detail", w.Party(s, f0.Reviewer), w.Party(s, reviewed))
	case "SY10":
		if f0.Proposed {
			return say(".proposed"), m.inDetail(w.Themes(s, f0.Missing))
		}
		return say(""), m.inDetail(w.Themes(s, f0.Missing))
	case "SY11":
		if f0.Whole {
			return w.Say("maps.gaps.SY11.study"), suggestedNote(w, f0.Count, f0.Of)
		}
		return say(""), sentence(w.Count("common.statements", f0.Count))
	case "SY12":
		if f0.Whole {
			return w.Say("maps.gaps.SY12.study", w.Party(s, s.Coordinator)), ""
		}
		return say(""), themes
	}
	return say(""), themes
}

// inDetail lists names as far as the detail of an item has room for them, and counts the rest.
func (m *gapMap) inDetail(names []string) string {
	return strings.Join(within(names, detailSize, m.list.W-itemIndent, mostDetail, m.w), " ")
}

// whose is whom a finding is about: the other one where it is about the coordinator and one more.
func (m *gapMap) whose(f *gap.Finding) string {
	coordinator := m.a.Study.Coordinator
	parties := slices.DeleteFunc(slices.Clone(f.Parties), func(p int32) bool { return p == coordinator })
	if len(parties) == 0 {
		parties = f.Parties
	}
	if len(parties) == 2 && m.a.Study.Parties[parties[0]].Group && !m.a.Study.Parties[parties[1]].Group {
		slices.Reverse(parties)
	}
	names := m.w.Parties(m.a.Study, parties)
	if len(names) == 2 {
		return m.w.Say("gaps.pair", names[0], names[1])
	}
	return strings.Join(names, ", ")
}
