package maps

import (
	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A star is the overview being drawn: the coordinator's card, a card a tie, and what runs between them. The
// ring and the columns place it; the overview draws it.
type star struct {
	Words  words.Words
	Area   box
	Centre box
	Arms   []arm // one a tie, in the same order
	Widths scale
	Badge  float64 // size of a badge's digits
	Low    float64 // half the height of a badge at most; 0 for no limit
	Notice float64 // half the size of a notice
	Name   lettering
	Lines  lettering // under the name
	Inset  float64   // from a card's edge to its text
}

// An arm is one tie, placed.
type arm struct {
	Card    box
	Strands []strand
	// Extra is where the badge of a difficulty beside a conflict goes, Notice where the mark of the
	// conflict state; only read where the tie has one.
	Extra, Notice scene.Point
	// Guide leads to the mark of the conflict state where the tie has no line that chafes.
	Guide  []scene.Segment
	own    bool    // the mark stands on Guide, beside the line of what is shared
	curves []curve // the ring's lines, in the order of Strands
}

// A strand is one line of an arm, from the coordinator to the card, and the place of its badge.
type strand struct {
	Kind   data.Kind
	Weight float64
	Path   []scene.Segment
	Badge  scene.Point
}

// strandsOf lists the lines a tie needs, shared first, without their places.
func strandsOf(t *tie) []strand {
	if t.Before != nil {
		return strandsOfTwo(t)
	}
	var list []strand
	if t.Sum.Shared > 0 {
		list = append(list, strand{Kind: data.Shared, Weight: t.Sum.Shared})
	}
	if k, weight := t.chafe(); weight > 0 {
		list = append(list, strand{Kind: k, Weight: weight})
	}
	return list
}

// chafes reports whether the tie has a second line.
func (t *tie) chafes() bool {
	list := strandsOf(t)
	return len(list) > 0 && list[len(list)-1].Kind != data.Shared
}

// hasExtra reports whether a badge stands beside that of the second line: of a difficulty beside a conflict.
func (t *tie) hasExtra() bool {
	k := t.extraKind()
	return t.chafes() && (weightOf(t.Sum, k) > 0 || t.Before != nil && weightOf(t.Before.Sum, k) > 0)
}

// extraKind is the kind of that badge.
func (t *tie) extraKind() data.Kind {
	if k, _ := t.chafe(); k == data.Conflict {
		return data.Difficulty
	}
	return data.Conflict
}

// greatest is the greatest weight of any line of the ties.
func greatest(list []tie) float64 {
	var most float64
	for i := range list {
		for _, s := range strandsOf(&list[i]) {
			most = max(most, s.Weight)
		}
	}
	return most
}

// badge is the badge of a kind and weight on this star.
func (st *star) badge(k data.Kind, weight float64, faded bool) badge {
	b := newBadge(k, weight, st.Badge, faded, st.Words)
	b.Low = st.Low
	return b
}

// room is half the width and half the height that the badge of a kind takes on a tie.
func (st *star) room(t *tie, k data.Kind) (w, h float64) {
	if t.Before != nil {
		return st.roomOfTwo(t, k)
	}
	return st.badge(k, weightOf(t.Sum, k), false).half()
}

// reach is how far such a badge reaches from its middle.
func (st *star) reach(t *tie, k data.Kind) float64 {
	w, h := st.room(t, k)
	return max(w, h)
}
