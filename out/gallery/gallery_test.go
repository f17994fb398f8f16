package gallery

import (
	"bytes"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "redraw the gallery")

func TestTheGalleryIsUpToDate(t *testing.T) {
	files, err := Draw()
	if err != nil {
		t.Fatal(err)
	}
	there, err := filepath.Glob("*.svg")
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		for _, name := range there {
			if err := os.Remove(name); err != nil {
				t.Fatal(err)
			}
		}
		for name, content := range files {
			if err := os.WriteFile(name, content, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	names := slices.Sorted(maps.Keys(files))
	if !slices.Equal(names, there) {
		t.Errorf("the folder holds %v, the maps of the example are %v; run go generate ./out/gallery", there, names)
	}
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Errorf("%v; run go generate ./out/gallery", err)
		} else if !bytes.Equal(content, files[name]) {
			t.Errorf("%s is not what the program draws now; run go generate ./out/gallery", name)
		}
	}
}

func TestTheSameMapsComeOutTwice(t *testing.T) {
	first, err := Draw()
	if err != nil {
		t.Fatal(err)
	}
	second, err := Draw()
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range first {
		if !bytes.Equal(content, second[name]) {
			t.Errorf("%s differs from one drawing to the next", name)
		}
	}
}
