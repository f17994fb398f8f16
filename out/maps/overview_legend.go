package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// String is the last part of the notice's key in the catalogue of words.
func (n notice) String() string { return [...]string{"", "denied", "silent", "small"}[n] }

// overviewLegend lists what occurs among the ties; both signs always.
func overviewLegend(list []tie, widths scale, s *Style, w words.Words) []entry {
	var difficulty, unheard, group, hollow bool
	var notices [noticeSmall + 1]bool
	for i := range list {
		t := &list[i]
		difficulty = difficulty || t.Sum.Difficulty > 0
		unheard = unheard || !t.Heard && !t.Group
		group = group || t.Group
		notices[t.notice()] = true
		for j, k := range laneKinds {
			hollow = hollow || t.Hollow[j] && weightOf(t.Sum, k) > 0
		}
	}
	legend := []entry{
		laneEntry(data.Shared, false, s, w.Say("maps.legend.shared")),
		laneEntry(data.Conflict, false, s, w.Say("maps.legend.conflict")),
	}
	if difficulty {
		legend = append(legend, laneEntry(data.Difficulty, false, s, w.Say("maps.legend.difficulty")))
	}
	for n := noticeDenied; n <= noticeSmall; n++ {
		if notices[n] {
			legend = append(legend, entry{Width: 32, Text: w.Say("maps.legend." + n.String()), Mark: func(x, y float64) []scene.Item {
				return n.draw(scene.Point{X: x + 16, Y: y}, 15, s)
			}})
		}
	}
	if hollow {
		legend = append(legend, laneEntry(data.Shared, true, s, w.Say("maps.legend.hollow")))
	}
	if unheard {
		legend = append(legend, cardEntry(8, scene.Paint{Fill: s.Ground, Stroke: s.Faint, Width: 2, Dash: []float64{8, 6}}, w.Say("maps.legend.unheard")))
	}
	if group {
		legend = append(legend, cardEntry(12, scene.Paint{Fill: s.Ground, Stroke: s.Faint, Width: 2}, w.Say("maps.legend.group")))
	}
	if widths.most > 0 {
		legend = append(legend, widthsEntry(widths, s, w, w.Say("maps.legend.widths")))
	}
	return legend
}

// laneEntry shows a kind's line with its mark.
func laneEntry(k data.Kind, hollow bool, s *Style, text string) entry {
	const width = 66
	return entry{Width: width, Text: text, Mark: func(x, y float64) []scene.Item {
		line := []scene.Segment{
			{Op: scene.Move, Points: []scene.Point{{X: x + 2, Y: y}}},
			{Op: scene.Line, Points: []scene.Point{{X: x + width - 2, Y: y}}},
		}
		items := drawLane(k, line, 9, hollow, s.Ground, s)
		if hollow {
			return items
		}
		return append(items, drawMark(k, scene.Point{X: x + width/2, Y: y}, 12, false, s))
	}}
}

func cardEntry(r float64, paint scene.Paint, text string) entry {
	return entry{Width: 44, Text: text, Mark: func(x, y float64) []scene.Item {
		return []scene.Item{box{x, y - 12, 44, 24}.rect(r, paint)}
	}}
}

// widthsEntry shows two widths of the scale with their weights.
func widthsEntry(widths scale, s *Style, w words.Words, text string) entry {
	samples := widths.samples()
	number := lettering{Size: sizeLegend, Fill: s.Ink}
	var width float64
	var labels []string
	for _, v := range samples {
		labels = append(labels, w.Number(v, 0))
		width += 44 + 8 + measure(labels[len(labels)-1], sizeLegend, false) + 16
	}
	return entry{Width: width - 16, Text: text, Mark: func(x, y float64) []scene.Item {
		var items []scene.Item
		for i, v := range samples {
			h := widths.width(v)
			items = append(items, box{x, y - h/2, 44, h}.rect(0, scene.Paint{Fill: s.Muted}), number.line(x+52, y, labels[i]))
			x += 52 + measure(labels[i], sizeLegend, false) + 16
		}
		return items
	}}
}

// pairsElsewhere counts the pairs of roles that told something of each other: ties the overview leaves out.
func pairsElsewhere(a *analysis.Analysis) int {
	n := 0
	for i := range a.Graph.Links {
		l := &a.Graph.Links[i]
		if l.A != a.Study.Coordinator && l.B != a.Study.Coordinator && !l.Sum.Zero() &&
			!a.Study.Parties[l.A].Group && !a.Study.Parties[l.B].Group {
			n++
		}
	}
	return n
}

func overviewSubtitle(a *analysis.Analysis, list []tie, leftOut int, w words.Words) string {
	roles, groups := 0, 0
	for i := range list {
		if list[i].Group {
			groups++
		} else {
			roles++
		}
	}
	around := w.CountSpelled("maps.overview.roles", roles)
	if groups > 0 {
		around = w.Say("maps.overview.and-group", around, w.CountSpelled("maps.overview.groups", groups))
	}
	subtitle := w.Say("maps.overview.subtitle", around)
	if leftOut > 0 {
		subtitle += " " + w.Say("maps.overview.left-out", w.Integer(len(list)), w.Integer(len(list)+leftOut))
	}
	if n := pairsElsewhere(a); n > 0 {
		subtitle += " " + w.Count("maps.overview.elsewhere", n)
	}
	return subtitle
}

// overviewDesc tells the map to somebody who does not see it: the finding, then a sentence a tie.
func overviewDesc(a *analysis.Analysis, list []tie, title string, w words.Words) string {
	parts := []string{title + "."}
	for i := range list {
		t := &list[i]
		var says []string
		for _, k := range laneKinds {
			if weight := weightOf(t.Sum, k); weight > 0 {
				says = append(says, w.Say("common.kind."+k.String())+" "+w.Number(weight, 1))
			}
		}
		switch {
		case !t.Heard && !t.Group:
			says = append(says, w.Say("maps.legend.unheard"))
		case t.State != graph.Stated && t.notice() != noNotice:
			says = append(says, w.Say("maps.legend."+t.notice().String()))
		}
		if len(says) > 0 {
			parts = append(parts, w.Party(a.Study, t.Party)+": "+strings.Join(says, ", ")+".")
		}
	}
	return strings.Join(parts, " ")
}
