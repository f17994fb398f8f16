package change

import (
	"slices"

	"samsyn/data"
)

// The fields of parties and themes.
const (
	Name        Field = "name"
	Sort        Field = "kind" // role, group or coordinator
	Relation    Field = "relation"
	Note        Field = "note"
	HeldBy      Field = "held_by"
	Reviews     Field = "reviews"
	Heard       Field = "heard"
	Broader     Field = "broader"
	Terms       Field = "terms"
	Requirement Field = "requirement"
)

// parties lists the parties that came, went or changed: those of the new study in its order, then those that
// are gone in the old one's.
func (r *Report) parties() {
	old, new := r.Old.Study, r.New.Study
	r.Parties = entities(len(old.Parties), len(new.Parties),
		func(i int32) string { return old.Parties[i].ID },
		func(i int32) string { return new.Parties[i].ID },
		r.partyFields)
}

func (r *Report) partyFields(at Pair) []Field {
	old, new := r.Old.Study, r.New.Study
	a, b := &old.Parties[at.Old], &new.Parties[at.New]
	var f fields
	f.add(Name, a.Name != b.Name)
	f.add(Sort, a.Group != b.Group || (at.Old == old.Coordinator) != (at.New == new.Coordinator))
	f.add(Relation, a.External != b.External)
	f.add(Note, a.Note != b.Note)
	f.add(HeldBy, !sameNames(a.HeldBy, old.Persons, b.HeldBy, new.Persons))
	f.add(Reviews, a.ReviewsAll != b.ReviewsAll || !slices.Equal(partyIDs(old, a.Reviews), partyIDs(new, b.Reviews)))
	f.add(Heard, r.Old.Full.Heard[at.Old] != r.New.Full.Heard[at.New])
	return f
}

// themes lists the themes that came, went or changed, in the same order.
func (r *Report) themes() {
	old, new := r.Old.Study, r.New.Study
	r.Themes = entities(len(old.Themes), len(new.Themes),
		func(i int32) string { return old.Themes[i].ID },
		func(i int32) string { return new.Themes[i].ID },
		func(at Pair) []Field {
			a, b := &old.Themes[at.Old], &new.Themes[at.New]
			var f fields
			f.add(Name, a.Name != b.Name)
			f.add(Broader, broader(old, a) != broader(new, b))
			f.add(Terms, !slices.Equal(a.Terms.SV, b.Terms.SV) || !slices.Equal(a.Terms.EN, b.Terms.EN))
			f.add(Requirement, a.Requirement != b.Requirement)
			return f
		})
}

// entities matches what two studies hold by id and lists what differs.
func entities(olds, news int, oldID, newID func(int32) string, differ func(Pair) []Field) []Entity {
	old := make(map[string]int32, olds)
	for i := range int32(olds) {
		old[oldID(i)] = i
	}
	var list []Entity
	for i := range int32(news) {
		at, known := old[newID(i)]
		if !known {
			list = append(list, Entity{Pair: Pair{None, i}, Change: Added})
			continue
		}
		delete(old, newID(i))
		if f := differ(Pair{at, i}); len(f) > 0 {
			list = append(list, Entity{Pair: Pair{at, i}, Change: Changed, Fields: f})
		}
	}
	for i := range int32(olds) {
		if _, gone := old[oldID(i)]; gone {
			list = append(list, Entity{Pair: Pair{i, None}, Change: Removed})
		}
	}
	return list
}

// fields are the parts that differ, in the order of a file.
type fields []Field

func (f *fields) add(name Field, differs bool) {
	if differs {
		*f = append(*f, name)
	}
}

func broader(s *data.Study, t *data.Theme) string {
	if t.Broader == data.NoTheme {
		return ""
	}
	return s.Themes[t.Broader].ID
}

func partyIDs(s *data.Study, parties []int32) []string {
	ids := make([]string, len(parties))
	for i, p := range parties {
		ids[i] = s.Parties[p].ID
	}
	slices.Sort(ids)
	return ids
}

func sameNames(a []int32, of []string, b []int32, from []string) bool {
	x, y := named(a, of), named(b, from)
	return slices.Equal(x, y)
}

func named(positions []int32, names []string) []string {
	list := make([]string, len(positions))
	for i, p := range positions {
		list[i] = names[p]
	}
	slices.Sort(list)
	return list
}
