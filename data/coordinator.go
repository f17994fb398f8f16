package data

import "strconv"

// SyntheticCoordinator is the id of the coordinator that is added to a table with empty counterpart cells.
const SyntheticCoordinator = "coordinator"

var syntheticName = Text{SV: "Samordnaren", EN: "Coordinator"}

// settleCoordinator takes the coordinator of the study file, as soon as statements come.
func (b *Builder) settleCoordinator() {
	if b.coordinator != none || b.coordinatorWritten == "" {
		return
	}
	i, ok := b.parties.ids[b.coordinatorWritten]
	switch {
	case !ok:
		if len(b.study.Parties) == 0 && b.Failed() {
			return // what is wrong with the roles has been said
		}
		b.Problem(b.coordinatorPos, "unknown-coordinator", b.coordinatorWritten).Near = b.nearestParty(b.coordinatorWritten)
		// Whoever it is, one party stands in, so that this is reported once and not by every statement.
		if i = 0; len(b.study.Parties) == 0 {
			i = b.addParty(SyntheticCoordinator, syntheticName, b.coordinatorPos)
		}
	case b.study.Parties[i].Group:
		b.Problem(b.coordinatorPos, "group-is-not-role", b.coordinatorWritten)
	}
	b.coordinator = i
}

// chooseCoordinator settles who the coordinator is once everything is read.
func (b *Builder) chooseCoordinator() {
	b.settleCoordinator()
	first := Pos{}
	if len(b.study.Statements) > 0 {
		first = b.study.Statements[0].Pos
	}
	whole := Pos{File: first.File, Sheet: first.Sheet}
	if b.coordinator != none {
		own := b.study.Parties[b.coordinator].ID
		if b.Coordinator != "" && b.known(b.Coordinator) != b.coordinator {
			b.Problem(Pos{File: b.coordinatorPos.File}, "coordinator-repeated", b.Coordinator, own)
		}
		if b.firstRow != nil {
			b.Notice(*b.firstRow, "coordinator-study", own)
		}
		return
	}
	if len(b.study.Statements) == 0 {
		if !b.Failed() {
			b.Problem(whole, "no-rows")
		}
		return
	}
	empty := false
	for i := 0; i < len(b.study.Statements) && !empty; i++ {
		empty = b.study.Statements[i].Counterpart == none
	}
	switch {
	case b.Coordinator != "":
		b.askedCoordinator(whole, empty)
	case empty:
		b.syntheticCoordinator(whole)
	default:
		i, roles, all := b.mostNamed()
		b.coordinator = i
		b.Notice(whole, "coordinator-most", b.study.Parties[i].Name.In("en"), strconv.Itoa(roles), strconv.Itoa(all))
	}
}

// known finds a party by id or name.
func (b *Builder) known(name string) int32 {
	if i, ok := b.parties.spelled[name]; ok {
		return i
	}
	if i, ok := b.parties.keys[NameKey(name)]; ok {
		return i
	}
	return none
}

// askedCoordinator takes whom the user named. A name the table does not know is a new party only where empty
// cells need one, and where it is not just a slip of a known name.
func (b *Builder) askedCoordinator(whole Pos, empty bool) {
	i := b.known(b.Coordinator)
	near := ""
	if i == none {
		near = b.nearestParty(b.Coordinator)
	}
	id := MakeID(b.Coordinator)
	_, taken := b.parties.ids[id]
	switch {
	case i == ambiguous:
		b.Problem(whole, "ambiguous-name", b.Coordinator)
		return
	case i == none && (!empty || near != "" || id == "" || taken):
		b.Problem(whole, "unknown-coordinator", b.Coordinator).Near = near
		return
	case i == none:
		i = b.addParty(id, Text{Plain: CleanName(b.Coordinator)}, whole)
	}
	b.coordinator = i
	b.Notice(whole, "coordinator-asked", b.study.Parties[i].Name.In("en"))
}

func (b *Builder) syntheticCoordinator(whole Pos) {
	for _, name := range [...]string{SyntheticCoordinator, syntheticName.SV, syntheticName.EN} {
		if i := b.known(name); i >= 0 {
			b.coordinator = i
			b.Notice(whole, "coordinator-named", b.study.Parties[i].Name.In("en"))
			return
		}
	}
	b.coordinator = b.addParty(SyntheticCoordinator, syntheticName, whole)
	b.Notice(whole, "coordinator-synthetic", SyntheticCoordinator)
}

// mostNamed is the counterpart that most roles name, of several the one with the smallest id.
func (b *Builder) mostNamed() (most int32, roles, all int) {
	named := make([]int, len(b.study.Parties))
	type pair struct{ role, counterpart int32 }
	seen := make(map[pair]bool)
	last := pair{none, none}
	for i := range b.study.Statements {
		s := &b.study.Statements[i]
		p := pair{s.Role, s.Counterpart}
		if p == last {
			continue
		}
		last = p
		if !seen[p] {
			seen[p] = true
			named[s.Counterpart]++
		}
	}
	for i, n := range named {
		if b.told[i] {
			all++
		}
		if n > named[most] || n == named[most] && b.study.Parties[i].ID < b.study.Parties[most].ID {
			most = int32(i)
		}
	}
	return most, named[most], all
}

// counterparts fills in the coordinator where no counterpart was named and nobody knew yet who that is.
func (b *Builder) counterparts() {
	if b.coordinator < 0 {
		return
	}
	statements := b.study.Statements
	for i := 0; i < len(statements) && b.told[b.coordinator]; i++ {
		if s := &statements[i]; s.Counterpart == none && s.Role == b.coordinator {
			b.Problem(s.Pos, "needs-counterpart")
		}
	}
	eachStretch(len(statements), func(from, to int) {
		for i := from; i < to; i++ {
			if statements[i].Counterpart == none {
				statements[i].Counterpart = b.coordinator
			}
		}
	})
}
