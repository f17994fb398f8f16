package table

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/plan"
)

func planned(a *analysis.Analysis, top int) Planned {
	return Planned{Report: plan.Of(a.Full, a.Gaps, time.Time{}, 0), Top: top}
}

func suggestOf(a *analysis.Analysis, o Options) *View { return Suggest(a, planned(a, 0), o) }

// assumedOf is what a cooperation on the writer's conflict would change.
func assumedOf(a *analysis.Analysis, o Options) *View {
	assumed := []plan.Assumption{{Parties: [2]int32{writer, coordinator}, Themes: []int32{1}}}
	out := plan.WhatIf(a.Full, a.Gaps, assumed, time.Time{})
	return GapsAssumed(a, &out, o)
}

// further are the views that belong to another one's shape.
var further = map[string]struct {
	shape string
	view  func(*analysis.Analysis, Options) *View
}{
	"assumed":    {"gaps", assumedOf},
	"ties":       {"suggest", func(a *analysis.Analysis, o Options) *View { return MissingTies(a, planned(a, 0), o) }},
	"saturation": {"suggest", func(a *analysis.Analysis, o Options) *View { return Saturation(a, planned(a, 0), o) }},
}

func TestWhatIfsTiesAndSaturationAreWrittenInEachFormatAsBefore(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, f := range further {
		for _, format := range []string{"table", "csv", "md"} {
			o := in("en")
			o.Width = 80
			golden(t, "testdata/"+name+"."+format, write(t, f.view(a, o), format, o))
		}
		golden(t, "testdata/"+name+"-sv.table", write(t, f.view(a, in("sv")), "table", in("sv")))
		schema, err := infer(f.shape)
		if err != nil {
			t.Fatal(err)
		}
		resolved, err := schema.Resolve(nil)
		if err != nil {
			t.Fatal(err)
		}
		var value any
		if err := json.Unmarshal(write(t, f.view(a, in("en")), "json", in("en")), &value); err != nil {
			t.Fatal(err)
		}
		if err := resolved.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	golden(t, "testdata/assumed.json", write(t, assumedOf(a, in("en")), "json", in("en")))
}

// TestTheExampleIsPlannedAsBefore is what the coordinator of the example reads.
func TestTheExampleIsPlannedAsBefore(t *testing.T) {
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysed(s)
	for _, language := range []string{"sv", "en"} {
		o := in(language)
		o.Width = 100
		golden(t, "testdata/example-suggest-"+language+".table", write(t, Suggest(a, planned(a, 0), o), "table", o))
		golden(t, "testdata/example-ties-"+language+".table", write(t, MissingTies(a, planned(a, 0), o), "table", o))
		assumed, err := plan.Parse(s, "communicator+infosec-coordinator:target-groups")
		if err != nil {
			t.Fatal(err)
		}
		out := plan.WhatIf(a.Full, a.Gaps, []plan.Assumption{assumed}, time.Time{})
		golden(t, "testdata/example-assumed-"+language+".table", write(t, GapsAssumed(a, &out, o), "table", o))
	}
}

func TestNoViewOfAPlanHoldsWhatWasSaidWhenRedacted(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, f := range further {
		for _, format := range Formats {
			o := in("en")
			o.Redact = true
			if text := write(t, f.view(a, o), format, o); bytes.Contains(text, []byte(secret)) {
				t.Errorf("%s as %s tells what was said", name, format)
			}
		}
	}
}

func TestHostileNamesStayInTheCellsOfAPlan(t *testing.T) {
	for _, bad := range hostile {
		a := analysed(smallStudy(func(s string) string { return bad + s + bad }))
		for name, f := range further {
			v := f.view(a, in("en"))
			records, err := csv.NewReader(bytes.NewReader(write(t, v, "csv", in("en")))).ReadAll()
			if err != nil || len(records) != rowsOf(v)+1 {
				t.Errorf("%s with %q: %d records, %v", name, bad, len(records), err)
			}
			if rows := rowsOf(v); rows > 0 {
				checkMarkdown(t, name, bad, string(write(t, v, "md", in("en"))), rows)
			}
		}
	}
}

func TestTopListsTheFirstAndSaysHowManyThereAre(t *testing.T) {
	a := analysed(smallStudy(itself))
	all := planned(a, 0)
	v := Suggest(a, planned(a, 1), in("en"))
	object := v.Object.(SuggestObject)
	if len(v.Blocks) != 1 || len(object.Steps) != 1 || object.AllSteps != len(all.Steps) || object.Reached != all.Reached() {
		t.Errorf("of %d steps %d are listed, %+v", len(all.Steps), len(v.Blocks), object)
	}
	if !strings.Contains(v.Head[0], "--top") {
		t.Errorf("the head is %q", v.Head)
	}
}

func TestTheKeysOfMissingTiesAreThoseOfJSON(t *testing.T) {
	schema, err := infer("suggest")
	if err != nil {
		t.Fatal(err)
	}
	a := analysed(smallStudy(itself))
	if diff := cmp.Diff(schema.Properties["missing_ties"].Items.PropertyOrder, MissingTies(a, planned(a, 0), in("en")).Keys()); diff != "" {
		t.Error(diff)
	}
	keys := schema.Properties["saturation"].Properties["expected"].Items.PropertyOrder
	if diff := cmp.Diff(keys, Saturation(a, planned(a, 0), in("en")).Keys()); diff != "" {
		t.Error(diff)
	}
}

func TestAWhatIfKeepsTheKeysOfGapsAndSaysWhatWouldChange(t *testing.T) {
	a := analysed(smallStudy(itself))
	v := assumedOf(a, in("en"))
	if got, want := v.Keys(), append([]string{"change"}, Gaps(a, in("en")).Keys()...); !slices.Equal(got, want) {
		t.Errorf("the keys are %v, want %v", got, want)
	}
	object, listed := v.Object.(GapsObject), 0
	for range v.Elements {
		listed++
	}
	if object.Assumed == nil || len(object.Assumed.Closed) == 0 || listed != len(a.Gaps.Findings)-len(object.Assumed.Closed) {
		t.Errorf("%+v", object.Assumed)
	}
	if Gaps(a, in("en")).Object.(GapsObject).Assumed != nil {
		t.Error("something is assumed without being asked for")
	}
}
