package words

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"samsyn/data"
)

// Text returns what a person wrote, in the language where it has it.
func (w Words) Text(t data.Text) string { return t.In(w.language) }

// Party returns a party's name, and its id where it has none.
func (w Words) Party(s *data.Study, party int32) string {
	p := &s.Parties[party]
	if name := w.Text(p.Name); name != "" {
		return name
	}
	return p.ID
}

// Theme returns a theme's name, and its id where it has none.
func (w Words) Theme(s *data.Study, theme int32) string {
	t := &s.Themes[theme]
	if name := w.Text(t.Name); name != "" {
		return name
	}
	return t.ID
}

// Parties and Themes return the names of several, in the given order.
func (w Words) Parties(s *data.Study, parties []int32) []string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = w.Party(s, p)
	}
	return names
}

// Themes returns the names of several themes, in the given order.
func (w Words) Themes(s *data.Study, themes []int32) []string {
	names := make([]string, len(themes))
	for i, t := range themes {
		names[i] = w.Theme(s, t)
	}
	return names
}

// Covered lists all the themes under a broader one, in the given order; without an "och" or "and", which many
// of their names hold themselves.
func (w Words) Covered(s *data.Study, themes []int32) string {
	return strings.Join(w.Themes(s, themes), " · ")
}

// List joins with commas and a last "och" or "and".
func (w Words) List(items []string) string {
	switch n := len(items); n {
	case 0:
		return ""
	case 1:
		return items[0]
	default:
		return strings.Join(items[:n-1], ", ") + " " + w.Say("common.and") + " " + items[n-1]
	}
}

// Or joins alternatives with commas and a last "eller" or "or".
func (w Words) Or(items []string) string {
	n := len(items)
	if n < 2 {
		return strings.Join(items, "")
	}
	return w.Say("caveats.either", strings.Join(items[:n-1], ", "), items[n-1])
}

// Integer writes a whole number with the language's thousands separator: "12 345" (with a no-break space)
// or "12,345".
func (w Words) Integer(n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "−", digits[1:]
	}
	separator := w.pick("\u00a0", ",")
	if len(digits) < 5 {
		separator = w.pick("", separator)
	}
	var parts []string
	for len(digits) > 3 && separator != "" {
		parts = append([]string{digits[len(digits)-3:]}, parts...)
		digits = digits[:len(digits)-3]
	}
	return sign + strings.Join(append([]string{digits}, parts...), separator)
}

// Number writes a figure with at most the given number of decimals and the language's decimal mark; an
// undefined one is an en dash.
func (w Words) Number(x float64, decimals int) string {
	if math.IsNaN(x) {
		return "–"
	}
	s := strconv.FormatFloat(math.Abs(x), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	fraction = strings.TrimRight(fraction, "0")
	n, err := strconv.Atoi(whole)
	if err == nil {
		whole = w.Integer(n)
	}
	if fraction != "" {
		whole += w.pick(",", ".") + fraction
	}
	if x < 0 && strings.Trim(whole, "0.,") != "" {
		whole = "−" + whole
	}
	return whole
}

// A Collator orders names as the language does. It is not safe for concurrent use.
type Collator struct{ c *collate.Collator }

// Collator returns a new collator of the language.
func (w Words) Collator() Collator {
	tag := language.English
	if w.language == "sv" {
		tag = language.Swedish
	}
	return Collator{collate.New(tag, collate.Numeric)}
}

// Compare is −1, 0 or 1 as a comes before, with or after b.
func (c Collator) Compare(a, b string) int { return c.c.CompareString(a, b) }
