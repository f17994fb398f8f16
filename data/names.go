package data

import "golang.org/x/text/unicode/norm"

// none and ambiguous are what a lookup gives when no position can be had.
const (
	none      int32 = -1
	ambiguous int32 = -2
)

// names finds the position of a party or theme by its id, or by any spelling of its name.
type names struct {
	ids    map[string]int32 // by id
	folded map[string]int32 // by id in lower case
	// spelled and keys are filled for tables only: every spelling met, and its NameKey.
	spelled map[string]int32
	keys    map[string]int32
	first   []string // by position: the first spelling met
}

func newNames() names {
	return names{
		ids: map[string]int32{}, folded: map[string]int32{},
		spelled: map[string]int32{}, keys: map[string]int32{},
	}
}

// add gives an id to the next position.
func (n *names) add(id, spelling string) int32 {
	at := int32(len(n.first))
	n.ids[id] = at
	n.folded[NameKey(id)] = at
	n.first = append(n.first, spelling)
	return at
}

// byID looks an id up, in any Unicode form.
func (n *names) byID(id string) (int32, bool) {
	i, ok := n.ids[id]
	if !ok {
		i, ok = n.ids[norm.NFC.String(id)]
	}
	return i, ok
}

// declare makes what study files list reachable by name: ids go before names, and a name that two share
// means neither.
func (n *names) declare(name func(i int32) Text) {
	for id, i := range n.ids {
		n.spelled[id] = i
		n.keys[NameKey(id)] = i
	}
	for i := range int32(len(n.first)) {
		t := name(i)
		for _, s := range [...]string{t.Plain, t.SV, t.EN} {
			if s == "" {
				continue
			}
			key := NameKey(s)
			other, taken := n.keys[key]
			switch {
			case !taken:
				n.keys[key] = i
				n.spelled[s] = i
			case other == i:
				n.spelled[s] = i
			case n.isID(key, other):
			default:
				n.keys[key] = ambiguous
				n.spelled[s] = ambiguous
			}
		}
	}
}

func (n *names) isID(key string, at int32) bool {
	i, ok := n.folded[key]
	return ok && i == at
}

// A pool gives positions to pseudonyms; 0 is "not told".
type pool struct {
	at   map[string]int32
	list []string
	last string
	hit  int32
}

func newPool() pool { return pool{at: map[string]int32{"": 0}, list: []string{""}} }

func (p *pool) position(name string) int32 {
	if name == p.last {
		return p.hit
	}
	i, ok := p.at[name]
	if !ok {
		clean := CleanName(name)
		if i, ok = p.at[clean]; !ok {
			i = int32(len(p.list))
			p.list = append(p.list, clean)
			p.at[clean] = i
		}
		p.at[name] = i
	}
	p.last, p.hit = name, i
	return i
}
