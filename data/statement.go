package data

import "slices"

// Statement takes one statement as it is written, resolves it, and notes whatever is wrong with it.
func (b *Builder) Statement(r *RawStatement) {
	if r.ByName && b.firstRow == nil {
		b.firstRow = &Pos{File: r.Pos.File, Sheet: r.Pos.Sheet}
		b.openNames()
	}
	b.settleCoordinator()
	s := Statement{Strength: 1, Text: r.Text, Source: r.Value[FieldSource], Pos: r.Pos}
	problems := b.noted
	s.Role, s.Counterpart = b.teller(r), b.counterpart(r)
	b.kind(r, &s)
	b.strength(r, &s)
	s.Themes = b.statementThemes(r)
	if len(s.Themes) == 0 && len(r.Themes) == 0 && s.Kind.NeedsTheme() && !r.Faulty {
		b.Problem(r.Where.at(FieldThemes, 0, r.Pos), "needs-theme", r.word(s.Kind.String()))
	}
	if status := r.Value[FieldStatus]; status != "" {
		var ok bool
		if s.Status, ok = ParseStatus(status); !ok {
			b.unknownWord(r, FieldStatus, "unknown-status", statusWords, Coded.String(), Suggested.String(), Rejected.String())
		}
	}
	s.Respondent = b.persons.position(r.Value[FieldRespondent])
	s.Organisation = b.orgs.position(r.Value[FieldOrganisation])
	b.origin(r, &s)
	b.parts(r, &s)
	if b.noted > problems || r.Faulty || s.Origin != nil && s.Origin.ID != "" && b.again(r, &s) {
		return
	}
	b.told[s.Role] = true
	if !b.Silent {
		b.prints = append(b.prints, b.Print(s.Text, s.Source))
	}
	if b.WithoutTexts {
		s.Text, s.Source = Text{}, ""
	}
	b.study.Statements = append(b.study.Statements, s)
}

func (b *Builder) teller(r *RawStatement) int32 {
	name := r.Value[FieldRole]
	if name == "" {
		b.missing(r, FieldRole)
		return none
	}
	i := b.lastRole.at
	if name != b.lastRole.name {
		i = b.party(r, FieldRole, name)
		b.lastRole = recent{name, i}
	}
	if i >= 0 && b.study.Parties[i].Group {
		b.Problem(r.Where.at(FieldRole, 0, r.Pos), "group-tells", name)
	}
	return settled(i, &b.lastRole)
}

// counterpart is none for an empty one: it means the coordinator, whoever that will be.
func (b *Builder) counterpart(r *RawStatement) int32 {
	name := r.Value[FieldCounterpart]
	if name == "" {
		return none
	}
	i := b.lastOther.at
	if name != b.lastOther.name {
		i = b.party(r, FieldCounterpart, name)
		b.lastOther = recent{name, i}
	}
	return settled(i, &b.lastOther)
}

// settled keeps a failed lookup out of the memory of the row before, so that each row reports its own.
func settled(i int32, last *recent) int32 {
	if i < 0 {
		*last = recent{}
	}
	return i
}

// parts checks what only the two parties together tell.
func (b *Builder) parts(r *RawStatement, s *Statement) {
	switch {
	case s.Role < 0:
	case s.Counterpart == s.Role:
		b.Problem(r.Where.at(FieldCounterpart, 0, r.Pos), "self-statement", b.study.Parties[s.Role].ID)
	case s.Counterpart == none && r.Value[FieldCounterpart] == "" && b.coordinator != none:
		if s.Role == b.coordinator {
			b.Problem(r.Where.at(FieldRole, 0, r.Pos), "needs-counterpart")
		}
		s.Counterpart = b.coordinator
	}
}

func (b *Builder) party(r *RawStatement, f Field, name string) int32 {
	if r.ByName {
		return b.partyByName(name, r, f)
	}
	i := b.partyByID(name, r.Where.at(f, 0, r.Pos))
	if b.named && int(i) >= b.listedParties { // a table brought it in: what counts is not the order of the files
		b.Problem(r.Where.at(f, 0, r.Pos), "unknown-party", name)
		return none
	}
	return i
}

func (b *Builder) kind(r *RawStatement, s *Statement) {
	name := r.Value[FieldKind]
	kind, ok := ParseKind(name)
	switch {
	case name == "":
		b.missing(r, FieldKind)
	case !ok:
		b.unknownWord(r, FieldKind, "unknown-kind", kindWords,
			Shared.String(), Conflict.String(), Difficulty.String(), Cooperation.String(), NoConflict.String())
	}
	s.Kind = kind
	if stage := r.Value[FieldStage]; stage != "" {
		if s.Stage, ok = ParseStage(stage); !ok {
			b.unknownWord(r, FieldStage, "unknown-stage", stageWords, Practised.String(), Proposed.String())
		}
		if kind != Cooperation && kind != NoKind {
			b.Problem(r.Where.at(FieldStage, 0, r.Pos), "stage-misplaced", r.word(kind.String()))
		}
	}
	if by := r.Value[FieldBy]; by != "" {
		if s.By, ok = ParseBy(by); !ok {
			b.unknownWord(r, FieldBy, "unknown-by", byWords, ByBoth.String(), ByRole.String(), ByCounterpart.String())
		}
		if kind != Cooperation && kind != NoKind {
			b.Problem(r.Where.at(FieldBy, 0, r.Pos), "by-misplaced", r.word(kind.String()))
		}
	}
}

// unknownWord notes a value that is none of a fixed list, named by their ids, and the nearest word that would
// have been understood.
func (b *Builder) unknownWord(r *RawStatement, f Field, key string, words []string, ids ...string) {
	found := r.Value[f]
	p := b.Problem(r.Where.at(f, 0, r.Pos), key, Quotable(found))
	for _, id := range ids {
		p.Accepted = append(p.Accepted, r.word(id))
	}
	p.Near = b.Nearest(found, append(p.Accepted[:len(ids):len(ids)], words...))
}

// word is an id as the table it is missing in would have it.
func (r *RawStatement) word(id string) string {
	if sv, ok := swedishWords[id]; ok && r.Swedish {
		return sv
	}
	return id
}

func (b *Builder) strength(r *RawStatement, s *Statement) {
	switch v := r.Value[FieldStrength]; v {
	case "", "1":
	case "2":
		s.Strength = 2
	case "3":
		s.Strength = 3
	default:
		b.Problem(r.Where.at(FieldStrength, 0, r.Pos), "strength", Quotable(v))
	}
}

func (b *Builder) missing(r *RawStatement, f Field) {
	switch {
	case r.Faulty:
	case r.ByName:
		b.Problem(r.Where.at(f, 0, r.Pos), "missing-cell", r.word(f.String()))
	default:
		b.Problem(r.Pos, "missing-key", f.String())
	}
}

// block is how many theme positions are cut from one piece of memory.
const block = 1 << 14

// roomForThemes makes sure that n positions can be put behind those that are kept without moving them.
func (b *Builder) roomForThemes(n int) {
	if cap(b.themeStore)-len(b.themeStore) < n {
		b.themeStore = make([]int32, 0, max(block, n))
	}
}

// keptThemes is the list of the n positions that were put behind those that were kept; nil for none.
func (b *Builder) keptThemes(n int) []int32 {
	if n == 0 {
		return nil
	}
	start := len(b.themeStore)
	b.themeStore = b.themeStore[:start+n]
	return b.themeStore[start : start+n : start+n]
}

func (b *Builder) statementThemes(r *RawStatement) []int32 {
	if len(r.Themes) == 0 {
		return nil
	}
	b.roomForThemes(len(r.Themes))
	start := len(b.themeStore)
	for n, name := range r.Themes {
		i, ok := b.themes.spelled[name]
		switch {
		case !r.ByName:
			i = b.listedTheme(name, r.Where.at(FieldThemes, n, r.Pos))
		case !ok || i == ambiguous:
			i = b.themeByName(name, r, n)
		}
		if i < 0 {
			continue
		}
		if slices.Contains(b.themeStore[start:], i) {
			b.Notice(r.Where.at(FieldThemes, n, r.Pos), "repeated-theme", name)
			continue
		}
		b.themeStore = append(b.themeStore, i)
	}
	end := len(b.themeStore)
	return b.themeStore[start:end:end]
}

func (b *Builder) listedTheme(id string, at Pos) int32 {
	i := b.themeByID(id, at)
	if b.named && int(i) >= b.listedThemes {
		b.Problem(at, "unknown-theme", id)
		return none
	}
	return i
}
