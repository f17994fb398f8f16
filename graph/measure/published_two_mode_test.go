package measure

import (
	"math"
	"strconv"
	"testing"
)

// southernWomen is the two-mode network of Davis and others (1941), with the nodes by name.
func southernWomen(t *testing.T) (*Network, map[string]int32) {
	t.Helper()
	node := map[string]int32{}
	for event := range int32(14) {
		node["E"+strconv.Itoa(int(event+1))] = 18 + event
	}
	var edges []Edge
	for _, row := range readTestdata(t, "southern-women.csv") {
		if _, known := node[row[0]]; !known {
			node[row[0]] = int32(len(node) - 14)
		}
		edges = append(edges, Edge{node[row[0]], node[row[1]], 1})
	}
	return NewTwoMode(18, 14, edges), node
}

func TestSouthernWomenHaveTheirPublishedValues(t *testing.T) {
	g, node := southernWomen(t)
	if g.Ties() != 89 {
		t.Fatalf("%d ties", g.Ties())
	}
	degree, between, closeness := Degree(g), Betweenness(g, false), Closeness(g, false)
	event := func(name string) bool { return int(node[name]) >= g.Rows }
	// Degree, closeness and betweenness of Borgatti & Everett (1997), each divided by the most that a node of its side
	// can have; as in networkx 2.8.8's test of bipartite centralities, to the digits there.
	for name, want := range map[string][3]float64{
		"E8": {0.78, 0.85, 0.24}, "E9": {0.67, 0.79, 0.23}, "E7": {0.56, 0.73, 0.13}, "E6": {0.44, 0.69, 0.07},
		"E5": {0.44, 0.59, 0.04}, "E3": {0.33, 0.56, 0.02}, "E12": {0.33, 0.56, 0.02}, "E11": {0.22, 0.54, 0.02},
		"E4": {0.22, 0.54, 0.01}, "E10": {0.28, 0.55, 0.01}, "E1": {0.17, 0.52, 0}, "E14": {0.17, 0.52, 0},
		"Nora": {0.57, 0.80, 0.11}, "Evelyn": {0.57, 0.80, 0.10}, "Theresa": {0.57, 0.80, 0.09},
		"Sylvia": {0.50, 0.77, 0.07}, "Laura": {0.50, 0.73, 0.05}, "Brenda": {0.50, 0.73, 0.05},
		"Helen": {0.36, 0.73, 0.04}, "Ruth": {0.29, 0.71, 0.02}, "Verne": {0.29, 0.71, 0.02}, "Myra": {0.29, 0.69, 0.02},
		"Eleanor": {0.29, 0.67, 0.01}, "Pearl": {0.21, 0.67, 0.01}, "Charlotte": {0.29, 0.60, 0.01},
		"Olivia": {0.14, 0.59, 0.01}, "Flora": {0.14, 0.59, 0.01}, "Dorothy": {0.14, 0.65, 0},
	} {
		here, there := 18, 14
		if event(name) {
			here, there = there, here
		}
		v := node[name]
		nearest := float64(there + 2*(here-1)) // one step to the other side, two to one's own
		for i, got := range [3]float64{
			degree[v] / float64(there), closeness[v] * nearest / 31, between[v] / TwoModeMaximum(here, there),
		} {
			if math.Abs(got-want[i]) > 0.0101 { // networkx cuts some off, as it rounds others
				t.Errorf("%s, figure %d: got %.4f, want %v", name, i, got, want[i])
			}
		}
	}
	// Borgatti & Halgin, "Analyzing Affiliation Networks" (2011), to the digits printed there.
	for name, want := range map[string]float64{
		"E8": 0.244, "E9": 0.226, "E7": 0.130, "Nora": 0.114, "Evelyn": 0.097, "Theresa": 0.088, "Sylvia": 0.072,
	} {
		most := TwoModeMaximum(18, 14)
		if event(name) {
			most = TwoModeMaximum(14, 18)
		}
		if got := between[node[name]] / most; math.Abs(got-want) > 0.00055 {
			t.Errorf("bridging of %s: got %v, want %v", name, got, want)
		}
	}
	// The best that is known of Barber's modularity (Liu & Murata 2010).
	if got := Modularity(g, Communities(g)); math.Abs(got-0.34554) > 5e-6 {
		t.Errorf("modularity %v", got)
	}
}
