package pptx_test

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
)

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
	"p:cNvPr":            "extLst",
	"p:cNvSpPr":          "spLocks",
	"a:extLst":           "extLst:ext",
	"a:extLst:ext":       "decorative",
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
	"cp:coreProperties":  "title creator language",
	"ep:Properties":      "Application",
	"rel:Relationships":  "Relationship",
	"ct:Types":           "Default Override",
}

// many are the elements that may be in their parent more than once, must those that have to be there, by parent; counts
// are how many children some have.
var (
	many = map[string]string{
		"p:sldIdLst": "sldId", "p:sldLayoutIdLst": "sldLayoutId", "p:spTree": "sp grpSp cxnSp", "p:grpSp": "sp grpSp cxnSp", "p:txBody": "p",
		"a:p": "r br", "a:avLst": "gd", "a:path": "close moveTo lnTo quadBezTo cubicBezTo", "a:quadBezTo": "pt", "a:cubicBezTo": "pt",
		"a:custDash": "ds", "a:fillStyleLst": "solidFill", "a:lnStyleLst": "ln", "a:effectStyleLst": "effectStyle", "a:bgFillStyleLst": "solidFill",
		"rel:Relationships": "Relationship", "ct:Types": "Default Override",
	}
	must = map[string]string{
		"p:sp": "nvSpPr spPr", "p:cxnSp": "nvCxnSpPr spPr", "p:grpSp": "nvGrpSpPr grpSpPr", "p:txBody": "bodyPr p", "p:cSld": "spTree",
		"p:nvSpPr": "cNvPr cNvSpPr nvPr", "p:nvCxnSpPr": "cNvPr cNvCxnSpPr nvPr", "p:nvGrpSpPr": "cNvPr cNvGrpSpPr nvPr", "p:spTree": "nvGrpSpPr grpSpPr",
		"p:sld": "cSld clrMapOvr", "p:sldLayout": "cSld clrMapOvr", "p:notes": "cSld clrMapOvr", "p:notesMaster": "cSld clrMap", "p:bgPr": "solidFill effectLst",
		"a:theme": "themeElements", "a:themeElements": "clrScheme fontScheme fmtScheme", "a:majorFont": "latin ea cs", "a:minorFont": "latin ea cs",
		"a:prstGeom": "avLst", "a:custGeom": "pathLst", "a:r": "t", "a:xfrm": "off ext", "p:presentation": "sldSz notesSz", "p:sldMaster": "cSld clrMap",
	}
	counts = map[string]int{
		"a:moveTo": 1, "a:lnTo": 1, "a:quadBezTo": 2, "a:cubicBezTo": 3, "a:fillStyleLst": 3, "a:lnStyleLst": 3, "a:effectStyleLst": 3,
		"a:bgFillStyleLst": 3, "a:clrScheme": 12, "p:sldMasterIdLst": 1, "p:notesMasterIdLst": 1,
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
		"http://schemas.microsoft.com/office/drawing/2017/decorative":               "adec",
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
			if top.name == "a:extLst" {
				e.name = "a:extLst:ext" // no extent
			}
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

// check holds an element and all in it against the schemas, and collects the ids of shapes. The deck was also validated
// with the schemas themselves; they are not here because their terms are not those of the program.
func check(t testing.TB, where string, e *element, ids map[string]bool) {
	t.Helper()
	order := strings.Fields(children[e.name])
	if len(order) == 0 && colourName.MatchString(e.name) {
		order = []string{"srgbClr"}
	}
	at := 0
	seen, places := map[string]int{}, map[int]int{}
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
			continue
		}
		at = found
		// Of elements between bars one may be there.
		if places[at]++; places[at] > 1 && !strings.Contains(" "+many[e.name]+" ", " "+local+" ") {
			t.Errorf("%s: <%s> is one too many in <%s>", where, k.name, e.name)
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
	if e.name == "p:cNvPr" {
		if ids[e.attrs["id"]] {
			t.Errorf("%s: shape id %s is there twice", where, e.attrs["id"])
		}
		ids[e.attrs["id"]] = true
	}
	checkAttributes(t, where, e)
	// A preset without handles takes no adjustments: PowerPoint calls such a file damaged.
	if e.name == "a:prstGeom" && e.attrs["prst"] != "roundRect" && len(e.kids[0].kids) > 0 {
		t.Errorf("%s: a %s with adjustments", where, e.attrs["prst"])
	}
}
