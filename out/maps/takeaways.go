package maps

import (
	"slices"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// A takeaway is a short remark in an empty corner.
type takeaway struct {
	Heading string
	Lines   []string
	Colour  string
}

// takeaways sets what stands out in the corners that the ring leaves empty; nil where none is.
func (st *star) takeaways(a *analysis.Analysis, list []tie, few func(int32) bool, s *Style) *scene.Group {
	return st.corners(st.remarks(a, list, few, s), st.taken(list), s)
}

// corners sets remarks in the corners of the page that nothing takes.
func (st *star) corners(remarks []takeaway, taken []box, s *Style) *scene.Group {
	group := &scene.Group{ID: "takeaways"}
	heading, line := lettering{Size: 20, Bold: true}, lettering{Size: 20, Fill: s.Ink}
	const width = 300
	for _, corner := range [][2]bool{{false, true}, {true, true}, {false, false}, {true, false}} {
		if len(remarks) == 0 {
			break
		}
		r := remarks[0]
		var lines []string
		wide := measure(r.Heading, heading.Size, true)
		for _, l := range r.Lines {
			lines = append(lines, wrap(l, line.Size, false, width)...)
		}
		for _, l := range lines {
			wide = max(wide, measure(l, line.Size, false))
		}
		h := float64(len(lines)+1) * line.leading()
		b := box{st.Area.X, st.Area.Y, wide, h}
		anchor, x := scene.Start, b.X
		if corner[0] {
			b.X = st.Area.right() - wide
			anchor, x = scene.End, b.right()
		}
		if corner[1] {
			b.Y = st.Area.bottom() - h
		}
		if slices.ContainsFunc(taken, func(t box) bool { return t.overlaps(b.grown(20)) }) {
			continue
		}
		heading.Fill, heading.Anchor, line.Anchor = r.Colour, anchor, anchor
		group.Items = append(group.Items, heading.line(x, b.Y+line.leading()/2, r.Heading))
		group.Items = append(group.Items, line.block(x, b.Y+line.leading()*1.5, lines)...)
		remarks = remarks[1:]
	}
	if len(group.Items) == 0 {
		return nil
	}
	return group
}

// taken lists boxes around everything that is drawn.
func (st *star) taken(list []tie) []box {
	boxes := []box{st.Centre}
	for i := range st.Arms {
		m := &st.Arms[i]
		boxes = append(boxes, m.Card)
		for _, s := range m.Strands {
			r := st.reach(&list[i], s.Kind)
			boxes = append(boxes, around(s.Badge, 2*r, 2*r))
			from := s.Path[0].Points[0]
			for _, segment := range s.Path[1:] {
				c := curve{from, from, segment.Points[0], segment.Points[0]}
				if segment.Op == scene.Cubic {
					c = curve{from, segment.Points[0], segment.Points[1], segment.Points[2]}
				}
				for i := range 16 {
					boxes = append(boxes, around(c.at(float64(i)/16), 30, 30))
				}
				from = segment.Points[len(segment.Points)-1]
			}
		}
		boxes = append(boxes, around(m.Notice, 2*st.Notice, 2*st.Notice), around(m.Extra, 60, 60))
	}
	return boxes
}

// remarks words what stands out: nothing where many are equal.
func (st *star) remarks(a *analysis.Analysis, list []tie, few func(int32) bool, s *Style) []takeaway {
	w := st.Words
	var remarks []takeaway
	add := func(k data.Kind, key string) {
		var lines []string
		var most float64
		for i := range list {
			weight := weightOf(list[i].Sum, k)
			if list[i].Group || weight == 0 || weight < most {
				continue
			}
			if weight > most {
				most, lines = weight, nil
			}
			lines = append(lines, w.Say("maps.overview.weight", w.Party(a.Study, list[i].Party), w.Number(weight, 1)))
		}
		if len(lines) > 0 && len(lines) <= 2 && len(list) > 2 {
			remarks = append(remarks, takeaway{w.Say("maps.overview." + key), lines, s.look(k).Text})
		}
	}
	add(data.Shared, "most-shared")
	add(data.Conflict, "most-conflict")
	if len(remarks) < 2 {
		add(data.Difficulty, "most-difficulty")
	}
	if rows := a.Ranking.Rows; len(rows) > 0 && (few == nil || !few(rows[0].Theme)) && rows[0].Reach > 1 && (len(rows) == 1 || rows[1].Reach < rows[0].Reach) {
		line := w.Say("maps.overview.reach", w.Theme(a.Study, rows[0].Theme), w.Integer(rows[0].Reach), w.Integer(a.Ranking.Units))
		remarks = append(remarks, takeaway{w.Say("maps.overview.most-theme"), []string{line}, s.Muted})
	}
	return remarks
}
