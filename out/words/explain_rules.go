package words

// explainRules explains the gap rules by code; their names are those of the findings.
var explainRules = map[string]entry{
	"SY01": {
		name: gaps["name.SY01"],
		definition: row{
			sv: "Två parter har en motsättning eller en svårighet, och ingen berättar om ett pågående samarbete mellan just dem på något av dess teman (temat självt, ett över eller ett under). Motsättningar och svårigheter som delar ett tema blir en och samma lucka. Grupper berättar inte själva, så där räknas också den andra partens samarbete med samordnaren.",
			en: "Two parties have a conflict or a difficulty, and nobody tells of a cooperation practised between those two on any of its themes (the theme itself, one above or one below). Conflicts and difficulties that share a theme make one gap. Groups do not tell, so with them the other party’s cooperation with the coordinator counts too.",
		},
		formula: row{
			sv: "motsättning: hög; svårighet: medel med samordnaren, annars låg; ett steg lägre (aldrig under låg) om paret föreslår ett samarbete på något av temana",
			en: "conflict: high; difficulty: medium with the coordinator, else low; one lower (never below low) where the pair proposes a cooperation on one of the themes",
		},
		source: row{
			sv: "Egen regel; att ställa krävt samarbete mot faktiskt kommer från Cataldo m.fl. (2006).",
			en: "Own rule; holding required cooperation against actual comes from Cataldo et al. (2006).",
		},
		example: row{
			sv: "Kommunikatören och samordnaren vill olika om statistik. De samarbetar om budskap men inte om statistik: SY01, hög. Föreslår någon av dem ett samarbete om statistik: medel.",
			en: "The communicator and the coordinator differ on statistics. They cooperate on messages but not on statistics: SY01, high. If one of them proposes a cooperation on statistics: medium.",
		},
		not: row{
			sv: "Inte att ingen gör något: bara att ingen har berättat om det. Och ett samarbete på temat visar inte att motsättningen är löst.",
			en: "Not that nobody does anything: only that nobody has told of it. Nor does a cooperation on the theme show that the conflict is solved.",
		},
	},
	"SY02": {
		name: gaps["name.SY02"],
		definition: row{
			sv: "Två roller delar minst två teman (eller ett som båda är starka i), men ingen berättar om något gemensamt intresse eller samarbete mellan just dem. Paren kan bli hälften så många som rollerna i kvadrat: alla räknas, men de 1 000 som vilar på mest listas om inte samsyn gaps --all ber om alla.",
			en: "Two roles share at least two themes (or one in which both are strong), but nobody tells of a shared interest or a cooperation between those two. There can be half as many pairs as the square of the roles: all are counted, but the 1,000 that rest on most are listed unless samsyn gaps --all asks for all.",
		},
		formula: row{
			sv: "minst två teman med S(i) > 0 och S(j) > 0, eller ett där båda är minst 3; medel, men låg om intervjuerna inte frågade om andra roller",
			en: "at least two themes with S(i) > 0 and S(j) > 0, or one where both are at least 3; medium, but low where the interviews did not ask about other roles",
		},
		source: row{
			sv: "Egen regel; jämför saknade band i motivanalys (motifr) och strukturella hål (Burt 1992).",
			en: "Own rule; compare missing ties in motif analysis (motifr) and structural holes (Burt 1992).",
		},
		example: row{
			sv: "Arkivarien och dataskyddsombudet delar Klassning och Gallring, båda med samordnaren, men säger inget om varandra: SY02.",
			en: "The archivist and the data protection officer share Classification and Disposal, each with the coordinator, but say nothing of each other: SY02.",
		},
		not: row{
			sv: "Inte att de borde samarbeta, och inte att de inte gör det: den som inte fick frågan berättar sällan.",
			en: "Not that they ought to cooperate, nor that they do not: those who were not asked seldom tell.",
		},
	},
	"SY03": {
		name: gaps["name.SY03"],
		definition: row{
			sv: "En intervjuad roll och samordnaren säger varken att det finns motsättningar eller svårigheter mellan dem, eller att sådana saknas.",
			en: "A role that was heard and the coordinator say neither that there are conflicts or difficulties between them nor that there are none.",
		},
		formula: row{sv: "läget mellan roll och samordnare är tyst; medel", en: "the conflict state of role and coordinator is “silent”; medium"},
		source:  own,
		example: row{
			sv: "It-samordnaren berättar bara om gemensamma intressen: SY03. Säger rollen ”inga motsättningar” är det ett svar, och regeln tiger.",
			en: "The IT coordinator tells of shared interests only: SY03. If the role says “no conflicts”, that is an answer, and the rule is silent.",
		},
		not: row{sv: "Inte att allt är bra, och inte att något döljs: bara att svaret saknas.", en: "Not that all is well, nor that something is hidden: only that the answer is missing."},
	},
	"SY04": {
		name: gaps["name.SY04"],
		definition: row{
			sv: "En roll har berättat, men varken den eller samordnaren nämner något gemensamt intresse mellan dem.",
			en: "A role has told its story, but neither it nor the coordinator tells of a shared interest between them.",
		},
		formula: row{sv: "S(roll, samordnare) = 0 för en intervjuad roll; medel", en: "S(role, coordinator) = 0 for a role that was heard; medium"},
		source:  own,
		example: row{
			sv: "En roll berättar om två motsättningar och ett intresse den delar med ledningen, men inget med samordnaren: SY04.",
			en: "A role tells of two conflicts and of an interest it shares with management, but none with the coordinator: SY04.",
		},
		not: row{sv: "Inte att gemensamma intressen saknas, bara att inget har sagts.", en: "Not that there is no shared interest, only that none was told."},
	},
	"SY05": {
		name: gaps["name.SY05"],
		definition: row{
			sv: "Teman där bara en roll berättar om ett gemensamt intresse. En lucka för hela studien, med temana uppräknade.",
			en: "Themes in which only one role tells of a shared interest. One gap for the whole study, listing the themes.",
		},
		formula: row{sv: "räckvidd = 1, på vald nivå; låg", en: "reach = 1, at the chosen level; low"},
		source:  own,
		example: row{
			sv: "Av åtta teman har två räckvidden 1: SY05 nämner båda och vem som talar om dem.",
			en: "Two of eight themes have reach 1: SY05 names both, and who speaks of them.",
		},
		not: row{sv: "Inte att temat är oviktigt: det kan vara det viktigaste för den som nämner det.", en: "Not that the theme is unimportant: it may be what matters most to the one who mentions it."},
	},
	"SY06": {
		name: gaps["name.SY06"],
		definition: row{
			sv: "Exakt samma kodade tema är ett gemensamt intresse för en roll och en motsättning med samordnaren för en annan, eller för samma roll.",
			en: "Exactly the same coded theme is a shared interest for one role and a conflict with the coordinator for another, or for the same role.",
		},
		formula: row{sv: "S(i, tema) > 0 och C(j, tema) > 0, j kan vara i; medel", en: "S(i, theme) > 0 and C(j, theme) > 0, j may be i; medium"},
		source: row{
			sv: "Egen regel; att hålla tecknen isär i stället för att ta skillnaden följer Schoch och Leifeld (2017).",
			en: "Own rule; keeping the signs apart instead of taking the difference follows Schoch and Leifeld (2017).",
		},
		example: row{
			sv: "Säkerhetsskyddshandläggaren delar intresset för konfidentialitet, controllern ser en motsättning där: SY06.",
			en: "The protective security officer shares the interest in confidentiality, the controller sees a conflict there: SY06.",
		},
		not: row{
			sv: "Inte att rollerna är oense med varandra: motsättningen är med samordnaren.",
			en: "Not that the roles disagree with each other: the conflict is with the coordinator.",
		},
	},
	"SY07": {
		name: gaps["name.SY07"],
		definition: row{
			sv: "Minst två roller har ett gemensamt intresse i temat, och ingen, inte heller samordnaren, berättar om ett pågående samarbete om det.",
			en: "At least two roles have a shared interest in the theme, and nobody, the coordinator included, tells of a cooperation practised on it.",
		},
		formula: row{sv: "räckvidd ≥ 2 och inga pågående samarbeten på temat, på vald nivå; medel", en: "reach ≥ 2 and no practised cooperation on the theme, at the chosen level; medium"},
		source:  own,
		example: row{
			sv: "Tre roller delar Riskhantering. Ett erfarenhetsutbyte är föreslaget men inget pågår: SY07, med förslaget som första steg.",
			en: "Three roles share Risk management. An exchange of experience is proposed but nothing is practised: SY07, with the proposal as first step.",
		},
		not: row{sv: "Inte att inget görs: bara att ingen har berättat om det.", en: "Not that nothing is done: only that nobody has told of it."},
	},
	"SY08": {
		name: gaps["name.SY08"],
		definition: row{
			sv: "En part som andra nämner men som inte själv har berättat: en grupp eller en roll utan utsagor. Också en roll på listan som ingen nämner. Förslag på vem som bör intervjuas härnäst.",
			en: "A party that others mention but that has not told its own story: a group, or a role without statements. Also a role on the list that nobody mentions. Whom to interview next.",
		},
		formula: row{sv: "medel när minst två roller nämner parten, annars låg; aldrig samordnaren (se SY12)", en: "medium where at least two roles mention the party, else low; never the coordinator (see SY12)"},
		source: row{
			sv: "Snöbollsurval i intressentanalys (Reed m.fl. 2009); ISO/IEC 27001 avsnitt 4.2.",
			en: "Snowball sampling in stakeholder analysis (Reed et al. 2009); ISO/IEC 27001 clause 4.2.",
		},
		example: row{
			sv: "Två roller berättar om svårigheter med verksamheten, som ingen har intervjuat: SY08, medel.",
			en: "Two roles tell of difficulties with the business units, which nobody has interviewed: SY08, medium.",
		},
		not: row{sv: "Inte att parten har låtit bli att svara: den kanske aldrig fick frågan.", en: "Not that the party declined to answer: it may never have been asked."},
	},
	"SY09": {
		name: gaps["name.SY09"],
		definition: row{
			sv: "Samma person har två roller, och den ena rollen ska granska den andra oberoende.",
			en: "One person holds two roles, and one of the roles must review the other independently.",
		},
		formula: row{
			sv: "någon i held_by för båda rollerna, och den ena står i den andras reviews; medel",
			en: "somebody in held_by of both roles, and one of them is in the other’s reviews; medium",
		},
		source: row{
			sv: "Dataskyddsförordningen (GDPR) artikel 38.6 för dataskyddsombud; ISO/IEC 27001:2022 bilaga A 5.3 (uppdelning av arbetsuppgifter).",
			en: "GDPR article 38(6) for data protection officers; ISO/IEC 27001:2022 annex A 5.3 (segregation of duties).",
		},
		example: row{
			sv: "P1 är både dataskyddsombud, som granskar alla, och arkivarie: SY09 för det paret.",
			en: "P1 is both data protection officer, who reviews everybody, and archivist: SY09 for that pair.",
		},
		not: row{sv: "Inte att det är otillåtet: att det behöver prövas.", en: "Not that it is unlawful: that it needs to be examined."},
	},
	"SY10": {
		name: gaps["name.SY10"],
		definition: row{
			sv: "Studien anger att två parter bör samarbeta (expected), men på något av temana berättar ingen om ett pågående samarbete mellan dem. Anges inga teman räcker vilket pågående samarbete som helst.",
			en: "The study says that two parties ought to cooperate (expected), but on one of the themes nobody tells of a cooperation practised between them. Where no themes are given any practised cooperation will do.",
		},
		formula: row{
			sv: "förväntat minus berättat; hög, men medel när allt som saknas är föreslaget",
			en: "desired minus told; high, but medium where all that is missing is proposed",
		},
		source: row{sv: "Krävt mot faktiskt samarbete: Cataldo m.fl. (2006).", en: "Required against actual cooperation: Cataldo et al. (2006)."},
		example: row{
			sv: "Förväntat: dataskyddsombud och it-samordnare om säkerhetsåtgärder och incidenter. Berättat: bara om incidenter. SY10, säkerhetsåtgärder saknas.",
			en: "Expected: data protection officer and IT coordinator on security measures and incidents. Told: on incidents only. SY10, security measures are missing.",
		},
		not: row{sv: "Inte att förväntan är riktig: den är studiens egen.", en: "Not that the expectation is right: it is the study’s own."},
	},
	"SY11": {
		name: gaps["name.SY11"],
		definition: row{
			sv: "Bilden av en roll vilar på en eller två utsagor, eller mer än hälften av studiens utsagor är förslag som ingen har granskat.",
			en: "The picture of a role rests on one or two statements, or more than half of the study’s statements are suggestions nobody has reviewed.",
		},
		formula: row{sv: "1–2 räknade utsagor av rollen; förslag/utsagor > ½; låg", en: "1–2 counted statements told by the role; suggestions/statements > ½; low"},
		source:  own,
		example: row{
			sv: "En roll med en utsaga av styrka 3 ger ändå SY11: styrkan säger hur mycket den menar det, inte hur mycket vi vet.",
			en: "A role with one statement of strength 3 gives SY11 all the same: strength says how much it is meant, not how much we know.",
		},
		not: row{sv: "Inte att det sagda är fel.", en: "Not that what was said is wrong."},
	},
	"SY12": {
		name: gaps["name.SY12"],
		definition: row{
			sv: "Samordnaren har inte berättat något (en gång för studien). Eller: den ena parten berättar om en motsättning som den andra säger inte finns, i allmänhet eller på något av dess teman.",
			en: "The coordinator has told nothing (once for the study). Or: one party tells of a conflict that the other says is not there, in general or on one of its themes.",
		},
		formula: row{sv: "studien: låg; paret: medel", en: "the study: low; the pair: medium"},
		source:  own,
		example: row{
			sv: "Controllern ser en motsättning om insyn, samordnaren säger ”inga motsättningar”: SY12, medel. Läget för paret är ändå ”uttalad”.",
			en: "The controller sees a conflict about transparency, the coordinator says “no conflicts”: SY12, medium. The pair’s state is “stated” all the same.",
		},
		not: row{sv: "Inte att någon har fel: de ser olika.", en: "Not that somebody is wrong: they see it differently."},
	},
}
