package table

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/measure"
)

// printedMeasures is the JSON of measures as a program reads it.
type printedMeasures struct {
	Nodes []map[string]any
	Graph map[string]*float64
}

func TestEveryMeasurePrintedIsThatOfTheStatements(t *testing.T) {
	studies := map[string]*data.Study{"example": exampleStudy(t)}
	for seed := range uint64(60) {
		studies[fmt.Sprint("seed ", seed)] = randomStudy(seed)
	}
	for name, s := range studies {
		for _, narrow := range []bool{false, true} {
			if narrow && name == "example" {
				continue // too many nodes to try every camp
			}
			level := graph.Broad
			if narrow {
				level = graph.Narrow
			}
			a := analysis.Of(s, analysis.Options{Options: graph.Options{Level: level}, Parts: analysis.GraphsOnly})
			for view := graph.LinksView; view <= graph.RoleRoleView; view++ {
				for sign := graph.SharedSign; sign <= graph.SignedSign; sign++ {
					for _, weighted := range []bool{false, true} {
						if weighted && sign == graph.SignedSign {
							continue
						}
						what := fmt.Sprintf("%s, narrow %t, %v %v, weighted %t", name, narrow, view, sign, weighted)
						o := graph.MeasureOptions{View: view, Sign: sign, Weighted: weighted}
						var printed printedMeasures
						if err := json.Unmarshal(write(t, measuresOf(o)(a, in("en")), "json", in("en")), &printed); err != nil {
							t.Fatal(what, err)
						}
						plain := plainNetworkOf(s, view.String(), sign.String(), narrow)
						compareMeasures(t, what, &printed, plain, sign, weighted)
						if t.Failed() {
							return
						}
					}
				}
			}
		}
	}
}

func exampleStudy(t *testing.T) *data.Study {
	t.Helper()
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func compareMeasures(t *testing.T, what string, printed *printedMeasures, plain *plainNetwork, sign graph.Sign, weighted bool) {
	t.Helper()
	if len(printed.Nodes) != len(plain.ids) {
		t.Fatalf("%s: %d nodes, want %d", what, len(printed.Nodes), len(plain.ids))
	}
	at := make([]int, len(plain.ids)) // by position in plain: in print
	for i, id := range plain.ids {
		at[i] = slices.IndexFunc(printed.Nodes, func(n map[string]any) bool {
			return fmt.Sprint(n["mode"], " ", n["id"]) == id
		})
		if at[i] < 0 {
			t.Fatalf("%s: no node %s", what, id)
		}
	}
	want := plain.brute(weighted)
	for i := range measure.Table {
		m := &measure.Table[i]
		if m.Signed != (sign == graph.SignedSign) || m.Key == "community" || m.Key == "camp" {
			continue // which are not single: compared below
		}
		list, known := want[m.Key]
		if !known {
			t.Fatalf("%s has no oracle", m.Key)
		}
		for v := range plain.ids {
			got := number(printed.Nodes[at[v]][m.Key])
			if !alike(got, list[v]) {
				t.Errorf("%s: %s of %s is %v, want %v", what, m.Key, plain.ids[v], got, list[v])
			}
		}
	}
	figures := plain.bruteFigures()
	if sign == graph.SignedSign {
		figures["frustration"] = plain.frustration()
		compareCamps(t, what, printed, plain, at, figures["frustration"])
	} else {
		delete(figures, "balance_triangles")
		delete(figures, "zero_pairs")
		figures["modularity"] = compareCommunities(t, what, printed, plain, at)
	}
	if len(figures) != len(printed.Graph) {
		t.Errorf("%s: figures %v, want %v", what, printed.Graph, figures)
	}
	for key, value := range figures {
		got := math.NaN()
		if x := printed.Graph[key]; x != nil {
			got = *x
		}
		if !alike(got, value) {
			t.Errorf("%s: %s is %v, want %v", what, key, got, value)
		}
	}
}

// compareCommunities holds the communities to their numbering, and their modularity to the best of all divisions
// where there are few; it returns that modularity.
func compareCommunities(t *testing.T, what string, printed *printedMeasures, plain *plainNetwork, at []int) float64 {
	t.Helper()
	community, members := make([]int, len(at)), map[int][]string{}
	for v := range at {
		c := int(number(printed.Nodes[at[v]]["community"]))
		community[v] = c
		members[c] = append(members[c], plain.ids[v][strings.Index(plain.ids[v], " ")+1:])
	}
	for c := 2; c <= len(members); c++ {
		before, this := members[c-1], members[c]
		if len(before) < len(this) || len(before) == len(this) && slices.Min(before) > slices.Min(this) {
			t.Errorf("%s: community %d is %v, after %v", what, c, this, before)
		}
	}
	q := plain.modularity(community)
	if len(at) <= 6 {
		if best := plain.bestModularity(); best > q+1e-9 {
			t.Errorf("%s: communities of modularity %v, there are some of %v", what, q, best)
		}
	}
	return q
}

// compareCamps holds the camps to the fewest ties that any division has against it, where those in none are on one
// side.
func compareCamps(t *testing.T, what string, printed *printedMeasures, plain *plainNetwork, at []int, fewest float64) {
	t.Helper()
	camp := make([]float64, len(at))
	members := map[float64]int{}
	for v := range at {
		if x := printed.Nodes[at[v]]["camp"]; x != nil {
			camp[v] = x.(float64)
			members[camp[v]]++
		}
	}
	against := 0.0
	for i := range at {
		for j := range i {
			if w := plain.weight[i][j]; w != 0 && (w < 0) == (camp[i] == camp[j]) {
				against++
			}
		}
	}
	if against != fewest {
		t.Errorf("%s: %v ties against the camps, %v against the best", what, against, fewest)
	}
	for c := 2; c <= len(members); c++ {
		if members[float64(c)] > members[float64(c-1)] {
			t.Errorf("%s: camp %d has %d members, the one before %d", what, c, members[float64(c)], members[float64(c-1)])
		}
	}
}

func TestWhatIsNotComputedIsNullAndSaid(t *testing.T) {
	s := randomStudy(1)
	s.Coordinator, s.Statements = 0, nil
	s.Parties, s.Themes = s.Parties[:1], s.Themes[:1]
	for i := range 820 {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("role-%d", i)})
		s.Statements = append(s.Statements, data.Statement{Role: int32(i + 1), Kind: data.Shared, Strength: 1, Themes: []int32{0}})
	}
	a := analysis.Of(s, analysis.Options{Parts: analysis.GraphsOnly})
	constraint := []*measure.Measure{measure.Find("constraint")}
	for sign, want := range map[graph.Sign][]string{
		graph.SharedSign: {`"constraint": null`, `"constraint"`, "Left out, as the network is too large: constraint (--exact"},
		graph.SignedSign: {`"frustration": null`, `"balance_triangles"`, "has more than 30 nodes"},
	} {
		o := graph.MeasureOptions{View: graph.RoleRoleView, Sign: sign}
		if sign == graph.SharedSign {
			o.Measures = constraint
		}
		v := measuresOf(o)(a, in("en"))
		object := string(write(t, v, "json", in("en")))
		text := string(write(t, v, "table", in("en")))
		_, after, _ := strings.Cut(object, `"not_computed": [`)
		if !strings.Contains(object, want[0]) || !strings.Contains(after, want[1]) || !strings.Contains(text, want[2]) {
			t.Errorf("%v: the JSON ends %q, the text says\n%s", sign, after, text[strings.Index(text, "•"):])
		}
	}
}

func TestWhatIsEstimatedSaysHowFarItMayBeOff(t *testing.T) {
	s := randomStudy(1)
	s.Coordinator, s.Statements = 0, nil
	s.Parties, s.Themes = s.Parties[:1], s.Themes[:1]
	for i := range 950 {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("role-%d", i)})
		s.Statements = append(s.Statements, data.Statement{Role: int32(i + 1), Kind: data.Shared, Strength: 1, Themes: []int32{0}})
	}
	a := analysis.Of(s, analysis.Options{Parts: analysis.GraphsOnly})
	o := graph.MeasureOptions{View: graph.RoleRoleView, Weighted: true, Measures: []*measure.Measure{measure.Find("betweenness")}}
	v := measuresOf(o)(a, in("en"))
	var object struct {
		Sampled *struct {
			Measure        string
			Samples        int
			Epsilon, Delta float64
		}
	}
	if err := json.Unmarshal(write(t, v, "json", in("en")), &object); err != nil {
		t.Fatal(err)
	}
	of := object.Sampled
	if of == nil || of.Measure != "betweenness" || of.Samples < 512 || of.Samples >= 950 || of.Epsilon <= 0 || of.Epsilon > 0.1 || of.Delta != 0.01 {
		t.Fatalf("the JSON says %+v", of)
	}
	for language, want := range map[string]string{
		"en": fmt.Sprintf("betweenness, from all shortest paths of %d nodes drawn at random. With a probability of 99%% or more", of.Samples),
		"sv": fmt.Sprintf("betweenness, ur alla kortaste vägar från %d noder som lottats fram. Med minst 99\u00a0%% sannolikhet", of.Samples),
	} {
		if text := string(write(t, measuresOf(o)(a, in(language)), "table", in(language))); !strings.Contains(text, want) {
			t.Errorf("%s: the text says\n%s", language, text[strings.Index(text, "•"):])
		}
	}
	o.Weighted = false
	if text := string(write(t, measuresOf(o)(a, in("en")), "json", in("en"))); !strings.Contains(text, `"sampled": null`) {
		t.Error("exact figures are said to be sampled")
	}
}

// number is a printed value: 1 and 0 for true and false, NaN for null.
func number(value any) float64 {
	switch v := value.(type) {
	case float64:
		return v
	case bool:
		if v {
			return 1
		}
		return 0
	}
	return math.NaN()
}

// alike reports whether two figures agree in what is printed; an undefined one agrees with another.
func alike(a, b float64) bool {
	undefined := func(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }
	if undefined(a) || undefined(b) {
		return undefined(a) && undefined(b)
	}
	return math.Abs(a-b) <= 2e-8*max(1, math.Abs(b))
}
