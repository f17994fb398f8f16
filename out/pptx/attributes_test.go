package pptx_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// attributes are, for every element that has any in the deck, those its schema knows and what kind of value each takes; a
// question mark is behind one that may be left out.
var attributes = map[string]string{
	"p:presentation":   "saveSubsetFonts?=bool",
	"p:sldMasterId":    "id=masterID r:id=rel",
	"p:notesMasterId":  "r:id=rel",
	"p:sldId":          "id=slideID r:id=rel",
	"p:sldLayoutId":    "id=masterID r:id=rel",
	"p:sldSz":          "cx=slideSide cy=slideSide",
	"p:notesSz":        "cx=length cy=length",
	"p:sldLayout":      "type=layout preserve?=bool",
	"p:cSld":           "name?=text",
	"p:clrMap":         "bg1=scheme tx1=scheme bg2=scheme tx2=scheme accent1=scheme accent2=scheme accent3=scheme accent4=scheme accent5=scheme accent6=scheme hlink=scheme folHlink=scheme",
	"p:cNvPr":          "id=shapeID name=text descr?=text",
	"p:cNvSpPr":        "txBox?=bool",
	"p:nvPr":           "userDrawn?=bool",
	"p:ph":             "type=place sz?=placeSize idx?=whole",
	"a:spLocks":        "noGrp=bool noRot?=bool noChangeAspect?=bool",
	"a:xfrm":           "flipH?=bool flipV?=bool",
	"a:off":            "x=coordinate y=coordinate",
	"a:chOff":          "x=coordinate y=coordinate",
	"a:ext":            "cx=length cy=length",
	"a:extLst:ext":     "uri=guid",
	"adec:decorative":  "val=bool",
	"a:chExt":          "cx=length cy=length",
	"a:pt":             "x=coordinate y=coordinate",
	"a:prstGeom":       "prst=preset",
	"a:gd":             "name=handle fmla=formula",
	"a:rect":           "l=edge t=edge r=edge b=edge",
	"a:path":           "w=length h=length fill?=none",
	"a:srgbClr":        "val=colour",
	"a:schemeClr":      "val=schemeColour",
	"a:prstClr":        "val=named",
	"a:alpha":          "val=part",
	"a:ln":             "w?=lineWidth cap?=cap cmpd?=compound algn?=pen",
	"a:prstDash":       "val=dash",
	"a:ds":             "d=percentage sp=percentage",
	"a:miter":          "lim=percentage",
	"a:bodyPr":         "vert?=vertical wrap?=wrap lIns?=inset tIns?=inset rIns?=inset bIns?=inset rtlCol?=bool anchor?=anchor",
	"a:pPr":            "algn?=align",
	"a:lvl1pPr":        "marL?=margin indent?=margin algn?=align",
	"a:spcPct":         "val=percentage",
	"a:spcPts":         "val=spacing",
	"a:rPr":            "lang?=language sz?=fontSize b?=bool i?=bool dirty?=bool",
	"a:endParaRPr":     "lang?=language dirty?=bool",
	"a:defRPr":         "lang?=language sz?=fontSize b?=bool kern?=fontSize",
	"a:latin":          "typeface=face",
	"a:ea":             "typeface=face",
	"a:cs":             "typeface=face",
	"a:theme":          "name=text",
	"a:clrScheme":      "name=text",
	"a:fontScheme":     "name=text",
	"a:fmtScheme":      "name=text",
	"a:tblStyleLst":    "def=guid",
	"rel:Relationship": "Id=rel Type=uri Target=target",
	"ct:Default":       "Extension=extension ContentType=media",
	"ct:Override":      "PartName=partName ContentType=media",
}

// kinds are the values of attributes that are words or marks.
var kinds = map[string]*regexp.Regexp{
	"bool":         regexp.MustCompile(`^[01]$`),
	"rel":          regexp.MustCompile(`^rId[1-9][0-9]*$`),
	"text":         regexp.MustCompile(`^[^\x00-\x08\x0b\x0c\x0e-\x1f\x{fffe}\x{ffff}]*$`),
	"scheme":       regexp.MustCompile(`^(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)$`),
	"schemeColour": regexp.MustCompile(`^(bg[12]|tx[12]|accent[1-6]|phClr)$`),
	"layout":       regexp.MustCompile(`^(title|titleOnly)$`),
	"place":        regexp.MustCompile(`^(title|body|ctrTitle|subTitle|sldImg)$`),
	"placeSize":    regexp.MustCompile(`^quarter$`),
	"preset":       regexp.MustCompile(`^(rect|roundRect|ellipse|line)$`),
	"handle":       regexp.MustCompile(`^adj$`),
	"formula":      regexp.MustCompile(`^val ([0-9]|[1-9][0-9]{1,3}|[1-4][0-9]{4}|50000)$`),
	"edge":         regexp.MustCompile(`^([lrtb]|0)$`),
	"none":         regexp.MustCompile(`^none$`),
	"colour":       regexp.MustCompile(`^[0-9A-F]{6}$`),
	"named":        regexp.MustCompile(`^black$`),
	"cap":          regexp.MustCompile(`^(flat|rnd)$`),
	"compound":     regexp.MustCompile(`^sng$`),
	"pen":          regexp.MustCompile(`^ctr$`),
	"dash":         regexp.MustCompile(`^solid$`),
	"vertical":     regexp.MustCompile(`^(horz|vert270)$`),
	"wrap":         regexp.MustCompile(`^(none|square)$`),
	"anchor":       regexp.MustCompile(`^(t|ctr|b)$`),
	"align":        regexp.MustCompile(`^(l|ctr|r)$`),
	"language":     regexp.MustCompile(`^(sv-SE|en-GB)$`),
	"face":         regexp.MustCompile(`^(|Arial|\+m[nj]-(lt|ea|cs))$`),
	"guid":         regexp.MustCompile(`^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$`),
	"uri":          regexp.MustCompile(`^http://schemas\.openxmlformats\.org/[A-Za-z0-9/-]+$`),
	"target":       regexp.MustCompile(`^(\.\./)?[A-Za-z]+(/[A-Za-z0-9]+)?\.xml$`),
	"extension":    regexp.MustCompile(`^(rels|xml)$`),
	"media":        regexp.MustCompile(`^application/[A-Za-z0-9.+-]*xml$`),
	"partName":     regexp.MustCompile(`^(/[A-Za-z0-9]+)+\.xml$`),
}

// ranges are the least and greatest values of those that are whole numbers.
var ranges = map[string][2]int64{
	"whole":      {0, 1<<32 - 1},
	"shapeID":    {1, 1<<31 - 1},
	"slideID":    {256, 1<<31 - 1},
	"masterID":   {1 << 31, 1<<32 - 1},
	"slideSide":  {914_400, 51_206_400},
	"coordinate": {-27_273_042_329_600, 27_273_042_316_900},
	"length":     {0, 27_273_042_316_900},
	"lineWidth":  {0, 20_116_800},
	"inset":      {-1 << 31, 1<<31 - 1},
	"margin":     {-51_206_400, 51_206_400},
	"part":       {0, 100_000},
	"percentage": {0, 1<<31 - 1},
	"spacing":    {0, 158_400},
	"fontSize":   {100, 400_000},
}

// checkAttributes holds the attributes of an element against the table.
func checkAttributes(t testing.TB, where string, e *element) {
	t.Helper()
	known := map[string]bool{}
	for _, a := range strings.Fields(attributes[e.name]) {
		name, kind, _ := strings.Cut(a, "=")
		name, optional := strings.CutSuffix(name, "?")
		known[name] = true
		value, there := e.attrs[name]
		switch within, number := ranges[kind]; {
		case !there:
			if !optional {
				t.Errorf("%s: <%s> lacks %s", where, e.name, name)
			}
		case number:
			if n, err := strconv.ParseInt(value, 10, 64); err != nil || n < within[0] || n > within[1] {
				t.Errorf("%s: <%s %s=%q>, want a whole number from %d to %d", where, e.name, name, value, within[0], within[1])
			}
		case !kinds[kind].MatchString(value):
			t.Errorf("%s: <%s %s=%.60q> is no %s", where, e.name, name, value, kind)
		}
	}
	for name := range e.attrs {
		if !known[name] {
			t.Errorf("%s: <%s> has the attribute %s", where, e.name, name)
		}
	}
}
