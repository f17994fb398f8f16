package words_test

import (
	"fmt"
	"math"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/words"
)

func TestWhatTheOrderRestsOnIsSaidInBothLanguages(t *testing.T) {
	s := &data.Study{
		Parties: []data.Party{
			{ID: "a", Name: data.Text{SV: "Arkivarie", EN: "Archivist"}},
			{ID: "b", Name: data.Text{SV: "Jurist", EN: "Lawyer"}},
			{ID: "c", Name: data.Text{SV: "Drift", EN: "Operations"}},
		},
		Themes: []data.Theme{
			{ID: "t", Name: data.Text{SV: "Tid", EN: "Time"}},
			{ID: "u", Name: data.Text{SV: "Ansvar", EN: "Duty"}},
			{ID: "v", Name: data.Text{SV: "Risk", EN: "Risk"}},
			{ID: "w", Name: data.Text{SV: "Skydd", EN: "Guard"}},
		},
	}
	fall := func(units int, roles ...int32) []graph.Move {
		return []graph.Move{{Theme: 1, From: 2, To: 5, Units: units, Roles: roles}}
	}
	cases := []struct {
		unit   graph.Unit
		c      graph.Caveat
		sv, en string
	}{
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Decides, Of: 7, First: 3, Themes: []int32{0}},
			"”Tid” kommer först, vilken enskild roll som än utelämnas. De tre främsta temana blir också kvar bland de tre främsta.",
			"“Time” comes first, whichever one role is left out. The first three themes stay among the first three as well.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Decides, Of: 7, First: 3, Themes: []int32{0}, Moves: fall(2, 0, 2)},
			"”Tid” kommer först, vilken enskild roll som än utelämnas. Av de tre främsta faller ”Ansvar” längst, från plats 2 till plats 5, om antingen Arkivarie eller Drift utelämnas.",
			"“Time” comes first, whichever one role is left out. Of the first three, “Duty” falls furthest, from rank 2 to rank 5, if either Archivist or Operations is left out.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Decides, N: 1, Of: 7, Themes: []int32{0}, Roles: []int32{1}},
			"Första platsen hänger på en enda roll: om Jurist utelämnas kommer ett annat tema före ”Tid”.",
			"The first place rests on one role: if Lawyer is left out, another theme comes before “Time”.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Decides, N: 3, Of: 7, First: 1, Themes: []int32{0}, Roles: []int32{0, 1, 2}, Moves: []graph.Move{{Theme: 0, From: 1, To: 4, Units: 1, Roles: []int32{1}}}},
			"Tre av sju roller avgör första platsen: utelämnas en av dem (Arkivarie, Jurist eller Drift) kommer ett annat tema före ”Tid”. Som sämst hamnar det på plats 4, om Jurist utelämnas.",
			"Three of seven roles decide the first place: leave out any one of them (Archivist, Lawyer or Operations) and another theme comes before “Time”. At worst it comes to rank 4, if Lawyer is left out.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Decides, Of: 7, First: 3},
			"De tre främsta temana blir kvar bland de tre främsta, vilken enskild roll som än utelämnas.",
			"The first three themes stay among the first three, whichever one role is left out.",
		},
		{
			graph.ByRespondent,
			graph.Caveat{Kind: graph.Decides, N: 1, Of: 30, First: 3, Themes: []int32{0}, Moves: fall(5)},
			"Första platsen hänger på en enda svarande: om en av de svarande utelämnas kommer ett annat tema före ”Tid”. Av de tre främsta faller ”Ansvar” längst, från plats 2 till plats 5, om någon enda av fem svarande utelämnas.",
			"The first place rests on one respondent: if one of the respondents is left out, another theme comes before “Time”. Of the first three, “Duty” falls furthest, from rank 2 to rank 5, if any one of five respondents is left out.",
		},
		{
			graph.ByOrganisation,
			graph.Caveat{Kind: graph.BootFirst, N: 999, First: 3, Themes: []int32{0, 1, 2}, Shares: []float64{998.0 / 999, 0.94, 0.001}},
			"När organisationerna dras om på måfå 999 gånger hör ”Tid” i 99\u00a0% av fallen, ”Ansvar” i 94\u00a0% och ”Risk” i 1\u00a0% till de tre främsta.",
			"When the organisations are drawn anew at random 999 times, the first three include “Time” in 99% of the cases, “Duty” in 94% and “Risk” in 1%.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.BootFirst, N: 999, First: 1, Themes: []int32{0}, Shares: []float64{1}},
			"När rollerna dras om på måfå 999 gånger hamnar ”Tid” i 100\u00a0% av fallen överst.",
			"When the roles are drawn anew at random 999 times, the first place goes to “Time” in 100% of the cases.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.BootFirst, N: 999, First: 6, Themes: make([]int32, 6), Shares: []float64{1, 1, 0.95, 0.94, 0.5, 0.4}},
			"När rollerna dras om på måfå 999 gånger hör tre av de sex främsta temana dit i minst 95\u00a0% av fallen.",
			"When the roles are drawn anew at random 999 times, three of the first six themes are among them in at least 95% of the cases.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Stability, N: 40, Of: 30},
			"Temanas ordning håller i stort även om upp till 40\u00a0% av rollerna utelämnas på måfå.",
			"The order of the themes as a whole holds with up to 40% of the roles left out at random.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.Stability, Of: 30},
			"Temanas ordning håller i stort inte ens om 5\u00a0% av rollerna utelämnas på måfå.",
			"The order of the themes as a whole does not hold even with 5% of the roles left out at random.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.SplitOrder, Of: 9, First: 3},
			"Temanas ordning är densamma om en utsagas styrka fördelas mellan dess teman.",
			"The order of the themes is the same if a statement’s strength is split between its themes.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.WholeOrder, N: 2, Of: 9, First: 3},
			"Temana på de tre främsta platserna är desamma om en utsagas styrka räknas fullt på vart och ett av dess teman; längre ned får två teman en annan plats.",
			"The themes in the first three places are the same if a statement’s strength counts in full on each of its themes; further down, two themes get another rank.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.SplitOrder, N: 1, Of: 9, First: 1},
			"Temat på första platsen är detsamma om en utsagas styrka fördelas mellan dess teman; längre ned får ett tema en annan plats.",
			"The theme in the first place is the same if a statement’s strength is split between its themes; further down, one theme gets another rank.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.SplitOrder, N: 2, Of: 9, First: 3, Moves: []graph.Move{{Theme: 0, From: 1, To: 2}, {Theme: 1, From: 2, To: 1}}},
			"”Tid” och ”Ansvar” byter plats om en utsagas styrka fördelas mellan dess teman.",
			"“Time” and “Duty” change places if a statement’s strength is split between its themes.",
		},
		{
			graph.ByRole,
			graph.Caveat{Kind: graph.SplitOrder, N: 5, Of: 9, First: 3, Moves: []graph.Move{
				{Theme: 0, From: 1, To: 2}, {Theme: 1, From: 2, To: 3}, {Theme: 2, From: 3, To: 6}, {Theme: 3, From: 4, To: 1},
			}},
			"Temanas platser ändras om en utsagas styrka fördelas mellan dess teman: ”Tid” går från plats 1 till plats 2, ”Ansvar” går från plats 2 till plats 3, ”Risk” går från plats 3 till plats 6 och ett tema till ändras.",
			"Themes change ranks if a statement’s strength is split between its themes: “Time” goes from rank 1 to rank 2, “Duty” goes from rank 2 to rank 3, “Risk” goes from rank 3 to rank 6 and one more changes.",
		},
	}
	for _, c := range cases {
		for language, want := range map[string]string{"sv": c.sv, "en": c.en} {
			if got := words.In(language).Caveat(s, c.unit, c.c); got != want {
				t.Errorf("%s\n got %s\nwant %s", fmt.Sprint(c.c), got, want)
			}
		}
	}
	if got := words.In("en").Percent(math.NaN()); got != "–" {
		t.Errorf("undefined: %q", got)
	}
}
