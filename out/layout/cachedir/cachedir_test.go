//go:build linux

package cachedir

import (
	"os"
	"path/filepath"
	"testing"
)

func TestOnlyAPrivateFolderIsTaken(t *testing.T) {
	for name, c := range map[string]struct {
		arrange func(t *testing.T, base string)
		taken   bool
	}{
		"new":              {func(*testing.T, string) {}, true},
		"ours from before": {func(t *testing.T, base string) { folder(t, filepath.Join(base, "samsyn"), 0o700) }, true},
		"readable by all":  {func(t *testing.T, base string) { folder(t, filepath.Join(base, "samsyn"), 0o755) }, false},
		"base writable by all": {func(t *testing.T, base string) {
			folder(t, filepath.Join(base, "samsyn"), 0o700)
			folder(t, base, 0o777)
		}, false},
		"a symlink": {func(t *testing.T, base string) {
			if err := os.Symlink(t.TempDir(), filepath.Join(base, "samsyn")); err != nil {
				t.Fatal(err)
			}
		}, false},
		"a file": {func(t *testing.T, base string) {
			if err := os.WriteFile(filepath.Join(base, "samsyn"), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			base := t.TempDir()
			folder(t, base, 0o700)
			c.arrange(t, base)
			t.Setenv("XDG_CACHE_HOME", base)
			if got := prepare(); (got != "") != c.taken || got != "" && got != filepath.Join(base, "samsyn") {
				t.Errorf("took %q, want one: %v", got, c.taken)
			}
		})
	}
	t.Setenv("XDG_CACHE_HOME", "")
	t.Setenv("HOME", "")
	if got := prepare(); got != "" {
		t.Errorf("without a home: took %q", got)
	}
}

func folder(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(path, mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}
