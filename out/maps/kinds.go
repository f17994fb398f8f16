package maps

import (
	"fmt"
	"strings"

	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// Kinds is the table of maps, in the order in which help and reports list them.
var Kinds = []Kind{
	{Name: "overview", Draw: checked("overview", Overview)},
	{Name: "role", Draw: checked("role", Role)},
	{Name: "themes", Draw: checked("themes", Themes)},
	{Name: "matrix", Draw: checked("matrix", Matrix)},
	{Name: "common-ground", Draw: checked("common-ground", CommonGround)},
	{Name: "gaps", Draw: checked("gaps", Gaps)},
}

// checked draws a map once the options hold.
func checked(kind string, draw func(*analysis.Analysis, Options) (*scene.Page, error)) func(*analysis.Analysis, Options) (*scene.Page, error) {
	return func(a *analysis.Analysis, o Options) (*scene.Page, error) {
		if err := o.Check(); err != nil {
			return nil, err
		}
		if err := o.compares(kind, a); err != nil {
			return nil, err
		}
		return draw(a, o)
	}
}

// ByName returns the map of a name, in any case. The error names the maps there are.
func ByName(name string) (Kind, error) {
	names := make([]string, len(Kinds))
	for i, k := range Kinds {
		if strings.EqualFold(name, k.Name) {
			return k, nil
		}
		names[i] = k.Name
	}
	return Kind{}, fmt.Errorf("no map %q: expected %s", clip(name), strings.Join(names, ", "))
}
