package words

// compared are the words on maps of two studies.
var compared = map[string]row{
	// On badges and chips.
	"new.shared":      {sv: "nytt %s", en: "new %s"},
	"new.conflict":    {sv: "ny %s", en: "new %s"},
	"new.difficulty":  {sv: "ny %s", en: "new %s"},
	"new.cooperation": {sv: "nytt %s", en: "new %s"},
	"was":             {sv: "förut %s", en: "was %s"},
	"moved":           {sv: "%s → %s", en: "%s → %s"},

	"legend-new":   {sv: "har tillkommit", en: "came since"},
	"legend-gone":  {sv: "nämns inte längre", en: "no longer told"},
	"legend-moved": {sv: "styrkan har ändrats", en: "strength has changed"},
	"legend-edges": {sv: "prickad kant: bredden förut", en: "dotted edge: width before"},

	"card-new":     {sv: "ny i studien", en: "new in the study"},
	"card-gone":    {sv: "inte med längre", en: "no longer in the study"},
	"card-heard":   {sv: "intervjuad sedan sist", en: "interviewed since"},
	"card-unheard": {sv: "berättar inte längre", en: "no longer tells"},

	"most-shared-up":     {sv: "Mest nytt gemensamt", en: "Most gained in common"},
	"most-shared-down":   {sv: "Mest mindre gemensamt", en: "Most lost in common"},
	"most-conflict-up":   {sv: "Motsättningen har ökat mest", en: "Conflict grew most"},
	"most-conflict-down": {sv: "Motsättningen har minskat mest", en: "Conflict fell most"},

	"moment-before": {sv: "Förut.", en: "Before."},
	"moment-after":  {sv: "Nu.", en: "Now."},
	"source":        {sv: "%s (nu) och %s (förut)", en: "%s (now) and %s (before)"},
	"unnamed":       {sv: "studie utan titel", en: "study without a title"},
	"statements":    {sv: "%s utsagor nu, %s förut", en: "%s statements now, %s before", svOne: "en utsaga nu, %[2]s förut", enOne: "one statement now, %[2]s before"},

	"overview.name":     {sv: "Vad som har ändrats mellan samordnaren och rollerna", en: "What changed between the coordinator and the roles"},
	"overview.subtitle": {sv: "Vad som har ändrats sedan den förra studien. Siffran är utsagornas sammanlagda styrka, var och en 1–3.", en: "What changed since the earlier study. The number is the sum of the statements’ strengths, 1–3 each."},
	"overview.same":     {sv: "Inget har ändrats mellan samordnaren och rollerna", en: "Nothing has changed between the coordinator and the roles"},

	// What changed, as clauses of a title. Number words come in spelled; the One form takes a name.
	"title.conflict-added":     {sv: "%s nya motsättningar", en: "%s new conflicts", svOne: "ny motsättning med %[2]s", enOne: "new conflict with %[2]s"},
	"title.conflict-removed":   {sv: "%s motsättningar nämns inte längre", en: "%s conflicts are no longer told", svOne: "motsättningen med %[2]s nämns inte längre", enOne: "the conflict with %[2]s is no longer told"},
	"title.conflict-heavier":   {sv: "%s motsättningar väger tyngre", en: "%s conflicts weigh more", svOne: "motsättningen med %[2]s väger tyngre", enOne: "the conflict with %[2]s weighs more"},
	"title.conflict-lighter":   {sv: "%s motsättningar väger mindre", en: "%s conflicts weigh less", svOne: "motsättningen med %[2]s väger mindre", enOne: "the conflict with %[2]s weighs less"},
	"title.shared-added":       {sv: "nya gemensamma intressen med %s roller", en: "new shared interests with %s roles", svOne: "nya gemensamma intressen med %[2]s", enOne: "new shared interests with %[2]s"},
	"title.shared-removed":     {sv: "inget gemensamt längre med %s roller", en: "nothing in common any more with %s roles", svOne: "inget gemensamt längre med %[2]s", enOne: "nothing in common any more with %[2]s"},
	"title.shared-heavier":     {sv: "mer gemensamt med %s roller", en: "more in common with %s roles", svOne: "mer gemensamt med %[2]s", enOne: "more in common with %[2]s"},
	"title.shared-lighter":     {sv: "mindre gemensamt med %s roller", en: "less in common with %s roles", svOne: "mindre gemensamt med %[2]s", enOne: "less in common with %[2]s"},
	"title.difficulty-added":   {sv: "nya svårigheter med %s roller", en: "new difficulties with %s roles", svOne: "nya svårigheter med %[2]s", enOne: "new difficulties with %[2]s"},
	"title.difficulty-removed": {sv: "svårigheterna med %s roller nämns inte längre", en: "the difficulties with %s roles are no longer told", svOne: "svårigheterna med %[2]s nämns inte längre", enOne: "the difficulties with %[2]s are no longer told"},
	"title.difficulty-heavier": {sv: "större svårigheter med %s roller", en: "greater difficulties with %s roles", svOne: "större svårigheter med %[2]s", enOne: "greater difficulties with %[2]s"},
	"title.difficulty-lighter": {sv: "mindre svårigheter med %s roller", en: "lesser difficulties with %s roles", svOne: "mindre svårigheter med %[2]s", enOne: "lesser difficulties with %[2]s"},
	"title.role-added":         {sv: "%s nya roller", en: "%s new roles", svOne: "ny roll: %[2]s", enOne: "new role: %[2]s"},
	"title.role-removed":       {sv: "%s roller är inte längre med", en: "%s roles are no longer in the study", svOne: "%[2]s är inte längre med", enOne: "%[2]s is no longer in the study"},
	"title.state":              {sv: "%s roller säger något annat om motsättningar", en: "%s roles say something else of conflicts", svOne: "%[2]s säger något annat om motsättningar", enOne: "%[2]s says something else of conflicts"},
}
