package table

import (
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// studyOf analyses a study of the coordinator and three roles that tell the given statements.
func studyOf(statements ...data.Statement) *analysis.Analysis {
	for i := range statements {
		statements[i].Strength = 1
	}
	name := func(s string) data.Text { return data.Text{Plain: s} }
	return analysed(&data.Study{
		Parties: []data.Party{
			{ID: "coordinator"},
			{ID: "writer", Name: name("Writer")},
			{ID: "lawyer", Name: name("Lawyer")},
			{ID: "archivist", Name: name("Archivist")},
		},
		Themes: []data.Theme{
			{ID: "order", Name: name("Order och reda"), Broader: data.NoTheme}, {ID: "access", Name: name("Access"), Broader: data.NoTheme},
		},
		Statements: statements,
	})
}

func says(role int32, kind data.Kind, themes ...int32) data.Statement {
	return data.Statement{Role: role, Kind: kind, Themes: themes}
}

func TestTheLeadNamesEveryThemeThatMostShareAndNoneThatNobodyShares(t *testing.T) {
	const order, access = 0, 1
	for _, test := range []struct {
		name   string
		a      *analysis.Analysis
		sv, en string
	}{
		{
			"one", studyOf(says(writer, data.Shared, order), says(lawyer, data.Shared, order, access)),
			"Det tema som flest delar är ”Order och reda” (2 av 2).", "The theme that most share is “Order och reda” (2 of 2).",
		},
		{
			"two, whatever their strength", studyOf(says(writer, data.Shared, order, access), says(lawyer, data.Shared, order, access), says(lawyer, data.Shared, order)),
			"De teman som flest delar är ”Access” och ”Order och reda” (2 av 2 vardera).", "The themes that most share are “Access” and “Order och reda” (2 of 2 each).",
		},
		{
			"shared by nobody else", studyOf(says(writer, data.Shared, order), says(lawyer, data.Shared, access)),
			"Inget tema delas av mer än en roll.", "No theme is shared by more than one role.",
		},
		{
			"one role alone", studyOf(says(writer, data.Shared, order)),
			"Bara en roll har berättat, så det går inte att säga vad flera delar.", "Only one role has told its story, so nothing can be said of what several share.",
		},
		{
			"no shared interest", studyOf(says(writer, data.Conflict, order)),
			"Ingen berättar om ett gemensamt intresse.", "Nobody tells of a shared interest.",
		},
	} {
		if got := Lead(test.a, words.In("sv")); got != test.sv {
			t.Errorf("%s: %s\nwant %s", test.name, got, test.sv)
		}
		if got := Lead(test.a, words.In("en")); got != test.en {
			t.Errorf("%s: %s\nwant %s", test.name, got, test.en)
		}
	}
}

func TestNoConflictToldIsNotThatEveryConflictIsCooperatedOn(t *testing.T) {
	practised := says(writer, data.Cooperation, 0)
	for _, test := range []struct {
		a      *analysis.Analysis
		sv, en string
	}{
		{studyOf(says(writer, data.Shared, 0)), "Ingen berättar om en motsättning.", "Nobody tells of a conflict."},
		{studyOf(says(writer, data.Conflict, 0), practised), "Om varje motsättning pågår ett samarbete.", "There is a practised cooperation on every conflict."},
		{studyOf(says(writer, data.Conflict, 0)), "En motsättning saknar ett pågående samarbete.", "One conflict has no practised cooperation."},
	} {
		if got := words.In("sv").Unmanaged(&test.a.Gaps.Coverage); got != test.sv {
			t.Errorf("%s, want %s", got, test.sv)
		}
		if got := words.In("en").Unmanaged(&test.a.Gaps.Coverage); got != test.en {
			t.Errorf("%s, want %s", got, test.en)
		}
	}
}

func TestTheRegisterNamesTheOtherPartyAndTheThemesOfAGap(t *testing.T) {
	a := studyOf(says(writer, data.Conflict, 0))
	w := words.In("en")
	f := &a.Gaps.Findings[0]
	for party, want := range map[int32]string{
		coordinator: "Unmanaged conflict or difficulty (SY01): Writer, “Order och reda”",
		writer:      "Unmanaged conflict or difficulty (SY01): “Order och reda”",
	} {
		if got := w.Reference(a.Study, f, party); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
