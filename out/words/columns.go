package words

import (
	"strconv"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
)

// columns are the headers of the tables, by table and JSON key, and what stands in their cells.
var columns = map[string]row{
	"themes.rank":         {sv: "Plats", en: "Rank"},
	"themes.id":           {sv: "Id", en: "Id"},
	"themes.name":         {sv: "Tema", en: "Theme"},
	"themes.broader":      {sv: "Bredare tema", en: "Broader theme"},
	"themes.narrower":     {sv: "Smalare teman", en: "Narrower themes"},
	"themes.reach":        {sv: "Delas av", en: "Shared by"},
	"themes.roles":        {sv: "Roller", en: "Roles"},
	"themes.strength":     {sv: "Styrka", en: "Strength"},
	"themes.centrality":   {sv: "Centra\u00adlitet", en: "Central\u00adity"},
	"themes.bridging":     {sv: "Brygga", en: "Bridg\u00ading"},
	"themes.conflict":     {sv: "Motsättning", en: "Conflict"},
	"themes.difficulty":   {sv: "Svårighet", en: "Difficulty"},
	"themes.polarisation": {sv: "Polarisering", en: "Polarisation"},
	"themes.practices":    {sv: "Sam\u00adarbeten", en: "Prac\u00adtices"},
	"themes.rank_low":     {sv: "Bästa plats", en: "Best rank"},
	"themes.rank_high":    {sv: "Sämsta plats", en: "Worst rank"},
	"themes.rank_range":   {sv: "Plats\u00adspann", en: "Rank range"},
	"themes.tension":      {sv: "Mot\u00adsättning, svårig\u00adhet", en: "Conflict, diffi\u00adculty"},
	"themes.boot_low":     {sv: "Bästa plats (95 %%)", en: "Best rank (95%%)"},
	"themes.boot_first":   {sv: "Bland de främsta", en: "Among the first"},
	"themes.boot_high":    {sv: "Sämsta plats (95 %%)", en: "Worst rank (95%%)"},

	"mixed": {
		sv: "%s par av roller är både ense och oense om teman: %s. Ett sammanvägt tal skulle dölja det.", en: "%s pairs of roles both agree and disagree on themes: %s. A single figure, such as the difference, would hide it.",
		svOne: "Ett par av roller är både ense och oense om teman: %[2]s.", enOne: "One pair of roles both agrees and disagrees on themes: %[2]s.",
	},
	"roles.id":              {sv: "Id", en: "Id"},
	"roles.name":            {sv: "Roll", en: "Role"},
	"roles.heard":           {sv: "Intervjuad", en: "Heard"},
	"roles.shared":          {sv: "Gemen\u00adsamt", en: "Shared"},
	"roles.conflict":        {sv: "Mot\u00adsättning", en: "Conflict"},
	"roles.difficulty":      {sv: "Svårig\u00adhet", en: "Diffi\u00adculty"},
	"roles.cooperation":     {sv: "Sam\u00adarbete", en: "Co\u00adoperation"},
	"roles.proposed":        {sv: "Föreslaget sam\u00adarbete", en: "Proposed co\u00adoperation"},
	"roles.coverage":        {sv: "Sam\u00adarbete om gemen\u00adsamt", en: "Co\u00adoperation on shared"},
	"roles.required":        {sv: "Gemensamma teman", en: "Shared themes"},
	"roles.covered":         {sv: "Varav med samarbete", en: "Of these with cooperation"},
	"roles.planned":         {sv: "Varav med föreslaget samarbete", en: "Of these with proposed cooperation"},
	"roles.conflict_state":  {sv: "Om motsättningar", en: "On conflicts"},
	"roles.conflict_denied": {sv: "Bestrids", en: "Denied by another"},
	"roles.balance":         {sv: "Balans", en: "Balance"},
	"roles.themes":          {sv: "Teman rollen delar", en: "Themes it shares"},
	"roles.mixed_with":      {sv: "Både ense och oense med", en: "Both agrees and disagrees with"},
	"roles.others":          {sv: "Andra parter", en: "Other parties"},

	"gaps.id":       {sv: "Id", en: "Id"},
	"gaps.code":     {sv: "Kod", en: "Code"},
	"gaps.rule":     {sv: "Regel", en: "Rule"},
	"gaps.severity": {sv: "Allvarlighets\u00adgrad", en: "Severity"},
	"gaps.parties":  {sv: "Parter", en: "Parties"},
	"gaps.themes":   {sv: "Teman", en: "Themes"},
	"gaps.what":     {sv: "Vad", en: "What"},
	"gaps.why":      {sv: "Varför det spelar roll", en: "Why it matters"},
	"gaps.holders":  {sv: "Innehas av", en: "Held by"},
	"gaps.evidence": {sv: "Bygger på", en: "Rests on"},
	"gaps.steps":    {sv: "Nästa steg", en: "Next steps"},
	"gaps.accepted": {sv: "Accepterad", en: "Accepted"},

	"register.id":           {sv: "Id", en: "Id"},
	"register.name":         {sv: "Intressent", en: "Interested party"},
	"register.relation":     {sv: "Intern eller extern", en: "Internal or external"},
	"register.kind":         {sv: "Slag", en: "Kind"},
	"register.heard":        {sv: "Intervjuad", en: "Heard"},
	"register.needs":        {sv: "Behov och krav", en: "Needs and requirements"},
	"register.conflicts":    {sv: "Motsättningar", en: "Conflicts"},
	"register.difficulties": {sv: "Svårigheter", en: "Difficulties"},
	"register.practices":    {sv: "Samarbeten", en: "Cooperation"},
	"register.gaps":         {sv: "Öppna frågor", en: "What is open"},
	"register.sources":      {sv: "Källor", en: "Sources"},

	"yes":                    {sv: "ja", en: "yes"},
	"no":                     {sv: "nej", en: "no"},
	"kind.role":              {sv: "roll", en: "role"},
	"kind.group":             {sv: "grupp", en: "group"},
	"kind.coordinator":       {sv: "samordnare", en: "coordinator"},
	"requirement":            {sv: "%s (krav: %s)", en: "%s (requirement: %s)"},
	"until":                  {sv: "%s (till och med %s)", en: "%s (until %s)"},
	"no_step":                {sv: "Studien berättar inte om något samarbete att bygga vidare på.", en: "The study tells of no cooperation to build on."},
	"register.gaps_unlisted": {sv: "Fler luckor", en: "More gaps"},
	"roles_unlisted": {
		sv: "I kolumnen mixed_with står för varje roll högst %s roller; mixed_unlisted i JSON räknar de andra.",
		en: "For each role mixed_with names at most %s roles; mixed_unlisted in JSON counts the others.",
	},
	"register_unlisted": {
		sv: "Par med outnyttjad gemensam grund (SY02): de %s tyngsta i studien är namngivna, de andra räknade för varje part.",
		en: "Pairs with untapped common ground (SY02): the %s weightiest of the study are named, the others counted for each party.",
	},
	"unlisted": {
		sv:    "Av varje regel listas högst %[2]s luckor, de allvarligaste och tyngsta först. Ytterligare %[1]s listas inte: %[3]s. samsyn gaps --all listar alla.",
		en:    "Of each rule at most %[2]s gaps are listed, the severest and weightiest first. %[1]s more are not listed: %[3]s. samsyn gaps --all lists every one.",
		svOne: "Av varje regel listas högst %[2]s luckor, de allvarligaste och tyngsta först. En till listas inte: %[3]s. samsyn gaps --all listar alla.",
		enOne: "Of each rule at most %[2]s gaps are listed, the severest and weightiest first. One more is not listed: %[3]s. samsyn gaps --all lists every one.",
	},
	"unlisted.more": {
		sv: "Av varje regel listas högst %[2]s luckor, de allvarligaste och tyngsta först; fler går inte att lista. Ytterligare %[1]s är räknade men listas inte: %[3]s.",
		en: "Of each rule at most %[2]s gaps are listed, the severest and weightiest first; more cannot be listed. %[1]s more are counted but not listed: %[3]s.",
	},
	"unlisted.rule": {sv: "%[1]s %[2]s (%[3]s)", en: "%[1]s %[2]s (%[3]s)"},
	"no_gaps":       {sv: "Inga luckor i samarbetet.", en: "No collaboration gaps."},
	"accepted":      {sv: "Accepterade luckor", en: "Accepted gaps"},
	"empty":         {sv: "Inget att visa.", en: "Nothing to show."},
	"example":       {sv: "%s (inbyggt exempel)", en: "%s (embedded example)"},
	"untitled":      {sv: "Studie", en: "Study"},
	"study":         {sv: "%s: %s; %s; %s", en: "%s: %s; %s; %s"},
	"heard":         {sv: "%s, varav %s intervjuade", en: "%s, %s of them heard"},
	"broad":         {sv: "%s (%s kodade sammanlagt)", en: "%s (%s coded in all)"},
	"broads":        {sv: "%s breda teman", en: "%s broad themes", svOne: "ett brett tema", enOne: "one broad theme"},

	"in.shared":       {sv: "av %s", en: "in %s"},
	"in.conflict":     {sv: "om %s", en: "about %s"},
	"in.difficulty":   {sv: "kring %s", en: "with %s"},
	"in.cooperation":  {sv: "om %s", en: "on %s"},
	"in.no-conflict":  {sv: "om %s", en: "about %s"},
	"proposed":        {sv: "föreslaget samarbete", en: "proposed cooperation"},
	"told":            {sv: "med %s: %s", en: "with %s: %s"},
	"general":         {sv: "i allmänhet", en: "in general"},
	"evidence":        {sv: "%s: %s", en: "%s: %s"},
	"towards":         {sv: "%s, om %s", en: "%s, about %s"},
	"open":            {sv: "%s (%s)", en: "%s (%s)"},
	"open.several":    {sv: "%s (%s, %s st.)", en: "%s (%s, %s of them)"},
	"not_heard":       {sv: "inte intervjuad", en: "not heard"},
	"state.contested": {sv: "uttalad, men en annan röst säger att ingen finns", en: "stated, but another voice says there is none"},

	"coverage.coordinator": {
		sv: "Med samordnaren: samarbete pågår om %[1]s av %[2]s gemensamma intressen.",
		en: "With the coordinator: cooperation is in practice on %[1]s of %[2]s shared interests.",
	},
	"coverage.proposed": {
		sv: "Med samordnaren: samarbete pågår om %[1]s av %[2]s gemensamma intressen; om ytterligare %[3]s är det föreslaget.",
		en: "With the coordinator: cooperation is in practice on %[1]s of %[2]s shared interests, and proposed on another %[3]s.",
	},
	"coverage.nothing": {
		sv: "Med samordnaren: inga gemensamma intressen har berättats, så det finns inget att jämföra samarbetet med.",
		en: "With the coordinator: no shared interests were told, so there is nothing to compare the cooperation with.",
	},
	"coverage.roles": {
		sv: "Mellan rollerna: samarbete pågår om %[1]s av %[2]s gemensamma intressen.",
		en: "Between the roles: cooperation is in practice on %[1]s of %[2]s common interests.",
	},
	"coverage.not_asked": {
		sv: "Mellan rollerna: intervjuerna frågade bara om samordnaren, så detta är inte räknat.",
		en: "Between the roles: the interviews asked about the coordinator only, so this is not counted.",
	},
	"coverage.roles_nothing": {
		sv: "Mellan rollerna: inga två roller delar något intresse.", en: "Between the roles: no two roles share an interest.",
	},
	"coverage.unmanaged": {
		sv: "%s motsättningar saknar ett pågående samarbete.", en: "%s conflicts have no practised cooperation.",
		svOne: "En motsättning saknar ett pågående samarbete.", enOne: "One conflict has no practised cooperation.",
	},
	"coverage.managed": {sv: "Om varje motsättning pågår ett samarbete.", en: "There is a practised cooperation on every conflict."},
	"coverage.calm":    {sv: "Ingen berättar om en motsättning.", en: "Nobody tells of a conflict."},
}

// RankRange is a theme's best and worst rank, such as "1–3"; empty where it is undefined.
func (w Words) RankRange(r *graph.ThemeRow) string {
	switch {
	case r.RankLow == 0:
		return ""
	case r.RankLow == r.RankHigh:
		return strconv.Itoa(r.RankLow)
	}
	return strconv.Itoa(r.RankLow) + "–" + strconv.Itoa(r.RankHigh)
}

// ConflictState says what is known of conflict between a role and the coordinator.
func (w Words) ConflictState(p *graph.Profile) string {
	switch {
	case p.DeniedToo:
		return w.Say("columns.state.contested")
	case !p.Heard && p.State == graph.Silent:
		return w.Say("columns.not_heard")
	}
	return w.Say("common.state." + p.State.String())
}

// Coverage are the counts that head the gaps: cooperation required and told, and conflicts without any (see Unmanaged).
func (w Words) Coverage(c *gap.Coverage) []string {
	lines := make([]string, 3)
	lines[0] = w.Say("columns.coverage.nothing")
	switch {
	case c.Proposed > 0:
		lines[0] = w.Say("columns.coverage.proposed", w.Integer(c.Actual), w.Integer(c.Required), w.Integer(c.Proposed))
	case c.Required > 0:
		lines[0] = w.Say("columns.coverage.coordinator", w.Integer(c.Actual), w.Integer(c.Required))
	}
	switch {
	case !c.RolesAsked:
		lines[1] = w.Say("columns.coverage.not_asked")
	case c.RolesRequired == 0:
		lines[1] = w.Say("columns.coverage.roles_nothing")
	default:
		lines[1] = w.Say("columns.coverage.roles", w.Integer(c.RolesActual), w.Integer(c.RolesRequired))
	}
	lines[2] = w.Unmanaged(c)
	return lines
}

// Unmanaged says how many conflicts have no practised cooperation, and keeps apart that all have one and that
// nobody tells of a conflict.
func (w Words) Unmanaged(c *gap.Coverage) string {
	switch {
	case c.Conflicts == 0:
		return w.Say("columns.coverage.calm")
	case c.Unmanaged == 0:
		return w.Say("columns.coverage.managed")
	}
	return w.Count("columns.coverage.unmanaged", c.Unmanaged)
}

// Open says in one line which kinds of gap a party has, each with its code and how many there are. Further are pairs
// (SY02) beside the findings.
func (w Words) Open(findings []*gap.Finding, further int) string {
	var rules []*gap.Rule
	count := map[*gap.Rule]int{}
	for _, f := range findings {
		if count[f.Rule]++; count[f.Rule] == 1 {
			rules = append(rules, f.Rule)
		}
	}
	if further > 0 {
		pairs := gap.Named("SY02")
		if count[pairs] == 0 {
			rules = append(rules, pairs)
		}
		count[pairs] += further
	}
	items := make([]string, len(rules))
	for i, r := range rules {
		items[i] = w.Say("columns.open", w.RuleName(r), r.Code)
		if n := count[r]; n > 1 {
			items[i] = w.Say("columns.open.several", w.RuleName(r), r.Code, w.Integer(n))
		}
	}
	return w.Items(items)
}

// Reference names a finding in one line, as a party sees it: the rule, and whom or what it is about.
func (w Words) Reference(s *data.Study, f *gap.Finding, party int32) string {
	name := w.Say("columns.open", w.RuleName(f.Rule), f.Rule.Code)
	var about []string
	if len(f.Parties) == 2 {
		if with := other(f.Parties, party); with != s.Coordinator {
			about = append(about, w.Party(s, with))
		}
	}
	if len(f.Themes) > 0 {
		about = append(about, w.ThemeList(s, f.Themes))
	}
	if len(about) == 0 {
		return name
	}
	return name + ": " + strings.Join(about, ", ")
}

// Items joins phrases that may hold commas themselves.
func (w Words) Items(items []string) string { return strings.Join(items, "; ") }

// Evidence says in one line who told the statements, about whom where it is not the coordinator, and where
// they stand.
func (w Words) Evidence(s *data.Study, statements []int32) string {
	var items []string
	for i, n := range statements {
		st := &s.Statements[n]
		what := w.Say("common.kind." + st.Kind.String())
		if st.Kind == data.Cooperation && st.Stage == data.Proposed {
			what = w.Say("columns.proposed")
		}
		if len(st.Themes) > 0 {
			what += " " + w.Say("columns.in."+st.Kind.String(), w.ThemeList(s, st.Themes))
		}
		what += source(st)
		// Who is said once, as long as the same party goes on about the same one.
		if i > 0 {
			if before := &s.Statements[statements[i-1]]; before.Role == st.Role && before.Counterpart == st.Counterpart {
				items = append(items, what)
				continue
			}
		}
		who := w.Party(s, st.Role)
		if st.Counterpart != s.Coordinator {
			who = w.Say("columns.towards", who, w.Party(s, st.Counterpart))
		}
		items = append(items, w.Say("columns.evidence", who, what))
	}
	return w.Items(repeated(items))
}

// Told are statements seen from one party, one phrase for each party they are with: about what, and where
// they stand.
func (w Words) Told(s *data.Study, list []analysis.Told) []string {
	var with []int32
	about := map[int32][]string{}
	for _, t := range list {
		if about[t.Party] == nil {
			with = append(with, t.Party)
		}
		about[t.Party] = append(about[t.Party], w.about(s, &s.Statements[t.Statement]))
	}
	phrases := make([]string, len(with))
	for i, p := range with {
		phrases[i] = w.Say("columns.told", w.Party(s, p), w.Items(repeated(about[p])))
	}
	return phrases
}

func (w Words) about(s *data.Study, st *data.Statement) string {
	about := w.Say("columns.general")
	if len(st.Themes) > 0 {
		about = w.ThemeList(s, st.Themes)
	}
	if st.Kind == data.Cooperation && st.Stage == data.Proposed {
		about += ", " + w.Say("common.stage.proposed")
	}
	return about + source(st)
}

// repeated says a phrase once that comes several times in a row, and how often.
func repeated(items []string) []string {
	var once []string
	for i := 0; i < len(items); {
		n := 1
		for i+n < len(items) && items[i+n] == items[i] {
			n++
		}
		phrase := items[i]
		if n > 1 {
			phrase += " ×" + strconv.Itoa(n)
		}
		once = append(once, phrase)
		i += n
	}
	return once
}

// Need is a theme a party shares and the requirement it rests on.
func (w Words) Need(s *data.Study, n analysis.Need) string {
	theme := w.Theme(s, n.Theme)
	if requirement := w.Text(n.Requirement); requirement != "" {
		return w.Say("columns.requirement", theme, requirement)
	}
	return theme
}

func source(st *data.Statement) string {
	if st.Source == "" {
		return ""
	}
	return " (" + st.Source + ")"
}
