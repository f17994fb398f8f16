package gap

import (
	"slices"
	"testing"
)

func TestSelfReviewIsFound(t *testing.T) {
	check(t, "SY09", []ruleCase{
		{"one person holds both", "held a anna\nheld b anna\nreviews a b", []string{"SY09/a+b medium 0 []"}},
		{"the other way round", "held a anna\nheld b anna\nreviews b a", []string{"SY09/a+b medium 0 []"}},
		{"each reviews the other: one finding", "held a anna\nheld b anna\nreviews a b\nreviews b a", []string{"SY09/a+b medium 0 []"}},
		{"two persons", "held a anna\nheld b bo\nreviews a b", nil},
		{"nobody told", "reviews a b", nil},
		{"no review", "held a anna\nheld b anna", nil},
		{"all reaches every other role and the coordinator, but no group", "held a anna\nheld coord anna\nheld c anna\nheld g anna\nreviews a all", []string{
			"SY09/a+c medium 0 []", "SY09/a+coord medium 0 []",
		}},
	})
}

func TestSelfReviewNamesPersonsAndReviewer(t *testing.T) {
	s, r := find(t, "held a bo anna cia\nheld b anna bo\nreviews b a")
	f := r.Findings[slices.IndexFunc(r.Findings, func(f Finding) bool { return f.Rule.Code == "SY09" })]
	var names []string
	for _, p := range f.Facts.Persons {
		names = append(names, s.Persons[p])
	}
	if !slices.Equal(names, []string{"anna", "bo"}) || s.Parties[f.Facts.Reviewer].ID != "b" {
		t.Errorf("persons %v, reviewer %d", names, f.Facts.Reviewer)
	}
}

func TestMissingExpectedCooperationIsFound(t *testing.T) {
	check(t, "SY10", []ruleCase{
		{"nothing told", "expect a+b x", []string{"SY10/a+b/x high 0 []"}},
		{"practised", "expect a+b x\nb cooperation a x", nil},
		{"practised above", "theme x<y\nexpect a+b x\nb cooperation a y", nil},
		{"proposed", "expect a+b x\nb cooperation a x proposed *2", []string{"SY10/a+b/x medium 2 [0]"}},
		{"one practised, one missing", "expect a+b x,y\nb cooperation a y", []string{"SY10/a+b/x+y high 0 []"}},
		{"a proposal on what is practised is not what is missing", "expect a+b y,x\nb cooperation a y\na cooperation b y proposed", []string{"SY10/a+b/x+y high 0 []"}},
		{"one proposed, one missing", "expect a+b y,x\nb cooperation a y proposed", []string{"SY10/a+b/x+y high 1 [0]"}},
		{"one practised, the other proposed", "expect a+b y,x\nb cooperation a y proposed\na cooperation b x", []string{"SY10/a+b/x+y medium 1 [0]"}},
		{"a general cooperation is on no theme", "expect a+b x\nb cooperation a -", []string{"SY10/a+b/x high 0 []"}},
		{"without themes any practice will do", "expect a+b\nb cooperation a -", nil},
		{"without themes, nothing", "expect coord+g", []string{"SY10/coord+g high 0 []"}},
		{"without themes, proposed", "expect a+b\nb cooperation a z proposed", []string{"SY10/a+b medium 1 [0]"}},
		{"two expectations of a pair", "expect a+b x\nexpect a+b", []string{"SY10/a+b high 0 []", "SY10/a+b/x high 0 []"}},
		{"written twice it is one", "expect a+b x,y\nexpect b+a y,x", []string{"SY10/a+b/x+y high 0 []"}},
	})
}

func TestMissingExpectedThemesAreToldApart(t *testing.T) {
	s, r := find(t, "expect a+b z,y,x\na cooperation b z\na cooperation b y proposed")
	f := r.Findings[0]
	name := func(list []int32) (ids string) {
		for _, t := range list {
			ids += s.Themes[t].ID
		}
		return ids
	}
	if name(f.Themes) != "xyz" || name(f.Facts.Missing) != "xy" || name(f.Facts.OnlyPlanned) != "y" || f.Facts.Proposed {
		t.Errorf("%s themes %s missing %s planned %s", f.ID, name(f.Themes), name(f.Facts.Missing), name(f.Facts.OnlyPlanned))
	}
}
