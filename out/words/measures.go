package words

// measures word the tables of measures and matrices, for analysts: headers by key, what a network and a matrix
// hold, and what limits them.
var measures = map[string]row{
	"column.id":             {sv: "Id", en: "Id"},
	"column.name":           {sv: "Nod", en: "Node"},
	"column.mode":           {sv: "Slag", en: "Kind"},
	"column.degree":         {sv: "Grad", en: "De\u00adgree"},
	"column.strength":       {sv: "Styrka", en: "Strength"},
	"column.core":           {sv: "Kärna", en: "Core"},
	"column.articulation":   {sv: "Led\u00adpunkt", en: "Articu\u00adlation"},
	"column.betweenness":    {sv: "Mellan\u00adliggande", en: "Between\u00adness"},
	"column.closeness":      {sv: "Närhet", en: "Close\u00adness"},
	"column.harmonic":       {sv: "Harmo\u00adnisk närhet", en: "Har\u00admonic"},
	"column.eigenvector":    {sv: "Egen\u00advektor", en: "Eigen\u00advector"},
	"column.pagerank":       {sv: "Page\u00adRank", en: "Page\u00adRank"},
	"column.constraint":     {sv: "Inskränk\u00adning", en: "Con\u00adstraint"},
	"column.effective_size": {sv: "Effektiv storlek", en: "Effec\u00adtive size"},
	"column.community":      {sv: "Gemen\u00adskap", en: "Commu\u00adnity"},
	"column.positive":       {sv: "Posi\u00adtiva band", en: "Posi\u00adtive ties"},
	"column.negative":       {sv: "Nega\u00adtiva band", en: "Nega\u00adtive ties"},
	"column.pn":             {sv: "PN-centralitet", en: "PN centrality"},
	"column.camp":           {sv: "Läger", en: "Camp"},

	"mode.role":        {sv: "roll", en: "role"},
	"mode.theme":       {sv: "tema", en: "theme"},
	"mode.group":       {sv: "grupp", en: "group"},
	"mode.coordinator": {sv: "samordnare", en: "coordinator"},

	"network.links.shared":      {sv: "Alla parter. Band: gemensamma intressen.", en: "All parties. Ties: shared interests."},
	"network.links.conflict":    {sv: "Alla parter. Band: motsättningar.", en: "All parties. Ties: conflicts."},
	"network.links.signed":      {sv: "Alla parter. Bandets tecken: + där det gemensamma väger tyngst, − där motsättningarna gör det.", en: "All parties. Sign of a tie: + where what is shared weighs more, − where the conflicts do."},
	"network.role-theme.shared": {sv: "Intervjuade roller och teman. Band: rollen har ett gemensamt intresse i temat.", en: "Roles heard and themes. Ties: the role has a shared interest in the theme."},
	"network.role-theme.conflict": {
		sv: "Intervjuade roller och teman. Band: rollen har en motsättning med samordnaren om temat.",
		en: "Roles heard and themes. Ties: the role is in conflict with the coordinator on the theme.",
	},
	"network.role-theme.signed": {
		sv: "Intervjuade roller och teman. Bandets tecken: + där det gemensamma väger tyngst, − där motsättningarna gör det.",
		en: "Roles heard and themes. Sign of a tie: + where what is shared weighs more, − where the conflicts do.",
	},
	"network.role-role.shared": {
		sv: "Intervjuade roller. Band: teman som båda har ett gemensamt intresse i (S·S).",
		en: "Roles heard. Ties: themes in which both have a shared interest (S·S).",
	},
	"network.role-role.conflict": {
		sv: "Intervjuade roller. Band: teman som den ena har ett gemensamt intresse i och den andra en motsättning om (S·C).",
		en: "Roles heard. Ties: themes in which one has a shared interest and the other a conflict (S·C).",
	},
	"network.role-role.signed": {
		sv: "Intervjuade roller. Bandets tecken: + där enigheten om teman väger tyngst, − där oenigheten gör det.",
		en: "Roles heard. Sign of a tie: + where agreement on themes weighs more, − where disagreement does.",
	},

	"whole":                    {sv: "Hela nätet: %s.", en: "The whole network: %s."},
	"figure.nodes":             {sv: "noder %s", en: "nodes %s"},
	"figure.edges":             {sv: "band %s", en: "ties %s"},
	"figure.density":           {sv: "täthet %s", en: "density %s"},
	"figure.components":        {sv: "delar %s", en: "components %s"},
	"figure.modularity":        {sv: "modularitet %s", en: "modularity %s"},
	"figure.balance_triangles": {sv: "balanserade trianglar %s", en: "balanced triangles %s"},
	"figure.frustration":       {sv: "frustration %s", en: "frustration %s"},
	"figure.zero_pairs":        {sv: "par som tar ut varandra %s", en: "pairs that cancel %s"},

	"weighted":   {sv: "Avståndet är 1/vikt i %s.", en: "Distance is 1/weight in %s."},
	"unweighted": {sv: "Utan vikter: %s (--weighted räknar 1/vikt som avstånd).", en: "Unweighted: %s (--weighted takes 1/weight as distance)."},
	"sampled": {
		sv: "Uppskattat, eftersom nätet är för stort: %s, ur %s kortaste vägar som lottats fram. Med minst %s sannolikhet ligger inget värde mer än %s (%s %% av alla par av noder) från det exakta; --exact räknar exakt.",
		en: "Estimated, as the network is too large: %s, from %s shortest paths drawn at random. With a probability of %s or more no figure is further than %s (%s %% of all pairs of nodes) from the exact one; --exact computes that.",
	},
	"sampled.weighted": {
		sv: "Uppskattat, eftersom nätet är för stort: %s, ur alla kortaste vägar från %s noder som lottats fram. Med minst %s sannolikhet ligger inget värde mer än %s (%s %% av alla par av noder) från det exakta; --exact räknar exakt.",
		en: "Estimated, as the network is too large: %s, from all shortest paths of %s nodes drawn at random. With a probability of %s or more no figure is further than %s (%s %% of all pairs of nodes) from the exact one; --exact computes that.",
	},
	"left-out": {
		sv: "Inte beräknat, eftersom nätet är för stort: %s (--exact räknar ändå).",
		en: "Left out, as the network is too large: %s (--exact computes it all the same).",
	},
	"frustration": {
		sv: "Frustrationen går bara att räkna exakt där ingen del av nätet, som en enskild nod inte kan dela, har fler än %s noder.",
		en: "Frustration can be computed exactly only where no part of the network that a single node cannot split has more than %s nodes.",
	},

	// What communities and camps are; the first %s is the number in the table.
	"community":       {sv: "Gemenskap %s, kring %s: %s, med %s.", en: "Community %s, around %s: %s, with %s."},
	"community.one":   {sv: "Gemenskap %s, kring %s: %s.", en: "Community %s, around %s: %s."},
	"community.roles": {sv: "Gemenskap %s har mest gemensamt i %s: %s.", en: "Community %s has most in common in %s: %s."},
	"community.bare":  {sv: "Gemenskap %s: %s.", en: "Community %s: %s."},
	"community.more":  {sv: "%s gemenskaper till räknas inte upp här.", en: "%s more communities are not listed here.", svOne: "En gemenskap till räknas inte upp här.", enOne: "One more community is not listed here."},
	"community.weak": {
		sv: "Gemenskaperna hänger knappt tätare ihop inbördes än med de övriga (modularitet under %s) och får därför inga namn.",
		en: "The communities are hardly tied more closely within than to the rest (modularity under %s), and so have no names.",
	},
	"camp":      {sv: "Läger %s: %s.", en: "Camp %s: %s."},
	"camp.more": {sv: "%s läger till räknas inte upp här.", en: "%s more camps are not listed here.", svOne: "Ett läger till räknas inte upp här.", enOne: "One more camp is not listed here."},
	"camp.none": {sv: "Motsättningarna bildar inga läger.", en: "The conflicts form no camps."},
	"camp.best": {
		sv: "Lägren är den tudelning som färrest band talar emot (så många som frustrationen säger); en annan kan vara lika bra.",
		en: "The camps are the division in two that fewest ties speak against (as many as the frustration says); another may be as good.",
	},

	"matrix.role-theme.shared": {
		sv: "Roller i rader, teman i kolumner: summan av styrkan i rollens gemensamma intressen (S).",
		en: "Roles in rows, themes in columns: sums of strength of what the role shares (S).",
	},
	"matrix.role-theme.conflict": {
		sv: "Roller i rader, teman i kolumner: summan av styrkan i rollens motsättningar med samordnaren (C).",
		en: "Roles in rows, themes in columns: sums of strength of the role’s conflicts with the coordinator (C).",
	},
	"matrix.role-theme.signed": {
		sv: "Roller i rader, teman i kolumner: gemensamt minus motsatt (S − C).",
		en: "Roles in rows, themes in columns: shared less opposed (S − C).",
	},
	"matrix.links": {sv: "Vad som är sagt mellan parterna, vem av dem som än sade det.", en: "What was told between the parties, whichever of them told it."},
	"matrix.letters": {
		sv: "S gemensamt, C motsättning, D svårighet, P samarbete som pågår, Q föreslaget samarbete, var och en med summan av styrkan; – någon säger att ingen motsättning finns.",
		en: "S shared, C conflict, D difficulty, P practised cooperation, Q proposed cooperation, each with its sum of strength; – somebody says there is no conflict.",
	},
	"matrix.congruence": {
		sv: "Roller mot roller: enighet, Σ av S·S + C·C över teman.", en: "Roles by roles: congruence, Σ of S·S + C·C over themes.",
	},
	"matrix.conflict": {
		sv: "Roller mot roller: oenighet, Σ av S·C + C·S över teman.", en: "Roles by roles: conflict, Σ of S·C + C·S over themes.",
	},
	"matrix.subtract": {
		sv: "Roller mot roller: enighet minus oenighet; noll kan vara lika mycket av båda.",
		en: "Roles by roles: congruence less conflict; zero may be as much of both.",
	},
	"matrix.average": {
		sv: "Delat med medelvärdet av de två rollernas styrka (S + C).", en: "Divided by the mean of the two roles’ strength (S + C).",
	},
	"matrix.cosine": {
		sv: "Delat med de två rollernas euklidiska längder (cosinus).", en: "Divided by the Euclidean norms of the two roles (cosine).",
	},
	"matrix.jaccard": {
		sv: "Utan styrka: antal par av tema och tecken, delat med alla som någon av de två rollerna har (Jaccard).",
		en: "Without strength: number of pairs of theme and sign, over all that either of the two roles has (Jaccard).",
	},
	"matrix.columns": {sv: "Kolumner: %s.", en: "Columns: %s."},
}
