package graph

// A Profile is one role's relation to the coordinator and to the others, in sums of strength.
type Profile struct {
	Role      int32
	Heard     bool
	Sum       Sums // of the link with the coordinator, whoever told it
	State     ConflictState
	DeniedToo bool
	Balance   float64 // (S − C)/(S + C): −1 conflict only … 1 shared only; NaN where neither was told
	Themes    []int32 // themes at the level the role shares (told by the role), strongest first, then id
	MixedWith []int32 // roles with which congruence and conflict are both above zero, at most mostMixed
	Mixed     int     // how many there are
	Others    []OtherTie
	// Statements counts the counted statements the role tells; Voices the voices behind them.
	Statements, Voices int
}

// An OtherTie is the link of a role with a party other than the coordinator.
type OtherTie struct {
	Party int32
	Sum   Sums
}
