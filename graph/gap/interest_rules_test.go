package gap

import (
	"slices"
	"testing"

	"samsyn/graph"
)

func TestUntappedCommonGroundIsFound(t *testing.T) {
	const two = "a shared coord x,y *2\nb shared coord x,y\n"
	const found = "SY02/a+b medium 3 [0 1]"
	check(t, "SY02", []ruleCase{
		{"two themes; asked about the coordinator only", two, []string{"SY02/a+b low 3 [0 1]"}},
		{"two themes; asked about everyone", "asked everyone\n" + two, []string{found}},
		{"one theme is too little", "asked everyone\na shared coord x *3\nb shared coord x *2", nil},
		{"whichever of the two is the stronger", "asked everyone\na shared coord x *2\nb shared coord x *3", nil},
		{"one theme, strong on both sides", "asked everyone\na shared coord x *3\nb shared coord x *3", []string{"SY02/a+b medium 6 [0 1]"}},
		{
			"one theme, strong by several statements", "asked everyone\na shared coord x *3\nb shared coord x *2\nb shared coord x",
			[]string{"SY02/a+b medium 6 [0 1 2]"},
		},
		{"themes of one broader theme are one", "asked everyone\ntheme x<z\ntheme y<z\n" + two, nil},
		{"a shared interest told directly", "asked everyone\n" + two + "a shared b z", nil},
		{"a cooperation told directly", "asked everyone\n" + two + "b cooperation a -", nil},
		{"a proposal told directly", "asked everyone\n" + two + "b cooperation a z proposed", nil},
		{"a conflict told directly taps nothing", "asked everyone\n" + two + "b conflict a z", []string{found}},
		{"a rejected one neither", "asked everyone\n" + two + "b cooperation a z rejected", []string{found}},
		{"conflicts are no common interest", "asked everyone\na conflict coord x,y\nb conflict coord x,y", nil},
		{"not with the coordinator", "asked everyone\na shared coord x,y\ncoord shared a x,y", nil},
		{"three roles are three pairs", "asked everyone\n" + two + "c shared coord x,y *3", []string{
			"SY02/a+c medium 5 [0 2]", "SY02/b+c medium 4 [1 2]", "SY02/a+b medium 3 [0 1]",
		}},
	})
}

func TestUntappedCommonGroundLooksAtTheLevel(t *testing.T) {
	_, r := find(t, "asked everyone\ntheme x<z\ntheme y<z\na shared coord x,y\nb shared coord x,y", graph.Options{Level: graph.Narrow})
	if got := of(r, "SY02"); !slices.Equal(got, []string{"SY02/a+b medium 2 [0 1]"}) {
		t.Errorf("narrow: %v", got)
	}
}

func TestThemesOfASingleVoiceAreListedOnce(t *testing.T) {
	check(t, "SY05", []ruleCase{
		{"two of three", "a shared coord x,y *2\nb shared coord x,z", []string{"SY05 low 3 [0 1]"}},
		{"none", "a shared coord x\nb shared coord x", nil},
		{"one role sharing twice is one role", "a shared coord x\na shared g x\nb shared coord y\na shared coord y", []string{"SY05 low 2 [0 1]"}},
		{"the coordinator is no second role", "a shared coord x\ncoord shared a x", []string{"SY05 low 1 [0]"}},
		{"themes of one broader theme are one", "theme x<z\ntheme y<z\na shared coord x\nb shared coord y", nil},
		{"a theme in conflict only is nobody's", "a conflict coord x", nil},
	})
}

func TestSingleVoiceThemesAndTheirRolesAreListed(t *testing.T) {
	_, r := find(t, "b shared coord y\na shared coord x,y\nb shared coord z\na conflict coord w")
	for _, f := range r.Findings {
		if f.Rule.Code == "SY05" {
			if f.Facts.Count != 2 || f.Facts.Of != 3 || !slices.Equal(f.Parties, []int32{1, 2}) || !slices.Equal(f.Themes, []int32{1, 2}) {
				t.Errorf("%+v parties %v themes %v", f.Facts, f.Parties, f.Themes)
			}
		}
	}
}

func TestInterestsWithoutPracticeAreFound(t *testing.T) {
	const two = "a shared coord x\nb shared coord x *2\n"
	found := []string{"SY07//x medium 3 [0 1]"}
	check(t, "SY07", []ruleCase{
		{"shared by two", two, found},
		{"shared by one", "a shared coord x", nil},
		{"practised by anybody", two + "c cooperation g x", nil},
		{"practised by the coordinator", two + "coord cooperation a x", nil},
		{"proposed only", two + "a cooperation coord x proposed", found},
		{"a general cooperation is on no theme", two + "a cooperation coord -", found},
		{"practised below, at the broad level", "theme y<x\n" + two + "c cooperation coord y", nil},
		{"the coordinator is no second role", "a shared coord x\ncoord shared a x", nil},
		{"narrower themes count together", "theme y<x\na shared coord x\nb shared coord y *2", found},
	})
}

func TestMissingVoicesAreFound(t *testing.T) {
	const heard = "roles coord a b\na shared coord x\nb shared coord x\n"
	check(t, "SY08", []ruleCase{
		{"everybody heard", heard, nil},
		{"a group one role mentions", heard + "a difficulty g x *2", []string{"SY08/g low 2 [2]"}},
		{"a group two roles mention", heard + "a difficulty g x\nb no-conflict g -", []string{"SY08/g medium 2 [2 3]"}},
		{"one role twice is one role", heard + "a difficulty g x\na conflict g x", []string{"SY08/g low 2 [2 3]"}},
		{"the coordinator is no second role", heard + "a difficulty g x\ncoord conflict g x", []string{"SY08/g low 2 [2 3]"}},
		{"only the coordinator mentions it", heard + "coord conflict g x", []string{"SY08/g low 1 [2]"}},
		{"a role not heard that two mention", "a shared c x\nb shared c x", []string{"SY08/c medium 2 [0 1]"}},
		{"a role nobody mentions", "a shared coord x\nb shared coord x", []string{"SY08/c low 0 []"}},
		{"rejected mentions are none", heard + "a difficulty g x rejected", nil},
	})
}

func TestThinEvidenceIsFound(t *testing.T) {
	check(t, "SY11", []ruleCase{
		{"one and two and three statements", "a shared coord x *3\nb shared coord x\nb shared coord y\nc shared coord x\nc shared coord y\nc shared g x", []string{
			"SY11/a low 3 [0]", "SY11/b low 2 [1 2]",
		}},
		{"rejected ones do not count", "a shared coord x\na shared coord x\na shared coord x rejected", []string{"SY11/a low 2 [0 1]"}},
		{"not heard", "coord shared a x", nil},
		{"half the study suggested", "a shared coord x\na shared coord x\na shared coord x suggested\na shared coord x suggested", nil},
		{"more than half", "a shared coord x\na shared coord x suggested\na shared coord x suggested", []string{"SY11 low 0 []"}},
	})
}
