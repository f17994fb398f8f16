package table

import (
	"math"
	"slices"
	"strconv"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/agreement"
	"samsyn/graph/match"
	"samsyn/out/words"
)

// Coders is what a view of several codings needs to know: how far they agree, and what the coders are called.
type Coders struct {
	Report *agreement.Report
	Names  []string // one a coder, all different
	// Differences makes the table one of the statements that are coded differently.
	Differences bool
}

// fewPairs is how many pairs of coders have a column of their own where people read.
const fewPairs = 3

// Agreement is how far coders agree, and for people the statements they differ on too.
func Agreement(c Coders, o Options) *View {
	w, r := o.Words, c.Report
	a := agreer{c, o, w}
	v := &View{
		Title: w.Say("agreements.title", w.List(c.Names)), Empty: w.Say("agreements.nothing"), Object: a.object(),
	}
	figures, differences := a.figures(), a.differences()
	v.Table = figures
	if c.Differences {
		v.Table = differences
	}
	if r.Units > 0 {
		v.Head = []string{w.Count("agreements.units", r.Units)}
		heading := w.Say("agreements.same")
		if n := len(r.Disagreements); n > 0 {
			heading = w.Count("agreements.differ", n)
		}
		list := Section{heading, differences}
		v.Sections = []Section{{w.Say("agreements.figures"), figures}, list}
		v.Notes = []string{w.Say("agreements.reading")}
		if a.ranges() {
			v.Notes = append(v.Notes, w.Say("agreements.ranges"))
		}
		if c.Differences {
			v.Sections, v.Notes = []Section{list}, nil
		}
	} else {
		v.Table.Rows = nil
	}
	for _, caveat := range r.Caveats {
		v.Notes = append(v.Notes, a.caveat(caveat))
	}
	return v
}

// An agreer words how far coders agree.
type agreer struct {
	Coders
	o Options
	w words.Words
}

func (a *agreer) caveat(c agreement.Caveat) string {
	names := make([]string, len(c.Themes))
	for i, id := range c.Themes {
		names[i] = a.themeName(id)
	}
	return a.w.AgreementCaveat(c, names)
}

// themeName is what the first coder who has a theme calls it.
func (a *agreer) themeName(id string) string {
	for _, s := range a.Report.Studies {
		for t := range s.Themes {
			if s.Themes[t].ID == id {
				return a.w.Theme(s, int32(t))
			}
		}
	}
	return id
}

// figures is the table of what coders can agree on.
func (a *agreer) figures() Table {
	column := func(key string, kind Kind, audience Audience) Column {
		return Column{Key: key, Header: a.w.Say("agreements.column." + key), Kind: kind, For: audience}
	}
	t := Table{Columns: []Column{
		column("of", Name, Programs), column("id", Name, Programs), column("name", Words, Everyone),
		column("units", Number, Everyone), column("alike", Number, Everyone), column("alpha", Number, Everyone),
		column("alpha_low", Number, Programs), column("alpha_high", Number, Programs),
	}}
	ranges := a.ranges()
	if ranges {
		t.Columns = append(t.Columns, column("alpha_range", Name, People))
	}
	pairs := a.Report.Kind.Pairs
	for _, p := range pairs {
		c := column("kappa", Number, Everyone)
		if len(pairs) > 1 {
			c.Key += "_" + strconv.Itoa(p.A+1) + "_" + strconv.Itoa(p.B+1)
			c.Header = a.w.Say("agreements.column.kappa_of", a.Names[p.A], a.Names[p.B])
		}
		if len(pairs) > fewPairs {
			c.For = Programs
		}
		t.Columns = append(t.Columns, c)
	}
	if len(pairs) > fewPairs {
		t.Columns = append(t.Columns, column("kappas", Name, People))
	}
	for _, row := range a.rows() {
		name := row.Name
		if row.ID != "" {
			name = a.w.Say("agreements.item.part", name)
		}
		cells := []Cell{
			Text(row.Of), Text(string(row.ID)), Text(row.Name).As(name), Count(row.Units, a.w.Integer(row.Units)),
			Count(row.Alike, a.w.Integer(row.Alike)), figure(a.w, float64(row.Alpha), 2),
			figure(a.w, float64(row.Low), 2), figure(a.w, float64(row.High), 2),
		}
		if ranges {
			cells = append(cells, Text(a.between(float64(row.Low), float64(row.High))))
		}
		low, high := math.Inf(1), math.Inf(-1)
		for _, p := range row.Pairs {
			kappa := float64(p.Kappa)
			cells = append(cells, figure(a.w, kappa, 2))
			if !math.IsNaN(kappa) {
				low, high = min(low, kappa), max(high, kappa)
			}
		}
		if len(pairs) > fewPairs {
			cells = append(cells, Text(a.between(low, high)))
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// ranges reports whether any alpha has an interval.
func (a *agreer) ranges() bool {
	return slices.ContainsFunc(a.rows(), func(r AgreementRow) bool { return !math.IsNaN(float64(r.Low)) })
}

// between names two figures, or nothing where they are none.
func (a *agreer) between(low, high float64) string {
	if !(low <= high) {
		return ""
	}
	return a.w.Say("agreements.between", a.w.Number(low, 2), a.w.Number(high, 2))
}

// differences is the table of statements that are coded differently.
func (a *agreer) differences() Table {
	column := func(key, header string, kind Kind, audience Audience) Column {
		return Column{Key: key, Header: header, Kind: kind, For: audience}
	}
	say := func(key string) string { return a.w.Say("agreements.column." + key) }
	t := Table{Columns: []Column{
		column("id", say("id"), Name, Programs), column("source", say("source"), Words, Everyone),
		column("role", say("role"), Words, Everyone), column("differs", say("differs"), Words, Programs),
	}}
	for i, name := range a.Names {
		n := "_" + strconv.Itoa(i+1)
		t.Columns = append(t.Columns,
			column("coder"+n, name, Words, People),
			column("line"+n, a.w.Say("agreements.column.line_of", name), Number, Programs),
			column("kind"+n, a.w.Say("agreements.column.kind_of", name), Name, Programs),
			column("themes"+n, a.w.Say("agreements.column.themes_of", name), Words, Programs))
	}
	for _, d := range a.Report.Disagreements {
		row := a.disagreement(d)
		study, at := d.Unit.First()
		s := a.Report.Studies[study]
		differs := make([]string, len(row.Differs))
		for i, part := range row.Differs {
			differs[i] = a.w.Say("agreements.differs." + part)
		}
		cells := []Cell{
			Text(string(row.ID)), Text(string(row.Source)).As(a.place(d.Unit)),
			Text(row.Role).As(a.w.Party(s, s.Statements[at].Role)), List(row.Differs, a.w.Items(differs)),
		}
		for coder, at := range d.Unit {
			if at == match.None {
				cells = append(cells, Cell{}, Cell{}, Cell{}, Cell{})
				continue
			}
			s := a.Report.Studies[coder]
			st := &s.Statements[at]
			kind := a.kindName(codeOf(st))
			cells = append(cells,
				Text(a.code(s, st)), whole(a.w, int(st.Pos.Line)), Text(kindID(codeOf(st))).As(kind),
				List(themeIDs(s, st.Themes), a.w.List(a.w.Themes(s, st.Themes))))
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// place says where a statement stands: its source, else its id, else its line in the first coder's file.
func (a *agreer) place(u match.Unit) string {
	for coder, at := range u {
		if at == match.None {
			continue
		}
		if st := &a.Report.Studies[coder].Statements[at]; st.Source != "" {
			return st.Source
		}
	}
	coder, at := u.First()
	st := &a.Report.Studies[coder].Statements[at]
	switch {
	case st.Origin != nil && st.Origin.ID != "":
		return st.Origin.ID
	case st.Pos.Line > 0:
		return a.w.Say("agreements.line", a.w.Integer(int(st.Pos.Line)))
	}
	return ""
}

// code says how a coder coded a statement.
func (a *agreer) code(s *data.Study, st *data.Statement) string {
	kind := a.kindName(codeOf(st))
	if len(st.Themes) == 0 || !st.Counted() {
		return kind
	}
	return a.w.Say("agreements.code", kind, a.w.ThemeList(s, st.Themes))
}

// codeOf is the kind a statement is coded as; no kind where it is rejected.
func codeOf(st *data.Statement) data.Kind {
	if !st.Counted() {
		return data.NoKind
	}
	return st.Kind
}

// kindID is a kind's id, "rejected" for none.
func kindID(k data.Kind) string {
	if k == data.NoKind {
		return data.Rejected.String()
	}
	return k.String()
}

func (a *agreer) kindName(k data.Kind) string {
	if k == data.NoKind {
		return a.w.Say("agreements.item.kind.rejected")
	}
	return a.w.Say("common.kind." + k.String())
}

func levelName(l graph.Level) string {
	if l == graph.Narrow {
		return "narrow"
	}
	return "broad"
}
