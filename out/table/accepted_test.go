package table

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
	"samsyn/graph/analysis"
)

func TestAcceptancesThatDoNotHoldAreReportedAndAcceptedGapsMarked(t *testing.T) {
	s := smallStudy(itself)
	s.Accepted = []data.Acceptance{
		{Code: "SY01", Parties: []int32{coordinator, writer}, Themes: []int32{1}, Reason: data.Text{Plain: "We live with it"}},
		{Code: "SY08", Parties: []int32{board}, Until: "2020-01-31"},
		{Code: "SY03", Parties: []int32{lawyer}},
	}
	a := analysis.Of(s, analysis.Options{Date: time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC)})
	v := Gaps(a, in("en"))
	head := strings.Join(v.Head, "\n")
	for _, want := range []string{
		"A gap was accepted until 2020-01-31 and counts again: SY08, Board.",
		"No gap answers to what is accepted: SY03, Lawyer.",
	} {
		if !strings.Contains(head, want) {
			t.Errorf("%s\nlacks: %s", head, want)
		}
	}
	for line := range strings.Lines(string(write(t, v, "md", in("en")))) {
		if accepted := strings.Contains(line, "Writer – Coordinator: a conflict"); accepted != strings.Contains(line, "We live with it") {
			t.Errorf("marked as accepted: %v, want %v: %s", !accepted, accepted, line)
		}
	}
	// A program finds them too, in what gaps prints and in the report.
	var all bytes.Buffer
	if err := WriteAnalysis(&all, a, in("en")); err != nil {
		t.Fatal(err)
	}
	for _, text := range [][]byte{write(t, v, "json", in("en")), all.Bytes()} {
		var got Lapsed
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatal(err)
		}
		want := Lapsed{
			Expired: []AcceptanceRow{{Code: "SY08", Parties: []string{"board"}, Themes: []string{}, AcceptedRow: AcceptedRow{Until: "2020-01-31"}}},
			Unused:  []AcceptanceRow{{Code: "SY03", Parties: []string{"lawyer"}, Themes: []string{}}},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
}
