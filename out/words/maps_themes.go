package words

// mapsThemes are the words on the maps of themes: the role–theme graph and the matrix.
var mapsThemes = map[string]row{
	// What the units of a count are called: after "four of seven" and after "shared by".
	"unit-role":         {sv: "roller", en: "roles"},
	"unit-respondent":   {sv: "intervjuade", en: "respondents"},
	"unit-organisation": {sv: "organisationer", en: "organisations"},

	// Titles: the finding. Number words come in spelled; the first %s is a theme or several.
	"unites":            {sv: "%s förenar %s av %s %s", en: "%s unites %s of %s %s"},
	"unites-all":        {sv: "%s förenar alla %s %s", en: "%s unites all %s %s"},
	"unites-both":       {sv: "%s förenar båda %s", en: "%s unites both %s"},
	"unite-each":        {sv: "%s förenar vardera %s av %s %s", en: "%s each unite %s of %s %s"},
	"unite-each-all":    {sv: "%s förenar alla %s %s", en: "%s each unite all %s %s"},
	"unite-each-both":   {sv: "%s förenar båda %s", en: "%s each unite both %s"},
	"so-many-themes":    {sv: "%s teman", en: "%s themes"},
	"both-role":         {sv: "rollerna", en: "roles"},
	"both-respondent":   {sv: "de intervjuade", en: "respondents"},
	"both-organisation": {sv: "organisationerna", en: "organisations"},

	"all-role":         {sv: "rollerna", en: "roles"},
	"all-respondent":   {sv: "intervjuade", en: "respondents"},
	"all-organisation": {sv: "organisationerna", en: "organisations"},

	"first-stays":       {sv: "%s, och kommer först vilken roll som än utelämnas", en: "%s, and comes first whichever role is left out"},
	"first-stays-other": {sv: "%s, och kommer först vilken röst som än utelämnas", en: "%s, and comes first whichever voice is left out"},
	"first-hangs":       {sv: "%s, men en enda roll avgör att det kommer först", en: "%s, but a single role decides that it comes first"},
	"first-hangs-other": {sv: "%s, men en enda röst avgör att det kommer först", en: "%s, but a single voice decides that it comes first"},
	"none-united":       {sv: "Inget tema delas av mer än en roll", en: "No theme is shared by more than one role"},
	"none-united-other": {sv: "Inget tema delas av mer än en röst", en: "No theme is shared by more than one voice"},
	"one-role":          {sv: "Teman hos den enda roll som har berättat: %s", en: "Themes of the only role that has told its story: %s"},
	"only-conflict":     {sv: "Inget gemensamt intresse är uttalat, bara motsättningar och svårigheter", en: "No shared interest is stated, only conflicts and difficulties"},
	"few-only":          {sv: "Inget tema har tillräckligt många röster bakom sig", en: "No theme has enough voices behind it"},
	"nothing":           {sv: "Inga teman är uttalade ännu", en: "No themes have been told yet"},

	"themes.subtitle":      {sv: "Roller och deras teman. Ju större tema, desto fler delar det; ju starkare utsagor, desto tjockare linje.", en: "Roles and their themes. The larger a theme, the more share it; the stronger the statements, the thicker the line."},
	"themes.name":          {sv: "Roller och teman", en: "Roles and themes"},
	"themes.size":          {sv: "siffra: så många delar temat", en: "figure: how many share the theme"},
	"themes.widths":        {sv: "linjens bredd: styrka", en: "width of line: strength"},
	"themes.hulls":         {sv: "En yta samlar dem som hör närmare ihop genom gemensamma intressen än slumpen skulle ge.", en: "An area holds those that shared interests tie more closely than chance would."},
	"themes.hull":          {sv: "yta: närmare knutna till varandra än till övriga", en: "area: more closely tied to one another than to the rest"},
	"themes.thin":          {sv: "%s gemensamma intressen svagare än %s är inte ritade; varje rolls och temas starkaste är med.", en: "%s shared interests weaker than %s are not drawn; the strongest of each role and theme is.", svOne: "Ett gemensamt intresse svagare än %[2]s är inte ritat.", enOne: "One shared interest weaker than %[2]s is not drawn."},
	"themes.bare":          {sv: "%s teman utan linjer är inte ritade.", en: "%s themes without lines are not drawn.", svOne: "Ett tema utan linjer är inte ritat.", enOne: "One theme without lines is not drawn."},
	"themes.desc-shared":   {sv: "delas av %s.", en: "shared by %s."},
	"themes.desc-conflict": {sv: "motsättning med %s.", en: "conflict with %s."},
	"elsewhere":            {sv: "Motsättningar mellan roller visas på rollkartorna.", en: "Conflicts between roles are on the role maps."},
	"themes.plain":         {sv: "Förenklad utläggning.", en: "Simplified layout."},

	"matrix.subtitle":     {sv: "Vilka roller som delar vilka teman, och hur säker ordningen är.", en: "Which roles share which themes, and how sure the order is."},
	"matrix.subtitle-few": {sv: "Vilka roller som delar vilka teman. För få har berättat för att säga hur säker ordningen är.", en: "Which roles share which themes. Too few have told their story to say how sure the order is."},
	"matrix.name":         {sv: "Teman och roller", en: "Themes and roles"},
	"matrix.shared-by":    {sv: "delas av", en: "shared by"},
	"matrix.rank":         {sv: "plats", en: "rank"},
	"matrix.of":           {sv: "%s av %s", en: "%s of %s"},
	"matrix.size":         {sv: "storlek: sammanlagd styrka, 1–%s", en: "size: sum of strengths, 1–%s"},
	"matrix.size-one":     {sv: "storlek: styrka", en: "size: strength"},
	"matrix.range":        {sv: "plats, och spannet om någon enda roll inte hade tillfrågats", en: "rank, and its range if any one role had not been asked"},
	"matrix.range-other":  {sv: "plats, och spannet om någon enda röst inte hade tillfrågats", en: "rank, and its range if any one voice had not been asked"},
	"matrix.place":        {sv: "plats", en: "rank"},
	"cell":                {sv: "%s, %s: %s %s", en: "%s, %s: %s %s"},

	"hull":       {sv: "Kring %s", en: "Around %s"},
	"hull-holds": {sv: "%s: %s; %s.", en: "%s: %s; %s."},

	"hollow":    {sv: "bara ogranskade förslag", en: "unreviewed suggestions only"},
	"first-of":  {sv: "De %s första av %s teman visas.", en: "The first %s of %s themes are shown.", svOne: "Det första av %[2]s teman visas.", enOne: "The first of %[2]s themes is shown."},
	"tied":      {sv: "Plats %s delas även av teman som inte visas.", en: "Rank %s is shared by themes not shown."},
	"unheard":   {sv: "%s roller är inte intervjuade.", en: "%s roles have not been interviewed.", svOne: "En roll är inte intervjuad.", enOne: "One role has not been interviewed."},
	"all-roles": {sv: "%s av %s roller visas, de som säger mest om dessa teman.", en: "%s of %s roles are shown, those that say most about these themes."},
	"desc":      {sv: "%s: delas av %s av %s, plats %s", en: "%s: shared by %s of %s, rank %s"},
}
