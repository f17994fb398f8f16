package words

// explainComparing explains what two studies, or several codings of the same stories, are compared by.
var explainComparing = map[string]entry{
	"diff": {
		name: row{sv: "Skillnad mellan två studier", en: "Difference between two studies"},
		definition: row{
			sv: "Parter, teman och luckor är desamma när deras id är det, utsagor när de har samma id, annars samma roll, källa och text. Ett bands vikt är summan av all styrka på det; ett band som väger lika men av annat innehåll sägs ha annat innehåll.",
			en: "Parties, themes and gaps are the same where their ids are, statements where they have the same id, else the same role, source and text. The weight of a link is the sum of all strength on it; a link of the same weight made of other kinds is said to be of other content.",
		},
		formula: row{
			sv: "vikt = gemensamt + motsättning + svårighet + pågående + föreslaget samarbete",
			en: "weight = shared + conflict + difficulty + practised + proposed cooperation",
		},
		source: own,
		example: row{
			sv: "Gemensamt 3 → 2 och samarbete 0 → 1: samma vikt, annat innehåll. SY01 som inte längre finns: luckan har stängts.",
			en: "Shared 3 → 2 and cooperation 0 → 1: the same weight, other content. SY01 that is no longer there: the gap is closed.",
		},
		not: row{
			sv: "Inte att något har blivit bättre: en lucka stängs också när ingen längre berättar om saken. En lucka som handlar om fler teman än förut har ett annat id och är en annan lucka.",
			en: "Not that anything is better: a gap closes too when nobody speaks of the matter any more. A gap about more themes than before has another id and is another gap.",
		},
	},
	"within_ranges": {
		name: row{sv: "Inom spannen", en: "Within the ranges"},
		definition: row{
			sv: "Om ett tema har flyttat inte längre än att en enda röst kunde ha gjort det: den nya platsen ligger i det gamla platsspannet, eller den gamla i det nya. Tomt om temat inte har flyttat eller det inte finns några spann.",
			en: "Whether a theme moved no further than a single unit could have moved it: the new rank lies in the old rank range, or the old rank in the new one. Empty where it did not move or there are no ranges.",
		},
		formula: row{
			sv: "gammal bästa ≤ ny plats ≤ gammal sämsta, eller tvärtom",
			en: "old best ≤ new rank ≤ old worst, or the other way round",
		},
		source: own,
		example: row{
			sv: "Plats 3 (spann 2–4) → plats 2 (spann 1–2): inom. Plats 3 (2–3) → plats 1 (1–2): utanför.",
			en: "Rank 3 (range 2–4) → rank 2 (range 1–2): within. Rank 3 (2–3) → rank 1 (1–2): beyond.",
		},
		not: row{
			sv: "Inget statistiskt test: utanför spannen är inget bevis, inom spannen ingen friskrivning.",
			en: "No statistical test: beyond the ranges is no proof, within them no acquittal.",
		},
	},
	"alpha": {
		name: row{sv: "Krippendorffs alfa", en: "Krippendorff’s alpha"},
		definition: row{
			sv: "Hur lika flera personer har kodat samma utsagor, utöver vad slumpen ger: 1 när allt är lika, 0 när det är som slumpen, under 0 när det är sämre. Hur många kodare som helst; utsagor som bara en har kodat räknas inte. Tomt när alla koder är en och samma. Från 20 utsagor anges också osäkerheten (alpha_low–alpha_high): var 95 av 100 värden hamnar när lika många utsagor dras på måfå, en och samma gärna flera gånger, 999 gånger om. Dragningarna är desamma varje gång.",
			en: "How alike several people coded the same statements, beyond what chance gives: 1 where all is alike, 0 where it is as by chance, below 0 where it is worse. Any number of coders; statements that only one has coded do not count. Empty where all codes are one and the same. From 20 statements on there is a range too (alpha_low–alpha_high): where 95 of 100 values lie when as many statements are drawn at random, one perhaps several times, 999 times over. The draws are the same every time.",
		},
		formula: row{
			sv: "α = 1 − D_o/D_e; D_o = andelen olika kodpar inom utsagorna, D_e = andelen bland alla koder hopblandade",
			en: "α = 1 − D_o/D_e; D_o = the share of pairs of codes that differ within statements, D_e = that among all codes mixed",
		},
		source: row{
			sv: "Krippendorff (2004), Content Analysis, kap. 11; Krippendorff (2011). Osäkerheten: Zapf m.fl. (2016), som drar utsagor och inte kodpar.",
			en: "Krippendorff (2004), Content Analysis, ch. 11; Krippendorff (2011). The range: Zapf et al. (2016), who draw statements rather than pairs of codes.",
		},
		example: row{
			sv: "Tre kodare, 15 utsagor, 26 koder: 6/26 är olika, slumpen ger 486/650, α = 56/81 ≈ 0,69.",
			en: "Three coders, 15 statements, 26 codes: 6/26 differ, chance gives 486/650, α = 56/81 ≈ 0.69.",
		},
		not: row{
			sv: "Inte att koderna är rätta: alla kan ha fel på samma sätt. Inte heller om kodarna delar upp berättelserna i samma utsagor.",
			en: "Not that the codes are right: all may err alike. Nor whether the coders cut the stories into the same statements.",
		},
	},
	"kappa": {
		name: row{sv: "Cohens kappa", en: "Cohen’s kappa"},
		definition: row{
			sv: "Hur lika två personer har kodat de utsagor som båda har, utöver vad slumpen ger om var och en behåller sina egna andelar. Tomt när båda ger en och samma kod rakt igenom.",
			en: "How alike two people coded the statements both have, beyond what chance gives if each keeps their own shares. Empty where both give one and the same code throughout.",
		},
		formula: both("κ = (p_o − p_e)/(1 − p_e), p_e = Σ_c a_c·b_c/n²"),
		source:  row{sv: "Cohen (1960).", en: "Cohen (1960)."},
		example: row{
			sv: "Båda säger ja till 20 av 50 och nej till 15, den ena ensam ja till 5, den andra till 10: p_o 0,7, p_e 0,5, κ = 0,4.",
			en: "Both say yes to 20 of 50 and no to 15, one alone yes to 5, the other to 10: p_o 0.7, p_e 0.5, κ = 0.4.",
		},
		not: row{
			sv: "Inte jämförbart mellan teman av olika vanlighet: där en kod är sällsynt blir kappa lågt redan av en oenighet.",
			en: "Not comparable between common and rare themes: where a code is rare a single disagreement makes kappa low.",
		},
	},
	"pooled": {
		name: row{sv: "Sammantaget för alla teman", en: "Pooled over all themes"},
		definition: row{
			sv: "Ett tal för alla teman, vart och ett kodat eller inte på varje utsaga: oenigheterna läggs ihop, och de som slumpen ger, innan den ena summan delas med den andra. Ett tema nästan utan variation väger då nästan inget.",
			en: "One figure for all themes, each coded or not on every statement: the disagreements are summed, and those that chance gives, before the one sum is divided by the other. A theme with hardly any variation then weighs hardly anything.",
		},
		formula: row{sv: "1 − ΣD_o/ΣD_e över temana", en: "1 − ΣD_o/ΣD_e over the themes"},
		source: row{
			sv: "De Vries m.fl. (2008) för kappa; för alfa på samma sätt, egen användning.",
			en: "De Vries et al. (2008) for kappa; for alpha by the same token, our own use.",
		},
		example: row{
			sv: "Två teman med D_o 0,2 och 0,1 och D_e 0,5 och 0,18: 1 − 0,3/0,68 = 0,56.",
			en: "Two themes with D_o 0.2 and 0.1 and D_e 0.5 and 0.18: 1 − 0.3/0.68 = 0.56.",
		},
		not: row{sv: "Inte medelvärdet av temanas tal.", en: "Not the mean of the themes’ figures."},
	},
}
