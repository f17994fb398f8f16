package maps

import (
	"samsyn/data"
	"samsyn/graph/change"
)

// tiesOfTwo lists the parties that either study has around the coordinator, each with its tie in both.
func tiesOfTwo(c *change.Aligned, groups bool) (list []tie, leftOut int) {
	return heaviest(allTiesOfTwo(c, groups))
}

// allTiesOfTwo lists the same, drawn or not.
func allTiesOfTwo(c *change.Aligned, groups bool) []tie {
	now, before := allTies(c.New, groups), allTies(c.Old, groups)
	for i := range now {
		now[i].Listed, before[i].Listed = c.InNew[now[i].Party], c.InOld[before[i].Party]
		now[i].Before = &before[i]
	}
	return now
}

// momentOf lists the ties as they are in one of the studies, and the position of each in the list of both.
func momentOf(list []tie, m Moment) (ties []tie, from []int) {
	for i := range list {
		t := list[i]
		if m == Before {
			t = *list[i].Before
		}
		t.Before = nil
		if t.Listed {
			ties, from = append(ties, t), append(from, i)
		}
	}
	return ties, from
}

// chafeOfTwo is the kind of the second line of a tie in two studies, and the greater of its weights: what the new
// study has, else what the old one had.
func (t *tie) chafeOfTwo() (k data.Kind, weight float64) {
	for _, sum := range []struct{ conflict, difficulty float64 }{
		{t.Sum.Conflict, t.Sum.Difficulty}, {t.Before.Sum.Conflict, t.Before.Sum.Difficulty},
	} {
		k = data.Difficulty
		if sum.conflict > 0 {
			k = data.Conflict
		}
		if sum.conflict+sum.difficulty > 0 {
			break
		}
	}
	return k, max(weightOf(t.Sum, k), weightOf(t.Before.Sum, k))
}

// noticeOfTwo is the mark that a tie needs in the new study, else the one it needed in the old: there is room for
// one.
func (t *tie) noticeOfTwo() notice {
	now, before := *t, *t.Before
	now.Before = nil
	switch {
	case now.Listed && now.notice() != noNotice:
		return now.notice()
	case before.Listed:
		return before.notice()
	}
	return noNotice
}

// noticeNow is the mark that a tie needs in the new study.
func (t *tie) noticeNow() notice {
	now := *t
	now.Before = nil
	if !now.Listed {
		return noNotice
	}
	return now.notice()
}

// strandsOfTwo lists the lines that a tie needs in either study; the weight is the greater one.
func strandsOfTwo(t *tie) []strand {
	var list []strand
	if w := max(t.Sum.Shared, t.Before.Sum.Shared); w > 0 {
		list = append(list, strand{Kind: data.Shared, Weight: w})
	}
	if k, w := t.chafeOfTwo(); w > 0 {
		list = append(list, strand{Kind: k, Weight: w})
	}
	return list
}

// weights are what a kind weighed on a tie, and weighs.
func (t *tie) weights(k data.Kind) (was, now float64) {
	return weightOf(t.Before.Sum, k), weightOf(t.Sum, k)
}

// roomOfTwo is the room that the badges of all moments take.
func (st *star) roomOfTwo(t *tie, k data.Kind) (w, h float64) {
	was, now := t.weights(k)
	take := func(bw, bh float64) { w, h = max(w, bw), max(h, bh) }
	for _, weight := range []float64{was, now} {
		if weight > 0 {
			take(st.badge(k, weight, false).half())
		}
	}
	if changed(was, now) != change.Same {
		take(st.pill(k, was, now, false).half())
	}
	if k != data.Shared {
		// Where both chafe, the line and the badge beside it may change places from the one study to the other.
		other := data.Conflict
		if k == other {
			other = data.Difficulty
		}
		was, now = t.weights(other)
		for _, weight := range []float64{was, now} {
			if weight > 0 {
				take(st.badge(other, weight, false).half())
			}
		}
	}
	return w, h
}

// gone reports whether only the old of two studies lists the party, arrived whether only the new one does.
func (t *tie) gone() bool    { return t.Before != nil && !t.Listed }
func (t *tie) arrived() bool { return t.Before != nil && !t.Before.Listed }
