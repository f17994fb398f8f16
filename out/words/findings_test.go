package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// A small study with a finding of every rule and of every variant that a sentence has; what comes out is
// read below sentence by sentence.
func sentenceStudy() *data.Study {
	names := func(sv, en string) data.Text { return data.Text{SV: sv, EN: en} }
	s := &data.Study{
		Parties: []data.Party{
			{ID: "coord", Name: names("Samordnare", "Coordinator")},
			{ID: "a", Name: names("Arkivarie", "Archivist"), HeldBy: []int32{1, 2}},
			{ID: "b", Name: names("Bibliotekarie", "Librarian")},
			{ID: "d", Name: names("Dataskyddsombud", "Data protection officer"), HeldBy: []int32{1}, ReviewsAll: true},
			{ID: "u", Name: names("Upphandlare", "Buyer")},
			{ID: "g", Name: names("Ledningen", "Management"), Group: true},
		},
		Persons: []string{"", "P1", "P2"}, Organisations: []string{""},
	}
	for _, t := range []data.Text{names("Statistik", "Statistics"), names("Kurser och stöd", "Courses and support"), names("Risker", "Risks"), names("Gallring", "Disposal")} {
		s.Themes = append(s.Themes, data.Theme{ID: strings.ToLower(t.EN[:3]), Name: t, Broader: data.NoTheme})
	}
	return s
}

const (
	coord, archivist, librarian, officer, buyer, management int32 = 0, 1, 2, 3, 4, 5
	statistics, courses, risks, disposal                    int32 = 0, 1, 2, 3
)

func tell(role int32, kind data.Kind, counterpart int32, themes ...int32) data.Statement {
	return data.Statement{Role: role, Kind: kind, Counterpart: counterpart, Themes: themes, Strength: 1}
}

func proposed(st data.Statement) data.Statement { st.Stage = data.Proposed; return st }

// what returns the sentence of the first finding of a code, in both languages.
func what(t *testing.T, s *data.Study, code string) (sv, en string) {
	t.Helper()
	r := gap.Find(graph.New(s, graph.Options{}), time.Now())
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule.Code == code {
			return In("sv").What(s, f), In("en").What(s, f)
		}
	}
	t.Fatalf("no finding of %s", code)
	return "", ""
}

func TestFindingsAreWorded(t *testing.T) {
	shared, conflict, difficulty, coop, none := data.Shared, data.Conflict, data.Difficulty, data.Cooperation, data.NoConflict
	for _, c := range []struct {
		code   string
		told   []data.Statement
		change func(*data.Study)
		sv, en string
	}{
		{
			"SY01",
			[]data.Statement{tell(archivist, conflict, coord, statistics)},
			nil,
			"Arkivarie – Samordnare: motsättning om ”Statistik”, och ingen berättar om ett pågående samarbete dem emellan i frågan.",
			"Archivist – Coordinator: a conflict about “Statistics”, and nobody tells of a practised cooperation between the two on the matter.",
		},
		{
			"SY01",
			[]data.Statement{tell(coord, conflict, archivist, statistics), tell(archivist, difficulty, coord, statistics)},
			nil,
			"Arkivarie – Samordnare: både motsättning och svårigheter kring ”Statistik”, och ingen berättar om ett pågående samarbete dem emellan i frågan.",
			"Archivist – Coordinator: both a conflict and difficulties about “Statistics”, and nobody tells of a practised cooperation between the two on the matter.",
		},
		{
			"SY01",
			[]data.Statement{
				tell(archivist, conflict, coord, statistics), tell(archivist, difficulty, coord, statistics, courses),
				proposed(tell(archivist, coop, coord, statistics)),
			},
			nil,
			"Arkivarie – Samordnare: motsättning om ”Statistik”, dessutom svårigheter kring ”Kurser och stöd” och ”Statistik”; ett samarbete i frågan är föreslaget, men ingen berättar att det pågår.",
			"Archivist – Coordinator: a conflict about “Statistics”, besides difficulties with “Courses and support” and “Statistics”; a cooperation on the matter is proposed, but nobody tells that it is practised.",
		},
		{
			"SY01",
			[]data.Statement{tell(archivist, difficulty, management, courses)},
			nil,
			"Arkivarie – Ledningen: svårigheter kring ”Kurser och stöd”, och ingen berättar om ett pågående samarbete i frågan, vare sig med Ledningen eller mellan Arkivarie och Samordnare.",
			"Archivist – Management: difficulties with “Courses and support”, and nobody tells of a practised cooperation on the matter, either with Management or between Archivist and Coordinator.",
		},
		{
			"SY01",
			[]data.Statement{tell(coord, difficulty, management, risks)},
			nil,
			"Ledningen – Samordnare: svårigheter kring ”Risker”, och ingen berättar om ett pågående samarbete dem emellan i frågan.",
			"Management – Coordinator: difficulties with “Risks”, and nobody tells of a practised cooperation between the two on the matter.",
		},
		{
			"SY02",
			[]data.Statement{tell(archivist, shared, coord, statistics, risks), tell(librarian, shared, coord, statistics, risks)},
			nil,
			"Arkivarie – Bibliotekarie: båda har intresse av ”Risker” och ”Statistik”, men ingen berättar om något gemensamt intresse eller samarbete mellan just dem.",
			"Archivist – Librarian: both have an interest in “Risks” and “Statistics”, but nobody tells of a shared interest or a cooperation between these two.",
		},
		{
			"SY02",
			[]data.Statement{tell(archivist, shared, coord, statistics, risks), tell(librarian, shared, coord, statistics, risks)},
			func(s *data.Study) { s.Asked = data.AskedEveryone },
			"Arkivarie – Bibliotekarie: båda har intresse av ”Risker” och ”Statistik”, men ingen berättar om något gemensamt intresse eller samarbete mellan just dem.",
			"Archivist – Librarian: both have an interest in “Risks” and “Statistics”, but nobody tells of a shared interest or a cooperation between these two.",
		},
		{
			"SY03",
			[]data.Statement{tell(archivist, shared, coord, risks)},
			nil,
			"Arkivarie – Samordnare: ingen av dem säger något om motsättningar eller svårigheter, inte heller att sådana saknas.",
			"Archivist – Coordinator: neither says anything of conflicts or difficulties, nor that there are none.",
		},
		{
			"SY04",
			[]data.Statement{tell(archivist, conflict, coord, risks)},
			nil,
			"Arkivarie – Samordnare: Arkivarie har berättat, men inget gemensamt intresse mellan de två kom fram.",
			"Archivist – Coordinator: Archivist has told a story, but no shared interest between the two came up.",
		},
		{
			"SY05",
			[]data.Statement{tell(archivist, shared, coord, risks, disposal), tell(librarian, shared, coord, risks)},
			nil,
			"Av två teman med gemensamma intressen bärs ett av en enda roll: ”Gallring” (Arkivarie).",
			"Of two themes with shared interests one rests on a single role: “Disposal” (Archivist).",
		},
		{
			"SY05",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(librarian, shared, coord, statistics, courses), tell(archivist, shared, coord, courses)},
			nil,
			"Av tre teman med gemensamma intressen bärs två av en enda roll vardera: ”Risker” (Arkivarie) och ”Statistik” (Bibliotekarie).",
			"Of three themes with shared interests two rest on a single role each: “Risks” (Archivist) and “Statistics” (Librarian).",
		},
		{
			"SY05",
			[]data.Statement{tell(archivist, shared, coord, risks)},
			nil,
			"Studiens enda tema med gemensamma intressen bärs av en enda roll: ”Risker” (Arkivarie).",
			"The study’s only theme with shared interests rests on a single role: “Risks” (Archivist).",
		},
		{
			"SY05",
			[]data.Statement{tell(archivist, shared, coord, risks, disposal)},
			nil,
			"Inget av de två temana med gemensamma intressen bärs av mer än en roll: ”Gallring” (Arkivarie) och ”Risker” (Arkivarie).",
			"None of the two themes with shared interests rests on more than one role: “Disposal” (Archivist) and “Risks” (Archivist).",
		},
		{
			"SY06",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(librarian, conflict, coord, risks)},
			nil,
			"”Risker”: gemensamt intresse enligt Arkivarie, men Bibliotekarie berättar om en motsättning med Samordnare.",
			"“Risks”: a shared interest according to Archivist, but a conflict with Coordinator according to Librarian.",
		},
		{
			"SY06",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(archivist, conflict, coord, risks)},
			nil,
			"”Risker”: Arkivarie berättar både om ett gemensamt intresse och om en motsättning med Samordnare.",
			"“Risks”: Archivist tells both of a shared interest and of a conflict with Coordinator.",
		},
		{
			"SY07",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(librarian, shared, coord, risks)},
			nil,
			"”Risker”: delas av Arkivarie och Bibliotekarie, men ingen berättar om ett pågående samarbete om temat.",
			"“Risks”: shared by Archivist and Librarian, but nobody tells of a practised cooperation on it.",
		},
		{
			"SY07",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(librarian, shared, coord, risks), proposed(tell(librarian, coop, coord, risks))},
			nil,
			"”Risker”: delas av Arkivarie och Bibliotekarie, men det samarbete om temat som nämns är bara föreslaget.",
			"“Risks”: shared by Archivist and Librarian, but what cooperation is told of on it is only proposed.",
		},
		{
			"SY08",
			[]data.Statement{
				tell(archivist, difficulty, management, risks), tell(librarian, shared, management, risks),
				tell(officer, shared, coord, risks), tell(buyer, shared, coord, risks),
			},
			nil,
			"Ledningen: nämns av Arkivarie och Bibliotekarie, men har ingen egen berättelse i studien.",
			"Management: mentioned by Archivist and Librarian, but there is no story of theirs in the study.",
		},
		{
			"SY08",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(librarian, shared, coord, risks), tell(officer, shared, coord, risks)},
			nil,
			"Upphandlare: finns med i listan över roller, men har ingen berättelse i studien och nämns inte av någon.",
			"Buyer: on the list of roles, but there is no story of theirs in the study and nobody mentions them.",
		},
		{
			"SY09", nil, nil,
			"Arkivarie – Dataskyddsombud: samma person har båda rollerna, och Dataskyddsombud ska granska Arkivarie oberoende.",
			"Archivist – Data protection officer: one person holds both roles, and Data protection officer must review Archivist independently.",
		},
		{
			"SY09", nil, func(s *data.Study) { s.Parties[officer].HeldBy = []int32{2, 1} },
			"Arkivarie – Dataskyddsombud: två personer har båda rollerna, och Dataskyddsombud ska granska Arkivarie oberoende.",
			"Archivist – Data protection officer: two persons hold both roles, and Data protection officer must review Archivist independently.",
		},
		{
			"SY10", nil, expects(risks, statistics),
			"Arkivarie – Bibliotekarie: ett samarbete om ”Risker” och ”Statistik” förväntas, men ingen berättar om ett som pågår eller är föreslaget.",
			"Archivist – Librarian: a cooperation on “Risks” and “Statistics” is expected, but nobody tells of one, practised or proposed.",
		},
		{
			"SY10",
			[]data.Statement{tell(archivist, coop, librarian, statistics)},
			expects(risks, statistics),
			"Arkivarie – Bibliotekarie: ett samarbete om ”Risker” förväntas, men ingen berättar om ett som pågår eller är föreslaget.",
			"Archivist – Librarian: a cooperation on “Risks” is expected, but nobody tells of one, practised or proposed.",
		},
		{
			"SY10",
			[]data.Statement{proposed(tell(archivist, coop, librarian, statistics))},
			expects(risks, statistics),
			"Arkivarie – Bibliotekarie: ett samarbete om ”Risker” och ”Statistik” förväntas, men ingen berättar att det pågår; föreslaget är det bara om ”Statistik”.",
			"Archivist – Librarian: a cooperation on “Risks” and “Statistics” is expected, but nobody tells that it is practised; it is proposed on “Statistics” only.",
		},
		{
			"SY10",
			[]data.Statement{proposed(tell(archivist, coop, librarian, risks))},
			expects(risks),
			"Arkivarie – Bibliotekarie: det förväntade samarbetet om ”Risker” är föreslaget, men ingen berättar att det pågår.",
			"Archivist – Librarian: the cooperation expected on “Risks” is proposed, but nobody tells that it is practised.",
		},
		{
			"SY10", nil, expects(),
			"Arkivarie – Bibliotekarie: ett samarbete förväntas, men ingen berättar om ett som pågår eller är föreslaget.",
			"Archivist – Librarian: a cooperation is expected, but nobody tells of one, practised or proposed.",
		},
		{
			"SY10",
			[]data.Statement{proposed(tell(archivist, coop, librarian))},
			expects(),
			"Arkivarie – Bibliotekarie: det förväntade samarbetet är föreslaget, men ingen berättar att det pågår.",
			"Archivist – Librarian: the cooperation expected is proposed, but nobody tells that it is practised.",
		},
		{
			"SY11",
			[]data.Statement{tell(archivist, shared, coord, risks)},
			nil,
			"Arkivarie: bilden vilar på en enda utsaga.", "Archivist: the picture rests on a single statement.",
		},
		{
			"SY11",
			[]data.Statement{tell(archivist, shared, coord, risks), tell(archivist, none, coord)},
			nil,
			"Arkivarie: bilden vilar på bara två utsagor.", "Archivist: the picture rests on only two statements.",
		},
		{
			"SY11",
			[]data.Statement{
				{Role: archivist, Counterpart: coord, Kind: none, Strength: 1, Status: data.Suggested},
				{Role: archivist, Counterpart: coord, Kind: none, Strength: 1, Status: data.Suggested},
				{Role: archivist, Counterpart: coord, Kind: none, Strength: 1},
			},
			nil,
			"2 av studiens 3 utsagor är förslag som ingen har granskat.", "2 of the study’s 3 statements are suggestions nobody has reviewed.",
		},
		{
			"SY12",
			[]data.Statement{tell(archivist, shared, coord, risks)},
			nil,
			"Samordnare: har ingen egen berättelse i studien; allt som sägs om samarbetet kommer från de andra.",
			"Coordinator: there is no story of theirs in the study; all that is said of the cooperation comes from the others.",
		},
		{
			"SY12",
			[]data.Statement{tell(archivist, conflict, coord, risks), tell(coord, none, archivist)},
			nil,
			"Arkivarie – Samordnare: Arkivarie berättar om en motsättning om ”Risker”, men Samordnare säger att det inte finns någon motsättning dem emellan.",
			"Archivist – Coordinator: Archivist tells of a conflict about “Risks”, but Coordinator says there is no conflict between them.",
		},
		{
			"SY12",
			[]data.Statement{tell(coord, conflict, archivist, risks), tell(archivist, none, coord, risks)},
			nil,
			"Samordnare – Arkivarie: Samordnare berättar om en motsättning om ”Risker”, men Arkivarie säger att det inte finns någon i den frågan.",
			"Coordinator – Archivist: Coordinator tells of a conflict about “Risks”, but Archivist says there is none on that matter.",
		},
	} {
		s := sentenceStudy()
		s.Statements = c.told
		if c.change != nil {
			c.change(s)
		}
		sv, en := what(t, s, c.code)
		if sv != c.sv || en != c.en {
			t.Errorf("%s\n got %s\nwant %s\n got %s\nwant %s", c.code, sv, c.sv, en, c.en)
		}
	}
}

func expects(themes ...int32) func(*data.Study) {
	return func(s *data.Study) {
		s.Expected = []data.Expectation{{Parties: [2]int32{archivist, librarian}, Themes: themes, Reason: data.Text{Plain: "samma lag gäller"}}}
	}
}

func TestEveryFindingIsWordedWholly(t *testing.T) {
	s := sentenceStudy()
	expects(risks)(s)
	s.Statements = []data.Statement{
		tell(archivist, data.Conflict, coord, statistics), tell(archivist, data.Conflict, librarian, statistics),
		tell(librarian, data.NoConflict, archivist), tell(archivist, data.Difficulty, management, risks),
		tell(officer, data.Shared, coord, statistics, risks), tell(librarian, data.Shared, coord, statistics, risks, courses),
		tell(buyer, data.Conflict, management, disposal),
		proposed(tell(officer, data.Cooperation, coord, statistics)),
	}
	r := gap.Find(graph.New(s, graph.Options{}), time.Now())
	if len(r.Findings) < 12 {
		t.Fatalf("only %d findings", len(r.Findings))
	}
	faults := regexp.MustCompile(`‹|%|  |\.\.|: ,|\(\)|<nil>`)
	var codes []string
	for i := range r.Findings {
		f := &r.Findings[i]
		codes = append(codes, f.Rule.Code)
		for _, w := range []Words{In("sv"), In("en")} {
			sentences := []string{w.What(s, f), w.Why(s, f)}
			for _, step := range f.Steps {
				sentences = append(sentences, w.Step(s, f, step, true))
			}
			for _, text := range sentences {
				if !strings.HasSuffix(text, ".") || faults.MatchString(text) {
					t.Errorf("%s %s: %q", f.ID, w.Language(), text)
				}
			}
			if w.RuleName(f.Rule) == "" || strings.Contains(w.RuleName(f.Rule), "‹") {
				t.Errorf("%s has no name", f.Rule.Code)
			}
		}
	}
	slices.Sort(codes)
	t.Logf("read %v", slices.Compact(codes))
}

func TestTheReasonOfAnExpectationIsGiven(t *testing.T) {
	s := sentenceStudy()
	expects(risks)(s)
	f := gap.Find(graph.New(s, graph.Options{}), time.Now()).Findings[0]
	if got := In("sv").Why(s, &f); got != "Därför förväntas samarbetet: Samma lag gäller." {
		t.Error(got)
	}
}

func TestPersonsAreNamedApartFromTheSentence(t *testing.T) {
	s := sentenceStudy()
	s.Parties[officer].HeldBy = []int32{2, 1}
	r := gap.Find(graph.New(s, graph.Options{}), time.Now())
	for i := range r.Findings {
		f := &r.Findings[i]
		if strings.Contains(In("sv").What(s, f)+In("sv").Why(s, f), "P1") {
			t.Errorf("%s names a person", f.ID)
		}
		if f.Rule.Code == "SY09" && In("sv").Holders(s, f) != "P1 och P2" {
			t.Errorf("holders %q", In("sv").Holders(s, f))
		}
	}
}

func TestLongListsSayHowManyMore(t *testing.T) {
	names := []string{"h", "b", "c", "d", "e", "f", "g", "a"}
	if got := In("sv").short(names, false); got != "a, b, c, d, e och 3 till" {
		t.Error(got)
	}
	if got := In("en").short([]string{"f", "b", "c", "d", "e", "a"}, false); got != "a, b, c, d, e and f" {
		t.Error(got)
	}
}

func TestStepsSayWhoDoesWhat(t *testing.T) {
	s := sentenceStudy()
	with := func(st data.Statement, by data.By, text, source string) data.Statement {
		st.By, st.Text, st.Source = by, data.Text{Plain: text}, source
		return st
	}
	s.Statements = []data.Statement{
		with(tell(archivist, data.Cooperation, coord, risks), data.ByBoth, "Vi ses varje vecka.", "§2"),
		with(tell(archivist, data.Cooperation, coord, risks), data.ByRole, "", ""),
		with(tell(archivist, data.Cooperation, coord, risks, courses), data.ByCounterpart, "", "§3"),
		with(proposed(tell(archivist, data.Cooperation, coord)), data.ByBoth, "", ""),
		with(proposed(tell(archivist, data.Cooperation, coord, risks)), data.ByRole, "", ""),
		with(proposed(tell(archivist, data.Cooperation, coord, risks)), data.ByCounterpart, strings.Repeat("ett ord ", 40), ""),
	}
	long := strings.TrimSpace(strings.Repeat("ett ord ", 20))
	for i, want := range [][2]string{
		{"Arkivarie och Samordnare samarbetar om ”Risker” (§2): ”Vi ses varje vecka.”", "Archivist and Coordinator cooperate on “Risks” (§2): “Vi ses varje vecka.”"},
		{"Arkivarie hjälper Samordnare med ”Risker”.", "Archivist helps Coordinator with “Risks”."},
		{"Arkivarie får hjälp av Samordnare med ”Kurser och stöd” och ”Risker” (§3).", "Archivist is helped by Coordinator with “Courses and support” and “Risks” (§3)."},
		{"Arkivarie föreslår ett samarbete med Samordnare.", "Archivist proposes a cooperation with Coordinator."},
		{"Arkivarie erbjuder sig att hjälpa Samordnare med ”Risker”.", "Archivist proposes to help Coordinator with “Risks”."},
		{"Arkivarie vill få hjälp av Samordnare med ”Risker”: ”" + long + " …”", "Archivist proposes to be helped by Coordinator with “Risks”: “" + long + " …”"},
	} {
		if got := In("sv").Cooperation(s, int32(i), false); got != want[0] {
			t.Errorf("%s\nwant %s", got, want[0])
		}
		if got := In("en").Cooperation(s, int32(i), false); got != want[1] {
			t.Errorf("%s\nwant %s", got, want[1])
		}
	}
	if got := In("sv").Cooperation(s, 0, true); got != "Arkivarie och Samordnare samarbetar om ”Risker” (§2)." {
		t.Errorf("redacted: %s", got)
	}
}

func TestTheLeadOfAStepSaysWhoseItIs(t *testing.T) {
	s := sentenceStudy()
	s.Statements = []data.Statement{
		tell(archivist, data.Cooperation, coord, risks),
		proposed(tell(archivist, data.Cooperation, coord, risks)),
		proposed(tell(archivist, data.Cooperation, librarian, risks)),
	}
	pair := &gap.Finding{Rule: gap.Named("SY01"), Parties: []int32{archivist, coord}}
	theme := &gap.Finding{Rule: gap.Named("SY07"), Parties: []int32{archivist, librarian}}
	for _, c := range []struct {
		f    *gap.Finding
		step gap.Step
		lead string
	}{
		{pair, gap.Step{Statement: 0}, "Lär av det som pågår: "},
		{pair, gap.Step{Statement: 1, Own: true}, "Börja med det egna förslaget: "},
		{pair, gap.Step{Statement: 2, Own: true}, "Utgå från vad den ena redan föreslår: "},
		{pair, gap.Step{Statement: 2}, "Ta upp ett förslag som finns: "},
		{pair, gap.Step{Statement: 0, Near: true}, "Inte om just detta, men nära: "},
		{theme, gap.Step{Statement: 1, Own: true}, "Börja med det egna förslaget: "},
	} {
		if got := In("sv").Step(s, c.f, c.step, true); !strings.HasPrefix(got, c.lead+"Arkivarie ") {
			t.Errorf("%q, want it to begin %q", got, c.lead)
		}
	}
}

func TestAcceptancesThatNoLongerHoldAreNamed(t *testing.T) {
	s := sentenceStudy()
	a := &data.Acceptance{Code: "sy01", Parties: []int32{coord, archivist}, Themes: []int32{risks}, Until: "2026-01-31"}
	if got := In("sv").Expired(s, a); got != "En lucka var accepterad till och med 2026-01-31 och räknas nu igen: SY01, Arkivarie – Samordnare, ”Risker”." {
		t.Error(got)
	}
	if got := In("en").Unused(s, &data.Acceptance{Code: "SY05"}); got != "No gap answers to what is accepted: SY05." {
		t.Error(got)
	}
}

func TestEveryGapPhraseHasBothLanguages(t *testing.T) {
	for key, r := range gaps {
		if r.sv == "" || r.en == "" || (r.svOne == "") != (r.enOne == "") {
			t.Errorf("gaps.%s lacks a language", key)
		}
	}
}

func TestTheSameCodeSeveralTimesIsCounted(t *testing.T) {
	high, low := &gap.Finding{Rule: gap.Named("SY01"), Severity: gap.High}, &gap.Finding{Rule: gap.Named("SY01"), Severity: gap.Low}
	for _, c := range []struct {
		findings []*gap.Finding
		sv, en   string
	}{
		{[]*gap.Finding{high}, "SY01 (hög)", "SY01 (high)"},
		{[]*gap.Finding{high, high}, "två SY01 (hög)", "two SY01 (high)"},
		{[]*gap.Finding{high, low, high}, "två SY01 (hög) och SY01 (låg)", "two SY01 (high) and SY01 (low)"},
	} {
		if sv, en := In("sv").GapCodes(c.findings), In("en").GapCodes(c.findings); sv != c.sv || en != c.en {
			t.Errorf("%q and %q, want %q and %q", sv, en, c.sv, c.en)
		}
	}
}

func TestAContestedThemeIsAskedOfEachAsItStands(t *testing.T) {
	s := sentenceStudy()
	f := &gap.Finding{Rule: gap.Named("SY06"), Themes: []int32{risks}, Facts: gap.Facts{For: []int32{archivist}, Against: []int32{librarian}}}
	both := &gap.Finding{Rule: gap.Named("SY06"), Themes: []int32{risks}, Facts: gap.Facts{For: []int32{archivist}, Against: []int32{archivist}}}
	for _, c := range []struct {
		of    *gap.Finding
		party int32
		want  string
	}{
		{f, archivist, "Varför ser andra en motsättning om ”Risker”?"},
		{f, librarian, "Varför ser vi olika på ”Risker”, när andra delar intresset?"},
		{f, Everybody, "Varför ser rollerna olika på ”Risker”?"},
		{both, archivist, "Vad är vi överens om när det gäller ”Risker”, och var går våra intressen isär?"},
		{both, Everybody, "Vad är vi överens om när det gäller ”Risker”, och var går våra intressen isär?"},
	} {
		if got := In("sv").Question(s, c.of, c.party); got != c.want {
			t.Errorf("of %d: %s, want %s", c.party, got, c.want)
		}
	}
}

func TestAProposedCooperationIsNoEvidenceOfAPractisedOne(t *testing.T) {
	s := sentenceStudy()
	s.Statements = []data.Statement{tell(archivist, data.Cooperation, coord, risks), proposed(tell(archivist, data.Cooperation, coord, risks))}
	if got, want := In("sv").Evidence(s, []int32{0, 1}), "Arkivarie: samarbete om ”Risker”; föreslaget samarbete om ”Risker”"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
