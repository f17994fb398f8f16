package scene

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Costs of Wrap, in one currency. A line more costs about as much as a hyphen at a joint, so that a compound
// is parted before a third line is begun but never where its words fit side by side.
const (
	costLine     = 50
	costRagged   = 20 // for a line that is empty; falls with the square of what is missing
	costSlash    = 5  // after a hyphen or slash that is there anyway
	costHead     = 45 // before the last word of a compound, or at a soft hyphen
	costJoint    = 65 // at another joint
	costSyllable = 400
	costAnywhere = 3000
)

// A breakpoint is a place where a line may end.
type breakpoint struct {
	at     int // byte offset where the line ends
	next   int // byte offset where the next line begins
	hyphen bool
	cost   float64
}

// Wrap sets a text in lines no wider than width, as few and as even as it can: it breaks at spaces, after
// hyphens and slashes, and where a word is too long at a joint of the compound, else between syllables, else
// anywhere, with a hyphen. It drops nothing while ok is true. When maxLines are not enough, ok is false and
// the last line ends in an ellipsis.
func Wrap(s string, size float64, bold bool, width float64, maxLines int) (lines []string, ok bool) {
	lines, _, ok = wrap(s, size, bold, width, maxLines, costAnywhere)
	return lines, ok
}

// Paragraph sets a text in as many lines as it needs, as even as it can. A word is parted only where it alone is
// wider than a line.
func Paragraph(s string, size float64, bold bool, width float64) []string {
	if !(width > 0 && size > 0) {
		return nil
	}
	const least = 3 // lines more than the letters need, before a word is parted
	need := max(1, int(math.Ceil(Measure(s, size, bold)/width)))
	for lines := need; lines <= 2*need+least; lines++ {
		if set, _, ok := wrap(s, size, bold, width, lines, costSlash); ok {
			return set
		}
	}
	for lines := need; ; lines++ {
		if set, ok := Wrap(s, size, bold, width, lines); ok || lines > 2*need+least {
			return set
		}
	}
}

// A Box is a place for a text: Fit finds the size at which all of several fit theirs.
type Box struct {
	Text     string
	Bold     bool
	Width    float64
	Lines    int     // at most; 0 means one
	Height   float64 // 0 means as high as the lines need
	KeepWord bool    // never hyphenate
}

// Fit returns the largest whole font size from least to most at which every text fits its box. It first
// looks for a size at which no word has to be parted but at a joint; where there is none, for any. ok is
// false, and the size is the least, when even that is too large.
func Fit(boxes []Box, least, most float64) (size float64, ok bool) {
	if size, ok = FitWhole(boxes, least, most); ok {
		return size, true
	}
	for size = most; size >= least; size-- {
		if fits(boxes, size, costAnywhere) {
			return size, true
		}
	}
	return least, false
}

// FitWhole is Fit without its second look: no word may be parted but at a joint.
func FitWhole(boxes []Box, least, most float64) (size float64, ok bool) {
	for size = most; size >= least; size-- {
		if fits(boxes, size, costJoint) {
			return size, true
		}
	}
	return least, false
}

func fits(boxes []Box, size, worst float64) bool {
	for _, b := range boxes {
		lines := max(b.Lines, 1)
		if b.Height > 0 {
			lines = min(lines, int(b.Height/(size*LineHeight)))
		}
		limit := worst
		if b.KeepWord {
			limit = costSlash
		}
		if lines < 1 {
			return false
		}
		if _, _, ok := wrap(b.Text, size, b.Bold, b.Width, lines, limit); !ok {
			return false
		}
	}
	return true
}

// wrap is Wrap with breaks no costlier than worst.
func wrap(s string, size float64, bold bool, width float64, maxLines int, worst float64) (lines []string, cost float64, ok bool) {
	shy := softHyphens(s)
	s = Clean(s)
	em := width / size
	if maxLines < 1 || em <= 0 || math.IsNaN(em) {
		return nil, 0, s == ""
	}
	if s == "" {
		return nil, 0, true
	}
	// More than the page could hold is cut before the search, not searched.
	sums := widthSums(s, bold)
	if sums[len(s)] > em*float64(maxLines) {
		return ellipsis(s, sums, bold, em, maxLines), 0, false
	}
	for _, level := range []float64{costSlash, costJoint, costSyllable, costAnywhere} {
		if level > worst {
			break
		}
		if lines, cost, ok := setLines(s, sums, breakpoints(s, shy, level), em, advance('-', bold), maxLines); ok {
			return lines, cost, true
		}
	}
	return ellipsis(s, sums, bold, em, maxLines), 0, false
}

// widthSums returns the width in em of every prefix that ends between runes.
func widthSums(s string, bold bool) []float64 {
	sums := make([]float64, len(s)+1)
	var sum float64
	for i, r := range s {
		sums[i] = sum
		sum += advance(r, bold)
	}
	sums[len(s)] = sum
	return sums
}

// setLines finds the cheapest set of breaks by dynamic programming over the breakpoints.
func setLines(s string, sums []float64, points []breakpoint, em, hyphen float64, maxLines int) ([]string, float64, bool) {
	points = append(points, breakpoint{at: len(s), next: len(s)})
	type state struct {
		cost float64
		from int // breakpoint before, −1 for the start of the text
	}
	// best[k][j]: the first k+1 lines end at point j.
	best := make([][]state, maxLines)
	lastPoint := len(points) - 1
	answer, lines := math.Inf(1), 0
	for k := range best {
		best[k] = make([]state, len(points))
		for j := range points {
			best[k][j] = state{cost: math.Inf(1), from: -1}
			for i := j - 1; i >= -1; i-- {
				begin, before := 0, 0.0
				if i >= 0 {
					begin = points[i].next
				}
				w := sums[points[j].at] - sums[begin]
				if points[j].hyphen {
					w += hyphen
				}
				if w > em+1e-9 {
					break
				}
				switch {
				case k == 0 && i >= 0, k > 0 && i < 0:
					continue
				case k > 0:
					before = best[k-1][i].cost
				}
				slack := (em - w) / em
				if c := before + costLine + costRagged*slack*slack + points[j].cost; c < best[k][j].cost {
					best[k][j] = state{c, i}
				}
			}
		}
		if c := best[k][lastPoint].cost; c < answer {
			answer, lines = c, k+1
		}
	}
	if lines == 0 {
		return nil, 0, false
	}
	out := make([]string, lines)
	for k, j := lines-1, lastPoint; k >= 0; k-- {
		i, begin := best[k][j].from, 0
		if i >= 0 {
			begin = points[i].next
		}
		out[k] = s[begin:points[j].at]
		if points[j].hyphen {
			out[k] += "-"
		}
		j = i
	}
	return out, answer, true
}

// ellipsis fills the lines greedily and ends the last one in an ellipsis.
func ellipsis(s string, sums []float64, bold bool, em float64, maxLines int) []string {
	var lines []string
	begin := 0
	for len(lines) < maxLines && begin < len(s) {
		last := len(lines) == maxLines-1
		room := em
		if last {
			room -= advance('…', bold)
		}
		end, space := begin, -1
		for i, r := range s[begin:] {
			i += begin
			if !isJoined(r) && i > begin {
				end = i
			}
			if sums[i]-sums[begin]+advance(r, bold) > room && end > begin {
				break // not before one letter is in, so that the loop ends
			}
			if r == ' ' {
				space = i
			}
			if i+utf8.RuneLen(r) == len(s) {
				end = len(s)
			}
		}
		if end < len(s) && s[end] != ' ' && space > begin {
			end = space
		}
		line := s[begin:end]
		begin = end
		for begin < len(s) && s[begin] == ' ' {
			begin++
		}
		if last && begin < len(s) {
			line = strings.TrimRightFunc(line, func(r rune) bool { return unicode.IsPunct(r) || r == ' ' }) + "…"
		}
		lines = append(lines, line)
	}
	return lines
}
