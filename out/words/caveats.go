package words

import (
	"samsyn/data"
	"samsyn/graph"
)

// caveats say what a result can and cannot carry. A range is "the range if any one role had not been asked",
// never confidence: leaving one out says nothing about the roles nobody chose to ask.
var caveats = map[string]row{
	"few-units.zero": {
		sv: "Ingen har berättat, så det finns inget att rangordna.", en: "Nobody has told a story, so there is nothing to rank.",
	},
	"few-units.none": {
		sv: "Med bara %s går det inte att pröva hur säker rangordningen är.",
		en: "With only %s there is no way to try how sure the ranking is.",
	},
	"few-units.some": {
		sv: "Platsspannet visar var temat hade hamnat om %[2]s inte hade tillfrågats. Med bara %[1]s säger det inget om dem som inte har intervjuats.",
		en: "The rank range is the range if %[2]s had not been asked. With only %[1]s it says nothing about those who were not interviewed.",
	},
	"any.role":           {sv: "någon enda av rollerna", en: "any one role"},
	"any.respondent":     {sv: "någon enda av de svarande", en: "any one respondent"},
	"any.organisation":   {sv: "någon enda av organisationerna", en: "any one organisation"},
	"those.role":         {sv: "av de intervjuade rollerna", en: "of the roles heard"},
	"those.respondent":   {sv: "av de svarande", en: "of the respondents"},
	"those.organisation": {sv: "av organisationerna", en: "of the organisations"},
	"unit.role":          {sv: "%s roller", en: "%s roles", svOne: "en roll", enOne: "one role"},
	"unit.respondent":    {sv: "%s svarande", en: "%s respondents", svOne: "en svarande", enOne: "one respondent"},
	"unit.organisation": {
		sv: "%s organisationer", en: "%s organisations", svOne: "en organisation", enOne: "one organisation",
	},
	"shared-rank": {
		sv: "%s teman delar första platsen: de går inte att skilja åt.", en: "%s themes share the first rank: nothing tells them apart.",
	},
	"one-voice": {
		sv: "En röst per roll: varje roll företräds av en enda berättelse, och andra i samma roll kan se det annorlunda.",
		en: "One voice per role: each role is told by one story only, and others in the same role may see it differently.",
	},
	"suggested": {
		sv: "%[1]s av %[2]s utsagor är förslag som ingen har granskat.", en: "%[1]s of %[2]s statements are suggestions nobody has reviewed.",
		svOne: "%[1]s av %[2]s utsagor är ett förslag som ingen har granskat.", enOne: "%[1]s of %[2]s statements is a suggestion nobody has reviewed.",
	},
	"disconnected": {
		sv: "De gemensamma intressena fördelar sig på %s delar som inte har något tema gemensamt; centralitet går bara delvis att jämföra mellan delarna.",
		en: "The shared interests fall into %s parts with no theme in common; centrality compares only in part across them.",
	},
	// The order at the other level: what comes first there, and what each has to do with a theme here.
	"level-order.held":         {sv: "Även när temana %s kommer detsamma först: %s.", en: "The same comes first also where themes are %s: %s."},
	"level-order.other":        {sv: "När temana %s kommer något annat först: %s.", en: "Something else comes first where themes are %s: %s."},
	"level-order.narrow-order": {sv: "rangordnas så som de är kodade", en: "ranked as they are coded"},
	"level-order.broad-order":  {sv: "samlas i breda teman", en: "gathered into broad ones"},
	"level-order.same":         {sv: "%[1]s (plats %[3]s här)", en: "%[1]s (rank %[3]s here)"},
	"level-order.part":         {sv: "%[1]s, som hör till %[2]s (plats %[3]s här)", en: "%[1]s, part of %[2]s (rank %[3]s here)"},
	"level-order.whole":        {sv: "%[1]s, dit %[2]s hör (plats %[3]s här)", en: "%[1]s, which %[2]s is part of (rank %[3]s here)"},
	"polarised":                {sv: "Hållningarna går mest isär om %s: där finns både ett gemensamt intresse och en motsättning, hos olika roller eller hos samma.", en: "Stances differ most on %s: there is both a shared interest and a conflict, with different roles or with the same."},
	"polarised.one":            {sv: "Hållningarna går isär om %s: där finns både ett gemensamt intresse och en motsättning, hos olika roller eller hos samma.", en: "Stances differ on %s: there is both a shared interest and a conflict, with different roles or with the same."},
	"polarised.of":             {sv: "%s (polarisering %s)", en: "%s (polarisation %s)"},
	"polarised.next":           {sv: "%s (%s)", en: "%s (%s)"},
	"conflicts-elsewhere": {
		sv: "Roller berättar också om motsättningar med andra än samordnaren, om %s. Siffran för motsättning gäller bara dem med samordnaren.",
		en: "Roles tell of conflicts with others than the coordinator, too, on %s. The figure for conflict is only of those with the coordinator.",
	},
	"conflicts-elsewhere.more": {sv: "%s teman till", en: "%s more themes", svOne: "ett tema till", enOne: "%s more theme"},
	"few-roles": {
		sv: "Indelningen bygger på bara %s roller: en intervju till kan flytta gränserna.", en: "The division rests on only %s roles: one more interview may move its borders.",
		svOne: "Indelningen bygger på en enda roll.", enOne: "The division rests on a single role.",
	},
	"by-chance": {
		sv: "Slumpen ger lika tydliga grupper i %[1]s fall av %[2]s.", en: "Chance gives groups as clear in %[1]s cases of %[2]s.",
	},
	// What the order rests on: certainty.go.
	"decides.none": {
		sv: "%[1]s kommer först, vilken enskild %[2]s som än utelämnas.",
		en: "%[1]s comes first, whichever one %[2]s is left out.",
	},
	"decides.one": {
		sv: "Första platsen hänger på en enda %[3]s: %[2]s kommer ett annat tema före %[1]s.",
		en: "The first place rests on one %[3]s: %[2]s, another theme comes before %[1]s.",
	},
	"decides.several": {
		sv: "%[1]s av %[2]s avgör första platsen: utelämnas en av dem%[3]s kommer ett annat tema före %[4]s.",
		en: "%[1]s of %[2]s decide the first place: leave out any one of them%[3]s and another theme comes before %[4]s.",
	},
	"decides.names": {sv: " (%s)", en: " (%s)"},
	"stay": {
		sv: "De %[1]s främsta temana blir kvar bland de %[1]s främsta, vilken enskild %[2]s som än utelämnas.",
		en: "The first %[1]s themes stay among the first %[1]s, whichever one %[2]s is left out.",
	},
	"stay.too": {
		sv: "De %[1]s främsta temana blir också kvar bland de %[1]s främsta.", en: "The first %[1]s themes stay among the first %[1]s as well.",
	},
	"falls": {
		sv: "Av de %[1]s främsta faller %[2]s längst, från plats %[3]s till plats %[4]s, %[5]s.",
		en: "Of the first %[1]s, %[2]s falls furthest, from rank %[3]s to rank %[4]s, %[5]s.",
	},
	"falls.one": {
		sv: "Som sämst hamnar det på plats %[4]s, %[5]s.", en: "At worst it comes to rank %[4]s, %[5]s.",
	},
	"without.one":     {sv: "om %s utelämnas", en: "if %s is left out"},
	"without.two":     {sv: "om antingen %s utelämnas", en: "if either %s is left out"},
	"without.several": {sv: "om någon av %s utelämnas", en: "if any of %s is left out"},
	"without.role": {
		sv: "om någon enda av %s roller utelämnas", en: "if any one of %s roles is left out",
	},
	"without.respondent": {
		sv: "om någon enda av %s svarande utelämnas", en: "if any one of %s respondents is left out",
		svOne: "om en av de svarande utelämnas", enOne: "if one of the respondents is left out",
	},
	"without.organisation": {
		sv: "om någon enda av %s organisationer utelämnas", en: "if any one of %s organisations is left out",
		svOne: "om en av organisationerna utelämnas", enOne: "if one of the organisations is left out",
	},
	"either":              {sv: "%s eller %s", en: "%s or %s"},
	"single.role":         {sv: "roll", en: "role"},
	"single.respondent":   {sv: "svarande", en: "respondent"},
	"single.organisation": {sv: "organisation", en: "organisation"},
	"boot-first": {
		sv: "När %[1]s dras om på måfå %[2]s gånger hör %[3]s till de %[4]s främsta.",
		en: "When %[1]s are drawn anew at random %[2]s times, the first %[4]s include %[3]s.",
	},
	"boot-first.one": {
		sv: "När %[1]s dras om på måfå %[2]s gånger hamnar %[3]s överst.",
		en: "When %[1]s are drawn anew at random %[2]s times, the first place goes to %[3]s.",
	},
	"boot-first.share": {sv: "%s i %s av fallen", en: "%s in %s of the cases"},
	"boot-first.next":  {sv: "%s i %s", en: "%s in %s"},
	"boot-first.many": {
		sv: "När %[1]s dras om på måfå %[2]s gånger hör %[3]s av de %[4]s främsta temana dit i minst 95\u00a0%% av fallen.",
		en: "When %[1]s are drawn anew at random %[2]s times, %[3]s of the first %[4]s themes are among them in at least 95%% of the cases.",
	},
	"stability": {
		sv: "Temanas ordning håller i stort även om upp till %[1]s av %[2]s utelämnas på måfå.",
		en: "The order of the themes as a whole holds with up to %[1]s of %[2]s left out at random.",
	},
	"stability.none": {
		sv: "Temanas ordning håller i stort inte ens om %[1]s av %[2]s utelämnas på måfå.",
		en: "The order of the themes as a whole does not hold even with %[1]s of %[2]s left out at random.",
	},
	"all.role":         {sv: "rollerna", en: "the roles"},
	"all.respondent":   {sv: "de svarande", en: "the respondents"},
	"all.organisation": {sv: "organisationerna", en: "the organisations"},
	"percent":          {sv: "%s\u00a0%%", en: "%s%%"},
	"order.same":       {sv: "Temanas ordning är densamma %s.", en: "The order of the themes is the same %s."},
	"order.first": {
		sv:    "Temana på de %[2]s främsta platserna är desamma %[3]s; längre ned får %[1]s teman en annan plats.",
		en:    "The themes in the first %[2]s places are the same %[3]s; further down, %[1]s themes get another rank.",
		svOne: "Temana på de %[2]s främsta platserna är desamma %[3]s; längre ned får ett tema en annan plats.",
		enOne: "The themes in the first %[2]s places are the same %[3]s; further down, %[1]s theme gets another rank.",
	},
	"order.first.one": {
		sv:    "Temat på första platsen är detsamma %[3]s; längre ned får %[1]s teman en annan plats.",
		en:    "The theme in the first place is the same %[3]s; further down, %[1]s themes get another rank.",
		svOne: "Temat på första platsen är detsamma %[3]s; längre ned får ett tema en annan plats.",
		enOne: "The theme in the first place is the same %[3]s; further down, %[1]s theme gets another rank.",
	},

	"order.swap":     {sv: "%s byter plats %s.", en: "%s change places %s."},
	"order.moves":    {sv: "Temanas platser ändras %s: %s.", en: "Themes change ranks %s: %s."},
	"order.move":     {sv: "%s går från plats %s till plats %s", en: "%s goes from rank %s to rank %s"},
	"order.more":     {sv: "%s teman till ändras", en: "%s more change", svOne: "ett tema till ändras", enOne: "%s more changes"},
	"if.split-order": {sv: "om en utsagas styrka fördelas mellan dess teman", en: "if a statement’s strength is split between its themes"},
	"if.whole-order": {sv: "om en utsagas styrka räknas fullt på vart och ett av dess teman", en: "if a statement’s strength counts in full on each of its themes"},
	"wide-range": {
		sv:    "Det främsta temats platsspann går omlott med %s andra temans: ordningen dem emellan är osäker.",
		en:    "The rank range of the first theme overlaps those of %s others: the order among them is unsure.",
		svOne: "Det främsta temats platsspann går omlott med ett annat temas: ordningen dem emellan är osäker.",
		enOne: "The rank range of the first theme overlaps that of one other: the order between them is unsure.",
	},
	"bridging-left-out": {
		sv: "Brygga är inte beräknad: nätet är för stort. --exact räknar ändå, och samsyn measures --view role-theme --measure betweenness uppskattar det som den vilar på.",
		en: "Bridging was left out: the graph is too large. --exact computes it all the same, and samsyn measures --view role-theme --measure betweenness estimates what it rests on.",
	},
	"left-out": {
		sv:    "%[1]s av %[2]s utsagor ligger under den valda gränsen och är inte med i siffrorna.",
		en:    "%[1]s of %[2]s statements fall below the chosen threshold and are not in the figures.",
		enOne: "%[1]s of %[2]s statements falls below the chosen threshold and is not in the figures.",
	},
}

// Caveat is a caveat as one sentence.
func (w Words) Caveat(s *data.Study, unit graph.Unit, c graph.Caveat) string {
	u := unitID(unit)
	switch c.Kind {
	case graph.FewUnits:
		units := w.CountSpelled("caveats.unit."+u, c.N)
		switch {
		case c.N == 0:
			return w.Say("caveats.few-units.zero")
		case c.N < 3:
			return w.Say("caveats.few-units.none", units)
		}
		return w.Say("caveats.few-units.some", units, w.AnyOne(unit))
	case graph.AllSuggested, graph.LeftOutTies, graph.ByChance:
		return w.Count("caveats."+string(c.Kind), c.N, w.Integer(c.Of))
	case graph.NarrowOrder, graph.BroadOrder:
		return w.levelOrder(s, c)
	case graph.Polarised:
		return w.polarised(s, c)
	case graph.ConflictsElsewhere:
		return w.conflictsElsewhere(s, c)
	case graph.Decides:
		return w.decides(s, unit, c)
	case graph.BootFirst:
		return w.bootFirst(s, unit, c)
	case graph.Stability:
		units := w.Say("caveats.all." + u)
		if c.N == 0 {
			return w.Say("caveats.stability.none", w.Percent(0.05), units)
		}
		return w.Say("caveats.stability", w.Percent(float64(c.N)/100), units)
	case graph.SplitOrder, graph.WholeOrder:
		return w.otherOrder(s, c)
	case graph.OneVoicePerRole:
		return w.Say("caveats.one-voice")
	}
	return Capital(w.CountSpelled("caveats."+string(c.Kind), c.N))
}

// Those names what reach counts, as in "5 of the roles heard".
func (w Words) Those(u graph.Unit) string { return w.Say("caveats.those." + unitID(u)) }

// AnyOne names what the rank ranges leave out in turn.
func (w Words) AnyOne(u graph.Unit) string { return w.Say("caveats.any." + unitID(u)) }

func unitID(u graph.Unit) string { return [...]string{"role", "respondent", "organisation"}[u] }
