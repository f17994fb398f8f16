package format

import (
	"errors"
	"strings"
	"testing"

	"samsyn/data"
)

// fullStudy uses every key of the format.
const fullStudy = `# A study that uses every key.
samsyn: 1
title: Full
language: sv
source: {title: {sv: Intervjuer, en: Interviews}, publisher: Verket, date: 2019-03-05}
coordinator: isc
asked: everyone
roles:
  - {id: communicator, name: {sv: Kommunikatör, en: Communicator}, note: heard twice, held_by: [p1, p2]}
  - {id: isc, name: {sv: Samordnare, en: Coordinator}, held_by: [p3]}
  - {id: dpo, name: Dataskyddsombud, reviews: [all]}
  - {id: auditor, reviews: [dpo, isc], relation: internal}
groups:
  - {id: business-units, name: {sv: Verksamheten}, note: {sv: alla}, relation: external}
themes:
  - {id: protection}
  - {id: availability, name: {sv: Tillgänglighet, en: Availability}, broader: protection, terms: {sv: [tillgänglig, nåbar], en: [available]}, requirement: {sv: Lag, en: Act}}
statements:
  - role: communicator
    counterpart: isc
    kind: shared
    themes: [availability, protection]
    strength: 2
    text: {sv: "Vi vill: samma", en: We want the same}
    source: §2.1
    respondent: p1
    organisation: o1
  - {role: dpo, kind: no-conflict}
  - {role: isc, counterpart: business-units, kind: conflict, themes: [availability], strength: 3, text: "a\nb"}
  - {role: communicator, kind: cooperation, stage: proposed, by: counterpart, id: s1, status: suggested,
     at: {document: story.docx, page: 2, line: 3, offset: 0, length: 17}, cues: [skulle, möjligheter], confidence: 0.5}
  - {role: auditor, counterpart: dpo, kind: difficulty, themes: [protection], status: rejected}
expected:
  - {parties: [isc, dpo], themes: [protection], reason: {sv: Lag, en: Act}}
  - {parties: [dpo, business-units]}
accepted:
  - {code: SY01, parties: [communicator, isc], themes: [availability], reason: known, until: 2027-01-31}
  - {code: SY05}
`

func read(t *testing.T, name, text string) (*data.Study, []data.Notice, data.Problems) {
	t.Helper()
	study, notices, err := Read([]Input{{Name: name, Data: []byte(text)}}, Options{})
	var problems data.Problems
	if err != nil && !errors.As(err, &problems) {
		t.Fatalf("the error is no list of problems: %v", err)
	}
	if (err == nil) != (study != nil) {
		t.Fatalf("both or neither of study and error: %v", err)
	}
	return study, notices, problems
}

func mustRead(t *testing.T, name, text string) *data.Study {
	t.Helper()
	study, _, problems := read(t, name, text)
	if problems != nil {
		t.Fatal(problems)
	}
	return study
}

func TestStudyFileGivesEveryPartOfTheStudy(t *testing.T) {
	s := mustRead(t, "full.yaml", fullStudy)
	if s.Title.Plain != "Full" || s.Language != "sv" || s.Asked != data.AskedEveryone || s.Source.Date != "2019-03-05" {
		t.Errorf("the head is %+v", s)
	}
	if s.Parties[s.Coordinator].ID != "isc" || s.Coordinator != 1 {
		t.Errorf("the coordinator is %d", s.Coordinator)
	}
	if len(s.Parties) != 5 || !s.Parties[4].Group || !s.Parties[4].External || s.Parties[0].Group {
		t.Errorf("the parties are %+v", s.Parties)
	}
	if !s.Parties[2].ReviewsAll || len(s.Parties[3].Reviews) != 2 || s.Parties[3].Name.Plain != "auditor" {
		t.Errorf("the reviewing roles are %+v", s.Parties[2:4])
	}
	if s.Themes[1].Broader != 0 || s.Themes[0].Broader != data.NoTheme || s.Themes[1].Terms.SV[1] != "nåbar" || s.Themes[1].Requirement.EN != "Act" {
		t.Errorf("the themes are %+v", s.Themes)
	}
	first := s.Statements[0]
	if first.Counterpart != 1 || first.Kind != data.Shared || first.Strength != 2 || len(first.Themes) != 2 ||
		first.Text.SV != "Vi vill: samma" || s.Persons[first.Respondent] != "p1" || s.Organisations[first.Organisation] != "o1" ||
		first.Pos.Line != 19 || first.Pos.Column != 5 || first.Origin != nil {
		t.Errorf("the first statement is %+v", first)
	}
	if s.Statements[1].Counterpart != s.Coordinator || s.Statements[1].Strength != 1 {
		t.Errorf("the second statement is %+v", s.Statements[1])
	}
	o := s.Statements[3].Origin
	if o.ID != "s1" || !o.HasAt || o.Length != 17 || len(o.Cues) != 2 || !o.HasConfidence || o.Confidence != 0.5 ||
		s.Statements[3].Stage != data.Proposed || s.Statements[3].By != data.ByCounterpart || s.Statements[3].Status != data.Suggested {
		t.Errorf("the suggestion is %+v with %+v", s.Statements[3], o)
	}
	if s.Statements[4].Counted() {
		t.Error("a rejected statement counts")
	}
	if len(s.Expected) != 2 || len(s.Expected[1].Themes) != 0 || len(s.Accepted) != 2 || s.Accepted[0].Until != "2027-01-31" {
		t.Errorf("expected and accepted are %+v and %+v", s.Expected, s.Accepted)
	}
}

// studyWith puts keys and statements into a small sound study.
func studyWith(statements string) string {
	return "coordinator: isc\nroles:\n  - {id: isc}\n  - {id: dpo, name: {sv: Dataskyddsombud}}\n  - {id: clerk}\n" +
		"groups: [{id: public}]\nthemes: [{id: risk}, {id: cost, broader: risk}, {id: law, name: Lagen}]\nstatements:\n" + statements
}

func TestEachMistakeInAStudyFileIsReportedWhereItStands(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"misspelt kind", studyWith("  - {role: dpo, kind: shard, themes: [risk]}\n"), `s.yaml:9:23: unknown kind “shard”, expected shared, conflict, difficulty, cooperation or no-conflict; did you mean “shared”?`},
		{"unknown theme", studyWith("  - {role: dpo, kind: shared, themes: [risk, riks]}\n"), `s.yaml:9:46: unknown theme “riks”, expected the id of a theme of the study; did you mean “risk”?`},
		{"theme by its name", studyWith("  - {role: dpo, kind: shared, themes: [Lagen]}\n"), `s.yaml:9:40: unknown theme “Lagen”, expected the id of a theme of the study; did you mean “law”?`},
		{"unknown role", studyWith("  - {role: clrek, kind: shared, themes: [risk]}\n"), `s.yaml:9:12: unknown party “clrek”, expected the id of a role or group of the study; did you mean “clerk”?`},
		{"unknown counterpart", studyWith("  - {role: dpo, counterpart: xyzzy, kind: shared, themes: [risk]}\n"), `s.yaml:9:30: unknown party “xyzzy”, expected the id of a role or group of the study`},
		{"strength 4", studyWith("  - {role: dpo, kind: shared, themes: [risk], strength: 4}\n"), `s.yaml:9:57: strength “4”, expected 1 (mentioned), 2 (stressed) or 3 (decisive)`},
		{"strength 1.5", studyWith("  - {role: dpo, kind: shared, themes: [risk], strength: 1.5}\n"), `s.yaml:9:57: strength “1.5”, expected 1 (mentioned), 2 (stressed) or 3 (decisive)`},
		{"strength 0o2", studyWith("  - {role: dpo, kind: shared, themes: [risk], strength: 0o2}\n"), `s.yaml:9:57: strength “0o2”, expected 1 (mentioned), 2 (stressed) or 3 (decisive)`},
		{"strength quoted", studyWith("  - {role: dpo, kind: shared, themes: [risk], strength: \"2\"}\n"), `s.yaml:9:57: “strength” is text (“2”), expected a number without quotation marks`},
		{"unknown key", studyWith("  - {role: dpo, kind: shared, temes: [risk], themes: [risk]}\n"), `s.yaml:9:31: unknown key “temes”; did you mean “themes”?`},
		{"repeated key", studyWith("  - {role: dpo, kind: shared, role: dpo, themes: [risk]}\n"), `s.yaml:9:31: the key “role” occurs twice, expected each key once`},
		{"missing kind", studyWith("  - {role: dpo, themes: [risk]}\n"), `s.yaml:9:5: the required key “kind” is missing or empty`},
		{"missing role", studyWith("  - {kind: shared, themes: [risk]}\n"), `s.yaml:9:5: the required key “role” is missing or empty`},
		{"itself", studyWith("  - {role: dpo, counterpart: dpo, kind: shared, themes: [risk]}\n"), `s.yaml:9:30: a statement of “dpo” about itself, expected another party as counterpart`},
		{"coordinator without counterpart", studyWith("  - {role: isc, kind: shared, themes: [risk]}\n"), `s.yaml:9:12: a statement of the coordinator without counterpart, expected the party it is about`},
		{"no theme", studyWith("  - {role: dpo, kind: difficulty}\n"), `s.yaml:9:5: a statement of kind difficulty without a theme, expected at least one theme`},
		{"empty theme list", studyWith("  - {role: dpo, kind: shared, themes: []}\n"), `s.yaml:9:39: a statement of kind shared without a theme, expected at least one theme`},
		{"empty theme", studyWith("  - {role: dpo, kind: shared, themes: [\"\"]}\n"), `s.yaml:9:40: unknown theme “”, expected the id of a theme of the study`},
		{"stage elsewhere", studyWith("  - {role: dpo, kind: shared, themes: [risk], stage: practised}\n"), `s.yaml:9:54: “stage” on a statement of kind shared, expected it on a cooperation only`},
		{"by elsewhere", studyWith("  - {role: dpo, kind: conflict, themes: [risk], by: both}\n"), `s.yaml:9:53: “by” on a statement of kind conflict, expected it on a cooperation only`},
		{"misspelt stage", studyWith("  - {role: dpo, kind: cooperation, stage: propsed}\n"), `s.yaml:9:43: unknown stage “propsed”, expected practised or proposed; did you mean “proposed”?`},
		{"group tells", studyWith("  - {role: public, kind: shared, themes: [risk]}\n"), `s.yaml:9:12: the group “public” tells something, expected a role: list it under roles if it was heard`},
		{"confidence 2", studyWith("  - {role: dpo, kind: no-conflict, confidence: 2}\n"), `s.yaml:9:48: confidence “2”, expected a number from 0 to 1`},
		{"negative page", studyWith("  - {role: dpo, kind: no-conflict, at: {page: -1}}\n"), `s.yaml:9:47: “page” is “-1”, expected a whole number, 0 or more`},
		{"statement id twice", studyWith("  - {id: a, role: dpo, kind: no-conflict}\n  - {id: a, role: clerk, kind: no-conflict}\n"), `s.yaml:10:10: the statement id “a” occurs twice (first on line 9), expected each id once`},
		{"status", studyWith("  - {role: dpo, kind: no-conflict, status: done}\n"), `s.yaml:9:44: unknown status “done”, expected coded, suggested or rejected`},
		{"themes no list", studyWith("  - {role: dpo, kind: shared, themes: risk}\n"), `s.yaml:9:39: “themes” is not a list, expected a list, also for a single entry`},
		{"text a list", studyWith("  - {role: dpo, kind: no-conflict, text: [secret]}\n"), `s.yaml:9:42: “text” is not text, expected text, or one text for each of sv and en`},
		{"statement no mapping", studyWith("  - dpo\n"), `s.yaml:9:5: “statements” has no keys, expected keys with values`},
		{"control character", studyWith("  - {role: dpo, kind: no-conflict, source: \"a\\x07b\"}\n"), `s.yaml:9:44: a control character (U+0007), expected text that can be shown`},
		{"tab", "coordinator: isc\nroles:\n\t- {id: isc}\nstatements: []\n", `s.yaml:3:1: a tab used for indentation, expected spaces: YAML allows no tab there`},
		{"colon", "coordinator: isc\ntitle: On roles: a study\nroles: []\nstatements: []\n", `s.yaml:2:16: a colon in the middle of a value, expected the value in quotes where it holds “: ”`},
		{"no colon", "coordinator: isc\nroles\nstatements: []\n", `s.yaml:2:1: a key without colon, expected KEY: VALUE, or quotation marks around a value of several lines`},
		{"indentation", "coordinator: isc\nroles:\n  - id: isc\n name: x\n", `s.yaml:4:2: a line whose indentation fits nothing above it, expected the keys of one entry in one column`},
		{"open bracket", "coordinator: isc\nroles: [{id: isc}\nstatements: []\n", `s.yaml:3:1: a bracket that is not closed, or a comma that is missing, expected “,” or the closing bracket`},
		{"open quote", "coordinator: \"isc\nroles: []\n", `s.yaml:1:14: a quotation mark that is never closed, expected a second one at the end of the value`},
		{"anchor", "coordinator: &a isc\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:14: an anchor or alias (“&”), expected everything written out`},
		{"tag", "coordinator: !!str isc\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:14: a YAML tag (“!!str”), expected plain values`},
		{"two documents", "coordinator: isc\nroles: [{id: isc}]\nstatements: []\n---\nsamsyn: 1\n", `s.yaml:4:1: a second YAML document begins here, expected one study a file`},
		{"no keys", "- a\n- b\n", `s.yaml:1:1: “study” has no keys, expected keys with values`},
		{"version", "samsyn: 2\ncoordinator: isc\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:9: format version “2”, expected 1, the only one this program reads`},
		{"no coordinator", "roles: [{id: isc}]\nstatements: []\n", `s.yaml:1:1: the required key “coordinator” is missing or empty`},
		{"no roles", "coordinator: isc\nstatements: []\n", `s.yaml:1:1: the required key “roles” is missing or empty`},
		{"no statements", "coordinator: isc\nroles: [{id: isc}]\n", `s.yaml:1:1: the required key “statements” is missing or empty`},
		{"strange coordinator", "coordinator: ics\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:14: unknown coordinator “ics”, expected the id or name of a role; did you mean “isc”?`},
		{"group as coordinator", "coordinator: g\nroles: [{id: isc}]\ngroups: [{id: g}]\nstatements: []\n", `s.yaml:1:14: “g” is a group, expected a role`},
		{"language", "language: fi\ncoordinator: isc\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:11: unknown language “fi”, expected sv or en`},
		{"asked", "asked: nobody\ncoordinator: isc\nroles: [{id: isc}]\nstatements: []\n", `s.yaml:1:8: “asked” is “nobody”, expected coordinator or everyone`},
		{"id twice", "coordinator: isc\nroles: [{id: isc},\n  {id: isc}]\nstatements: []\n", `s.yaml:3:8: the id “isc” occurs twice (first on line 2), expected each id once`},
		{"id in both lists", "coordinator: isc\nroles: [{id: isc}]\ngroups: [{id: isc}]\nstatements: []\n", `s.yaml:3:15: the id “isc” occurs twice (first on line 2), expected each id once`},
		{"ids in two cases", "coordinator: isc\nroles: [{id: isc}, {id: ISC}]\nstatements: []\n", `s.yaml:2:25: the ids “ISC” and “isc” differ in case only, expected ids that differ in more`},
		{"invalid id", "coordinator: isc\nroles: [{id: isc}, {id: IT-chef i kommun}]\nstatements: []\n", `s.yaml:2:25: “IT-chef i kommun” is not a valid id, expected letters, digits, “-”, “_” and “.”; did you mean “it-chef-i-kommun”?`},
		{"no id", "coordinator: isc\nroles: [{id: isc}, {name: X}]\nstatements: []\n", `s.yaml:2:20: the required key “id” is missing or empty`},
		{"relation", "coordinator: isc\nroles: [{id: isc, relation: near}]\nstatements: []\n", `s.yaml:2:29: unknown relation “near”, expected internal or external`},
		{"reviews", "coordinator: isc\nroles: [{id: isc}, {id: dpo, reviews: [ics]}]\nstatements: []\n", `s.yaml:2:40: unknown role “ics”, expected the id of a role of the study; did you mean “isc”?`},
		{"reviews itself", "coordinator: isc\nroles: [{id: isc, reviews: [isc]}]\nstatements: []\n", `s.yaml:2:29: “isc” is said to review itself, expected other roles`},
		{"reviews of a group", "coordinator: isc\nroles: [{id: isc}, {id: dpo, reviews: [g]}]\ngroups: [{id: g}]\nstatements: []\n", `s.yaml:2:40: “g” is a group, expected a role`},
		{"group with reviews", "coordinator: isc\nroles: [{id: isc}]\ngroups: [{id: g, reviews: [isc]}]\nstatements: []\n", `s.yaml:3:18: unknown key “reviews”, expected id, name, note or relation`},
		{"broader", "coordinator: isc\nroles: [{id: isc}]\nthemes: [{id: risk}, {id: cost, broader: riks}]\nstatements: []\n", `s.yaml:3:42: unknown theme “riks”, expected the id of a theme of the study; did you mean “risk”?`},
		{"broader cycle", "coordinator: isc\nroles: [{id: isc}]\nthemes:\n- {id: a, broader: b}\n- {id: b, broader: c}\n- {id: c, broader: b}\nstatements: []\n", `s.yaml:5:3: the broader themes of “b” lead back to it (b → c → b), expected a tree`},
		{"three parties", studyWith("  - {role: dpo, kind: no-conflict}\n") + "expected: [{parties: [isc, dpo, clerk]}]\n", `s.yaml:10:22: an expected cooperation that is not between two parties, expected two different ones`},
		{"one party twice", studyWith("  - {role: dpo, kind: no-conflict}\n") + "expected: [{parties: [isc, isc]}]\n", `s.yaml:10:22: an expected cooperation that is not between two parties, expected two different ones`},
		{"same expectation", studyWith("  - {role: dpo, kind: no-conflict}\n") + "expected:\n- {parties: [isc, dpo], themes: [risk, cost]}\n- {parties: [dpo, isc], themes: [cost, risk]}\n", `s.yaml:12:3: this cooperation is expected twice (first on line 11), expected each expectation once`},
		{"same acceptance", studyWith("  - {role: dpo, kind: no-conflict}\n") + "accepted:\n- {code: SY01, parties: [isc]}\n- {code: SY01, parties: [isc], reason: other}\n", `s.yaml:12:3: this finding is accepted twice (first on line 11), expected each acceptance once`},
		{"no such day", studyWith("  - {role: dpo, kind: no-conflict}\n") + "accepted: [{code: SY01, until: 2026-02-30}]\n", `s.yaml:10:32: the date “2026-02-30”, expected a day that exists, as YYYY-MM-DD`},
		{"rule code", studyWith("  - {role: dpo, kind: no-conflict}\n") + "accepted: [{code: unmanaged}]\n", `s.yaml:10:19: the rule code “unmanaged”, expected a code such as SY01`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, problems := read(t, "s.yaml", c.text)
			if len(problems) != 1 || problems[0].Error() != c.want {
				t.Errorf("got\n%v\nwant\n%s", problems, c.want)
			}
		})
	}
}

func TestAllMistakesOfAFileAreReportedAtOnceInOrder(t *testing.T) {
	_, _, problems := read(t, "s.yaml", studyWith("  - {role: dop, kind: shard, themes: [riks], strength: 9, x: 1}\n  - {role: isc, kind: shared}\n"))
	var got []string
	for _, p := range problems {
		got = append(got, p.Key)
	}
	want := "unknown-party unknown-kind unknown-theme strength unknown-key needs-theme needs-counterpart"
	if strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	var one data.Problem
	if !errors.As(error(problems), &one) || one.Key != "unknown-party" || one.Line != 9 {
		t.Errorf("errors.As gives %+v", one)
	}
}

func TestStudyFileTakesSwedishValuesAndPlainScalars(t *testing.T) {
	s := mustRead(t, "s.yaml", "\xef\xbb\xbf"+studyWith("  - {role: dpo, kind: Gemensamt intresse, themes: [risk], source: 2.1, respondent: 17}\n  - {role: dpo, kind: samarbete, stage: förslag, by: motpart, status: kodad}\n"))
	first, second := s.Statements[0], s.Statements[1]
	if first.Kind != data.Shared || first.Source != "2.1" || s.Persons[first.Respondent] != "17" {
		t.Errorf("the first is %+v", first)
	}
	if second.Kind != data.Cooperation || second.Stage != data.Proposed || second.By != data.ByCounterpart {
		t.Errorf("the second is %+v", second)
	}
}

func TestEmptyStudyToBeFilledInIsSound(t *testing.T) {
	s := mustRead(t, "my study.yaml", "coordinator: isc\nroles:\n  - id: isc\ngroups:\nthemes:\nstatements:\n")
	if len(s.Statements) != 0 || s.Title.Plain != "my study" {
		t.Errorf("the study is %+v", s)
	}
}
