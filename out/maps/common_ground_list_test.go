package maps

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/out/scene"
	"samsyn/out/words"
)

// groupOf is the top group of an id; an empty one where there is none.
func groupOf(p *scene.Page, id string) *scene.Group {
	for _, item := range p.Items {
		if g, ok := item.(*scene.Group); ok && g.ID == id {
			return g
		}
	}
	return &scene.Group{}
}

func TestTheListNamesTheRolesAndThemesOfEveryNumberedLine(t *testing.T) {
	v := shares("abcdef", "abcdef", "ab", "2f")
	p := must(t)(CommonGround(v.analysis(), Options{Words: words.In("sv")}))
	var numbers, rows []string
	for _, item := range groupOf(p, "badges").Items {
		b := item.(*scene.Group)
		numbers = append(numbers, visible(b.Items)+" "+b.ID)
	}
	slices.Sort(numbers)
	want := []string{"1 badge-r0+r1", "2 badge-r0+r2", "3 badge-r0+r3", "4 badge-r1+r2", "5 badge-r1+r3"}
	if !slices.Equal(numbers, want) {
		t.Errorf("lines %q, want %q", numbers, want)
	}
	for _, item := range groupOf(p, "pairs").Items {
		if row, ok := item.(*scene.Group); ok {
			rows = append(rows, visible(row.Items))
		}
	}
	want = []string{
		"1 Kommunikatör – Dataskyddsombud 6 tema a, tema b, tema c, tema d, tema e, tema f",
		"2 Kommunikatör – Beredskapssamordnare 2 tema a, tema b",
		"3 Kommunikatör – Säkerhetsskyddshandläggare 2 tema f",
		"4 Dataskyddsombud – Beredskapssamordnare 2 tema a, tema b",
		"5 Dataskyddsombud – Säkerhetsskyddshandläggare 2 tema f",
	}
	if !slices.Equal(rows, want) {
		t.Errorf("rows\n%s\nwant\n%s", strings.Join(rows, "\n"), strings.Join(want, "\n"))
	}
}

// visible is what can be read in a group, its lines with spaces between.
func visible(items []scene.Item) string {
	var lines []string
	for _, item := range items {
		switch item := item.(type) {
		case *scene.Group:
			lines = append(lines, visible(item.Items))
		case *scene.Text:
			lines = append(lines, item.Content)
		}
	}
	return strings.Join(lines, " ")
}

// A number belongs to the line under it, so no other numbered line may run there.
func TestNoNumberStandsOnTheLineOfAnother(t *testing.T) {
	for _, m := range municipalities() {
		for _, size := range Sizes {
			g := drawnGround(t, m.study, size)
			for i := range g.pairs[:g.named] {
				disc := around(g.pairs[i].badge, groundBadge, groundBadge)
				for j := range g.pairs[:g.named] {
					if i != j && g.pairs[j].runsThrough(disc) {
						t.Errorf("%s, %s: line %d runs under the number of line %d", m.name, size, j+1, i+1)
					}
				}
			}
		}
	}
}

// drawnGround is a placed map of common ground.
func drawnGround(t *testing.T, v *invented, size Size) *ground {
	t.Helper()
	m := placedGround(v.analysis(), Options{Words: words.In("sv"), Size: size})
	if m.named > 0 && len(m.rows) != m.named {
		t.Fatalf("%d rows for %d lines", len(m.rows), m.named)
	}
	return m
}

// However many pairs share something, the picture has few lines, and what it leaves out is counted.
func TestCommonGroundDrawsNoMoreLinesThanAnEyeFollows(t *testing.T) {
	for _, m := range municipalities() {
		g := drawnGround(t, m.study, Wide)
		if thin := len(g.pairs) - g.named; g.named > mostGroundNamed || thin > mostGroundThin {
			t.Errorf("%s: %d named lines and %d thin ones", m.name, g.named, thin)
		}
		if g.named < 5 && g.named < len(g.all) {
			t.Errorf("%s: only %d of %d pairs are named", m.name, g.named, len(g.all))
		}
		p := must(t)(CommonGround(m.study.analysis(), Options{Words: words.In("sv")}))
		said := visible(groupOf(p, "pairs").Items)
		if rest := len(g.all) - g.named; rest > 1 && !strings.Contains(said, fmt.Sprintf("och %s par till", words.In("sv").Spelled(rest))) && !strings.Contains(said, fmt.Sprintf("och %d par till", rest)) {
			t.Errorf("%s: the list does not count %d further pairs: %s", m.name, rest, said)
		}
	}
}
