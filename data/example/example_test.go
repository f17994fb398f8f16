package example

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
	"samsyn/data/format"
)

func load(t *testing.T) *data.Study {
	t.Helper()
	s, err := Study()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheStudyIsReadWithoutProblemsOrNotices(t *testing.T) {
	_, notices, err := format.Read([]format.Input{{Name: Name, Data: study}}, format.Options{})
	if err != nil {
		t.Error(err)
	}
	for _, n := range notices {
		t.Errorf("notice %s at line %d", n.Key, n.Line)
	}
}

func TestEachCallReturnsAStudyOfItsOwn(t *testing.T) {
	a, b := load(t), load(t)
	a.Statements[0].Themes[0] = 7
	a.Parties[0].ID = "changed"
	YAML()[0] = '!'
	if c := load(t); !cmp.Equal(b, c) {
		t.Error(cmp.Diff(b, c))
	}
}

// Whoever writes the study back, as YAML or JSON, gets the same study.
func TestTheStudySurvivesBeingWrittenAndRead(t *testing.T) {
	want := placeless(load(t))
	for _, name := range []string{"yaml", "json"} {
		var out bytes.Buffer
		if err := format.Write(&out, want, name, format.WriteOptions{}); err != nil {
			t.Fatal(err)
		}
		got, notices, err := format.Read([]format.Input{{Name: "study." + name, Data: out.Bytes()}}, format.Options{})
		if err != nil || len(notices) > 0 {
			t.Fatal(name, notices, err)
		}
		if diff := cmp.Diff(want, placeless(got)); diff != "" {
			t.Error(name, diff)
		}
	}
}

func TestSevenRolesTellOfTheCoordinator(t *testing.T) {
	s := load(t)
	var roles []string
	for i, p := range s.Parties {
		if !p.Group && int32(i) != s.Coordinator {
			roles = append(roles, p.ID)
		}
		if len(p.HeldBy) > 0 {
			t.Errorf("%s is held by a person, but the material names none", p.ID)
		}
		if reviews := p.ID == "dpo"; p.ReviewsAll != reviews {
			t.Errorf("%s: reviews all is %v", p.ID, p.ReviewsAll)
		}
	}
	if want := chapters(); !slices.Equal(roles, want) {
		t.Errorf("roles %v, want %v", roles, want)
	}
	if id := s.Parties[s.Coordinator].ID; id != "infosec-coordinator" {
		t.Errorf("coordinator %s", id)
	}
	if s.Asked != data.AskedCoordinator {
		t.Error("the questions were about the coordinator only")
	}
	if len(s.Expected)+len(s.Accepted) > 0 {
		t.Error("the material expects and accepts nothing")
	}
}

// Two state a conflict with the coordinator, four say that there is none, one tells of difficulties only.
func TestConflictsStatedDeniedAndNeitherAreToldApart(t *testing.T) {
	s := load(t)
	got := map[string]data.Kind{}
	for _, st := range s.Statements {
		if st.Counterpart != s.Coordinator {
			continue
		}
		id := s.Parties[st.Role].ID
		switch st.Kind {
		case data.Conflict:
			if got[id] == data.NoConflict {
				t.Errorf("%s both states and denies a conflict", id)
			}
			got[id] = data.Conflict
		case data.NoConflict:
			if got[id] == data.Conflict {
				t.Errorf("%s both states and denies a conflict", id)
			}
			got[id] = data.NoConflict
		case data.Difficulty:
			if got[id] == data.NoKind {
				got[id] = data.Difficulty
			}
		}
	}
	want := map[string]data.Kind{
		"communicator": data.Conflict, "controller": data.Conflict,
		"dpo": data.NoConflict, "preparedness-coordinator": data.NoConflict,
		"protective-security-officer": data.NoConflict, "it-coordinator": data.NoConflict,
		"operations-developer": data.Difficulty,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// placeless is the study without the places it was read from.
func placeless(s *data.Study) *data.Study {
	s.Files = nil
	for i := range s.Parties {
		s.Parties[i].Pos = data.Pos{}
	}
	for i := range s.Themes {
		s.Themes[i].Pos = data.Pos{}
	}
	for i := range s.Statements {
		s.Statements[i].Pos = data.Pos{}
	}
	return s
}

// chapters are the roles in the order of their chapters, of which the first is the second.
func chapters() []string {
	return []string{
		"communicator", "dpo", "preparedness-coordinator", "operations-developer",
		"protective-security-officer", "controller", "it-coordinator",
	}
}
