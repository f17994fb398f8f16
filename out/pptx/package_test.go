package pptx_test

import (
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/pptx"
	"samsyn/out/scene"
)

func itoa(n int) string { return strconv.Itoa(n) }

// checkPackage holds the whole file to what slide programs insist on.
func checkPackage(t testing.TB, data []byte) map[string]*element {
	t.Helper()
	return checkParts(t, parts(t, data))
}

func checkParts(t testing.TB, files map[string]string) map[string]*element {
	t.Helper()
	tree := map[string]*element{}
	for name, text := range files {
		tree[name] = parse(t, name, text)
		check(t, name, tree[name], map[string]bool{})
	}
	types := map[string]string{}
	for _, k := range tree["[Content_Types].xml"].kids {
		if name := k.attrs["PartName"]; k.name == "ct:Override" {
			if types[name] != "" {
				t.Errorf("two content types for %s", name)
			}
			types[name] = k.attrs["ContentType"]
		}
	}
	for name := range types {
		if files[strings.TrimPrefix(name, "/")] == "" {
			t.Errorf("a content type for %s, which is not there", name)
		}
	}
	links, reached := map[string]links{}, map[string]bool{"[Content_Types].xml": true}
	for name := range files {
		if !strings.HasSuffix(name, ".rels") {
			if name != "[Content_Types].xml" && types["/"+name] == "" {
				t.Errorf("%s has no content type", name)
			}
			continue
		}
		reached[name] = true
		from := path.Join(path.Dir(path.Dir(name)), strings.TrimSuffix(path.Base(name), ".rels"))
		if from != "." && files[from] == "" {
			t.Errorf("%s belongs to nothing", name)
		}
		links[from] = linksOf(t, name, tree[name])
		for id, l := range links[from] {
			reached[l.to] = true
			if files[l.to] == "" {
				t.Errorf("%s: %s leads to %s, which is not there", name, id, l.to)
			} else if want := mediaTypes[l.kind]; want == "" || !strings.HasSuffix(types["/"+l.to], want) {
				t.Errorf("%s: %s is a link to a %s, and leads to %s, which is %q", name, id, l.kind, l.to, types["/"+l.to])
			}
		}
	}
	for name := range files {
		if !reached[name] {
			t.Errorf("nothing leads to %s", name)
		}
		if !strings.HasSuffix(name, ".rels") {
			references(t, name, tree[name], links[name])
		}
	}
	checkFamily(t, tree, links)
	return tree
}

// mediaTypes are how the content types of what relationships lead to end, by the relationship's kind.
var mediaTypes = map[string]string{
	"officeDocument": ".presentation.main+xml", "core-properties": ".core-properties+xml", "extended-properties": ".extended-properties+xml",
	"slide": ".slide+xml", "slideLayout": ".slideLayout+xml", "slideMaster": ".slideMaster+xml", "notesSlide": ".notesSlide+xml",
	"notesMaster": ".notesMaster+xml", "theme": ".theme+xml", "presProps": ".presProps+xml", "viewProps": ".viewProps+xml", "tableStyles": ".tableStyles+xml",
}

// links are the relationships of a part by their ids: what each leads to, and which part that is.
type links map[string]struct{ kind, to string }

func linksOf(t testing.TB, name string, e *element) links {
	t.Helper()
	list := links{}
	for _, k := range e.kids {
		id := k.attrs["Id"]
		if _, twice := list[id]; twice {
			t.Errorf("%s: %s twice", name, id)
		}
		list[id] = struct{ kind, to string }{path.Base(k.attrs["Type"]), path.Join(path.Dir(path.Dir(name)), k.attrs["Target"])}
	}
	return list
}

// to lists the parts that a kind of relationship leads to.
func (l links) to(kind string) []string {
	var list []string
	for _, r := range l {
		if r.kind == kind {
			list = append(list, r.to)
		}
	}
	slices.Sort(list)
	return list
}

// references looks up every r:id: it must be a relationship to what the element stands for.
func references(t testing.TB, where string, e *element, l links) {
	t.Helper()
	if id, ok := e.attrs["r:id"]; ok {
		want := map[string]string{"p:sldId": "slide", "p:sldMasterId": "slideMaster", "p:notesMasterId": "notesMaster", "p:sldLayoutId": "slideLayout"}[e.name]
		if l[id].kind != want {
			t.Errorf("%s: <%s r:id=%q> leads to a %q", where, e.name, id, l[id].kind)
		}
	}
	for _, k := range e.kids {
		references(t, where, k, l)
	}
}

// checkFamily checks what PowerPoint repairs or refuses though each part is right by itself: parts that do not know one
// another, or that share what each must have for itself.
func checkFamily(t testing.TB, tree map[string]*element, all map[string]links) {
	t.Helper()
	sole := func(part, kind string) string {
		list := all[part].to(kind)
		if len(list) != 1 {
			t.Errorf("%s has %d links to a %s, want one", part, len(list), kind)
			return ""
		}
		return list[0]
	}
	var slides, masters int
	themes := map[string]string{}
	for name := range tree {
		if strings.HasSuffix(name, ".rels") {
			continue
		}
		switch path.Dir(name) {
		case "ppt/slides":
			slides++
			sole(name, "slideLayout")
			for _, notes := range all[name].to("notesSlide") {
				if back := sole(notes, "slide"); back != name {
					t.Errorf("%s has the notes %s, which are of %s", name, notes, back)
				}
			}
		case "ppt/notesSlides":
			sole(name, "notesMaster")
			if slide := sole(name, "slide"); !slices.Contains(all[slide].to("notesSlide"), name) {
				t.Errorf("%s are notes of %s, which has others", name, slide)
			}
		case "ppt/slideLayouts":
			if master := sole(name, "slideMaster"); !slices.Contains(all[master].to("slideLayout"), name) {
				t.Errorf("%s is not known to %s", name, master)
			}
		case "ppt/slideMasters", "ppt/notesMasters":
			masters++
			theme := sole(name, "theme")
			if themes[theme] != "" {
				t.Errorf("%s and %s share a theme", name, themes[theme])
			}
			themes[theme] = name
		}
	}
	if masters != 2 {
		t.Errorf("%d masters, want one of slides and one of notes", masters)
	}
	const whole, master = "ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml"
	ids := map[string]bool{}
	listed := map[string]int{}
	for _, part := range []string{whole, master} {
		tree[part].walk(func(e *element) {
			if e.name != "p:sldMasterId" && e.name != "p:sldLayoutId" && e.name != "p:sldId" {
				return
			}
			if ids[e.attrs["id"]] {
				t.Errorf("the id %s is there twice", e.attrs["id"])
			}
			ids[e.attrs["id"]] = true
			listed[all[part][e.attrs["r:id"]].to]++
		})
	}
	for part, times := range listed {
		if times != 1 {
			t.Errorf("%s is listed %d times", part, times)
		}
	}
	if want := slides + 1 + len(all[master].to("slideLayout")); len(listed) != want {
		t.Errorf("%d slides, masters and layouts are listed, want %d", len(listed), want)
	}
}

func TestThePartsKeepTheSchemasAndLeadToOneAnother(t *testing.T) {
	for _, d := range []pptx.Deck{
		sample.Deck(t, "sv", "light"), sample.Deck(t, "en", "dark"),
		{},
		{Title: "x"},
		one(sample.Everything("x", "id")), one(&scene.Page{Width: 16, Height: 9}),
		{Bare: true, Slides: []pptx.Slide{{Page: sample.Everything("x", "id"), Notes: "n"}}},
	} {
		checkPackage(t, write(t, d))
	}
}

// walk goes through an element and all in it.
func (e *element) walk(visit func(*element)) {
	visit(e)
	for _, k := range e.kids {
		k.walk(visit)
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

// groups lists the groups of a scene that have a name to be read.
func groups(items []scene.Item) []*scene.Group {
	var list []*scene.Group
	for _, it := range items {
		if g, ok := it.(*scene.Group); ok {
			if scene.Clean(g.Title) != "" {
				list = append(list, g)
			}
			list = append(list, groups(g.Items)...)
		}
	}
	return list
}

func TestSlidesAreReadAloudAsMapsAre(t *testing.T) {
	for _, d := range []pptx.Deck{sample.Deck(t, "sv", "light"), sample.Deck(t, "en", "dark")} {
		tree := checkPackage(t, write(t, d))
		for i, s := range d.Slides {
			where := "ppt/slides/slide" + itoa(i+2) + ".xml"
			spoken, titles, unspoken := map[string]string{}, 0, 0
			tree[where].walk(func(e *element) {
				switch e.name {
				case "p:ph":
					titles++
				case "p:cNvPr":
					spoken[e.attrs["name"]] = e.attrs["descr"]
				case "p:sp", "p:cxnSp", "p:grpSp":
					if about := e.kids[0].kids[0]; about.attrs["descr"] == "" && len(about.kids) == 0 && len(texts(e)) == 0 {
						unspoken++
					}
				}
			})
			if titles != 1 {
				t.Errorf("%s has %d titles", where, titles)
			}
			if unspoken > 0 {
				t.Errorf("%s: %d shapes have neither text nor an alternative, and are not said to be for the eye alone", where, unspoken)
			}
			for _, g := range groups(s.Page.Items) {
				if got := spoken[g.ID]; got != scene.Clean(g.Title) {
					t.Errorf("%s: %s is read as %q, want %q", where, g.ID, got, g.Title)
				}
			}
		}
	}
}

// Text that shrinks or grows with its shape would look otherwise in each program.
func TestNoTextOfAMapFitsItself(t *testing.T) {
	d := sample.Deck(t, "sv", "light")
	tree := checkPackage(t, write(t, d))
	for i := range d.Slides {
		where := "ppt/slides/slide" + itoa(i+2) + ".xml"
		tree[where].walk(func(e *element) {
			if e.name == "p:txBody" && len(texts(e)) > 0 && (len(e.kids[0].kids) != 1 || e.kids[0].kids[0].name != "a:noAutofit" || e.kids[0].attrs["wrap"] == "") {
				t.Errorf("%s: %q may change its size", where, texts(e))
			}
		})
	}
}

func TestNotesAreThoseOfTheirSlide(t *testing.T) {
	d := sample.Deck(t, "sv", "light")
	tree := checkPackage(t, write(t, d))
	for i, s := range d.Slides {
		// The title slide has notes too.
		want := strings.Split(strings.TrimRight(s.Notes, "\n"), "\n")
		if got := texts(tree["ppt/notesSlides/notesSlide"+itoa(i+2)+".xml"]); !slices.Equal(got, want) {
			t.Errorf("slide %d has the notes %q, want %q", i+2, got, want)
		}
	}
}

func TestThePropertiesNameTheDeck(t *testing.T) {
	d := sample.Deck(t, "sv", "light")
	core := checkPackage(t, write(t, d))["docProps/core.xml"]
	got := map[string]string{}
	for _, k := range core.kids {
		got[k.name] = k.text
	}
	if got["dc:title"] != d.Title || got["dc:language"] != "sv-SE" || got["dc:creator"] != "samsyn" || len(got) != 3 {
		t.Errorf("the properties are %v", got)
	}
}
