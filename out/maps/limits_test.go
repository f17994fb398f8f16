package maps

import (
	"fmt"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A limit is a study at the edge of what every map must hold, and an older one of the same roles.
type limit struct {
	name     string
	now, old *invented
	whole    bool // no name may be cut short
}

// named is a study whose roles and themes have the names given, in turn, in every kind of statement.
func named(roles int, names ...string) *invented {
	v := newInvented()
	v.study.Parties[0].Name = data.Text{Plain: names[0]}
	kinds := []data.Kind{data.Shared, data.Conflict, data.Difficulty, data.Cooperation}
	for i := range roles {
		r := v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: names[i%len(names)]})
		for k, kind := range kinds {
			v.says(r, kind, uint8(1+(i+k)%3), names[(i+k)%len(names)])
		}
		v.says(r, data.Shared, 1, names[0])
		if r > 1 {
			v.tells(r, 1, data.Conflict, 1, names[0])
		}
	}
	v.tells(1, v.group("g", names[len(names)-1]), data.Difficulty, 1, names[0])
	return v
}

// weighing is a study of seven roles whose links weigh from 1 to 1,000.
func weighing(least int) *invented {
	v := newInvented()
	for i, weight := range []int{1, 2, 7, 30, 120, 400, 1000} {
		r := v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: inventedNames[i]})
		for _, kind := range []data.Kind{data.Shared, data.Conflict, data.Difficulty} {
			for range max(least, weight) / 3 {
				v.says(r, kind, 3, inventedThemes[i%3])
			}
			for range max(least, weight) % 3 {
				v.says(r, kind, 1, inventedThemes[i%3])
			}
		}
	}
	return v
}

// hundred is a study of a hundred themes, about as many on each map.
func hundred(roles int) *invented {
	v := newInvented()
	for i := range roles {
		r := v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: inventedNames[i]})
		for t := range 100 {
			if (t+i)%3 == 0 {
				v.says(r, []data.Kind{data.Shared, data.Shared, data.Conflict, data.Cooperation, data.Difficulty}[(t+i)%5], uint8(1+t%3), fmt.Sprintf("Tema nummer %d", t+1))
			}
		}
	}
	return v
}

// starred is a study of roles that have to do with the coordinator alone, each about something else.
func starred(roles int) *invented {
	v := newInvented()
	for i := range roles {
		r := v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: inventedNames[i]})
		v.says(r, data.Shared, uint8(1+i%3), fmt.Sprintf("Tema %d", i))
	}
	return v
}

// limits lists what the maps are held to: every number of roles from 1 to 40, and names, weights, themes and links of
// every kind.
func limits() []limit {
	var list []limit
	add := func(name string, now, old *invented, whole bool) { list = append(list, limit{name, now, old, whole}) }
	for n := 1; n <= 40; n++ {
		add(fmt.Sprintf("%d roles", n), crowd(n, 1), crowd(max(1, n-n%3), 2), false)
	}
	for _, n := range []int{3, 7, 12} {
		long := []string{
			"Enhetschef för digitalisering, arkiv och dokumenthantering A", "Säkerhetsskyddsklassificerade uppgifter om samhällsviktig el",
			"Informationssäkerhetsansvarig verksamhetsutvecklare på plats", "Samordnare för krisberedskap, civilt försvar och brandskydd ",
		}
		add(fmt.Sprintf("%d names of 60 letters", n), named(n, long...), named(n, long[1:]...), n < 10)
		add(fmt.Sprintf("%d names of one letter", n), named(n, "A", "B", "å", "Ö", "i"), named(n, "A", "B"), true)
		add(fmt.Sprintf("%d names that differ in case", n), named(n, "Registrator", "registrator", "REGISTRATOR"), named(n, "registrator"), true)
		add(fmt.Sprintf("%d Arabic names", n), named(n, "مسؤول حماية البيانات", "منسق أمن المعلومات", "مشاركة المعلومات"), named(n, "مسؤول حماية البيانات"), true)
		add(fmt.Sprintf("%d Greek names", n), named(n, "Υπεύθυνος προστασίας δεδομένων", "Συντονιστής ασφάλειας", "Διαχείριση κινδύνων"), named(n, "Διαχείριση κινδύνων"), true)
		add(fmt.Sprintf("%d CJK names", n), named(n, "個人情報保護責任者", "信息安全协调员和数据保护官", "정보보안 담당자"), named(n, "個人情報保護責任者"), true)
	}
	add("weights from 1 to 1,000", weighing(1), weighing(30), true)
	add("weights of 1,000", full(9, 3, 334), full(9, 1, 1), true)
	add("100 themes", hundred(9), hundred(5), true)
	add("a star", starred(9), starred(4), true)
	return list
}

// The kinds, styles, sizes, languages, moments and thresholds take turns: each meets each other one.
func TestEveryMapHoldsAtItsLimits(t *testing.T) {
	for i, l := range limits() {
		if testing.Short() && i%4 > 0 && i < 40 {
			continue
		}
		a, c := l.now.analysis(), (*change.Aligned)(nil)
		for k, kind := range Kinds {
			o := Options{
				Words: words.In(bothLanguages[(i+k)%2]), Style: Styles[(i+k/2)%3], Size: Sizes[(i/2+k)%3],
				Role: 1, Groups: true, Example: i%5 == 0, MinVoices: []int{0, 2, 0, 3, 0}[(i+k)%5],
			}
			name := fmt.Sprintf("%s, %s in %s, %s, %s, from %d voices", l.name, kind.Name, o.Words.Language(), o.Style.Name, o.Size, o.MinVoices)
			p := must(t)(kind.Draw(a, o))
			checkPage(t, name, p)
			if l.whole {
				for _, text := range cutTexts(p.Items) {
					t.Errorf("%s: %q is cut", name, text)
				}
			}
			if (i+k)%3 > 0 && i < 40 || testing.Short() {
				continue
			}
			if c == nil {
				c = change.Align(&l.old.study, &l.now.study, analysis.Options{})
			}
			o.Compare, o.Show = c, Moments[(i+k)/3%3]
			checkPage(t, name+", "+o.Show.String(), must(t)(kind.Draw(c.New, o)))
		}
	}
}

// cutTexts lists the visible texts that end in an ellipsis; the dots that stand for further numbers are no such text.
func cutTexts(items []scene.Item) []string {
	var list []string
	for _, item := range items {
		switch item := item.(type) {
		case *scene.Group:
			list = append(list, cutTexts(item.Items)...)
		case *scene.Text:
			if strings.HasSuffix(item.Content, "…") && item.Content != "…" {
				list = append(list, item.Content)
			}
		}
	}
	return list
}
