package graph

// Key is the first key of the ranking; every key is followed by reach, strength and the theme's id.
type Key uint8

// The keys; reach is the default.
const (
	ByReach Key = iota
	ByStrength
	ByCentrality
	ByBridging
	ByConflict
	ByDifficulty
	ByPractices
)

// RankOptions chooses what the ranking computes. The zero value computes everything but exact bridging on
// huge graphs.
type RankOptions struct {
	By    Key
	Exact bool // compute bridging however large the graph is
	First int  // K of "among the first K themes"; 0 is FirstThemes
	// SkipCentrality, SkipBridging and SkipRanges leave a column out because nobody asked for it.
	SkipCentrality, SkipBridging, SkipRanges bool
}

// A Ranking orders the themes of a graph.
type Ranking struct {
	Unit  Unit
	Units int // N of "n of N"
	First int // K of "among the first K themes"
	Rows  []ThemeRow
	// BridgingLeftOut is true where the graph was too large for bridging and nobody insisted.
	BridgingLeftOut bool
	Caveats         []Caveat
}

// A ThemeRow is one theme's place and figures. NaN stands for an undefined figure, 0 for an undefined rank.
type ThemeRow struct {
	Theme        int32 // position in Study.Themes
	Rank         int   // competition rank: 1 2 2 4
	Reach        int   // units with a shared interest in it
	Roles        []int32
	Strength     float64
	Centrality   float64 // 0 to 1
	Bridging     float64 // 0 to 1; NaN where left out
	Conflict     float64 // tension: ΣC
	Difficulty   float64 // tension: ΣD
	Polarisation float64 // 0 to 1; NaN unless both signs occur
	Practices    int
	RankLow      int // best rank over the full study and every one with a unit left out; 0 under three units
	RankHigh     int // worst
	BootLow      float64
	BootHigh     float64 // 2.5 and 97.5 percentiles; NaN under 20 units
	BootFirst    float64 // share of the resamples in which the rank is First or better, 0 to 1; NaN under 20 units
	Narrower     []int32 // the themes under it that a counted statement names (broad level only)
}

// CaveatKind names something that limits what a result can carry.
type CaveatKind string

// A Caveat is a limit of a result, as a value: package out words it.
type Caveat struct {
	Kind   CaveatKind
	Themes []int32
	Roles  []int32
	N, Of  int
	// What the caveats of certainty.go hold besides.
	First  int       // K of "the first K themes"
	Moves  []Move    // themes with another rank in another ranking
	Shares []float64 // by Themes, 0 to 1; of Polarised the polarisation
	TauB   float64   // −1 to 1, NaN where undefined; of caveats that compare two orders
}

// The caveats.
const (
	FewUnits        CaveatKind = "few-units"   // N units: fewer than 20, no bootstrap; fewer than 3, no ranges
	SharedRank      CaveatKind = "shared-rank" // N themes share the first rank
	OneVoicePerRole CaveatKind = "one-voice"   // every role has one voice only
	AllSuggested    CaveatKind = "suggested"   // N of Of statements are suggestions
	Polarised       CaveatKind = "polarised"   // on N of Of themes stances differ: Themes and Shares, most polarised first, at most three
	// Conflicts on N of Of themes are told between others than a role and the coordinator: Themes, most conflict
	// first, at most three.
	ConflictsElsewhere CaveatKind = "conflicts-elsewhere"
	Disconnected       CaveatKind = "disconnected"      // shared interests fall into N parts
	WideRange          CaveatKind = "wide-range"        // the first theme's range overlaps N others'
	BridgingSkipped    CaveatKind = "bridging-left-out" // too large for bridging
	LeftOutTies        CaveatKind = "left-out"          // N of Of statements fell below the thresholds
)
