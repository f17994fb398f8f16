package data

import (
	"cmp"
	"slices"

	"golang.org/x/text/unicode/norm"
)

// Party takes a role or group that a study file lists.
func (b *Builder) Party(r RawParty) {
	id, ok := b.checkID(r.ID, r.Pos, r.Where)
	if !ok {
		return
	}
	external, ok := ParseRelation(r.Relation)
	if r.Relation != "" && !ok {
		b.unknown(r.Where.at(FieldRelation, 0, r.Pos), "unknown-relation", r.Relation, "internal", "external")
	}
	i, known := b.parties.ids[id]
	switch {
	case known && b.study.Parties[i].Pos.File == r.Pos.File:
		b.Problem(r.Where.at(FieldID, 0, r.Pos), "duplicate-id", r.ID, line(b.study.Parties[i].Pos))
		return
	case known:
		if b.study.Parties[i].Group != r.Group {
			b.Problem(r.Where.at(FieldID, 0, r.Pos), "role-and-group", r.ID)
		}
		b.unite(&b.study.Parties[i].Name, id, r.Name, r.Where.at(FieldName, 0, r.Pos))
		if b.study.Parties[i].Note.Empty() {
			b.study.Parties[i].Note = r.Note
		}
	default:
		b.caseOfID(&b.parties, id, r.Where.at(FieldID, 0, r.Pos))
		i = b.addParty(id, r.Name, r.Pos)
		b.study.Parties[i].Group = r.Group
		b.study.Parties[i].Note = r.Note
		b.roleListed[i] = !r.Group
	}
	p := &b.study.Parties[i]
	p.External = p.External || external
	for _, name := range r.HeldBy {
		if person := b.persons.position(name); person != 0 && !slices.Contains(p.HeldBy, person) {
			p.HeldBy = append(p.HeldBy, person)
		}
	}
	for n, reviewed := range r.Reviews {
		at := r.Where.at(FieldReviews, n, r.Pos)
		b.later = append(b.later, func() { b.reviews(i, reviewed, at) })
	}
}

// Theme takes a theme that a study file lists.
func (b *Builder) Theme(r RawTheme) {
	id, ok := b.checkID(r.ID, r.Pos, r.Where)
	if !ok {
		return
	}
	i, known := b.themes.ids[id]
	switch {
	case known && b.study.Themes[i].Pos.File == r.Pos.File:
		b.Problem(r.Where.at(FieldID, 0, r.Pos), "duplicate-id", r.ID, line(b.study.Themes[i].Pos))
		return
	case known:
		b.unite(&b.study.Themes[i].Name, id, r.Name, r.Where.at(FieldName, 0, r.Pos))
	default:
		b.caseOfID(&b.themes, id, r.Where.at(FieldID, 0, r.Pos))
		i = b.addTheme(id, r.Name, r.Pos)
	}
	t := &b.study.Themes[i]
	t.Terms.SV = union(t.Terms.SV, r.Terms.SV)
	t.Terms.EN = union(t.Terms.EN, r.Terms.EN)
	if t.Requirement.Empty() {
		t.Requirement = r.Requirement
	}
	if r.Broader != "" {
		at := r.Where.at(FieldBroader, 0, r.Pos)
		b.later = append(b.later, func() {
			if broader := b.themeByID(r.Broader, at); broader != none && b.study.Themes[i].Broader == NoTheme {
				b.study.Themes[i].Broader = broader
			}
		})
	}
}

func (b *Builder) checkID(id string, pos Pos, where Where) (string, bool) {
	if id == "" {
		b.Problem(pos, "missing-key", FieldID.String())
		return "", false
	}
	id = norm.NFC.String(id)
	if !ValidID(id) {
		b.Problem(where.at(FieldID, 0, pos), "invalid-id", id).Near = MakeID(id)
	}
	return id, true
}

func (b *Builder) caseOfID(n *names, id string, pos Pos) {
	if i, ok := n.folded[NameKey(id)]; ok {
		b.Problem(pos, "case-id", id, n.first[i])
	}
}

func (b *Builder) addParty(id string, name Text, pos Pos) int32 {
	i := b.parties.add(id, id)
	b.study.Parties = append(b.study.Parties, Party{ID: id, Name: named(name, id), Pos: pos})
	b.roleListed = append(b.roleListed, false)
	b.told = append(b.told, false)
	return i
}

func (b *Builder) addTheme(id string, name Text, pos Pos) int32 {
	b.study.Themes = append(b.study.Themes, Theme{ID: id, Name: named(name, id), Broader: NoTheme, Pos: pos})
	return b.themes.add(id, id)
}

// named is the name, or the id where there is none.
func named(name Text, id string) Text {
	if name.Empty() {
		name.Plain = id
	}
	return name
}

// unite completes a name from another file; in no language may they differ.
func (b *Builder) unite(known *Text, id string, told Text, pos Pos) {
	switch {
	case told.Empty():
	case *known == Text{Plain: id}:
		*known = told
	case !known.agrees(told):
		b.Problem(pos, "other-name", id, told.In("en"), known.In("en"))
	case known.Plain != "":
		*known = told
	case told.Plain == "":
		known.SV = cmp.Or(known.SV, told.SV)
		known.EN = cmp.Or(known.EN, told.EN)
	}
}

// agrees reports whether two names are the same in every language that both have; a plain one must be one of
// the other's.
func (t Text) agrees(other Text) bool {
	same := func(a, b string) bool { return NameKey(a) == NameKey(b) }
	switch {
	case t.Plain != "" && other.Plain != "":
		return same(t.Plain, other.Plain)
	case t.Plain != "":
		return same(t.Plain, other.SV) || same(t.Plain, other.EN)
	case other.Plain != "":
		return other.agrees(t)
	}
	return (t.SV == "" || other.SV == "" || same(t.SV, other.SV)) &&
		(t.EN == "" || other.EN == "" || same(t.EN, other.EN))
}

func (b *Builder) reviews(party int32, reviewed string, at Pos) {
	p := &b.study.Parties[party]
	if reviewed == "all" {
		p.ReviewsAll = true
		return
	}
	other, ok := b.parties.byID(reviewed)
	switch {
	case !ok:
		b.Problem(at, "unknown-role", reviewed).Near = b.nearestParty(reviewed)
	case b.study.Parties[other].Group:
		b.Problem(at, "group-is-not-role", reviewed)
	case other == party:
		b.Problem(at, "reviews-itself", p.ID)
	case !slices.Contains(p.Reviews, other):
		p.Reviews = append(p.Reviews, other)
	}
}

func (b *Builder) themeByID(id string, at Pos) int32 {
	if i, ok := b.themes.byID(id); ok {
		return i
	}
	b.Problem(at, "unknown-theme", id).Near = b.nearestTheme(id)
	return none
}

func (b *Builder) partyByID(id string, at Pos) int32 {
	if i, ok := b.parties.byID(id); ok {
		return i
	}
	b.Problem(at, "unknown-party", id).Near = b.nearestParty(id)
	return none
}

func union(known, told []string) []string {
	for _, s := range told {
		if !slices.Contains(known, s) {
			known = append(known, s)
		}
	}
	return known
}
