package agreement

import (
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/match"
)

// Codes are nominal codes: Codes[u][c] is the code that coder c gave unit u, from 0, or Missing. Every unit has a
// place for every coder.
type Codes [][]int32

// Missing stands for a unit that a coder has not coded.
const Missing int32 = -1

// codings are what the coders of units wrote, theme ids as numbers that all of them share.
type codings struct {
	coders int
	kinds  Codes       // the kind, 0 for a rejected statement
	names  []string    // of the themes that occur, sorted
	coded  [][][]int32 // by unit and coder: the themes, as positions in names, sorted
	buffer Codes
}

func newCodings(studies []*data.Study, level graph.Level, units []match.Unit) *codings {
	c := &codings{coders: len(studies), kinds: table(len(units), len(studies)), buffer: table(len(units), len(studies))}
	// By study and theme: the id of the theme at the level.
	ids := make([][]string, len(studies))
	for i, s := range studies {
		at := graph.New(s, graph.Options{Level: level}).AtLevel
		ids[i] = make([]string, len(at))
		for t, top := range at {
			ids[i][t] = s.Themes[top].ID
		}
	}
	told := make([][][]string, len(units))
	seen := map[string]int32{}
	for i, u := range units {
		told[i] = make([][]string, len(studies))
		for coder, at := range u {
			c.kinds[i][coder] = Missing
			if at == match.None {
				continue
			}
			st := &studies[coder].Statements[at]
			c.kinds[i][coder] = int32(data.NoKind)
			if !st.Counted() {
				continue
			}
			c.kinds[i][coder] = int32(st.Kind)
			for _, t := range st.Themes {
				told[i][coder] = append(told[i][coder], ids[coder][t])
				seen[ids[coder][t]] = 0
			}
		}
	}
	for id := range seen {
		c.names = append(c.names, id)
	}
	slices.Sort(c.names)
	for i, id := range c.names {
		seen[id] = int32(i)
	}
	c.coded = make([][][]int32, len(units))
	for i := range told {
		c.coded[i] = make([][]int32, len(studies))
		for coder, list := range told[i] {
			numbers := make([]int32, len(list))
			for k, id := range list {
				numbers[k] = seen[id]
			}
			slices.Sort(numbers)
			c.coded[i][coder] = slices.Compact(numbers)
		}
	}
	return c
}

// ofKind are the units with a code each for a kind that is there and one that is not, as in present.
func (c *codings) ofKind(kind data.Kind) Codes {
	return c.present(func(_, _ int, code int32) bool { return code == int32(kind) })
}

// ofTheme likewise for a theme, by its position in names.
func (c *codings) ofTheme(theme int32) Codes {
	return c.present(func(unit, coder int, _ int32) bool { return c.has(unit, coder, theme) })
}

// present are the units with a code each for what is there (1) and what is not (0). What it returns is valid
// until it is called again.
func (c *codings) present(is func(unit, coder int, kind int32) bool) Codes {
	for unit, kinds := range c.kinds {
		for coder, kind := range kinds {
			code := int32(0)
			switch {
			case kind == Missing:
				code = Missing
			case is(unit, coder, kind):
				code = 1
			}
			c.buffer[unit][coder] = code
		}
	}
	return c.buffer
}

// has reports whether a coder coded a unit on a theme.
func (c *codings) has(unit, coder int, theme int32) bool {
	_, found := slices.BinarySearch(c.coded[unit][coder], theme)
	return found
}

// themesAlike reports whether all who have a unit coded it on the same themes.
func (c *codings) themesAlike(unit int) bool {
	first := -1
	for coder, kind := range c.kinds[unit] {
		switch {
		case kind == Missing:
		case first < 0:
			first = coder
		case !slices.Equal(c.coded[unit][first], c.coded[unit][coder]):
			return false
		}
	}
	return true
}

// table makes codes of so many units and coders.
func table(units, coders int) Codes {
	cells := make([]int32, units*coders)
	codes := make(Codes, units)
	for i := range codes {
		codes[i] = cells[i*coders : (i+1)*coders : (i+1)*coders]
	}
	return codes
}
