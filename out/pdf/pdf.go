// Package pdf writes scenes as a document of one page each: vector drawings with real text that can be
// selected, searched and copied. Scenes flow in, bytes flow out; the same scenes give the same bytes, because
// the document carries no dates and is identified by its own content.
//
// The letters used are embedded. A sign that out/fonts lacks is drawn as a box of its width, with the sign
// itself as the text behind it, so that searching and copying find names in any script. The document says its
// language and title; each page has a heading and a description for those who do not see it. A figure that is
// no number or a colour that is none is an error, never output.
//
// It is written here rather than by a library because none that is small and free embeds a sign its font lacks,
// tags what is drawn, and keeps its bytes the same.
package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"

	"samsyn/out/scene"
)

// Options is what the document says of itself.
type Options struct {
	Title    string // "" is the first page's
	Language string // "sv" or "en"; "" is the first page's
}

// pointsPerUnit makes a page of 1920 × 1080 units as large as a slide: 960 × 540 points.
const pointsPerUnit = 0.5

// Write writes the pages as one document. It writes nothing when a page holds an impossible value.
func Write(w io.Writer, pages []*scene.Page, o Options) error {
	if len(pages) == 0 {
		return fmt.Errorf("pdf: no pages, expected at least one")
	}
	d := newDocument(pages, o)
	for i, p := range pages {
		if err := d.addPage(i, p); err != nil {
			return err
		}
	}
	if err := d.finish(); err != nil {
		return err
	}
	_, err := w.Write(d.bytes())
	return err
}

// A document is one PDF under way.
type document struct {
	objects
	title, language string
	faces           [2]*typeface // regular, bold
	opacities       []float64    // in the order of their first use
	pages           []sheet
	tree, outline   reference
	root, states    reference
}

// A sheet is a page that is written, with what the parts about the whole need to know of it.
type sheet struct {
	page      reference
	title     string
	desc      string
	sequences []string // the tag of each marked sequence of its content
}

func newDocument(pages []*scene.Page, o Options) *document {
	d := &document{title: o.Title, language: o.Language}
	if d.title == "" {
		d.title = pages[0].Title
	}
	if d.language == "" {
		d.language = pages[0].Language
	}
	if d.language != "sv" {
		d.language = "en"
	}
	d.root, d.tree, d.states, d.outline = d.reserve(), d.reserve(), d.reserve(), d.reserve()
	for i := range d.faces {
		d.faces[i] = newTypeface(i == 1, d.reserve())
	}
	for range pages {
		d.pages = append(d.pages, sheet{page: d.reserve()})
	}
	return d
}

// addPage writes the content of a page and its entry in the tree.
func (d *document) addPage(i int, p *scene.Page) error {
	c := content{document: d, faces: d.faces}
	c.page(p)
	if c.err != nil {
		return c.err
	}
	s := &d.pages[i]
	s.title, s.desc, s.sequences = p.Title, p.Desc, c.sequences
	stream := d.reserve()
	d.stream(stream, "", c.b.Bytes())
	d.put(s.page, "<< /Type /Page /Parent %v /MediaBox [0 0 %s %s] /Contents %v /StructParents %d /Tabs /S\n"+
		"/Resources << /Font << /F0 %v /F1 %v >> /ExtGState %v >> >>",
		d.tree, number(p.Width*pointsPerUnit), number(p.Height*pointsPerUnit), stream, i,
		d.faces[0].ref, d.faces[1].ref, d.states)
	return nil
}

// finish writes what is about the whole document.
func (d *document) finish() error {
	for _, f := range d.faces {
		if err := f.write(&d.objects); err != nil {
			return err
		}
	}
	var states bytes.Buffer
	for i, o := range d.opacities {
		fmt.Fprintf(&states, " /G%d << /Type /ExtGState /ca %s >>", i, number(o))
	}
	d.put(d.states, "<<%s >>", states.String())
	d.put(d.tree, "<< /Type /Pages /Kids %v /Count %d >>", d.kids(), len(d.pages))
	d.writeOutline()
	tags := d.writeTags()
	d.put(d.root, "<< /Type /Catalog /Pages %v /Lang (%s) /MarkInfo << /Marked true >> /StructTreeRoot %v\n"+
		"/Outlines %v /ViewerPreferences << /DisplayDocTitle true >> >>", d.tree, d.language, tags, d.outline)
	info := d.reserve()
	d.put(info, "<< /Title %s /Creator (samsyn) /Producer (samsyn) >>", text(d.title))
	sum := sha256.Sum256(d.b.Bytes())
	d.trailer = fmt.Sprintf("/Root %v /Info %v /ID [<%x> <%x>]", d.root, info, sum[:16], sum[:16])
	return nil
}

func (d *document) kids() []reference {
	list := make([]reference, len(d.pages))
	for i, s := range d.pages {
		list[i] = s.page
	}
	return list
}

// writeOutline lists the pages by their titles.
func (d *document) writeOutline() {
	entries := make([]reference, len(d.pages))
	for i := range entries {
		entries[i] = d.reserve()
	}
	for i, s := range d.pages {
		var beside string
		if i > 0 {
			beside += fmt.Sprintf(" /Prev %v", entries[i-1])
		}
		if i+1 < len(entries) {
			beside += fmt.Sprintf(" /Next %v", entries[i+1])
		}
		d.put(entries[i], "<< /Title %s /Parent %v%s /Dest [%v /Fit] >>", text(s.title), d.outline, beside, s.page)
	}
	d.put(d.outline, "<< /Type /Outlines /First %v /Last %v /Count %d >>", entries[0], entries[len(entries)-1], len(entries))
}
