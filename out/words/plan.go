package words

// plans are what-ifs, next steps, missing ties and saturation in words. A meeting or an interview promises nothing: each
// sentence says what would be so if it led where it is meant to.
var plans = map[string]row{
	"gap":    {sv: "%s (%s), %s", en: "%s (%s), %s"},
	"code":   {sv: "%s (%s)", en: "%s (%s)"},
	"codes":  {sv: "%s %s", en: "%s %s"}, // how many of one code
	"about":  {sv: "%s: %s", en: "%s: %s"},
	"closes": {sv: "stänger %s", en: "closes %s"},
	"lowers": {sv: "mildrar %s", en: "lowers %s"},
	"raises": {sv: "lämnar kvar en allvarligare del av %s", en: "leaves a graver part of %s"},
	"more":   {sv: "%s till", en: "%s more"},

	"assumed":         {sv: "Antaget, inte berättat av någon: ett samarbete mellan %s och %s%s.", en: "Assumed, told by nobody: a cooperation of %s and %s%s."},
	"assumed.nothing": {sv: "Det skulle inte ändra någon lucka; %s är öppna.", en: "It would change no gap; %s are open."},
	"assumed.changes": {sv: "Det skulle %s; %s av %s luckor vore öppna.", en: "It would %s; %s of %s gaps would be open."},
	"assumed.closed":  {sv: "stänga %s luckor", en: "close %s gaps", svOne: "stänga en lucka", enOne: "close one gap"},
	"assumed.lowered": {sv: "göra %s mindre allvarliga", en: "make %s less severe", svOne: "göra en mindre allvarlig", enOne: "make one less severe"},
	"assumed.raised":  {sv: "lämna kvar en allvarligare del av %s", en: "leave a graver part of %s", svOne: "lämna kvar en allvarligare del av en", enOne: "leave a graver part of one"},
	"assumed.narrowed": {
		sv: "göra %s smalare", en: "narrow %s", svOne: "göra en smalare", enOne: "narrow one",
	},
	"assumed.opened": {sv: "öppna %s", en: "open %s", svOne: "öppna en", enOne: "open one"},
	"coverage.coordinator": {
		sv: "Pågående samarbete med samordnaren: %s → %s av %s gemensamma intressen.",
		en: "Practised cooperation with the coordinator: %s → %s of %s shared interests.",
	},
	"coverage.roles": {
		sv: "Pågående samarbete mellan rollerna: %s → %s av %s gemensamma intressen.",
		en: "Practised cooperation between the roles: %s → %s of %s common interests.",
	},
	"coverage.unmanaged": {sv: "Motsättningar utan pågående samarbete: %s → %s.", en: "Conflicts without a practised cooperation: %s → %s."},
	"heading.closed":     {sv: "Skulle stängas", en: "Would be closed"},
	"heading.lowered":    {sv: "Skulle bli mindre allvarligt", en: "Would be less severe"},
	"heading.raised":     {sv: "Skulle lämna kvar en allvarligare del", en: "Would leave a graver part"},
	"heading.narrowed":   {sv: "Skulle bli smalare", en: "Would be narrower"},
	"heading.opened":     {sv: "Skulle öppnas", en: "Would be opened"},
	"heading.nothing":    {sv: "Ingen lucka skulle ändras.", en: "No gap would change."},
	"then":               {sv: "Därefter", en: "Afterwards"},
	"change":             {sv: "Ändring", en: "Change"},
	"change.closed":      {sv: "stängs", en: "closed"},
	"change.lowered":     {sv: "mindre allvarlig", en: "less severe"},
	"change.raised":      {sv: "allvarligare del kvar", en: "graver part left"},
	"change.narrowed":    {sv: "smalare", en: "narrower"},
	"change.opened":      {sv: "öppnas", en: "opened"},

	"meet":                  {sv: "Möte: %s och %s%s", en: "Meet: %s and %s%s"},
	"begin":                 {sv: "Börja med det som är föreslaget%[4]s: %[1]s och %[2]s%[3]s", en: "Begin what is proposed%[4]s: %[1]s and %[2]s%[3]s"},
	"interview":             {sv: "Intervjua: %[2]s (nämns av %[1]s roller)", en: "Interview: %[2]s (mentioned by %[1]s roles)", svOne: "Intervjua: %[2]s (nämns av en roll)", enOne: "Interview: %[2]s (mentioned by one role)"},
	"interview.of":          {sv: "någon som kan tala för %s", en: "somebody who can speak for %s"}, // a group
	"interview.coordinator": {sv: "Intervjua: %s (nämns av samordnaren)", en: "Interview: %s (mentioned by the coordinator)"},
	"interview.listed":      {sv: "Intervjua: %s (finns med bland rollerna, nämns inte av någon)", en: "Interview: %s (on the list of roles, mentioned by nobody)"},
	"hear":                  {sv: "Låt %s svara på samma frågor som rollerna", en: "Let %s answer the same questions as the roles"},
	"step":                  {sv: "%s – %s", en: "%s – %s"},
	"reaches": {
		sv: "%[1]s av %[2]s poäng med stegen hittills; %[3]s av %[4]s luckor är kvar", en: "%[1]s of %[2]s points with the steps so far; %[3]s of %[4]s gaps remain",
	},

	"head.open": {
		sv: "%[1]s öppna luckor väger %[2]s poäng (hög 3, medel 2, låg 1).", en: "%[1]s open gaps weigh %[2]s points (high 3, medium 2, low 1).",
		svOne: "En öppen lucka väger %[2]s poäng (hög 3, medel 2, låg 1).", enOne: "One open gap weighs %[2]s points (high 3, medium 2, low 1).",
	},
	"head.all":  {sv: "Stegen nedan kan ta bort %s av poängen.", en: "The steps below can take away %s of the points."},
	"head.some": {sv: "De %[1]s stegen nedan kan ta bort %[2]s av poängen, alla %[3]s steg tillsammans %[4]s; --top visar fler.", en: "The %[1]s steps below can take away %[2]s of the points, all %[3]s steps together %[4]s; --top shows more."},
	"head.one":  {sv: "Steget nedan kan ta bort %[2]s av poängen, alla %[3]s steg tillsammans %[4]s; --top visar fler.", en: "The step below can take away %[2]s of the points, all %[3]s steps together %[4]s; --top shows more."},
	"empty":     {sv: "Varken möten, förslag eller intervjuer stänger någon öppen lucka.", en: "No meeting, proposal or interview closes an open gap."},

	"note.meeting": {
		sv: "Ett möte eller ett förslag räknas som det samarbete det ska leda till: luckan är stängd först när samarbetet pågår.",
		en: "A meeting or a proposal counts as the cooperation it is to lead to: the gap is closed only when that is practised.",
	},
	"note.interview": {
		sv: "En intervju räknas bara som att rösten inte längre saknas; vad den berättar vet ingen, och det kan öppna nya luckor.",
		en: "An interview counts only as the voice no longer missing; what it tells nobody knows, and that may open new gaps.",
	},
	"note.beyond": {
		sv:    "%[1]s luckor stängs inte av något sådant steg; de behöver en ny fråga, en längre intervju eller ett beslut: %[2]s.",
		en:    "%[1]s gaps are not closed by any such step; they need another question, a longer interview or a decision: %[2]s.",
		svOne: "En lucka stängs inte av något sådant steg; den behöver en ny fråga, en längre intervju eller ett beslut: %[2]s.",
		enOne: "One gap is not closed by any such step; it needs another question, a longer interview or a decision: %[2]s.",
	},
	"note.few_themes": {
		sv: "För luckor som rör fler än hundra teman har möten bara prövats på de hundra teman som väger tyngst.",
		en: "For gaps about more than a hundred themes, meetings were tried on the hundred themes that most rests on.",
	},
	"note.leftout": {
		sv: "Studien är så stor att steg söks bara för de allvarligaste luckorna; %s är inte prövade.",
		en: "The study is so large that steps are sought for the severest gaps only; %s are not tried.",
	},

	"ties.head": {
		sv: "Par av roller som delar teman fast ingen berättar om något mellan just dem. Ett tema som många delar räknas lite.",
		en: "Pairs of roles that share themes though nobody tells of anything between the two. A theme that many share counts little.",
	},
	"ties.some":      {sv: "De %s främsta av %s par; --top visar fler.", en: "The first %s of %s pairs; --top shows more."},
	"ties.not_asked": {sv: "Intervjuerna frågade bara om samordnaren, så att inget berättas betyder inte att inget finns.", en: "The interviews asked about the coordinator only, so that nothing is told does not mean that there is nothing."},
	"ties.empty":     {sv: "Inga två roller utan band mellan sig delar något tema.", en: "No two roles without a link share a theme."},
	"ties.leftout":   {sv: "Studien är för stor för att jämföra alla par av roller.", en: "The study is too large to compare all pairs of roles."},

	"saturation.few": {
		sv: "Intervjua fler? Med så få intervjuer (%s) går det inte att säga om fler skulle ge nya teman.",
		en: "Interview more? With so few interviews (%s) there is no telling whether more would bring new themes.",
	},
	"saturation.some": {
		sv: "Intervjua fler? De %[1]s intervjuerna nämner %[2]s kodade teman, %[3]s av dem i bara en intervju. I genomsnitt över alla ordningsföljder gav den sista intervjun %[4]s nya teman; en till av samma slag kan väntas ge högst ungefär så många.",
		en: "Interview more? The %[1]s interviews name %[2]s coded themes, %[3]s of them in one interview only. Averaged over all orders, the last interview brought %[4]s new themes; one more of the same kind can be expected to bring no more than about that.",
	},
	"saturation.none": {
		sv: "Intervjua fler? De %[1]s intervjuerna nämner %[2]s kodade teman, alla i minst två: i ingen ordning gav den sista något nytt, och en till av samma slag ger troligen inte mycket.",
		en: "Interview more? The %[1]s interviews name %[2]s coded themes, each in at least two: in no order did the last bring anything new, and one more of the same kind is unlikely to bring much.",
	},
	"saturation.limits": {
		sv: "Det säger inget om roller av annat slag än de intervjuade, och vad som är ett nytt tema avgörs av kodningen.",
		en: "This says nothing of roles of another kind than those heard, and what is a new theme is decided by the coding.",
	},
	"saturation.empty": {sv: "Inga intervjuer.", en: "No interviews."},

	"column.rank":       {sv: "Steg", en: "Step"},
	"column.action":     {sv: "Slag", en: "Kind"},
	"column.what":       {sv: "Vad", en: "What"},
	"column.parties":    {sv: "Parter", en: "Parties"},
	"column.themes":     {sv: "Teman", en: "Themes"},
	"column.proposal":   {sv: "Förslaget", en: "The proposal"},
	"column.closes":     {sv: "Stänger", en: "Closes"},
	"column.lowers":     {sv: "Mildrar", en: "Lowers"},
	"column.raises":     {sv: "Lämnar kvar en allvarligare del av", en: "Leaves a graver part of"},
	"column.value":      {sv: "Poäng", en: "Points"},
	"column.sum":        {sv: "Summa", en: "Sum"},
	"column.open":       {sv: "Kvar", en: "Open"},
	"column.reaches":    {sv: "Når", en: "Reaches"},
	"column.place":      {sv: "Plats", en: "Rank"},
	"column.a":          {sv: "Roll", en: "Role"},
	"column.b":          {sv: "Roll", en: "Role"},
	"column.score":      {sv: "Poäng", en: "Score"},
	"column.shared":     {sv: "Delade teman", en: "Shared themes"},
	"column.interviews": {sv: "Intervjuer", en: "Interviews"},
	"column.distinct":   {sv: "Olika teman i snitt", en: "Distinct themes on average"},
	"column.new":        {sv: "Nya", en: "New"},
	"action.meet":       {sv: "möte", en: "meet"},
	"action.begin":      {sv: "förslag", en: "begin"},
	"action.interview":  {sv: "intervju", en: "interview"},
	"action.hear":       {sv: "samordnarens svar", en: "hear"},
}
