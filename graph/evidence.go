package graph

// Evidence says how much a tie rests on.
type Evidence struct {
	Statements int
	Voices     int // distinct
	Sources    int // distinct, of the statements that name one
}

// Evidence counts what carries a tie, given its statements: those of a Cell, or of the cells behind a tie
// between roles. A Link has it counted already. A statement given twice counts once.
func (g *Graph) Evidence(statements ...[]int32) Evidence {
	seen, voices := map[int32]bool{}, map[int32]bool{}
	var list []int32
	for _, some := range statements {
		for _, i := range some {
			if !seen[i] {
				seen[i] = true
				voices[g.Voice(i)] = true
				list = append(list, i)
			}
		}
	}
	var texts sources
	return Evidence{Statements: len(list), Voices: len(voices), Sources: texts.count(g.Study, list)}
}
