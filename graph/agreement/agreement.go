// Package agreement says how far several people who coded the same stories coded them alike. One study a
// coder flows in; coefficients, the statements they differ on and the limits of it all flow out as values.
//
// What is compared is a statement that two coders or more have (package match): which kind it is, and for
// each theme whether it is coded on it. A statement that a coder rejected is coded as rejected, which is a
// code as well as any kind; one that a coder does not have at all is missing. Whether coders cut the stories into the
// same statements is not measured, only counted.
package agreement

import (
	"math"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/match"
)

// A Report is how far coders agree.
type Report struct {
	Studies []*data.Study // one a coder, in the order given
	Level   graph.Level
	Coders  []Coder
	Units   int // statements that two coders or more have: the only ones that figures rest on
	Alone   int // statements that one coder has only

	Kind   Item   // which kind, all kinds together
	Kinds  []Item // each kind that occurs, present or absent
	Themes Item   // all themes together: pooled
	Each   []Item // each theme that occurs at the level, present or absent, by id

	Disagreements []Disagreement // in the order of package match
	Caveats       []Caveat
}

// A Coder is what one of them contributes.
type Coder struct {
	Statements     int // all, rejected suggestions included
	Compared       int // of these, in units that another coder has too
	Suggested      int // of the compared, suggestions that nobody has reviewed
	Unrecognisable int // of all, with neither id nor text: they cannot be compared
}

// An Item is one thing coders can agree on.
type Item struct {
	Kind  data.Kind // of Kinds; data.NoKind stands for rejected
	Theme string    // of Each: the theme's id
	Units int       // statements with two codes or more
	Alike int       // of these, coded alike by all who have it
	Alpha float64   // Krippendorff's, at most 1; NaN where there is no variation
	// Low and High are the 2.5 and 97.5 percentiles of alpha over resamples of the units; NaN under 20 of them, and
	// where too many resamples have no variation.
	Low, High float64
	Pairs     []Pair // each two coders, in order
}

// A Pair is the agreement of two coders.
type Pair struct {
	A, B  int     // positions in Report.Coders, A < B
	Units int     // statements both have
	Kappa float64 // Cohen's, −1 to 1; NaN where there is no variation
}

// A Disagreement is a statement that is not coded alike.
type Disagreement struct {
	Unit   match.Unit
	Kind   bool // its kind differs
	Themes bool // its themes differ at the level
}

// Of compares two coders or more; themes are compared at a level.
func Of(studies []*data.Study, level graph.Level) *Report {
	r := &Report{Studies: studies, Level: level, Coders: make([]Coder, len(studies))}
	var units []match.Unit
	for _, u := range match.Statements(studies, match.Options{}) {
		if u.Count() > 1 {
			units = append(units, u)
		} else {
			r.Alone++
		}
	}
	r.Units = len(units)
	c := newCodings(studies, level, units)
	r.count(units)
	r.kinds(c)
	r.themes(c)
	r.intervals(c)
	for i, u := range units {
		if d := (Disagreement{Unit: u, Kind: !alike(c.kinds[i]), Themes: !c.themesAlike(i)}); d.Kind || d.Themes {
			r.Disagreements = append(r.Disagreements, d)
		}
	}
	r.caveats(c)
	return r
}

// count counts what each coder contributes.
func (r *Report) count(units []match.Unit) {
	for coder, s := range r.Studies {
		r.Coders[coder].Statements = len(s.Statements)
		for i := range s.Statements {
			if !match.Recognisable(&s.Statements[i]) {
				r.Coders[coder].Unrecognisable++
			}
		}
	}
	for _, u := range units {
		for coder, at := range u {
			if at == match.None {
				continue
			}
			r.Coders[coder].Compared++
			if r.Studies[coder].Statements[at].Status == data.Suggested {
				r.Coders[coder].Suggested++
			}
		}
	}
}

func (r *Report) kinds(c *codings) {
	r.Kind = r.item(c.kinds)
	used := [len(data.Kinds) + 1]bool{}
	for _, codes := range c.kinds {
		for _, code := range codes {
			if code != Missing {
				used[code] = true
			}
		}
	}
	for _, kind := range append(data.Kinds[:], data.NoKind) {
		if used[kind] {
			item := r.item(c.ofKind(kind))
			item.Kind = kind
			r.Kinds = append(r.Kinds, item)
		}
	}
}

func (r *Report) themes(c *codings) {
	pooled := make([]Disagreeing, 1+len(r.pairs()))
	for t, id := range c.names {
		codes := c.ofTheme(int32(t))
		item := r.item(codes)
		item.Theme = id
		r.Each = append(r.Each, item)
		pooled[0] = pooled[0].Plus(Alpha(codes))
		for i, p := range r.pairs() {
			pooled[1+i] = pooled[1+i].Plus(Kappa(codes, p.A, p.B))
		}
	}
	r.Themes = Item{Units: r.Units, Alpha: pooled[0].Coefficient(), Low: math.NaN(), High: math.NaN(), Pairs: r.pairs()}
	for i := range r.Themes.Pairs {
		r.Themes.Pairs[i].Kappa = pooled[1+i].Coefficient()
		r.Themes.Pairs[i].Units = r.Kind.Pairs[i].Units
	}
	for i := range c.kinds {
		if c.themesAlike(i) {
			r.Themes.Alike++
		}
	}
}

// item measures the agreement on one thing.
func (r *Report) item(codes Codes) Item {
	item := Item{
		Units: len(codes), Alpha: Alpha(codes).Coefficient(), Low: math.NaN(), High: math.NaN(), Pairs: r.pairs(),
	}
	for _, unit := range codes {
		if alike(unit) {
			item.Alike++
		}
	}
	for i := range item.Pairs {
		p := &item.Pairs[i]
		p.Kappa = Kappa(codes, p.A, p.B).Coefficient()
		for _, unit := range codes {
			if unit[p.A] != Missing && unit[p.B] != Missing {
				p.Units++
			}
		}
	}
	return item
}

// pairs lists each two coders.
func (r *Report) pairs() []Pair {
	var list []Pair
	for a := range r.Coders {
		for b := a + 1; b < len(r.Coders); b++ {
			list = append(list, Pair{A: a, B: b})
		}
	}
	return list
}

// alike reports whether all codes of a unit are the same.
func alike(codes []int32) bool {
	first := Missing
	for _, code := range codes {
		switch {
		case code == Missing || code == first:
		case first == Missing:
			first = code
		default:
			return false
		}
	}
	return true
}
