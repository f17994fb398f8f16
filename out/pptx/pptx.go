// Package pptx writes scenes as a deck of native slides: every card, line and text is a shape that can be
// moved, recoloured and rewritten. Scenes flow in, bytes flow out; the same deck gives the same bytes, because
// the file carries no dates.
//
// What stands together in a scene stands together on the slide: a card is one shape with its text in it, or a
// group that moves as one; its id is the shape's name, its title the alternative text. Groups that only hold
// other groups are taken apart, so that a card is moved by one click. Straight lines are connectors. They are
// not glued to the cards, since a card has four places for glue and the lines of a map end in between: glued,
// they would jump there as soon as the slide is opened or a card is touched.
//
// The order of elements is that of the schemas of ECMA-376, which slide programs insist on. A figure that is no
// number or a colour that is none is an error, never output.
package pptx

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"samsyn/out/scene"
)

// A Deck is a presentation: a title slide, then the slides.
type Deck struct {
	Title    string
	Subtitle string // lines under the title, parted by line ends
	Notes    string // of the title slide; paragraphs, parted by line ends
	Language string // "sv" or "en"
	Accent   string // house colour #RRGGBB, first of the deck's accents; "" for that of shared interests
	Bare     bool   // no title slide: the slides are shaped as the first page is
	Slides   []Slide
}

// A Slide is a scene with what the speaker sees beside it.
type Slide struct {
	Page  *scene.Page
	Title string // the slide's name; the visible title is in the scene
	Notes string // paragraphs, parted by line ends; "" for no notes
}

// The size of a 16:9 slide in EMU, of which an inch has 914,400 and a point 12,700.
const (
	slideWidth  = 12_192_000
	slideHeight = 6_858_000
)

// sharedAccent is the colour of shared interests in the light style.
const sharedAccent = "#009E73"

// Write writes the deck. It writes nothing when a page holds an impossible value.
func Write(w io.Writer, d Deck) error {
	if d.Bare && len(d.Slides) == 0 {
		return fmt.Errorf("pptx: no slides, expected at least one")
	}
	b, err := newBook(d)
	if err != nil {
		return err
	}
	if !d.Bare {
		b.cover()
	}
	for i := range d.Slides {
		if err := b.slide(&d.Slides[i]); err != nil {
			return fmt.Errorf("pptx: slide %d: %w", b.slides+1, err)
		}
	}
	b.whole()
	return b.zip(w)
}

// A book is a deck under way: its parts, and how many slides and notes it has.
type book struct {
	Deck
	archive
	language      string  // as programs want it: sv-SE
	height        float64 // of a slide, in EMU
	slides, notes int
}

func newBook(d Deck) (*book, error) {
	b := &book{Deck: d, language: "en-GB", height: slideHeight}
	if d.Language == "sv" {
		b.language = "sv-SE"
	}
	if d.Accent == "" {
		b.Accent = sharedAccent
	}
	s := &slide{where: "accent"}
	if s.colour(b.Accent); s.err != nil {
		return nil, fmt.Errorf("pptx: %w", s.err)
	}
	if d.Bare {
		if p := d.Slides[0].Page; p != nil && p.Width > 0 && p.Height > 0 {
			// Programs open slides of 1 to 56 inches.
			b.height = math.Round(math.Min(math.Max(slideWidth*p.Height/p.Width, 914_400), 51_206_400))
		}
	}
	return b, nil
}

// addSlide adds a slide's part, on a layout, with its notes where it has any.
func (b *book) addSlide(xml string, layout int, notes string) {
	b.slides++
	n := strconv.Itoa(b.slides)
	path := "ppt/slides/slide" + n + ".xml"
	links := []link{{"slideLayout", "../slideLayouts/slideLayout" + strconv.Itoa(layout) + ".xml"}}
	if notes != "" {
		b.notes++
		m := strconv.Itoa(b.notes)
		links = append(links, link{"notesSlide", "../notesSlides/notesSlide" + m + ".xml"})
		b.add("ppt/notesSlides/notesSlide"+m+".xml", "notesSlide", notesXML(notes, b.language),
			link{"notesMaster", "../notesMasters/notesMaster1.xml"}, link{"slide", "../slides/slide" + n + ".xml"})
	}
	b.add(path, "slide", xml, links...)
}

// slide adds a scene.
func (b *book) slide(s *Slide) error {
	xml, err := slideXML(s, b.language, b.height)
	if err != nil {
		return err
	}
	b.addSlide(xml, 2, s.Notes)
	return nil
}

// whole adds the parts about the whole deck.
func (b *book) whole() {
	theme := strings.Replace(themeXML, strings.TrimPrefix(sharedAccent, "#"), strings.ToUpper(strings.TrimPrefix(b.Accent, "#")), 1)
	b.add("ppt/theme/theme1.xml", "theme", theme)
	b.add("ppt/theme/theme2.xml", "theme", theme)
	b.add("ppt/slideMasters/slideMaster1.xml", "slideMaster", masterXML,
		link{"slideLayout", "../slideLayouts/slideLayout1.xml"}, link{"slideLayout", "../slideLayouts/slideLayout2.xml"},
		link{"theme", "../theme/theme1.xml"})
	for i, layout := range []string{coverLayoutXML, mapLayoutXML} {
		b.add("ppt/slideLayouts/slideLayout"+strconv.Itoa(i+1)+".xml", "slideLayout", layout, link{"slideMaster", "../slideMasters/slideMaster1.xml"})
	}
	b.add("ppt/notesMasters/notesMaster1.xml", "notesMaster", notesMasterXML, link{"theme", "../theme/theme2.xml"})
	b.add("ppt/presProps.xml", "presProps", declaration+`<p:presentationPr`+namespaces+`/>`)
	b.add("ppt/viewProps.xml", "viewProps", declaration+`<p:viewPr`+namespaces+`/>`)
	b.add("ppt/tableStyles.xml", "tableStyles", declaration+
		`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`)

	links := []link{{"slideMaster", "slideMasters/slideMaster1.xml"}, {"notesMaster", "notesMasters/notesMaster1.xml"}}
	slides := ""
	for i := range b.slides {
		links = append(links, link{"slide", "slides/slide" + strconv.Itoa(i+1) + ".xml"})
		slides += fmt.Sprintf(`<p:sldId id="%d" r:id="rId%d"/>`, 256+i, len(links))
	}
	links = append(links, link{"presProps", "presProps.xml"}, link{"viewProps", "viewProps.xml"},
		link{"theme", "theme/theme1.xml"}, link{"tableStyles", "tableStyles.xml"})
	b.add("ppt/presentation.xml", "presentation", declaration+`<p:presentation`+namespaces+` saveSubsetFonts="1">`+
		`<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`+
		`<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>`+
		`<p:sldIdLst>`+slides+`</p:sldIdLst>`+
		fmt.Sprintf(`<p:sldSz cx="%d" cy="%d"/><p:notesSz cx="%d" cy="9144000"/>`, slideWidth, int64(b.height), slideHeight)+
		`<p:defaultTextStyle><a:defPPr><a:defRPr lang="`+b.language+`"/></a:defPPr></p:defaultTextStyle></p:presentation>`, links...)

	b.add("docProps/core.xml", "core", declaration+`<cp:coreProperties`+
		` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`+
		` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>`+escape(b.Title)+`</dc:title><dc:creator>samsyn</dc:creator>`+
		`<dc:language>`+b.language+`</dc:language></cp:coreProperties>`)
	b.add("docProps/app.xml", "app", declaration+
		`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>samsyn</Application></Properties>`)
}
