package agreement

import "math"

// CaveatKind names something that limits what figures of agreement can carry.
type CaveatKind string

// A Caveat is a limit of the figures, as a value.
type Caveat struct {
	Kind  CaveatKind
	N, Of int
	// Themes are the ids that it is about.
	Themes []string
}

// The caveats.
const (
	NothingMatched  CaveatKind = "nothing-matched"   // no statement has two coders
	FewUnits        CaveatKind = "few-units"         // the figures rest on N statements
	NoVariation     CaveatKind = "no-variation"      // of Of kinds and themes, N are coded alike throughout
	CodedAlone      CaveatKind = "coded-alone"       // N of Of statements have one coder only
	NotRecognisable CaveatKind = "not-recognisable"  // N of Of statements have neither id nor text
	Suggestions     CaveatKind = "suggested"         // N of Of codes are suggestions that nobody has reviewed
	OneCoderThemes  CaveatKind = "one-coders-themes" // N themes are used by one coder only
)

// enough is from how many units on one more disagreement no longer moves the figures much, and resampling the units
// says something.
const enough = 20

func (r *Report) caveats(c *codings) {
	add := func(caveat Caveat) {
		if caveat.N > 0 {
			r.Caveats = append(r.Caveats, caveat)
		}
	}
	if r.Units == 0 {
		r.Caveats = append(r.Caveats, Caveat{Kind: NothingMatched})
	} else if r.Units < enough {
		add(Caveat{Kind: FewUnits, N: r.Units})
	}
	flat := 0
	for _, items := range [][]Item{r.Kinds, r.Each} {
		for i := range items {
			if math.IsNaN(items[i].Alpha) {
				flat++
			}
		}
	}
	add(Caveat{Kind: NoVariation, N: flat, Of: len(r.Kinds) + len(r.Each)})
	total, bare, compared, suggested := 0, 0, 0, 0
	for _, coder := range r.Coders {
		total, bare = total+coder.Statements, bare+coder.Unrecognisable
		compared, suggested = compared+coder.Compared, suggested+coder.Suggested
	}
	add(Caveat{Kind: CodedAlone, N: r.Alone - bare, Of: r.Alone + r.Units})
	add(Caveat{Kind: NotRecognisable, N: bare, Of: total})
	add(Caveat{Kind: Suggestions, N: suggested, Of: compared})
	ids := c.ofOneCoder()
	add(Caveat{Kind: OneCoderThemes, N: len(ids), Of: len(c.names), Themes: ids})
}

// ofOneCoder returns the ids of the themes that one coder uses and no other.
func (c *codings) ofOneCoder() []string {
	const nobody, several = -1, -2
	who := make([]int, len(c.names))
	for t := range who {
		who[t] = nobody
	}
	for _, coders := range c.coded {
		for coder, themes := range coders {
			for _, t := range themes {
				if who[t] == nobody || who[t] == coder {
					who[t] = coder
				} else {
					who[t] = several
				}
			}
		}
	}
	var ids []string
	for t, id := range c.names {
		if who[t] >= 0 {
			ids = append(ids, id)
		}
	}
	return ids
}
