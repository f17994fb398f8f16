package words

// deck are the words of the slides that have no map, and of the speaker's notes.
var deck = map[string]row{
	"counts": {sv: "%s, %s, %s", en: "%s, %s, %s"},

	// The slide that lists the leading themes. The last %s is what reach counts.
	"top.none":  {sv: "Inget tema delas av mer än hälften av %s", en: "No theme is shared by more than half of the %s"},
	"top.one":   {sv: "Bara ett tema delas av mer än hälften av %[2]s: %[1]s", en: "Only one theme is shared by more than half of the %[2]s: %[1]s"},
	"top.some":  {sv: "%s av %s teman delas av mer än hälften av %s", en: "%s of %s themes are shared by more than half of the %s"},
	"top.all":   {sv: "Alla %s temana delas av mer än hälften av %s", en: "All %s themes are shared by more than half of the %s"},
	"top.heard": {sv: "de intervjuade rollerna", en: "roles heard"},
	"top.both":  {sv: "Båda temana delas av mer än hälften av %s", en: "Both themes are shared by more than half of the %s"},
	"top.subtitle": {
		sv: "De teman som flest delar, och hur säker ordningen är.", en: "The themes that most share, and how sure the order is.",
	},
	"top.subtitle-few": {
		sv: "De teman som flest delar. För få har berättat för att säga hur säker ordningen är.",
		en: "The themes that most share. Too few have told their story to say how sure the order is.",
	},
	"top.name":     {sv: "De främsta temana", en: "The leading themes"},
	"top.rank":     {sv: "plats", en: "rank"},
	"top.theme":    {sv: "tema", en: "theme"},
	"top.reach":    {sv: "delas av", en: "shared by"},
	"top.strength": {sv: "styrka", en: "strength"},
	"top.tension":  {sv: "skaver", en: "chafes"},
	"top.range":    {sv: "platsspann", en: "rank range"},
	"top.covers":   {sv: "omfattar %s", en: "covers %s"},
	"top.more":     {sv: "%s till", en: "%s more"},
	"top.bar":      {sv: "så många delar temat", en: "how many share the theme"},
	"top.figure":   {sv: "siffran: sammanlagd styrka", en: "the figure: sum of strengths"},
	"top.ranged":   {sv: "platsspann: om någon enda roll inte hade tillfrågats", en: "rank range: if any one role had not been asked"},
	"top.ranged-other": {
		sv: "platsspann: om någon enda röst inte hade tillfrågats", en: "rank range: if any one voice had not been asked",
	},

	// The slides that list the gaps. "High" and "medium" come as numbers of gaps.
	"gaps.title":       {sv: "Här saknas samarbete: %s och %s", en: "Where collaboration is missing: %s and %s"},
	"gaps.title-only":  {sv: "Här saknas samarbete: %s", en: "Where collaboration is missing: %s"},
	"gaps.high":        {sv: "%s allvarliga luckor", en: "%s serious gaps", svOne: "en allvarlig lucka", enOne: "one serious gap"},
	"gaps.medium":      {sv: "%s medelallvarliga", en: "%s of medium severity", svOne: "en medelallvarlig"},
	"gaps.medium-only": {sv: "%s medelallvarliga luckor", en: "%s gaps of medium severity", svOne: "en medelallvarlig lucka", enOne: "one gap of medium severity"},
	"gaps.subtitle": {
		sv: "Nästa steg är alltid något som någon i studien själv har berättat.",
		en: "Next steps are always something that somebody in the study told.",
	},
	"gaps.page":     {sv: "Sida %s av %s.", en: "Page %s of %s."},
	"gaps.more":     {sv: "Ytterligare %s luckor står i tabellen över luckor.", en: "%s more gaps are in the table of gaps.", svOne: "Ytterligare en lucka står i tabellen över luckor.", enOne: "One more gap is in the table of gaps."},
	"gaps.name":     {sv: "Luckor och nästa steg", en: "Gaps and next steps"},
	"gaps.severity": {sv: "%s · %s", en: "%s · %s"},
	"gaps.step":     {sv: "Nästa steg", en: "Next step"},
	"gaps.steps":    {sv: "Nästa steg", en: "Next steps"},
	"gaps.ask":      {sv: "Att fråga", en: "To ask"},

	// The notes of the title slide.
	"before":   {sv: "Innan du visar bilderna", en: "Before you show the slides"},
	"about":    {sv: "%s har berättat. Kartorna och siffrorna bygger bara på det.", en: "%s told their story. The maps and figures rest on that alone."},
	"notes":    {sv: "I anteckningarna till varje bild står hur den läses och vad den bygger på.", en: "The notes of each slide say how to read it and what it rests on."},
	"closed":   {sv: "Vad som sagts, och av vem, är utelämnat. I anteckningarna står bara hur varje bild läses.", en: "What was said, and by whom, is left out. The notes only say how to read each slide."},
	"editable": {sv: "Allt på bilderna går att flytta, färga om och skriva om.", en: "Everything on the slides can be moved, recoloured and rewritten."},

	// How to read a slide.
	"read": {sv: "Så läser du bilden", en: "How to read this slide"},
	"read.overview": {
		sv: "Samordnaren står i mitten, rollerna runt om. Heldragen linje: gemensamt intresse. Streckad linje med romb: motsättning. Prickad linje med triangel: svårighet. Ju bredare linje, desto starkare har det sagts. Att en linje saknas betyder att inget är sagt, inte att allt är bra.",
		en: "The coordinator is in the middle, the roles around. Solid line: shared interest. Dashed line with a diamond: conflict. Dotted line with a triangle: difficulty. The wider a line, the more strongly it was put. A line that is missing means that nothing was said, not that all is well.",
	},
	"read.top": {
		sv: "Temana står i ordning efter hur många som delar dem; när lika många gör det avgör styrkan. Platsspannet är bästa och sämsta plats om %s inte hade tillfrågats. Ett brett spann betyder att platsen hänger på en enda röst.",
		en: "The themes stand by how many share them; where as many do, strength decides. The rank range is the best and the worst rank if %s had not been asked. A wide range means that the rank hangs on a single voice.",
	},
	"read.matrix": {
		sv: "En rad är ett tema, en kolumn en roll. Fylld cirkel: rollen har ett gemensamt intresse i temat. Romb: den har en motsättning med samordnaren om det. Triangel: den berättar om svårigheter med det. En rad med både cirkel och romb är ett tema att prata igenom innan något beslutas.",
		en: "A row is a theme, a column a role. Filled circle: the role has a shared interest in the theme. Diamond: it has a conflict with the coordinator about it. Triangle: it tells of difficulties with it. A row with both a circle and a diamond is a theme to talk through before anything is decided.",
	},
	"read.themes": {
		sv: "Varje roll är förbunden med de teman den talar om. Ju större tema, desto fler delar det. Ett tema som flera grupper av roller möts kring kan föra dem samman.",
		en: "Each role is joined to the themes it speaks of. The larger a theme, the more share it. A theme around which several groups of roles meet can bring them together.",
	},
	"read.common-ground": {
		sv: "En linje mellan två roller är teman som båda har intresse av; samordnaren är inte med. Numret på linjen visar vilken rad i listan som säger vilka de är. Streckad linje: mycket gemensamt, men inget berättat dem emellan. Att två vill samma sak betyder inte att de redan samarbetar.",
		en: "A line between two roles is themes that both have an interest in; the coordinator is left out. The number on the line shows which row of the list says which they are. Dashed line: much in common, but nothing told between the two. That two want the same does not mean that they already cooperate.",
	},
	"read.gaps": {
		sv: "Luckorna sitter där de hör hemma på översikten. En lucka är en regel som slår till på det som har berättats: en plats att titta närmare på, ingen dom över någon.",
		en: "The gaps are pinned where they belong on the overview. A gap is a rule that fires on what was told: a place to look closer, not a verdict on anybody.",
	},
	"read.list": {
		sv: "Till vänster det som saknas, till höger vad studien själv ger att börja med. De viktigaste luckorna står först. En lucka är en plats att titta närmare på, ingen dom över någon.",
		en: "On the left what is missing, on the right what the study itself gives to begin with. The most serious gaps come first. A gap is a place to look closer, not a verdict on anybody.",
	},
	"read.role": {
		sv: "Rollen till vänster, samordnaren till höger. Överst det de delar, i mitten det som skaver, nederst hur de hjälps åt. Ju bredare linje, desto starkare har det sagts. Visa bilden för rollen och fråga om den stämmer.",
		en: "The role on the left, the coordinator on the right. At the top what they share, in the middle where it chafes, at the bottom how they help each other. The wider a line, the more strongly it was put. Show the slide to the role and ask whether it is right.",
	},

	// What a slide rests on.
	"rests":        {sv: "Det här bygger bilden på", en: "What this slide rests on"},
	"rests.nobody": {sv: "Ingen har berättat något om det här.", en: "Nobody has told anything about this."},
	"rests.more":   {sv: "… och %s utsagor till", en: "… and %s more statements", svOne: "… och en utsaga till", enOne: "… and one more statement"},
	"item":         {sv: "• %s", en: "• %s"},
	"heading":      {sv: "%s:", en: "%s:"},
	"theme":        {sv: "%s. %s, delas av %s:", en: "%s. %s, shared by %s:"},
	"pair":         {sv: "%s – %s, %s:", en: "%s – %s, %s:"},
	"finding":      {sv: "%s. %s", en: "%s. %s"},
}
