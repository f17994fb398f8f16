package words

import (
	"slices"
	"strings"
	"sync"

	"samsyn/data"
)

// listed is how many names a sentence holds; a list that is longer says how many more there are.
const listed = 6

// collators keeps those that sorted has made, by language: to make one takes longer than to sort a list.
var collators = map[string]*sync.Pool{"sv": {}, "en": {}}

// ThemeList lists themes in the order of the language and says how many more there are where a sentence would
// not hold them. Names of themes are quoted, always: many hold an "och" or stand for a phrase, and marks that
// come and go would look like a meaning.
func (w Words) ThemeList(s *data.Study, themes []int32) string {
	return w.short(w.Themes(s, themes), true)
}

// PartyList lists parties likewise, but quotes their names only where the list would be ambiguous.
func (w Words) PartyList(s *data.Study, parties []int32) string {
	return w.Short(w.Parties(s, parties))
}

// Short lists names as PartyList does.
func (w Words) Short(names []string) string { return w.short(names, w.ambiguous(names)) }

// Written lists names as they are written, quoted or not.
func (w Words) Written(names []string) string { return w.short(names, false) }

// Strongest lists themes in the order given, quoted, and says how many more there are.
func (w Words) Strongest(s *data.Study, themes []int32) string {
	var names []string
	for _, t := range themes {
		names = append(names, w.quoted(s, t))
	}
	return w.List(w.cut(names))
}

// ambiguous reports whether one of several names holds a comma or an "och" itself, so that a list of them
// does not show where a name ends.
func (w Words) ambiguous(names []string) bool {
	and := " " + w.Say("common.and") + " "
	return len(names) > 1 && slices.ContainsFunc(names, func(name string) bool {
		return strings.Contains(name, and) || strings.Contains(name, ",")
	})
}

// short lists names in the language's order, quoted or not, at most as many as a sentence holds.
func (w Words) short(names []string, quote bool) string {
	all := len(names)
	names = w.first(names, listed)
	if quote {
		for i, name := range names {
			names[i] = w.Say("gaps.name", name)
		}
	}
	return w.List(w.cutTo(names, all))
}

// first returns the first of the names in the language's order, at most so many.
func (w Words) first(names []string, most int) []string {
	if len(names) <= 4*most {
		names = w.sorted(names)
		return names[:min(len(names), most)]
	}
	collator, back := w.collator()
	defer back()
	first := make([]string, 0, most+1)
	for _, name := range names {
		if len(first) == most && collator.Compare(name, first[most-1]) >= 0 {
			continue
		}
		at := len(first)
		for at > 0 && collator.Compare(name, first[at-1]) < 0 {
			at--
		}
		first = slices.Insert(first, at, name)
		first = first[:min(len(first), most)]
	}
	return first
}

// cut leaves out what a sentence does not hold and says how many these are.
func (w Words) cut(names []string) []string { return w.cutTo(names, len(names)) }

// cutTo is cut for the first of so many names.
func (w Words) cutTo(names []string, all int) []string {
	if all > listed {
		names = append(names[:listed-1], w.Say("gaps.more", w.Integer(all-listed+1)))
	}
	return names
}

func (w Words) sorted(names []string) []string {
	if len(names) < 2 {
		return names
	}
	collator, back := w.collator()
	defer back()
	slices.SortStableFunc(names, collator.Compare)
	return names
}

// collator lends a collator of the language, to be given back.
func (w Words) collator() (collator *Collator, back func()) {
	pool := collators[w.pick("sv", "en")]
	collator, made := pool.Get().(*Collator)
	if !made {
		fresh := w.Collator()
		collator = &fresh
	}
	return collator, func() { pool.Put(collator) }
}
