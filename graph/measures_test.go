package graph

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/measure"
)

func TestWhatTakesLongIsSampledOrLeftOutUnlessExact(t *testing.T) {
	const roles, pairs = 300, 300 * 299 / 2 // a star: its hub is between all pairs of the others
	const most = 300 * 300                  // steps, as if more took long
	s := smallStudy(roles, 1)
	for i := range roles {
		s.Statements = append(s.Statements, told(int32(i+1), 0, data.Shared, 1, 0))
	}
	g := New(s, Options{})
	for _, weighted := range []bool{false, true} {
		for _, c := range g.measure(MeasureOptions{Weighted: weighted}, most).Columns {
			sampled, left := false, false
			switch c.Measure.Key {
			case "betweenness":
				sampled = true
				off := math.Abs(c.Values[0]-pairs) / ((roles + 1) * roles / 2)
				if c.Sampled != nil && off > c.Sampled.Epsilon+1e-12 {
					t.Errorf("weighted %t: the hub is between %v pairs of %d, further off than %v", weighted, c.Values[0], pairs, c.Sampled.Epsilon)
				}
			case "closeness", "harmonic":
				left = weighted
			case "constraint", "effective_size":
				left = true
			}
			if c.LeftOut != left || (c.Sampled != nil) != sampled || math.IsNaN(c.Values[1]) != left {
				t.Errorf("weighted %t, %s: left out %t, sampled %v, with %v", weighted, c.Measure.Key, c.LeftOut, c.Sampled, c.Values[1])
			}
		}
	}
	m := g.measure(MeasureOptions{Exact: true, Measures: []*measure.Measure{measure.Find("betweenness")}}, most)
	if c := m.Columns[0]; c.Values[0] != pairs || c.LeftOut || c.Sampled != nil {
		t.Errorf("the hub is between %v pairs, want %v", c.Values[0], pairs)
	}
}

func TestMeasuresOfTriadsAreLeftOutWhereAllAreTied(t *testing.T) {
	const roles = 60
	const most = roles * roles // steps, as if more took long
	s := smallStudy(roles, 1)
	for i := range roles {
		s.Statements = append(s.Statements, told(int32(i+1), 0, data.Shared, 1, 0))
	}
	g := New(s, Options{})
	o := MeasureOptions{View: RoleRoleView, Measures: []*measure.Measure{
		measure.Find("constraint"), measure.Find("effective_size"), measure.Find("closeness"),
	}}
	for _, c := range g.measure(o, most).Columns {
		if left := c.Measure.Key != "closeness"; c.LeftOut != left || math.IsNaN(c.Values[0]) != left {
			t.Errorf("%s: left out %t with %v, want %t", c.Measure.Key, c.LeftOut, c.Values[0], left)
		}
	}
	for _, f := range g.measure(MeasureOptions{View: RoleRoleView, Sign: SignedSign}, most).Figures {
		if left := f.Key == "balance_triangles"; f.LeftOut != left {
			t.Errorf("%s: left out %t, want %t", f.Key, f.LeftOut, left)
		}
	}
}

func TestNodesAreListedByModeInTheStudysOrder(t *testing.T) {
	s := smallStudy(3, 2, told(1, 0, data.Shared, 1, 1, 0), told(3, 0, data.Conflict, 1, 0))
	s.Parties[1].ID, s.Parties[3].ID = "zoe", "adam"
	s.Parties = append(s.Parties, data.Party{ID: "a-group", Group: true})
	s.Coordinator = 2
	s.Statements = append(s.Statements, told(1, 2, data.Shared, 1, 0))
	g := New(s, Options{})
	names := func(nodes []Node) string {
		var list []string
		for _, n := range nodes {
			list = append(list, fmt.Sprintf("%v%d", n.Mode, n.Position))
		}
		return strings.Join(list, " ")
	}
	for view, want := range map[View]string{
		LinksView:     "coordinator2 role0 role1 role3 group4",
		RoleThemeView: "role1 role3 theme0 theme1",
		RoleRoleView:  "role1 role3",
	} {
		m := g.Measure(MeasureOptions{View: view})
		if got := names(m.Nodes); got != want {
			t.Errorf("%v: %s, want %s", view, got, want)
		}
	}
	links := g.Matrix(MatrixOptions{Of: LinksMatrix})
	if got, want := names(links.Rows), "coordinator2 role0 role1 role3 group4"; got != want {
		t.Errorf("links: %s, want %s", got, want)
	}
	if l := links.Links[0][2]; l == nil || l != links.Links[2][0] || l != g.Link(1, 2) || links.Links[0][0] != nil {
		t.Errorf("the link of the coordinator and zoe is %v", l)
	}
}

func TestAMeasureIsOfSignedNetworksOrOfTheOthers(t *testing.T) {
	g := New(smallStudy(2, 1, told(1, 0, data.Shared, 1, 0), told(2, 0, data.Conflict, 1, 0)), Options{})
	for sign := SharedSign; sign <= SignedSign; sign++ {
		seen := 0
		for i := range measure.Table {
			m := &measure.Table[i]
			got := g.Measure(MeasureOptions{Sign: sign, Measures: []*measure.Measure{m}})
			fits := m.Signed == (sign == SignedSign)
			if sign.Fits(m) != fits || len(got.Columns) != 1 || !fits && !math.IsNaN(got.Columns[0].Values[0]) {
				t.Errorf("%s, sign %v: %v", m.Key, sign, got.Columns)
			}
			if fits {
				seen++
			}
		}
		if all := MeasuresOf(sign); len(all) != seen {
			t.Errorf("sign %v has %d measures, want %d", sign, len(all), seen)
		}
	}
}
