package maps

import (
	"slices"
	"strings"
	"testing"

	"samsyn/out/scene"
	"samsyn/out/words"
)

// parted are the first parts, at the joints of a compound, at which the names of the municipalities may be broken.
var parted = []string{
	"beredskaps", "bygglovs", "ekonomi", "fastighets", "informations", "informationssäkerhets", "intern", "kvalitets",
	"leverantör", "leverantörs", "nämnd", "näringslivs", "offentlighets", "person", "personuppgifts", "säkerhets",
	"säkerhetsskydds", "upphandlings", "verksamhets", "system", "behörighets", "kontinuitets", "förvaltnings", "process",
	"dataskydds", "ändrings", "miljö", "gis", "hr", "it",
}

func TestMapsOfRealStudiesHaveNoFaultAndCutNoName(t *testing.T) {
	const whole = 20 // roles up to which all names stand whole
	everyPicture(t, func(p aPicture) {
		checkPage(t, p.name, p.page)
		if p.roles <= whole {
			for _, text := range cutTexts(p.page.Items) {
				t.Errorf("%s: %q is cut", p.name, text)
			}
		}
		for _, line := range linesOf(p.page.Items) {
			first, broken := strings.CutSuffix(line, "-")
			if !broken || p.roles > whole {
				continue
			}
			last := strings.ToLower(first[strings.LastIndexByte(first, ' ')+1:])
			if !slices.Contains(parted, last) {
				t.Errorf("%s: a word is parted after %q, which is no joint", p.name, last)
			}
		}
	})
}

// A thumbnail is a quarter as wide as the slide: there a title must still be read.
func TestTitlesCanBeReadInAThumbnail(t *testing.T) {
	const thumbnail, least = 480.0, 7.0 // pixels wide, and of a letter
	everyPicture(t, func(p aPicture) {
		for _, item := range groupOf(p.page, "title").Items {
			if size := item.(*scene.Text).Size * thumbnail / p.page.Width; size < least {
				t.Errorf("%s: the title is %.1f pixels high in a thumbnail", p.name, size)
			}
		}
	})
}

// A map that leaves most of its page empty could have been larger. The matrix and lists end with their rows.
func TestMapsFillTheirPage(t *testing.T) {
	everyPicture(t, func(p aPicture) {
		if p.kind == "matrix" || p.roles < 5 || p.o.Compare != nil {
			return
		}
		var cards []box
		for _, item := range groupOf(p.page, "cards").Items {
			for _, shape := range item.(*scene.Group).Items {
				if r, ok := shape.(*scene.Rect); ok {
					cards = append(cards, box{r.X, r.Y, r.W, r.H})
					break
				}
			}
		}
		if p.kind == "role" || len(cards) == 0 {
			return
		}
		all := cards[0]
		for _, c := range cards {
			x, y := min(all.X, c.X), min(all.Y, c.Y)
			all = box{x, y, max(all.right(), c.right()) - x, max(all.bottom(), c.bottom()) - y}
		}
		wide := pageWidth - 2*margin
		if p.kind == "common-ground" || p.kind == "gaps" {
			wide *= 0.6 // beside a list
		}
		if share := all.W / wide; share < 0.6 {
			t.Errorf("%s: only %.0f %% of the width is used", p.name, 100*share)
		}
		if share := all.H / (p.page.Height - 320); share < 0.45 {
			t.Errorf("%s: only %.0f %% of the height is used", p.name, 100*share)
		}
	})
}

// What stands beside lines on the overview belongs to one of them for every eye.
func TestMarksOfTheOverviewStandNearestToTheirOwnLines(t *testing.T) {
	checked := 0
	everyPicture(t, func(p aPicture) {
		if p.kind != "overview" || p.roles > maxRing {
			return
		}
		lanes := map[string][]scene.Point{}
		for _, lane := range lanesOf(p.page) {
			role := lane.Ends[1]
			for _, item := range lane.Items {
				lanes[role] = append(lanes[role], dotted(item.(*scene.Path).Segments)...)
			}
		}
		for _, item := range groupOf(p.page, "badges").Items {
			g := item.(*scene.Group)
			at := middleOf(g)
			role := "role-" + g.ID[strings.LastIndexByte(g.ID, '-')+1:]
			own := nearest(at, lanes[role])
			for other, dots := range lanes {
				if d := nearest(at, dots); other != role && d < own {
					t.Errorf("%s: %s is %.0f from the lines of %s and %.0f from those of %s", p.name, g.ID, own, role, d, other)
				}
			}
			checked++
		}
	})
	if checked == 0 {
		t.Error("no mark was checked")
	}
}

// Numbers with a key make a reader look twice for every mark.
func TestTheMatrixNamesItsColumnsUpToSixteenRoles(t *testing.T) {
	everyPicture(t, func(p aPicture) {
		if p.kind != "matrix" || p.roles > 16 {
			return
		}
		for _, item := range groupOf(p.page, "roles").Items {
			if g, ok := item.(*scene.Group); ok && strings.Trim(visible(g.Items), "0123456789") == "" {
				t.Errorf("%s: a column is called %q", p.name, visible(g.Items))
			}
		}
	})
}

// On a high page lines meet at other angles than on a low one: that alone is no reason for a table.
func TestAFewRolesStandAroundTheCoordinatorOnEveryPage(t *testing.T) {
	for _, m := range municipalities() {
		a := m.study.analysis()
		if len(a.Graph.AllRoles) > 8 {
			continue
		}
		for _, size := range Sizes {
			o := Options{Words: words.In("sv"), Size: size}
			list, _ := ties(a, false)
			_, area := frame{Title: "T", Subtitle: "S", Legend: []entry{{Text: "L"}}}.page(a, o)
			if _, ok := ring(area, list, cardTexts(a, list, o.Words), o.Words); !ok {
				t.Errorf("%s, %s: no ring", m.name, size)
			}
		}
	}
}

// A count of what is left out stands beside the heading, and takes no chip's row.
func TestFullBandsOfARoleMapShowAllTheChipsThatFindRoom(t *testing.T) {
	p := must(t)(Role(municipal(20, 28, 24, 0).analysis(), Options{Words: words.In("sv"), Role: 1}))
	chips := 0
	for _, item := range groupOf(p, "cards").Items {
		if strings.HasPrefix(item.(*scene.Group).ID, "chip-") {
			chips++
		}
	}
	if said := visible(groupOf(p, "bands").Items); chips != 12 || !strings.Contains(said, " till") {
		t.Errorf("%d chips, want 12, and the others counted in %q", chips, said)
	}
}

// A number on a line says where a gap is: on two roles' lines it would say nothing. Those of which the card is full may.
func TestNumbersOfGapsStandOnTheirOwnRolesLines(t *testing.T) {
	pins, astray := 0, 0
	everyPicture(t, func(p aPicture) {
		if p.kind != "gaps" || p.roles > 20 {
			return
		}
		for _, item := range groupOf(p.page, "badges").Items {
			g := item.(*scene.Group)
			if !strings.HasPrefix(g.ID, "pin-") {
				continue
			}
			pins++
			disc := around(middleOf(g), 2*pinSize-6, 2*pinSize-6)
			own := "role-" + g.ID[strings.LastIndexByte(g.ID, '-')+1:]
			for _, lane := range lanesOf(p.page) {
				for _, path := range lane.Items {
					if lane.Ends[1] != own && slices.ContainsFunc(dotted(path.(*scene.Path).Segments), disc.contains) {
						astray++
					}
				}
			}
		}
	})
	least := 100
	if testing.Short() { // fewer pictures
		least = 40
	}
	if pins < least || astray > 0 {
		t.Errorf("%d of %d numbers stand on another role's line; at least %d are to be looked at", astray, pins, least)
	}
}
