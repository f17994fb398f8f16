package maps

// A Style is a set of colours. See Light, Dark and Print.
type Style struct {
	Name       string
	Ground     string
	Ink        string // main text and dark shapes
	Muted      string // secondary text
	Rule       string // thin rules
	Card       string // fill of a card
	CardLine   string
	Centre     string // fill of the coordinator's card
	CentreText string
	CentreSub  string
	Shared     string // sign colours: lines, markers
	SharedSoft string // soft ground behind a band
	Conflict   string
	ConflSoft  string
	Coop       string
	CoopSoft   string
	Difficulty string
	BadgeFill  string
}
