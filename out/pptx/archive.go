package pptx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"time"

	"samsyn/out/scene"
)

const (
	declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	namespaces  = ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
	relations   = "http://schemas.openxmlformats.org/package/2006/relationships"
	officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// contentTypes are the media types of parts, by what they are.
var contentTypes = map[string]string{
	"presentation": "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
	"slide":        "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
	"slideLayout":  "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
	"slideMaster":  "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
	"notesSlide":   "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
	"notesMaster":  "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
	"presProps":    "application/vnd.openxmlformats-officedocument.presentationml.presProps+xml",
	"viewProps":    "application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml",
	"tableStyles":  "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml",
	"theme":        "application/vnd.openxmlformats-officedocument.theme+xml",
	"core":         "application/vnd.openxmlformats-package.core-properties+xml",
	"app":          "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}

// A link is a relationship of a part: what the target is, and where, seen from the part. The first is rId1.
type link struct{ kind, target string }

// A part is one file of the archive.
type part struct{ path, kind, xml string }

// An archive is the parts so far.
type archive struct{ parts []part }

// add adds a part with its relationships.
func (a *archive) add(path, kind, xml string, links ...link) {
	a.parts = append(a.parts, part{path, kind, xml})
	if len(links) > 0 {
		i := strings.LastIndexByte(path, '/')
		a.parts = append(a.parts, part{path: path[:i] + "/_rels" + path[i:] + ".rels", xml: relationships(officeTypes, links)})
	}
}

func relationships(types string, links []link) string {
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="` + relations + `">`)
	for i, l := range links {
		kind := l.kind
		if !strings.Contains(kind, "/") {
			kind = types + kind
		}
		b.WriteString(`<Relationship Id="rId` + strconv.Itoa(i+1) + `" Type="` + kind + `" Target="` + l.target + `"/>`)
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// noTime is the first time a zip can say.
var noTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// zip writes the archive: what is in it first, as readers expect, then the parts by their paths, all of one
// time.
func (a *archive) zip(w io.Writer) error {
	sort.SliceStable(a.parts, func(i, j int) bool { return a.parts[i].path < a.parts[j].path })
	var types strings.Builder
	types.WriteString(declaration + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	for _, p := range a.parts {
		if p.kind != "" {
			types.WriteString(`<Override PartName="/` + p.path + `" ContentType="` + contentTypes[p.kind] + `"/>`)
		}
	}
	types.WriteString(`</Types>`)
	first := []part{
		{path: "[Content_Types].xml", xml: types.String()},
		{path: "_rels/.rels", xml: relationships(officeTypes, []link{
			{"officeDocument", "ppt/presentation.xml"},
			{"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"},
			{"extended-properties", "docProps/app.xml"},
		})},
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range append(first, a.parts...) {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.path, Method: zip.Deflate, Modified: noTime})
		if err == nil {
			_, err = io.WriteString(f, p.xml)
		}
		if err != nil {
			return fmt.Errorf("pptx: %s: %w", p.path, err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("pptx: %w", err)
	}
	_, err := w.Write(b.Bytes())
	return err
}

var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&apos;")

// escape cleans a text and escapes it for an element or a quoted attribute.
func escape(s string) string { return entities.Replace(scene.Clean(s)) }
