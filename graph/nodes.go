package graph

// partyNodes are all parties, by position. A group that tells is a role.
func (g *Graph) partyNodes() []Node {
	list := make([]Node, len(g.Study.Parties))
	for p := range list {
		list[p].Position = int32(p)
		switch {
		case int32(p) == g.Study.Coordinator:
			list[p].Mode = CoordinatorNode
		case g.Study.Parties[p].Group && !g.Heard[p]:
			list[p].Mode = GroupNode
		}
	}
	return list
}

// roleNodes are the heard roles, by position in Roles.
func (g *Graph) roleNodes() []Node {
	list := make([]Node, len(g.Roles))
	for i, p := range g.Roles {
		list[i] = Node{RoleNode, p}
	}
	return list
}

// themeNodes are the themes at the level that are told of, by position in Themes.
func (g *Graph) themeNodes() []Node {
	list := make([]Node, len(g.Themes))
	for i, t := range g.Themes {
		list[i] = Node{ThemeNode, t}
	}
	return list
}
