package table

import (
	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/words"
)

// Compared is what a view of two studies needs to know besides what changed: what the files are called.
type Compared struct {
	Report   *change.Report
	Old, New string // names of the files
}

// Diff is what changed between two studies: for people a table for each part, for spreadsheets one row a
// change, unchanged ranks and gaps among them.
func Diff(c Compared, o Options) *View {
	w, r := o.Words, c.Report
	d := differ{r, o, w}
	v := &View{
		Title: w.Say("changes.title", c.Old, c.New), Empty: w.Say("changes.none"),
		Head: []string{
			w.Say("changes.before", heading(r.Old, o)), w.Say("changes.after", heading(r.New, o)),
		},
		Object: d.object(c),
	}
	if v.Unlisted = d.unlisted(); v.Unlisted != "" {
		v.Head = append(v.Head, v.Unlisted)
	}
	for _, caveat := range r.Caveats {
		v.Notes = append(v.Notes, w.ChangeCaveat(r.New.Ranking.Unit, caveat))
	}
	column := d.columns()
	v.Table.Columns = []Column{
		column("part", Name), column("change", Name), column("id", Name), column("what", Words), column("fields", Words),
		column("old", Number), column("new", Number), column("within_ranges", Name),
	}
	v.Table.Rows = d.rows()
	if v.Sections = d.sections(); !r.Different() && len(v.Sections) > 0 {
		v.Head = append(v.Head, v.Empty)
	}
	return v
}

// A differ words what changed between two studies.
type differ struct {
	r *change.Report
	o Options
	w words.Words
}

func (d *differ) columns() func(key string, kind Kind) Column {
	return func(key string, kind Kind) Column {
		return Column{Key: key, Header: d.w.Say("changes.column." + key), Kind: kind}
	}
}

// rows are the changes as spreadsheets hold them, one a row.
func (d *differ) rows() [][]Cell {
	rows := [][]Cell{}
	add := func(part string, c change.Change, id, what string, fields []string, old, new Cell, within *bool) {
		inside := Cell{}
		if within != nil {
			inside = Flag(*within, yes(d.w, *within))
		}
		rows = append(rows, []Cell{
			Text(part).As(d.w.Say("changes.part." + part)), Text(c.String()).As(d.w.Say("changes.word." + part + "." + c.String())),
			Text(id), Text(what), List(fields, d.fieldList(fields)), old, new, inside,
		})
	}
	for i := range d.r.Gaps {
		g := &d.r.Gaps[i]
		old, new := Cell{}, Cell{}
		if g.Old != nil {
			old = d.severity(g.Old)
		}
		if g.New != nil {
			new = d.severity(g.New)
		}
		add("gap", g.Change, g.Finding().ID, d.gapWhat(g), nil, old, new, nil)
	}
	for _, k := range d.ranks() {
		old, new := Cell{}, Cell{}
		if k.Old != nil {
			old = whole(d.w, k.Old.Rank)
		}
		if k.New != nil {
			new = whole(d.w, k.New.Rank)
		}
		add("rank", k.Change, d.rankID(&k), d.rankName(&k), nil, old, new, within(&k))
	}
	for i := range d.r.Links {
		l := &d.r.Links[i]
		old, new := weight(l.Old), weight(l.New)
		add("link", l.Change, d.partyID(l.A)+"+"+d.partyID(l.B), d.linkName(l), d.linkFields(l), figure(d.w, old, 1), figure(d.w, new, 1), nil)
	}
	for _, e := range d.r.Statements {
		s, at := d.newest(e.Pair)
		id := ""
		if origin := s.Statements[at].Origin; origin != nil {
			id = origin.ID
		}
		add("statement", e.Change, id, d.w.Evidence(s, []int32{at}), names(e.Fields), Cell{}, Cell{}, nil)
	}
	for _, e := range d.r.Parties {
		s, at := d.newest(e.Pair)
		add("party", e.Change, s.Parties[at].ID, d.w.Party(s, at), names(e.Fields), Cell{}, Cell{}, nil)
	}
	for _, e := range d.r.Themes {
		s, at := d.newest(e.Pair)
		add("theme", e.Change, s.Themes[at].ID, d.w.Theme(s, at), names(e.Fields), Cell{}, Cell{}, nil)
	}
	return rows
}

// unlisted says how many gaps are counted but not listed, "" where all are listed.
func (d *differ) unlisted() string {
	n := 0
	var parts []string
	for _, rest := range d.r.Rest {
		n += rest.Count
		parts = append(parts, d.w.Say("columns.unlisted.rule", rest.Rule.Code, d.w.Integer(rest.Count), d.w.Say("changes.word.gap."+rest.Change.String())))
	}
	if n == 0 {
		return ""
	}
	return d.w.Count("changes.unlisted", n, d.w.Integer(d.o.most()), d.w.List(parts))
}

// newest is the newest study that holds something, and where.
func (d *differ) newest(at change.Pair) (*data.Study, int32) {
	if at.New != change.None {
		return d.r.New.Study, at.New
	}
	return d.r.Old.Study, at.Old
}

func (d *differ) partyID(at change.Pair) string {
	s, i := d.newest(at)
	return s.Parties[i].ID
}

func (d *differ) partyName(at change.Pair) string {
	s, i := d.newest(at)
	return d.w.Party(s, i)
}

func names(fields []change.Field) []string {
	list := make([]string, len(fields))
	for i, f := range fields {
		list[i] = string(f)
	}
	return list
}
