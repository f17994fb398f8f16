package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A clause is one thing that a title of two studies can say: of whom or what, by name where that is one.
type clause struct {
	key   string   // the phrase with a number; with "-one" after it that with a name
	names []string // empty ones where there is only a number to say
}

// mostClauses is how many things a title says.
const mostClauses = 3

// overviewChange is what changed between the coordinator and the roles, as a sentence: conflicts first, then what
// is shared, then difficulties, then who came and went.
func overviewChange(c *change.Aligned, w words.Words) string {
	list := allTiesOfTwo(c, false)
	var clauses []clause
	add := func(key string, is func(t *tie) bool) {
		var names []string
		for i := range list {
			if is(&list[i]) {
				names = append(names, w.Party(c.New.Study, list[i].Party))
			}
		}
		if len(names) > 0 {
			clauses = append(clauses, clause{"compare.title." + key, names})
		}
	}
	became := func(k data.Kind, what change.Change) func(t *tie) bool {
		return func(t *tie) bool { was, now := t.weights(k); return changed(was, now) == what }
	}
	for _, k := range []data.Kind{data.Conflict, data.Shared, data.Difficulty} {
		for _, what := range []change.Change{change.Added, change.Removed, change.Heavier, change.Lighter} {
			add(k.String()+"-"+what.String(), became(k, what))
		}
	}
	add("role-added", (*tie).arrived)
	add("role-removed", (*tie).gone)
	if len(clauses) > 0 {
		return sentence(sayClauses(clauses, w))
	}
	add("state", func(t *tie) bool {
		return t.Listed && t.Before.Listed && (t.State != t.Before.State || t.Denied != t.Before.Denied || t.Heard != t.Before.Heard)
	})
	if len(clauses) == 0 {
		return w.Say("compare.overview.same")
	}
	return sentence(sayClauses(clauses, w))
}

// sayClauses joins the first things to say.
func sayClauses(clauses []clause, w words.Words) string {
	var parts []string
	for _, c := range clauses[:min(len(clauses), mostClauses)] {
		if len(c.names) == 1 && c.names[0] != "" {
			parts = append(parts, w.Say(c.key+"-one", c.names[0]))
		} else {
			parts = append(parts, w.CountSpelled(c.key, len(c.names)))
		}
	}
	return strings.Join(parts, "; ")
}

// changeLegend lists what occurs on the overview of two studies; both signs always.
func changeLegend(list []tie, widths scale, s *Style, w words.Words) []entry {
	now, from := momentOf(list, After)
	for i := range now {
		// Also what is gone needs its mark explained.
		if now[i].Sum.Difficulty == 0 {
			now[i].Sum.Difficulty = list[from[i]].Before.Sum.Difficulty
		}
	}
	var e changeEntries
	for i := range list {
		t := &list[i]
		for _, k := range laneKinds {
			was, now := t.weights(k)
			drawn := k != t.extraKind() || !t.chafes()
			e.see(was, now, drawn, edged(k, widths.width(was), widths.width(now), t.hollow(k)))
		}
	}
	return append(overviewLegend(now, widths, s, w), e.list(s, w)...)
}

// changeEntries tells which marks of a change occur.
type changeEntries struct{ added, removed, moved, edges bool }

// see takes a weight in; drawn says that it has a line, edged that the line has edges of before.
func (e *changeEntries) see(was, now float64, drawn, edged bool) {
	switch changed(was, now) {
	case change.Added:
		e.added = true
	case change.Removed:
		e.removed = true
	case change.Heavier, change.Lighter:
		e.moved, e.edges = true, e.edges || drawn && edged
	}
}

// list explains the marks that occur.
func (e *changeEntries) list(s *Style, w words.Words) []entry {
	var list []entry
	sample := func(was, now float64, text string) {
		p := newPill(data.Shared, was, now, textMin, false, w)
		half, _ := p.half()
		list = append(list, entry{Width: 2 * half, Text: text, Mark: func(x, y float64) []scene.Item {
			return p.draw(scene.Point{X: x + half, Y: y}, s)
		}})
	}
	if e.added {
		sample(0, 2, w.Say("compare.legend-new"))
	}
	if e.removed {
		sample(2, 0, w.Say("compare.legend-gone"))
	}
	if e.moved {
		sample(1, 2, w.Say("compare.legend-moved"))
	}
	if e.edges {
		list = append(list, edgesEntry(s, w))
	}
	return list
}

// edgesEntry explains the dotted edges of a line.
func edgesEntry(s *Style, w words.Words) entry {
	return entry{Width: 60, Text: w.Say("compare.legend-edges"), Mark: func(x, y float64) []scene.Item {
		return drawChanged(data.Shared, straight(x, y, x+60, y), 20, 8, false, s)
	}}
}

// changeDesc tells the map to somebody who does not see it: the finding, then a sentence for each tie that differs.
func changeDesc(c *change.Aligned, list []tie, title string, w words.Words) string {
	parts := []string{title + "."}
	for i := range list {
		t := &list[i]
		var says []string
		switch {
		case t.gone():
			says = append(says, w.Say("compare.card-gone"))
		case t.arrived():
			says = append(says, w.Say("compare.card-new"))
		}
		for _, k := range laneKinds {
			if was, now := t.weights(k); changed(was, now) != change.Same {
				says = append(says, w.Say("common.kind."+k.String())+" "+w.Say("compare.moved", w.Number(was, 1), w.Number(now, 1)))
			}
		}
		if len(says) > 0 {
			parts = append(parts, w.Party(c.New.Study, t.Party)+": "+strings.Join(says, ", ")+".")
		}
	}
	return strings.Join(parts, " ")
}

// overviewFrames are what stands around the overview of each moment.
func overviewFrames(c *change.Aligned, list []tie, leftOut int, widths scale, s *Style, w words.Words) (frames [3]frame) {
	for _, m := range []Moment{Before, After} {
		a := at(c, m)
		ties, _ := momentOf(list, m)
		f := frame{
			Title: standingOf(a, w).title(a, w), Legend: overviewLegend(ties, widths, s, w),
			Name: w.Say("maps.overview.name", w.Party(a.Study, a.Study.Coordinator)),
		}
		f.Subtitle = w.Say("compare.moment-"+m.String()) + " " + overviewSubtitle(a, ties, unshown(c, m, len(ties), leftOut), w)
		f.Desc = overviewDesc(a, ties, f.Title, w)
		frames[m] = f
	}
	f := frame{
		Title: overviewChange(c, w), Legend: changeLegend(list, widths, s, w), Name: w.Say("compare.overview.name"),
		Subtitle: w.Say("compare.overview.subtitle"),
	}
	if leftOut > 0 {
		f.Subtitle += " " + w.Say("maps.overview.left-out", w.Integer(len(list)), w.Integer(len(list)+leftOut))
	}
	f.Desc = changeDesc(c, list, f.Title, w)
	frames[Change] = f
	return frames
}

// unshown is how many parties of a moment there was no room for, where that many of both studies were left out.
func unshown(c *change.Aligned, m Moment, shown, leftOut int) int {
	if leftOut <= 0 {
		return 0
	}
	all := 0
	a := at(c, m)
	for _, r := range a.Graph.AllRoles {
		if listed(c, m, r) {
			all++
		}
	}
	return max(0, all-shown)
}
