package words

// explainThemes explains the columns of the ranking of themes.
var explainThemes = map[string]entry{
	"reach": {
		name: row{sv: "Räckvidd", en: "Reach"},
		definition: row{
			sv: "Hur många roller (eller svarande eller organisationer, se unit) som berättar om ett gemensamt intresse i temat. Den första sorteringsnyckeln i rangordningen.",
			en: "How many roles (or respondents or organisations, see unit) tell of a shared interest in the theme. The first key of the ranking.",
		},
		formula: row{sv: "antal roller med S(roll, tema) > 0", en: "number of roles with S(role, theme) > 0"},
		source:  own,
		example: row{sv: "Tre av sju intervjuade roller delar Riskhantering: räckvidd 3 av 7.", en: "Three of seven roles heard share Risk management: reach 3 of 7."},
		not: row{
			sv: "Inte hur viktigt temat är i organisationen: den som inte nämnde det fick kanske inte frågan.",
			en: "Not how important the theme is in the organisation: those who did not mention it may not have been asked.",
		},
	},
	"strength": {
		name: row{sv: "Styrka", en: "Strength"},
		definition: row{
			sv: "Summan av utsagornas styrka: 1 nämnt, 2 betonat, 3 avgörande. För ett tema summan av gemensamma intressen; för en nod i en graf summan av dess band.",
			en: "The sum of the statements’ strengths: 1 mentioned, 2 stressed, 3 decisive. For a theme the sum of shared interests; for a node of a graph the sum of its ties.",
		},
		formula: both("Σ S"),
		source:  row{sv: "Viktad grad: Barrat m.fl. (2004).", en: "Weighted degree: Barrat et al. (2004)."},
		example: row{sv: "En roll delar temat med styrka 2 och 1, en annan med 3: styrka 6.", en: "One role shares the theme with strengths 2 and 1, another with 3: strength 6."},
		not: row{
			sv: "Inte ett mått på en skala: 6 är inte dubbelt så viktigt som 3, och den som pratar mycket väger mer.",
			en: "Not a measurement on a scale: 6 is not twice as important as 3, and whoever talks much weighs more.",
		},
	},
	"rank_range": {
		name: row{sv: "Platsspann", en: "Rank range"},
		definition: row{
			sv: "Bästa och sämsta plats temat får när hela studien rangordnas och när en roll i taget lämnas ut: spannet om någon enda av rollerna inte hade tillfrågats. Lika räckvidd och styrka ger delad plats (1 2 2 4).",
			en: "Best and worst rank of the theme over the whole study and every study with one role left out: the range if any one role had not been asked. Equal reach and strength share a rank (1 2 2 4).",
		},
		formula: row{sv: "min och max av platsen över n + 1 rangordningar; tomt med färre än tre roller", en: "least and greatest rank over n + 1 rankings; empty with fewer than three roles"},
		source:  row{sv: "Utelämna en i taget (jackkniv: Quenouille 1956, Tukey 1958).", en: "Leave one out (jackknife: Quenouille 1956, Tukey 1958)."},
		example: row{
			sv: "Styrkor hos tre roller: T 4, 4, 4; U 1, 6, 6; V 6, 1, 6, alla med räckvidd 3. T är trea (12 mot 13 och 13), men tvåa, tvåa och etta med en roll borta: spann 1–3.",
			en: "Strengths with three roles: T 4, 4, 4; U 1, 6, 6; V 6, 1, 6, all of reach 3. T is third (12 against 13 and 13), but second, second and first with a role left out: range 1–3.",
		},
		not: row{
			sv: "Inget konfidensintervall: det säger inget om roller som aldrig valdes ut.",
			en: "No confidence interval: it says nothing about roles nobody chose to ask.",
		},
	},
	"boot": {
		name: row{sv: "Omdraget platsspann", en: "Resampled rank range"},
		definition: row{
			sv: "Från 20 roller (eller enheter): platsen när lika många roller dras om på måfå, 999 gånger; en roll som dras två gånger räknas två gånger.",
			en: "From 20 roles (or units) on: the rank when as many roles are drawn anew at random, 999 times; a role drawn twice counts twice.",
		},
		formula: row{sv: "2,5- och 97,5-percentilen av platsen över 999 omdragningar med fast frö", en: "2.5 and 97.5 percentiles of the rank over 999 resamples with a fixed seed"},
		source:  both("Efron (1979)."),
		example: row{sv: "Ett tema på plats 4 med spannet 2–7 i omdragningarna kan inte sägas vara en säker fyra.", en: "A theme ranked 4 with the range 2–7 over the resamples cannot be said to be clearly fourth."},
		not: row{
			sv: "Inte säkerhet om en hel yrkesgrupp: rollerna är sällan slumpvis utvalda.",
			en: "Not certainty about a whole profession: roles are seldom chosen at random.",
		},
	},
	"centrality": {
		name: row{sv: "Centralitet", en: "Centrality"},
		definition: row{
			sv: "Hög när temat delas starkt av roller som i sin tur delar andra starka teman. 0 till 1; det mest centrala har 1.",
			en: "High when the theme is shared strongly by roles that in turn share other strong themes. 0 to 1; the most central has 1.",
		},
		formula: row{
			sv: "ledande singulärvektor av S på temasidan i varje sammanhängande del, skalad till högst 1, gånger σ(delen)/σ(största)",
			en: "leading singular vector of S on the theme side of each connected part, scaled to at most 1, times σ(part)/σ(largest)",
		},
		source: row{
			sv: "Bonacich (1972); två sorters noder: Borgatti och Everett (1997). Delarnas skalning är egen.",
			en: "Bonacich (1972); two modes: Borgatti and Everett (1997). The scaling of the parts is our own.",
		},
		example: row{
			sv: "r1 delar t1 med 2 och t2 med 1, r2 delar t2 med 1, r3 delar t3 med 3: t1 0,763, t2 0,471, t3 1.",
			en: "r1 shares t1 with 2 and t2 with 1, r2 shares t2 with 1, r3 shares t3 with 3: t1 0.763, t2 0.471, t3 1.",
		},
		not: row{
			sv: "Inte samma sak som räckvidd, och mellan delar utan gemensamma teman går den bara delvis att jämföra.",
			en: "Not the same as reach, and across parts with no theme in common it compares only in part.",
		},
	},
	"bridging": {
		name: row{sv: "Brygga", en: "Bridging"},
		definition: row{
			sv: "Hur ofta temat ligger på de kortaste vägarna mellan andra roller och teman: ett tema där roller möts som annars är åtskilda. 0 till 1. I mycket stora studier räknas den bara med --exact.",
			en: "How often the theme lies on the shortest paths between other roles and themes: one in which roles meet that are otherwise apart. 0 to 1. In very large studies it is computed only with --exact.",
		},
		formula: row{
			sv: "mellanliggande centralitet i den oviktade grafen S > 0, delad med det största möjliga på temasidan: ½(m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)), s = ⌊(n−1)/m⌋, t = (n−1) mod m, n teman, m roller",
			en: "betweenness in the unweighted graph S > 0, divided by the most possible on the theme side: ½(m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)), s = ⌊(n−1)/m⌋, t = (n−1) mod m, n themes, m roles",
		},
		source: row{sv: "Freeman (1977); Borgatti och Everett (1997).", en: "Freeman (1977); Borgatti and Everett (1997)."},
		example: row{
			sv: "r1, r2, r3 delar t1; r3 delar också t2 och t3; r2 också t3. Mellanliggande 5, 0, 1 av högst 8: brygga 0,625, 0 och 0,125.",
			en: "r1, r2, r3 share t1; r3 also t2 and t3; r2 also t3. Betweenness 5, 0, 1 of at most 8: bridging 0.625, 0 and 0.125.",
		},
		not: row{sv: "Inte att rollerna faktiskt möts om temat.", en: "Not that the roles actually meet over the theme."},
	},
	"conflict": {
		name: row{sv: "Motsättning (spänning)", en: "Conflict (tension)"},
		definition: row{
			sv: "Summan av styrkan i motsättningar. För ett tema räknas det rollerna berättar om motsättningar med samordnaren; för ett par det som sagts mellan de två. I matrisen roll mot roll: i vilken mån den enas intresse är den andras motsättning (se congruence).",
			en: "The sum of strengths of conflicts. For a theme those that roles tell of towards the coordinator; for a pair what was told between the two. In the matrix of role by role: how far one’s interest is the other’s conflict (see congruence).",
		},
		formula: both("Σ C"),
		source:  own,
		example: row{sv: "Kommunikatören ser en motsättning om statistik med styrka 2, ingen annan gör det: 2.", en: "The communicator sees a conflict about statistics of strength 2, nobody else does: 2."},
		not: row{
			sv: "Inte svårigheter: de är för sig. Och 0 betyder inte att ingen motsättning finns: se conflict_state.",
			en: "Not difficulties: they stand apart. And 0 does not mean that there is none: see conflict_state.",
		},
	},
	"difficulty": {
		name: row{sv: "Svårighet", en: "Difficulty"},
		definition: row{
			sv: "Summan av styrkan i det som är svårt i praktiken fast ingen vill något annat, vem det än rör.",
			en: "The sum of strengths of what is hard in practice though nobody wants otherwise, whoever it is with.",
		},
		formula: both("Σ D"),
		source:  own,
		example: row{sv: "Två utsagor om tidsbrist med styrka 1 och 2: 3.", en: "Two statements on lack of time of strengths 1 and 2: 3."},
		not:     row{sv: "Inte en motsättning: ingen vill något annat.", en: "Not a conflict: nobody wants otherwise."},
	},
	"polarisation": {
		name: row{sv: "Polarisering", en: "Polarisation"},
		definition: row{
			sv: "Hur jämnt de roller som talar om temat delar sig för och emot, gånger andelen intervjuade roller som talar om det. Tomt om inte båda tecknen förekommer. 0 till 1.",
			en: "How evenly those roles that speak of the theme divide for and against, times the share of the heard roles that speak of it. Empty unless both signs occur. 0 to 1.",
		},
		formula: row{
			sv: "4·p·q·täckning; p och q andelarna för och emot (en roll som är bådadera räknas till hälften på var sida)",
			en: "4·p·q·coverage; p and q the shares for and against (a role that is both counts half on either side)",
		},
		source:  own,
		example: row{sv: "Av åtta intervjuade roller är två för och två emot: 4·½·½·½ = 0,5.", en: "Of eight roles heard two are for and two against: 4·½·½·½ = 0.5."},
		not:     row{sv: "Inte hur hård motsättningen är: styrkan är inte med.", en: "Not how hard the conflict is: strength is not in it."},
	},
	"practices": {
		name: row{sv: "Samarbeten", en: "Practices"},
		definition: row{
			sv: "Antal utsagor om samarbeten som pågår på temat, smalare teman inräknade. Föreslagna räknas inte.",
			en: "Number of statements of cooperations practised on the theme, narrower themes included. Proposed ones do not count.",
		},
		formula: row{sv: "antal utsagor av typen samarbete (cooperation) som pågår (practised)", en: "number of statements of kind cooperation, stage practised"},
		source:  own,
		example: row{sv: "Två pågående samarbeten om utbildning och ett förslag: 2.", en: "Two practised cooperations on training and one proposal: 2."},
		not:     row{sv: "Inte hur bra samarbetena fungerar.", en: "Not how well the cooperations work."},
	},
}
