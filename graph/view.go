package graph

import (
	"cmp"
	"slices"

	"samsyn/graph/measure"
)

// A View is one of the three views of a study, as a network for measures.
type View uint8

// The views.
const (
	LinksView     View = iota // all parties, tied by what was told between them
	RoleThemeView             // heard roles and themes, two-mode
	RoleRoleView              // heard roles, tied by what they tell on the same themes
)

// String is the view's id in every format.
func (v View) String() string { return [...]string{"links", "role-theme", "role-role"}[v] }

// A Sign says which ties of a view its network has.
type Sign uint8

// The signs; shared is the default.
const (
	SharedSign   Sign = iota // S; between roles the common interest
	ConflictSign             // C; between roles opposition
	SignedSign               // the sign of S − C; between roles that of congruence less opposition: 1 or −1
)

// String is the sign's id in every format.
func (s Sign) String() string { return [...]string{"shared", "conflict", "signed"}[s] }

// A NodeMode says what a node of a network stands for.
type NodeMode uint8

// The modes.
const (
	RoleNode NodeMode = iota
	ThemeNode
	GroupNode
	CoordinatorNode
)

// String is the mode's id in every format.
func (m NodeMode) String() string { return [...]string{"role", "theme", "group", "coordinator"}[m] }

// A Node is what a node of a network stands for.
type Node struct {
	Mode     NodeMode
	Position int32 // in Study.Themes for a theme, else in Study.Parties
}

// A ViewNetwork is a view as a network.
type ViewNetwork struct {
	Network *measure.Network
	// Nodes tell what each node stands for. Within a mode they are in the order of their ids, so that no
	// measure depends on the order of the study; of two modes, roles come first.
	Nodes []Node
	// ZeroPairs is the number of pairs whose two signs cancel: no tie, with SignedSign.
	ZeroPairs int

	order []int32
}

// Run prepares measures of the network.
func (v *ViewNetwork) Run(weighted bool) *measure.Run {
	return &measure.Run{Network: v.Network, Weighted: weighted, Order: v.order}
}

// MostTies is a bound on the ties that the network of a view has.
func (g *Graph) MostTies(view View) int {
	switch view {
	case RoleThemeView:
		return len(g.RoleTheme.Cells)
	case LinksView:
		return len(g.Links)
	}
	n, meetings := len(g.Roles), 0
	for column := range g.Themes {
		cells := len(g.RoleTheme.ColumnCells(column))
		meetings += cells * (cells - 1) / 2
	}
	return min(n*(n-1)/2, meetings)
}

// Network returns a view as a network. Nodes without a tie of the sign stay, as isolates.
func (g *Graph) Network(view View, sign Sign) ViewNetwork {
	b := networkBuilder{g: g, sign: sign}
	switch view {
	case LinksView:
		b.links()
	case RoleThemeView:
		b.roleTheme()
	case RoleRoleView:
		b.roleRole()
	}
	b.net.order = make([]int32, len(b.net.Nodes))
	byID := firstN(len(b.net.Nodes))
	slices.SortStableFunc(byID, func(i, j int32) int { return cmp.Compare(b.id(i), b.id(j)) })
	for place, node := range byID {
		b.net.order[node] = int32(place)
	}
	return b.net
}

// A networkBuilder collects the ties of a view.
type networkBuilder struct {
	g     *Graph
	sign  Sign
	net   ViewNetwork
	edges []measure.Edge
}

// tie adds a tie between two nodes by what speaks for it and what against.
func (b *networkBuilder) tie(i, j int32, inFavour, against float64) {
	weight := inFavour
	switch b.sign {
	case ConflictSign:
		weight = against
	case SignedSign:
		weight = float64(cmp.Compare(inFavour, against))
		if weight == 0 && inFavour > 0 {
			b.net.ZeroPairs++
		}
	}
	if weight != 0 {
		b.edges = append(b.edges, measure.Edge{A: i, B: j, Weight: weight})
	}
}

// id is the id of what a node stands for.
func (b *networkBuilder) id(node int32) string {
	n := b.net.Nodes[node]
	if n.Mode == ThemeNode {
		return b.g.Study.Themes[n.Position].ID
	}
	return b.g.Study.Parties[n.Position].ID
}

// nodes adds nodes in the order of their ids, and returns the node of each in the order given.
func (b *networkBuilder) nodes(list []Node) []int32 {
	from := len(b.net.Nodes)
	b.net.Nodes = append(b.net.Nodes, list...)
	order := firstN(len(list))
	slices.SortFunc(order, func(i, j int32) int { return cmp.Compare(b.id(int32(from)+i), b.id(int32(from)+j)) })
	of := make([]int32, len(list))
	for place, i := range order {
		of[i] = int32(from + place)
	}
	for i, node := range of {
		b.net.Nodes[node] = list[i]
	}
	return of
}

func (b *networkBuilder) links() {
	of := b.nodes(b.g.partyNodes())
	b.edges = make([]measure.Edge, 0, len(b.g.Links))
	for i := range b.g.Links {
		l := &b.g.Links[i]
		b.tie(of[l.A], of[l.B], l.Sum.Shared, l.Sum.Conflict)
	}
	b.net.Network = measure.New(len(of), b.edges)
}

func (b *networkBuilder) roleTheme() {
	roles, themes := b.nodes(b.g.roleNodes()), b.nodes(b.g.themeNodes())
	b.edges = make([]measure.Edge, 0, len(b.g.RoleTheme.Cells))
	for i := range b.g.RoleTheme.Cells {
		c := &b.g.RoleTheme.Cells[i]
		b.tie(roles[c.Row], themes[c.Column], c.Shared, c.Conflict)
	}
	b.net.Network = measure.NewTwoMode(len(roles), len(themes), b.edges)
}

func (b *networkBuilder) roleRole() {
	of := b.nodes(b.g.roleNodes())
	row := newPairRow(b.g)
	for i := range of {
		row.sum(i)
		for _, j := range row.met {
			inFavour := row.common[j]
			if b.sign == SignedSign {
				inFavour = row.congruence[j]
			}
			b.tie(of[i], of[j], inFavour, row.conflict[j])
		}
		row.forget()
	}
	b.net.Network = measure.New(len(of), b.edges)
}
