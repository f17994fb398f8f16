package change

import (
	"slices"

	"samsyn/data"
	"samsyn/graph/analysis"
)

// An Aligned is two studies over the union of their parties and themes, so that a position means the same party
// or theme in both: what maps of two studies are drawn from. Parties and themes are the same where their ids
// are, and are called what the new study calls them.
type Aligned struct {
	Old, New *analysis.Analysis
	// InOld and InNew tell which parties the studies themselves list. One that a study does not list has told
	// nothing in it: it stands there as a role not heard.
	InOld, InNew []bool
}

// Align analyses two studies with the same options over the union of their parties and themes. The order is the
// new study's, and what only the old one has stands after what it stood after there: of two studies that list
// the same, in the same order, it is theirs. The studies are not changed.
func Align(old, new *data.Study, o analysis.Options) *Aligned {
	u := union{old: old, new: new, party: map[string]int32{}, theme: map[string]int32{}}
	u.parties()
	u.themes()
	a := &Aligned{InOld: make([]bool, len(u.partyIDs)), InNew: make([]bool, len(u.partyIDs))}
	a.Old = analysis.Of(u.over(old, a.InOld), o)
	a.New = analysis.Of(u.over(new, a.InNew), o)
	return a
}

// SameCoordinator reports whether both studies are about the same coordinator.
func (a *Aligned) SameCoordinator() bool { return a.Old.Study.Coordinator == a.New.Study.Coordinator }

// A union is what two studies list, by id.
type union struct {
	old, new           *data.Study
	partyIDs, themeIDs []string
	party, theme       map[string]int32 // positions
	roles              int              // the first of the parties
}

// parties lists the roles of both studies, then the groups. What is a role in one of them is a role.
func (u *union) parties() {
	role := map[string]bool{}
	for _, s := range []*data.Study{u.old, u.new} {
		for i := range s.Parties {
			role[s.Parties[i].ID] = role[s.Parties[i].ID] || !s.Parties[i].Group
		}
	}
	ids := func(s *data.Study, roles bool) []string {
		var list []string
		for i := range s.Parties {
			if id := s.Parties[i].ID; role[id] == roles {
				list = append(list, id)
			}
		}
		return list
	}
	u.partyIDs = merged(ids(u.new, true), ids(u.old, true))
	u.roles = len(u.partyIDs)
	u.partyIDs = append(u.partyIDs, merged(ids(u.new, false), ids(u.old, false))...)
	for i, id := range u.partyIDs {
		u.party[id] = int32(i)
	}
}

func (u *union) themes() {
	ids := func(s *data.Study) []string {
		var list []string
		for i := range s.Themes {
			list = append(list, s.Themes[i].ID)
		}
		return list
	}
	u.themeIDs = merged(ids(u.new), ids(u.old))
	for i, id := range u.themeIDs {
		u.theme[id] = int32(i)
	}
}

// merged is the first list with what only the second has put in after what it stands after there.
func merged(first, second []string) []string {
	known := map[string]bool{}
	for _, id := range first {
		known[id] = true
	}
	list, at := slices.Clone(first), 0
	for _, id := range second {
		if known[id] {
			at = slices.Index(list, id) + 1
			continue
		}
		list = slices.Insert(list, at, id)
		at++
	}
	return list
}

// over is a study over the union's parties and themes; listed is set for those that it lists itself.
func (u *union) over(s *data.Study, listed []bool) *data.Study {
	over := *s
	over.Parties, over.Themes = make([]data.Party, len(u.partyIDs)), make([]data.Theme, len(u.themeIDs))
	party, theme := make([]int32, len(s.Parties)), make([]int32, len(s.Themes))
	for i := range s.Parties {
		party[i] = u.party[s.Parties[i].ID]
	}
	for i := range s.Themes {
		theme[i] = u.theme[s.Themes[i].ID]
	}
	// What the other study alone lists has no more than a name here.
	for _, from := range []*data.Study{u.old, u.new} {
		for i := range from.Parties {
			p := &from.Parties[i]
			over.Parties[u.party[p.ID]] = data.Party{ID: p.ID, Name: p.Name, External: p.External}
		}
		for i := range from.Themes {
			t := &from.Themes[i]
			over.Themes[u.theme[t.ID]] = data.Theme{ID: t.ID, Name: t.Name, Broader: data.NoTheme}
		}
	}
	for i := range s.Parties {
		at := party[i]
		name := over.Parties[at].Name
		over.Parties[at] = s.Parties[i]
		over.Parties[at].Name = name
		over.Parties[at].Reviews = moved(s.Parties[i].Reviews, party)
		listed[at] = true
	}
	for i := range over.Parties {
		over.Parties[i].Group = i >= u.roles
	}
	for i := range s.Themes {
		at := theme[i]
		name := over.Themes[at].Name
		over.Themes[at] = s.Themes[i]
		over.Themes[at].Name = name
		if b := s.Themes[i].Broader; b != data.NoTheme {
			over.Themes[at].Broader = theme[b]
		}
	}
	over.Coordinator = party[s.Coordinator]
	over.Statements = slices.Clone(s.Statements)
	for i := range over.Statements {
		st := &over.Statements[i]
		st.Role, st.Counterpart, st.Themes = party[st.Role], party[st.Counterpart], moved(st.Themes, theme)
	}
	over.Expected = slices.Clone(s.Expected)
	for i := range over.Expected {
		e := &over.Expected[i]
		e.Parties, e.Themes = [2]int32{party[e.Parties[0]], party[e.Parties[1]]}, moved(e.Themes, theme)
	}
	over.Accepted = slices.Clone(s.Accepted)
	for i := range over.Accepted {
		c := &over.Accepted[i]
		c.Parties, c.Themes = moved(c.Parties, party), moved(c.Themes, theme)
	}
	return &over
}

func moved(positions, to []int32) []int32 {
	if positions == nil {
		return nil
	}
	list := make([]int32, len(positions))
	for i, p := range positions {
		list[i] = to[p]
	}
	return list
}
