package maps

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// drawInto is for looking at the invented maps: go test ./out/maps -run Draw -draw FOLDER
var drawInto = flag.String("draw", "", "folder to write the invented maps into")

func TestDrawForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	if study, err := example.Study(); err == nil {
		a := analysis.Of(study, analysis.Options{})
		for _, lang := range []string{"sv", "en"} {
			for _, style := range Styles {
				o := Options{Words: words.In(lang), Style: style, Example: true}
				write(t, must(t)(Overview(a, o)), "ex-overview-"+lang+"-"+style.Name)
				write(t, must(t)(CommonGround(a, o)), "ex-ground-"+lang+"-"+style.Name)
				write(t, must(t)(Gaps(a, o)), "ex-gaps-"+lang+"-"+style.Name)
				for _, p := range a.Profiles {
					o.Role = p.Role
					write(t, must(t)(Role(a, o)), "ex-role-"+study.Parties[p.Role].ID+"-"+lang+"-"+style.Name)
				}
				o.Groups = true
				write(t, must(t)(Overview(a, o)), "ex-groups-"+lang+"-"+style.Name)
			}
		}
	}
	v := prototype()
	v.study.Asked = data.AskedEveryone
	v.study.Expected = []data.Expectation{{Parties: [2]int32{1, 2}}}
	write(t, must(t)(Gaps(v.analysis(), Options{Words: words.In("sv")})), "gaps-prototype")
	w := shares("3abc", "3abc", "abc", "abd", "de", "ef")
	w.study.Asked = data.AskedEveryone
	write(t, must(t)(Gaps(w.analysis(), Options{Words: words.In("sv")})), "gaps-shares")
	write(t, must(t)(CommonGround(w.analysis(), Options{Words: words.In("sv")})), "ground-shares")
	a := v.analysis()
	for _, lang := range []string{"sv", "en"} {
		for _, style := range Styles {
			o := Options{Words: words.In(lang), Style: style}
			write(t, must(t)(Overview(a, o)), "overview-"+lang+"-"+style.Name)
			o.Role = 1
			write(t, must(t)(Role(a, o)), "role-"+lang+"-"+style.Name)
		}
	}
	sv := Options{Words: words.In("sv")}
	for _, role := range []int32{2, 4, 7, 8} {
		sv.Role = role
		write(t, must(t)(Role(a, sv)), "role-"+a.Study.Parties[role].ID)
	}
	sv.Groups = true
	write(t, must(t)(Overview(a, sv)), "overview-groups")
	for _, n := range []int{1, 2, 3, 4, 5, 6, 8, 9, 10, 14, 20, 32, 40, 50} {
		write(t, must(t)(Overview(crowd(n, 1).analysis(), sv)), "crowd-"+words.In("en").Integer(n))
		write(t, must(t)(CommonGround(crowd(n, 1).analysis(), sv)), "ground-"+words.In("en").Integer(n))
		write(t, must(t)(Gaps(crowd(n, 1).analysis(), sv)), "gaps-"+words.In("en").Integer(n))
	}
}

func must(t *testing.T) func(*scene.Page, error) *scene.Page {
	return func(p *scene.Page, err error) *scene.Page {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
}

func write(t *testing.T, p *scene.Page, name string) {
	t.Helper()
	for _, fault := range scene.Check(p) {
		t.Errorf("%s: %s", name, fault)
	}
	var b bytes.Buffer
	if err := svg.Write(&b, p); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*drawInto, name+".svg"), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestDrawExtremesForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	sv := Options{Words: words.In("sv")}
	write(t, must(t)(Overview(full(7, 3, 1).analysis(), sv)), "full-7")
	write(t, must(t)(Overview(full(40, 3, 334).analysis(), sv)), "full-40")
}

func TestDrawThresholdsForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	a := prototype().analysisWith(graph.Options{MinStrength: 3})
	write(t, must(t)(Overview(a, Options{Words: words.In("sv")})), "threshold")
	write(t, must(t)(Role(a, Options{Words: words.In("sv"), Role: 5})), "threshold-role")
}

func TestDrawSizesForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	for _, size := range Sizes {
		for _, kind := range Kinds {
			o := Options{Words: words.In("sv"), Size: size, Accent: "#8A1538", Role: 1}
			write(t, must(t)(kind.Draw(a, o)), "size-"+kind.Name+"-"+[]string{"wide", "standard", "a4"}[size])
		}
	}
}
