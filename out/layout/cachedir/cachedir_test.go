//go:build linux

package cachedir

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
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

func TestACacheThatAStartDiedOfIsThrownAway(t *testing.T) {
	gone := exec.Command("true")
	if err := gone.Run(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		mark   string
		age    time.Duration
		thrown bool
	}{
		"of a process that is gone":       {strconv.Itoa(gone.Process.Pid), 0, true},
		"of one that is starting":         {strconv.Itoa(os.Getppid()), 0, false},
		"of one whose number went on":     {strconv.Itoa(os.Getppid()), time.Minute, true},
		"of nobody knows whom":            {"", 0, false},
		"of nobody knows whom, from long": {"", time.Minute, true},
		"that is none":                    {"12x", time.Minute, true},
	} {
		base := t.TempDir()
		t.Setenv("XDG_CACHE_HOME", base)
		kept, mark := filepath.Join(base, "samsyn", cache, "code"), filepath.Join(base, "samsyn", marker)
		folder(t, filepath.Dir(kept), 0o700)
		folder(t, filepath.Join(base, "samsyn"), 0o700)
		for path, text := range map[string]string{kept: "damaged", mark: c.mark} {
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		set := time.Now().Add(-c.age)
		if err := os.Chtimes(mark, set, set); err != nil {
			t.Fatal(err)
		}
		for range 2 { // a second start that dies as well must not make the marker younger
			prepare()
		}
		if _, err := os.Stat(kept); os.IsNotExist(err) != c.thrown {
			t.Errorf("a marker %s: the cache is %v, want it thrown away: %v", name, err, c.thrown)
		}
		want := strconv.Itoa(os.Getpid())
		if !c.thrown {
			want = c.mark
		}
		if got, _ := os.ReadFile(mark); string(got) != want {
			t.Errorf("a marker %s: it holds %q, want %q", name, got, want)
		}
	}
}

func TestOnAFullDiskNothingIsKept(t *testing.T) {
	base := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", base)
	path := filepath.Join(base, "samsyn")
	folder(t, path, 0o700)
	full := func() {
		if err := os.Symlink("/dev/full", filepath.Join(path, "room")); err != nil {
			t.Fatal(err)
		}
	}
	full()
	if got := prepare(); got != "" {
		t.Errorf("took %q", got)
	}
	if left, _ := os.ReadDir(path); len(left) > 0 {
		t.Errorf("left %v", left)
	}
	full()
	folder(t, filepath.Join(path, cache, "version"), 0o700)
	if err := os.WriteFile(filepath.Join(path, cache, "version", "code"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := prepare(); got != path {
		t.Errorf("with the code compiled already: took %q", got)
	}
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
	if got := prepare(); got != path {
		t.Errorf("with room: took %q", got)
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
