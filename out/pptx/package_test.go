package pptx_test

import (
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/pptx"
	"samsyn/out/scene"
)

func itoa(n int) string { return strconv.Itoa(n) }

// children are, for every element the deck has, the elements its schema allows in it, in their order (ECMA-376
// part 1, annex A: pml.xsd, dml-main.xsd and the package's own). A bar parts those of which either may come.
var children = map[string]string{
	"p:presentation":     "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst defaultTextStyle",
	"p:sldMasterIdLst":   "sldMasterId",
	"p:notesMasterIdLst": "notesMasterId",
	"p:sldIdLst":         "sldId",
	"p:sldMaster":        "cSld clrMap sldLayoutIdLst transition timing hf txStyles",
	"p:sldLayoutIdLst":   "sldLayoutId",
	"p:sldLayout":        "cSld clrMapOvr transition timing hf",
	"p:sld":              "cSld clrMapOvr transition timing",
	"p:notesMaster":      "cSld clrMap hf notesStyle",
	"p:notes":            "cSld clrMapOvr",
	"p:txStyles":         "titleStyle bodyStyle otherStyle",
	"p:titleStyle":       "defPPr lvl1pPr",
	"p:bodyStyle":        "defPPr lvl1pPr",
	"p:otherStyle":       "defPPr lvl1pPr",
	"p:notesStyle":       "defPPr lvl1pPr",
	"p:defaultTextStyle": "defPPr lvl1pPr",
	"p:clrMapOvr":        "masterClrMapping|overrideClrMapping",
	"p:cSld":             "bg spTree custDataLst controls",
	"p:bg":               "bgPr|bgRef",
	"p:bgPr":             "noFill|solidFill|gradFill effectLst",
	"p:spTree":           "nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic",
	"p:grpSp":            "nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic",
	"p:nvGrpSpPr":        "cNvPr cNvGrpSpPr nvPr",
	"p:grpSpPr":          "xfrm noFill|solidFill",
	"p:sp":               "nvSpPr spPr style txBody",
	"p:nvSpPr":           "cNvPr cNvSpPr nvPr",
	"p:cNvSpPr":          "spLocks",
	"p:cxnSp":            "nvCxnSpPr spPr style",
	"p:nvCxnSpPr":        "cNvPr cNvCxnSpPr nvPr",
	"p:nvPr":             "ph",
	"p:spPr":             "xfrm custGeom|prstGeom noFill|solidFill|gradFill ln effectLst",
	"p:txBody":           "bodyPr lstStyle p",
	"a:xfrm":             "off ext chOff chExt",
	"a:prstGeom":         "avLst",
	"a:avLst":            "gd",
	"a:custGeom":         "avLst gdLst ahLst cxnLst rect pathLst",
	"a:pathLst":          "path",
	"a:path":             "close|moveTo|lnTo|arcTo|quadBezTo|cubicBezTo",
	"a:moveTo":           "pt",
	"a:lnTo":             "pt",
	"a:quadBezTo":        "pt",
	"a:cubicBezTo":       "pt",
	"a:solidFill":        "srgbClr|schemeClr|prstClr",
	"a:srgbClr":          "alpha",
	"a:ln":               "noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd",
	"a:custDash":         "ds",
	"a:bodyPr":           "prstTxWarp noAutofit|normAutofit|spAutoFit",
	"a:lstStyle":         "defPPr lvl1pPr",
	"a:p":                "pPr r|br|fld endParaRPr",
	"a:pPr":              "lnSpc spcBef spcAft buNone tabLst defRPr",
	"a:lvl1pPr":          "lnSpc spcBef spcAft buNone tabLst defRPr",
	"a:defPPr":           "lnSpc spcBef spcAft buNone tabLst defRPr",
	"a:lnSpc":            "spcPct|spcPts",
	"a:spcBef":           "spcPct|spcPts",
	"a:spcAft":           "spcPct|spcPts",
	"a:r":                "rPr t",
	"a:rPr":              "ln noFill|solidFill effectLst highlight latin ea cs sym",
	"a:defRPr":           "ln noFill|solidFill effectLst highlight latin ea cs sym",
	"a:theme":            "themeElements objectDefaults extraClrSchemeLst",
	"a:themeElements":    "clrScheme fontScheme fmtScheme",
	"a:clrScheme":        "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink",
	"a:fontScheme":       "majorFont minorFont",
	"a:majorFont":        "latin ea cs font",
	"a:minorFont":        "latin ea cs font",
	"a:fmtScheme":        "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst",
	"a:fillStyleLst":     "solidFill|gradFill",
	"a:bgFillStyleLst":   "solidFill|gradFill",
	"a:lnStyleLst":       "ln",
	"a:effectStyleLst":   "effectStyle",
	"a:effectStyle":      "effectLst",
	"cp:coreProperties":  "title|creator|language",
	"ep:Properties":      "Application",
	"rel:Relationships":  "Relationship",
	"ct:Types":           "Default Override",
}

// must are elements that have to be there, by parent; counts are how many children some have.
var (
	must = map[string]string{
		"p:sp": "nvSpPr spPr", "p:cxnSp": "nvCxnSpPr spPr", "p:grpSp": "nvGrpSpPr grpSpPr", "p:txBody": "bodyPr p", "p:cSld": "spTree",
		"a:custGeom": "pathLst", "a:r": "t", "a:xfrm": "off ext", "p:presentation": "sldSz notesSz", "p:sldMaster": "cSld clrMap",
	}
	counts = map[string]int{
		"a:moveTo": 1, "a:lnTo": 1, "a:quadBezTo": 2, "a:cubicBezTo": 3, "a:fillStyleLst": 3, "a:lnStyleLst": 3, "a:effectStyleLst": 3,
		"a:bgFillStyleLst": 3, "a:clrScheme": 12,
	}
	prefixes = map[string]string{
		"http://schemas.openxmlformats.org/drawingml/2006/main":                     "a",
		"http://schemas.openxmlformats.org/presentationml/2006/main":                "p",
		"http://schemas.openxmlformats.org/package/2006/relationships":              "rel",
		"http://schemas.openxmlformats.org/package/2006/content-types":              "ct",
		"http://schemas.openxmlformats.org/package/2006/metadata/core-properties":   "cp",
		"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "ep",
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships":       "r",
		"http://purl.org/dc/elements/1.1/":                                          "dc",
	}
)

// colourName matches the twelve colours of a theme.
var colourName = regexp.MustCompile(`^a:(dk[12]|lt[12]|accent[1-6]|hlink|folHlink)$`)

// An element is one that is read back.
type element struct {
	name  string
	attrs map[string]string
	kids  []*element
	text  string
}

// parse reads XML strictly.
func parse(t testing.TB, name, text string) *element {
	t.Helper()
	root := &element{}
	stack := []*element{root}
	dec := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return root.kids[0]
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		top := stack[len(stack)-1]
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: prefixes[token.Name.Space] + ":" + token.Name.Local, attrs: map[string]string{}}
			for _, a := range token.Attr {
				if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
					continue
				}
				key := a.Name.Local
				if a.Name.Space != "" {
					key = prefixes[a.Name.Space] + ":" + key
				}
				if _, twice := e.attrs[key]; twice {
					t.Fatalf("%s: attribute %s twice", name, key)
				}
				e.attrs[key] = a.Value
			}
			top.kids = append(top.kids, e)
			stack = append(stack, e)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.text += string(token)
		case xml.Comment, xml.Directive:
			t.Fatalf("%s: a comment or directive", name)
		}
	}
}

// check holds an element and all in it against the schemas, and collects the ids of shapes.
func check(t testing.TB, where string, e *element, ids map[string]bool) {
	t.Helper()
	order := strings.Fields(children[e.name])
	if len(order) == 0 && colourName.MatchString(e.name) {
		order = []string{"srgbClr"}
	}
	at := 0
	seen := map[string]int{}
	for _, k := range e.kids {
		_, local, _ := strings.Cut(k.name, ":")
		seen[local]++
		found := -1
		for i := at; i < len(order); i++ {
			if strings.Contains("|"+order[i]+"|", "|"+local+"|") {
				found = i
				break
			}
		}
		if found < 0 {
			t.Errorf("%s: <%s> in <%s> is out of order or not allowed", where, k.name, e.name)
		} else {
			at = found
		}
		check(t, where, k, ids)
	}
	for _, want := range strings.Fields(must[e.name]) {
		if seen[want] == 0 {
			t.Errorf("%s: <%s> lacks <%s>", where, e.name, want)
		}
	}
	if n, ok := counts[e.name]; ok && len(e.kids) != n {
		t.Errorf("%s: <%s> has %d children, want %d", where, e.name, len(e.kids), n)
	}
	switch e.name {
	case "p:cNvPr":
		if id := e.attrs["id"]; id == "" || ids[id] {
			t.Errorf("%s: shape id %q is missing or there twice", where, id)
		}
		ids[e.attrs["id"]] = true
		if _, ok := e.attrs["name"]; !ok {
			t.Errorf("%s: a shape without a name", where)
		}
	case "a:off", "a:ext", "a:chOff", "a:chExt", "a:pt":
		for key, v := range e.attrs {
			if n, err := strconv.ParseInt(v, 10, 64); err != nil || n < 0 && strings.HasPrefix(key, "c") {
				t.Errorf("%s: <%s %s=%q>", where, e.name, key, v)
			}
		}
	case "a:srgbClr":
		if v := e.attrs["val"]; len(v) != 6 || strings.Trim(v, "0123456789ABCDEF") != "" {
			t.Errorf("%s: colour %q", where, v)
		}
	}
}

// checkPackage holds the whole file to what slide programs insist on.
func checkPackage(t testing.TB, data []byte) map[string]*element {
	t.Helper()
	files := parts(t, data)
	tree := map[string]*element{}
	for name, text := range files {
		tree[name] = parse(t, name, text)
		check(t, name, tree[name], map[string]bool{})
	}
	types := map[string]string{}
	for _, k := range tree["[Content_Types].xml"].kids {
		if k.name == "ct:Override" {
			types[k.attrs["PartName"]] = k.attrs["ContentType"]
		}
	}
	reached := map[string]bool{"[Content_Types].xml": true}
	for name := range files {
		if strings.HasSuffix(name, ".rels") {
			reached[name] = true
			from := path.Join(path.Dir(path.Dir(name)), strings.TrimSuffix(path.Base(name), ".rels"))
			if from != "." && files[from] == "" {
				t.Errorf("%s belongs to nothing", name)
			}
			ids := map[string]bool{}
			for _, k := range tree[name].kids {
				target := path.Join(path.Dir(path.Dir(name)), k.attrs["Target"])
				if files[target] == "" {
					t.Errorf("%s: %s leads nowhere", name, k.attrs["Target"])
				}
				reached[target] = true
				if ids[k.attrs["Id"]] {
					t.Errorf("%s: %s twice", name, k.attrs["Id"])
				}
				ids[k.attrs["Id"]] = true
			}
			if from != "." {
				references(t, from, tree[from], ids)
			}
		} else if name != "[Content_Types].xml" && types["/"+name] == "" {
			t.Errorf("%s has no content type", name)
		}
	}
	for name := range files {
		if !reached[name] {
			t.Errorf("nothing leads to %s", name)
		}
	}
	for name := range types {
		if files[strings.TrimPrefix(name, "/")] == "" {
			t.Errorf("a content type for %s, which is not there", name)
		}
	}
	return tree
}

// references looks up every r:id.
func references(t testing.TB, where string, e *element, ids map[string]bool) {
	for key, v := range e.attrs {
		if strings.HasPrefix(key, "r:") && !ids[v] {
			t.Errorf("%s: %s=%q is no relationship", where, key, v)
		}
	}
	for _, k := range e.kids {
		references(t, where, k, ids)
	}
}

func TestThePartsKeepTheSchemasAndLeadToOneAnother(t *testing.T) {
	for _, d := range []pptx.Deck{
		deck(t, "sv", "light"), deck(t, "en", "dark"), {}, {Title: "x"}, one(sample.Everything("x", "id")), one(&scene.Page{Width: 16, Height: 9}),
	} {
		checkPackage(t, write(t, d))
	}
}

// texts collects what stands on a slide.
func texts(e *element) []string {
	var list []string
	if e.name == "a:t" {
		list = append(list, e.text)
	}
	for _, k := range e.kids {
		list = append(list, texts(k)...)
	}
	return list
}

func TestEveryLabelIsOnItsSlide(t *testing.T) {
	d := deck(t, "sv", "light")
	tree := checkPackage(t, write(t, d))
	for i, s := range d.Slides {
		got := strings.Join(texts(tree["ppt/slides/slide"+itoa(i+2)+".xml"]), "\n")
		if want := strings.Join(sample.Texts(s.Page.Items), "\n"); got != want {
			t.Errorf("slide %d says\n%s\nwant\n%s", i+2, got, want)
		}
	}
}

func TestHostileNamesStayText(t *testing.T) {
	for _, h := range sample.Hostile {
		d := pptx.Deck{Title: h, Subtitle: h, Language: h, Slides: []pptx.Slide{{Page: sample.Everything(h, h), Title: h, Notes: h + "\n" + h}}}
		tree := checkPackage(t, write(t, d))
		want := scene.Clean(h)
		for _, got := range texts(tree["ppt/slides/slide2.xml"]) {
			if got != want && got != "7" {
				t.Errorf("%s came back as %s", sample.Short(h), sample.Short(got))
			}
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, h := range sample.Hostile {
		f.Add(h, h)
	}
	f.Fuzz(func(t *testing.T, text, id string) {
		checkPackage(t, write(t, pptx.Deck{Title: text, Slides: []pptx.Slide{{Page: sample.Everything(text, id), Title: id, Notes: text}}}))
	})
}
