package words

// explainCertainty explains what is said of how much the ranking of themes carries.
var explainCertainty = map[string]entry{
	"boot_first": {
		name: row{sv: "Bland de främsta", en: "Among the first"},
		definition: row{
			sv: "Från 20 roller (eller enheter): i hur stor del av omdragningarna temat hamnar bland de främsta, tre om inte --first säger annat. En delad plats räknas som den bästa av platserna.",
			en: "From 20 roles (or units) on: in what share of the resamples the theme is among the first, three unless --first says otherwise. A shared rank counts as the best of its places.",
		},
		formula: row{sv: "antal av 999 omdragningar med plats ≤ K, delat med 999 (se boot)", en: "number of 999 resamples with rank ≤ K, over 999 (see boot)"},
		source:  row{sv: "Efron (1979); om rangordningar: Hall och Miller (2009).", en: "Efron (1979); of rankings: Hall and Miller (2009)."},
		example: row{
			sv: "Ett tema på plats 3 som är bland de tre främsta i 940 av 999 omdragningar: 94 %.",
			en: "A theme ranked 3 that is among the first three in 940 of 999 resamples: 94%.",
		},
		not: row{
			sv: "Inte sannolikheten att temat hör dit bland alla som finns: rollerna är sällan slumpvis utvalda.",
			en: "Not the probability that the theme belongs there among all there are: roles are seldom chosen at random.",
		},
	},
	"decides": {
		name: row{sv: "Vem som avgör", en: "Who decides"},
		definition: row{
			sv: "Vilka roller (eller enheter) som var för sig avgör vilket tema som kommer först: utelämnas en av dem kommer ett annat tema före. Dessutom vilket av de främsta temana som faller längst, ut ur de främsta, när en enda roll utelämnas. Kräver tre roller.",
			en: "Which roles (or units) each decide which theme comes first: leave one of them out and another theme comes before it. Also which of the first themes falls furthest, out of the first, when a single role is left out. Needs three roles.",
		},
		formula: row{
			sv: "platsen över studien utan roll r, för varje r; avgörande är r där det första temat inte längre har plats 1",
			en: "the rank over the study without role r, for each r; r decides where the first theme no longer has rank 1",
		},
		source: row{sv: "Utelämna en i taget (se rank_range).", en: "Leave one out (see rank_range)."},
		example: row{
			sv: "Styrkor hos tre roller: T 4, 4, 5; U 1, 6, 5; V 6, 1, 1, alla med räckvidd 3. T är etta (13 mot 12 och 8). Utan den första rollen är det 9 mot 11 och 2: den avgör. Utan någon av de andra står T kvar: en av tre avgör.",
			en: "Strengths with three roles: T 4, 4, 5; U 1, 6, 5; V 6, 1, 1, all of reach 3. T is first (13 against 12 and 8). Without the first role it is 9 against 11 and 2: it decides. Without either of the others T stays: one of three decides.",
		},
		not: row{
			sv: "Inte att rollen har fel eller väger för tungt, bara att ordningen hänger på just den intervjun.",
			en: "Not that the role is wrong or weighs too much, only that the order hangs on that one interview.",
		},
	},
	"split_order": {
		name: row{sv: "Ordningen med fördelad styrka", en: "The order with strength split"},
		definition: row{
			sv: "Om ordningen är densamma när styrkan i en utsaga med flera teman fördelas mellan dem (--split) i stället för att räknas fullt på vart och ett. Med --split jämförs åt andra hållet (whole-order).",
			en: "Whether the order is the same when the strength of a statement with several themes is split between them (--split) instead of counted in full on each. With --split it is compared the other way (whole-order).",
		},
		formula: row{
			sv: "de två platserna för varje tema; tau_b = (C − D)/√((n₀ − n₁)(n₀ − n₂)), C par i samma ordning, D i omvänd, n₀ alla par, n₁ och n₂ delade i den ena och i den andra",
			en: "each theme’s two ranks; tau_b = (C − D)/√((n₀ − n₁)(n₀ − n₂)), C pairs in the same order, D in the opposite one, n₀ all pairs, n₁ and n₂ tied in one and in the other",
		},
		source: both("Kendall (1945)."),
		example: row{
			sv: "Platserna 1 2 2 4 mot 1 2 3 4: C = 5, D = 0, n₀ = 6, n₁ = 1, n₂ = 0: tau_b = 5/√30 = 0,913.",
			en: "Ranks 1 2 2 4 against 1 2 3 4: C = 5, D = 0, n₀ = 6, n₁ = 1, n₂ = 0: tau_b = 5/√30 = 0.913.",
		},
		not: row{
			sv: "Inte vilket sätt att räkna som är det rätta. Räckvidden är densamma i båda.",
			en: "Not which way of counting is the right one. Reach is the same in both.",
		},
	},
	"level_order": {
		name: row{sv: "Ordningen på den andra nivån", en: "The order at the other level"},
		definition: row{
			sv: "Om samma tema står främst när teman rangordnas så som de är kodade i stället för samlade i breda (--level), eller tvärtom. Ett kodat tema räknas som samma när det hör till det breda som står främst. Kräver tre roller (eller enheter) och teman i flera nivåer.",
			en: "Whether the same theme comes first where themes are ranked as coded rather than gathered into broad ones (--level), or the other way round. A coded theme counts as the same where it belongs to the broad one that comes first. Needs three roles (or units) and themes on several levels.",
		},
		formula: row{sv: "platserna på den andra nivån, med samma nyckel, enhet och gränser", en: "the ranks at the other level, by the same key, unit and thresholds"},
		source:  own,
		example: row{
			sv: "Tre roller: en delar x1 och y, en x2 och y, en x1; x1 och x2 hör till X. Brett kommer X först (3 roller, y 2); som kodat delas x1 och y av två var, och den starkaste kommer först: är det y är ordningen en annan.",
			en: "Three roles: one shares x1 and y, one x2 and y, one x1; x1 and x2 belong to X. Broad, X comes first (3 roles, y 2); as coded, x1 and y are shared by two each and the stronger comes first: if that is y, the order is another.",
		},
		not: row{
			sv: "Inte vilken nivå som är den rätta: ett brett tema samlar mer just för att det är brett.",
			en: "Not which level is the right one: a broad theme gathers more just because it is broad.",
		},
	},
	"stability": {
		name: row{sv: "Stabilitet", en: "Stability"},
		definition: row{
			sv: "Från 20 roller (eller enheter): hur stor del av dem som kan utelämnas på måfå utan att temanas ordning i stort ändras. Högst 75 %, i steg om 5. Bör inte ligga under 25 % och helst över 50 %. Inte beräknad för mycket stora studier.",
			en: "From 20 roles (or units) on: what share of them can be left out at random without the order of the themes as a whole changing. At most 75%, in steps of 5. It should not be below 25% and better be above 50%. Not computed for very large studies.",
		},
		formula: row{
			sv: "största andel, den och alla mindre, där Spearmans rangkorrelation med hela studiens ordning är minst 0,7 i 95 % av 200 urval med fast frö",
			en: "largest share, it and all smaller ones, at which Spearman’s rank correlation with the whole study’s order is at least 0.7 in 95% of 200 samples with a fixed seed",
		},
		source: row{
			sv: "Idén: CS-koefficienten hos Epskamp, Borsboom och Fried (2018), där för centralitet.",
			en: "The idea: the CS-coefficient of Epskamp, Borsboom and Fried (2018), there for centrality.",
		},
		example: row{
			sv: "Tjugo roller som alla delar T med styrka 3, U med 2 och V med 1 ger samma ordning vilka som än utelämnas: 75 %.",
			en: "Twenty roles that all share T with strength 3, U with 2 and V with 1 give the same order whoever is left out: 75%.",
		},
		not: row{
			sv: "Inte att varje plats är säker: grannar kan byta plats fast ordningen i stort håller.",
			en: "Not that each rank is sure: neighbours may change places though the order as a whole holds.",
		},
	},
}
