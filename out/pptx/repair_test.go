package pptx_test

import (
	"fmt"
	"strings"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/pptx"
)

// A witness is a test that notes what fails instead.
type witness struct {
	testing.TB
	said []string
}

func (w *witness) Helper() {}

func (w *witness) Errorf(format string, args ...any) {
	w.said = append(w.said, fmt.Sprintf(format, args...))
}

// What is known to make PowerPoint offer to repair a file, or to refuse it, is put into one, and must be found.
func TestWhatPowerPointRepairsIsNoticed(t *testing.T) {
	const slide, whole = "ppt/slides/slide2.xml", "ppt/presentation.xml"
	for name, c := range map[string]struct{ part, old, new string }{
		"an element out of order":             {slide, `<a:noFill/><a:ln><a:noFill/></a:ln>`, `<a:ln><a:noFill/></a:ln><a:noFill/>`},
		"an element twice":                    {slide, `<a:noAutofit/>`, `<a:noAutofit/><a:noAutofit/>`},
		"two of which one may be":             {slide, `<a:noAutofit/>`, `<a:noAutofit/><a:normAutofit/>`},
		"an element too few":                  {slide, `<p:cNvCxnSpPr/>`, ``},
		"no effects of the ground":            {slide, `<a:effectLst/></p:bgPr>`, `</p:bgPr>`},
		"an unknown attribute":                {slide, `<a:noAutofit/>`, `<a:noAutofit on="1"/>`},
		"an attribute without a value":        {slide, ` anchor="ctr"`, ` anchor=""`},
		"a fraction":                          {slide, `sz="2000"`, `sz="2000.5"`},
		"not a number":                        {slide, `sz="2000"`, `sz="NaN"`},
		"a colour by name":                    {slide, `<a:srgbClr val="FFFFFF"/>`, `<a:srgbClr val="white"/>`},
		"a preset that is none":               {slide, `prst="ellipse"`, `prst="oval"`},
		"a handle where none is":              {slide, `<a:prstGeom prst="ellipse"><a:avLst/>`, `<a:prstGeom prst="ellipse"><a:avLst><a:gd name="adj" fmla="val 1"/></a:avLst>`},
		"a shape id twice":                    {slide, `<p:cNvPr id="3"`, `<p:cNvPr id="2"`},
		"a negative length":                   {slide, `<a:ext cx="1`, `<a:ext cx="-1`},
		"a link that is not there":            {whole, `r:id="rId3"`, `r:id="rId99"`},
		"a link to something else":            {whole, `r:id="rId3"`, `r:id="rId2"`},
		"a slide id that is too small":        {whole, `<p:sldId id="256"`, `<p:sldId id="1"`},
		"two slides of one id":                {whole, `<p:sldId id="257"`, `<p:sldId id="256"`},
		"a layout with the id of the master":  {"ppt/slideMasters/slideMaster1.xml", `id="2147483649"`, `id="2147483648"`},
		"two slides with one slide's notes":   {"ppt/slides/_rels/slide2.xml.rels", `notesSlide2`, `notesSlide1`},
		"masters that share a theme":          {"ppt/notesMasters/_rels/notesMaster1.xml.rels", `theme2`, `theme1`},
		"a slide without a layout":            {"ppt/slides/_rels/slide2.xml.rels", `relationships/slideLayout`, `relationships/theme`},
		"a content type of what is not there": {"[Content_Types].xml", `</Types>`, `<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"/></Types>`},
		"a part without a content type":       {"[Content_Types].xml", `PartName="/ppt/presProps.xml"`, `PartName="/ppt/viewProps.xml"`},
		"another's content type":              {"[Content_Types].xml", `presentationml.slideLayout+xml`, `presentationml.slide+xml`},
		"a title twice in the properties":     {"docProps/core.xml", `<dc:creator>`, `<dc:title>x</dc:title><dc:creator>`},
	} {
		files := parts(t, write(t, pptx.Deck{Title: "T", Notes: "n", Slides: []pptx.Slide{{Page: sample.Everything("x", "id"), Notes: "m"}}}))
		if !strings.Contains(files[c.part], c.old) {
			t.Errorf("%s: there is no %s in %s", name, c.old, c.part)
			continue
		}
		files[c.part] = strings.Replace(files[c.part], c.old, c.new, 1)
		w := &witness{TB: t}
		if checkParts(w, files); len(w.said) == 0 {
			t.Errorf("%s is not noticed", name)
		}
	}
}
