package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Ctrl-C in the middle of work of many seconds, of which some is on all processors: the program ends with 130, what
// stood there stands, and nothing else does.
func TestCtrlCEndsLongWorkAndLeavesNothingBehind(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	if runtime.GOOS == "windows" {
		t.Skip("no program can send another the signal there")
	}
	samsyn, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	var rows strings.Builder
	rows.WriteString("role,counterpart,kind,themes,strength\n")
	for i := range 1500 { // all tied to all: 8 seconds or more
		fmt.Fprintf(&rows, "role %d,,shared,one;theme %d,%d\n", i, i%7, 1+i%3)
	}
	const old = "stands here"
	for name, content := range map[string]string{"study.csv": rows.String(), "measures.csv": old} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(samsyn, "measures", "study.csv", "--view", "role-role", "--weighted", "--exact", "--measure", "betweenness", "-o", "measures.csv")
	cmd.Args[0], cmd.Dir = "samsyn", folder
	errs := new(bytes.Buffer)
	cmd.Stderr = errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	over := make(chan error, 1)
	go func() { over <- cmd.Wait() }()
	select {
	case err := <-over:
		t.Fatalf("ended before it was interrupted: %v, %s", err, errs)
	case <-time.After(700 * time.Millisecond):
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := <-over; !errors.As(err, &exit) || exit.ExitCode() != statusInterrupted {
		t.Errorf("ended with %v, want exit status %d: %s", err, statusInterrupted, errs)
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 2 {
		t.Errorf("the folder holds %v (%v), want the two files it held", entries, err)
	}
	if content, err := os.ReadFile(filepath.Join(folder, "measures.csv")); err != nil || string(content) != old {
		t.Errorf("the old file holds %q (%v)", content, err)
	}
}
