package pptx

import (
	"strconv"
	"strings"

	"samsyn/out/scene"
)

// cover adds the title slide: title and lines below it, on the ground of the first map.
func (b *book) cover() {
	s := &slide{language: b.language}
	s.b.WriteString(declaration + `<p:sld` + namespaces + `><p:cSld name="` + escape(b.Title) + `">`)
	ink := ""
	if len(b.Slides) > 0 && b.Slides[0].Page != nil {
		ground := b.Slides[0].Page.Ground
		if s.colour(ground); s.err == nil {
			s.background(ground)
			if dark(ground) {
				ink = `<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>`
			}
		}
	}
	s.b.WriteString(tree)
	for i, text := range []string{b.Title, b.Subtitle} {
		place, name := `type="ctrTitle"`, "title"
		if i == 1 {
			place, name = `type="subTitle" idx="1"`, "subtitle"
		}
		if text == "" && i == 1 {
			continue
		}
		s.b.WriteString(`<p:sp><p:nvSpPr><p:cNvPr id="` + strconv.Itoa(i+2) + `" name="` + name + `"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
			`<p:nvPr><p:ph ` + place + `/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>`)
		for _, line := range paragraphs(text) {
			s.b.WriteString(`<a:p><a:r><a:rPr lang="` + b.language + `" dirty="0">` + ink + `</a:rPr><a:t>` + escape(line) + `</a:t></a:r></a:p>`)
		}
		s.b.WriteString(`</p:txBody></p:sp>`)
	}
	s.b.WriteString(`</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`)
	b.addSlide(s.b.String(), 1, b.Deck.Notes)
}

// dark reports whether white letters read better on a colour than black ones.
func dark(colour string) bool {
	return scene.Contrast("#FFFFFF", colour) > scene.Contrast("#000000", colour)
}

// notesXML writes the speaker's notes.
func notesXML(text, language string) string {
	var b strings.Builder
	b.WriteString(declaration + `<p:notes` + namespaces + `><p:cSld>` + tree +
		`<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide-image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
		`<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
		`<p:sp><p:nvSpPr><p:cNvPr id="3" name="notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
		`<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>`)
	for _, line := range paragraphs(text) {
		b.WriteString(`<a:p><a:r><a:rPr lang="` + language + `" dirty="0"/><a:t>` + escape(line) + `</a:t></a:r></a:p>`)
	}
	b.WriteString(`</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`)
	return b.String()
}
