package format

import (
	"fmt"
	"strings"
	"testing"

	"samsyn/data"
)

func readAll(t *testing.T, o Options, files ...string) (*data.Study, []data.Notice, error) {
	t.Helper()
	var inputs []Input
	for i := 0; i < len(files); i += 2 {
		inputs = append(inputs, Input{Name: files[i], Data: []byte(files[i+1])})
	}
	return Read(inputs, o)
}

const smallStudy = `title: Small
coordinator: isc
roles:
  - {id: isc, name: {sv: Samordnare, en: Coordinator}}
  - {id: dpo, name: {sv: Dataskyddsombud, en: Data protection officer}}
groups:
  - {id: public, name: Allmänheten}
themes:
  - {id: risk, name: {sv: Riskhantering, en: Risk management}}
statements:
  - {role: dpo, kind: shared, themes: [risk]}
`

func TestTableBesideAStudyMeansItsPartiesAndThemesByIdOrName(t *testing.T) {
	for _, order := range [][]string{
		{"s.yaml", smallStudy, "t.csv", tableBeside},
		{"t.csv", tableBeside, "s.yaml", smallStudy},
	} {
		s, notices, err := readAll(t, Options{}, order...)
		if err != nil {
			t.Fatal(err)
		}
		if got := roleNames(s); got != "Coordinator, Data protection officer, Arkivarie, (Allmänheten)" {
			t.Errorf("the parties are %s", got)
		}
		if len(s.Themes) != 2 || s.Themes[1].ID != "bevarande" {
			t.Errorf("the themes are %+v", s.Themes)
		}
		if len(s.Statements) != 4 || s.Parties[s.Coordinator].ID != "isc" {
			t.Errorf("%d statements, coordinator %d", len(s.Statements), s.Coordinator)
		}
		fromTable := 1
		if order[0] == "t.csv" {
			fromTable = 0
		}
		if st := s.Statements[fromTable]; s.Parties[st.Role].ID != "dpo" || st.Counterpart != s.Coordinator || s.Themes[st.Themes[0]].ID != "risk" {
			t.Errorf("the first row is %+v", st)
		}
		if s.Files[s.Statements[fromTable].Pos.File] != "t.csv" {
			t.Error("a row does not know its file")
		}
		keys := noticeKeys(notices)
		for _, want := range []string{"coordinator-study", "new-party", "new-theme"} {
			if !strings.Contains(keys, want) {
				t.Errorf("%s is not said: %v", want, notices)
			}
		}
	}
}

const tableBeside = "role,counterpart,kind,themes\ndataskyddsombud,,shared,Risk management\ndpo,ALLMÄNHETEN,conflict,risk\nArkivarie,isc,shared,Bevarande\n"

func TestGroupOfAStudyThatTellsInATableIsAnError(t *testing.T) {
	_, _, err := readAll(t, Options{}, "s.yaml", smallStudy, "t.csv", "role,kind,themes\nAllmänheten,shared,risk\n")
	if err == nil || !strings.HasPrefix(err.Error(), `t.csv:2:1: the group “Allmänheten” tells something`) {
		t.Errorf("got %v", err)
	}
}

func TestStudyNamesItsOwnCoordinator(t *testing.T) {
	for _, same := range []string{"isc", "ISC", "Samordnare", "coordinator"} {
		if _, _, err := readAll(t, Options{Coordinator: same}, "s.yaml", smallStudy); err != nil {
			t.Errorf("%s: %v", same, err)
		}
	}
	_, _, err := readAll(t, Options{Coordinator: "dpo"}, "s.yaml", smallStudy)
	if err == nil || err.Error() != `s.yaml: the coordinator asked for is “dpo”, that of the study is “isc”, expected the study's own, or none` {
		t.Errorf("got %v", err)
	}
}

func TestSeveralStudiesAreUnitedById(t *testing.T) {
	other := `coordinator: isc
asked: coordinator
roles: [{id: isc}, {id: dpo, name: {en: Data protection officer}, held_by: [p1]}, {id: clerk}]
themes: [{id: law}, {id: risk, broader: law, requirement: Act}]
statements:
  - {id: s1, role: clerk, kind: shared, themes: [law]}
`
	s, notices, err := readAll(t, Options{}, "s.yaml", smallStudy, "o.yaml", other, "again.yaml", other)
	if err != nil {
		t.Fatal(err)
	}
	if got := roleNames(s); got != "Coordinator, Data protection officer, clerk, (Allmänheten)" {
		t.Errorf("the parties are %s", got)
	}
	if len(s.Themes) != 2 || s.Themes[0].Broader != 1 || s.Themes[0].Requirement.Plain != "Act" || s.Parties[1].Name.SV != "Dataskyddsombud" || len(s.Parties[1].HeldBy) != 1 {
		t.Errorf("%+v %+v", s.Themes, s.Parties[1])
	}
	if len(s.Statements) != 2 || s.Title.Plain != "Small" {
		t.Errorf("%d statements in %q", len(s.Statements), s.Title)
	}
	if noticeKeys(notices) != "statement-again" {
		t.Errorf("the notices are %v", notices)
	}
}

func TestStatementsThatComeAgainAreComparedWithTheirTexts(t *testing.T) {
	const head = "coordinator: isc\nroles: [{id: isc}, {id: clerk}]\nthemes: [{id: law}]\nstatements:\n"
	told := head + "  - {id: s1, role: clerk, kind: shared, themes: [law], text: %, source: Talk}\n"
	one, other := strings.Replace(told, "%", "One", 1), strings.Replace(told, "%", "Other", 1)
	for _, without := range []bool{false, true} {
		for again, want := range map[string]string{one: "statement-again", other: "statement-again-differ"} {
			_, notices, err := readAll(t, Options{WithoutTexts: without}, "a.yaml", one, "b.yaml", again)
			if err != nil || noticeKeys(notices) != want {
				t.Errorf("without texts %v: %v, notices %v, want %s", without, err, notices, want)
			}
		}
	}
}

func TestStudiesThatDisagreeAreErrors(t *testing.T) {
	const head = "coordinator: %\nroles: [{id: isc}, {id: dpo%}]\ngroups: [{id: public%}]\nstatements: []\n"
	fill := func(values ...string) string {
		s := head
		for _, v := range values {
			s = strings.Replace(s, "%", v, 1)
		}
		return s
	}
	for _, c := range []struct{ name, other, want string }{
		{"another name", fill("isc", ", name: {sv: Ombud}", ""), `o.yaml:2:36: “dpo” is named “Ombud” here and “Data protection officer” in another file, expected one name for one id`},
		{"another coordinator", fill("dpo", "", ""), `o.yaml:1:14: the coordinator is “dpo” here and “isc” in another file, expected the same in all files`},
		{"a group that is a role", "coordinator: isc\nroles: [{id: isc}, {id: public}]\nstatements: []\n", `o.yaml:2:25: “public” is a role in one file and a group in another, expected the same in all files`},
	} {
		_, _, err := readAll(t, Options{}, "s.yaml", smallStudy, "o.yaml", c.other)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: got\n%v\nwant\n%s", c.name, err, c.want)
		}
	}
}

func TestSeveralTablesMakeOneStudy(t *testing.T) {
	s, notices, err := readAll(t, Options{}, "a.csv", "role,counterpart,kind,themes\nx,isc,shared,risk\n", "b.csv", "Roll;Motpart;Typ;Teman\nY;ISC;motsättning;Risk\nx;isc;gemensamt intresse;risk\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Statements) != 3 || len(s.Themes) != 1 || len(s.Parties) != 3 || s.Language != "sv" || s.Title.Plain != "a" {
		t.Errorf("%+v", s)
	}
	if !strings.Contains(noticeKeys(notices), "rows-alike") {
		t.Errorf("a row alike in another file is not said: %v", notices)
	}
}

func TestProblemsOfAllFilesAreReportedTogether(t *testing.T) {
	_, _, err := readAll(t, Options{}, "b.csv", "role,kind\na,x\n", "a.yaml", "nothing: 1\n", "c.csv", "rle\n", "d.pdf", "%PDF", "e.bin", "\x00\x01")
	want := []string{
		"b.csv:2:3: unknown kind",
		`a.yaml:1:1: unknown key “nothing”`, `a.yaml:1:1: the required key “coordinator”`, `a.yaml:1:1: the required key “roles”`, `a.yaml:1:1: the required key “statements”`,
		`c.csv:1:1: unknown column “rle”`, `c.csv:1:1: the required column “role”`, `c.csv:1:1: the required column “kind”`,
		`d.pdf: “d.pdf” is a story`, `e.bin: cannot tell the format of “e.bin”`,
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != len(want) {
		t.Fatalf("got\n%v", err)
	}
	for i := range want {
		if !strings.HasPrefix(lines[i], want[i]) {
			t.Errorf("line %d is %s, want %s", i, lines[i], want[i])
		}
	}
}

func TestFormatGoesByEndingElseByFirstBytes(t *testing.T) {
	for _, c := range [][3]string{
		{"a.YML", "", "yaml"},
		{"a.csv", "{", "csv"},
		{"a.docx", "", "story"},
		{"a.md", "", "story"},
		{"-", smallStudy, "yaml"},
		{"-", `{"coordinator": "x"}`, "json"},
		{"-", "\xef\xbb\xbfroll;typ;teman\n", "csv"},
		{"-", `{"role":"a","kind":"shared"}` + "\n", "jsonl"},
		{"a.ndjson", "", "jsonl"},
		{"-", "Once upon a time", ""},
		{"export.2026", smallStudy, "yaml"},
	} {
		if got := Detect(c[0], []byte(c[1])); got != c[2] {
			t.Errorf("%s beginning with %.20q is taken for %q, want %q", c[0], c[1], got, c[2])
		}
	}
	if _, _, err := Read([]Input{{Name: "-", Data: []byte(smallStudy)}}, Options{Format: "yaml"}); err != nil {
		t.Error(err)
	}
}

func TestANameInATableThatIsNearOneOfTheStudyIsNamedAsItIsWritten(t *testing.T) {
	_, notices, err := Read([]Input{
		{Name: "s.yaml", Data: []byte("coordinator: c\nroles: [{id: c}, {id: dpo, name: Dataskyddsombud}]\nthemes: [{id: correctness, name: {sv: Riktighet, en: Correctness}}]\nstatements: []\n")},
		{Name: "t.csv", Data: []byte("roll,typ,teman\nDataskydsombud,gemensamt intresse,Riktighett\n")},
	}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := fmt.Sprint(notices)
	for _, want := range []string{
		`“Dataskydsombud” is no party of the study and was added (did you mean “Dataskyddsombud”?)`,
		`“Riktighett” is no theme of the study and was added (did you mean “Riktighet”?)`,
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%s\nlacks: %s", said, want)
		}
	}
}
