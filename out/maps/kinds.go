package maps

import (
	"fmt"
	"strings"
)

// Kinds is the table of maps, in the order in which help and reports list them.
var Kinds = []Kind{
	{Name: "overview", Draw: Overview},
	{Name: "role", Draw: Role},
	{Name: "themes", Draw: Themes},
	{Name: "matrix", Draw: Matrix},
	{Name: "common-ground", Draw: CommonGround},
	{Name: "gaps", Draw: Gaps},
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
