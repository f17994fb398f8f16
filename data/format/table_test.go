package format

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

func noticeKeys(notices []data.Notice) string {
	keys := make([]string, len(notices))
	for i, n := range notices {
		keys[i] = n.Key
	}
	return strings.Join(keys, " ")
}

func roleNames(s *data.Study) string {
	names := make([]string, len(s.Parties))
	for i, p := range s.Parties {
		if names[i] = p.Name.In("en"); p.Group {
			names[i] = "(" + names[i] + ")"
		}
	}
	return strings.Join(names, ", ")
}

func themeNames(s *data.Study, list []int32) string {
	names := make([]string, len(list))
	for i, t := range list {
		names[i] = s.Themes[t].Name.In("en")
	}
	return strings.Join(names, ", ")
}

func TestTableGivesStatementsPartiesAndThemes(t *testing.T) {
	s, notices, problems := read(t, "svar.csv", "role,kind,counterpart,themes,strength,text,source,stage,by,status,respondent,organisation,id,document,page,line,offset,length,cues,confidence\n"+
		"Kommunikatör,shared,CISO,Tillgänglighet; Rätt målgrupp,2,\"Vi, alla\",§2.1,,,,p1,o1,,,,,,,,\n"+
		"Dataskyddsombud,cooperation,CISO,,,,,proposed,role,suggested,,,s1,d.docx,2,3,40,5,skulle;kan,0.25\n"+
		",,,,\n"+
		"CISO,conflict,Ledningen,Kostnad|Risk,3,,,,,,,,,,,,,,,\n")
	if problems != nil {
		t.Fatal(problems)
	}
	if got := roleNames(s); got != "Kommunikatör, CISO, Dataskyddsombud, (Ledningen)" {
		t.Errorf("the parties are %s", got)
	}
	if s.Parties[0].ID != "kommunikatör" || s.Parties[s.Coordinator].ID != "ciso" || s.Language != "" || s.Title.Plain != "svar" {
		t.Errorf("the study is %+v", s)
	}
	first := s.Statements[0]
	if themeNames(s, first.Themes) != "Tillgänglighet, Rätt målgrupp" || s.Themes[1].ID != "rätt-målgrupp" || first.Strength != 2 ||
		first.Text.Plain != "Vi, alla" || first.Source != "§2.1" || s.Persons[first.Respondent] != "p1" || first.Pos != (data.Pos{Line: 2, Column: 1}) {
		t.Errorf("the first statement is %+v", first)
	}
	second := s.Statements[1]
	if second.Stage != data.Proposed || second.By != data.ByRole || second.Status != data.Suggested || second.Origin == nil ||
		second.Origin.Offset != 40 || !slices.Equal(second.Origin.Cues, []string{"skulle", "kan"}) || second.Origin.Confidence != 0.25 {
		t.Errorf("the second statement is %+v %+v", second, second.Origin)
	}
	if third := s.Statements[2]; themeNames(s, third.Themes) != "Kostnad, Risk" || s.Parties[third.Counterpart].ID != "ledningen" || third.Pos.Line != 5 {
		t.Errorf("the third statement is %+v", third)
	}
	if noticeKeys(notices) != "coordinator-most" || notices[0].String() != `svar.csv: “CISO” was taken as the coordinator: the counterpart that most roles name (2 of 3)` {
		t.Errorf("the notices are %v", notices)
	}
}

func TestSwedishTableInAnyOrderWithSemicolons(t *testing.T) {
	s, notices, problems := read(t, "svar.csv", "\xef\xbb\xbfTyp;Roll;Tema;Styrka;Läge;Av;Källa\r\n"+
		"Gemensamt intresse;Arkivarie;Bevarande;3;;;1\r\nSamarbete;Arkivarie;\"\"\"Lag; och rätt\"\"|Bevarande\";;förslag;motpart;2\r\n"+
		"Ingen motsättning;Jurist;;;;;3\r\n")
	if problems != nil {
		t.Fatal(problems)
	}
	if s.Language != "sv" || roleNames(s) != "Arkivarie, Jurist, Coordinator" || s.Parties[s.Coordinator].ID != "coordinator" || s.Parties[2].Name.SV != "Samordnaren" {
		t.Errorf("language %q, parties %s", s.Language, roleNames(s))
	}
	if got := themeNames(s, s.Statements[1].Themes); got != "Lag; och rätt, Bevarande" {
		t.Errorf("the quoted theme came out in %q", got)
	}
	if s.Statements[1].By != data.ByCounterpart || s.Statements[1].Counterpart != s.Coordinator || s.Statements[2].Kind != data.NoConflict {
		t.Errorf("the statements are %+v", s.Statements)
	}
	if noticeKeys(notices) != "separator coordinator-synthetic" {
		t.Errorf("the notices are %v", notices)
	}
}

func TestEachMistakeInATableIsReportedWhereItStands(t *testing.T) {
	const head = "role,counterpart,kind,themes,strength\n"
	for _, c := range []struct{ name, text, want string }{
		{"misspelt kind", head + "dpo,isc,sharde,risk,1\n", `t.csv:2:9: unknown kind “sharde”, expected shared, conflict, difficulty, cooperation or no-conflict; did you mean “shared”?`},
		{"empty theme where one is needed", head + "dpo,isc,shared,risk,\ndpo,isc,conflict,,2\n", `t.csv:3:18: a statement of kind conflict without a theme, expected at least one theme`},
		{"only separators for themes", head + "dpo,isc,shared,\" ; ;\",\n", `t.csv:2:16: a statement of kind shared without a theme, expected at least one theme`},
		{"theme of signs", head + "dpo,isc,shared,risk;???,\n", `t.csv:2:16: the name “???” has no letter or digit, expected a name that an id can be made of`},
		{"role of signs", head + "---,isc,shared,risk,\n", `t.csv:2:1: the name “---” has no letter or digit, expected a name that an id can be made of`},
		{"empty role", head + ",isc,shared,risk,\n", `t.csv:2:1: the cell “role” is empty, expected a value in it`},
		{"empty kind", head + "dpo,isc,,risk,\n", `t.csv:2:9: the cell “kind” is empty, expected a value in it`},
		{"strength", head + "ärkebiskop,isc,shared,risk,4\n", `t.csv:2:28: strength “4”, expected 1 (mentioned), 2 (stressed) or 3 (decisive)`},
		{"strength with decimals", head + "dpo,isc,shared,risk,\"2,0\"\n", `t.csv:2:21: strength “2,0”, expected 1 (mentioned), 2 (stressed) or 3 (decisive)`},
		{"itself", head + "DPO,dpo,shared,risk,\n", `t.csv:2:5: a statement of “dpo” about itself, expected another party as counterpart`},
		{"unknown column", "role,kind,thmes\ndpo,shared,risk\n", `t.csv:1:11: unknown column “thmes”; did you mean “themes”?`},
		{"unknown Swedish column", "roll,typ,stirka\ndpo,shared,1\n", `t.csv:1:10: unknown column “stirka”; did you mean “styrka”?`},
		{"no headers", "dpo,isc,shared,risk\n", `t.csv:1:1: a first row without headers, expected a row of headers above the statements: role, counterpart, kind, themes and so on`},
		{"column twice", "role,kind,themes,Roll\ndpo,shared,risk,x\n", `t.csv:1:18: the column “Roll” occurs twice, expected each column once`},
		{"no kind", "role,themes\ndpo,risk\n", `t.csv:1:1: the required column “kind” is missing`},
		{"too many cells", head + "dpo,isc,shared,risk,1,extra\n", `t.csv:2:23: a row with 6 cells, expected at most 5, one for each column; quotation marks around a text that holds the separator`},
		{"open quote", head + "dpo,isc,shared,risk,1\ndpo,isc,shared,\"risk,1\ndpo,,,\n", `t.csv:3:16: a quotation mark that is never closed, expected a second one at the end of the cell`},
		{"text after quote", head + "dpo,isc,shared,\"risk\" 2,1\ndpo,isc,shared,risk,1\n", `t.csv:2:22: text after a closing quotation mark, expected a separator or the end of the row`},
		{"open quote of a theme", head + "dpo,isc,shared,\"\"\"risk; cost\",1\n", `t.csv:2:16: a quotation mark around a theme that is never closed, expected a second one after the theme`},
		{"two names for an id", head + "IT chef,isc,shared,risk,\nIT-chef,isc,shared,risk,\n", `t.csv:3:1: the names “IT chef” and “IT-chef” would get one id (“it-chef”), expected one spelling, or names that differ in letters or digits`},
		{"stage on another kind", "role,kind,themes,stage\ndpo,shared,risk,proposed\n", `t.csv:2:17: “stage” on a statement of kind shared, expected it on a cooperation only`},
		{"no rows", head, `t.csv: the table has no rows, expected a row for each statement below the headers`},
		{"NUL", head + "d\x00po,isc,shared,risk,1\n", `t.csv:2:2: a control character (U+0000), expected text that can be shown`},
		{"UTF-8 and something else", head + "då,isc,shared,risk,1\nd\xe5po,isc,shared,risk,1\n", `t.csv:3:2: bytes that are not UTF-8, expected the file saved as UTF-8 (in Excel: CSV UTF-8)`},
		{"no letter of Windows-1252", head + "d\xe5p\x81o,isc,shared,risk,1\n", `t.csv:2:4: bytes that are not UTF-8, expected the file saved as UTF-8 (in Excel: CSV UTF-8)`},
		{"half a letter of UTF-16", "\xff\xfer\x00\x3d\xd8", `t.csv: half a character of UTF-16, expected a file saved as UTF-8`},
		{"half a unit of UTF-16", "\xff\xfer\x00o", `t.csv: half a character of UTF-16, expected a file saved as UTF-8`},
		{"after a cell of two lines", "role,kind,text,themes\ndpo,shared,\"one\ntwo\",\nisc,shard,,risk\n", `t.csv:3:6: a statement of kind shared without a theme, expected at least one theme`},
		{"empty", "\xef\xbb\xbf \n", `t.csv: the file is empty, expected a study or a coding table`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, problems := read(t, "t.csv", c.text)
			if len(problems) == 0 || problems[0].Error() != c.want {
				t.Errorf("got\n%v\nwant\n%s", problems, c.want)
			}
			if c.name != "after a cell of two lines" && len(problems) > 1 {
				t.Errorf("more than the one problem: %v", problems)
			}
		})
	}
}

func TestElevenMentionsStayElevenStatements(t *testing.T) {
	s, notices, problems := read(t, "t.csv", "role,counterpart,kind,themes\n"+strings.Repeat("dpo,isc,shared,risk\n", 11))
	if problems != nil {
		t.Fatal(problems)
	}
	if len(s.Statements) != 11 || s.Statements[10].Strength != 1 {
		t.Errorf("%d statements", len(s.Statements))
	}
	if noticeKeys(notices) != "coordinator-most rows-alike" || notices[1].Args[0] != "10" || notices[1].Line != 3 {
		t.Errorf("the notices are %v", notices)
	}
}

func TestNamesThatDifferInCaseSpacingOrFormAreOne(t *testing.T) {
	s, notices, problems := read(t, "t.csv", "role,kind,themes,counterpart\n"+
		"R\u00e5d,shared,Öppenhet,isc\nRa\u030ad,shared,Öppenhet,isc\n  råd ,shared,öppenhet,isc\nRåd,shared,O\u0308ppenhet,isc\nRad,shared,Öppenhet,isc\nIT  chef,shared,Öppenhet,isc\nit chef,shared,Öppenhet,isc\n")
	if problems != nil {
		t.Fatal(problems)
	}
	if got := roleNames(s); got != "R\u00e5d, isc, Rad, IT chef" {
		t.Errorf("the parties are %q", got)
	}
	if len(s.Themes) != 1 {
		t.Errorf("the themes are %+v", s.Themes)
	}
	if got := noticeKeys(notices); got != "coordinator-most merged-form rows-alike merged-names merged-names merged-form look-alike merged-names" {
		t.Errorf("the notices are %v", notices)
	}
}

func TestFormulaGuardIsTakenOff(t *testing.T) {
	s, _, problems := read(t, "t.csv", "role,kind,themes,text,source,counterpart\ndpo,shared,risk,'=1+1,''-x,isc\ndpo,shared,risk,'quoted',-,isc\n")
	if problems != nil {
		t.Fatal(problems)
	}
	a, b := s.Statements[0], s.Statements[1]
	if a.Text.Plain != "=1+1" || a.Source != "'-x" || b.Text.Plain != "'quoted'" || b.Source != "-" {
		t.Errorf("%q %q %q %q", a.Text.Plain, a.Source, b.Text.Plain, b.Source)
	}
}

func TestWhomTheInterviewsOfATableAskedAboutIsAssumedAloud(t *testing.T) {
	const among, about = "role,counterpart,kind,themes\na,z,shared,x\na,b,shared,x\nb,z,shared,x\n", "role,counterpart,kind,themes\na,z,shared,x\nb,z,shared,x\n"
	const study = "coordinator: z\nroles: [{id: z}, {id: a}, {id: b}]\nstatements: [{role: a, counterpart: b, kind: no-conflict}]\n"
	for _, c := range []struct {
		name, file, text, asked string
		want                    data.Asked
		notice                  string
	}{
		{"of others too", "t.csv", among, "", data.AskedCoordinator, "coordinator-most asked-assumed"},
		{"of others, as the user says", "t.csv", among, "everyone", data.AskedEveryone, "coordinator-most"},
		{"of others, as the user says too", "t.csv", among, "coordinator", data.AskedCoordinator, "coordinator-most"},
		{"of a group too", "t.csv", about + "a,g,shared,x\n", "", data.AskedCoordinator, "coordinator-most"},
		{"of the coordinator only", "t.csv", about, "", data.AskedCoordinator, "coordinator-most"},
		{"a study says it", "s.yaml", study, "", data.AskedCoordinator, ""},
		{"a study says it, the user something else", "s.yaml", study, "everyone", data.AskedEveryone, ""},
	} {
		s, notices, err := Read([]Input{{Name: c.file, Data: []byte(c.text)}}, Options{Asked: c.asked})
		if err != nil {
			t.Fatal(err)
		}
		if s.Asked != c.want || noticeKeys(notices) != c.notice {
			t.Errorf("%s: asked %v, notices %s; want %v, %s", c.name, s.Asked, noticeKeys(notices), c.want, c.notice)
		}
	}
}

func TestWhoIsTheCoordinatorOfATable(t *testing.T) {
	for _, c := range []struct{ name, rows, asked, id, notice string }{
		{"asked for by name", "a,b,shared,x\nb,c,shared,x\n", " B ", "b", "coordinator-asked"},
		{"asked for, only mentioned", "a,b,shared,x\nb,c d,shared,x\n", "C D", "c-d", "coordinator-asked"},
		{"asked for, new, with empty cells", "a,,shared,x\nb,a,shared,x\n", "Säkerhetschef", "säkerhetschef", "coordinator-asked"},
		{"some cells empty", "a,b,shared,x\nb,,shared,x\n", "", "coordinator", "coordinator-synthetic"},
		{"some cells empty, and one bears the name", "a,Samordnaren,shared,x\nb,,shared,x\n", "", "samordnaren", "coordinator-named"},
		{"named by most roles", "a,b,shared,x\na,b,shared,y\na,b,shared,z\nb,c,shared,x\nd,c,shared,x\n", "", "c", "coordinator-most"},
		{"equal: the smallest id", "a,z,shared,x\nb,y,shared,x\n", "", "y", "coordinator-most"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, notices, err := Read([]Input{{Name: "t.csv", Data: []byte("role,counterpart,kind,themes\n" + c.rows)}}, Options{Coordinator: c.asked, Asked: "coordinator"})
			if err != nil {
				t.Fatal(err)
			}
			if got := s.Parties[s.Coordinator]; got.ID != c.id || got.Group {
				t.Errorf("the coordinator is %+v", got)
			}
			if noticeKeys(notices) != c.notice {
				t.Errorf("the notices are %v", notices)
			}
			for _, st := range s.Statements {
				if st.Role == st.Counterpart || st.Counterpart < 0 {
					t.Errorf("statement %+v", st)
				}
			}
		})
	}
	for _, c := range []struct{ name, rows, asked, want string }{
		{"unknown", "a,b,shared,x\n", "Nobody", `t.csv: unknown coordinator “Nobody”, expected the id or name of a role`},
		{"a slip", "kommunikatör,,shared,x\n", "komunikatör", `t.csv: unknown coordinator “komunikatör”, expected the id or name of a role; did you mean “kommunikatör”?`},
		{"tells without counterpart", "a,,shared,x\nb,a,shared,x\n", "a", `t.csv:2:1: a statement of the coordinator without counterpart, expected the party it is about`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read([]Input{{Name: "t.csv", Data: []byte("role,counterpart,kind,themes\n" + c.rows)}}, Options{Coordinator: c.asked})
			if err == nil || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestSeparatorsAndLineEndings(t *testing.T) {
	for name, text := range map[string]string{
		"a.csv": "sep=;\r\nrole;kind;themes\r\ndpo;shared;risk\r\n",
		"b.csv": "role\tkind\tthemes\ndpo\tshared\trisk",
		"c.tsv": "role\tkind\tthemes\r\rdpo\tshared\trisk\r",
		"d":     "role;kind;themes\ndpo;shared;\"risk\"\n",
		"e.csv": "role,kind,themes,,\ndpo,shared,risk,,\n,,,,\n\n",
	} {
		s := mustRead(t, name, text)
		if len(s.Statements) != 1 || themeNames(s, s.Statements[0].Themes) != "risk" {
			t.Errorf("%s gives %+v", name, s.Statements)
		}
	}
}

func TestJSONLinesHoldTheSameRows(t *testing.T) {
	s, _, problems := read(t, "t.jsonl", `{"role":"Kommunikatör","kind":"shared","themes":["A; b","C"],"strength":2,"text":{"sv":"hej","en":"hi"}}`+"\n\n"+
		`{"role":"kommunikatör","kind":"cooperation","counterpart":"Arkiv","page":3}`+"\n")
	if problems != nil {
		t.Fatal(problems)
	}
	if len(s.Statements) != 2 || themeNames(s, s.Statements[0].Themes) != "A; b, C" || s.Statements[0].Text.SV != "hej" || s.Statements[1].Origin.Page != 3 {
		t.Errorf("%+v", s.Statements)
	}
	_, _, problems = read(t, "t.jsonl", `{"role":"a","kind":"shared","themes":["x"]}`+"\n"+`{"role":"a","kind":"shard","themes":["x"]}`+"\n"+`{"role":"a",`+"\n"+`{"rle":"a","kind":"shared","themes":["x"],"strength":"1"}`+"\n")
	want := []string{
		`t.jsonl:2:20: unknown kind “shard”, expected shared, conflict, difficulty, cooperation or no-conflict; did you mean “shared”?`,
		`t.jsonl:3:13: the file ends in the middle of a value, expected closing brackets and quotation marks`,
		`t.jsonl:4:2: unknown key “rle”; did you mean “role”?`,
		`t.jsonl:4:54: “strength” is text (“1”), expected a number without quotation marks`,
	}
	if got := problems.Error(); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s", got)
	}
}

func TestProblemsBeyondTwentyAreCounted(t *testing.T) {
	_, _, problems := read(t, "t.csv", "role,kind\n"+strings.Repeat("a,nothing\n", 1000))
	if len(problems) != 1000 || !strings.HasSuffix(problems.Error(), "\n… and 980 more") || strings.Count(problems.Error(), "\n") != 20 {
		t.Errorf("%d problems: %s", len(problems), problems.Error())
	}
	if !errors.As(error(problems), new(data.Problem)) {
		t.Error("no single problem is found in the list")
	}
}

func TestInterviewTextNeverReachesAMessage(t *testing.T) {
	const secret = "Hemlighet"
	for name, text := range map[string]string{
		"a.yaml": studyWith(fmt.Sprintf("  - {role: dpo, kind: shard, themes: [risk], text: {sv: %s, fi: x}}\n  - {role: dpo, kind: x, text: [%[1]s]}\n", secret)),
		"b.csv":  "role,kind,themes,text\na,x,y," + secret + "\nb,shared,,\"" + secret + "\n",
		"c.yaml": studyWith("  - role: dpo\n    text: " + secret + ": " + secret + "\n"),
		"d.json": `{"statements":[{"text":"` + secret + "\x01\"}]}",
	} {
		_, notices, problems := read(t, name, text)
		if len(problems) == 0 || strings.Contains(problems.Error()+fmt.Sprint(notices), secret) {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestProblemsOfASwedishTableNameSwedishWords(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"roll,typ,teman\nA,gemesam,T\n", `t.csv:2:3: unknown kind “gemesam”, expected gemensamt intresse, motsättning, svårighet, samarbete or ingen motsättning; did you mean “gemensam”?`},
		{"roll,typ,teman,läge\nA,samarbete,T,sedan länge\n", `t.csv:2:15: unknown stage “sedan länge”, expected pågår or förslag`},
		{"roll,typ,status\nA,ingen motsättning,klar\n", `t.csv:2:21: unknown status “klar”, expected kodad, förslag or avvisad`},
		{"roll,typ,teman,av\nA,samarbete,T,chefen\n", `t.csv:2:15: “by” is “chefen”, expected båda, roll or motpart`},
		{"roll,typ\nA,\n", `t.csv:2:3: the cell “typ” is empty, expected a value in it`},
		{"roll,typ\nA,motsättning\n", `t.csv:2:1: a statement of kind motsättning without a theme, expected at least one theme`},
		{"roll,teman\nA,T\n", `t.csv:1:1: the required column “typ” is missing`},
		{"role,kind,themes\nA,sharde,T\n", `t.csv:2:3: unknown kind “sharde”, expected shared, conflict, difficulty, cooperation or no-conflict; did you mean “shared”?`},
	} {
		_, _, err := Read([]Input{{Name: "t.csv", Data: []byte(test.text)}}, Options{})
		if err == nil || err.Error() != test.want {
			t.Errorf("%q: %v\nwant %s", test.text, err, test.want)
		}
	}
}
