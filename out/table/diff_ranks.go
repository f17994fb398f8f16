package table

import (
	"cmp"
	"slices"

	"samsyn/graph"
	"samsyn/graph/change"
)

// ranks are the ranks as they are listed: by the new rank, then what is gone by the old one, within a rank in the
// order of the language, ties by id.
func (d *differ) ranks() []change.Rank {
	rows := slices.Clone(d.r.Ranks)
	collator := d.w.Collator()
	place := func(k *change.Rank) (gone, rank int) {
		if k.New == nil {
			return 1, k.Old.Rank
		}
		return 0, k.New.Rank
	}
	slices.SortStableFunc(rows, func(x, y change.Rank) int {
		goneX, rankX := place(&x)
		goneY, rankY := place(&y)
		return cmp.Or(
			cmp.Compare(goneX, goneY), cmp.Compare(rankX, rankY),
			collator.Compare(d.rankName(&x), d.rankName(&y)), cmp.Compare(d.rankID(&x), d.rankID(&y)),
		)
	})
	return rows
}

func (d *differ) rankID(k *change.Rank) string {
	if k.New != nil {
		return d.r.New.Study.Themes[k.New.Theme].ID
	}
	return d.r.Old.Study.Themes[k.Old.Theme].ID
}

func (d *differ) rankName(k *change.Rank) string {
	if k.New != nil {
		return d.w.Theme(d.r.New.Study, k.New.Theme)
	}
	return d.w.Theme(d.r.Old.Study, k.Old.Theme)
}

// within reports whether a move lies within the ranges, nil where that is undefined.
func within(k *change.Rank) *bool {
	inside := k.Within == change.Inside
	if k.Within == change.Undefined {
		return nil
	}
	return &inside
}

func (d *differ) rankChange(k *change.Rank) RankChange {
	return RankChange{
		ID: d.rankID(k), Name: d.rankName(k), Change: k.Change.String(), Within: within(k),
		Old: placeOf(k.Old), New: placeOf(k.New),
	}
}

func placeOf(r *graph.ThemeRow) *Place {
	if r == nil {
		return nil
	}
	return &Place{r.Rank, Rank(r.RankLow), Rank(r.RankHigh), r.Reach, Real(r.Strength)}
}

// rankSection lists the themes whose place differs.
func (d *differ) rankSection() Section {
	column := d.columns()
	t := Table{Columns: []Column{
		column("change", Words), column("theme", Words), column("rank", Name), column("rank_range", Name),
		column("reach", Name), column("strength", Name),
	}}
	for _, k := range d.ranks() {
		if !k.Differs() {
			continue
		}
		word := d.w.Say("changes.word.rank." + k.Change.String())
		switch k.Within {
		case change.Inside:
			word = d.w.Say("changes.word.rank.within", word)
		case change.Outside:
			word = d.w.Say("changes.word.rank.beyond", word)
		}
		of := func(show func(*graph.ThemeRow) string) Cell {
			shown := func(r *graph.ThemeRow) string {
				if r == nil {
					return ""
				}
				return show(r)
			}
			return Text(d.turned(shown(k.Old), shown(k.New)))
		}
		t.Rows = append(t.Rows, []Cell{
			Text(word), Text(d.rankName(&k)),
			of(func(r *graph.ThemeRow) string { return d.w.Integer(r.Rank) }),
			of(d.w.RankRange),
			of(func(r *graph.ThemeRow) string { return d.w.Integer(r.Reach) }),
			of(func(r *graph.ThemeRow) string { return d.w.Number(r.Strength, 1) }),
		})
	}
	return Section{d.counted("ranks", "ranks", rankCounts, func(n map[change.Change]int) {
		for i := range d.r.Ranks {
			n[d.r.Ranks[i].Change]++
		}
	}), t}
}

// turned is a figure before and after: once where it is the same, a dash where there is none.
func (d *differ) turned(old, new string) string {
	nothing := d.w.Say("changes.nothing")
	old, new = cmp.Or(old, nothing), cmp.Or(new, nothing)
	if old == new {
		return old
	}
	return d.w.Say("changes.to", old, new)
}
