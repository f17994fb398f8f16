package words

// gaps are the findings in words. Names of parties and themes come as the study has them, without an article, so
// the sentences take them as labels: "Kommunikatör – Samordnare: motsättning om Statistik, …".
//
// What is missing is what nobody tells: a study knows only what was said, and no sentence says more.
var gaps = map[string]row{
	"name.SY01": {sv: "Motsättning eller svårighet utan samarbete", en: "Unmanaged conflict or difficulty"},
	"name.SY02": {sv: "Outnyttjat gemensamt intresse", en: "Untapped common ground"},
	"name.SY03": {sv: "Tyst om motsättningar", en: "Silent on conflict"},
	"name.SY04": {sv: "Inget gemensamt intresse", en: "No common ground"},
	"name.SY05": {sv: "Teman med en enda röst", en: "Themes of a single voice"},
	"name.SY06": {sv: "Omstritt tema", en: "Contested theme"},
	"name.SY07": {sv: "Gemensamt intresse utan samarbete", en: "Shared interest without practice"},
	"name.SY08": {sv: "Saknad röst", en: "Missing voice"},
	"name.SY09": {sv: "Granskar sig själv", en: "Self-review"},
	"name.SY10": {sv: "Förväntat samarbete saknas", en: "Expected cooperation missing"},
	"name.SY11": {sv: "Tunt underlag", en: "Thin evidence"},
	"name.SY12": {sv: "Ensidig bild", en: "One-sided account"},

	"more": {sv: "%s till", en: "%s more"},
	"pair": {sv: "%s – %s", en: "%s – %s"},
	"name": {sv: "”%s”", en: "“%s”"}, // where a list of names would run together without

	// SY01: pair, tension (the next three), answer (the four after).
	"SY01.what":       {sv: "%s: %s%s.", en: "%s: %s%s."},
	"SY01.conflict":   {sv: "motsättning om %s", en: "a conflict about %s"},
	"SY01.difficulty": {sv: "svårigheter kring %s", en: "difficulties with %s"},
	"SY01.both":       {sv: "både motsättning och svårigheter kring %s", en: "both a conflict and difficulties about %s"},
	"SY01.each":       {sv: "motsättning om %s, dessutom svårigheter kring %s", en: "a conflict about %s, besides difficulties with %s"},
	"SY01.none": {
		sv: ", och ingen berättar om ett pågående samarbete dem emellan i frågan",
		en: ", and nobody tells of a practised cooperation between the two on the matter",
	},
	"SY01.proposed": {
		sv: "; ett samarbete i frågan är föreslaget, men ingen berättar att det pågår",
		en: "; a cooperation on the matter is proposed, but nobody tells that it is practised",
	},
	"SY01.group": { // group, the role, coordinator
		sv: ", och ingen berättar om ett pågående samarbete i frågan, vare sig med %[1]s eller mellan %[2]s och %[3]s",
		en: ", and nobody tells of a practised cooperation on the matter, either with %[1]s or between %[2]s and %[3]s",
	},
	"SY01.denied":          {sv: " %s säger att det inte finns någon sådan motsättning.", en: " %s says that there is no such conflict."},
	"SY01.denied.part":     {sv: " %s säger om en del av det att det inte finns någon motsättning.", en: " %s says of part of it that there is no conflict."},
	"SY01.denied.two":      {sv: " Båda säger också att det inte finns någon sådan motsättning.", en: " Both also say that there is no such conflict."},
	"SY01.denied.two.part": {sv: " Båda säger också om en del av det att det inte finns någon motsättning.", en: " Both also say of part of it that there is no conflict."},
	"SY01.why.conflict": {
		sv: "Utan ett överenskommet sätt att arbeta avgörs saken från gång till gång, ofta av den som hinner först.",
		en: "Without an agreed way of working the matter is settled case by case, often by whoever gets there first.",
	},
	"SY01.why.difficulty": {
		sv: "Det som är svårt i praktiken löser sig sällan av sig självt; utan samarbete får var och en hitta en egen väg.",
		en: "What is hard in practice seldom solves itself; without cooperation everyone is left to find a way of their own.",
	},
	"SY01.why.group": {sv: " %s har ingen egen berättelse i studien, så den sidans syn är inte känd.", en: " There is no story by %s in the study, so that side’s view is not known."},

	"SY02.what": {
		sv: "%[1]s: båda har intresse av %[2]s, men ingen berättar om något gemensamt intresse eller samarbete mellan just dem.",
		en: "%[1]s: both have an interest in %[2]s, but nobody tells of a shared interest or a cooperation between these two.",
	},
	"SY02.why":           {sv: "De två kan stärka varandra utan att allt går genom samordnaren.", en: "The two can strengthen each other without everything going through the coordinator."},
	"SY02.why.not_asked": {sv: "De två kan stärka varandra utan att allt går genom samordnaren. Intervjuerna frågade inte om andra roller, så ett samarbete kan finnas ändå: fråga dem båda.", en: "The two can strengthen each other without everything going through the coordinator. The interviews did not ask about other roles, so a cooperation may exist all the same: ask them both."},

	"SY03.what": {
		sv: "%[1]s – %[2]s: ingen av dem säger något om motsättningar eller svårigheter, inte heller att sådana saknas.",
		en: "%[1]s – %[2]s: neither says anything of conflicts or difficulties, nor that there are none.",
	},
	"SY03.why": {
		sv: "Tystnad är inte detsamma som att motsättningar saknas: frågan behöver ställas innan någon räknar med det.",
		en: "Silence is not the absence of conflict: the question needs to be asked before anyone counts on it.",
	},

	"SY04.what": {
		sv: "%[1]s – %[2]s: %[1]s har berättat, men inget gemensamt intresse mellan de två kom fram.",
		en: "%[1]s – %[2]s: %[1]s has told a story, but no shared interest between the two came up.",
	},
	"SY04.why": {
		sv: "Utan något som båda vill saknas en naturlig början för samarbetet.",
		en: "Without something both want there is no natural place for cooperation to begin.",
	},

	"SY05.what": {
		sv:    "Av %[2]s teman med gemensamma intressen bärs %[1]s av en enda roll vardera: %[3]s.",
		en:    "Of %[2]s themes with shared interests %[1]s rest on a single role each: %[3]s.",
		svOne: "Av %[2]s teman med gemensamma intressen bärs ett av en enda roll: %[3]s.",
		enOne: "Of %[2]s themes with shared interests one rests on a single role: %[3]s.",
	},
	"SY05.all": {
		sv: "Inget av de %[1]s temana med gemensamma intressen bärs av mer än en roll: %[2]s.",
		en: "None of the %[1]s themes with shared interests rests on more than one role: %[2]s.",
	},
	"SY05.only": {
		sv: "Studiens enda tema med gemensamma intressen bärs av en enda roll: %s.",
		en: "The study’s only theme with shared interests rests on a single role: %s.",
	},
	"SY05.item": {sv: "%s (%s)", en: "%s (%s)"},
	"SY05.why": {
		sv: "Ett tema som en enda roll talar om står och faller med den rollen; andra kan ha samma intresse utan att ha nämnt det.",
		en: "A theme only one role speaks of stands and falls with that role; others may have the same interest without having mentioned it.",
	},

	"SY06.what": {
		sv: "%[1]s: gemensamt intresse enligt %[2]s, men %[3]s berättar om en motsättning med %[4]s.",
		en: "%[1]s: a shared interest according to %[2]s, but a conflict with %[4]s according to %[3]s.",
	},
	"SY06.what.same": {
		sv: "%[1]s: %[2]s berättar både om ett gemensamt intresse och om en motsättning med %[3]s.",
		en: "%[1]s: %[2]s tells both of a shared interest and of a conflict with %[3]s.",
	},
	"SY06.why": {
		sv: "Ett beslut om temat kan samla några och stöta bort andra; prata igenom det innan beslutet tas.",
		en: "A decision on the theme may unite some and put off others; talk it through before it is taken.",
	},
	"SY06.why.same": {
		sv: "Temat rymmer både något att bygga på och något att reda ut; håll isär dem i samtalet.",
		en: "The theme holds both something to build on and something to sort out; keep the two apart when talking.",
	},

	"SY07.what": {
		sv: "%[1]s: delas av %[2]s, men ingen berättar om ett pågående samarbete om temat.",
		en: "%[1]s: shared by %[2]s, but nobody tells of a practised cooperation on it.",
	},
	"SY07.what.proposed": {
		sv: "%[1]s: delas av %[2]s, men det samarbete om temat som nämns är bara föreslaget.",
		en: "%[1]s: shared by %[2]s, but what cooperation is told of on it is only proposed.",
	},
	"SY07.why": {
		sv: "Viljan finns hos flera, men inget pågående arbete som bär den har kommit fram.",
		en: "Several have the will, but no work under way that carries it has come up.",
	},

	"SY08.what": { // party, who mentions it
		sv: "%[1]s: nämns av %[2]s, men har ingen egen berättelse i studien.",
		en: "%[1]s: mentioned by %[2]s, but there is no story of theirs in the study.",
	},
	"SY08.what.unmentioned": {
		sv: "%s: finns med i listan över roller, men har ingen berättelse i studien och nämns inte av någon.",
		en: "%s: on the list of roles, but there is no story of theirs in the study and nobody mentions them.",
	},
	"SY08.why": {
		sv: "Här hörs bara de andras bild; en intervju visar om den stämmer.",
		en: "Only the others’ picture is heard; an interview shows whether it holds.",
	},
	"SY08.why.unmentioned": {
		sv: "Vad rollen behöver och kan bidra med är okänt tills någon frågar.",
		en: "What the role needs and can contribute is unknown until somebody asks.",
	},

	"SY09.what": { // pair, reviewer, the other, how many persons
		sv:    "%[2]s: %[1]s personer har båda rollerna, och %[3]s ska granska %[4]s oberoende.",
		en:    "%[2]s: %[1]s persons hold both roles, and %[3]s must review %[4]s independently.",
		svOne: "%[2]s: samma person har båda rollerna, och %[3]s ska granska %[4]s oberoende.",
		enOne: "%[2]s: one person holds both roles, and %[3]s must review %[4]s independently.",
	},
	"SY09.why": {
		sv: "Ingen kan granska sitt eget arbete oberoende. Det är inte i sig förbjudet att ha båda rollerna, men det behöver prövas; för ett dataskyddsombud enligt artikel 38.6 i dataskyddsförordningen (GDPR).",
		en: "Nobody can review their own work independently. Holding both roles is not forbidden in itself, but it needs to be examined; for a data protection officer under GDPR article 38(6).",
	},

	"SY10.what": {
		sv: "%[1]s: ett samarbete om %[2]s förväntas, men ingen berättar om ett som pågår eller är föreslaget.",
		en: "%[1]s: a cooperation on %[2]s is expected, but nobody tells of one, practised or proposed.",
	},
	"SY10.what.any": {
		sv: "%s: ett samarbete förväntas, men ingen berättar om ett som pågår eller är föreslaget.",
		en: "%s: a cooperation is expected, but nobody tells of one, practised or proposed.",
	},
	"SY10.what.proposed": {
		sv: "%[1]s: det förväntade samarbetet om %[2]s är föreslaget, men ingen berättar att det pågår.",
		en: "%[1]s: the cooperation expected on %[2]s is proposed, but nobody tells that it is practised.",
	},
	"SY10.what.any.proposed": {
		sv: "%s: det förväntade samarbetet är föreslaget, men ingen berättar att det pågår.",
		en: "%s: the cooperation expected is proposed, but nobody tells that it is practised.",
	},
	"SY10.what.partly": {
		sv: "%[1]s: ett samarbete om %[2]s förväntas, men ingen berättar att det pågår; föreslaget är det bara om %[3]s.",
		en: "%[1]s: a cooperation on %[2]s is expected, but nobody tells that it is practised; it is proposed on %[3]s only.",
	},
	"SY10.why": {
		sv: "Studien räknar med detta samarbete; det som saknas behöver antingen börja eller få en förklaring.",
		en: "The study counts on this cooperation; what is missing needs either to begin or to be explained.",
	},
	"SY10.why.reason": {sv: "Därför förväntas samarbetet: %s", en: "Why the cooperation is expected: %s"},

	"SY11.what": {
		sv: "%[2]s: bilden vilar på bara %[1]s utsagor.", en: "%[2]s: the picture rests on only %[1]s statements.",
		svOne: "%[2]s: bilden vilar på en enda utsaga.", enOne: "%[2]s: the picture rests on a single statement.",
	},
	"SY11.what.study": {
		sv: "%[1]s av studiens %[2]s utsagor är förslag som ingen har granskat.",
		en: "%[1]s of the study’s %[2]s statements are suggestions nobody has reviewed.",
	},
	"SY11.why": {
		sv: "Så lite visar inte hela bilden; en längre intervju kan ändra den.",
		en: "So little does not show the whole picture; a longer interview may change it.",
	},
	"SY11.why.study": {
		sv: "Förslagen har satts av ett program efter orden i berättelserna; läs och rätta dem innan resultatet används.",
		en: "Suggestions were made by a program from the words of the stories; read and correct them before the result is used.",
	},

	"SY12.what.study": {
		sv: "%[1]s: har ingen egen berättelse i studien; allt som sägs om samarbetet kommer från de andra.",
		en: "%[1]s: there is no story of theirs in the study; all that is said of the cooperation comes from the others.",
	},
	"SY12.what": { // who states, about what, with whom
		sv: "%[1]s – %[2]s: %[1]s berättar om en motsättning om %[3]s, men %[2]s säger att det inte finns någon motsättning dem emellan.",
		en: "%[1]s – %[2]s: %[1]s tells of a conflict about %[3]s, but %[2]s says there is no conflict between them.",
	},
	"SY12.what.theme": {
		sv: "%[1]s – %[2]s: %[1]s berättar om en motsättning om %[3]s, men %[2]s säger att det inte finns någon i den frågan.",
		en: "%[1]s – %[2]s: %[1]s tells of a conflict about %[3]s, but %[2]s says there is none on that matter.",
	},
	"SY12.why.study": {
		sv: "Bilden blir säkrare när samordnaren svarar på samma frågor.",
		en: "The picture becomes surer when the coordinator answers the same questions.",
	},
	"SY12.why": {
		sv: "De ser olika på om det finns en motsättning; det är i sig något att tala om.",
		en: "They differ on whether there is a conflict; that in itself is something to talk about.",
	},

	// Steps: a lead and a sentence that says who does what.
	"step.one":     {sv: "Utgå från vad den ena redan föreslår: %s", en: "Start from what one of them already proposes: %s"},
	"step.own":     {sv: "Börja med det egna förslaget: %s", en: "Begin with their own proposal: %s"},
	"step.on":      {sv: "Lär av det som pågår: %s", en: "Learn from what is practised: %s"},
	"step.planned": {sv: "Ta upp ett förslag som finns: %s", en: "Take up a proposal that is there: %s"},
	"step.near":    {sv: "Inte om just detta, men nära: %s", en: "Not on this, but near it: %s"},

	"step.practised.both":        {sv: "%[1]s och %[2]s samarbetar%[3]s", en: "%[1]s and %[2]s cooperate%[3]s"},
	"step.practised.role":        {sv: "%[1]s hjälper %[2]s%[3]s", en: "%[1]s helps %[2]s%[3]s"},
	"step.practised.counterpart": {sv: "%[1]s får hjälp av %[2]s%[3]s", en: "%[1]s is helped by %[2]s%[3]s"},
	"step.proposed.both":         {sv: "%[1]s föreslår ett samarbete med %[2]s%[3]s", en: "%[1]s proposes a cooperation with %[2]s%[3]s"},
	"step.proposed.role":         {sv: "%[1]s erbjuder sig att hjälpa %[2]s%[3]s", en: "%[1]s proposes to help %[2]s%[3]s"},
	"step.proposed.counterpart":  {sv: "%[1]s vill få hjälp av %[2]s%[3]s", en: "%[1]s proposes to be helped by %[2]s%[3]s"},
	"step.about":                 {sv: " om %s", en: " on %s"},
	"step.with":                  {sv: " med %s", en: " with %s"},
	"step.quote":                 {sv: "%s: ”%s”", en: "%s: “%s”"},

	"expired": {sv: "En lucka var accepterad till och med %[2]s och räknas nu igen: %[1]s.", en: "A gap was accepted until %[2]s and counts again: %[1]s."},
	"unused":  {sv: "Det finns ingen lucka som svarar mot det som är accepterat: %s.", en: "No gap answers to what is accepted: %s."},
}
