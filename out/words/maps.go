package words

// mapWords are the words on the maps.
var mapWords = map[string]row{
	"source":          {sv: "Källa: %s", en: "Source: %s"},
	"source-unnamed":  {sv: "Källa: studie utan titel", en: "Source: study without a title"},
	"below-threshold": {sv: "%s utsagor under tröskeln är inte ritade", en: "%s statements below the threshold are not drawn", svOne: "en utsaga under tröskeln är inte ritad", enOne: "one statement below the threshold is not drawn"},
	"few-voices":      {sv: "%s teman med färre än %s röster bakom sig namnges inte.", en: "%s themes with fewer than %s voices behind them are not named.", svOne: "Ett tema med färre än %[2]s röster bakom sig namnges inte.", enOne: "One theme with fewer than %[2]s voices behind it is not named."},
	"example":         {sv: "exempelstudie", en: "example study"},

	// The title of the overview. Number words come in spelled.
	"overview.stated":           {sv: "Motsättning med %s av %s roller", en: "Conflict with %s of %s roles"},
	"overview.stated-all":       {sv: "Motsättning med alla %s roller", en: "Conflict with all %s roles"},
	"overview.stated-both":      {sv: "Motsättning med båda rollerna", en: "Conflict with both roles"},
	"overview.stated-one":       {sv: "Motsättning med %s", en: "Conflict with %s"},
	"overview.none-denied":      {sv: "Ingen motsättning uttalad: %s av %s roller säger att ingen finns", en: "No conflict stated: %s of %s roles say there is none", enOne: "No conflict stated: %s of %s roles says there is none"},
	"overview.none-denied-of":   {sv: "Ingen motsättning uttalad: om %s av %s roller sägs att ingen finns", en: "No conflict stated: of %s of %s roles it is said that there is none"},
	"overview.none-denied-all":  {sv: "Alla %s roller säger att ingen motsättning finns", en: "All %s roles say there is no conflict"},
	"overview.none-denied-both": {sv: "Båda rollerna säger att ingen motsättning finns", en: "Both roles say there is no conflict"},
	"overview.none-denied-one":  {sv: "%s säger att ingen motsättning finns", en: "%s says there is no conflict"},
	"overview.none-denied-it":   {sv: "Om %s sägs att ingen motsättning finns", en: "With %s there is said to be no conflict"},
	"overview.none-hard":        {sv: "Ingen motsättning uttalad, men svårigheter med %s av %s roller", en: "No conflict stated, but difficulties with %s of %s roles"},
	"overview.none-hard-one":    {sv: "Ingen motsättning uttalad, men svårigheter med %s", en: "No conflict stated, but difficulties with %s"},
	"overview.silent":           {sv: "Gemensamma intressen med %s av %s roller; om motsättningar sägs inget", en: "Shared interests with %s of %s roles; nothing is said of conflicts"},
	"overview.silent-one":       {sv: "Gemensamma intressen med %s; om motsättningar sägs inget", en: "Shared interests with %s; nothing is said of conflicts"},
	"overview.nothing":          {sv: "Varken gemensamma intressen eller motsättningar uttalade", en: "Neither shared interests nor conflicts stated"},
	"overview.unheard":          {sv: "Ingen roll har berättat ännu", en: "No role has told its story yet"},
	"overview.empty":            {sv: "Samordnaren utan andra roller", en: "The coordinator without other roles"},
	"overview.tail-denied":      {sv: "%s säger att ingen finns", en: "%s say there is none", enOne: "one says there is none"},
	"overview.tail-denied-of":   {sv: "om %s sägs att ingen finns", en: "of %s it is said that there is none"},
	"overview.tail-hard":        {sv: "%s berättar bara om svårigheter", en: "%s tell of difficulties only", enOne: "one tells of difficulties only"},
	"overview.tail-hard-of":     {sv: "om %s sägs bara svårigheter", en: "of %s only difficulties are told"},
	"overview.tail-silent":      {sv: "%s säger inget om saken", en: "%s say nothing of it", enOne: "one says nothing of it"},

	"overview.subtitle":  {sv: "Samordnarens band till %s. Siffran är utsagornas sammanlagda styrka, var och en 1–3.", en: "The coordinator’s ties with %s. The number is the sum of the statements’ strengths, 1–3 each."},
	"overview.left-out":  {sv: "De %s tyngsta av %s är ritade.", en: "The %s heaviest of %s are drawn."},
	"overview.name":      {sv: "Översikt: %s och rollerna runt om", en: "Overview: %s and the roles around"},
	"overview.and-group": {sv: "%s och %s", en: "%s and %s"},
	"overview.groups":    {sv: "%s grupper", en: "%s groups", svOne: "en grupp", enOne: "one group"},
	"overview.roles":     {sv: "%s roller", en: "%s roles", svOne: "en roll", enOne: "one role"},

	"overview.total-shared":      {sv: "gemensamt %s", en: "shared %s"},
	"overview.total-conflict":    {sv: "motsättning %s", en: "conflict %s"},
	"overview.unheard-card":      {sv: "inte intervjuad", en: "not interviewed"},
	"overview.group-card":        {sv: "nämns av %s", en: "mentioned by %s", svOne: "nämns av en", enOne: "mentioned by one"},
	"overview.group-by":          {sv: "nämns av %s", en: "mentioned by %s"},
	"overview.group-unmentioned": {sv: "nämns inte", en: "not mentioned"},
	"overview.most-shared":       {sv: "Mest gemensamt", en: "Most in common"},
	"overview.most-conflict":     {sv: "Störst motsättning", en: "Greatest conflict"},
	"overview.most-difficulty":   {sv: "Störst svårigheter", en: "Greatest difficulties"},
	"overview.most-theme":        {sv: "Tema som flest roller delar", en: "Theme shared by most roles"},
	"overview.weight":            {sv: "%s (%s)", en: "%s (%s)"},
	"overview.reach":             {sv: "%s (%s av %s)", en: "%s (%s of %s)"},

	"legend.shared":      {sv: "gemensamt intresse", en: "shared interest"},
	"legend.conflict":    {sv: "motsättning", en: "conflict"},
	"legend.difficulty":  {sv: "svårighet", en: "difficulty"},
	"legend.denied":      {sv: "säger att ingen motsättning finns", en: "says there is no conflict"},
	"legend.silent":      {sv: "säger inget om motsättningar", en: "says nothing of conflicts"},
	"legend.small":       {sv: "motsättning under tröskeln", en: "conflict below the threshold"},
	"legend.hollow":      {sv: "bara ogranskade förslag", en: "unreviewed suggestions only"},
	"legend.unheard":     {sv: "inte intervjuad", en: "not interviewed"},
	"legend.group":       {sv: "grupp som bara nämns", en: "group, only mentioned"},
	"legend.widths":      {sv: "linjens bredd: styrka", en: "width of line: strength"},
	"overview.elsewhere": {sv: "Band mellan roller (%s par) visas på rollkartorna.", en: "Ties among roles (%s pairs) are on the role maps.", svOne: "Band mellan roller (ett par) visas på rollkartorna.", enOne: "Ties among roles (one pair) are on the role maps."},

	"legend.cooperation":   {sv: "samarbete", en: "cooperation"},
	"legend.proposed":      {sv: "föreslaget", en: "proposed"},
	"legend.arrow":         {sv: "pilen: den som får hjälp", en: "arrow: the one who is helped"},
	"legend.marks":         {sv: "linjens bredd och antal tecken: styrka", en: "width of line and number of marks: strength"},
	"legend.marks-figures": {sv: "linjens bredd, antal tecken, siffra: styrka", en: "width of line, number of marks, figure: strength"},

	// One role and the coordinator.
	"role.name":             {sv: "%s och %s", en: "%s and %s"},
	"role.subtitle":         {sv: "Vad rollen och samordnaren har gemensamt, var det skaver och hur de hjälper varandra", en: "What the role and the coordinator share, where it chafes and how they help each other"},
	"role.subtitle-unheard": {sv: "Kartan fylls i när rollen har berättat sin historia", en: "The map fills in once the role has told its story"},
	"role.shared":           {sv: "Det här delar vi", en: "What we share"},
	"role.chafes":           {sv: "Här skaver det", en: "Where it chafes"},
	"role.helps":            {sv: "Så hjälps vi åt", en: "How we help each other"},
	"role.general":          {sv: "arbetssätt i allmänhet", en: "general way of working"},
	"role.few":              {sv: "%s teman med färre än %s röster", en: "%s themes with fewer than %s voices", svOne: "ett tema med färre än %[2]s röster", enOne: "one theme with fewer than %[2]s voices"},
	"role.more":             {sv: "och %s till", en: "and %s more", svOne: "och en till", enOne: "and one more"},
	"role.others":           {sv: "Med andra:", en: "With others:"},

	"role.no-story":      {sv: "Rollen har inte berättat sin historia", en: "The role has not told its story"},
	"role.interview":     {sv: "Att intervjua: %s", en: "To be interviewed: %s"},
	"role.held-by":       {sv: "Rollen innehas av %s", en: "The role is held by %s"},
	"role.mentioned-by":  {sv: "Nämns av %s", en: "Mentioned by %s"},
	"role.not-mentioned": {sv: "Ingen annan nämner rollen", en: "Nobody else mentions the role"},

	"role.unreviewed":  {sv: "ogranskat", en: "unreviewed"},
	"role.helps-whom":  {sv: "%s hjälper %s", en: "%s helps %s"},
	"role.none-shared": {sv: "Inget gemensamt intresse är uttalat", en: "No shared interest is stated"},
	"role.none-helps":  {sv: "Inget samarbete är uttalat", en: "No cooperation is stated"},

	"role.note-denied":     {sv: "Rollen säger att ingen motsättning finns", en: "The role says there is no conflict"},
	"role.note-denied-of":  {sv: "Samordnaren säger att ingen motsättning finns", en: "The coordinator says there is no conflict"},
	"role.note-denied-too": {sv: "En annan röst säger att ingen motsättning finns", en: "Another voice says there is no conflict"},
	"role.note-small":      {sv: "Motsättning uttalad, men under tröskeln", en: "A conflict is stated, but below the threshold"},
	"role.note-hard":       {sv: "Bara svårigheter är uttalade, ingen motsättning", en: "Only difficulties are stated, no conflict"},
	"role.note-silent":     {sv: "Inget är sagt om motsättningar", en: "Nothing is said of conflicts"},

	"role.coordinator-silent":    {sv: "har inte själv berättat", en: "has not told its own story"},
	"role.coordinator-not-of-it": {sv: "har inte berättat om rollen", en: "has told nothing of this role"},
	"role.coordinator-told":      {sv: "har själv berättat: %s utsagor", en: "tells of the role too: %s statements", svOne: "har själv berättat: en utsaga", enOne: "tells of the role too: one statement"},
	"role.suggested-of":          {sv: "varav %s ogranskade förslag", en: "of these %s unreviewed suggestions", svOne: "varav ett ogranskat förslag", enOne: "of these one unreviewed suggestion"},

	"role.title":              {sv: "%s: %s, %s", en: "%s: %s, %s"},
	"role.title-unheard":      {sv: "%s är inte intervjuad ännu", en: "%s: not interviewed yet"},
	"role.title-shared":       {sv: "%s gemensamma teman", en: "%s shared themes", svOne: "ett gemensamt tema", enOne: "one shared theme"},
	"role.title-no-shared":    {sv: "inget gemensamt tema", en: "no shared theme"},
	"role.title-conflicts":    {sv: "motsättning om %s teman", en: "conflict about %s themes", svOne: "motsättning om ett tema", enOne: "conflict about one theme"},
	"role.title-difficulties": {sv: "svårigheter kring %s teman, ingen motsättning uttalad", en: "difficulties with %s themes, no conflict stated", svOne: "svårigheter kring ett tema, ingen motsättning uttalad", enOne: "difficulties with one theme, no conflict stated"},
	"role.title-denied":       {sv: "uttryckligen ingen motsättning", en: "explicitly no conflict"},
	"role.title-silent":       {sv: "inget sagt om motsättningar", en: "nothing said of conflicts"},
	"role.title-small":        {sv: "motsättning under tröskeln", en: "a conflict below the threshold"},
	"role.title-unmet-all":    {sv: " utan pågående samarbete", en: " without practised cooperation"},
	"role.title-unmet-some":   {sv: ", varav %s utan pågående samarbete", en: ", %s of them without practised cooperation", svOne: ", varav ett utan pågående samarbete"},

	// What the roles have in common. Number words come in spelled; names stand as labels.
	"ground.name":       {sv: "Vad rollerna har gemensamt", en: "What the roles have in common"},
	"ground.title":      {sv: "%s och %s har mest gemensamt: %s", en: "%s and %s have most in common: %s"},
	"ground.title-only": {sv: "Bara %s och %s har något gemensamt: %s", en: "Only %s and %s have anything in common: %s"},
	"ground.title-hub":  {sv: "Mest gemensamt: %s med %s och med %s", en: "Most in common: %s with %s and with %s"},
	"ground.title-two":  {sv: "Mest gemensamt: %s med %s, och %s med %s", en: "Most in common: %s with %s, and %s with %s"},
	"ground.title-many": {sv: "%s par av roller har lika mycket gemensamt, och mer än alla andra", en: "%s pairs of roles have equally much in common, and more than all others"},
	"ground.title-all":  {sv: "Alla %s par av roller som delar något har lika mycket gemensamt", en: "All %s pairs of roles that share anything have equally much in common"},
	"ground.title-none": {sv: "Inga två roller delar något tema", en: "No two roles share a theme"},
	"ground.title-one":  {sv: "Bara %s har berättat, så det finns inget att jämföra", en: "Only %s has told its story, so there is nothing to compare"},
	"ground.subtitle":   {sv: "Vad rollerna delar med varandra, utan samordnaren. Ju fler och starkare gemensamma teman, desto tjockare linje.", en: "What the roles share with each other, without the coordinator. The more and stronger the themes in common, the thicker the line."},
	"ground.not-asked":  {sv: "Intervjuerna frågade inte om andra roller: kartan visar gemensamma intressen, inte samarbete.", en: "The interviews did not ask about other roles: the map shows interests in common, not cooperation."},
	"ground.unshown":    {sv: "%s roller med lite eller inget gemensamt är inte ritade.", en: "%s roles with little or nothing in common are not drawn.", svOne: "En roll med lite eller inget gemensamt är inte ritad.", enOne: "One role with little or nothing in common is not drawn."},
	"ground.left-out":   {sv: "De %s tyngsta av %s linjer är ritade.", en: "The %s heaviest of %s lines are drawn."},
	"ground.squeezed":   {sv: "%s av %s linjer är ritade, de tyngsta som får plats.", en: "%s of %s lines are drawn, the heaviest that find room."},
	"ground.accepted":   {sv: "%s av de streckade har accepterats som de är.", en: "%s of the dashed ones have been accepted as they are.", svOne: "En av de streckade har accepterats som den är.", enOne: "One of the dashed ones has been accepted as it is."},
	"ground.untapped":   {sv: "mycket gemensamt, men inget sagt dem emellan", en: "much in common, but nothing told between the two"},
	"ground.told":       {sv: "berättar själva om varandra", en: "tell of each other themselves"},
	"ground.letter":     {sv: "tema bakom linjen", en: "theme behind the line"},
	"ground.more":       {sv: "ytterligare teman", en: "further themes"},
	"ground.widths":     {sv: "linjens bredd: hur mycket gemensamt", en: "width of line: how much in common"},
	"ground.key":        {sv: "Teman", en: "Themes"},
	"ground.pairs":      {sv: "%s par", en: "%s pairs", enOne: "1 pair", svOne: "1 par"},
	"ground.tip":        {sv: "%s och %s: %s (%s)", en: "%s and %s: %s (%s)"},

	// The gaps. Number words come in spelled; names stand as labels.
	"gaps.map":                {sv: "Luckor i samarbetet", en: "Gaps in the cooperation"},
	"gaps.title-conflicts":    {sv: "%s motsättningar saknar pågående samarbete", en: "%s conflicts lack practised cooperation", svOne: "en motsättning saknar pågående samarbete", enOne: "one conflict lacks practised cooperation"},
	"gaps.title-difficulties": {sv: "%s svårigheter saknar pågående samarbete", en: "%s difficulties lack practised cooperation", svOne: "en svårighet saknar pågående samarbete", enOne: "one difficulty lacks practised cooperation"},
	"gaps.title-expected":     {sv: "%s väntade samarbeten saknas", en: "%s expected cooperations are missing", svOne: "ett väntat samarbete saknas", enOne: "one expected cooperation is missing"},
	"gaps.title-other":        {sv: "Ingen motsättning utan samarbete, men %s luckor att se över", en: "No conflict without cooperation, but %s gaps to look into", svOne: "Ingen motsättning utan samarbete, men en lucka att se över", enOne: "No conflict without cooperation, but one gap to look into"},
	"gaps.title-accepted":     {sv: "Inga öppna luckor; %s har accepterats", en: "No open gaps; %s have been accepted", svOne: "Inga öppna luckor; en har accepterats", enOne: "No open gaps; one has been accepted"},
	"gaps.title-none":         {sv: "Inga luckor hittade", en: "No gaps found"},
	"gaps.with":               {sv: " med %s", en: " with %s"},
	"gaps.so-many-with":       {sv: "%s med %s", en: "%s with %s"},
	"gaps.subtitle":           {sv: "Siffrorna visar var luckorna finns.", en: "The numbers show where the gaps are."},
	"gaps.order":              {sv: "De allvarligaste står först i listan.", en: "The list begins with the most severe."},
	"gaps.subtitle-none":      {sv: "Samordnarens band till rollerna", en: "The coordinator’s ties with the roles"},
	"gaps.themes":             {sv: "Teman", en: "Themes"},
	"gaps.groups":             {sv: "Nämns bara", en: "Only mentioned"},
	"gaps.legend-high":        {sv: "lucka, allvar: hög", en: "gap, severity: high"},
	"gaps.legend-medium":      {sv: "medel", en: "medium"},
	"gaps.legend-low":         {sv: "låg", en: "low"},
	"gaps.also":               {sv: "Dessutom %s", en: "Also %s"},
	"gaps.also-high":          {sv: "%s höga", en: "%s high", svOne: "en hög", enOne: "one high"},
	"gaps.also-medium":        {sv: "%s medelhöga", en: "%s medium", svOne: "en medelhög", enOne: "one medium"},
	"gaps.also-low":           {sv: "%s låga", en: "%s low", svOne: "en låg", enOne: "one low"},
	"gaps.also-accepted":      {sv: "%s som har accepterats", en: "%s that have been accepted", svOne: "en som har accepterats", enOne: "one that has been accepted"},

	"gaps.SY01.conflict":            {sv: "%s: motsättning utan samarbete", en: "%s: conflict without cooperation"},
	"gaps.SY01.conflict-proposed":   {sv: "%s: motsättning, samarbete bara föreslaget", en: "%s: conflict, cooperation only proposed"},
	"gaps.SY01.difficulty":          {sv: "%s: svårighet utan samarbete", en: "%s: difficulty without cooperation"},
	"gaps.SY01.difficulty-proposed": {sv: "%s: svårighet, samarbete bara föreslaget", en: "%s: difficulty, cooperation only proposed"},
	"gaps.SY02":                     {sv: "%s: mycket gemensamt, inget sagt dem emellan", en: "%s: much in common, nothing told between them"},
	"gaps.SY03":                     {sv: "%s: inget sagt om motsättningar", en: "%s: nothing said of conflicts"},
	"gaps.SY04":                     {sv: "%s: inget gemensamt intresse", en: "%s: no shared interest"},
	"gaps.SY05":                     {sv: "%s teman som bara en roll delar", en: "%s themes only one role shares", svOne: "ett tema som bara en roll delar", enOne: "one theme only one role shares"},
	"gaps.SY06":                     {sv: "%s: både delat och omstritt", en: "%s: both shared and contested"},
	"gaps.SY06.detail":              {sv: "Motsättning för %s", en: "A conflict for %s"},
	"gaps.SY07":                     {sv: "%s: gemensamt intresse utan samarbete", en: "%s: shared interest without cooperation"},
	"gaps.SY08":                     {sv: "%s: egen berättelse saknas", en: "%s: own story missing"},
	"gaps.SY08.unmentioned":         {sv: "%s: inte intervjuad, nämns av ingen", en: "%s: not interviewed, mentioned by nobody"},
	"gaps.SY09":                     {sv: "%s: samma person har båda rollerna", en: "%s: one person holds both roles"},
	"gaps.SY09.detail":              {sv: "%s ska granska %s oberoende", en: "%s must review %s independently"},
	"gaps.SY10":                     {sv: "%s: väntat samarbete saknas", en: "%s: expected cooperation missing"},
	"gaps.SY10.proposed":            {sv: "%s: väntat samarbete bara föreslaget", en: "%s: expected cooperation only proposed"},
	"gaps.SY11":                     {sv: "%s: tunt underlag", en: "%s: thin evidence"},
	"gaps.SY11.study":               {sv: "Mest ogranskade förslag", en: "Mostly unreviewed suggestions"},
	"gaps.SY12":                     {sv: "%s: oense om det finns en motsättning", en: "%s: at odds on whether there is a conflict"},
	"gaps.SY12.study":               {sv: "%s: har inte berättat själv", en: "%s: has not told its own story"},

	// Tooltips and names for screen readers.
	"tip.lane":  {sv: "%s, %s: %s", en: "%s, %s: %s"},
	"tip.state": {sv: "%s: %s", en: "%s: %s"},
}

var (
	spelledSV = [...]string{"ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"}
	spelledEN = [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

// Spelled writes a number of people or roles as a word up to twelve ("en", "två"), beyond in figures.
func (w Words) Spelled(n int) string {
	if n < 0 || n >= len(spelledSV) {
		return w.Integer(n)
	}
	return w.pick(spelledSV[n], spelledEN[n])
}

// CountSpelled is Count with the number spelled.
func (w Words) CountSpelled(key string, n int, args ...any) string {
	return w.counted(key, n, w.Spelled(n), args)
}
