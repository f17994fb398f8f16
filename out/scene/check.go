package scene

import (
	"fmt"
	"sort"
	"strings"
)

// What Check holds a page to, on a page 1920 units wide; on others in proportion.
const (
	MinText         = 18.0
	MinStroke       = 1.5
	MinTextContrast = 4.5 // WCAG 2.2, 1.4.3
	MinLineContrast = 3.0 // WCAG 2.2, 1.4.11
)

// slack is what Check forgives, in user units: no eye and no printer sees it.
const slack = 0.5

// A Rule names what a page must keep.
type Rule string

// The rules, in the order in which Check looks.
const (
	NotANumber  Rule = "not-a-number"  // a coordinate or size is NaN or infinite
	BadID       Rule = "bad-id"        // an id twice, a card or lane without one, or an end that is no card
	OutsidePage Rule = "outside-page"  // something reaches over the edge
	TextOverlap Rule = "text-overlap"  // two texts, or a text and a badge or another's card, on each other
	TextLeaves  Rule = "text-leaves"   // a text reaches out of its card or badge
	CardOverlap Rule = "card-overlap"  // two cards on each other
	LaneCrosses Rule = "lane-crosses"  // a lane runs through a card it does not join, a free text, or over a badge
	BadgeHit    Rule = "badge-overlap" // a badge on a badge or on a card that is not its own
	SmallText   Rule = "small-text"
	ThinStroke  Rule = "thin-stroke"
	TextFaint   Rule = "text-contrast" // less than 4.5:1 against what it stands on
	LineFaint   Rule = "line-contrast" // a lane or badge with no paint of 3:1 against what it stands on
)

// A Fault is one place where a page breaks a rule.
type Fault struct {
	Rule  Rule
	Where string // the ids of the groups around it, outermost first, joined by "/"
	What  string
}

// String is the fault in one line.
func (f Fault) String() string { return fmt.Sprintf("%s: in %q: %s", f.Rule, f.Where, f.What) }

// Check returns what is wrong with a page, in painting order within each rule; nothing for a page that may go out.
func Check(p *Page) []Fault {
	c := &checker{page: p, unit: p.Width / 1920}
	if c.unit <= 0 {
		c.unit = 1
	}
	c.walk(p.Items, context{card: -1, badge: -1, lane: -1})
	if len(c.faults) > 0 && c.faults[0].Rule == NotANumber {
		return c.faults // nothing that follows would mean anything
	}
	c.ids()
	c.outside()
	c.texts()
	c.cards()
	c.lanes()
	c.badges()
	c.sizes()
	c.contrasts()
	order := map[Rule]int{}
	for i, r := range []Rule{BadID, OutsidePage, TextOverlap, TextLeaves, CardOverlap, LaneCrosses, BadgeHit, SmallText, ThinStroke, TextFaint, LineFaint} {
		order[r] = i
	}
	sort.SliceStable(c.faults, func(i, j int) bool { return order[c.faults[i].Rule] < order[c.faults[j].Rule] })
	return c.faults
}

type checker struct {
	page   *Page
	unit   float64
	groups []group
	leaves []leaf // in painting order
	faults []Fault
}

func (c *checker) fail(r Rule, where, what string, args ...any) {
	c.faults = append(c.faults, Fault{r, where, fmt.Sprintf(what, args...)})
}

func (c *checker) ids() {
	seen, cards := map[string]bool{}, map[string]bool{}
	for _, g := range c.groups {
		if g.ID != "" && seen[g.ID] {
			c.fail(BadID, g.where, "id %q is there twice", g.ID)
		}
		if g.ID == "" && (g.Class == Card || g.Class == Lane) {
			c.fail(BadID, g.where, "a card or lane without an id")
		}
		seen[g.ID] = true
		cards[g.ID] = cards[g.ID] || g.Class == Card
	}
	for _, g := range c.groups {
		for _, end := range g.Ends {
			if !cards[end] {
				c.fail(BadID, g.where, "end %q is no card", end)
			}
		}
	}
}

func (c *checker) outside() {
	page := bounds{0, 0, c.page.Width, c.page.Height}
	for _, l := range c.leaves {
		if !l.box.within(page, slack) {
			c.fail(OutsidePage, l.where, "%s at %s", l.name(), l.box)
		}
	}
}

// texts looks for texts on texts, on badges and on cards that are not theirs, and for texts that leave theirs.
func (c *checker) texts() {
	var texts []int
	for i, l := range c.leaves {
		if l.text != nil {
			texts = append(texts, i)
		}
	}
	c.pairs(texts, func(a, b *leaf) {
		c.fail(TextOverlap, a.where, "%s on %s at %s", a.name(), b.name(), b.box)
	})
	for _, i := range texts {
		l := &c.leaves[i]
		for g, other := range c.groups {
			switch {
			case !other.solid() || l.in(g):
			case l.tight.overlaps(other.box, slack):
				c.fail(TextOverlap, l.where, "%s on %q at %s", l.name(), other.where, other.box)
			}
		}
		for _, g := range []int{l.card, l.badge} {
			if g >= 0 && c.groups[g].solid() && !l.tight.within(c.groups[g].box, slack) {
				c.fail(TextLeaves, l.where, "%s at %s leaves %s", l.name(), l.tight, c.groups[g].box)
			}
		}
	}
}

// pairs calls hit for every two of the leaves whose boxes overlap, sweeping from left to right.
func (c *checker) pairs(which []int, hit func(a, b *leaf)) {
	sorted := append([]int(nil), which...)
	sort.SliceStable(sorted, func(i, j int) bool { return c.leaves[sorted[i]].box.x0 < c.leaves[sorted[j]].box.x0 })
	for i, a := range sorted {
		for _, b := range sorted[i+1:] {
			if c.leaves[b].box.x0 > c.leaves[a].box.x1 {
				break
			}
			if c.leaves[a].box.overlaps(c.leaves[b].box, slack) {
				hit(&c.leaves[min(a, b)], &c.leaves[max(a, b)])
			}
		}
	}
}

func (c *checker) cards() {
	for i, a := range c.groups {
		if a.Class == Card && !a.solid() {
			c.fail(BadID, a.where, "a card without a shape")
		}
		for j, b := range c.groups[:i] {
			if a.Class == Card && b.Class == Card && a.solid() && b.solid() && !c.nested(j, i) && a.box.overlaps(b.box, slack) {
				c.fail(CardOverlap, a.where, "card at %s on %q at %s", a.box, b.where, b.box)
			}
		}
	}
}

func (c *checker) lanes() {
	for i := range c.leaves {
		l := &c.leaves[i]
		if l.lane < 0 || l.path == nil {
			continue
		}
		lane := c.groups[l.lane]
		half := l.path.Width/2 - slack
		for g, other := range c.groups {
			if !other.solid() || other.Class == Badge && (other.order > l.order || c.nested(l.lane, g)) || l.in(g) {
				continue // a badge that is painted later hides the lane under it
			}
			if !isEnd(lane.Ends, other.ID) && l.box.overlaps(other.box, 0) && crosses(l.lines, other.box.grown(half)) {
				c.fail(LaneCrosses, l.where, "runs through %q at %s", other.where, other.box)
			}
		}
		for j := range c.leaves {
			t := &c.leaves[j]
			if t.text == nil || t.card >= 0 || t.badge >= 0 {
				continue
			}
			if l.box.overlaps(t.tight, 0) && crosses(l.lines, t.tight.grown(half)) {
				c.fail(LaneCrosses, l.where, "runs through %s at %s", t.name(), t.box)
			}
		}
	}
}

func (c *checker) badges() {
	var badges []int
	for g, a := range c.groups {
		if a.Class == Badge && a.solid() {
			badges = append(badges, g)
		}
	}
	sort.SliceStable(badges, func(i, j int) bool { return c.groups[badges[i]].box.x0 < c.groups[badges[j]].box.x0 })
	for n, i := range badges {
		a := &c.groups[i]
		for _, j := range badges[n+1:] {
			b := &c.groups[j]
			if b.box.x0 > a.box.x1 {
				break
			}
			if !c.nested(i, j) && !c.nested(j, i) && a.box.overlaps(b.box, slack) {
				c.fail(BadgeHit, a.where, "badge at %s on %q at %s", a.box, b.where, b.box)
			}
		}
		for j, b := range c.groups {
			if b.Class == Card && b.solid() && !c.nested(j, i) && a.box.overlaps(b.box, slack) {
				c.fail(BadgeHit, a.where, "badge at %s on card %q at %s", a.box, b.where, b.box)
			}
		}
	}
}

func (c *checker) sizes() {
	for _, l := range c.leaves {
		if l.text != nil && l.text.Size < MinText*c.unit-1e-9 {
			c.fail(SmallText, l.where, "%s at size %g, at least %g wanted", l.name(), l.text.Size, MinText*c.unit)
		}
		if l.paint.Stroke != "" && l.paint.Width < MinStroke*c.unit-1e-9 {
			c.fail(ThinStroke, l.where, "%s with a stroke of %g, at least %g wanted", l.name(), l.paint.Width, MinStroke*c.unit)
		}
	}
}

func isEnd(ends []string, id string) bool {
	for _, e := range ends {
		if e == id {
			return true
		}
	}
	return false
}

// clip shows enough of a text to find it by.
func clip(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return strings.ToValidUTF8(s, "\ufffd")
}
