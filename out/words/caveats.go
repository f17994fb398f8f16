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
	"those.role":         {sv: "av de hörda rollerna", en: "of the roles heard"},
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
		sv: "De gemensamma intressena faller i %s delar som saknar teman gemensamt; centralitet går bara delvis att jämföra mellan delarna.",
		en: "The shared interests fall into %s parts with no theme in common; centrality compares only in part across them.",
	},
	"few-roles": {
		sv: "Indelningen bygger på bara %s roller: en intervju till kan flytta gränserna.", en: "The division rests on only %s roles: one more interview may move its borders.",
		svOne: "Indelningen bygger på en enda roll.", enOne: "The division rests on a single role.",
	},
	"by-chance": {
		sv: "Slumpen ger lika tydliga grupper i %[1]s fall av %[2]s.", en: "Chance gives groups as clear in %[1]s cases of %[2]s.",
	},
	"wide-range": {
		sv:    "Det främsta temats platsspann går omlott med %s andra temans: ordningen dem emellan är osäker.",
		en:    "The rank range of the first theme overlaps those of %s others: the order among them is unsure.",
		svOne: "Det främsta temats platsspann går omlott med ett annat temas: ordningen dem emellan är osäker.",
		enOne: "The rank range of the first theme overlaps that of one other: the order between them is unsure.",
	},
	"bridging-left-out": {
		sv: "Brygga är inte beräknad: nätet är för stort (--exact räknar ändå).", en: "Bridging was left out: the graph is too large (--exact computes it all the same).",
	},
	"left-out": {
		sv:    "%[1]s av %[2]s utsagor ligger under de valda gränserna och är inte med i siffrorna.",
		en:    "%[1]s of %[2]s statements fall below the chosen thresholds and are not in the figures.",
		enOne: "%[1]s of %[2]s statements falls below the chosen thresholds and is not in the figures.",
	},
}

// Caveat is a caveat as one sentence.
func (w Words) Caveat(s *data.Study, unit graph.Unit, c graph.Caveat) string {
	u := unitID(unit)
	switch c.Kind {
	case graph.FewUnits:
		units := w.Count("caveats.unit."+u, c.N)
		switch {
		case c.N == 0:
			return w.Say("caveats.few-units.zero")
		case c.N < 3:
			return w.Say("caveats.few-units.none", units)
		}
		return w.Say("caveats.few-units.some", units, w.AnyOne(unit))
	case graph.AllSuggested, graph.LeftOutTies, graph.ByChance:
		return w.Count("caveats."+string(c.Kind), c.N, w.Integer(c.Of))
	case graph.OneVoicePerRole:
		return w.Say("caveats.one-voice")
	}
	return w.Count("caveats."+string(c.Kind), c.N)
}

// Those names what reach counts, as in "5 of the roles heard".
func (w Words) Those(u graph.Unit) string { return w.Say("caveats.those." + unitID(u)) }

// AnyOne names what the rank ranges leave out in turn.
func (w Words) AnyOne(u graph.Unit) string { return w.Say("caveats.any." + unitID(u)) }

func unitID(u graph.Unit) string { return [...]string{"role", "respondent", "organisation"}[u] }
