package report

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"samsyn/data/example"
	"samsyn/out/words"
)

// program returns the path of the first of several programs that is there, and skips the test where none is.
func program(t *testing.T, names ...string) string {
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
		t.Fatalf("%s is missing", names[0])
	}
	t.Skipf("%s is missing", names[0])
	return ""
}

// browse has a headless browser open the page of the example's report and returns what it printed on its
// standard output and error.
func browse(t *testing.T, folder string, args ...string) (out, complaints string) {
	t.Helper()
	browser := program(t, "chromium-headless-shell", "chromium")
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	args = append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--user-data-dir=" + t.TempDir(), "--enable-logging=stderr",
	}, append(args, "file://"+filepath.ToSlash(filepath.Join(folder, "index.html")))...)
	command := exec.CommandContext(ctx, browser, args...)
	var o, e bytes.Buffer
	command.Stdout, command.Stderr = &o, &e
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %s", err, e.String())
	}
	return o.String(), e.String()
}

func TestABrowserShowsThePageAndPrintsEachRoleOnOneSheet(t *testing.T) {
	program(t, "chromium-headless-shell", "chromium")
	toText := program(t, "pdftotext")
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(t.TempDir(), "report")
	a := analysed(study)
	w := words.In("en")
	if _, err := Write(t.Context(), folder, a, Options{Words: w, Example: true}); err != nil {
		t.Fatal(err)
	}
	printed := filepath.Join(t.TempDir(), "page.pdf")
	_, complaints := browse(t, folder, "--no-pdf-header-footer", "--print-to-pdf="+printed)
	if strings.Contains(complaints, "CONSOLE") {
		t.Errorf("the page complains in the browser's console: %s", complaints)
	}
	text, err := exec.CommandContext(t.Context(), toText, "-layout", printed, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	// A role's sheet is one page long: it begins with the heading of a role, and the next page with another's.
	sheets := strings.Split(string(text), "\f")
	first := make([]string, len(sheets))
	for i, sheet := range sheets {
		line, _, _ := strings.Cut(strings.TrimLeft(sheet, " \n"), "\n")
		first[i] = strings.TrimSpace(line) + " "
	}
	var names []string
	for _, role := range a.Graph.AllRoles {
		names = append(names, w.Say("report.role.with", w.Party(study, role), w.Party(study, study.Coordinator)))
	}
	names = append(names, w.Say("report.glossary"))
	for _, name := range names[:len(names)-1] {
		begins := 0
		for i := range first {
			if !strings.HasPrefix(first[i], name+" ") {
				continue
			}
			begins++
			if !slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(first[i+1], n+" ") }) {
				t.Errorf("the sheet of %s runs over: the page after it begins with %q", name, first[i+1])
			}
		}
		if begins != 1 {
			t.Errorf("%d printed pages begin with %s, want 1", begins, name)
		}
	}
}
