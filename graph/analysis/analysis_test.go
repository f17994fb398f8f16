package analysis

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/graph"
)

const (
	coord, archivist, officer, management int32 = 0, 1, 2, 3
	risks, archives, disposal             int32 = 0, 1, 2
)

var day = time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)

// small is a coordinator who tells a little, two roles of which one is not heard, and a group.
func small() *data.Study {
	law := data.Text{SV: "Arkivlagen", EN: "Archives Act"}
	return &data.Study{
		Parties:       []data.Party{{ID: "coord"}, {ID: "archivist"}, {ID: "officer"}, {ID: "management", Group: true, External: true}},
		Persons:       []string{""},
		Organisations: []string{""},
		Themes: []data.Theme{
			{ID: "risks", Broader: data.NoTheme},
			{ID: "archives", Broader: data.NoTheme, Requirement: law},
			{ID: "disposal", Broader: archives},
		},
		Statements: []data.Statement{
			{Role: archivist, Counterpart: coord, Kind: data.Shared, Themes: []int32{risks, disposal}, Strength: 1, Source: "§2"},
			{Role: archivist, Counterpart: coord, Kind: data.Shared, Themes: []int32{archives}, Strength: 3, Source: "§1"},
			{Role: archivist, Counterpart: management, Kind: data.Difficulty, Themes: []int32{risks}, Strength: 2, Source: "§2"},
			{Role: coord, Counterpart: archivist, Kind: data.Conflict, Themes: []int32{disposal}, Strength: 2, Source: "§9"},
			{Role: archivist, Counterpart: coord, Kind: data.Cooperation, Stage: data.Proposed, Strength: 1},
			{Role: archivist, Counterpart: coord, Kind: data.Shared, Themes: []int32{archives}, Strength: 3, Source: "§8", Status: data.Rejected},
			{Role: archivist, Counterpart: coord, Kind: data.Shared, Themes: []int32{disposal}, Strength: 1, Source: "§2"},
		},
	}
}

func TestTheRegisterHoldsEveryPartyWithWhatConcernsIt(t *testing.T) {
	a := Of(small(), Options{Date: day})
	law := data.Text{SV: "Arkivlagen", EN: "Archives Act"}
	want := []Entry{
		{
			Party: coord, Heard: true, Coordinator: true, Needs: []Need{},
			Conflicts: []Told{{archivist, 3}}, Practices: []Told{{archivist, 4}},
			Gaps: []string{"SY01/archivist+coord/disposal"}, Sources: []string{"§2", "§1", "§9"},
		},
		{
			Party: archivist, Heard: true,
			Needs:     []Need{{archives, law, 3}, {disposal, data.Text{}, 2}, {risks, data.Text{}, 1}},
			Conflicts: []Told{{coord, 3}}, Difficulties: []Told{{management, 2}}, Practices: []Told{{coord, 4}},
			Gaps: []string{"SY01/archivist+coord/disposal", "SY01/archivist+management/risks", "SY05"}, Sources: []string{"§2", "§1", "§9"},
		},
		{Party: officer, Needs: []Need{}, Gaps: []string{"SY08/officer"}},
		{
			Party: management, Needs: []Need{}, Difficulties: []Told{{archivist, 2}},
			Gaps: []string{"SY01/archivist+management/risks", "SY08/management"}, Sources: []string{"§2"},
		},
	}
	if len(a.Register) != len(want) {
		t.Fatalf("%d entries", len(a.Register))
	}
	for i := range want {
		if !reflect.DeepEqual(a.Register[i], want[i]) {
			t.Errorf("entry %d\n%+v\nwant\n%+v", i, a.Register[i], want[i])
		}
	}
}

func TestAnAcceptedFindingIsNotOpenInTheRegister(t *testing.T) {
	s := small()
	s.Accepted = []data.Acceptance{{Code: "SY08", Parties: []int32{officer}}}
	a := Of(s, Options{Date: day, Parts: Register})
	if gaps := a.Register[officer].Gaps; len(gaps) > 0 || len(a.Gaps.Accepted) != 1 {
		t.Errorf("open %v, accepted %d", gaps, len(a.Gaps.Accepted))
	}
}

func TestTheRegisterLooksAtCodedThemesAtEveryLevel(t *testing.T) {
	broad, narrow := Of(small(), Options{Date: day}), Of(small(), Options{Options: graph.Options{Level: graph.Narrow}, Date: day})
	for i := range broad.Register {
		if !reflect.DeepEqual(broad.Register[i].Needs, narrow.Register[i].Needs) {
			t.Errorf("party %d needs %v and %v", i, broad.Register[i].Needs, narrow.Register[i].Needs)
		}
	}
}

func TestThresholdsTouchTiesAndRankingButNeitherGapsNorRegister(t *testing.T) {
	whole, strong := Of(small(), Options{Date: day}), Of(small(), Options{Options: graph.Options{MinStrength: 3}, Date: day})
	if whole.Full != whole.Graph || strong.Full == strong.Graph {
		t.Error("the full graph is built apart only where thresholds drop something")
	}
	if !reflect.DeepEqual(whole.Gaps.Findings, strong.Gaps.Findings) || !reflect.DeepEqual(whole.Register, strong.Register) {
		t.Error("thresholds change gaps or register")
	}
	if strong.Graph.LeftOut == 0 || len(strong.Ranking.Rows) == 0 || strong.Ranking.Rows[0].Strength != 3 {
		t.Errorf("%d left out, ranking %+v", strong.Graph.LeftOut, strong.Ranking.Rows)
	}
}

func TestOnlyThePartsAskedForAreComputed(t *testing.T) {
	has := func(p Parts) []bool {
		a := Of(small(), Options{Date: day, Parts: p})
		return []bool{len(a.Ranking.Rows) > 0, len(a.Profiles) > 0, len(a.Gaps.Findings) > 0, len(a.Register) > 0}
	}
	for p, want := range map[Parts][]bool{
		0:                  {true, true, true, true},
		GraphsOnly:         {false, false, false, false},
		Ranking:            {true, false, false, false},
		Profiles:           {false, true, false, false},
		Gaps:               {false, false, true, false},
		Register:           {false, false, true, true},
		Ranking | Profiles: {true, true, false, false},
	} {
		if got := has(p); !slices.Equal(got, want) {
			t.Errorf("parts %b compute %v, want %v", p, got, want)
		}
	}
}
