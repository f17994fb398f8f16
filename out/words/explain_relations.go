package words

// explainRelations explains the figures of pairs: with the coordinator, and between roles.
var explainRelations = map[string]entry{
	"conflict_state": {
		name: row{sv: "Läge i fråga om motsättningar", en: "Conflict state"},
		definition: row{
			sv: "Vad som är känt om motsättningar mellan två parter, fyra lägen som hålls isär: uttalad (någon berättar om en), förnekad (någon säger att ingen finns, ingen att en finns), svårighet (bara svårigheter), tyst (inget sagt). Säger en röst att en finns och en annan att den inte gör det är läget uttalad, och conflict_denied är sant.",
			en: "What is known of conflict between two parties, four states kept apart: stated (somebody tells of one), denied (somebody says there is none, nobody that there is one), difficulty (difficulties only), silent (nothing said). Where one voice states what another denies the state is stated, and conflict_denied is true.",
		},
		formula: row{sv: "uttalad, annars förnekad, annars svårighet, annars tyst", en: "stated, else denied, else difficulty, else silent"},
		source:  own,
		example: row{
			sv: "”Det är svårt att hinna, men vi är helt överens”: svårighet och ingen motsättning ger läget förnekad.",
			en: "“It is hard to find the time, but we agree entirely”: difficulty and no conflict give the state denied.",
		},
		not: row{sv: "Tyst är inte förnekad: den som inget sagt kan ha motsättningar.", en: "Silent is not denied: those who said nothing may have conflicts."},
	},
	"shared": {
		name: row{sv: "Gemensamt", en: "Shared"},
		definition: row{
			sv: "Summan av styrkan i gemensamma intressen mellan två parter, vem av dem som än berättar.",
			en: "The sum of strengths of shared interests between two parties, whoever of them tells.",
		},
		formula: both("S = Σ"),
		source:  own,
		example: row{sv: "Rollen berättar om ett med styrka 2, samordnaren om ett med styrka 1: 3.", en: "The role tells of one of strength 2, the coordinator of one of strength 1: 3."},
		not: row{
			sv: "Inte hur många teman det gäller: en utsaga om tre teman räknas en gång här.",
			en: "Not how many themes it is about: a statement on three themes counts once here.",
		},
	},
	"cooperation": {
		name: row{sv: "Samarbete, pågående och föreslaget", en: "Cooperation, practised and proposed"},
		definition: row{
			sv: "Summan av styrkan i samarbeten mellan två parter: de som pågår (P) och, för sig, de som bara är föreslagna (Q).",
			en: "The sum of strengths of cooperations between two parties: those practised (P) and, apart, those only proposed (Q).",
		},
		formula: row{sv: "P = Σ pågående, Q = Σ föreslagna", en: "P = Σ practised, Q = Σ proposed"},
		source:  own,
		example: row{sv: "Ett pågående med styrka 2 och ett förslag med styrka 1: P 2, Q 1.", en: "One practised of strength 2 and one proposal of strength 1: P 2, Q 1."},
		not:     row{sv: "Inte hur bra det fungerar. Bara det som pågår möter en motsättning.", en: "Not how well it works. Only what is practised answers a conflict."},
	},
	"balance": {
		name: row{sv: "Balans", en: "Balance"},
		definition: row{
			sv: "Om det mellan två parter överväger gemensamt intresse eller motsättning: 1 bara gemensamt, 0 lika mycket, −1 bara motsättning. Tomt när inget av dem är sagt.",
			en: "Whether shared interest or conflict weighs more between two parties: 1 shared only, 0 as much of both, −1 conflict only. Empty where neither was told.",
		},
		formula: both("(S − C) / (S + C)"),
		source: row{
			sv: "Egen; paren är aktörskopplingsmatrisen i intressentanalys (Reed m.fl. 2009).",
			en: "Own; the pairs are the actor-linkage matrix of stakeholder analysis (Reed et al. 2009).",
		},
		example: row{sv: "S = 5, C = 1: 4/6 = 0,667.", en: "S = 5, C = 1: 4/6 = 0.667."},
		not: row{
			sv: "Inte hur mycket som är sagt: S = 1, C = 0 ger också 1. Svårigheter är inte med.",
			en: "Not how much was said: S = 1, C = 0 gives 1 too. Difficulties are not in it.",
		},
	},
	"coverage": {
		name: row{sv: "Täckning", en: "Coverage"},
		definition: row{
			sv: "Samarbete som krävs mot samarbete som någon berättar om. Med samordnaren: av de (roll, tema) där roll och samordnare har ett gemensamt intresse, hur många har ett pågående samarbete mellan de två på temat. Mellan roller: av de (par, tema) som båda delar, på hur många samarbetar de två; räknas bara om intervjuerna frågade om alla.",
			en: "Cooperation required against cooperation told. With the coordinator: of the (role, theme) in which role and coordinator have a shared interest, how many have a cooperation practised by the two on the theme. Between roles: of the (pair, theme) both share, on how many the two cooperate; counted only where the interviews asked about everyone.",
		},
		formula: row{sv: "andel = faktiskt/krävt; tom, inte 1, när inget krävs", en: "share = actual/required; empty, not 1, when nothing is required"},
		source: row{
			sv: "Socioteknisk kongruens: Cataldo, Wagstrom, Herbsleb och Carley (2006).",
			en: "Socio-technical congruence: Cataldo, Wagstrom, Herbsleb and Carley (2006).",
		},
		example: row{
			sv: "Tre roller delar sammanlagt 5 teman med samordnaren, på 2 pågår ett samarbete, på 1 är det föreslaget: 2 av 5, 0,4.",
			en: "Three roles share 5 themes in all with the coordinator, 2 have a practised cooperation and 1 a proposed one: 2 of 5, 0.4.",
		},
		not: row{sv: "Inget betyg: alla gemensamma intressen behöver inte ett samarbete.", en: "Not a grade: not every shared interest needs a cooperation."},
	},
	"common_interest": {
		name: row{sv: "Gemensamt intresse mellan roller", en: "Common interest"},
		definition: row{
			sv: "Hur mycket två roller vill samma sak, av vad var och en berättar om samma teman. De behöver inte ha nämnt varandra.",
			en: "How far two roles want the same, by what each tells on the same themes. They need not have mentioned each other.",
		},
		formula: row{sv: "Σ över teman av S(i)·S(j)", en: "Σ over themes of S(i)·S(j)"},
		source:  row{sv: "Projektion av en graf med två sorters noder: Breiger (1974).", en: "One-mode projection: Breiger (1974)."},
		example: row{sv: "Den ena delar a med 2 och b med 1, den andra a med 3 och c med 1: 2·3 = 6, på a.", en: "One shares a with 2 and b with 1, the other a with 3 and c with 1: 2·3 = 6, on a."},
		not:     row{sv: "Inte att de samarbetar, och inte att de känner till varandra.", en: "Not that they cooperate, nor that they know of each other."},
	},
	"congruence": {
		name: row{sv: "Enighet och oenighet", en: "Congruence and conflict"},
		definition: row{
			sv: "Enighet (congruence): två roller står på samma sida i samma teman, för eller emot. Oenighet (conflict): den enas intresse är den andras motsättning. De står sida vid sida; ett par med båda är blandat.",
			en: "Congruence: two roles stand on the same side of the same themes, for or against. Conflict: one’s interest is the other’s conflict. The two stand side by side; a pair with both is mixed.",
		},
		formula: both("Σ (S(i)·S(j) + C(i)·C(j)); conflict: Σ (S(i)·C(j) + C(i)·S(j))"),
		source:  row{sv: "Diskursnätverksanalys: Leifeld (2013, 2017).", en: "Discourse network analysis: Leifeld (2013, 2017)."},
		example: row{
			sv: "A: c1 för 2, c2 för 1 och emot 1. B: c1 för 1 och emot 1, c2 emot 2. Enighet 4, oenighet 4.",
			en: "A: c1 for 2, c2 for 1 and against 1. B: c1 for 1 and against 1, c2 against 2. Congruence 4, conflict 4.",
		},
		not: row{
			sv: "Inte att de är överens eller oense med varandra: var och en berättar för sig, om intressen gemensamma med vem som helst och om motsättningar med samordnaren.",
			en: "Not that they agree or disagree with each other: each tells for itself, of interests shared with anybody and of conflicts with the coordinator.",
		},
	},
	"subtract": {
		name: row{sv: "Enighet minus oenighet", en: "Congruence minus conflict"},
		definition: row{
			sv: "Skillnaden mellan enighet och oenighet.",
			en: "The difference between congruence and conflict.",
		},
		formula: both("congruence − conflict"),
		source:  both("Leifeld (2013, 2017)."),
		example: row{sv: "Enighet 4, oenighet 4: 0.", en: "Congruence 4, conflict 4: 0."},
		not: row{
			sv: "0 är inte ”ingen relation”: lika mycket av båda tar ut varandra (Schoch).",
			en: "0 is not “no relation”: as much of both cancels out (Schoch).",
		},
	},
	"normalise": {
		name: row{sv: "Normalisering", en: "Normalisation"},
		definition: row{
			sv: "Räknar om en matris roll mot roll så att den som sagt mycket inte väger mest. none: som det är. average: delat med medeltalet av de två rollernas hela S + C. cosine: cosinus av de två profilerna. jaccard: andelen gemensamma (tema, tecken) av alla som någon av dem har.",
			en: "Rescales a matrix of role by role so that those who said much do not weigh most. none: as it is. average: divided by the mean of the two roles’ whole S + C. cosine: cosine of the two profiles. jaccard: the share of (theme, sign) pairs in common among all that either has.",
		},
		formula: row{
			sv: "average: /((n(i) + n(j))/2); cosine: /(‖i‖·‖j‖); jaccard: |snitt|/|union|; 0 där nämnaren är 0",
			en: "average: /((n(i) + n(j))/2); cosine: /(‖i‖·‖j‖); jaccard: |intersection|/|union|; 0 where the divisor is 0",
		},
		source: both("Leifeld (2017); Jaccard (1901)."),
		example: row{
			sv: "Med A och B som under congruence: average 4/4 = 1, cosine 4/6 = 0,667, jaccard 2/4 = 0,5.",
			en: "With A and B as under congruence: average 4/4 = 1, cosine 4/6 = 0.667, jaccard 2/4 = 0.5.",
		},
		not: row{
			sv: "Inte en andel i fallet average, som kan gå över 1. DNA:s cosine delar med produkten av summorna och är inte en cosinus: siffrorna skiljer sig.",
			en: "Not a share in the case of average, which may exceed 1. DNA’s cosine divides by the product of the totals and is no cosine: the figures differ.",
		},
	},
	"mixed": {
		name: row{sv: "Blandat par", en: "Mixed pair"},
		definition: row{
			sv: "Två roller med både enighet och oenighet: lika i somligt, olika i annat.",
			en: "Two roles with both congruence and conflict: alike in some things, unlike in others.",
		},
		formula: row{sv: "congruence > 0 och conflict > 0", en: "congruence > 0 and conflict > 0"},
		source:  row{sv: "Schoch (signnet), om nät med tecken och två sorters noder.", en: "Schoch (signnet), on signed two-mode networks."},
		example: row{sv: "Båda delar riskhantering; den ena delar konfidentialitet, den andra ser en motsättning där.", en: "Both share risk management; one shares confidentiality, the other sees a conflict there."},
		not:     row{sv: "Inte obestämt: båda delarna är sagda.", en: "Not undecided: both were told."},
	},
}
