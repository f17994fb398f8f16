package words

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
)

// report is what stands on the report's page.
var report = map[string]row{
	"skip":       {sv: "Till innehållet", en: "To the content"},
	"contents":   {sv: "Innehåll", en: "Contents"},
	"summary":    {sv: "I korthet", en: "At a glance"},
	"themes":     {sv: "Det vi har gemensamt", en: "What we have in common"},
	"gaps":       {sv: "Där samarbete saknas", en: "Where collaboration is missing"},
	"register":   {sv: "Intressentförteckning", en: "Register of interested parties"},
	"roles":      {sv: "Roll för roll", en: "Role by role"},
	"glossary":   {sv: "Så läser du siffrorna", en: "How to read the figures"},
	"files":      {sv: "Filer i mappen", en: "Files in this folder"},
	"source":     {sv: "Källa: %s", en: "Source: %s"},
	"map":        {sv: "Öppna kartan som bild", en: "Open the map as a picture"},
	"map.scroll": {sv: "Karta", en: "Map"},
	"made":       {sv: "Gjord med samsyn.", en: "Made with samsyn."},
	"redacted": {
		sv: "Det som sagts ord för ord, och vem som sagt det, är utelämnat.",
		en: "What was said word for word, and by whom, is left out.",
	},
	"intro": {
		sv: "%s har berättat vad de vill tillsammans med samordnaren, var det skaver och hur de hjälps åt. Kartorna och siffrorna bygger bara på det.",
		en: "%s told what they want together with the coordinator, where it chafes and how they help each other. The maps and figures rest on that alone.",
	},
	"intro.everyone": {
		sv: "%s har berättat vad de vill tillsammans med samordnaren och med varandra, var det skaver och hur de hjälps åt. Kartorna och siffrorna bygger bara på det.",
		en: "%s told what they want together with the coordinator and with one another, where it chafes and how they help each other. The maps and figures rest on that alone.",
	},

	"intro.none": {
		sv: "Ingen roll har berättat ännu.", en: "No role has told its story yet.",
	},

	"lead":         {sv: "Det tema som flest delar är %s (%s).", en: "The theme that most share is %s (%s)."},
	"lead.several": {sv: "De teman som flest delar är %s (%s vardera).", en: "The themes that most share are %s (%s each)."},
	"lead.single":  {sv: "Inget tema delas av mer än %s.", en: "No theme is shared by more than %s."},
	"lead.alone": {
		sv: "Bara %s har berättat, så det går inte att säga vad flera delar.",
		en: "Only %s has told its story, so nothing can be said of what several share.",
	},
	"lead.none": {sv: "Ingen berättar om ett gemensamt intresse.", en: "Nobody tells of a shared interest."},

	"fig.heard":      {sv: "roller intervjuade", en: "roles heard"},
	"fig.statements": {sv: "utsagor", en: "statements", svOne: "utsaga", enOne: "statement"},
	"fig.suggested":  {sv: "varav ogranskade förslag", en: "of them unreviewed suggestions"},
	"fig.unmanaged":  {sv: "motsättningar utan pågående samarbete", en: "conflicts without a practised cooperation", svOne: "motsättning utan pågående samarbete", enOne: "conflict without a practised cooperation"},
	"fig.coverage":   {sv: "gemensamma intressen med ett samarbete som pågår", en: "shared interests with a cooperation in practice"},
	"fig.themes":     {sv: "teman", en: "themes", svOne: "tema", enOne: "theme"},

	// What is known of conflict between a role and the coordinator, as a sentence of its own.
	"state.stated":     {sv: "En motsättning är uttalad.", en: "A conflict is stated."},
	"state.contested":  {sv: "En motsättning är uttalad, men en annan röst säger att ingen finns.", en: "A conflict is stated, but another voice says there is none."},
	"state.denied":     {sv: "Det sägs att ingen motsättning finns.", en: "There is said to be no conflict."},
	"state.difficulty": {sv: "Bara svårigheter är uttalade, ingen motsättning.", en: "Only difficulties are stated, no conflict."},
	"state.silent":     {sv: "Inget är sagt om motsättningar.", en: "Nothing is said of conflicts."},

	"conflict.stated": {sv: "motsättning med %s av %s roller", en: "conflict with %s of %s roles"},
	"conflict.none": {
		sv: "ingen motsättning är uttalad med någon av %s roller", en: "no conflict is stated with any of %s roles",
		svOne: "ingen motsättning är uttalad med den enda roll som det berättas om", enOne: "no conflict is stated with the only role that is told of",
	},
	"conflict.stated.only": {
		sv: "motsättning med den enda roll som det berättas om", en: "conflict with the only role that is told of",
	},
	"conflict.nobody":    {sv: "ingen har berättat något om samordnaren och rollerna", en: "nobody has told anything of the coordinator and the roles"},
	"conflict.contested": {sv: "i %s fall säger en annan röst att ingen finns", en: "in %s cases another voice says there is none", svOne: "i ett fall säger en annan röst att ingen finns", enOne: "in one case another voice says there is none"},
	"conflict.denied":    {sv: "%s säger att det inte finns någon", en: "%s say there is none", svOne: "en säger att det inte finns någon", enOne: "one says there is none"},
	"conflict.denied.of": {
		sv: "om %s säger någon annan att det inte finns någon", en: "with %s somebody else says there is none",
		svOne: "om en säger någon annan att det inte finns någon", enOne: "with one somebody else says there is none",
	},
	"conflict.difficulty":    {sv: "%s berättar bara om svårigheter", en: "%s tell of difficulties only", svOne: "en berättar bara om svårigheter", enOne: "one tells of difficulties only"},
	"conflict.difficulty.of": {sv: "om %s berättas bara om svårigheter", en: "of %s only difficulties are told", svOne: "om en berättas bara om svårigheter", enOne: "of one only difficulties are told"},
	"conflict.silent":        {sv: "%s säger inget om saken", en: "%s say nothing of it", svOne: "en säger inget om saken", enOne: "one says nothing of it"},
	"conflict.unheard":       {sv: "%s är inte intervjuade", en: "%s have not been heard", svOne: "en är inte intervjuad", enOne: "one has not been heard"},

	"ranking":  {sv: "Teman, de som flest roller delar först", en: "Themes, those shared by most roles first"},
	"narrower": {sv: "omfattar %s", en: "covers %s"},
	"caveats":  {sv: "Att tänka på", en: "Bear in mind"},
	"matrix.about": {
		sv: "Vem delar vad, och var går det isär?", en: "Who shares what, and where does it pull apart?",
	},
	"net.about": {sv: "Vilka teman binder ihop vilka roller?", en: "Which themes tie which roles together?"},

	"ground.about": {
		sv: "Vad har rollerna gemensamt med varandra?", en: "What do the roles have in common with each other?",
	},
	"slides":   {sv: "för presentationen: allt går att ändra, och anteckningarna säger vad varje bild bygger på", en: "for the presentation: everything can be edited, and the notes say what each slide rests on"},
	"document": {sv: "kartorna att skriva ut eller skicka", en: "the maps to print or to send"},

	"why":      {sv: "Varför det spelar roll", en: "Why it matters"},
	"evidence": {sv: "Bygger på", en: "Rests on"},
	"steps":    {sv: "Nästa steg", en: "Next steps"},
	"accepted": {sv: "Accepterade luckor", en: "Accepted gaps"},
	"accepted.about": {
		sv: "Någon har bestämt sig för att leva med dessa.", en: "Somebody has decided to live with these.",
	},
	"accepted.because": {sv: "Skäl: %s.", en: "Reason: %s."},
	"accepted.until":   {sv: "Gäller till och med %s.", en: "Holds until %s."},
	"next":             {sv: "Börja här: de steg som stänger mest", en: "Begin here: the steps that close most"},
	"next.about":       {sv: "En lucka med hög allvarlighetsgrad ger 3 poäng, medel 2 och låg 1. Varje steg räknas när de föregående är tagna; kommandot samsyn suggest visar alla.", en: "A gap of high severity counts 3 points, medium 2 and low 1. Each step is counted after those before it are taken; the command samsyn suggest shows all."},
	"no_gaps":          {sv: "Inga luckor hittades.", en: "No gaps were found."},
	"holders":          {sv: "Innehas av %s.", en: "Held by %s."},

	"party.open":    {sv: "Öppna frågor", en: "What is open"},
	"party.sources": {sv: "Källor", en: "Sources"},
	"party.heard":   {sv: "intervjuad", en: "heard"},
	"party.unheard": {sv: "inte intervjuad", en: "not heard"},

	"role.with":    {sv: "%s och %s", en: "%s and %s"},
	"role.shared":  {sv: "Det här delar vi", en: "What we share"},
	"role.chafes":  {sv: "Här skaver det", en: "Where it chafes"},
	"role.helps":   {sv: "Så hjälps vi åt", en: "How we help each other"},
	"role.others":  {sv: "Om andra än samordnaren", en: "About others than the coordinator"},
	"role.meeting": {sv: "Att ta upp på mötet", en: "To bring up at the meeting"},
	"role.nothing": {sv: "Inget berättat.", en: "Nothing told."},
	"evidence.more": {
		sv: "och %s till, i gaps.csv", en: "and %s more, in gaps.csv", svOne: "och en till, i gaps.csv", enOne: "and one more, in gaps.csv",
	},
	"parties.some": {
		sv: "%[1]s av %[2]s parter finns här: samordnaren och de roller som har ett avsnitt. Alla finns i register.csv.",
		en: "%[1]s of %[2]s parties are here: the coordinator and the roles that have a section. All are in register.csv.",
	},
	"roles.some": {
		sv: "%[1]s av %[2]s roller har en karta och ett avsnitt, de som berättar mest. samsyn map --kind role --role ROLL ritar vilken som helst.",
		en: "%[1]s of %[2]s roles have a map and a section, those that tell most. samsyn map --kind role --role ROLE draws any.",
	},
	"role.unheard": {
		sv: "Rollen är inte intervjuad. Det som står här har andra berättat.", en: "The role has not been heard. What stands here was told by others.",
	},
	"role.unheard.alone": {
		sv: "Rollen är inte intervjuad, och ingen annan berättar om den och samordnaren.", en: "The role has not been heard, and nobody else tells of it and the coordinator.",
	},
	"role.no_items": {
		sv: "Inga luckor rör rollen. Fråga om bilden stämmer.", en: "No gaps concern the role. Ask whether the picture is right.",
	},
	"role.more":       {sv: "… och %s till i den fullständiga listan.", en: "… and %s more in the full list.", svOne: "… och en till i den fullständiga listan.", enOne: "… and one more in the full list."},
	"role.left":       {sv: "… och %s till i study.yaml.", en: "… and %s more in study.yaml.", svOne: "… och en till i study.yaml.", enOne: "… and one more in study.yaml."},
	"role.rest":       {sv: "… och %s till på skärmen.", en: "… and %s more on screen.", svOne: "… och en till på skärmen.", enOne: "… and one more on screen."},
	"told.suggested":  {sv: "ogranskat förslag", en: "unreviewed suggestion"},
	"told.difficulty": {sv: "svårighet", en: "difficulty"},
	"told.none":       {sv: "Ingen motsättning", en: "No conflict"},
	"told.none_on":    {sv: "Ingen motsättning om %s", en: "No conflict on %s"},
	"told.general":    {sv: "I allmänhet", en: "In general"},
	"told.proposed":   {sv: "föreslaget", en: "proposed"},
	"told.helps":      {sv: "%s hjälper %s", en: "%s helps %s"},
	"told.both":       {sv: "ömsesidigt", en: "mutual"},
	"told.2":          {sv: "betonat", en: "stressed"},
	"told.3":          {sv: "avgörande", en: "decisive"},
	"told.towards":    {sv: "om %s", en: "about %s"},
	"quote":           {sv: "”%s”", en: "“%s”"},

	"ask.SY01":       {sv: "Vad kan vi göra tillsammans åt det som skaver kring %s?", en: "What can we do together about what chafes on %s?"},
	"ask.SY01.other": {sv: "Kan vi hjälpas åt med det som skaver mellan %[2]s kring %[1]s?", en: "Can we help with what chafes between %[2]s on %[1]s?"},
	"ask.SY02":       {sv: "Vad kan %[2]s göra tillsammans kring %[1]s?", en: "What can %[2]s do together on %[1]s?"},
	"ask.SY03":       {sv: "Finns det något där våra intressen går isär?", en: "Is there anything where our interests pull apart?"},
	"ask.SY04":       {sv: "Finns det något vi båda vill?", en: "Is there anything that we both want?"},
	"ask.SY06":       {sv: "Varför ser rollerna olika på %s?", en: "Why do the roles see %s differently?"},
	"ask.SY06.same":  {sv: "Vad är vi överens om när det gäller %s, och var går våra intressen isär?", en: "On what do we agree about %s, and where do our interests pull apart?"},
	"ask.SY06.other": {sv: "Varför ser andra en motsättning om %s?", en: "Why do others see a conflict about %s?"},
	"ask.SY06.own":   {sv: "Varför ser vi olika på %s, när andra delar intresset?", en: "Why do we see %s differently, when others share the interest?"},
	"ask.SY07":       {sv: "Vad kan vi börja göra tillsammans kring %s?", en: "What can we begin to do together on %s?"},
	"ask.SY08":       {sv: "Vem kan berätta hur det ser ut för %[2]s?", en: "Who can tell how things look for %[2]s?"},
	"ask.SY09":       {sv: "Hur håller vi granskningen oberoende?", en: "How do we keep the review independent?"},
	"ask.SY10":       {sv: "Vad behövs för att samarbetet om %s ska komma igång?", en: "What does it take to get the cooperation on %s going?"},
	"ask.SY10.pair":  {sv: "Vad behövs för att samarbetet ska komma igång?", en: "What does it take to get the cooperation going?"},
	"ask.SY11":       {sv: "Stämmer bilden? Den bygger på mycket lite.", en: "Is the picture right? It rests on very little."},
	"ask.SY12":       {sv: "Den ena ser en motsättning som den andra inte ser. Vad beror det på?", en: "One side sees a conflict that the other does not. Why is that?"},

	"term.statement":     {sv: "Utsaga", en: "Statement"},
	"term.statement.is":  {sv: "En bit av en berättelse: vem som säger något om vem, om vilka teman och hur starkt (1 nämnt, 2 betonat, 3 avgörande).", en: "A piece of a story: who says something about whom, on which themes and how strongly (1 mentioned, 2 stressed, 3 decisive)."},
	"term.conflict":      {sv: "Motsättning och svårighet", en: "Conflict and difficulty"},
	"term.conflict.is":   {sv: "En motsättning är när två parter vill olika. En svårighet är när något är svårt i praktiken fast ingen vill något annat.", en: "A conflict is when two parties want different things. A difficulty is when something is hard in practice though nobody wants otherwise."},
	"term.reach":         {sv: "Delas av", en: "Shared by"},
	"term.reach.is":      {sv: "Hur många %s som har ett gemensamt intresse i temat. Det avgör platsen.", en: "How many %s have a shared interest in the theme. This decides the rank."},
	"term.strength":      {sv: "Styrka", en: "Strength"},
	"term.strength.is":   {sv: "Summan av styrkan i de gemensamma intressen som berättats om temat. Avgör platsen när lika många delar det.", en: "The sum of the strengths of the shared interests told on the theme. Decides the rank where equally many share it."},
	"term.range":         {sv: "Platsspann", en: "Rank range"},
	"term.range.is":      {sv: "Bästa och sämsta plats om %[2]s inte hade tillfrågats. Ett brett spann betyder att platsen hänger på en enda röst.", en: "Best and worst rank if %[2]s had not been asked. A wide range means that the rank hangs on a single voice."},
	"term.centrality":    {sv: "Centralitet", en: "Centrality"},
	"term.centrality.is": {sv: "Hög när temat delas av roller som själva delar många teman; det mest centrala har 1.", en: "High when the theme is shared by roles that share many themes themselves; the most central has 1."},
	"term.bridging":      {sv: "Brygga", en: "Bridging"},
	"term.bridging.is":   {sv: "Hur ofta temat ligger på den kortaste vägen mellan andra: ett tema som annars åtskilda roller möts i.", en: "How often the theme lies on the shortest way between others: one in which roles meet that are otherwise apart."},
	"term.practices":     {sv: "Samarbeten", en: "Practices"},
	"term.practices.is":  {sv: "Antal samarbeten om temat som pågår enligt berättelserna. Föreslagna räknas inte.", en: "Number of cooperations on the theme that are in practice according to the stories. Proposed ones do not count."},
	"term.gap":           {sv: "Lucka", en: "Gap"},
	"term.gap.is":        {sv: "Något som skaver eller förenar utan att någon berättar om ett pågående samarbete, eller som berättelserna är tysta om. Det säger inte att ingen gör något. Allvarlighetsgraden är hög, medel eller låg. Nästa steg är alltid sådant som någon i intervjuerna själv har berättat.", en: "Something that chafes or unites without anybody telling of a practised cooperation, or that the stories are silent on. It does not say that nobody does anything. The severity is high, medium or low. Next steps are always something that somebody in the interviews told."},
}

// Terms are the glossary's entries, in order; each key has a twin ending in ".is".
var Terms = []string{
	"report.term.statement", "report.term.conflict", "report.term.reach", "report.term.strength", "report.term.range",
	"report.term.centrality", "report.term.bridging", "report.term.practices", "report.term.gap",
}

// ConflictSummary says in one phrase with how many of the roles there is conflict, and what is unknown. What
// others say of a role is kept apart from what it says itself.
func (w Words) ConflictSummary(a *analysis.Analysis) string {
	count := map[string]int{}
	for i := range a.Profiles {
		p := &a.Profiles[i]
		if !p.Heard && p.State == graph.Silent {
			count["unheard"]++
			continue
		}
		key := p.State.String()
		switch {
		case p.DeniedToo:
			count["contested"]++
		case (p.State == graph.Denied || p.State == graph.DifficultyOnly) && !saysSo(a, p):
			key += ".of"
		}
		count[key]++
	}
	known := len(a.Profiles) - count["unheard"]
	parts := []string{w.CountSpelled("report.conflict.none", known)}
	switch n := count["stated"]; {
	case known == 0:
		parts[0] = w.Say("report.conflict.nobody")
	case n > 0 && known == 1:
		parts[0] = w.Say("report.conflict.stated.only")
	case n > 0:
		parts[0] = w.Say("report.conflict.stated", w.Spelled(n), w.Spelled(known))
	}
	for _, state := range []string{"contested", "denied", "denied.of", "difficulty", "difficulty.of", "silent", "unheard"} {
		if n := count[state]; n > 0 {
			parts = append(parts, w.CountSpelled("report.conflict."+state, n))
		}
	}
	return w.Items(parts)
}

// saysSo reports whether a role itself tells what its state of conflict with the coordinator rests on.
func saysSo(a *analysis.Analysis, p *graph.Profile) bool {
	link := a.Full.Link(p.Role, a.Study.Coordinator)
	if link == nil {
		return false
	}
	return slices.ContainsFunc(link.Statements, func(i int32) bool {
		st := &a.Study.Statements[i]
		return st.Role == p.Role && (st.Kind == data.NoConflict || p.State == graph.DifficultyOnly && st.Kind == data.Difficulty)
	})
}

// Sentence makes a sentence of a phrase: a capital first, a full stop last.
func (w Words) Sentence(phrase string) string {
	phrase = Capital(phrase)
	if phrase != "" && !strings.ContainsAny(phrase[len(phrase)-1:], ".?!") {
		phrase += "."
	}
	return phrase
}

// Said is one statement in a line: who said what of whom, where it stands and, unless redacted, word for word.
func (w Words) Said(s *data.Study, statement int32, redact bool) string {
	line := w.Evidence(s, []int32{statement})
	if text := w.Text(s.Statements[statement].Text); text != "" && !redact {
		line += ": " + w.Say("report.quote", text)
	}
	return line
}

// Capital begins a phrase with a capital.
func Capital(phrase string) string {
	first, size := utf8.DecodeRuneInString(phrase)
	if size == 0 {
		return phrase
	}
	return string(unicode.ToUpper(first)) + phrase[size:]
}

// Everybody stands for no single party.
const Everybody int32 = -1

// Question is what a finding gives reason to ask when a party and the coordinator meet, or to ask of all where it is
// about no single party (Everybody); "" where there is nothing to ask.
func (w Words) Question(s *data.Study, f *gap.Finding, party int32) string {
	key := "report.ask." + f.Rule.Code
	if !Has(key) {
		return ""
	}
	themes := f.Themes
	if len(f.Facts.Missing) > 0 {
		themes = f.Facts.Missing
	}
	switch {
	case f.Rule.Code == "SY10" && len(themes) == 0:
		key += ".pair"
	case f.Rule.Code == "SY01" && !slices.Contains(f.Parties, s.Coordinator):
		key += ".other"
	case f.Rule.Code == "SY06":
		key += contestedBy(&f.Facts, party)
	}
	parties := slices.DeleteFunc(slices.Clone(f.Parties), func(p int32) bool { return f.Rule.Code == "SY08" && p == s.Coordinator })
	return w.Say(key, w.ThemeList(s, themes), w.List(w.Parties(s, parties)))
}

// contestedBy is how a party stands to a contested theme, as the end of a key: it shares it and is in conflict on it,
// only the one, or only the other.
func contestedBy(f *gap.Facts, party int32) string {
	shares, opposes := slices.Contains(f.For, party), slices.Contains(f.Against, party)
	switch {
	case sameRole(f), shares && opposes:
		return ".same"
	case shares:
		return ".other"
	case opposes:
		return ".own"
	}
	return ""
}

// RoleState says what is known of conflict between a role and the coordinator, as a sentence.
func (w Words) RoleState(p *graph.Profile) string {
	if p.DeniedToo {
		return w.Say("report.state.contested")
	}
	return w.Say("report.state." + p.State.String())
}
