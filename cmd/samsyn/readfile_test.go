package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestFileReadInPartsIsTheFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "table")
	whole := make([]byte, 9<<20+17)
	for i := range whole {
		whole[i] = byte(i * i >> 7)
	}
	if err := os.WriteFile(name, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, size := range []int64{0, 1, 5 << 20, int64(len(whole)), int64(len(whole)) + 5<<20} {
		got, err := readParts(f, size)
		if want := whole[:min(size, int64(len(whole)))]; err != nil || !bytes.Equal(got, want) {
			t.Errorf("of a size of %d: %d bytes, %v", size, len(got), err)
		}
	}
}
