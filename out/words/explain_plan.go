package words

// explainPlan explains what the command suggest counts.
var explainPlan = map[string]entry{
	"suggest": {
		name: row{sv: "Ordning på nästa steg", en: "Order of next steps"},
		definition: row{
			sv: "Möten, förslag att börja med och intervjuer, i den ordning som tar bort mest av det öppna: varje steg är det som väger tyngst när de före är gjorda. Ett möte räknas som det samarbete det ska leda till, och reglerna prövas om med det.",
			en: "Meetings, proposals to begin and interviews, in the order that takes most away from what is open: each step is the one that weighs most once those before it are done. A meeting counts as the cooperation it is to lead to, and the rules are tried again with it.",
		},
		formula: row{sv: "poäng = Σ vikt före − Σ vikt efter; hög 3, medel 2, låg 1", en: "points = Σ weight before − Σ weight after; high 3, medium 2, low 1"},
		source: row{
			sv: "Egen viktning; girig mängdtäckning når minst 1 − 1/e av det bästa där varje steg stänger hela luckor (Nemhauser, Wolsey och Fisher 1978).",
			en: "Own weights; greedy set cover reaches at least 1 − 1/e of the best where each step closes whole gaps (Nemhauser, Wolsey and Fisher 1978).",
		},
		example: row{
			sv: "Ett möte om statistik stänger en hög och en medelallvarlig lucka: 5 poäng. Det går före ett som stänger två låga: 2 poäng.",
			en: "A meeting on statistics closes a high and a medium gap: 5 points. It comes before one that closes two low ones: 2 points.",
		},
		not: row{
			sv: "Inte hur mycket arbete ett steg kräver, och inget löfte om att ett möte leder till samarbete. Vad en intervju berättar räknas inte.",
			en: "Not how much work a step takes, and no promise that a meeting leads to cooperation. What an interview tells does not count.",
		},
	},
	"missing_ties": {
		name: row{sv: "Saknade band", en: "Missing ties"},
		definition: row{
			sv: "Två intervjuade roller som delar teman fast ingen berättar om något mellan just dem, ordnade efter hur mycket de delar. Ett tema som många delar räknas lite, och ett som bara en delar inte alls.",
			en: "Two heard roles that share themes though nobody tells of anything between the two, ranked by what they share. A theme that many share counts little, and one that a single role shares not at all.",
		},
		formula: both("Σ S(i,t) · S(j,t) / (n(t) − 1)"),
		source: row{
			sv: "Newman (2001) för vikten, motifr för att söka luckor i det som delas.",
			en: "Newman (2001) for the discount, motifr for looking for gaps in what is shared.",
		},
		example: row{
			sv: "Bara a och b delar x, med styrka 2 och 3: 2·3/1 = 6. Tre roller delar y, a med 1 och b med 2: 1·2/2 = 1. Paret får 7.",
			en: "Only a and b share x, with strengths 2 and 3: 2·3/1 = 6. Three roles share y, a with 1 and b with 2: 1·2/2 = 1. The pair gets 7.",
		},
		not: row{
			sv: "Inte att de två saknar kontakt: frågade intervjuerna inte om andra roller är det bara inte berättat.",
			en: "Not that the two have no contact: where the interviews did not ask about other roles it only was not told.",
		},
	},
	"saturation": {
		name: row{sv: "Mättnad", en: "Saturation"},
		definition: row{
			sv: "Hur många olika kodade teman k intervjuer nämner i genomsnitt över alla ordningsföljder, och hur många nya den sista gav. En intervju är en röst.",
			en: "How many distinct coded themes k interviews name on average over all orders, and how many new ones the last brought. An interview is a voice.",
		},
		formula: both("E(k) = Σ (1 − C(n − f, k) / C(n, k)); E(n) − E(n − 1) = f₁ / n"),
		source: row{
			sv: "Hurlbert (1971) och Colwell m.fl. (2004), med teman i stället för arter.",
			en: "Hurlbert (1971) and Colwell et al. (2004), with themes for species.",
		},
		example: row{
			sv: "Tre intervjuer nämner {x, y}, {x} och {x, z}: i snitt 5/3, 7/3 och 3 teman; den sista gav 2/3.",
			en: "Three interviews name {x, y}, {x} and {x, z}: on average 5/3, 7/3 and 3 themes; the last brought 2/3.",
		},
		not: row{
			sv: "Inget om roller av annat slag än de intervjuade. Vad som är ett nytt tema avgörs av kodningen.",
			en: "Nothing of roles of another kind than those heard. What is a new theme is decided by the coding.",
		},
	},
}
