package main

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
)

// Speaker notes of a map that leaves themes unnamed do not name them either.
func TestNotesNameNoThemeThatTheMapDoesNot(t *testing.T) {
	for _, least := range []string{"1", "3"} {
		got := attempt(strings.NewReader(""), "map", fixture(t, "new.yaml"), "--kind", "matrix", "--min-voices", least, "--lang", "en", "--format", "pptx")
		if got.status != 0 {
			t.Fatal(got.errs)
		}
		z, err := zip.NewReader(bytes.NewReader([]byte(got.out)), int64(len(got.out)))
		if err != nil {
			t.Fatal(err)
		}
		var all strings.Builder
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := io.Copy(&all, r); err != nil {
				t.Fatal(err)
			}
		}
		if named := strings.Contains(all.String(), "Open data"); named != (least == "1") {
			t.Errorf("from %s voices on, Open data is named: %v", least, named)
		}
	}
}
