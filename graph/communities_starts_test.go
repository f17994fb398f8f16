package graph

import (
	"math/rand/v2"
	"testing"

	"samsyn/data"
	"samsyn/graph/measure"
)

func TestADozenStartsOnNetworksDealtOutAreWithinAHundredthOfMany(t *testing.T) {
	for _, size := range [][3]int{{7, 12, 40}, {10, 20, 60}, {20, 30, 120}} {
		draw := rand.New(rand.NewPCG(1, 9))
		s := smallStudy(size[0], size[1])
		for range size[2] {
			role, theme := int32(1+draw.IntN(size[0])), int32(draw.IntN(size[1]))
			s.Statements = append(s.Statements, told(role, 0, data.Shared, uint8(1+draw.IntN(3)), theme))
		}
		g := New(s, Options{})
		for i := range uint64(6) {
			ties := shuffledTies(g.sharedTies(), len(g.Themes), rand.NewPCG(i, 2))
			for _, view := range []View{RoleThemeView, RoleRoleView} {
				net := g.dealtNetwork(view, append([]measure.Edge(nil), ties...))
				few := measure.Modularity(net, measure.CommunitiesFrom(net, dealtStarts))
				many := measure.Modularity(net, measure.CommunitiesFrom(net, 200))
				if many-few > 0.01 {
					t.Errorf("%v, %v, network %d: modularity %.4f, and %.4f with many starts", size, view, i, few, many)
				}
			}
		}
	}
}
