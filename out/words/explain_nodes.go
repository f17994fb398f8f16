package words

// explainNodes explains the measures of nodes, for analysts.
var explainNodes = map[string]entry{
	"degree": {
		name:       row{sv: "Grad", en: "Degree"},
		definition: row{sv: "Antal band en nod har.", en: "Number of ties of a node."},
		formula:    both("|N(i)|"),
		source:     both("Freeman (1978)."),
		example:    row{sv: "I kedjan a–b–c har b graden 2, a och c graden 1.", en: "In the chain a–b–c b has degree 2, a and c degree 1."},
		not:        row{sv: "Inte hur starka banden är: se strength.", en: "Not how strong the ties are: see strength."},
	},
	"core": {
		name: row{sv: "Kärna", en: "Core number"},
		definition: row{
			sv: "Det största k så att noden finns kvar när alla med färre än k band tas bort, om och om igen.",
			en: "The greatest k such that the node remains when all with fewer than k ties are taken away, over and over.",
		},
		formula: row{sv: "största k med noden i k-kärnan, utan vikter", en: "greatest k with the node in the k-core, unweighted"},
		source:  both("Seidman (1983)."),
		example: row{sv: "En triangel med en nod hängande vid ett hörn: triangelns noder 2, den hängande 1.", en: "A triangle with a node hanging from one corner: the triangle’s nodes 2, the hanging one 1."},
		not:     row{sv: "Inte hur viktig noden är: i en liten graf delar de flesta samma tal.", en: "Not how important the node is: in a small graph most share a number."},
	},
	"articulation": {
		name: row{sv: "Ledpunkt", en: "Articulation point"},
		definition: row{
			sv: "Sant om grafen faller i fler delar när noden tas bort.",
			en: "True where the graph falls into more parts when the node is taken away.",
		},
		formula: row{sv: "antal delar ökar utan noden", en: "number of components grows without the node"},
		source:  row{sv: "Hopcroft och Tarjan (1973).", en: "Hopcroft and Tarjan (1973)."},
		example: row{sv: "b i kedjan a–b–c: sant.", en: "b in the chain a–b–c: true."},
		not:     row{sv: "Inte att allt går genom noden, bara att det inte finns någon annan väg i det som är berättat.", en: "Not that everything goes through the node, only that there is no other way in what was told."},
	},
	"eigenvector": {
		name: row{sv: "Egenvektorcentralitet", en: "Eigenvector centrality"},
		definition: row{
			sv: "Hög för den som har starka band till andra med starka band. Det största värdet är 1; andra delar skalas med sitt egenvärde genom det största.",
			en: "High for those with strong ties to others with strong ties. The largest is 1; other components are scaled by their eigenvalue over the largest.",
		},
		formula: row{sv: "A·x = λ·x med största λ", en: "A·x = λ·x with the largest λ"},
		source:  both("Bonacich (1972)."),
		example: row{sv: "Kedjan a–b–c: b 1, a och c 0,707.", en: "The chain a–b–c: b 1, a and c 0.707."},
		not:     row{sv: "Inte inflytande: bara plats i det berättade nätet.", en: "Not influence: only place in the network told of."},
	},
	"pagerank": {
		name: row{sv: "PageRank", en: "PageRank"},
		definition: row{
			sv: "Andelen av tiden en vandrare är hos noden, om den oftast följer ett band (starka oftare) och ibland hoppar fritt. Summan är 1.",
			en: "The share of time a walker spends at the node who mostly follows a tie (strong ones more often) and now and then jumps anywhere. Sums to 1.",
		},
		formula: row{sv: "dämpning 0,85", en: "damping 0.85"},
		source:  row{sv: "Brin och Page (1998).", en: "Brin and Page (1998)."},
		example: row{sv: "Kedjan a–b–c: b 0,486, a och c 0,257.", en: "The chain a–b–c: b 0.486, a and c 0.257."},
		not:     row{sv: "Inte ett flöde: banden har ingen riktning här, så den följer i stort sett styrkan.", en: "Not a flow: ties have no direction here, so it mostly follows strength."},
	},
	"constraint": {
		name: row{sv: "Inskränkning (constraint)", en: "Constraint"},
		definition: row{
			sv: "Hur mycket en nods band leder till samma krets. Låg: noden förbinder sådana som inte själva har band. Tom för en ensam nod.",
			en: "How far a node’s ties lead into one circle. Low: it connects those who have no ties among themselves. Empty for an isolate.",
		},
		formula: both("C(i) = Σ_j (p_ij + Σ_q p_iq·p_qj)², p_ij = (a_ij + a_ji)/Σ_k (a_ik + a_ki)"),
		source:  both("Burt (1992), Structural Holes."),
		example: row{sv: "Band 01, 02, 03, 12: 11/18, 145/144, 145/144 och 1.", en: "Ties 01, 02, 03, 12: 11/18, 145/144, 145/144 and 1."},
		not:     row{sv: "Inte en andel: värden över 1 är riktiga och händer i slutna trianglar.", en: "Not a share: values above 1 are right and happen in closed triads."},
	},
	"effective_size": {
		name: row{sv: "Effektiv storlek", en: "Effective size"},
		definition: row{
			sv: "Antal grannar minus det som är överlappande mellan dem. Tom för en ensam nod.",
			en: "Number of neighbours less what is redundant among them. Empty for an isolate.",
		},
		formula: row{sv: "utan vikter: n − 2t/n, t band mellan n grannar", en: "unweighted: n − 2t/n, t ties among n neighbours"},
		source:  row{sv: "Burt (1992); den enkla formen: Borgatti (1997).", en: "Burt (1992); the simple form: Borgatti (1997)."},
		example: row{sv: "Band 01, 02, 03, 12: nod 0 har 3 grannar och ett band mellan dem: 3 − 2/3 = 2,333.", en: "Ties 01, 02, 03, 12: node 0 has 3 neighbours and one tie among them: 3 − 2/3 = 2.333."},
		not:     row{sv: "Inte antalet band: det är degree.", en: "Not the number of ties: that is degree."},
	},
	"community": {
		name: row{sv: "Gemenskap", en: "Community"},
		definition: row{
			sv: "Vilken grupp noden hör till i den bästa indelning som hittades, där banden är tätare inom grupperna än emellan; numrerad efter fallande storlek. En gemenskap får namn efter det tema den har mest styrka i, men bara om indelningen säger något: den ska ha modularity 0,3 eller mer, och högst en på tjugo lottade nät får vara lika tydligt indelade. I lotten behåller varje roll sitt antal teman och varje tema sitt antal roller; högst 99 nät lottas. På en karta över teman ritas gemenskaper bara då.",
			en: "Which group the node belongs to in the best division found, in which ties are closer within groups than between; numbered by falling size. A community is named by the theme it has most strength in, but only where the division says something: its modularity must be 0.3 or more, and at most one in twenty networks dealt out at random may be divided as clearly. In these every role keeps its number of themes and every theme its number of roles; at most 99 are dealt. Only then does the map of themes draw communities.",
		},
		formula: row{sv: "indelningen med störst modularity, samma varje gång; slumpprov: (nätet självt + de lottade som når dess modularity)/(lottade + 1) ≤ 1/20", en: "the division with the greatest modularity found, the same every time; test against chance: (the network itself + those dealt that reach its modularity)/(dealt + 1) ≤ 1/20"},
		source:  row{sv: "Newman och Girvan (2004); två sorters noder: Barber (2007); sökning efter Traag m.fl. (2019); gränsen 0,3: Clauset m.fl. (2004); slumpen: Guimerà m.fl. (2004).", en: "Newman and Girvan (2004); two modes: Barber (2007); search after Traag et al. (2019); the limit of 0.3: Clauset et al. (2004); chance: Guimerà et al. (2004)."},
		example: row{sv: "Två trianglar med ett band emellan: två gemenskaper. Når 3 av 99 lottade nät lika högt är det 4/100, och de får namn; gör 5 det är det 6/100, och de får inga.", en: "Two triangles with one tie between them: two communities. If 3 of 99 networks dealt reach as high, that is 4/100 and they are named; if 5 do, that is 6/100 and they are not."},
		not:     row{sv: "Ingen grupp som finns på riktigt: nästan lika bra indelningar kan se helt annorlunda ut. Stora nät jämförs inte med slumpen, det tar för lång tid.", en: "No group that exists as such: divisions nearly as good may look quite different. Large networks are not compared with chance, which would take too long."},
	},
	"betweenness": {
		name: row{sv: "Mellanliggande centralitet", en: "Betweenness"},
		definition: row{
			sv: "På hur många av de kortaste vägarna mellan andra par noden ligger, varje par räknat en gång. Med --weighted är avståndet 1/vikt. I mycket stora nät uppskattas den ur ett urval: utskriften säger hur stort felet kan vara, och --exact räknar exakt.",
			en: "On how many of the shortest paths between other pairs the node lies, each pair once. With --weighted distance is 1/weight. In very large networks it is estimated from a sample: the output says how large the error can be, and --exact computes it exactly.",
		},
		formula: row{sv: "Σ över par s < t av σ_st(i)/σ_st, inte normerad", en: "Σ over pairs s < t of σ_st(i)/σ_st, not normalised"},
		source: row{
			sv: "Freeman (1977); beräkning: Brandes (2001); urval: Riondato och Kornaropoulos (2016), viktat Brandes och Pich (2007), med felgräns efter Hoeffding (1963).",
			en: "Freeman (1977); computed as in Brandes (2001); samples: Riondato and Kornaropoulos (2016), weighted Brandes and Pich (2007), with Hoeffding’s (1963) bound.",
		},
		example: row{sv: "Kedjan a–b–c: b 1, a och c 0.", en: "The chain a–b–c: b 1, a and c 0."},
		not:     row{sv: "Inte att något faktiskt går den vägen.", en: "Not that anything really passes that way."},
	},
	"closeness": {
		name: row{sv: "Närhet", en: "Closeness"},
		definition: row{
			sv: "Hur nära noden är alla den når, nedräknat med hur många den inte når. 0 för en ensam nod. Med --weighted är avståndet 1/vikt, så då kan värden gå över 1.",
			en: "How near the node is to all it reaches, reduced by how many it does not reach. 0 for an isolate. With --weighted distance is 1/weight, so that values may pass 1.",
		},
		formula: row{sv: "(r/(n−1))·(r/Σd), r noder nås", en: "(r/(n−1))·(r/Σd), r nodes reached"},
		source:  row{sv: "Wasserman och Faust (1994).", en: "Wasserman and Faust (1994)."},
		example: row{sv: "Kedjan a–b–c: b 1, a 0,667. Med en ensam fjärde nod: b 0,667.", en: "The chain a–b–c: b 1, a 0.667. With a lone fourth node: b 0.667."},
		not:     row{sv: "Inte jämförbar mellan grafer av olika storlek.", en: "Not comparable across graphs of different size."},
	},
	"harmonic": {
		name:       row{sv: "Harmonisk närhet", en: "Harmonic centrality"},
		definition: row{sv: "Summan av ett genom avståndet till alla andra; den som inte nås bidrar med 0.", en: "The sum of one over the distance to every other; those not reached add 0."},
		formula:    both("Σ 1/d"),
		source:     row{sv: "Marchiori och Latora (2000); Boldi och Vigna (2014).", en: "Marchiori and Latora (2000); Boldi and Vigna (2014)."},
		example:    row{sv: "Kedjan a–b–c: b 2, a 1,5.", en: "The chain a–b–c: b 2, a 1.5."},
		not:        row{sv: "Inte delad med n − 1: större grafer ger större tal.", en: "Not divided by n − 1: larger graphs give larger figures."},
	},
}
