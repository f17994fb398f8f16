package table

import (
	"samsyn/data"
	"samsyn/graph/change"
)

// entitySection lists parties, themes or statements that came, went or changed.
func (d *differ) entitySection(section, phrases, part string, list []change.Entity,
	name func(change.Pair) string, field func(change.Pair, change.Field) (old, new string),
) Section {
	column := d.columns()
	t := Table{Columns: []Column{column("change", Name), column(part, Words), column("fields", Words)}}
	for _, e := range list {
		var differs []string
		for _, f := range e.Fields {
			label := d.w.Say("changes.field." + string(f))
			if old, new := field(e.Pair, f); old != "" || new != "" {
				label = d.w.Say("changes.field", label, d.turned(old, new))
			}
			differs = append(differs, label)
		}
		t.Rows = append(t.Rows, []Cell{
			Text(d.w.Say("changes.word." + part + "." + e.Change.String())), Text(name(e.Pair)), Text(d.w.Items(differs)),
		})
	}
	return Section{d.counted(section, phrases, entityCounts, func(n map[change.Change]int) {
		for _, e := range list {
			n[e.Change]++
		}
	}), t}
}

// fieldList names fields in words.
func (d *differ) fieldList(fields []string) string {
	list := make([]string, len(fields))
	for i, f := range fields {
		switch f {
		case "shared", "conflict", "difficulty", "cooperation", "proposed":
			list[i] = d.w.Say("changes.sum." + f)
		case "conflict_state":
			list[i] = d.w.Say("changes.column.state")
		default:
			list[i] = d.w.Say("changes.field." + f)
		}
	}
	return d.w.Items(list)
}

func (d *differ) statementName(at change.Pair) string {
	s, i := d.newest(at)
	return d.w.Evidence(s, []int32{i})
}

func (d *differ) themeName(at change.Pair) string {
	s, i := d.newest(at)
	return d.w.Theme(s, i)
}

// statementField is a field before and after, in words; empty where only that it differs is said: what was said word
// for word and by whom stays in the study.
func (d *differ) statementField(at change.Pair, f change.Field) (old, new string) {
	show := func(s *data.Study, st *data.Statement) string {
		switch f {
		case change.Teller:
			return d.w.Party(s, st.Role)
		case change.Counterpart:
			return d.w.Party(s, st.Counterpart)
		case change.Kind:
			return d.w.Say("common.kind." + st.Kind.String())
		case change.ThemesCoded:
			if len(st.Themes) > 0 {
				return d.w.ThemeList(s, st.Themes)
			}
			return d.w.Say("changes.nothing")
		case change.Strength:
			return d.w.Integer(int(st.Strength))
		case change.Stage:
			return d.w.Say("common.stage." + st.Stage.String())
		case change.By:
			return d.w.Say("changes.by." + st.By.String())
		case change.Source:
			return st.Source
		case change.Status:
			return d.w.Say("changes.status." + st.Status.String())
		}
		return ""
	}
	a, b := d.r.Old.Study, d.r.New.Study
	return show(a, &a.Statements[at.Old]), show(b, &b.Statements[at.New])
}

func (d *differ) partyField(at change.Pair, f change.Field) (old, new string) {
	show := func(s *data.Study, i int32, heard []bool) string {
		p := &s.Parties[i]
		switch f {
		case change.Name:
			return d.w.Party(s, i)
		case change.Sort:
			switch {
			case i == s.Coordinator:
				return d.w.Say("changes.kind.coordinator")
			case p.Group:
				return d.w.Say("changes.kind.group")
			}
			return d.w.Say("changes.kind.role")
		case change.Relation:
			return d.w.Say("common.relation." + relation(p))
		case change.Heard:
			if heard[i] {
				return d.w.Say("changes.yes")
			}
			return d.w.Say("changes.no")
		}
		return ""
	}
	return show(d.r.Old.Study, at.Old, d.r.Old.Full.Heard), show(d.r.New.Study, at.New, d.r.New.Full.Heard)
}

func (d *differ) themeField(at change.Pair, f change.Field) (old, new string) {
	show := func(s *data.Study, i int32) string {
		t := &s.Themes[i]
		switch f {
		case change.Name:
			return d.w.Theme(s, i)
		case change.Broader:
			if t.Broader == data.NoTheme {
				return d.w.Say("changes.nothing")
			}
			return d.w.Theme(s, t.Broader)
		case change.Requirement:
			return d.w.Text(t.Requirement)
		}
		return ""
	}
	return show(d.r.Old.Study, at.Old), show(d.r.New.Study, at.New)
}
