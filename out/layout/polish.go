package layout

import (
	"math"
	"slices"

	"samsyn/out/scene"
)

// A polisher moves nodes, labels and whole groups of an arrangement wherever that makes straight lines meet less.
// Everything keeps its distance all the while. It knows what every line, box and outline costs, so that a look at
// a move is one at what moves.
type polisher struct {
	o      Options
	air    float64
	boxes  []Node // nodes, then labels
	half   []scene.Point
	room   []box // by box: where its middle may be
	at     []scene.Point
	nodes  int
	group  []int // by box; −1 for none
	of     [][]int
	loose  []int     // boxes of no group
	ends   [][2]int  // of the edges, each pair once
	lines  []float64 // between the ends: how many
	touch  [][]int   // by box: the edges that end there
	round  []fence   // by box: the outline around it, from its middle; of one of no group, its own
	fences []fence   // by group

	looseGap float64 // from an outline to a box of no group
	press    float64 // what a unit of overlap costs

	ledger
	attempt
}

// polish makes ready to improve what bodies at these places make.
func polish(bodies []*body, at []scene.Point, nodes []Node, edges []Edge, air float64, o Options) *polisher {
	air = math.Ceil(air*8) / 8
	p := &polisher{o: o, air: air, nodes: len(nodes), of: make([][]int, len(o.Groups)), fences: make([]fence, len(o.Groups))}
	p.boxes = append(p.boxes, nodes...)
	p.at, p.group = make([]scene.Point, len(nodes)), make([]int, len(nodes))
	for i, b := range bodies {
		for k, n := range b.nodes {
			p.at[n], p.group[n] = eighths(plus(at[i], b.offsets[k])), b.group
		}
		if b.group < 0 {
			continue
		}
		p.of[b.group] = append(p.of[b.group], b.nodes...)
		if b.label >= 0 {
			p.of[b.group] = append(p.of[b.group], len(p.boxes))
			p.boxes, p.group = append(p.boxes, o.Groups[b.group].Label), append(p.group, b.group)
			p.at = append(p.at, eighths(plus(at[i], b.offsets[b.label])))
		}
	}
	known := map[[2]int]int{}
	for _, e := range edges {
		k, there := known[pair(e)]
		if !there {
			k = len(p.ends)
			known[pair(e)] = k
			p.ends, p.lines = append(p.ends, pair(e)), append(p.lines, 0)
		}
		p.lines[k]++
	}
	p.touch = make([][]int, len(p.boxes))
	for k, e := range p.ends {
		p.touch[e[0]], p.touch[e[1]] = append(p.touch[e[0]], k), append(p.touch[e[1]], k)
	}
	for i, n := range p.boxes {
		p.half = append(p.half, scene.Point{X: math.Ceil(n.W*4) / 8, Y: math.Ceil(n.H*4) / 8})
		if p.group[i] < 0 {
			p.loose = append(p.loose, i)
			p.round = append(p.round, fenceAround(n, 0, 0))
		} else {
			p.round = append(p.round, fenceAround(n, outlineMargin, outlineRadius))
		}
	}
	for g := range p.of {
		p.fences[g] = p.fence(g)
	}
	for i := range p.boxes {
		x, y := p.half[i].X+p.margin(i), p.half[i].Y+p.margin(i)
		p.room = append(p.room, box{x, y, o.Width - x, o.Height - y})
	}
	p.press, p.looseGap = forbidden, max(outlineGap, air-outlineMargin)-1
	p.attempt = p.fresh()
	p.reckon()
	return p
}

// fresh is memory for tries.
func (p *polisher) fresh() attempt {
	return attempt{
		moved: make([]int, len(p.boxes)), isTouched: make([]int, len(p.ends)), segments: make([][2]scene.Point, len(p.ends)),
		newHits: make([]bool, len(p.ends)*len(p.boxes)), newMeets: make([]bool, len(p.ends)*len(p.ends)),
		isChanged: make([]int, len(p.of)), would: make([]fence, len(p.of)),
	}
}

// copied is one that moves the same things without moving these.
func (p *polisher) copied() *polisher {
	q := *p
	q.at, q.fences, q.attempt = slices.Clone(p.at), slices.Clone(p.fences), p.fresh()
	q.reckon()
	return &q
}

// fence is the outline of a group as it lies.
func (p *polisher) fence(g int) fence {
	f := nothing()
	for _, i := range p.of[g] {
		f.add(&p.round[i], p.at[i])
	}
	return f
}

// margin is the room that a box takes up around it.
func (p *polisher) margin(i int) float64 {
	if p.group[i] < 0 {
		return 0
	}
	return outlineMargin
}

// outlines are the hulls of the groups.
func (p *polisher) outlines() [][]scene.Point {
	list := make([][]scene.Point, len(p.of))
	for g, of := range p.of {
		var points []scene.Point
		for _, i := range of {
			points = append(points, rounding(p.at[i], p.boxes[i])...)
		}
		list[g] = hull(points)
	}
	return list
}

// settled tries small steps with everything until nothing helps any more.
func (p *polisher) settled() {
	one, two := make([]int, 1), make([]int, 2)
	for range 6 {
		before := p.cost
		for i := range p.boxes {
			one[0] = i
			p.shift(one)
		}
		for g, of := range p.of {
			p.shift(of)
			p.turnOver(g)
			for k, i := range of {
				for _, j := range of[:k] {
					two[0], two[1] = i, j
					p.change(two, p.total()-1)
				}
			}
		}
		if p.cost > 0.995*before {
			break
		}
	}
}

// shift tries boxes near where they are, together.
func (p *polisher) shift(which []int) {
	for _, step := range []float64{70, 30, 12} {
		for _, d := range [8]scene.Point{{X: 1}, {X: -1}, {Y: 1}, {Y: -1}, {X: 0.7, Y: 0.7}, {X: -0.7, Y: 0.7}, {X: 0.7, Y: -0.7}, {X: -0.7, Y: -0.7}} {
			p.move(which, scene.Point{X: d.X * step, Y: d.Y * step}, p.total()-1)
		}
	}
}

// turnOver tries a group left to right and upside down.
func (p *polisher) turnOver(g int) {
	for _, flip := range turns {
		p.turn(g, flip, p.total()-1)
	}
}

// turns are the ways of turning a group over.
var turns = [3]scene.Point{{X: -1, Y: 1}, {X: 1, Y: -1}, {X: -1, Y: -1}}

// turn tries a group turned over.
func (p *polisher) turn(g int, flip scene.Point, limit float64) bool {
	middle := p.fences[g].middle()
	p.to = p.to[:0]
	for _, i := range p.of[g] {
		p.to = append(p.to, scene.Point{X: middle.X + flip.X*(p.at[i].X-middle.X), Y: middle.Y + flip.Y*(p.at[i].Y-middle.Y)})
	}
	return p.try(p.of[g], p.to, false, limit)
}

// exchange tries two groups, or boxes of none, in each other's place: the middle of each where that of the other was.
func (p *polisher) exchange(a, b int, limit float64) bool {
	p.both, p.to = p.both[:0], p.to[:0]
	by := scene.Point{X: p.middle(b).X - p.middle(a).X, Y: p.middle(b).Y - p.middle(a).Y}
	for _, i := range p.body(a) {
		p.both, p.to = append(p.both, i), append(p.to, plus(p.at[i], by))
	}
	by = scene.Point{X: -by.X, Y: -by.Y}
	for _, i := range p.body(b) {
		p.both, p.to = append(p.both, i), append(p.to, plus(p.at[i], by))
	}
	return p.try(p.both, p.to, false, limit)
}

// body are the boxes of a group, and past the groups a box of none.
func (p *polisher) body(b int) []int {
	if b < len(p.of) {
		return p.of[b]
	}
	return p.loose[b-len(p.of) : b-len(p.of)+1]
}

// middle is that of a body.
func (p *polisher) middle(b int) scene.Point {
	if b < len(p.of) {
		return p.fences[b].middle()
	}
	return p.at[p.loose[b-len(p.of)]]
}

// move tries boxes, a whole group or one, elsewhere.
func (p *polisher) move(which []int, by scene.Point, limit float64) bool {
	by = eighths(by)
	to := p.to[:0]
	for _, i := range which {
		to = append(to, plus(p.at[i], by))
	}
	p.to = to
	return p.try(which, to, len(which) > 1, limit)
}

// change tries two boxes in each other's place.
func (p *polisher) change(two []int, limit float64) bool {
	p.to = append(p.to[:0], p.at[two[1]], p.at[two[0]])
	return p.try(two, p.to, false, limit)
}

// eighths rounds a place, as cost is rounded, so that the last bits of another processor's arithmetic decide
// nothing.
func eighths(p scene.Point) scene.Point {
	return scene.Point{X: math.Round(p.X*8) / 8, Y: math.Round(p.Y*8) / 8}
}

// total is what all costs, with the overlap.
func (p *polisher) total() float64 { return p.cost + p.press*p.overlap }
