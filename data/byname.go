package data

import "golang.org/x/text/unicode/norm"

// openNames makes what the study files declared reachable by name, before the first row of a table.
func (b *Builder) openNames() {
	if b.named {
		return
	}
	b.named = true
	b.listedParties, b.listedThemes = len(b.study.Parties), len(b.study.Themes)
	b.parties.declare(func(i int32) Text { return b.study.Parties[i].Name })
	b.themes.declare(func(i int32) Text { return b.study.Themes[i].Name })
}

func (b *Builder) partyByName(name string, r *RawStatement, f Field) int32 {
	if i, ok := b.parties.spelled[name]; ok && i != ambiguous {
		return i
	}
	at := r.Where.at(f, 0, r.Pos)
	i, id := b.spelling(&b.parties, name, at, func(i int32) Text { return b.study.Parties[i].Name })
	if id == "" {
		return i
	}
	if b.listedParties > 0 {
		b.added("party", name, at, b.nearestName(name, len(b.study.Parties),
			func(i int) string { return b.study.Parties[i].ID }, func(i int) Text { return b.study.Parties[i].Name }))
	}
	i = b.addParty(id, Text{Plain: CleanName(name)}, at)
	b.remember(&b.parties, name, i)
	return i
}

func (b *Builder) themeByName(name string, r *RawStatement, n int) int32 {
	at := r.Where.at(FieldThemes, n, r.Pos)
	i, id := b.spelling(&b.themes, name, at, func(i int32) Text { return b.study.Themes[i].Name })
	if id == "" {
		return i
	}
	if b.listedParties > 0 {
		b.added("theme", name, at, b.nearestName(name, len(b.study.Themes),
			func(i int) string { return b.study.Themes[i].ID }, func(i int) Text { return b.study.Themes[i].Name }))
	}
	i = b.addTheme(id, Text{Plain: CleanName(name)}, at)
	b.remember(&b.themes, name, i)
	return i
}

// spelling looks a new spelling up by what it has in common with known ones. For a name that is really new
// it returns the id to give it.
func (b *Builder) spelling(n *names, name string, at Pos, known func(i int32) Text) (i int32, id string) {
	key := NameKey(name)
	i, ok := n.keys[key]
	switch {
	case ok && i == ambiguous:
		b.Problem(at, "ambiguous-name", name)
		return none, ""
	case ok:
		n.spelled[name] = i
		b.merged(at, name, n.first[i], known(i))
		return i, ""
	}
	id = MakeID(name)
	if id == "" {
		b.Problem(at, "no-letter", name)
		return none, ""
	}
	if i, ok := n.ids[id]; ok {
		b.Problem(at, "id-collision", n.first[i], name, id)
		return none, ""
	}
	return none, id
}

// merged says that a spelling was taken for one met before: the id, or one of the names, with the same key.
func (b *Builder) merged(at Pos, name, first string, known Text) {
	key := NameKey(name)
	for _, s := range [...]string{known.Plain, known.SV, known.EN} {
		if s != "" && NameKey(s) == key && NameKey(first) != key {
			first = s
		}
	}
	switch {
	case name == first:
	case norm.NFC.String(name) == norm.NFC.String(first):
		b.Notice(at, "merged-form", name)
	default:
		b.Notice(at, "merged-names", first, name)
	}
}

func (b *Builder) remember(n *names, name string, i int32) {
	n.first[i] = name
	n.spelled[name] = i
	n.keys[NameKey(name)] = i
}

// added says that a table beside a study file brings in a name of its own: it may be a slip.
func (b *Builder) added(what, name string, at Pos, near string) {
	if near != "" {
		b.Notice(at, "new-"+what+"-near", name, near)
		return
	}
	b.Notice(at, "new-"+what, name)
}
