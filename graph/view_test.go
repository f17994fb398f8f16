package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

func TestNetworksHaveTheTiesOfTheirViews(t *testing.T) {
	for seed := range uint64(150) {
		s := randomStudy(seed)
		g := New(s, Options{Level: Level(seed % 2)})
		pairs := map[[2]int32]RolePair{}
		for _, p := range g.RoleRole() {
			pairs[[2]int32{g.Roles[p.I], g.Roles[p.J]}] = p
		}
		for view := LinksView; view <= RoleRoleView; view++ {
			for sign := SharedSign; sign <= SignedSign; sign++ {
				net := g.Network(view, sign)
				ties, zero := 0, 0
				for i, a := range net.Nodes {
					for j, b := range net.Nodes[:i] {
						var inFavour, against float64
						switch {
						case view == LinksView:
							if l := g.Link(a.Position, b.Position); l != nil {
								inFavour, against = l.Sum.Shared, l.Sum.Conflict
							}
						case view == RoleThemeView && a.Mode != b.Mode:
							if a.Mode == ThemeNode {
								a, b = b, a
							}
							if c := g.RoleTheme.At(g.RowOf(a.Position), g.ColumnOf(b.Position)); c != nil {
								inFavour, against = c.Shared, c.Conflict
							}
						case view == RoleRoleView:
							p := pairs[[2]int32{min(a.Position, b.Position), max(a.Position, b.Position)}]
							inFavour, against = p.Common, p.Conflict
							if sign == SignedSign {
								inFavour = p.Congruence
							}
						}
						a = net.Nodes[i]
						want := [...]float64{inFavour, against, 0}[sign]
						if sign == SignedSign {
							switch {
							case inFavour > against:
								want = 1
							case inFavour < against:
								want = -1
							case inFavour > 0:
								zero++
							}
						}
						got, tied := net.Network.Weight(int32(i), int32(j))
						if got != want || tied != (want != 0) {
							t.Fatalf("seed %d, %v %v: %v–%v: got %v, want %v", seed, view, sign, a, b, got, want)
						}
						if tied {
							ties++
						}
					}
				}
				if net.ZeroPairs != zero || net.Network.Ties() != ties || net.Network.Nodes() != len(net.Nodes) {
					t.Fatalf("seed %d, %v %v: %d zero pairs, want %d; %d ties", seed, view, sign, net.ZeroPairs, zero, ties)
				}
			}
		}
	}
}

func TestEveryNodeOfAViewIsThereInTheOrderOfItsID(t *testing.T) {
	s := smallStudy(3, 2, told(1, 0, data.Shared, 1, 0), told(2, 3, data.Conflict, 1, 1))
	s.Parties = append(s.Parties, data.Party{ID: "a-group", Group: true})
	g := New(s, Options{})
	for view, want := range map[View]string{
		LinksView:     "group a-group, coordinator coordinator, role r1, role r2, role r3",
		RoleThemeView: "role r1, role r2, theme t1, theme t2",
		RoleRoleView:  "role r1, role r2",
	} {
		var got []string
		net := g.Network(view, SharedSign)
		for _, n := range net.Nodes {
			id := s.Parties[n.Position].ID
			if n.Mode == ThemeNode {
				id = s.Themes[n.Position].ID
			}
			got = append(got, fmt.Sprint(n.Mode, " ", id))
		}
		if list := strings.Join(got, ", "); list != want {
			t.Errorf("%v: got %s, want %s", view, list, want)
		}
	}
}

func TestNetworksDoNotDependOnTheOrderOfTheStatements(t *testing.T) {
	for seed := range uint64(40) {
		s := randomStudy(seed)
		turned := *s
		turned.Statements = slices.Clone(s.Statements)
		slices.Reverse(turned.Statements)
		for view := LinksView; view <= RoleRoleView; view++ {
			a, b := New(s, Options{}).Network(view, SharedSign), New(&turned, Options{}).Network(view, SharedSign)
			if fmt.Sprintf("%+v", *a.Network) != fmt.Sprintf("%+v", *b.Network) {
				t.Fatalf("seed %d, %v: the networks differ", seed, view)
			}
		}
	}
}
