// Package proof holds our drawings against what other programs make of them: browsers, converters and office programs.
// It finds and runs them and compares pictures and the places of words; its tests are the comparisons of SVG files and
// slides. Only tests import it.
package proof

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Find returns the path of the first of several programs that is there. It skips the test where none is, or with
// -short, and fails it where SAMSYN_CI is set; debian is the package that has the program.
func Find(t testing.TB, debian string, names ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skipf("%s is not run with -short", names[0])
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("SAMSYN_CI") != "" {
		t.Fatalf("%s is missing (Debian: %s)", names[0], debian)
	}
	t.Skipf("%s is missing (Debian: %s)", names[0], debian)
	return ""
}

// Fonts skips the test where programs would set Arial in letters of other widths, and fails it where SAMSYN_CI is set.
func Fonts(t testing.TB) {
	t.Helper()
	out, err := exec.Command("fc-match", "--format=%{family}", "Arial").Output()
	if err != nil {
		return // without fontconfig there is nobody to ask
	}
	if font, _, _ := strings.Cut(string(out), ","); font != "Arial" && font != "Liberation Sans" {
		if os.Getenv("SAMSYN_CI") != "" {
			t.Fatalf("Arial is %s here (Debian: fonts-liberation)", font)
		}
		t.Skipf("Arial is %s here (Debian: fonts-liberation)", font)
	}
}
