package words

import "samsyn/graph/agreement"

// agreements say how far coders agree: the headings, cells and caveats of the command agreement.
var agreements = map[string]row{
	"title":   {sv: "Samstämmighet mellan %s", en: "Agreement between %s"},
	"units":   {sv: "%s utsagor har kodats av minst två; det är dem som siffrorna vilar på.", en: "%s statements are coded by two or more; the figures rest on these.", svOne: "En utsaga har kodats av minst två; det är den som siffrorna vilar på.", enOne: "One statement is coded by two or more; the figures rest on it."},
	"nothing": {sv: "Ingen utsaga har kodats av två.", en: "No statement is coded by two."},
	"figures": {sv: "Hur lika det är kodat", en: "How alike the codes are"},
	"differ":  {sv: "%s utsagor är olika kodade", en: "%s statements are coded differently", svOne: "En utsaga är olika kodad", enOne: "One statement is coded differently"},
	"same":    {sv: "Ingen utsaga är olika kodad.", en: "No statement is coded differently."},

	"item.kind":          {sv: "Typ av utsaga, alla", en: "Kind of statement, all"},
	"item.kind.rejected": {sv: "avvisad", en: "rejected"},
	"item.themes":        {sv: "Teman, sammantaget", en: "Themes, pooled"},
	"item.part":          {sv: "– %s", en: "– %s"},

	"column.of":          {sv: "Av", en: "Of"},
	"column.id":          {sv: "Id", en: "Id"},
	"column.name":        {sv: "Vad", en: "What"},
	"column.units":       {sv: "Utsagor", en: "Statements"},
	"column.alike":       {sv: "Lika kodade", en: "Coded alike"},
	"column.alpha":       {sv: "Alfa", en: "Alpha"},
	"column.alpha_low":   {sv: "Alfa, lägst", en: "Alpha, low"},
	"column.alpha_high":  {sv: "Alfa, högst", en: "Alpha, high"},
	"column.alpha_range": {sv: "Alfa, osäkerhet", en: "Alpha, range"},
	"column.kappa":       {sv: "Kappa", en: "Kappa"},
	"column.kappa_of":    {sv: "Kappa %s – %s", en: "Kappa %s – %s"},
	"column.kappas":      {sv: "Kappa, lägst–högst", en: "Kappa, lowest–highest"},
	"column.source":      {sv: "Var", en: "Where"},
	"column.role":        {sv: "Roll", en: "Role"},
	"column.differs":     {sv: "Vad som skiljer", en: "What differs"},
	"column.line_of":     {sv: "Rad, %s", en: "Line, %s"},
	"column.kind_of":     {sv: "Typ, %s", en: "Kind, %s"},
	"column.themes_of":   {sv: "Teman, %s", en: "Themes, %s"},
	"between":            {sv: "%s till %s", en: "%s to %s"},
	"line":               {sv: "rad %s", en: "line %s"},
	"differs.kind":       {sv: "typ", en: "kind"},
	"differs.themes":     {sv: "teman", en: "themes"},
	"code":               {sv: "%s: %s", en: "%s: %s"},

	"reading": {
		sv: "Alfa och kappa är 1 när allt är lika kodat och 0 när det är som slumpen. Från 0,8 går kodningen att lita på, från 0,667 duger den till försiktiga slutsatser (Krippendorff 2004).",
		en: "Alpha and kappa are 1 where all is coded alike and 0 where it is as by chance. From 0.8 the coding can be relied on, from 0.667 it serves tentative conclusions (Krippendorff 2004).",
	},
	"ranges": {
		sv: "Osäkerheten är alfas spann i 95 av 100 fall när lika många utsagor dras på måfå bland dem som jämförs. Den räknar utsagorna som oberoende av varandra: är de inte det är alfa osäkrare än så.",
		en: "The range of alpha is where it lies in 95 of 100 cases when as many statements are drawn at random from those compared. It takes statements as independent of one another: where they are not, alpha is less sure than that.",
	},
	"caveat.nothing-matched": {
		sv: "Utsagor jämförs när de har samma id, eller samma roll, källa och text. Här fanns inga sådana.",
		en: "Statements are compared where they have the same id, or the same role, source and text. There were none.",
	},
	"caveat.few-units": {
		sv: "Siffrorna vilar på bara %s utsagor: en enda oenighet till flyttar dem mycket, och under 20 går osäkerheten inte att räkna.", en: "The figures rest on only %s statements: one more disagreement moves them far, and under 20 there is no range of alpha.",
		svOne: "Siffrorna vilar på en enda utsaga.", enOne: "The figures rest on a single statement.",
	},
	"caveat.no-variation": {
		sv:    "%[1]s av %[2]s typer och teman är kodade lika rakt igenom, utan variation: där är alfa odefinierat, inte 1.",
		en:    "%[1]s of %[2]s kinds and themes have one and the same code throughout: without variation alpha is undefined, not 1.",
		enOne: "%[1]s of %[2]s kinds and themes has one and the same code throughout: without variation alpha is undefined, not 1.",
		svOne: "%[1]s av %[2]s typer och teman är kodad lika rakt igenom, utan variation: där är alfa odefinierat, inte 1.",
	},
	"caveat.coded-alone": {
		sv:    "%[1]s av %[2]s utsagor finns hos en enda kodare och är inte med: att den ena ser en utsaga där den andra inte gör det mäts inte.",
		en:    "%[1]s of %[2]s statements have one coder only and are left out: that one coder sees a statement where another does not is not measured.",
		enOne: "%[1]s of %[2]s statements has one coder only and is left out: that one coder sees a statement where another does not is not measured.",
	},
	"caveat.not-recognisable": {
		sv:    "%[1]s av %[2]s utsagor har varken id eller text och går inte att jämföra.",
		en:    "%[1]s of %[2]s statements have neither id nor text and cannot be compared.",
		enOne: "%[1]s of %[2]s statements has neither id nor text and cannot be compared.",
	},
	"caveat.suggested": {
		sv:    "%[1]s av %[2]s koder är förslag som ingen har granskat: där jämförs programmet, inte en kodare.",
		en:    "%[1]s of %[2]s codes are suggestions nobody has reviewed: there the program is compared, not a coder.",
		svOne: "%[1]s av %[2]s koder är ett förslag som ingen har granskat: där jämförs programmet, inte en kodare.",
		enOne: "%[1]s of %[2]s codes is a suggestion nobody has reviewed: there the program is compared, not a coder.",
	},
	"caveat.one-coders-themes": {
		sv:    "%[1]s av %[2]s teman används av en enda kodare: %[3]s. Heter de något annat hos de andra?",
		en:    "%[1]s of %[2]s themes are used by one coder only: %[3]s. Do the others call them something else?",
		svOne: "%[1]s av %[2]s teman används av en enda kodare: %[3]s. Heter det något annat hos de andra?",
		enOne: "%[1]s of %[2]s themes is used by one coder only: %[3]s. Do the others call it something else?",
	},
}

// AgreementCaveat is a caveat of figures of agreement as one sentence or two; themes are the names of those it is
// about.
func (w Words) AgreementCaveat(c agreement.Caveat, themes []string) string {
	return w.Count("agreements.caveat."+string(c.Kind), c.N, w.Integer(c.Of), w.short(themes, true))
}
