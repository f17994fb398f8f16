package gap

import (
	"cmp"
	"slices"
	"strings"
)

// about writes the part of a finding's id that follows the code: "/" and the sorted ids of parties, "/" and
// those of themes, empty ends trimmed.
func (c *Context) about(parties, themes []int32) string {
	return strings.TrimRight("/"+c.partyIDs(parties)+"/"+c.themeIDs(themes), "/")
}

func (c *Context) partyIDs(parties []int32) string {
	return joined(parties, func(p int32) string { return c.Graph.Study.Parties[p].ID })
}

func (c *Context) themeIDs(themes []int32) string {
	return joined(themes, func(t int32) string { return c.Graph.Study.Themes[t].ID })
}

func joined(positions []int32, id func(int32) string) string {
	ids := make([]string, len(positions))
	for i, p := range positions {
		ids[i] = id(p)
	}
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), "+")
}

// parties returns the parties, each once, by id.
func (c *Context) parties(parties []int32) []int32 {
	return sorted(parties, func(p int32) string { return c.Graph.Study.Parties[p].ID })
}

// themes returns the themes, each once, by id.
func (c *Context) themes(themes []int32) []int32 {
	return sorted(themes, func(t int32) string { return c.Graph.Study.Themes[t].ID })
}

func sorted(positions []int32, id func(int32) string) []int32 {
	unique := slices.Clone(positions)
	slices.SortFunc(unique, func(a, b int32) int { return cmp.Compare(id(a), id(b)) })
	return slices.Compact(unique)
}
