package report

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"samsyn/data/example"
	"samsyn/out/internal/proof"
	"samsyn/out/words"
)

func TestABrowserShowsThePageAndPrintsEachRoleOnOneSheet(t *testing.T) {
	browser := proof.OpenChromium(t)
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
	for _, complaint := range browser.Show(filepath.Join(folder, "index.html"), 1280, 900) {
		t.Errorf("the page complains in the browser's console: %s", complaint)
	}
	text := proof.Poppler(t, browser.Print(), "pdftotext", "-layout", "-", "-")
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
