package words

// explainGraphs explains the figures of whole graphs and the signed measures.
var explainGraphs = map[string]entry{
	"nodes": {
		name:       row{sv: "Noder", en: "Nodes"},
		definition: row{sv: "Antal noder i grafen, ensamma noder inräknade.", en: "Number of nodes of the graph, lone nodes included."},
		formula:    both("n"),
		source:     own,
		example:    row{sv: "Sju intervjuade roller och åtta teman i grafen roll–tema: 15.", en: "Seven roles heard and eight themes in the role–theme graph: 15."},
		not:        row{sv: "Inte hur många som tillfrågats: i nätet links är även grupper noder.", en: "Not how many were asked: in the network links groups are nodes, too."},
	},
	"edges": {
		name:       row{sv: "Band", en: "Edges"},
		definition: row{sv: "Antal band mellan noder av det tecken som valts.", en: "Number of ties between nodes, of the sign chosen."},
		formula:    both("m"),
		source:     own,
		example:    row{sv: "Fem utsagor mellan samma två parter är ett band.", en: "Five statements between the same two parties are one tie."},
		not:        row{sv: "Inte antalet utsagor: många kan bära ett band.", en: "Not the number of statements: many may carry one tie."},
	},
	"density": {
		name: row{sv: "Täthet", en: "Density"},
		definition: row{
			sv: "Andelen av alla möjliga band som finns.",
			en: "The share of all possible ties that are there.",
		},
		formula: row{sv: "m/(n(n−1)/2); roll–tema: m/(roller·teman)", en: "m/(n(n−1)/2); role–theme: m/(roles·themes)"},
		source:  row{sv: "Wasserman och Faust (1994).", en: "Wasserman and Faust (1994)."},
		example: row{sv: "Fyra noder och tre band: 3/6 = 0,5. Fem roller, fyra teman och sju band: 7/20 = 0,35.", en: "Four nodes and three ties: 3/6 = 0.5. Five roles, four themes and seven ties: 7/20 = 0.35."},
		not:     row{sv: "Inte jämförbar mellan grafer av olika storlek.", en: "Not comparable across graphs of different size."},
	},
	"components": {
		name:       row{sv: "Delar", en: "Components"},
		definition: row{sv: "Antal delar utan band mellan sig; en ensam nod är en del.", en: "Number of parts with no ties between them; a lone node is a part."},
		formula:    row{sv: "antal sammanhängande komponenter", en: "number of connected components"},
		source:     row{sv: "Wasserman och Faust (1994).", en: "Wasserman and Faust (1994)."},
		example:    row{sv: "Kedjan a–b–c och en ensam d: 2.", en: "The chain a–b–c and a lone d: 2."},
		not:        row{sv: "Inte att delarna är ovetande om varandra.", en: "Not that the parts know nothing of each other."},
	},
	"modularity": {
		name: row{sv: "Modularitet", en: "Modularity"},
		definition: row{
			sv: "Hur mycket mer av banden som ligger inom gemenskaperna än man väntar av slumpen, för den indelning som visas.",
			en: "How much more of the ties lies within the communities than chance would give, for the division shown.",
		},
		formula: row{
			sv: "Q = 1/2m Σ (A − k·k/2m)·δ; roll–tema: Q = 1/m Σ (B − k·d/m)·δ",
			en: "Q = 1/2m Σ (A − k·k/2m)·δ; role–theme: Q = 1/m Σ (B − k·d/m)·δ",
		},
		source: row{sv: "Newman och Girvan (2004); Barber (2007).", en: "Newman and Girvan (2004); Barber (2007)."},
		example: row{
			sv: "Två trianglar med ett band emellan: 2·(3/7 − (7/14)²) = 0,357. Roller och teman i blocken [1100; 1100; 0011]: 4/9.",
			en: "Two triangles with one tie between them: 2·(3/7 − (7/14)²) = 0.357. Roles and themes in the blocks [1100; 1100; 0011]: 4/9.",
		},
		not: row{sv: "Inte ett bevis på grupper: slumpgrafer kan också ha hög modularitet.", en: "No proof of groups: random graphs may have high modularity, too."},
	},
	"positive": {
		name:       row{sv: "Positiva band", en: "Positive ties"},
		definition: row{sv: "Antal noder som noden har ett band med plustecken till.", en: "Number of nodes the node has a tie of positive sign with."},
		formula:    row{sv: "links och role-theme: S > C; role-role: subtract > 0", en: "links and role–theme: S > C; role–role: subtract > 0"},
		source:     row{sv: "Everett och Borgatti (2014).", en: "Everett and Borgatti (2014)."},
		example:    row{sv: "S = 3, C = 1 mot samordnaren: ett positivt band.", en: "S = 3, C = 1 with the coordinator: one positive tie."},
		not:        row{sv: "Inte att det saknas motsättningar i bandet: bara vilket som väger över.", en: "Not that there is no conflict in the tie: only which weighs more."},
	},
	"negative": {
		name:       row{sv: "Negativa band", en: "Negative ties"},
		definition: row{sv: "Antal noder som noden har ett band med minustecken till.", en: "Number of nodes the node has a tie of negative sign with."},
		formula:    row{sv: "links och role-theme: S < C; role-role: subtract < 0", en: "links and role–theme: S < C; role–role: subtract < 0"},
		source:     row{sv: "Everett och Borgatti (2014).", en: "Everett and Borgatti (2014)."},
		example:    row{sv: "S = 1, C = 3 mot samordnaren: ett negativt band.", en: "S = 1, C = 3 with the coordinator: one negative tie."},
		not:        row{sv: "Inte att inget är gemensamt: bara vilket som väger över.", en: "Not that nothing is shared: only which weighs more."},
	},
	"pn": {
		name: row{sv: "PN-centralitet", en: "PN centrality"},
		definition: row{
			sv: "Hög för den som har positiva band till väl sedda och negativa till illa sedda, utan vikter.",
			en: "High for those with positive ties to the well liked and negative ties to the ill liked, unweighted.",
		},
		formula: both("(I − A/(2(n−1)))⁻¹·1, A = P − 2N"),
		source:  row{sv: "Everett och Borgatti (2014).", en: "Everett and Borgatti (2014)."},
		example: row{sv: "Fem noder, alla band positiva: 2. Triangeln + + −: 16/11, 10/11 och 10/11.", en: "Five nodes, all ties positive: 2. The triangle + + −: 16/11, 10/11 and 10/11."},
		not:     row{sv: "Inte anseende: måttet gjordes för vänskap och ovänskap, här är banden hållningar.", en: "Not standing: the measure was made for friends and foes, here the ties are stances."},
	},
	"camp": {
		name: row{sv: "Läger", en: "Camp"},
		definition: row{
			sv: "Vilken sida noden hamnar på när motsättningarna delar nätet i två: plus inom ett läger, minus emellan, med så få band som möjligt emot. Varje sammanhängande del har sina egna två läger. Tom där inga läger bildas: utan minusband, eller när en delning inte är bättre än ingen. Tom också när frustration är det.",
			en: "Which side the node ends up on when the conflicts divide the network in two: plus within a camp, minus between, with as few ties against it as can be. Every connected part has two camps of its own. Empty where no camps form: without negative ties, or where a division is no better than none. Empty also where frustration is.",
		},
		formula: row{sv: "den tudelning som ger frustration; samma varje gång", en: "the division in two that gives frustration; the same every time"},
		source:  row{sv: "Harary (1959); Doreian och Mrvar (1996).", en: "Harary (1959); Doreian and Mrvar (1996)."},
		example: row{sv: "Band ab +, cd +, ac −, bd −: a och b i ett läger, c och d i ett annat.", en: "Ties ab +, cd +, ac −, bd −: a and b in one camp, c and d in another."},
		not:     row{sv: "Inga parter i strid: bara vem hållningarna för samman, och en annan delning kan vara lika bra.", en: "No parties at war: only whom stances bring together, and another division may be as good."},
	},
	"balance_triangles": {
		name: row{sv: "Balanserade trianglar", en: "Balanced triangles"},
		definition: row{
			sv: "Andelen trianglar med noll eller två negativa band. Tom utan trianglar.",
			en: "The share of triangles with no or two negative ties. Empty without triangles.",
		},
		formula: row{sv: "balanserade/alla", en: "balanced/all"},
		source:  row{sv: "Cartwright och Harary (1956).", en: "Cartwright and Harary (1956)."},
		example: row{sv: "Trianglarna + − − och + + −: en av två, 0,5.", en: "The triangles + − − and + + −: one of two, 0.5."},
		not:     row{sv: "Inte hur väl organisationen fungerar: obalans kan vara sund.", en: "Not how well the organisation works: imbalance may be sound."},
	},
	"frustration": {
		name: row{sv: "Frustration", en: "Frustration"},
		definition: row{
			sv: "Hur många band som går emot den bästa delningen av noderna i två läger, med plus inom och minus emellan. Tom över den storlek där det går att räkna exakt.",
			en: "How many ties go against the best division of the nodes into two camps, with plus within and minus between. Empty above the size at which it can be computed exactly.",
		},
		formula: row{sv: "L = minsta antal band att ta bort för balans", en: "L = fewest ties to take away for balance"},
		source:  row{sv: "Harary (1959); Aref och Wilson (2018).", en: "Harary (1959); Aref and Wilson (2018)."},
		example: row{sv: "Fyra noder, alla sex banden negativa: 2.", en: "Four nodes, all six ties negative: 2."},
		not:     row{sv: "Inte frustration hos någon människa.", en: "Not the frustration of any person."},
	},
	"zero_pairs": {
		name: row{sv: "Par som tar ut varandra", en: "Pairs that cancel"},
		definition: row{
			sv: "Antal par där gemensamt och motsatt väger lika, så att tecknet saknas. De är inga band i grafen med tecken.",
			en: "Number of pairs in which shared and opposed weigh the same, so that there is no sign. They are no tie of the signed graph.",
		},
		formula: row{sv: "S = C > 0, eller subtract = 0 med båda över 0", en: "S = C > 0, or subtract = 0 with both above 0"},
		source:  own,
		example: row{sv: "S = 2, C = 2 mot samordnaren: ett sådant par.", en: "S = 2, C = 2 with the coordinator: one such pair."},
		not:     row{sv: "Inte ”ingen relation”: mycket kan vara sagt åt båda håll.", en: "Not “no relation”: much may have been said both ways."},
	},
}
