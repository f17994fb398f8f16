package gap

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/internal/random"
)

func randomStudy(seed uint64) *data.Study {
	return random.Study(seed, 2+int(seed%5), int(seed/5%3), 1+int(seed/3%8), int(seed*7%50))
}

// shuffled is the study with its statements in another order, and a map from new positions to old ones.
func shuffled(s *data.Study, seed uint64) (*data.Study, []int) {
	order := rand.New(rand.NewPCG(seed, 2)).Perm(len(s.Statements))
	other := *s
	other.Statements = nil
	for _, i := range order {
		other.Statements = append(other.Statements, s.Statements[i])
	}
	return &other, order
}

const studies = 400

func TestFindingsOfAnyStudyAreWellFormed(t *testing.T) {
	fired := map[string]int{}
	for seed := range uint64(studies) {
		s := randomStudy(seed)
		g := graph.New(s, graph.Options{Level: graph.Level(seed % 2)})
		r := Find(g, day)
		seen := map[string]bool{}
		for i, f := range r.Findings {
			fired[f.Rule.Code]++
			if seen[f.ID] {
				t.Errorf("seed %d: %s twice", seed, f.ID)
			}
			seen[f.ID] = true
			if i > 0 && Order(&r.Findings[i-1], &f) >= 0 {
				t.Errorf("seed %d: %s is out of order", seed, f.ID)
			}
			checkFinding(t, seed, s, f)
		}
		if v := r.Coverage; v.Actual+v.Proposed > v.Required || v.RolesActual > v.RolesRequired {
			t.Errorf("seed %d: %+v", seed, v)
		}
	}
	for _, rule := range Rules {
		if fired[rule.Code] == 0 {
			t.Errorf("%s never fired in %d studies: the test does not test it", rule.Code, studies)
		}
	}
}

func checkFinding(t *testing.T, seed uint64, s *data.Study, f Finding) {
	t.Helper()
	code, rest, _ := strings.Cut(f.ID, "/")
	parties, themes, _ := strings.Cut(rest, "/")
	if code != f.Rule.Code || strings.HasSuffix(f.ID, "/") {
		t.Errorf("seed %d: id %s of %s", seed, f.ID, f.Rule.Code)
	}
	partyID := func(p int32) string { return s.Parties[p].ID }
	themeID := func(t int32) string { return s.Themes[t].ID }
	for _, part := range []struct {
		inID string
		all  []string
	}{{parties, idsOf(f.Parties, partyID)}, {themes, idsOf(f.Themes, themeID)}} {
		if !slices.IsSorted(part.all) || len(slices.Compact(slices.Clone(part.all))) != len(part.all) {
			t.Errorf("seed %d: %s is about %v, not sorted or not each once", seed, f.ID, part.all)
		}
		if part.inID == "" {
			continue
		}
		for _, id := range strings.Split(part.inID, "+") {
			if !slices.Contains(part.all, id) {
				t.Errorf("seed %d: %s is about %v only", seed, f.ID, part.all)
			}
		}
	}
	weight := 0.0
	for i, e := range f.Evidence {
		if !s.Statements[e].Counted() || i > 0 && f.Evidence[i-1] >= e {
			t.Errorf("seed %d: %s rests on %v", seed, f.ID, f.Evidence)
		}
		weight += float64(s.Statements[e].Strength)
	}
	if weight != f.Weight {
		t.Errorf("seed %d: %s weighs %v, not %v", seed, f.ID, weight, f.Weight)
	}
	switch f.Rule.Code {
	case "SY01", "SY02", "SY05", "SY06", "SY07":
		if len(f.Evidence) == 0 || len(f.Themes) == 0 {
			t.Errorf("seed %d: %s has no evidence or no theme", seed, f.ID)
		}
	}
	near := false
	for i, step := range f.Steps {
		st := s.Statements[step.Statement]
		near = near || step.Near
		if st.Kind != data.Cooperation || !st.Counted() || i >= maxSteps || step.Near != near || step.Own && st.Stage != data.Proposed {
			t.Errorf("seed %d: %s step %+v", seed, f.ID, step)
		}
		for _, other := range f.Steps[:i] {
			if other.Statement == step.Statement {
				t.Errorf("seed %d: %s suggests a step twice", seed, f.ID)
			}
		}
	}
}

func idsOf(positions []int32, id func(int32) string) []string {
	var list []string
	for _, p := range positions {
		list = append(list, id(p))
	}
	return list
}

func TestFindingsDoNotDependOnTheOrderOfStatements(t *testing.T) {
	for seed := range uint64(studies) {
		s := randomStudy(seed)
		other, order := shuffled(s, seed)
		a, b := Find(graph.New(s, graph.Options{}), day), Find(graph.New(other, graph.Options{}), day)
		for i := range b.Findings {
			f := &b.Findings[i]
			for k, e := range f.Evidence {
				f.Evidence[k] = int32(order[e])
			}
			slices.Sort(f.Evidence)
			for k := range f.Steps {
				f.Steps[k].Statement = int32(order[f.Steps[k].Statement])
			}
		}
		if a.Coverage != b.Coverage || !reflect.DeepEqual(a.Findings, b.Findings) {
			t.Errorf("seed %d: another order of statements, other findings", seed)
		}
	}
}

// TestAProposalOfThePairPractisedClosesTheConflict checks what steps are for: where a pair begins what it
// proposes to each other, the finding is gone.
func TestAProposalOfThePairPractisedClosesTheConflict(t *testing.T) {
	closed := 0
	for seed := range uint64(studies) {
		s := randomStudy(seed)
		for _, f := range Find(graph.New(s, graph.Options{}), day).Findings {
			for _, step := range f.Steps {
				st := s.Statements[step.Statement]
				if f.Rule.Code != "SY01" || !step.Own || !slices.Contains(f.Parties, st.Counterpart) {
					continue
				}
				done := *s
				done.Statements = slices.Clone(s.Statements)
				done.Statements[step.Statement].Stage = data.Practised
				after := Find(graph.New(&done, graph.Options{}), day)
				if slices.ContainsFunc(after.Findings, func(g Finding) bool { return g.ID == f.ID && slices.Equal(g.Evidence, f.Evidence) }) {
					t.Errorf("seed %d: %s stands though its own step is taken", seed, f.ID)
				}
				closed++
			}
		}
	}
	if closed == 0 {
		t.Error("no proposal was tried")
	}
}
