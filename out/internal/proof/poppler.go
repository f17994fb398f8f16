package proof

import (
	"bytes"
	"fmt"
	"image"
	"os/exec"
	"strconv"
	"testing"
)

// Poppler has a program of poppler's read a document from its standard input, and returns what it prints. A complaint
// fails the test.
func Poppler(t testing.TB, pdf []byte, program string, args ...string) []byte {
	t.Helper()
	var out, complaints bytes.Buffer
	cmd := exec.Command(Find(t, "poppler-utils", program), args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(pdf), &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v\n%s", program, err, complaints.Bytes())
	}
	return out.Bytes()
}

// Pictures draws each page of a document, at so many pixels an inch.
func Pictures(t testing.TB, pdf []byte, density int) []image.Image {
	t.Helper()
	rest := Poppler(t, pdf, "pdftoppm", "-r", strconv.Itoa(density))
	var list []image.Image
	for len(rest) > 0 {
		var width, height, most int
		head := bytes.NewReader(rest)
		if _, err := fmt.Fscanf(head, "P6\n%d %d\n%d\n", &width, &height, &most); err != nil || most != 255 || head.Len() < 3*width*height {
			t.Fatalf("pdftoppm: a picture of %d × %d, %d tones: %v", width, height, most, err)
		}
		pixels := rest[len(rest)-head.Len():][:3*width*height]
		rest = rest[len(rest)-head.Len()+len(pixels):]
		p := image.NewRGBA(image.Rect(0, 0, width, height))
		for i := range width * height {
			p.Pix[4*i], p.Pix[4*i+1], p.Pix[4*i+2], p.Pix[4*i+3] = pixels[3*i], pixels[3*i+1], pixels[3*i+2], 255
		}
		list = append(list, p)
	}
	return list
}
