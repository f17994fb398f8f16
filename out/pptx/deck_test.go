package pptx_test

import (
	"bytes"
	"strings"
	"testing"

	"samsyn/out/pptx"
	"samsyn/out/scene"
)

func TestASlideWithoutATitleSlideHasTheShapeOfItsPage(t *testing.T) {
	for _, c := range []struct {
		height float64
		size   string
	}{
		{1080, `<p:sldSz cx="12192000" cy="6858000"/>`},
		{1440, `<p:sldSz cx="12192000" cy="9144000"/>`},
		{1358, `<p:sldSz cx="12192000" cy="8623300"/>`},
	} {
		page := &scene.Page{Width: 1920, Height: c.height, Ground: "#FFFFFF", Items: []scene.Item{
			&scene.Rect{W: 1920, H: c.height, Paint: scene.Paint{Fill: "#000000"}},
		}}
		files := parts(t, write(t, pptx.Deck{Bare: true, Slides: []pptx.Slide{{Page: page}}}))
		if !strings.Contains(files["ppt/presentation.xml"], c.size) {
			t.Errorf("a page %g high: %s is missing", c.height, c.size)
		}
		if _, two := files["ppt/slides/slide2.xml"]; two {
			t.Error("there is a title slide")
		}
		// The whole page fills the slide.
		if ext := strings.TrimSuffix(strings.TrimPrefix(c.size, "<p:sldSz"), "/>"); !strings.Contains(files["ppt/slides/slide1.xml"], `<a:off x="0" y="0"/><a:ext`+ext+`/>`) {
			t.Errorf("a page %g high does not fill its slide", c.height)
		}
	}
	var b bytes.Buffer
	if err := pptx.Write(&b, pptx.Deck{Bare: true}); err == nil || b.Len() > 0 {
		t.Error("a deck without slides was written")
	}
}

func TestTheTitleSlideHasNotesAndTheAccentIsTheDecksFirst(t *testing.T) {
	page := &scene.Page{Width: 1920, Height: 1080, Ground: "#FFFFFF"}
	files := parts(t, write(t, pptx.Deck{Title: "T", Notes: "Before\nyou begin", Accent: "#8a1538", Slides: []pptx.Slide{{Page: page}}}))
	if notes := files["ppt/notesSlides/notesSlide1.xml"]; !strings.Contains(notes, "<a:t>Before</a:t>") || !strings.Contains(notes, "<a:t>you begin</a:t>") {
		t.Errorf("the notes of the title slide are %q", notes)
	}
	if theme := files["ppt/theme/theme1.xml"]; !strings.Contains(theme, `<a:accent1><a:srgbClr val="8A1538"/></a:accent1>`) {
		t.Error("the accent is not the deck's first")
	}
	for _, bad := range []string{"red", "#12345", `#"/><x`, "#00000g"} {
		var b bytes.Buffer
		if err := pptx.Write(&b, pptx.Deck{Accent: bad, Slides: []pptx.Slide{{Page: page}}}); err == nil || b.Len() > 0 {
			t.Errorf("the accent %q was written", bad)
		}
	}
}
