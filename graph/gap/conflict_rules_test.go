package gap

import (
	"fmt"
	"strings"
	"testing"
)

func TestConflictsOfAPairWithoutPractisedCooperationOnThemAreFound(t *testing.T) {
	check(t, "SY01", []ruleCase{
		{"nothing told", `a shared coord x`, nil},
		{"a conflict with the coordinator is high", `a conflict coord x *3`, []string{"SY01/a+coord/x high 3 [0]"}},
		{"a conflict between roles is high", `a conflict b x`, []string{"SY01/a+b/x high 1 [0]"}},
		{"a conflict with a group is high", `a conflict g x`, []string{"SY01/a+g/x high 1 [0]"}},
		{"a difficulty with the coordinator is medium", `a difficulty coord x`, []string{"SY01/a+coord/x medium 1 [0]"}},
		{"a difficulty between roles is low", `a difficulty b x`, []string{"SY01/a+b/x low 1 [0]"}},
		{"the coordinator's account counts", `coord conflict a x`, []string{"SY01/a+coord/x high 1 [0]"}},
		{"a rejected one does not count", `a conflict coord x rejected`, nil},
		{"a suggested one counts", `a conflict coord x suggested`, []string{"SY01/a+coord/x high 1 [0]"}},
		{"a proposal makes it one lower", "a conflict coord x\ncoord cooperation a x proposed", []string{"SY01/a+coord/x medium 1 [0]"}},
		{"a proposal makes a difficulty low", "a difficulty coord x\na cooperation coord x proposed", []string{"SY01/a+coord/x low 1 [0]"}},
		{"never below low", "a difficulty b x\na cooperation b x proposed", []string{"SY01/a+b/x low 1 [0]"}},
		{"a proposal on something else changes nothing", "a conflict coord x\na cooperation coord y proposed", []string{"SY01/a+coord/x high 1 [0]"}},
		{"a proposal of somebody else changes nothing", "a conflict coord x\nb cooperation coord x proposed", []string{"SY01/a+coord/x high 1 [0]"}},
		{"practised by either side, it is managed", "a conflict coord x\ncoord cooperation a x", nil},
		{"a practice of somebody else does not manage it", "a conflict coord x\nb cooperation coord x", []string{"SY01/a+coord/x high 1 [0]"}},
		{"a general cooperation is on no theme", "a conflict coord x\na cooperation coord -", []string{"SY01/a+coord/x high 1 [0]"}},
		{"a practice above manages it", "theme x<y\na conflict coord x\na cooperation coord y", nil},
		{"a practice below manages it", "theme x<y\na conflict coord y\na cooperation coord x", nil},
		{"a practice beside does not", "theme x<y\ntheme z<y\na conflict coord x\na cooperation coord z", []string{"SY01/a+coord/x high 1 [0]"}},
		{"a practice on one of its themes manages it", "a conflict coord x,y\na cooperation coord y", nil},
		{
			"sets that share a theme are one, through a third too",
			"a conflict coord x,y\na conflict coord z,w\na conflict coord v\na conflict coord y,z *2",
			[]string{"SY01/a+coord/w+x+y+z high 4 [0 1 3]", "SY01/a+coord/v high 1 [2]"},
		},
		{
			"a conflict and a difficulty on a theme are one, and high",
			"a difficulty coord x *2\na conflict coord x",
			[]string{"SY01/a+coord/x high 3 [0 1]"},
		},
		{
			"a conflict and a difficulty told by the two sides are one",
			"a difficulty coord x\ncoord conflict a x",
			[]string{"SY01/a+coord/x high 2 [0 1]"},
		},
		{
			"themes are looked at as coded, though they have one broader theme",
			"theme x<z\ntheme y<z\na conflict coord x\na conflict coord y *2",
			[]string{"SY01/a+coord/y high 2 [1]", "SY01/a+coord/x high 1 [0]"},
		},
		{
			"what is managed does not join what is not",
			"a conflict coord x,y\na difficulty coord y,z\na cooperation coord z",
			[]string{"SY01/a+coord/x+y high 1 [0]"},
		},
		{"with a group, the role's cooperation with the coordinator counts", "a conflict g x\na cooperation coord x", nil},
		{"with a group, told by the coordinator too", "a conflict g x\ncoord cooperation a x", nil},
		{"with a group, another role's does not", "a conflict g x\nb cooperation coord x", []string{"SY01/a+g/x high 1 [0]"}},
		{"with a role, the cooperation with the coordinator does not count", "a conflict b x\na cooperation coord x", []string{"SY01/a+b/x high 1 [0]"}},
		{"between the coordinator and a group only theirs counts", "coord difficulty g x\na cooperation coord x", []string{"SY01/coord+g/x medium 1 [0]"}},
		{"with a group, its own proposal makes it lower", "a conflict g x\na cooperation g x proposed", []string{"SY01/a+g/x medium 1 [0]"}},
		{"with a group, the proposal to the coordinator does not", "a conflict g x\na cooperation coord x proposed", []string{"SY01/a+g/x high 1 [0]"}},
		{"many themes towards a group", "a difficulty g x,y,z *3", []string{"SY01/a+g/x+y+z low 3 [0]"}},
	})
}

func TestRolesSilentOnConflictAreFound(t *testing.T) {
	medium := []string{"SY03/a medium 0 []"}
	check(t, "SY03", []ruleCase{
		{"only shared interests", `a shared coord x`, medium},
		{"nothing with the coordinator at all", `a conflict b x`, medium},
		{"a conflict", `a conflict coord x`, nil},
		{"a denial", `a no-conflict coord -`, nil},
		{"a difficulty", `a difficulty coord x`, nil},
		{"a conflict told by the coordinator", "a shared coord x\ncoord conflict a x", nil},
		{"a rejected conflict is silence", "a shared coord x\na conflict coord x rejected", medium},
		{"a role without counted statements has not been heard", "a shared coord x rejected\na conflict coord y rejected", nil},
		{"the coordinator and groups are no such roles", `coord shared g x`, nil},
	})
}

func TestRolesWithoutCommonGroundAreFound(t *testing.T) {
	medium := []string{"SY04/a medium 0 []"}
	check(t, "SY04", []ruleCase{
		{"only conflicts", `a conflict coord x`, medium},
		{"shared with somebody else only", `a shared b x`, medium},
		{"shared", `a shared coord x`, nil},
		{"shared, as the coordinator tells", "a conflict coord x\ncoord shared a x", nil},
		{"not heard", `coord conflict a x`, nil},
	})
}

func TestContestedThemesAreExactlySharedAndOpposed(t *testing.T) {
	check(t, "SY06", []ruleCase{
		{"by two roles", "a shared coord x *2\nb conflict coord x", []string{"SY06//x medium 3 [0 1]"}},
		{"by the same role", "a shared coord x\na conflict coord x", []string{"SY06//x medium 2 [0 1]"}},
		{"shared with anyone counts", "a shared g x\nb conflict coord x", []string{"SY06//x medium 2 [0 1]"}},
		{"a conflict with somebody else does not", "a shared coord x\nb conflict a x", nil},
		{"a difficulty does not", "a shared coord x\nb difficulty coord x", nil},
		{"what the coordinator tells does not", "a shared coord x\ncoord conflict b x", nil},
		{"nor what it shares", "coord shared a x\nb conflict coord x", nil},
		{"a broader theme is another theme", "theme x<y\na shared coord x\nb conflict coord y", nil},
		{
			"narrower themes of one are told apart at the broad level",
			"theme x<y\ntheme z<y\na shared coord x\nb conflict coord z", nil,
		},
	})
}

func TestOneSidedAccountsAreFound(t *testing.T) {
	silent := "SY12 low 0 []"
	check(t, "SY12", []ruleCase{
		{"the coordinator has told nothing", `a shared coord x`, []string{silent}},
		{"the coordinator has", "a shared coord x\ncoord shared a x", nil},
		{
			"a conflict denied in general",
			"a conflict coord x *2\ncoord no-conflict a -",
			[]string{"SY12/a+coord medium 3 [0 1]"},
		},
		{
			"a conflict denied on its theme, between roles",
			"a conflict b x,y\nb no-conflict a y",
			[]string{"SY12/a+b medium 2 [0 1]", silent},
		},
		{
			"a conflict denied on the theme above",
			"theme x<y\na conflict b x\nb no-conflict a y",
			[]string{"SY12/a+b medium 2 [0 1]", silent},
		},
		{"denied on something else", "a conflict b x\nb no-conflict a y", []string{silent}},
		{"denied by the same side", "a conflict b x @anna\na no-conflict b - @bo", []string{silent}},
		{"a difficulty is no conflict", "a difficulty b x\nb no-conflict a -", []string{silent}},
		{
			"only what is denied is evidence",
			"a conflict b x\na conflict b y\nb no-conflict a x\nb no-conflict a z",
			[]string{"SY12/a+b medium 2 [0 2]", silent},
		},
	})
}

func TestADeniedConflictNamesItsSidesAndThemes(t *testing.T) {
	s, r := find(t, "a conflict coord x,y\ncoord no-conflict a y\ncoord shared a z")
	for _, f := range r.Findings {
		if f.Rule.Code != "SY12" {
			continue
		}
		if f.Facts.Stating != 1 || f.Facts.Denying != 0 || f.Facts.General || len(f.Themes) != 2 {
			t.Errorf("facts %+v, themes %v", f.Facts, f.Themes)
		}
		return
	}
	t.Errorf("no finding in %d statements", len(s.Statements))
}

func TestAnUnmanagedConflictTellsWhichSideDeniesIt(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"nobody denies", "a conflict b x", " false"},
		{"the other side denies it", "a conflict b x\nb no-conflict a x", "b false"},
		{"in general", "a conflict b x\nb no-conflict a -", "b false"},
		{"on a theme above", "theme x<y\na conflict b x\nb no-conflict a y", "b false"},
		{"on another theme", "a conflict b x\nb no-conflict a y", " false"},
		{"the side that states it", "a conflict b x\na no-conflict b x", " false"},
		{"somebody else", "a conflict b x\nc no-conflict a x", " false"},
		{"one of two conflicts", "a conflict b x\na conflict b x,z\nb no-conflict a z", "b true"},
		{"both, each the other's", "a conflict b x\nb conflict a x\na no-conflict b x\nb no-conflict a x", "a+b false"},
		{"a difficulty beside it", "a conflict b x\na difficulty b x\nb no-conflict a x", "b false"},
		{"only difficulties", "a difficulty b x\nb no-conflict a x", " false"},
	} {
		s, report := find(t, c.text)
		for _, f := range report.Findings {
			if f.Rule.Code != "SY01" {
				continue
			}
			var ids []string
			for _, party := range f.Facts.Deniers {
				ids = append(ids, s.Parties[party].ID)
			}
			if got := fmt.Sprint(strings.Join(ids, "+"), " ", f.Facts.InPart); got != c.want {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
		}
	}
}
