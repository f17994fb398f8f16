package words

// explainReading explains the choices and words that run through all outputs.
var explainReading = map[string]entry{
	"level": {
		name: row{sv: "Nivå", en: "Level"},
		definition: row{
			sv: "broad (förval): varje tema ersätts av det översta bredare temat, och en utsaga räknas en gång per tema som blir kvar. narrow: temana som de kodades.",
			en: "broad (default): each theme is replaced by its topmost broader one, and a statement counts once per resulting theme. narrow: themes as they were coded.",
		},
		formula: row{sv: "SY01, SY06, SY10 och förteckningen ser alltid de kodade temana", en: "SY01, SY06, SY10 and the register always look at the coded themes"},
		source:  own,
		example: row{sv: "En utsaga om Statistik och Personuppgiftsbehandling, båda under Personuppgifter, räknas en gång på Personuppgifter.", en: "A statement on Statistics and Data processing, both under Personal data, counts once on Personal data."},
		not:     row{sv: "Inte ett urval: ett tema utan bredare tema är självt brett, så en platt studie förlorar inget.", en: "Not a selection: a theme without a broader one is itself broad, so a flat study loses nothing."},
	},
	"unit": {
		name: row{sv: "Enhet", en: "Unit"},
		definition: row{
			sv: "Vad räckvidden räknar och platsspannet utelämnar i tur och ordning: roll, svarande eller organisation. En utsaga utan uppgift räknas till sin roll.",
			en: "What reach counts and the rank range leaves out in turn: role, respondent or organisation. A statement without that field counts as its role.",
		},
		formula: both("--unit role|respondent|organisation"),
		source:  own,
		example: row{sv: "”Nämns i 212 av 290 kommuner”: enheten är organisation.", en: "“Named in 212 of 290 municipalities”: the unit is organisation."},
		not:     row{sv: "Inte vem som svarar för organisationen: en svarande är en svarande.", en: "Not who speaks for the organisation: one respondent is one respondent."},
	},
	"voice": {
		name: row{sv: "Röst", en: "Voice"},
		definition: row{
			sv: "En svarande, eller om ingen anges en roll i en organisation. En person som talar för två roller är en röst.",
			en: "A respondent or, where none is told, a role in an organisation. A person who speaks for two roles is one voice.",
		},
		formula: row{sv: "svarande, annars (organisation, roll)", en: "respondent, else (organisation, role)"},
		source:  own,
		example: row{sv: "Tre utsagor av samma svarande: en röst.", en: "Three statements by one respondent: one voice."},
		not:     row{sv: "Inte antalet utsagor: en röst kan säga mycket.", en: "Not the number of statements: one voice may say much."},
	},
	"severity": {
		name: row{sv: "Allvarlighetsgrad", en: "Severity"},
		definition: row{
			sv: "Hur mycket en lucka betyder enligt regeln: hög, medel eller låg. Luckorna står i ordning efter allvarlighetsgrad, kod och hur mycket de vilar på.",
			en: "How much a gap matters by its rule: high, medium or low. Gaps stand in order of severity, code, and what they rest on.",
		},
		formula: row{sv: "vikt = summan av styrkan i de utsagor luckan vilar på", en: "weight = sum of strengths of the statements the gap rests on"},
		source:  own,
		example: row{sv: "En motsättning utan pågående samarbete är hög, en roll med en enda utsaga låg.", en: "A conflict without practised cooperation is high, a role with a single statement low."},
		not:     row{sv: "Ingen riskvärdering: regeln vet inget om vad som kan hända.", en: "No risk assessment: the rule knows nothing of what may happen."},
	},
	"step": {
		name: row{sv: "Nästa steg", en: "Next step"},
		definition: row{
			sv: "Ett samarbete som någon i studien själv berättar om, högst tre per lucka: först det egna förslaget, sedan vad andra gör på temat, och bara om inget av det finns något på ett närliggande tema.",
			en: "A cooperation somebody in the study tells of, at most three a gap: first what the parties themselves propose, then what others do on the theme, and only where there is neither something on a theme nearby.",
		},
		formula: row{sv: "pågående före föreslaget, starkare först, sedan roll och källa", en: "practised before proposed, stronger first, then role and source"},
		source:  own,
		example: row{sv: "SY01 om statistik: först parets eget förslag, sedan dataskyddsombudets nätverk.", en: "SY01 on statistics: first the pair’s own proposal, then the data protection officer’s network."},
		not:     row{sv: "Inget råd från programmet: saknas ett steg i studien står det så.", en: "No advice from the program: where the study has no step it says so."},
	},
}
