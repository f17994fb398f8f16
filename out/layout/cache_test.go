package layout

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// asked tells a copy of this test, started as a process of its own, what its temporary folder is.
const asked = "SAMSYN_LAYOUT_CHILD"

// TestCodeIsCachedInAPrivateFolder holds the order of package initialisation: a new process with a cache and a
// temporary folder of its own leaves the compiled code in the first and nothing in the second. It goes on to
// damage the code, which ends the next start, and finds that a later one heals.
func TestCodeIsCachedInAPrivateFolder(t *testing.T) {
	if temp := os.Getenv(asked); temp != "" {
		if _, err := neato([]Node{{10, 10}}, nil); err != nil {
			t.Fatal(err)
		}
		if got := os.TempDir(); got != temp {
			t.Fatalf("os.TempDir() is %s afterwards", got)
		}
		return
	}
	if runtime.GOOS != "linux" {
		t.Skip("uses the Linux names of the folders")
	}
	cache, temp := t.TempDir(), t.TempDir()
	if err := os.Chmod(cache, 0o700); err != nil {
		t.Fatal(err)
	}
	start := func() error {
		child := exec.Command(os.Args[0], "-test.run=^TestCodeIsCachedInAPrivateFolder$")
		child.Env = []string{"XDG_CACHE_HOME=" + cache, "TMPDIR=" + temp, asked + "=" + temp}
		return child.Run()
	}
	if err := start(); err != nil {
		t.Fatal(err)
	}
	if left := files(t, temp); len(left) > 0 {
		t.Errorf("left in the temporary folder: %v", left)
	}
	code := files(t, cache)
	if len(code) == 0 {
		t.Fatal("no compiled code was kept")
	}
	for _, f := range code {
		if !strings.HasPrefix(f, filepath.Join(cache, "samsyn", "go-graphviz")) {
			t.Errorf("%s was left", f)
		}
		damage(t, f)
	}
	if start() == nil {
		t.Skip("the library has learnt to live with a damaged cache")
	}
	mark := filepath.Join(cache, "samsyn", "starting")
	info, err := os.Stat(mark)
	if err != nil {
		t.Fatal(err)
	}
	minuteAgo := info.ModTime().Add(-60e9)
	if err := os.Chtimes(mark, minuteAgo, minuteAgo); err != nil {
		t.Fatal(err)
	}
	if err := start(); err != nil {
		t.Errorf("a start a minute later: %v", err)
	}
}

func damage(t *testing.T, path string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	raw[len(raw)/2] ^= 0xff
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}

func files(t *testing.T, root string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			all = append(all, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
