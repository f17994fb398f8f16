package graph

// voices tell who is behind the statements. A voice is a respondent, whatever role it speaks for, and where
// no respondent is told an (organisation, role).
type voices struct {
	count   int
	several bool
	at      []int32 // list[at[p]:at[p+1]] are the voices that tell for party p, ascending
	list    []int32
}

// denseVoices is the largest table of (organisation, role) that is kept as an array.
const denseVoices = 1 << 22

// Voice returns the voice that tells a statement, from 0, and -1 for a rejected statement. One person who
// speaks for two roles is one voice.
func (g *Graph) Voice(statement int32) int32 { return g.records.list[statement].voice }

// Voices returns how many voices the study has: Voice is below it.
func (g *Graph) Voices() int { return g.voices.count }

// VoicesOf returns the voices that tell counted statements for a party, each once.
func (g *Graph) VoicesOf(party int32) []int32 {
	v := &g.voices
	return v.list[v.at[party]:v.at[party+1]:v.at[party+1]]
}

// StudyHasSeveralVoices reports whether some role (the coordinator among them) has two voices or more. Only
// then does it say something that a tie rests on one voice.
func (g *Graph) StudyHasSeveralVoices() bool { return g.voices.several }

// listen numbers the voices in the order in which they are first heard.
func (g *Graph) listen() {
	rs, v := &g.records, &g.voices
	parties := len(g.Study.Parties)
	person := make([]int32, largest(rs.respondent)+1)
	body := newPairNumbers(int(largest(rs.organisation))+1, parties)
	var first []int32           // by voice: the party it first told for
	var who, whose []int32      // the (party, voice) pairs, each once
	more := map[[2]int32]bool{} // pairs of voices that tell for further parties
	for _, i := range g.Counted {
		slot := &person[at(rs.respondent, i)]
		if slot == &person[0] {
			slot = body.slot(at(rs.organisation, i), rs.list[i].role)
		}
		role := rs.list[i].role
		switch {
		case *slot == 0:
			first = append(first, role)
			*slot = int32(len(first))
			who, whose = append(who, role), append(whose, *slot-1)
		case first[*slot-1] != role:
			if pair := [2]int32{role, *slot - 1}; !more[pair] {
				more[pair] = true
				who, whose = append(who, role), append(whose, *slot-1)
			}
		}
		rs.list[i].voice = *slot - 1
	}
	v.count = len(first)
	v.at = make([]int32, parties+1)
	for _, p := range who {
		v.at[p+1]++
	}
	for p := range parties {
		v.several = v.several || v.at[p+1] > 1
		v.at[p+1] += v.at[p]
	}
	v.list = make([]int32, len(who))
	for at, i := range byPair(firstN(len(who)), who, whose, parties, v.count) {
		v.list[at] = whose[i]
	}
}

// pairNumbers is a table of numbers by pair, an array where that is small enough.
type pairNumbers struct {
	width  int
	dense  []int32
	sparse map[[2]int32]*int32
}

func newPairNumbers(height, width int) *pairNumbers {
	if height*width <= denseVoices {
		return &pairNumbers{width: width, dense: make([]int32, height*width)}
	}
	return &pairNumbers{sparse: make(map[[2]int32]*int32)}
}

// slot returns the place of a pair's number, 0 at first.
func (p *pairNumbers) slot(a, b int32) *int32 {
	if p.dense != nil {
		return &p.dense[int(a)*p.width+int(b)]
	}
	slot := p.sparse[[2]int32{a, b}]
	if slot == nil {
		slot = new(int32)
		p.sparse[[2]int32{a, b}] = slot
	}
	return slot
}

// at returns a number of a list that may be nil for all zeros.
func at(list []int32, i int32) int32 {
	if list == nil {
		return 0
	}
	return list[i]
}

// largest returns the largest of non-negative numbers, 0 for none.
func largest(list []int32) int32 {
	top := int32(0)
	for _, value := range list {
		top = max(top, value)
	}
	return top
}
