package maps

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A role's story in a title test: s shared, c conflict, d difficulty, n no conflict, - nothing but a
// cooperation, . not heard; upper case is told by the coordinator.
func told(stories ...string) *invented {
	v := newInvented()
	kinds := map[rune]data.Kind{'s': data.Shared, 'c': data.Conflict, 'd': data.Difficulty, 'n': data.NoConflict, '-': data.Cooperation}
	for i, story := range stories {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: inventedNames[i]})
		for _, letter := range story {
			if k, ok := kinds[letter]; ok {
				v.says(r, k, 1, "gallring")
			} else if k, ok := kinds[letter+'a'-'A']; ok {
				v.tells(0, r, k, 1, "gallring")
			}
		}
	}
	return v
}

func TestOverviewTitleSaysWhatTheStudySays(t *testing.T) {
	for _, c := range []struct {
		stories string
		sv, en  string
	}{
		{"", "Samordnaren utan andra roller", "The coordinator without other roles"},
		{". .", "Ingen roll har berättat ännu", "No role has told its story yet"},
		{"c", "Motsättning med Kommunikatör", "Conflict with Kommunikatör"},
		{"n", "Kommunikatör säger att ingen motsättning finns", "Kommunikatör says there is no conflict"},
		{"N", "Om Kommunikatör sägs att ingen motsättning finns", "With Kommunikatör there is said to be no conflict"},
		{"d", "Ingen motsättning uttalad, men svårigheter med Kommunikatör", "No conflict stated, but difficulties with Kommunikatör"},
		{"s", "Gemensamma intressen med Kommunikatör; om motsättningar sägs inget", "Shared interests with Kommunikatör; nothing is said of conflicts"},
		{"c c", "Motsättning med båda rollerna", "Conflict with both roles"},
		{"c c c", "Motsättning med alla tre rollerna", "Conflict with all three roles"},
		{"n n", "Båda rollerna säger att ingen motsättning finns", "Both roles say there is no conflict"},
		{"n n n", "Alla tre rollerna säger att ingen motsättning finns", "All three roles say there is no conflict"},
		{"c c n n n n d", "Motsättning med två av sju roller; fyra säger att ingen finns, en berättar bara om svårigheter", "Conflict with two of seven roles; four say there is none, one tells of difficulties only"},
		{"c s s .", "Motsättning med en av tre roller; två säger inget om saken", "Conflict with one of three roles; two say nothing of it"},
		{"c n s", "Motsättning med en av tre roller; en säger att ingen finns, en säger inget om saken", "Conflict with one of three roles; one says there is none, one says nothing of it"},
		{"c N s", "Motsättning med en av tre roller; om en sägs att ingen finns, en säger inget om saken", "Conflict with one of three roles; of one it is said that there is none, one says nothing of it"},
		{"c D", "Motsättning med en av två roller; om en sägs bara svårigheter", "Conflict with one of two roles; of one only difficulties are told"},
		{"n s d", "Ingen motsättning uttalad: en av tre roller säger att ingen finns; en berättar bara om svårigheter, en säger inget om saken", "No conflict stated: one of three roles says there is none; one tells of difficulties only, one says nothing of it"},
		{"d d s", "Ingen motsättning uttalad, men svårigheter med två av tre roller", "No conflict stated, but difficulties with two of three roles"},
		{"s s -", "Gemensamma intressen med två av tre roller; om motsättningar sägs inget", "Shared interests with two of three roles; nothing is said of conflicts"},
		{"- -", "Varken gemensamma intressen eller motsättningar uttalade", "Neither shared interests nor conflicts stated"},
		{"s C", "Motsättning med en av två roller; en säger inget om saken", "Conflict with one of two roles; one says nothing of it"},
		{"s s", "Gemensamma intressen med båda rollerna; om motsättningar sägs inget", "Shared interests with both roles; nothing is said of conflicts"},
		{"s . s", "Gemensamma intressen med båda intervjuade rollerna; om motsättningar sägs inget", "Shared interests with both roles heard; nothing is said of conflicts"},
		{"S . s", "Gemensamma intressen med två av två roller; om motsättningar sägs inget", "Shared interests with two of two roles; nothing is said of conflicts"},
		{"s s s", "Gemensamma intressen med alla tre rollerna; om motsättningar sägs inget", "Shared interests with all three roles; nothing is said of conflicts"},
		{"d d", "Ingen motsättning uttalad, men svårigheter med båda rollerna", "No conflict stated, but difficulties with both roles"},
		{"d d d", "Ingen motsättning uttalad, men svårigheter med alla tre rollerna", "No conflict stated, but difficulties with all three roles"},
		{"N N", "Ingen motsättning uttalad: om båda rollerna sägs att ingen finns", "No conflict stated: of both roles it is said that there is none"},
		{"N n n", "Ingen motsättning uttalad: om alla tre rollerna sägs att ingen finns", "No conflict stated: of all three roles it is said that there is none"},
	} {
		var stories []string
		if c.stories != "" {
			stories = strings.Split(c.stories, " ")
		}
		a := told(stories...).analysis()
		for lang, want := range map[string]string{"sv": c.sv, "en": c.en} {
			w := words.In(lang)
			if got := standingOf(a, w).title(a, w); got != want {
				t.Errorf("%q in %s: %q, want %q", c.stories, lang, got, want)
			}
		}
	}
}

func TestEachConflictStateHasItsOwnMark(t *testing.T) {
	// Stated, denied, difficulties only, silent, not heard, and stated by one but denied by another.
	p := must(t)(Overview(told("sc", "sn", "sd", "s", ".", "cN").analysis(), Options{Words: words.In("sv")}))
	ids := groupsOf(p.Items)
	for role, want := range map[string][]string{
		"r0": {"lane-shared-", "lane-conflict-", "badge-conflict-"},
		"r1": {"lane-shared-", "state-"},
		"r2": {"lane-shared-", "lane-difficulty-", "badge-difficulty-"},
		"r3": {"lane-shared-", "state-"},
		"r4": {},
		"r5": {"lane-conflict-", "badge-conflict-", "state-"},
	} {
		for _, part := range []string{"lane-shared-", "lane-conflict-", "lane-difficulty-", "badge-conflict-", "badge-difficulty-", "state-"} {
			if got := slices.Contains(ids, part+role); got != slices.Contains(want, part) {
				t.Errorf("%s%s drawn: %v", part, role, got)
			}
		}
	}
	texts := textsOf(p.Items)
	for _, want := range []string{"gemensamt intresse", "motsättning", "svårighet", "säger att ingen motsättning finns", "säger inget om motsättningar", "inte intervjuad"} {
		if !slices.Contains(texts, want) {
			t.Errorf("the legend lacks %q", want)
		}
	}
}

func TestLegendHasBothSignsAlwaysAndNothingThatDoesNotOccur(t *testing.T) {
	texts := textsOf(must(t)(Overview(told("s").analysis(), Options{Words: words.In("en")})).Items)
	for _, want := range []string{"shared interest", "conflict"} {
		if !slices.Contains(texts, want) {
			t.Errorf("the legend lacks %q", want)
		}
	}
	for _, stray := range []string{"difficulty", "not interviewed", "unreviewed suggestions only", "group, only mentioned"} {
		if slices.Contains(texts, stray) {
			t.Errorf("the legend explains %q, which does not occur", stray)
		}
	}
}

func TestOfMoreThanFortyRolesTheHeaviestAreDrawnAndTheMapSaysSo(t *testing.T) {
	v := newInvented()
	for i := range 53 {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("Roll %d", i)})
		v.says(r, data.Shared, uint8(1+i%3), "gallring")
	}
	p := must(t)(Overview(v.analysis(), Options{Words: words.In("sv")}))
	drawn := 0
	for _, id := range groupsOf(p.Items) {
		if strings.HasPrefix(id, "role-") {
			drawn++
		}
	}
	if drawn != maxTies {
		t.Errorf("%d roles drawn, want %d", drawn, maxTies)
	}
	for i := range 53 {
		if i%3 > 0 && !slices.Contains(groupsOf(p.Items), fmt.Sprintf("role-r%d", i)) {
			t.Errorf("r%d is heavier than some that are drawn", i)
		}
	}
	if texts := strings.Join(textsOf(p.Items), " "); !strings.Contains(texts, "De 40 tyngsta av 53 är ritade.") {
		t.Errorf("the map does not say that it leaves roles out: %s", texts)
	}
}

func TestOneScaleServesTheWholePageAndTheLegend(t *testing.T) {
	for _, n := range []int{7, 30} {
		p := must(t)(Overview(full(n, 3, 2).analysis(), Options{Words: words.In("sv")}))
		widths := map[float64]bool{}
		for _, item := range p.Items {
			g := item.(*scene.Group)
			if g.ID != "lanes" {
				continue
			}
			for _, lane := range g.Items {
				widths[lane.(*scene.Group).Items[0].(*scene.Path).Width] = true
			}
		}
		if len(widths) != 1 {
			t.Fatalf("%d roles: equal weights have widths %v", n, widths)
		}
		found := false
		for _, item := range p.Items {
			g := item.(*scene.Group)
			for _, mark := range g.Items {
				if r, ok := mark.(*scene.Rect); ok && g.Class == scene.Legend {
					for width := range widths {
						found = found || math.Abs(r.H-width) < 1e-9
					}
				}
			}
		}
		if !found {
			t.Errorf("%d roles: the legend shows no line as wide as %v", n, widths)
		}
	}
}

func TestWidthFollowsTheWeight(t *testing.T) {
	for _, c := range []struct{ most, w, want float64 }{
		{16, 1, 4.6}, {16, 16, 28.6}, {5, 5, 11}, {100, 100, 28.6}, {100, 50, 15.8}, {1000, 1, 3.0256},
	} {
		if got := (scale{most: c.most}).width(c.w); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("width of %g of %g is %g, want %g", c.w, c.most, got, c.want)
		}
	}
	if got := (scale{most: 1000, top: 5}).width(1); got < 1.5 {
		t.Errorf("a line of %g vanishes in exports", got)
	}
}

func TestGroupsAreDrawnOnlyWhenAskedFor(t *testing.T) {
	a := prototype().analysis()
	for _, groups := range []bool{false, true} {
		p := must(t)(Overview(a, Options{Words: words.In("sv"), Groups: groups}))
		if got := slices.Contains(groupsOf(p.Items), "group-business-units"); got != groups {
			t.Errorf("groups %v: drawn %v", groups, got)
		}
	}
}

func TestLineThatRestsOnSuggestionsIsHollow(t *testing.T) {
	v := told("s", "s", "c")
	v.study.Statements[0].Status = data.Suggested
	p := must(t)(Overview(v.analysis(), Options{Words: words.In("sv")}))
	for _, item := range p.Items {
		if g := item.(*scene.Group); g.ID == "lanes" {
			for _, lane := range g.Items {
				lane := lane.(*scene.Group)
				if hollow := len(lane.Items) == 2; hollow != (lane.ID == "lane-shared-r0") {
					t.Errorf("%s hollow: %v", lane.ID, hollow)
				}
			}
		}
	}
	if texts := strings.Join(textsOf(p.Items), "|"); !strings.Contains(texts, "bara ogranskade förslag") || !strings.Contains(texts, "1 av 3 utsagor är förslag") {
		t.Errorf("nothing says how many are suggestions: %s", texts)
	}
}
