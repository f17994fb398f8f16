package data

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// Study returns the study, what was guessed on the way, and a Problems error when anything is wrong; then
// there is no study. Call it once.
func (b *Builder) Study() (*Study, []Notice, error) {
	if b.Coordinator != "" && b.coordinatorWritten != "" {
		b.openNames() // so that the user may ask for the study's own coordinator by name
	}
	for len(b.later) > 0 {
		now := b.later
		b.later = nil
		for _, resolve := range now {
			resolve()
		}
	}
	b.cycles()
	b.chooseCoordinator()
	b.counterparts()
	if !b.Failed() {
		b.orderParties()
		b.lookAlikes()
		b.chooseAsked()
	}
	b.tell()
	notices := b.sortedNotices()
	if b.Failed() {
		return nil, notices, b.sortedProblems()
	}
	b.study.Persons, b.study.Organisations = b.persons.list, b.orgs.list
	if b.WithoutTexts {
		b.letGo()
	}
	study := b.study // apart from the builder, which holds on to all that was read
	return &study, notices, nil
}

// chooseAsked hears the user before the files. Where neither says whom the interviews asked about, statements about
// other roles are a reason to say what was assumed.
func (b *Builder) chooseAsked() {
	if asked, ok := ParseAsked(b.Asked); ok {
		b.study.Asked = asked
		return
	}
	if b.headed || b.Silent {
		return
	}
	var others atomic.Int64
	eachStretch(len(b.study.Statements), func(from, to int) {
		found := int64(0)
		for i := from; i < to; i++ {
			if s := &b.study.Statements[i]; s.Role != b.study.Coordinator && s.Counterpart != b.study.Coordinator && !b.study.Parties[s.Counterpart].Group {
				found++
			}
		}
		others.Add(found)
	})
	if n := others.Load(); n > 0 {
		b.Notice(Pos{}, "asked-assumed", strconv.FormatInt(n, 10))
	}
}

// letGo copies the names that are parts of the files: no other part of these is left in the study.
func (b *Builder) letGo() {
	for i := range b.study.Parties {
		p := &b.study.Parties[i]
		p.ID, p.Name.Plain = strings.Clone(p.ID), strings.Clone(p.Name.Plain)
	}
	for i := range b.study.Themes {
		t := &b.study.Themes[i]
		t.ID, t.Name.Plain = strings.Clone(t.ID), strings.Clone(t.Name.Plain)
	}
	for _, list := range [...][]string{b.study.Persons, b.study.Organisations} {
		for i := range list {
			list[i] = strings.Clone(list[i])
		}
	}
}

// Expect takes a cooperation that the study says ought to be there.
func (b *Builder) Expect(r RawFinding) {
	b.later = append(b.later, func() { b.expect(r) })
}

// Accept takes a finding that somebody has decided to live with.
func (b *Builder) Accept(r RawFinding) {
	b.later = append(b.later, func() { b.accept(r) })
}

func (b *Builder) expect(r RawFinding) {
	problems := b.noted
	parties, themes := b.references(&r)
	if b.noted > problems {
		return
	}
	if len(parties) != 2 || len(r.Parties) != 2 {
		b.Problem(r.Where.at(FieldParties, -1, r.Pos), "expected-parties")
		return
	}
	key := signature("", parties, themes)
	if before, ok := b.expected[key]; ok {
		if before.File == r.Pos.File {
			b.Problem(r.Pos, "duplicate-expectation", line(before))
		}
		return
	}
	b.expected[key] = r.Pos
	b.study.Expected = append(b.study.Expected, Expectation{
		Parties: [2]int32{parties[0], parties[1]}, Themes: themes, Reason: r.Reason, Pos: r.Pos,
	})
}

func (b *Builder) accept(r RawFinding) {
	problems := b.noted
	if r.Code == "" {
		b.Problem(r.Pos, "missing-key", FieldCode.String())
	} else if !validCode(r.Code) {
		b.Problem(r.Where.at(FieldCode, 0, r.Pos), "acceptance-code", r.Code)
	}
	if _, err := time.Parse(time.DateOnly, r.Until); err != nil && r.Until != "" {
		b.Problem(r.Where.at(FieldUntil, 0, r.Pos), "until", r.Until)
	}
	parties, themes := b.references(&r)
	if b.noted > problems {
		return
	}
	key := signature(r.Code, parties, themes)
	if before, ok := b.acceptance[key]; ok {
		if before.File == r.Pos.File {
			b.Problem(r.Pos, "duplicate-acceptance", line(before))
		}
		return
	}
	b.acceptance[key] = r.Pos
	b.study.Accepted = append(b.study.Accepted, Acceptance{
		Code: r.Code, Parties: parties, Themes: themes, Reason: r.Reason, Until: r.Until, Pos: r.Pos,
	})
}

func (b *Builder) references(r *RawFinding) (parties, themes []int32) {
	for n, id := range r.Parties {
		if i := b.partyByID(id, r.Where.at(FieldParties, n, r.Pos)); i >= 0 && !slices.Contains(parties, i) {
			parties = append(parties, i)
		}
	}
	for n, id := range r.Themes {
		if i := b.themeByID(id, r.Where.at(FieldThemes, n, r.Pos)); i >= 0 && !slices.Contains(themes, i) {
			themes = append(themes, i)
		}
	}
	return parties, themes
}

// signature is equal for the same code, parties and themes in any order.
func signature(code string, parties, themes []int32) string {
	var s strings.Builder
	s.WriteString(code)
	for _, list := range [...][]int32{parties, themes} {
		s.WriteByte('/')
		for _, i := range slices.Sorted(slices.Values(list)) {
			s.WriteString(strconv.Itoa(int(i)))
			s.WriteByte('+')
		}
	}
	return s.String()
}

// validCode: two capital letters and two digits.
func validCode(code string) bool {
	return len(code) == 4 && code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z' &&
		code[2] >= '0' && code[2] <= '9' && code[3] >= '0' && code[3] <= '9'
}

// cycles reports each cycle of broader themes once, at the theme of it that was listed first.
func (b *Builder) cycles() {
	themes := b.study.Themes
	seen := make([]int32, len(themes)) // 0, or 1 + the walk that came by
	for start := range themes {
		t := int32(start)
		for t != NoTheme && seen[t] == 0 {
			seen[t] = int32(start) + 1
			t = themes[t].Broader
		}
		if t == NoTheme || seen[t] != int32(start)+1 {
			continue
		}
		least, path := t, []string{}
		for u := t; ; {
			least = min(least, u)
			path = append(path, themes[u].ID)
			if u = themes[u].Broader; u == t {
				break
			}
		}
		b.Problem(themes[least].Pos, "broader-cycle", themes[least].ID, strings.Join(append(path, path[0]), " → "))
	}
}

// orderParties puts the roles before the groups: a name that no study file lists as a role, that tells
// nothing and is not the coordinator, is a group.
func (b *Builder) orderParties() {
	parties := b.study.Parties
	order := make([]int32, len(parties))
	for i := range order {
		order[i] = int32(i)
		parties[i].Group = !b.roleListed[i] && !b.told[i] && int32(i) != b.coordinator
	}
	rank := func(i int32) int {
		if parties[i].Group {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(order, func(i, j int32) int { return cmp.Compare(rank(i), rank(j)) })
	if slices.IsSorted(order) {
		b.study.Coordinator = b.coordinator
		return
	}
	to := make([]int32, len(parties))
	sorted := make([]Party, len(parties))
	for at, i := range order {
		to[i], sorted[at] = int32(at), parties[i]
	}
	b.study.Parties = sorted
	b.study.Coordinator = to[b.coordinator]
	for i := range sorted {
		for n, reviewed := range sorted[i].Reviews {
			sorted[i].Reviews[n] = to[reviewed]
		}
	}
	for i := range b.study.Statements {
		s := &b.study.Statements[i]
		s.Role, s.Counterpart = to[s.Role], to[s.Counterpart]
	}
	for i := range b.study.Expected {
		e := &b.study.Expected[i]
		e.Parties = [2]int32{to[e.Parties[0]], to[e.Parties[1]]}
	}
	for i := range b.study.Accepted {
		for n, party := range b.study.Accepted[i].Parties {
			b.study.Accepted[i].Parties[n] = to[party]
		}
	}
}

// tell sums up what happened often in one line each.
func (b *Builder) tell() {
	if !b.Silent {
		if count, first := countRepeats(b.study.Statements, b.seed, b.prints); count > 0 {
			b.Notice(b.study.Statements[first].Pos, "rows-alike", strconv.Itoa(count))
		}
	}
	if b.agains > 0 {
		b.Notice(b.againPos, "statement-again", strconv.Itoa(b.agains))
	}
}

func comparePos(a, b Pos) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Sheet, b.Sheet),
		cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

func (b *Builder) sortedProblems() Problems {
	slices.SortStableFunc(b.problems, func(x, y located) int { return comparePos(x.Pos, y.Pos) })
	problems := make(Problems, len(b.problems))
	for i := range b.problems {
		problems[i] = b.problems[i].Problem
	}
	if b.noted > mostProblems {
		last := problems[len(problems)-1].Place
		problems = append(problems, Problem{Place: last, Key: "more-problems", Args: []string{strconv.Itoa(b.noted - mostProblems)}})
	}
	return problems
}

// sortedNotices puts the notices in the order of the files, and behind the last of a kind how many more of it
// there were.
func (b *Builder) sortedNotices() []Notice {
	slices.SortStableFunc(b.notices, func(x, y locatedNotice) int { return comparePos(x.Pos, y.Pos) })
	notices := make([]Notice, 0, len(b.notices))
	kept := map[string]int{}
	for _, n := range b.notices {
		notices = append(notices, n.Notice)
		if kept[n.Key]++; kept[n.Key] == mostNotices && b.said[n.Key] > mostNotices {
			notices = append(notices, Notice{Place: n.Place, Key: "more-notices", Args: []string{strconv.Itoa(b.said[n.Key] - mostNotices)}})
		}
	}
	return notices
}
