package graph

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"samsyn/data"
	"samsyn/graph/measure"
)

// measured has all measures of the role–theme view.
func measured(g *Graph) [][]float64 {
	net := g.Network(RoleThemeView, SharedSign)
	run := net.Run(true)
	var all [][]float64
	for _, m := range measure.Table {
		if !m.Signed {
			all = append(all, m.Of(run))
		}
	}
	return all
}

func TestTheNumberOfProcessorsDoesNotShow(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	const roles, themes = 150, 40
	s := smallStudy(roles, themes)
	for i := range 3 * worthWorker {
		st := told(int32(1+r.IntN(roles)), 0, data.Kinds[r.IntN(len(data.Kinds))], uint8(1+r.IntN(3)), int32(r.IntN(themes)), int32(r.IntN(themes)))
		if r.IntN(2) == 0 {
			st.Counterpart = st.Role%roles + 1
		}
		if st.Themes[0] == st.Themes[1] {
			st.Themes = st.Themes[:1]
		}
		st.Source = fmt.Sprint("§", i%97)
		s.Statements = append(s.Statements, st)
	}
	o := Options{Split: true, MinStrength: 2, MinStatements: 3}
	show := func() [4]string {
		g := New(s, o)
		ranking := g.Rank(RankOptions{})
		return [4]string{
			fmt.Sprintf("%+v", g.Links), fmt.Sprintf("%+v", g.RoleTheme.Cells), fmt.Sprintf("%+v", ranking),
			fmt.Sprint(g.LeftOut, measured(g)),
		}
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	one := show()
	for _, processors := range []int{2, 5} {
		runtime.GOMAXPROCS(processors)
		for i, shown := range show() {
			if shown != one[i] {
				t.Errorf("%d processors: part %d differs", processors, i)
			}
		}
	}
}
