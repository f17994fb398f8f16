package words

// commands are the short and long descriptions of the commands, and the line that says how each is called.
var commands = map[string]row{
	"root.short": {
		sv: "visa vad roller har gemensamt, var det skaver och var samarbete saknas",
		en: "show what roles have in common, where it chafes and where cooperation is missing",
	},
	"root.long": {
		sv: "samsyn gör intervjuer med roller kring en samordnare till kartor och tabeller: gemensamma intressen, motsättningar och samarbeten, vilka teman som förenar flest, och var samarbete saknas.\n\nUtan FIL visar kommandona en inbyggd exempelstudie. Börja med: samsyn report",
		en: "samsyn turns interviews with roles around a coordinator into maps and tables: shared interests, conflicts and cooperations, which themes unite the most roles, and where cooperation is missing.\n\nWithout a FILE the commands show an embedded example study. Start with: samsyn report",
	},
	"root.use": {sv: "samsyn KOMMANDO [FIL …] [flaggor]", en: "samsyn COMMAND [FILE …] [flags]"},

	"report.short": {
		sv: "Skriv allt till en mapp: sida, kartor och tabeller",
		en: "Write everything into one folder: page, maps and tables",
	},
	"report.long": {
		sv: "Skriver en mapp med index.html överst, kartorna som SVG, en presentation med talarmanus (slides.pptx), tabellerna som CSV, studien som YAML och hela analysen som JSON. Mappen byts ut i sin helhet när allt är klart; en mapp som innehåller något annat lämnas orörd.",
		en: "Writes a folder with index.html on top, the maps as SVG, a presentation with speaker notes (slides.pptx), the tables as CSV, the study as YAML and the whole analysis as JSON. The folder is replaced as a whole once everything is ready; a folder that holds anything else is left alone.",
	},
	"report.use": {sv: "samsyn report [FIL …] [flaggor]", en: "samsyn report [FILE …] [flags]"},

	"map.short": {sv: "Rita en karta", en: "Draw one map"},
	"map.long": {
		sv: "Ritar en karta på en bildsida (16:9): som SVG eller PPTX som går att öppna och ändra i PowerPoint, Impress, Keynote och Inkscape, som PNG eller PDF, eller som DOT för Graphviz (kartor med linjer). Med --compare visas vad som har ändrats sedan en äldre studie: nytt, borta, tyngre och lättare, på samma platser och i samma skala.",
		en: "Draws one map on a slide (16:9): as SVG or PPTX that PowerPoint, Impress, Keynote and Inkscape open and can edit, as PNG or PDF, or as DOT for Graphviz (maps with lines). With --compare it shows what changed since an older study: new, gone, heavier and lighter, in the same places and on the same scale.",
	},
	"map.use": {sv: "samsyn map [FIL …] [flaggor]", en: "samsyn map [FILE …] [flags]"},

	"themes.short": {sv: "Rangordna de teman som förenar", en: "Rank the themes that unite"},
	"themes.long": {
		sv: "Rangordnar teman efter räckvidd (hur många roller som har ett gemensamt intresse i dem) och därefter styrka. Platsspannet säger mellan vilka platser ett tema hade hamnat om någon enda av rollerna inte hade tillfrågats.",
		en: "Ranks themes by reach (how many roles have a shared interest in them), then by strength. The range says between which places a theme would have landed if any one of the roles had not been asked.",
	},
	"themes.use": {sv: "samsyn themes [FIL …] [flaggor]", en: "samsyn themes [FILE …] [flags]"},

	"gaps.short": {sv: "Visa var samarbete saknas", en: "Show where cooperation is missing"},
	"gaps.long": {
		sv: "Prövar studien mot tolv regler och visar vad som saknas, vad det vilar på och vilka steg studien själv föreslår. samsyn explain KOD förklarar en regel. Med --assume visas vad ett nytt samarbete skulle ändra.",
		en: "Tries the study against twelve rules and shows what is missing, what that rests on and which steps the study itself suggests. samsyn explain CODE explains a rule. With --assume it shows what a new cooperation would change.",
	},
	"gaps.use": {sv: "samsyn gaps [FIL …] [flaggor]", en: "samsyn gaps [FILE …] [flags]"},

	"suggest.short": {sv: "Föreslå de nästa steg som stänger flest luckor", en: "Suggest next steps by the gaps they close"},
	"suggest.long": {
		sv: "Ordnar möten mellan två parter, samarbeten som studien redan föreslår, och intervjuer med dem som saknas, så att varje steg stänger så mycket som möjligt av det som är öppet: en lucka med hög allvarlighetsgrad räknas som 3, medel som 2 och låg som 1. Reglerna prövas om för varje steg. Sist står om fler intervjuer kan väntas ge nya teman.\n\n--of missing-ties visar i stället par av roller som delar teman utan att något berättas mellan dem, --of saturation hur många teman intervjuerna har gett. samsyn gaps --assume prövar ett eget förslag.",
		en: "Orders meetings of two parties, cooperations that the study already proposes, and interviews with those missing, so that each step closes as much as can be of what is open: a gap of high severity counts 3, medium 2, low 1. The rules are tried again for each step. Last it says whether more interviews can be expected to bring new themes.\n\n--of missing-ties shows instead pairs of roles that share themes with nothing told between them, --of saturation how many themes the interviews brought. samsyn gaps --assume tries a proposal of your own.",
	},
	"suggest.use": {sv: "samsyn suggest [FIL …] [flaggor]", en: "samsyn suggest [FILE …] [flags]"},

	"roles.short": {sv: "Visa varje rolls relation till samordnaren", en: "Show each role's relation to the coordinator"},
	"roles.long": {
		sv: "Visar för varje roll summan av styrkan i det som är gemensamt, i motsättningar, svårigheter och samarbeten, vad rollen säger om motsättningar och vilka teman den delar.",
		en: "Shows for each role the sums of strength of what is shared, of conflicts, difficulties and cooperations, what the role says of conflicts, and the themes it shares.",
	},
	"roles.use": {sv: "samsyn roles [FIL …] [flaggor]", en: "samsyn roles [FILE …] [flags]"},

	"register.short": {sv: "Skriv intressentförteckningen", en: "Write the register of interested parties"},
	"register.long": {
		sv: "En rad per intressent, intervjuad eller inte: behov och krav, motsättningar och svårigheter, hur de möts och vad som är öppet (ISO/IEC 27001, avsnitt 4.2).",
		en: "One row a party, heard or not: needs and requirements, conflicts and difficulties, how they are met and what is open (ISO/IEC 27001, clause 4.2).",
	},
	"register.use": {sv: "samsyn register [FIL …] [flaggor]", en: "samsyn register [FILE …] [flags]"},

	"measures.short": {sv: "Beräkna nätverksmått, för den som analyserar", en: "Measure the networks, for analysts"},
	"measures.long": {
		sv: "En rad per nod med nätverksmått, och ovanför den mått på hela nätet (CSV innehåller bara noderna). links är alla parter och vad som är sagt mellan dem, role-theme intervjuade roller och teman, role-role intervjuade roller och de teman de har gemensamt.\n\n  utan vikter:      degree, core, articulation\n  alltid vägda:     strength, eigenvector, pagerank, constraint,\n                    effective_size, community\n  med --weighted:   betweenness, closeness, harmonic\n  med tecken:       positive, negative, pn, camp (utan vikter)\n\nI mycket stora nät utelämnas de mått som tar lång tid, och det sägs. samsyn explain MÅTT förklarar ett mått.",
		en: "One row a node with network measures, and above it figures of the whole network (CSV holds the nodes only). links is all parties and what was told between them, role-theme the roles heard and the themes, role-role the roles heard and the themes they have in common.\n\n  never weighted:   degree, core, articulation\n  always weighted:  strength, eigenvector, pagerank, constraint,\n                    effective_size, community\n  with --weighted:  betweenness, closeness, harmonic\n  signed:           positive, negative, pn, camp (never weighted)\n\nIn very large networks the measures that take long are left out, and that is said. samsyn explain MEASURE explains a measure.",
	},
	"measures.use": {sv: "samsyn measures [FIL …] [flaggor]", en: "samsyn measures [FILE …] [flags]"},

	"matrix.short": {sv: "Ställ roller, teman och parter mot varandra i en matris", en: "Write a view as a matrix"},
	"matrix.long": {
		sv: "Skriver en tabell med id i första raden och kolumnen. role-theme är intervjuade roller och teman; links är alla parter och vad som är sagt mellan dem; congruence, conflict och subtract är intervjuade roller mot varandra: enighet, oenighet och skillnaden.\n\nEn cell av links är till exempel ”S5 C4 – D1 P2 Q4”: gemensamt (S), motsättning (C), svårighet (D), samarbete som pågår (P) och föreslaget samarbete (Q), var och en med summan av styrkan; – står där någon säger att ingen motsättning finns. Det som ingen har berättat är tomt.",
		en: "Writes a table with ids in the first row and column. role-theme is the roles heard and the themes; links is all parties and what was told between them; congruence, conflict and subtract are the roles heard by each other: agreement, disagreement and the difference.\n\nA cell of links is for example \"S5 C4 – D1 P2 Q4\": shared (S), conflict (C), difficulty (D), practised cooperation (P) and proposed cooperation (Q), each with its sum of strength; – stands where somebody says there is no conflict. What nobody told is empty.",
	},
	"matrix.use": {sv: "samsyn matrix [FIL …] [flaggor]", en: "samsyn matrix [FILE …] [flags]"},

	"diff.short": {sv: "Visa vad som har ändrats mellan två studier", en: "Show what changed between two studies"},
	"diff.long": {
		sv: "Jämför en äldre studie med en nyare: luckor som har öppnats och stängts, temanas platser med sina spann, band som är nya, borta, tyngre eller lättare, och utsagor, parter och teman som har tillkommit, försvunnit eller ändrats.\n\nParter, teman och luckor är desamma när deras id är det. Utsagor känns igen på id, annars på roll, källa och text. En flytt i rangordningen ligger inom spannen när den inte är större än att en enda av rollerna kunde ha gjort skillnaden.",
		en: "Compares an older study with a newer one: gaps opened and closed, the ranks of themes with their ranges, links that are new, gone, heavier or lighter, and statements, parties and themes that came, went or changed.\n\nParties, themes and gaps are the same where their ids are. Statements are recognised by id, else by role, source and text. A move in the ranking is within the ranges where it is no larger than what any one of the roles could have made.",
	},
	"diff.use": {sv: "samsyn diff ÄLDRE NYARE [flaggor]", en: "samsyn diff OLD NEW [flags]"},

	"agreement.short": {sv: "Mät hur lika flera personer har kodat", en: "Measure how alike several people coded"},
	"agreement.long": {
		sv: "Jämför kodningar av samma berättelser, en fil per kodare. Utsagor känns igen på id, annars på roll, källa och text; bara de som minst två har kodat räknas. Krippendorffs alfa för alla kodare och Cohens kappa för varje par, för typen av utsaga och för varje tema, och en lista över det som är olika kodat. samsyn explain alpha och samsyn explain kappa förklarar måtten.",
		en: "Compares codings of the same stories, one file a coder. Statements are recognised by id, else by role, source and text; only those that two or more have coded count. Krippendorff's alpha for all coders and Cohen's kappa for each pair, for the kind of statement and for each theme, and a list of what is coded differently. samsyn explain alpha and samsyn explain kappa explain the measures.",
	},
	"agreement.use": {sv: "samsyn agreement FIL FIL … [flaggor]", en: "samsyn agreement FILE FILE … [flags]"},

	"validate.short": {sv: "Kontrollera en studie", en: "Check a study"},
	"validate.long": {
		sv: "Läser filerna och säger vad som är fel och var, eller vad studien innehåller. Ingenting skrivs.",
		en: "Reads the files and says what is wrong and where, or what the study holds. Nothing is written.",
	},
	"validate.use": {sv: "samsyn validate FIL … [flaggor]", en: "samsyn validate FILE … [flags]"},

	"explain.short": {sv: "Förklara en regel eller ett mått", en: "Explain a rule or a measure"},
	"explain.long": {
		sv: "Ger definition, formel, källa och exempel. Utan namn räknas allt upp som går att förklara.",
		en: "Gives definition, formula, source and an example. Without a name it lists all that can be explained.",
	},
	"explain.use": {sv: "samsyn explain [KOD|NAMN]", en: "samsyn explain [CODE|NAME]"},

	"explain.rules":   {sv: "Regler", en: "Rules"},
	"explain.figures": {sv: "Mått och begrepp", en: "Figures and terms"},
	"explain.formula": {sv: "Formel", en: "Formula"},
	"explain.example": {sv: "Exempel", en: "Example"},
	"explain.not":     {sv: "Vad det inte säger", en: "What it does not say"},
	"explain.source":  {sv: "Källa", en: "Source"},

	"schema.short": {sv: "Skriv ut ett JSON-schema", en: "Print a JSON Schema"},
	"schema.long": {
		sv: "Skriver ut schemat för studiefilen, eller för det som ett kommando skriver som JSON.",
		en: "Prints the schema of the study file, or of what a command writes as JSON.",
	},
	"schema.use":   {sv: "samsyn schema [NAMN]", en: "samsyn schema [NAME]"},
	"schema.names": {sv: "Scheman: %s", en: "Schemas: %s"},

	"completion.short": {
		sv: "Skriv ut ett skript som låter skalet fylla i kommandon",
		en: "Print a script that lets the shell complete commands",
	},
	"completion.long": {
		sv: "Skriver ut skriptet för ett skal. Så läses det in:\n\n  bash        source <(samsyn completion bash)\n  zsh         source <(samsyn completion zsh)\n  fish        samsyn completion fish | source\n  powershell  samsyn completion powershell | Out-String | Invoke-Expression",
		en: "Prints the script for a shell. To load it:\n\n  bash        source <(samsyn completion bash)\n  zsh         source <(samsyn completion zsh)\n  fish        samsyn completion fish | source\n  powershell  samsyn completion powershell | Out-String | Invoke-Expression",
	},
	"completion.use": {
		sv: "samsyn completion bash|zsh|fish|powershell",
		en: "samsyn completion bash|zsh|fish|powershell",
	},

	"version.short": {sv: "Visa version och licenser", en: "Show version and licences"},
	"version.long": {
		sv: "Visar samsyns version, vilken incheckning den byggdes av och med vilken Go.",
		en: "Shows samsyn's version, the commit it was built from and the Go it was built with.",
	},
	"version.use":    {sv: "samsyn version [flaggor]", en: "samsyn version [flags]"},
	"version.line":   {sv: "samsyn %s", en: "samsyn %s"},
	"version.commit": {sv: "incheckning %s", en: "commit %s"},
	"version.dirty":  {sv: "incheckning %s, med ändringar", en: "commit %s, with changes"},
	"version.go":     {sv: "byggd med %s för %s", en: "built with %s for %s"},

	"help.short": {sv: "Visa hjälp om ett kommando", en: "Show help for a command"},
	"help.long": {
		sv: "Visar hur ett kommando används, dess flaggor och exempel.",
		en: "Shows how a command is used, its flags and examples.",
	},
	"help.use": {sv: "samsyn help [KOMMANDO]", en: "samsyn help [COMMAND]"},
}
