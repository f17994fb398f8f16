package pptx

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"samsyn/out/scene"
)

// tree opens the tree of shapes of any kind of slide.
const tree = `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>` +
	`<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`

// slideXML writes a scene as a slide of a height in EMU. A page of another shape than the slide stands in its
// middle.
func slideXML(from *Slide, language string, height float64) (string, error) {
	p := from.Page
	if p == nil || !(p.Width >= 1 && p.Height >= 1 && p.Width <= farthest && p.Height <= farthest) {
		return "", fmt.Errorf("no page of 1 to %v units", float64(farthest))
	}
	s := &slide{unit: math.Min(slideWidth/p.Width, height/p.Height), language: language, last: 1}
	s.dx, s.dy = (slideWidth-p.Width*s.unit)/2, (height-p.Height*s.unit)/2
	s.b.WriteString(declaration + `<p:sld` + namespaces + `><p:cSld name="` + escape(from.Title) + `">`)
	if p.Ground != "" {
		s.colour(p.Ground)
		s.background(p.Ground)
	}
	s.b.WriteString(tree)
	for _, n := range s.nodes(p.Items, true) {
		s.node(n)
	}
	s.b.WriteString(`</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`)
	return s.b.String(), s.err
}

func (s *slide) background(colour string) {
	s.b.WriteString(`<p:bg><p:bgPr>`)
	s.fill(colour, 1)
	s.b.WriteString(`<a:effectLst/></p:bgPr></p:bg>`)
}

// node writes a shape, a connector or a group.
func (s *slide) node(n *node) {
	kind, about := "sp", "<p:cNvSpPr/>"
	switch {
	case n.kids != nil:
		kind, about = "grpSp", "<p:cNvGrpSpPr/>"
	case n.role == connector:
		kind, about = "cxnSp", "<p:cNvCxnSpPr/>"
	case n.role == textBox:
		about = `<p:cNvSpPr txBox="1"/>`
	case n.role == heading:
		about = `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`
	}
	label := map[string]string{"sp": "nvSpPr", "grpSp": "nvGrpSpPr", "cxnSp": "nvCxnSpPr"}[kind]
	s.b.WriteString(`<p:` + kind + `><p:` + label + `>`)
	s.identity(n, kind)
	s.b.WriteString(about)
	if n.role == heading {
		s.b.WriteString(`<p:nvPr><p:ph type="title"/></p:nvPr>`)
	} else {
		s.b.WriteString(`<p:nvPr/>`)
	}
	s.b.WriteString(`</p:` + label + `>`)
	place := fmt.Sprintf(`<a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/>`, n.box.x0, n.box.y0, n.box.x1-n.box.x0, n.box.y1-n.box.y0)
	if n.kids != nil {
		// The children keep the slide's own coordinates.
		s.b.WriteString(`<p:grpSpPr><a:xfrm>` + place + strings.NewReplacer("a:off", "a:chOff", "a:ext", "a:chExt").Replace(place) + `</a:xfrm></p:grpSpPr>`)
		for _, k := range n.kids {
			s.node(k)
		}
		s.b.WriteString(`</p:grpSp>`)
		return
	}
	s.b.WriteString(`<p:spPr><a:xfrm` + n.flip + `>` + place + `</a:xfrm>` + n.outline)
	if kind == "sp" {
		if n.paint.Fill == "" {
			s.b.WriteString(`<a:noFill/>`)
		} else {
			s.fill(n.paint.Fill, n.paint.Opacity)
		}
	}
	s.line(n)
	s.b.WriteString(`</p:spPr>`)
	switch {
	case n.text != nil:
		s.body(n.text)
	case kind == "sp":
		s.b.WriteString(`<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:endParaRPr lang="` + s.language + `" dirty="0"/></a:p></p:txBody>`)
	}
	s.b.WriteString(`</p:` + kind + `>`)
}

// decorative tells programs, as PowerPoint does, that a shape says nothing to those who have the slide read to them. What
// has neither text nor an alternative to it is a fault to their checkers otherwise.
const decorative = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative` +
	` xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`

// identity writes the number of a shape, its name and its alternative text.
func (s *slide) identity(n *node, kind string) {
	s.last++
	id := strconv.Itoa(s.last)
	name := escape(n.name)
	if name == "" {
		name = map[string]string{"sp": "shape-", "grpSp": "group-", "cxnSp": "line-"}[kind] + id
		if n.role == textBox {
			name = "text-" + id
		}
	}
	s.b.WriteString(`<p:cNvPr id="` + id + `" name="` + name + `"`)
	switch alt := escape(n.alternative()); {
	case alt != "":
		s.b.WriteString(` descr="` + alt + `"/>`)
	case n.text == nil:
		s.b.WriteString(`>` + decorative + `</p:cNvPr>`)
	default:
		s.b.WriteString(`/>`)
	}
}

func (s *slide) fill(colour string, opacity float64) {
	s.b.WriteString(`<a:solidFill><a:srgbClr val="` + strings.ToUpper(strings.TrimPrefix(colour, "#")) + `"`)
	if opacity < 1 {
		s.b.WriteString(`><a:alpha val="` + integer(opacity*100_000) + `"/></a:srgbClr></a:solidFill>`)
		return
	}
	s.b.WriteString(`/></a:solidFill>`)
}

// line writes the stroke of a shape. Dashes are in hundredths of a percent of the line's width.
func (s *slide) line(n *node) {
	p := n.paint
	if p.Stroke == "" {
		s.b.WriteString(`<a:ln><a:noFill/></a:ln>`)
		return
	}
	end := "flat"
	if p.Round {
		end = "rnd"
	}
	s.b.WriteString(`<a:ln w="` + strconv.FormatInt(min(max(s.emu(p.Width), 1), 20_116_800), 10) + `" cap="` + end + `">`)
	s.fill(p.Stroke, 1)
	if len(p.Dash) > 0 {
		dashes := p.Dash
		if len(dashes)%2 == 1 {
			dashes = append(append([]float64(nil), dashes...), dashes...)
		}
		s.b.WriteString(`<a:custDash>`)
		for i := 0; i+1 < len(dashes); i += 2 {
			percent := func(x float64) string { return integer(math.Min(math.Max(x/p.Width, 0.01)*100_000, math.MaxInt32)) }
			s.b.WriteString(`<a:ds d="` + percent(dashes[i]) + `" sp="` + percent(dashes[i+1]) + `"/>`)
		}
		s.b.WriteString(`</a:custDash>`)
	}
	s.b.WriteString(`<a:miter lim="400000"/></a:ln>`)
}

// colour checks that a colour is #RRGGBB; anything else is a fault of the map.
func (s *slide) colour(c string) {
	if !scene.IsColour(c) {
		s.fail("colour %.40q, expected #RRGGBB", c)
	}
}

func (s *slide) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf("in %q: "+format, append([]any{s.where}, args...)...)
	}
}
