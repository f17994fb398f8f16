package data

// FindParty finds a party by id or name, in any case; an id goes before a name. It is false where there is
// none, or where several have the name.
func (s *Study) FindParty(name string) (int32, bool) {
	return find(name, len(s.Parties),
		func(i int) string { return s.Parties[i].ID }, func(i int) Text { return s.Parties[i].Name })
}

// FindTheme finds a theme by id or name, as FindParty does.
func (s *Study) FindTheme(name string) (int32, bool) {
	return find(name, len(s.Themes),
		func(i int) string { return s.Themes[i].ID }, func(i int) Text { return s.Themes[i].Name })
}

// NearestParty is the id of the party that a misspelt id or name most likely means; "" where none is near.
func (s *Study) NearestParty(word string) string {
	return nearestID(word, len(s.Parties),
		func(i int) string { return s.Parties[i].ID }, func(i int) Text { return s.Parties[i].Name })
}

// NearestTheme is the id of the theme that a misspelt id or name most likely means; "" where none is near.
func (s *Study) NearestTheme(word string) string {
	return nearestID(word, len(s.Themes),
		func(i int) string { return s.Themes[i].ID }, func(i int) Text { return s.Themes[i].Name })
}

func find(word string, n int, id func(int) string, name func(int) Text) (int32, bool) {
	key := NameKey(word)
	folded, named := none, none
	for i := range n {
		switch {
		case id(i) == word:
			return int32(i), true
		case NameKey(id(i)) == key:
			folded = int32(i)
		case !hasName(name(i), key):
		case named == none:
			named = int32(i)
		default:
			named = ambiguous
		}
	}
	if folded != none {
		return folded, true
	}
	return named, named >= 0
}

func hasName(t Text, key string) bool {
	return t.Plain != "" && NameKey(t.Plain) == key || t.SV != "" && NameKey(t.SV) == key || t.EN != "" && NameKey(t.EN) == key
}

// nearestSpelling is the id or name that a misspelt one most likely means, as it is written.
func nearestSpelling(word string, n int, id func(int) string, name func(int) Text) string {
	return nearest(word, 4*n, func(i int) string {
		text := name(i / 4)
		return [...]string{id(i / 4), text.Plain, text.SV, text.EN}[i%4]
	})
}

// nearestID is the id that a misspelt reference most likely means, found among ids and names.
func nearestID(word string, n int, id func(int) string, name func(int) Text) string {
	found := nearestSpelling(word, n, id, name)
	if found == "" {
		return ""
	}
	for i := range n {
		if t := name(i); found == id(i) || found == t.Plain || found == t.SV || found == t.EN {
			return id(i)
		}
	}
	return ""
}
