package table

import (
	"cmp"
	"fmt"
	"math/rand/v2"

	"samsyn/data"
)

// A plainNetwork is a view summed up from the statements themselves, as a full table: what the oracles measure.
type plainNetwork struct {
	ids     []string // the printed mode and id, roles first
	weight  [][]float64
	twoMode bool
	rows    int // of two modes the roles
	cancels int // pairs that cancel
}

// plainStances are S and C by role and theme at the level, and who and what there is.
type plainStances struct {
	roles, themes    []int32
	shared, conflict map[[2]int32]float64
}

func topOf(s *data.Study, theme int32) int32 {
	for s.Themes[theme].Broader != data.NoTheme {
		theme = s.Themes[theme].Broader
	}
	return theme
}

func stancesOf(s *data.Study, narrow bool) plainStances {
	p := plainStances{shared: map[[2]int32]float64{}, conflict: map[[2]int32]float64{}}
	heard, named := map[int32]bool{}, map[int32]bool{}
	for _, st := range s.Statements {
		if st.Status == data.Rejected {
			continue
		}
		heard[st.Role] = true
		once := map[int32]bool{}
		for _, t := range st.Themes {
			if !narrow {
				t = topOf(s, t)
			}
			named[t] = true
			if once[t] || st.Role == s.Coordinator {
				continue
			}
			once[t] = true
			switch {
			case st.Kind == data.Shared:
				p.shared[[2]int32{st.Role, t}] += float64(st.Strength)
			case st.Kind == data.Conflict && st.Counterpart == s.Coordinator:
				p.conflict[[2]int32{st.Role, t}] += float64(st.Strength)
			}
		}
	}
	for i := range s.Parties {
		if heard[int32(i)] && int32(i) != s.Coordinator {
			p.roles = append(p.roles, int32(i))
		}
	}
	for i := range s.Themes {
		if named[int32(i)] {
			p.themes = append(p.themes, int32(i))
		}
	}
	return p
}

// projected are congruence and conflict of two roles, and their common interest.
func (p plainStances) projected(i, j int32) (congruence, conflict, common float64) {
	for _, t := range p.themes {
		si, ci, sj, cj := p.shared[[2]int32{i, t}], p.conflict[[2]int32{i, t}], p.shared[[2]int32{j, t}], p.conflict[[2]int32{j, t}]
		congruence += si*sj + ci*cj
		conflict += si*cj + ci*sj
		common += si * sj
	}
	return congruence, conflict, common
}

// plainNetworkOf sums a view up.
func plainNetworkOf(s *data.Study, view, sign string, narrow bool) *plainNetwork {
	p := stancesOf(s, narrow)
	n := &plainNetwork{}
	node := func(mode, id string) { n.ids = append(n.ids, mode+" "+id) }
	switch view {
	case "links":
		n.parties(s)
		shared, conflict := table(len(n.ids)), table(len(n.ids))
		for _, st := range s.Statements {
			sums := map[data.Kind][][]float64{data.Shared: shared, data.Conflict: conflict}[st.Kind]
			if st.Status != data.Rejected && sums != nil {
				sums[st.Role][st.Counterpart] += float64(st.Strength)
				sums[st.Counterpart][st.Role] += float64(st.Strength)
			}
		}
		n.tie(sign, func(i, j int) (float64, float64) { return shared[i][j], conflict[i][j] })
	case "role-theme":
		for _, r := range p.roles {
			node("role", s.Parties[r].ID)
		}
		for _, t := range p.themes {
			node("theme", s.Themes[t].ID)
		}
		n.twoMode, n.rows = true, len(p.roles)
		n.tie(sign, func(i, j int) (float64, float64) {
			if i >= n.rows || j < n.rows {
				return 0, 0
			}
			cell := [2]int32{p.roles[i], p.themes[j-n.rows]}
			return p.shared[cell], p.conflict[cell]
		})
	default:
		for _, r := range p.roles {
			node("role", s.Parties[r].ID)
		}
		n.tie(sign, func(i, j int) (float64, float64) {
			congruence, conflict, common := p.projected(p.roles[i], p.roles[j])
			if sign == "signed" {
				return congruence, conflict
			}
			return common, conflict
		})
	}
	return n
}

func (n *plainNetwork) parties(s *data.Study) {
	tells := map[int32]bool{}
	for _, st := range s.Statements {
		tells[st.Role] = tells[st.Role] || st.Status != data.Rejected
	}
	for i, p := range s.Parties {
		mode := "role"
		if int32(i) == s.Coordinator {
			mode = "coordinator"
		} else if p.Group && !tells[int32(i)] {
			mode = "group"
		}
		n.ids = append(n.ids, mode+" "+p.ID)
	}
}

// tie fills the weights in.
func (n *plainNetwork) tie(sign string, of func(i, j int) (inFavour, against float64)) {
	n.weight = table(len(n.ids))
	for j := range n.ids {
		for i := range j {
			inFavour, against := of(i, j)
			w := inFavour
			switch sign {
			case "conflict":
				w = against
			case "signed":
				if w = float64(cmp.Compare(inFavour, against)); w == 0 && inFavour > 0 {
					n.cancels++
				}
			}
			n.weight[i][j], n.weight[j][i] = w, w
		}
	}
}

func table(n int) [][]float64 {
	t := make([][]float64, n)
	for i := range t {
		t[i] = make([]float64, n)
	}
	return t
}

// randomStudy makes a small study of any kind: groups, one of which may tell, roles without a story, a tree of themes, rejected
// statements, and statements on several themes of one branch.
func randomStudy(seed uint64) *data.Study {
	r := rand.New(rand.NewPCG(seed, 5))
	s := &data.Study{Language: "en", Persons: []string{""}, Organisations: []string{""}}
	roles, groups, themes := 2+r.IntN(6), r.IntN(3), 1+r.IntN(7)
	for i := range roles + groups {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("p%d", (i*7)%11), Group: i >= roles})
	}
	s.Coordinator = int32(r.IntN(roles))
	for i := range themes {
		broader := data.NoTheme
		if i > 0 && r.IntN(3) == 0 {
			broader = int32(r.IntN(i))
		}
		s.Themes = append(s.Themes, data.Theme{ID: fmt.Sprintf("t%d", (i*5)%11), Broader: broader})
	}
	for range r.IntN(45) {
		st := data.Statement{
			Role: int32(r.IntN(roles + groups/2)), Counterpart: s.Coordinator, Strength: uint8(1 + r.IntN(3)),
			Kind:   [...]data.Kind{data.Shared, data.Shared, data.Conflict, data.Difficulty, data.Cooperation, data.NoConflict}[r.IntN(6)],
			Status: [...]data.Status{data.Coded, data.Coded, data.Suggested, data.Rejected}[r.IntN(4)],
			Stage:  data.Practised,
		}
		for st.Counterpart == st.Role || r.IntN(3) == 0 {
			st.Counterpart = int32(r.IntN(roles + groups))
		}
		if st.Kind == data.Cooperation && r.IntN(2) == 0 {
			st.Stage = data.Proposed
		}
		for _, t := range r.Perm(themes)[:min(1+r.IntN(3), themes)] {
			st.Themes = append(st.Themes, int32(t))
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}
