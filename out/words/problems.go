package words

import "samsyn/data"

// Problem is a problem of a file on one line: FILE:LINE:COLUMN: what was found, what was expected.
func (w Words) Problem(p data.Problem) string {
	found, expected := p.Fill(w.phrase(p.Key), w.Say("problems.or"))
	return w.at(p.Place, found+w.instead(", ", expected)+w.near(p, "; "))
}

// ProblemParts gives what was found and what was expected apart, as validate lists them.
func (w Words) ProblemParts(p data.Problem) (found, expected string) {
	found, expected = p.Fill(w.phrase(p.Key), w.Say("problems.or"))
	if near := w.near(p, ""); near != "" {
		if expected != "" {
			expected += "; "
		}
		expected += near
	}
	return found, expected
}

// Notice is a notice of a reader or of a check on one line, with its place in front.
func (w Words) Notice(n data.Notice) string {
	return w.at(n.Place, n.Fill(w.phrase(n.Key)))
}

// Place is where something stands: FILE:LINE:COLUMN, or sheet and cell of a workbook.
func (w Words) Place(p data.Place) string {
	switch {
	case p.Sheet == "":
		return p.String()
	case p.Cell() == "":
		return data.Escape(p.File) + ": " + w.Say("problems.sheet", data.Clip(p.Sheet))
	}
	return data.Escape(p.File) + ": " + w.Say("problems.cell", data.Clip(p.Sheet), p.Cell())
}

func (w Words) at(p data.Place, s string) string {
	if place := w.Place(p); place != "" {
		return place + ": " + s
	}
	return s
}

func (w Words) instead(before, expected string) string {
	if expected == "" {
		return ""
	}
	return before + w.Say("problems.expected", expected)
}

func (w Words) near(p data.Problem, before string) string {
	if p.Near == "" {
		return ""
	}
	return before + w.Say("problems.near", data.Clip(p.Near))
}

// phrase is what a problem or notice says in the language; the English lies in package data, beside the keys.
func (w Words) phrase(key string) data.Phrase {
	if w.language == "sv" {
		if p, ok := swedishProblems[key]; ok {
			return data.Phrase{Found: p.found, Expected: p.expected, One: swedishOne[key]}
		}
	}
	return data.English(key)
}

// A problem is what is said to be found, and what was expected instead.
type problem struct{ found, expected string }

// problems are the words around every problem, and the problems themselves under their keys.
var problems = func() map[string]row {
	rows := map[string]row{
		"or":       {sv: " eller ", en: " or "},
		"expected": {sv: "förväntat: %s", en: "expected %s"},
		"near":     {sv: "menade du ”%s”?", en: "did you mean “%s”?"},
		"sheet":    {sv: "blad ”%s”", en: "sheet “%s”"},
		"cell":     {sv: "blad ”%s” cell %s", en: "sheet “%s” cell %s"},
	}
	for _, key := range data.PhraseKeys() {
		sv, en := swedishProblems[key], data.English(key)
		rows["is."+key] = row{sv: sv.found, en: en.Found}
		if en.Expected != "" {
			rows["is."+key+".expected"] = row{sv: sv.expected, en: en.Expected}
		}
		if en.One != "" {
			rows["is."+key+".one"] = row{sv: swedishOne[key], en: en.One}
		}
	}
	return rows
}()

// swedishOne has what a phrase that counts says of one thing.
var swedishOne = map[string]string{
	"more-problems":   "ytterligare ett fel hittades och räknas inte upp",
	"more-notices":    "och ett till av samma slag",
	"asked-assumed":   "en utsaga handlar om en annan roll än samordnaren; intervjuerna antas ändå ha frågat bara om samordnaren, så samarbete mellan roller bedöms inte (frågade de om alla roller, lägg till --asked everyone)",
	"rows-alike":      "utsagan är i allt lik en tidigare; båda har behållits",
	"statement-again": "utsagan har samma id som en i en tidigare fil; den räknas en gång",
}

// swedishProblems has a phrase for every key of data.PhraseKeys.
var swedishProblems = map[string]problem{
	// Whole files.
	"no-file":           {"filen finns inte", "en fil i den mapp där kommandot körs, eller hela sökvägen till den"},
	"is-folder":         {"detta är en mapp", "studiefilen eller kodtabellen i den"},
	"cannot-read":       {"filen går inte att läsa (%[1]s)", ""},
	"empty-file":        {"filen är tom", "en studie eller en kodtabell"},
	"too-large":         {"filen är större än vad som går att läsa på ett säkert sätt", "högst %[1]s; en kodtabell rymmer mer än en studiefil"},
	"not-utf16":         {"ett halvt tecken i UTF-16", "en fil sparad som UTF-8"},
	"not-utf8":          {"tecken som inte är kodade i UTF-8", "filen sparad som UTF-8 (i Excel: CSV UTF-8)"},
	"control-character": {"ett styrtecken (%[1]s)", "text som går att visa"},
	"unknown-format":    {"formatet för ”%[1]s” går inte att avgöra", ""},
	"story-file":        {"”%[1]s” är en berättelse", "en studie eller en kodtabell; berättelser kodas än så länge för hand"},
	"workbook-file":     {"”%[1]s” är ett kalkylblad", "tabellen sparad som CSV (UTF-8)"},
	"more-problems":     {"ytterligare %[1]s fel hittades och räknas inte upp", ""},
	"nothing-to-read":   {"ingen fil angavs", "en studie eller en kodtabell"},

	// YAML and JSON.
	"yaml-tab":          {"indrag med tabb", "mellanslag: YAML tillåter inte tabb där"},
	"yaml-colon":        {"ett kolon mitt i ett värde", "värdet inom citattecken när det innehåller ”: ”"},
	"yaml-no-colon":     {"en nyckel utan kolon", "NYCKEL: VÄRDE, eller citattecken runt ett värde på flera rader"},
	"yaml-quote":        {"ett citattecken som aldrig avslutas", "ett till i slutet av värdet"},
	"yaml-start":        {"ett tecken som ett värde utan citattecken inte får börja med", "värdet inom citattecken"},
	"yaml-indent":       {"en rad vars indrag inte stämmer med raderna ovanför", "nycklarna i samma post rakt under varandra"},
	"yaml-bracket":      {"en parentes som inte avslutas, eller ett komma som saknas", "”,” eller den avslutande parentesen"},
	"yaml-escape":       {"ett omvänt snedstreck framför ett tecken som YAML inte känner där", `\" \\ \n \t \u och fyra siffror, eller enkla citattecken runt värdet`},
	"yaml-block":        {"ett ”|” eller ”>” med något efter sig", "texten på raderna under, med indrag"},
	"yaml-anchor":       {"ett ”&” eller ”*” i början av ett värde", "värdet inom citattecken"},
	"yaml-comment":      {"ett ”#” tätt efter ett värde", "ett mellanslag före en kommentar, eller värdet inom citattecken"},
	"yaml-after":        {"något som inte hör ihop med raderna ovanför", "nycklar med värden, alla rakt under varandra"},
	"yaml-syntax":       {"detta är inte giltig YAML", "den form som samsyn schema study beskriver"},
	"json-escape":       {"ett omvänt snedstreck framför ett tecken som JSON inte känner där", `\" \\ \/ \b \f \n \r \t, eller \u och fyra siffror`},
	"json-quote":        {"ett radslut eller styrtecken i en text", `\n för radslut, och ett citattecken där texten slutar`},
	"json-key":          {"en nyckel som inte börjar med ett citattecken", `"NYCKEL": VÄRDE, och inget komma efter det sista`},
	"json-value":        {"något som inte är ett värde", "en text inom citattecken, ett tal, true, false, null, ”[” eller ”{”"},
	"json-comma":        {"ett värde som varken följs av komma eller parentes", "”,” eller den avslutande parentesen"},
	"json-colon":        {"en nyckel utan kolon", `"NYCKEL": VÄRDE`},
	"json-number":       {"ett tal som JSON inte känner", "siffror, med punkt före decimaler, eller en text inom citattecken"},
	"json-syntax":       {"detta är inte giltig JSON", "den form som samsyn schema study beskriver"},
	"json-end":          {"filen slutar mitt i ett värde", "avslutande parenteser och citattecken"},
	"json-surrogate":    {`en \u-följd som bara är ett halvt tecken`, "båda halvorna, eller själva tecknet"},
	"json-more":         {"något följer efter värdets slut", "filens slut"},
	"several-documents": {"här börjar ett andra YAML-dokument", "en studie per fil"},
	"yaml-alias":        {"ett ankare eller alias (”%[1]s”)", "allt utskrivet"},
	"yaml-tag":          {"en YAML-tagg (”%[1]s”)", "värden utan tagg"},
	"too-deep":          {"fler nivåer i varandra än någon studie har", ""},
	"not-mapping":       {"”%[1]s” har inga nycklar", "nycklar med värden"},
	"not-list":          {"”%[1]s” är inte en lista", "en lista, även för en enda post"},
	"not-text":          {"”%[1]s” är inte text", "text"},
	"not-language-text": {"”%[1]s” är inte text", "text, eller en text vardera för sv och en"},
	"not-number":        {"”%[1]s” är ”%[2]s”", "ett heltal, 0 eller mer"},
	"quoted-number":     {"”%[1]s” är text (”%[2]s”)", "ett tal utan citattecken"},
	"unknown-key":       {"okänd nyckel ”%[1]s”", ""},
	"duplicate-key":     {"nyckeln ”%[1]s” förekommer två gånger", "varje nyckel en gång"},
	"missing-key":       {"den obligatoriska nyckeln ”%[1]s” saknas eller är tom", ""},
	"version":           {"formatversion ”%[1]s”", "1, den enda som programmet läser"},

	// Fixed names.
	"unknown-language": {"okänt språk ”%[1]s”", ""},
	"unknown-kind":     {"okänd typ ”%[1]s”", ""},
	"unknown-stage":    {"okänt läge ”%[1]s”", ""},
	"unknown-by":       {"”by” är ”%[1]s”", ""},
	"unknown-status":   {"okänd status ”%[1]s”", ""},
	"unknown-asked":    {"”asked” är ”%[1]s”", ""},
	"unknown-relation": {"okänd relation ”%[1]s”", ""},

	// Ids and names.
	"invalid-id":     {"”%[1]s” är inte ett giltigt id", "bokstäver, siffror, ”-”, ”_” och ”.”"},
	"no-letter":      {"namnet ”%[1]s” saknar bokstäver och siffror", "ett namn som går att göra ett id av"},
	"id-collision":   {"namnen ”%[1]s” och ”%[2]s” skulle få samma id (”%[3]s”)", "en och samma stavning, eller namn som skiljer sig åt i bokstäver eller siffror"},
	"duplicate-id":   {"id:t ”%[1]s” förekommer två gånger (först på rad %[2]s)", "varje id en gång"},
	"case-id":        {"id:na ”%[1]s” och ”%[2]s” skiljer sig bara åt i versaler och gemener", "id:n som skiljer sig åt i mer än så"},
	"other-name":     {"”%[1]s” heter ”%[2]s” här och ”%[3]s” i en annan fil", "ett namn per id"},
	"role-and-group": {"”%[1]s” är en roll i en fil och en grupp i en annan", "samma i alla filer"},
	"ambiguous-name": {"flera har namnet ”%[1]s”", "id:t för en av dem"},

	// References.
	"unknown-party":       {"okänd part ”%[1]s”", "id för en roll eller grupp i studien"},
	"unknown-role":        {"okänd roll ”%[1]s”", "id för en roll i studien"},
	"unknown-theme":       {"okänt tema ”%[1]s”", "id för ett tema i studien"},
	"unknown-coordinator": {"okänd samordnare ”%[1]s”", "id eller namn för en roll"},
	"group-is-not-role":   {"”%[1]s” är en grupp", "en roll"},
	"group-tells":         {"gruppen ”%[1]s” berättar något", "en roll: den som har intervjuats ska stå under roles"},
	"reviews-itself":      {"”%[1]s” anges granska sig själv", "andra roller"},
	"broader-cycle":       {"de bredare temana till ”%[1]s” leder tillbaka till det (%[2]s)", "ett träd"},

	// Statements.
	"self-statement":      {"en utsaga av ”%[1]s” om sig själv", "en annan part som motpart"},
	"needs-counterpart":   {"en utsaga av samordnaren utan motpart", "den part som utsagan gäller"},
	"needs-theme":         {"en utsaga av typen %[1]s utan tema", "minst ett tema"},
	"stage-misplaced":     {"”stage” (läge) på en utsaga av typen %[1]s", "läge endast på samarbete"},
	"by-misplaced":        {"”by” (av) på en utsaga av typen %[1]s", "av endast på samarbete"},
	"strength":            {"styrkan ”%[1]s”", "1 (nämnt), 2 (betonat) eller 3 (avgörande)"},
	"confidence":          {"konfidensen ”%[1]s”", "ett tal från 0 till 1"},
	"duplicate-statement": {"utsagans id ”%[1]s” förekommer två gånger (först på rad %[2]s)", "varje id en gång"},

	// Expectations and acceptances.
	"expected-parties":      {"ett förväntat samarbete som inte är mellan två parter", "två olika"},
	"duplicate-expectation": {"samma samarbete förväntas två gånger (först på rad %[1]s)", "varje förväntan en gång"},
	"duplicate-acceptance":  {"samma lucka accepteras två gånger (först på rad %[1]s)", "varje lucka en gång"},
	"acceptance-code":       {"regelkoden ”%[1]s”", "en kod som SY01"},
	"until":                 {"datumet ”%[1]s”", "en dag som finns, skriven ÅÅÅÅ-MM-DD"},

	// The coordinator.
	"coordinators-differ":  {"samordnaren är ”%[1]s” här och ”%[2]s” i en annan fil", "samma i alla filer"},
	"coordinator-repeated": {"den begärda samordnaren är ”%[1]s”, studiens är ”%[2]s”", "studiens egen, eller ingen"},

	// Tables.
	"unknown-column":   {"okänd kolumn ”%[1]s”", ""},
	"no-headers":       {"en första rad utan rubriker", "en rad med rubriker ovanför utsagorna: %[1]s och så vidare"},
	"duplicate-column": {"kolumnen ”%[1]s” förekommer två gånger", "varje kolumn en gång"},
	"missing-column":   {"den obligatoriska kolumnen ”%[1]s” saknas", ""},
	"missing-cell":     {"cellen ”%[1]s” är tom", "ett värde i den"},
	"too-many-rows":    {"mer än %[1]s rader", "en mindre tabell, eller flera studier"},
	"no-rows":          {"tabellen har inga rader", "en rad för varje utsaga under rubrikerna"},
	"too-many-cells":   {"en rad med %[1]s celler", "högst %[2]s, en för varje kolumn; citattecken runt text som innehåller skiljetecknet"},
	"open-quote":       {"ett citattecken som aldrig avslutas", "ett till i slutet av cellen"},
	"after-quote":      {"text efter ett avslutande citattecken", "ett skiljetecken eller radens slut"},
	"open-theme":       {"ett citattecken runt ett tema som aldrig avslutas", "ett till efter temat"},

	"more-notices": {found: "och %[1]s till av samma slag"},

	// Notices: names.
	"merged-names":   {found: "”%[1]s” och ”%[2]s” skiljer sig bara åt i versaler eller mellanslag och räknas som samma"},
	"merged-form":    {found: "”%[1]s” är skrivet i två Unicode-former, som räknas som samma"},
	"look-alike":     {found: "”%[1]s” och ”%[2]s” liknar varandra men räknas som olika"},
	"new-party":      {found: "”%[1]s” är ingen part i studien och har lagts till"},
	"new-theme":      {found: "”%[1]s” är inget tema i studien och har lagts till"},
	"new-party-near": {found: "”%[1]s” är ingen part i studien och har lagts till (menade du ”%[2]s”?)"},
	"new-theme-near": {found: "”%[1]s” är inget tema i studien och har lagts till (menade du ”%[2]s”?)"},

	// Notices: the coordinator of a table.
	"coordinator-asked":     {found: "”%[1]s” räknas som samordnare, enligt begäran"},
	"coordinator-study":     {found: "”%[1]s”, studiens samordnare, räknas som tabellens"},
	"coordinator-synthetic": {found: "några celler för motpart är tomma: de avser samordnaren, som har lagts till med id ”%[1]s” (är samordnaren en av rollerna, ange vilken med --coordinator)"},
	"coordinator-named":     {found: "några celler för motpart är tomma och ”%[1]s” räknas som den samordnare de avser"},
	"coordinator-most":      {found: "”%[1]s” räknas som samordnare: den motpart som flest roller nämner (%[2]s av %[3]s)"},
	"asked-assumed":         {found: "%[1]s utsagor handlar om andra roller än samordnaren; intervjuerna antas ändå ha frågat bara om samordnaren, så samarbete mellan roller bedöms inte (frågade de om alla roller, lägg till --asked everyone)"},

	// Notices: rows and files.
	"rows-alike":             {found: "%[1]s utsagor, av vilka detta är den första, är i allt lika en tidigare; alla har behållits"},
	"repeated-theme":         {found: "en utsaga som nämner temat ”%[1]s” två gånger räknas som om den nämner det en gång"},
	"statement-again":        {found: "%[1]s utsagor, av vilka detta är den första, har samma id som en i en tidigare fil; var och en räknas en gång"},
	"statement-again-differ": {found: "utsagan med id ”%[1]s” skiljer sig från den i en tidigare fil, som har behållits"},
	"head-differs":           {found: "”%[1]s” skiljer sig från det i en tidigare fil, som har behållits"},
	"encoding":               {found: "tecknen antas vara kodade i %[1]s"},
	"separator":              {found: "cellerna antas vara åtskilda med ”%[1]s”"},
	"format-guessed":         {found: "filen antas vara %[1]s"},

	// Notices: what Check reports.
	"states-and-denies": {found: "”%[1]s” säger både att det finns en motsättning med ”%[2]s” och att det inte finns någon"},
	"same-name":         {found: "”%[1]s” och ”%[2]s” har samma namn"},
	"theme-comma":       {found: "temat ”%[1]s” innehåller ett komma, och ”%[2]s” är också ett tema; flera teman i en cell skiljs åt med ; eller |"},
	"unused-theme":      {found: "ingen utsaga nämner temat ”%[1]s”"},
	"unused-party":      {found: "ingen utsaga nämner ”%[1]s”"},
}
