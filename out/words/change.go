package words

import (
	"samsyn/graph"
	"samsyn/graph/change"
)

// changes say what became of a study: the headings and cells of the command diff.
var changes = map[string]row{
	"title":  {sv: "Vad som har ändrats från %s till %s", en: "What changed from %s to %s"},
	"before": {sv: "Före: %s", en: "Before: %s"},
	"after":  {sv: "Efter: %s", en: "After: %s"},
	"none":   {sv: "Ingenting skiljer studierna åt.", en: "Nothing differs between the two studies."},

	"unlisted": {
		sv:    "Av varje regel listas högst %[2]s luckor med samma förändring, de allvarligaste och tyngsta först. Ytterligare %[1]s är jämförda och räknade men listas inte: %[3]s. --top listar fler.",
		en:    "Of each rule at most %[2]s gaps with the same change are listed, the severest and weightiest first. %[1]s more are compared and counted but not listed: %[3]s. --top lists more.",
		svOne: "Av varje regel listas högst %[2]s luckor med samma förändring, de allvarligaste och tyngsta först. En till är jämförd och räknad men listas inte: %[3]s. --top listar fler.",
		enOne: "Of each rule at most %[2]s gaps with the same change are listed, the severest and weightiest first. One more is compared and counted but not listed: %[3]s. --top lists more.",
	},

	"section.gaps":       {sv: "Luckor: %s", en: "Gaps: %s"},
	"section.ranks":      {sv: "Rangordning av teman: %s", en: "Ranking of themes: %s"},
	"section.links":      {sv: "Band: %s", en: "Links: %s"},
	"section.statements": {sv: "Utsagor: %s", en: "Statements: %s"},
	"section.parties":    {sv: "Parter: %s", en: "Parties: %s"},
	"section.themes":     {sv: "Teman: %s", en: "Themes: %s"},

	"count.gaps.added":    {sv: "%s har öppnats", en: "%s opened"},
	"count.gaps.reopened": {sv: "%s är inte längre accepterade", en: "%s no longer accepted", svOne: "1 är inte längre accepterad"},
	"count.gaps.changed":  {sv: "%s har fått en annan allvarlighetsgrad", en: "%s of another severity"},
	"count.gaps.removed":  {sv: "%s har stängts", en: "%s closed"},
	"count.gaps.accepted": {sv: "%s har accepterats", en: "%s accepted"},
	"count.gaps.same":     {sv: "%s är som förut", en: "%s as before"},

	"count.ranks.added":   {sv: "%s nya", en: "%s new", svOne: "1 nytt"},
	"count.ranks.removed": {sv: "%s borta", en: "%s gone"},
	"count.ranks.up":      {sv: "%s upp", en: "%s up"},
	"count.ranks.down":    {sv: "%s ned", en: "%s down"},
	"count.ranks.same":    {sv: "%s på samma plats", en: "%s of the same rank"},

	"count.links.added":   {sv: "%s nya", en: "%s new", svOne: "1 nytt"},
	"count.links.removed": {sv: "%s borta", en: "%s gone"},
	"count.links.heavier": {sv: "%s tyngre", en: "%s heavier"},
	"count.links.lighter": {sv: "%s lättare", en: "%s lighter"},
	"count.links.shifted": {sv: "%s med annat innehåll", en: "%s of other content"},
	"count.links.state":   {sv: "%s där bara det kända om motsättningar är ett annat", en: "%s where only what is known of conflict differs"},

	"count.entities.added":   {sv: "%s nya", en: "%s new", svOne: "1 ny"},
	"count.entities.removed": {sv: "%s borta", en: "%s gone"},
	"count.entities.changed": {sv: "%s ändrade", en: "%s changed", svOne: "1 ändrad"},
	"count.themes.added":     {sv: "%s nya", en: "%s new", svOne: "1 nytt"},
	"count.themes.removed":   {sv: "%s borta", en: "%s gone"},
	"count.themes.changed":   {sv: "%s ändrade", en: "%s changed", svOne: "1 ändrat"},

	"word.gap.added":       {sv: "öppnad", en: "opened"},
	"word.gap.removed":     {sv: "stängd", en: "closed"},
	"word.gap.changed":     {sv: "annan allvarlighetsgrad", en: "other severity"},
	"word.gap.accepted":    {sv: "accepterad", en: "accepted"},
	"word.gap.reopened":    {sv: "inte längre accepterad", en: "no longer accepted"},
	"word.gap.same":        {sv: "som förut", en: "as before"},
	"word.rank.added":      {sv: "nytt", en: "new"},
	"word.rank.removed":    {sv: "borta", en: "gone"},
	"word.rank.up":         {sv: "upp", en: "up"},
	"word.rank.down":       {sv: "ned", en: "down"},
	"word.rank.same":       {sv: "samma plats", en: "same rank"},
	"word.rank.within":     {sv: "%s, inom spannen", en: "%s, within the ranges"},
	"word.rank.beyond":     {sv: "%s, utanför spannen", en: "%s, beyond the ranges"},
	"word.link.added":      {sv: "nytt", en: "new"},
	"word.link.removed":    {sv: "borta", en: "gone"},
	"word.link.heavier":    {sv: "tyngre", en: "heavier"},
	"word.link.lighter":    {sv: "lättare", en: "lighter"},
	"word.link.shifted":    {sv: "annat innehåll", en: "other content"},
	"word.link.state":      {sv: "samma vikt", en: "same weight"},
	"word.statement.added": {sv: "ny", en: "new"},
	"word.statement.removed": {
		sv: "borta", en: "gone",
	},
	"word.statement.changed": {sv: "ändrad", en: "changed"},
	"word.party.added":       {sv: "ny", en: "new"},
	"word.party.removed":     {sv: "borta", en: "gone"},
	"word.party.changed":     {sv: "ändrad", en: "changed"},
	"word.theme.added":       {sv: "nytt", en: "new"},
	"word.theme.removed":     {sv: "borta", en: "gone"},
	"word.theme.changed":     {sv: "ändrat", en: "changed"},

	"column.part":          {sv: "Del", en: "Part"},
	"column.change":        {sv: "Ändring", en: "Change"},
	"column.id":            {sv: "Id", en: "Id"},
	"column.what":          {sv: "Vad", en: "What"},
	"column.fields":        {sv: "Vad som skiljer", en: "What differs"},
	"column.old":           {sv: "Före", en: "Before"},
	"column.new":           {sv: "Efter", en: "After"},
	"column.within_ranges": {sv: "Inom spannen", en: "Within the ranges"},
	"column.severity":      {sv: "Allvarlighets\u00adgrad", en: "Severity"},
	"column.code":          {sv: "Kod", en: "Code"},
	"column.theme":         {sv: "Tema", en: "Theme"},
	"column.party":         {sv: "Part", en: "Party"},
	"column.rank":          {sv: "Plats", en: "Rank"},
	"column.rank_range":    {sv: "Platsspann", en: "Rank range"},
	"column.reach":         {sv: "Delas av", en: "Shared by"},
	"column.strength":      {sv: "Styrka", en: "Strength"},
	"column.link":          {sv: "Mellan", en: "Between"},
	"column.weight":        {sv: "Vikt", en: "Weight"},
	"column.parts":         {sv: "Därav", en: "Of this"},
	"column.state":         {sv: "Om motsättningar", en: "On conflicts"},
	"column.statement":     {sv: "Utsaga", en: "Statement"},

	"part.gap":       {sv: "lucka", en: "gap"},
	"part.rank":      {sv: "plats", en: "rank"},
	"part.link":      {sv: "band", en: "link"},
	"part.statement": {sv: "utsaga", en: "statement"},
	"part.party":     {sv: "part", en: "party"},
	"part.theme":     {sv: "tema", en: "theme"},

	"to":      {sv: "%s → %s", en: "%s → %s"},
	"field":   {sv: "%s: %s", en: "%s: %s"},
	"nothing": {sv: "–", en: "–"},
	"yes":     {sv: "ja", en: "yes"},
	"no":      {sv: "nej", en: "no"},

	"sum.shared":      {sv: "gemensamt", en: "shared"},
	"sum.conflict":    {sv: "motsättning", en: "conflict"},
	"sum.difficulty":  {sv: "svårighet", en: "difficulty"},
	"sum.cooperation": {sv: "samarbete", en: "cooperation"},
	"sum.proposed":    {sv: "föreslaget samarbete", en: "proposed cooperation"},

	"state.stated":     {sv: "uttalad", en: "stated"},
	"state.denied":     {sv: "sägs inte finnas", en: "said not to be there"},
	"state.difficulty": {sv: "bara svårigheter", en: "difficulties only"},
	"state.silent":     {sv: "inget sagt", en: "nothing said"},
	"state.contested":  {sv: "uttalad, men bestrids", en: "stated, but denied by another"},

	"field.name":         {sv: "namn", en: "name"},
	"field.kind":         {sv: "typ", en: "kind"},
	"field.relation":     {sv: "intern eller extern", en: "internal or external"},
	"field.note":         {sv: "anteckning", en: "note"},
	"field.held_by":      {sv: "innehavare", en: "holders"},
	"field.reviews":      {sv: "vem den granskar", en: "whom it reviews"},
	"field.heard":        {sv: "intervjuad", en: "heard"},
	"field.broader":      {sv: "bredare tema", en: "broader theme"},
	"field.terms":        {sv: "sökord", en: "terms"},
	"field.requirement":  {sv: "krav", en: "requirement"},
	"field.role":         {sv: "roll", en: "role"},
	"field.counterpart":  {sv: "motpart", en: "counterpart"},
	"field.themes":       {sv: "teman", en: "themes"},
	"field.strength":     {sv: "styrka", en: "strength"},
	"field.stage":        {sv: "läge", en: "stage"},
	"field.by":           {sv: "vem som hjälper", en: "who helps"},
	"field.text":         {sv: "text", en: "text"},
	"field.source":       {sv: "källa", en: "source"},
	"field.respondent":   {sv: "svarande", en: "respondent"},
	"field.organisation": {sv: "organisation", en: "organisation"},
	"field.status":       {sv: "status", en: "status"},

	"status.coded":     {sv: "kodad", en: "coded"},
	"status.suggested": {sv: "förslag", en: "suggested"},
	"by.both":          {sv: "båda", en: "both"},
	"by.role":          {sv: "rollen", en: "the role"},
	"by.counterpart":   {sv: "motparten", en: "the counterpart"},
	"kind.role":        {sv: "roll", en: "role"},
	"kind.group":       {sv: "grupp", en: "group"},
	"kind.coordinator": {sv: "samordnare", en: "coordinator"},

	"caveat.other-coordinator": {
		sv: "Studierna har olika samordnare: det mesta handlar därför om en annan mittpunkt och går inte att jämföra rakt av.",
		en: "The studies have different coordinators: most figures are about another centre and do not compare as they stand.",
	},
	"caveat.other-questions": {
		sv: "Den ena studien frågade om alla, den andra bara om samordnaren: luckor och täckning mellan rollerna går inte att jämföra.",
		en: "One study asked about everyone, the other about the coordinator only: gaps and coverage between the roles do not compare.",
	},
	"caveat.nothing-in-common": {
		sv: "Studierna har varken någon roll eller något tema gemensamt. Parter och teman jämförs efter id; är det verkligen samma studie?",
		en: "The studies have neither a role nor a theme in common. Parties and themes are compared by id; is it the same study?",
	},
	"caveat.not-recognisable": {
		sv: "Utsagor utan både id och text: %[1]s före, %[2]s efter. En sådan känns igen bara om den är helt oförändrad; annars syns den som borta och ny.",
		en: "Statements with neither id nor text: %[1]s before, %[2]s after. Such a statement is recognised only where nothing in it changed; otherwise it shows as gone and new.",
	},
	"caveat.no-longer-heard": {
		sv: "%[1]s roller berättade före men inte efter: en lucka kan ha stängts bara för att ingen längre nämner den.", svOne: "En roll berättade före men inte efter: en lucka kan ha stängts bara för att ingen längre nämner den.",
		en: "%[1]s roles told before but not after: a gap may have closed only because nobody speaks of it any more.", enOne: "One role told before but not after: a gap may have closed only because nobody speaks of it any more.",
	},
	"caveat.newly-heard": {
		sv: "%[1]s roller berättar efter men inte före: en lucka som har öppnats kan ha funnits redan då.", svOne: "En roll berättar efter men inte före: en lucka som har öppnats kan ha funnits redan då.",
		en: "%[1]s roles tell after but not before: a gap that opened may have been there already.", enOne: "One role tells after but not before: a gap that opened may have been there already.",
	},
	"caveat.suggested": {
		sv: "Förslag som ingen har granskat: %[1]s före, %[2]s efter.",
		en: "Suggestions nobody has reviewed: %[1]s before, %[2]s after.",
	},
	"caveat.few-units.none": {
		sv: "Med så få (%[1]s före, %[2]s efter) går det inte att pröva hur säker rangordningen är.",
		en: "With so few (%[1]s before, %[2]s after) there is no way to try how sure the ranking is.",
	},
	"caveat.few-units": {
		sv: "Spannet är de platser temat kunde ha fått om %[3]s inte hade tillfrågats (%[1]s före, %[2]s efter). En flytt inom spannen kan bero på ett enda svar; en flytt utanför är ändå inget bevis.",
		en: "The range holds the ranks a theme could have had if %[3]s had not been asked (%[1]s before, %[2]s after). A move within the ranges may rest on a single answer; one beyond them is still no proof.",
	},
}

// ChangeCaveat is a caveat of a comparison as one sentence.
func (w Words) ChangeCaveat(unit graph.Unit, c change.Caveat) string {
	before, after := w.Integer(c.Old), w.Integer(c.New)
	if c.Kind == change.FewUnits {
		before, after = w.Count("caveats.unit."+unitID(unit), c.Old), w.Count("caveats.unit."+unitID(unit), c.New)
		if max(c.Old, c.New) < 3 {
			return w.Say("changes.caveat.few-units.none", before, after)
		}
	}
	if c.Kind == change.NoLongerHeard || c.Kind == change.NewlyHeard {
		return w.Count("changes.caveat."+string(c.Kind), c.Old+c.New)
	}
	return w.Say("changes.caveat."+string(c.Kind), before, after, w.AnyOne(unit))
}

// LinkState says what is known of conflict on a link.
func (w Words) LinkState(l *graph.Link) string {
	if l != nil && l.DeniedToo {
		return w.Say("changes.state.contested")
	}
	return w.Say("changes.state." + change.Known(l).String())
}
