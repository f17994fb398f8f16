package main

import (
	"fmt"
	"strings"
	"testing"
)

// crowd is a table of so many roles, each of which shares one theme.
func crowd(roles int) string {
	var b strings.Builder
	b.WriteString("role,kind,themes\n")
	for i := range roles {
		fmt.Fprintf(&b, "role %05d,shared,theme %d\n", i, i%7)
	}
	return b.String()
}

func TestAMatrixBeyondWhatAFormatHoldsIsRefusedAndAnotherFormatNamed(t *testing.T) {
	matrix := func(roles int, args ...string) try {
		return attempt(strings.NewReader(crowd(roles)), append([]string{"matrix", "-", "--lang", "en", "-q"}, args...)...)
	}
	got := matrix(1500, "--of", "congruence")
	want := "samsyn: The matrix would have 1,500 rows and 1,500 columns; in the format table at most 2,000,000 cells are written. " +
		"A file with some of the roles gives a smaller one. --format csv and --format json write it.\nSee: samsyn help matrix\n"
	if got.status != statusUse || got.errs != want || got.out != "" {
		t.Errorf("%d, %q, %d bytes", got.status, got.errs, len(got.out))
	}
	if got := matrix(1500, "--of", "congruence", "--format", "csv"); got.status != statusDone || strings.Count(got.out, "\n") != 1501 {
		t.Errorf("csv: %d, %q, %d bytes", got.status, got.errs, len(got.out))
	}
	for _, of := range []string{"links", "conflict"} {
		got := matrix(40_000, "--of", of, "--format", "csv")
		if got.status != statusUse || !strings.Contains(got.errs, "at most 25,000,000 cells") || strings.Contains(got.errs, "--format json") {
			t.Errorf("%s of 40,000 roles: %d, %q", of, got.status, got.errs)
		}
	}
	if got := matrix(1500, "--of", "role-theme"); got.status != statusDone {
		t.Errorf("few themes: %d, %q", got.status, got.errs)
	}
}

func TestANetworkBeyondMemoryIsRefused(t *testing.T) {
	got := attempt(strings.NewReader(crowd(40_000)), "measures", "-", "--view", "role-role", "--lang", "en", "-q")
	if got.status != statusUse || !strings.Contains(got.errs, "at most 25,000,000 are measured") || got.out != "" {
		t.Errorf("%d, %q, %d bytes", got.status, got.errs, len(got.out))
	}
}
