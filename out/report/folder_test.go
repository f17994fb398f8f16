package report

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var small = []file{{path: "index.html", data: []byte("new")}, {path: "maps/overview.svg", data: []byte("new map")}}

// tree lists the files of a folder with what they hold.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// only checks that nothing but the report lies in its parent folder.
func only(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(dir) {
			t.Errorf("%s is left beside the report", e.Name())
		}
	}
}

func TestAReportListsItselfAndIsReplacedWhole(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "er", "report")
	ctx := context.Background()
	if err := replace(ctx, dir, append([]file{{path: "gone.csv"}}, small...)); err != nil {
		t.Fatal(err)
	}
	if err := replace(ctx, dir, small); err != nil {
		t.Fatal(err)
	}
	got := tree(t, dir)
	if want := "index.html\nmaps/overview.svg\n"; got[listing] != want {
		t.Errorf("the listing is %q, want %q", got[listing], want)
	}
	if _, still := got["gone.csv"]; still || got["index.html"] != "new" || len(got) != 3 {
		t.Errorf("the folder holds %v", got)
	}
	only(t, dir)
}

func TestAnEmptyFolderIsFilled(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := replace(context.Background(), dir, small); err != nil {
		t.Fatal(err)
	}
	only(t, dir)
}

func TestAFolderWithAnythingElseIsRefusedAndNamed(t *testing.T) {
	for name, add := range map[string][]string{
		"a file of somebody":            {"notes.txt"},
		"a file among the maps":         {"maps/mine.svg"},
		"the first of several":          {"a.txt", "z.txt"},
		"a hidden file":                 {".git/config"},
		"a file above, by the listing":  {"up.txt"},
		"a name with a control char":    {"x\x1b[2J"},
		"a file that looks like a part": {"index.html.bak"},
	} {
		dir := filepath.Join(t.TempDir(), "report")
		if err := replace(context.Background(), dir, small); err != nil {
			t.Fatal(err)
		}
		for _, path := range add {
			put(t, filepath.Join(dir, path), "precious")
		}
		put(t, filepath.Join(dir, listing), "index.html\nmaps/overview.svg\n../up.txt\n/etc\n\n")
		before := tree(t, dir)
		err := replace(context.Background(), dir, small)
		var foreign *ForeignError
		if !errors.As(err, &foreign) {
			t.Errorf("%s: %v, want a ForeignError", name, err)
			continue
		}
		if want := strings.Split(add[0], "/config")[0]; foreign.Name != want {
			t.Errorf("%s: names %q, want %q", name, foreign.Name, want)
		}
		if after := tree(t, dir); len(after) != len(before) {
			t.Errorf("%s: the folder changed to %v", name, after)
		}
		only(t, dir)
	}
}

func TestAFolderWithoutAListingIsForeign(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	put(t, filepath.Join(dir, "index.html"), "somebody's page")
	var foreign *ForeignError
	if err := replace(context.Background(), dir, small); !errors.As(err, &foreign) || foreign.Name != "index.html" {
		t.Errorf("%v, want index.html named as foreign", err)
	}
}

func TestWhatIsNoFolderIsNotReplaced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report")
	put(t, path, "a file")
	var not *NotFolderError
	if err := replace(context.Background(), path, small); !errors.As(err, &not) {
		t.Errorf("%v, want a NotFolderError", err)
	}
	var refused *WriteError
	if err := replace(context.Background(), filepath.Join(path, "below"), small); !errors.As(err, &refused) {
		t.Errorf("below a file: %v, want a WriteError", err)
	}
	if got := tree(t, filepath.Dir(path)); got["report"] != "a file" || len(got) != 1 {
		t.Errorf("left behind: %v", got)
	}
}

func TestAParentThatMayNotBeWrittenIsAWriteError(t *testing.T) {
	parent := t.TempDir()
	if err := os.Chmod(parent, 0o555); err != nil {
		t.Fatal(err)
	}
	if os.WriteFile(filepath.Join(parent, "x"), nil, 0o666) == nil {
		t.Skip("this user may write anywhere")
	}
	var refused *WriteError
	if err := replace(context.Background(), filepath.Join(parent, "report"), small); !errors.As(err, &refused) || !errors.Is(err, fs.ErrPermission) {
		t.Errorf("%v, want a WriteError for permission", err)
	}
}

func TestTheOldReportStandsAfterAFault(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	if err := replace(context.Background(), dir, []file{{path: "index.html", data: []byte("old")}}); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	for name, try := range map[string]func() error{
		"a path below a file":    func() error { return replace(context.Background(), dir, []file{{path: "a"}, {path: "a/b"}}) },
		"a path out of the way":  func() error { return replace(context.Background(), dir, []file{{path: "../a"}}) },
		"an end before the work": func() error { return replace(ended, dir, small) },
		"an end during the work": func() error { return replace(&endsAfter{Context: context.Background(), n: 2}, dir, small) },
	} {
		if err := try(); err == nil {
			t.Errorf("%s: no error", name)
		}
		if after := tree(t, dir); len(after) != len(before) || after["index.html"] != "old" {
			t.Errorf("%s: the folder holds %v", name, after)
		}
		only(t, dir)
	}
	if err := replace(ended, dir, small); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want context.Canceled", err)
	}
}

// endsAfter is a context that ends when it has been asked n times.
type endsAfter struct {
	context.Context
	n int
}

func (c *endsAfter) Err() error {
	if c.n--; c.n < 0 {
		return context.Canceled
	}
	return nil
}

func TestWhatAKilledRunLeftBehindIsCleanedUp(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "report")
	// Killed while writing, and killed between the two moves: the old report stands aside.
	put(t, filepath.Join(parent, ".report.samsyn-new", listing), "index.html\nthemes.csv\n")
	put(t, filepath.Join(parent, ".report.samsyn-new", "index.html"), "half")
	put(t, filepath.Join(parent, ".report.samsyn-old", listing), "index.html\n")
	put(t, filepath.Join(parent, ".report.samsyn-old", "index.html"), "old")

	if err := replace(&endsAfter{Context: context.Background()}, dir, small); err == nil {
		t.Fatal("no error from a run that ends")
	}
	if got := tree(t, dir); got["index.html"] != "old" {
		t.Errorf("the old report did not come back: %v", got)
	}
	only(t, dir)
	if err := replace(context.Background(), dir, small); err != nil {
		t.Fatal(err)
	}
	only(t, dir)
}

func TestWhatOnlyLooksLikeOursIsNotRemoved(t *testing.T) {
	parent := t.TempDir()
	precious := filepath.Join(parent, ".report.samsyn-new", "precious.txt")
	put(t, precious, "precious")
	var foreign *ForeignError
	if err := replace(context.Background(), filepath.Join(parent, "report"), small); !errors.As(err, &foreign) {
		t.Errorf("%v, want a ForeignError", err)
	}
	if _, err := os.Stat(precious); err != nil {
		t.Error(err)
	}
}

func TestALinkToAFolderStaysALink(t *testing.T) {
	parent := t.TempDir()
	if err := os.Mkdir(filepath.Join(parent, "real"), 0o777); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(parent, "link")
	if err := os.Symlink("real", link); err != nil {
		t.Skip("no links here: ", err)
	}
	if err := replace(context.Background(), link, small); err != nil {
		t.Fatal(err)
	}
	if to, err := os.Readlink(link); err != nil || to != "real" {
		t.Errorf("the link is %q, %v", to, err)
	}
	if got := tree(t, filepath.Join(parent, "real")); !slices.Contains([]string{"new"}, got["index.html"]) {
		t.Errorf("the folder behind the link holds %v", got)
	}
}

func TestTheWorkingDirectoryIsNotPulledAway(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, path := range []string{".", dir} {
		if err := replace(context.Background(), path, small); !errors.Is(err, ErrInUse) {
			t.Errorf("%s: %v, want ErrInUse", path, err)
		}
	}
	if err := replace(context.Background(), "report", small); err != nil {
		t.Error(err)
	}
}
