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
	var list []strand
	if t.Sum.Shared > 0 {
		list = append(list, strand{Kind: data.Shared, Weight: t.Sum.Shared})
	}
	if k, weight := t.chafe(); weight > 0 {
		list = append(list, strand{Kind: k, Weight: weight})
	}
	return list
}

// extra is the weight of the difficulty that stands beside a conflict, 0 where there is none.
func (t *tie) extra() float64 {
	if t.Sum.Conflict > 0 {
		return t.Sum.Difficulty
	}
	return 0
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

// reach is how far such a badge reaches from its middle.
func (st *star) reach(k data.Kind, weight float64) float64 {
	w, h := st.badge(k, weight, false).half()
	return max(w, h)
}
