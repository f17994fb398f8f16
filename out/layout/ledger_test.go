package layout

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"samsyn/out/scene"
)

// studied is an invented graph of roles and themes in groups, with some ties across.
func studied(seed uint64, groups int) ([]Node, []Edge, Options) {
	r := rand.New(rand.NewPCG(seed, 77))
	o := Options{Width: 1760, Height: 770, Gap: 26, Air: 64}
	var nodes []Node
	var edges []Edge
	var of, roles, themes []int
	add := func(g int, list *[]int, n Node) {
		*list = append(*list, len(nodes))
		o.Groups[g].Nodes = append(o.Groups[g].Nodes, len(nodes))
		nodes, of = append(nodes, n), append(of, g)
	}
	for g := range groups {
		o.Groups = append(o.Groups, Group{Label: Node{140 + 120*r.Float64(), 28 + 24*float64(r.IntN(2))}})
		for range 1 + r.IntN(3) {
			add(g, &roles, Node{140 + 100*r.Float64(), 52 + 26*float64(r.IntN(2))})
		}
		for range 2 + r.IntN(3) {
			add(g, &themes, Node{130 + 170*r.Float64(), 40 + 30*float64(r.IntN(2))})
		}
	}
	for _, a := range roles {
		for _, b := range themes {
			share := 0.1
			if of[a] == of[b] {
				share = 0.75
			}
			if r.Float64() < share {
				edges = append(edges, Edge{From: a, To: b})
				if r.Float64() < 0.15 {
					edges = append(edges, Edge{From: a, To: b})
				}
			}
		}
	}
	return nodes, edges, o
}

func TestLedgerAfterManyMovesIsThatOfWhereThingsLie(t *testing.T) {
	for seed := range uint64(4) {
		nodes, edges, o := studied(seed, int(1+seed))
		nodes, edges = append(nodes, Node{90, 40}), append(edges, Edge{From: 0, To: len(nodes)}) // and one of no group
		if err := validate(nodes, edges, o); err != nil {
			t.Fatal(err)
		}
		bodies := bodiesOf(stress(nodes, edges), nodes, edges, tightness{1, 26}, o)
		at := make([]scene.Point, len(bodies))
		for i := range at {
			at[i] = scene.Point{X: 880 + 9*float64(i), Y: 385}
		}
		p := polish(bodies, at, nodes, edges, 26, o)
		a := &annealer{polisher: p, draw: rand.NewPCG(seed, 1), span: 300}
		p.press = 0.5
		taken := 0
		for range 400 {
			before := slices.Clone(p.at)
			if a.unit() < 0.5 {
				a.large(p.total() + 2000)
			} else {
				a.small(p.total() + 2000)
			}
			if !slices.Equal(before, p.at) {
				taken++
			}
			fresh := p.copied()
			if fresh.cost != p.cost || fresh.overlap != p.overlap || !slices.Equal(fresh.fences, p.fences) ||
				!slices.Equal(fresh.byEdge, p.byEdge) || !slices.Equal(fresh.byBox, p.byBox) || !slices.Equal(fresh.byGroup, p.byGroup) {
				t.Fatalf("seed %d, after %d moves: cost %v and overlap %v, reckoned anew %v and %v",
					seed, taken, p.cost, p.overlap, fresh.cost, fresh.overlap)
			}
			if want := plainly(p); math.Abs(p.cost-want) > 1 {
				t.Fatalf("seed %d, after %d moves: cost %v, want %v", seed, taken, p.cost, want)
			}
		}
		if taken < 50 {
			t.Errorf("seed %d: %d moves only", seed, taken)
		}
	}
}

// plainly is the cost, a pair at a time.
func plainly(p *polisher) float64 {
	sum := 0.0
	for k, e := range p.ends {
		a, b := p.at[e[0]], p.at[e[1]]
		beside := float64(p.lines[k]-1) * lane / 2
		sum += costLength * dist(a, b)
		seen := max(math.Abs(a.X-b.X)-p.half[e[0]].X-p.half[e[1]].X, math.Abs(a.Y-b.Y)-p.half[e[0]].Y-p.half[e[1]].Y)
		sum += costShort * max(0, shortest+beside-seen)
		for i, c := range p.at {
			w, h := p.half[i].X+16+beside, p.half[i].Y+16+beside
			box := []scene.Point{{X: c.X - w, Y: c.Y - h}, {X: c.X + w, Y: c.Y - h}, {X: c.X + w, Y: c.Y + h}, {X: c.X - w, Y: c.Y + h}}
			if i != e[0] && i != e[1] && through(box, a, b) {
				sum += costHit * p.lines[k]
			}
		}
		for m, f := range p.ends[:k] {
			if e[0] != f[0] && e[0] != f[1] && e[1] != f[0] && e[1] != f[1] && meet(a, b, p.at[f[0]], p.at[f[1]]) {
				sum += costCrossing * p.lines[k] * p.lines[m]
			}
		}
		for g := range p.of {
			if p.group[e[0]] != g && p.group[e[1]] != g && p.fences[g].cut(a, b) {
				sum += costThrough
			}
		}
	}
	for g := range p.of {
		sum += costArea * p.fences[g].area()
	}
	b := boundsOf(p.at)
	return sum + costAside*math.Hypot((b.x0+b.x1-p.o.Width)/2, (b.y0+b.y1-p.o.Height)/2)
}

func TestFenceHoldsTheHullClosely(t *testing.T) {
	for seed := range uint64(5) {
		nodes, edges, o := studied(seed, 2)
		r, err := Place(nodes, edges, o)
		if err != nil || r.Outlines == nil {
			t.Fatalf("no outlines (%v)", err)
		}
		for g, outline := range r.Outlines {
			f := nothing()
			for _, n := range slices.Concat(o.Groups[g].Nodes, []int{-1}) {
				box, at := o.Groups[g].Label, r.Labels[g]
				if n >= 0 {
					box, at = nodes[n], r.Centres[n]
				}
				round := fenceAround(box, outlineMargin, outlineRadius)
				f.add(&round, at)
			}
			for d, v := range directions {
				for _, p := range outline {
					if p.X*v.X+p.Y*v.Y > f[d]+0.1 { // directions are of unit length to three digits
						t.Fatalf("a corner of the hull lies beyond side %d of the fence", d)
					}
				}
			}
			if ratio := f.area() / area(outline); ratio < 1 || ratio > 1.1 {
				t.Errorf("the fence is %.3f times the hull", ratio)
			}
		}
	}
}

func TestWideningBringsNothingTogether(t *testing.T) {
	for seed := range uint64(6) {
		nodes, edges, o := studied(seed, 3)
		o.Groups = nil
		if err := validate(nodes, edges, o); err != nil {
			t.Fatal(err)
		}
		r := Result{Centres: stress(nodes, edges)}
		stretch(r.Centres, nodes, len(nodes), o)
		if !separate(r.Centres, nodes, &o) {
			t.Fatal("no room")
		}
		for i := range r.Centres { // as after improvement: whole eighths, and room around
			r.Centres[i] = eighths(scene.Point{X: 880 + (r.Centres[i].X-880)*0.9, Y: 385 + (r.Centres[i].Y-385)*0.9})
		}
		before := polish(bodiesOf(r.Centres, nodes, edges, tightness{}, o), r.Centres, nodes, edges, 0, o)
		after := slices.Clone(r.Centres)
		widen(after, nodes, o)
		then := polish(bodiesOf(after, nodes, edges, tightness{}, o), after, nodes, edges, 0, o)
		for k := range before.meets {
			if then.meets[k] && !before.meets[k] {
				t.Fatalf("seed %d: lines meet that did not", seed)
			}
		}
		if then.overlap > before.overlap {
			t.Errorf("seed %d: overlap %v, was %v", seed, then.overlap, before.overlap)
		}
	}
}

func TestTheBetterOfTwoStartsCounts(t *testing.T) {
	tried, theirs := 0, 0
	for seed := range uint64(24) {
		nodes, edges, o := studied(seed, 3+int(seed%5))
		if err := validate(nodes, edges, o); err != nil {
			t.Fatal(err)
		}
		o.Groups = nil
		r, starts := begin(nodes, edges, effort(nodes, edges), o)
		if r.Plain || r.Why != nil {
			t.Fatalf("seed %d: Graphviz was not asked: %v", seed, r.Why)
		}
		if effort(nodes, edges) <= few {
			if len(starts) != 1 {
				t.Errorf("seed %d: a small graph has %d starts", seed, len(starts))
			}
			continue
		}
		tried++
		cost := func(starts [][]scene.Point) float64 {
			if p := best(starts, nodes, edges, o); p != nil {
				return p.total()
			}
			return math.Inf(1)
		}
		first, second := cost(starts[:1]), cost(starts[1:])
		if both := cost(starts); both != min(first, second) {
			t.Errorf("seed %d: %v of %v and %v", seed, both, first, second)
		}
		if second < first {
			theirs++
		}
	}
	if theirs == 0 || theirs == tried {
		t.Errorf("of %d graphs Graphviz is the better start of %d: one start would do", tried, theirs)
	}
}

// BenchmarkPlace places invented graphs, and says beside the time how many lines cross and run through nodes where
// they are straight, and what the arrangements cost, for comparison.
func BenchmarkPlace(b *testing.B) {
	for _, c := range []struct {
		name  string
		draw  func(seed uint64) ([]Node, []Edge, Options)
		seeds uint64
	}{
		{"grouped", func(seed uint64) ([]Node, []Edge, Options) { return studied(seed, 2+int(seed%4)) }, 12},
		{"loose", func(seed uint64) ([]Node, []Edge, Options) {
			nodes, edges, o := studied(seed, 2+int(seed%4))
			o.Groups = nil
			return nodes, edges, o
		}, 12},
		{"64 nodes", func(uint64) ([]Node, []Edge, Options) {
			nodes, edges := bipartite(40, 24, 0.06)
			for i := range nodes[:40] {
				nodes[i] = Node{42, 42}
			}
			return nodes, edges, Options{Width: 1400, Height: 770, Gap: 26, Air: 64}
		}, 1},
	} {
		b.Run(c.name, func(b *testing.B) {
			var crossings, hits, cost, placed float64
			for b.Loop() {
				for seed := range c.seeds {
					nodes, edges, o := c.draw(seed)
					r, err := Place(nodes, edges, o)
					if err != nil {
						b.Fatal(err)
					}
					p := measured(nodes, edges, r, o)
					placed++
					cost += p.cost
					for k, yes := range p.meets {
						if yes && k/len(p.ends) > k%len(p.ends) {
							crossings++
						}
					}
					for _, yes := range p.hits {
						if yes {
							hits++
						}
					}
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/placed, "ms/placing")
			b.ReportMetric(crossings/placed, "crossings/placing")
			b.ReportMetric(hits/placed, "hits/placing")
			b.ReportMetric(cost/placed, "cost/placing")
		})
	}
}

// measured is a polisher of what was placed.
func measured(nodes []Node, edges []Edge, r Result, o Options) *polisher {
	if r.Outlines == nil {
		o.Groups = nil
	}
	var bodies []*body
	var at []scene.Point
	of := make([]int, len(nodes))
	for g, group := range o.Groups {
		b := &body{group: g, nodes: group.Nodes, label: len(group.Nodes)}
		for _, n := range group.Nodes {
			of[n] = g + 1
			b.offsets = append(b.offsets, r.Centres[n])
		}
		b.offsets = append(b.offsets, r.Labels[g])
		bodies, at = append(bodies, b), append(at, scene.Point{})
	}
	for n, g := range of {
		if g == 0 {
			bodies = append(bodies, &body{group: -1, nodes: []int{n}, label: -1, offsets: []scene.Point{r.Centres[n]}})
			at = append(at, scene.Point{})
		}
	}
	return polish(bodies, at, nodes, edges, o.Gap, o)
}
