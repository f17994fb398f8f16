package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
)

// /dev/stdout is a link to a link to a pipe that has no path: what stands at the end of the links is to be written
// into, and the link is to stay one.
func TestWhatALinkLeadsToIsWrittenIntoWhereItIsNoFile(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("needs /proc")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	link := filepath.Join(t.TempDir(), "stdout")
	if err := os.Symlink("/proc/self/fd/"+strconv.Itoa(int(w.Fd())), link); err != nil {
		t.Fatal(err)
	}
	if err := new(program).writeFile(link, []byte("all")); err != nil {
		t.Error(err)
	}
	w.Close()
	if got, _ := io.ReadAll(r); string(got) != "all" {
		t.Errorf("the pipe got %q", got)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode().Type() != os.ModeSymlink {
		t.Errorf("the link is %v, %v", info.Mode(), err)
	}
}
