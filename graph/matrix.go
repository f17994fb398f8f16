package graph

// MatrixKind says what a matrix holds.
type MatrixKind uint8

// The matrices; the first is the default.
const (
	RoleThemeMatrix  MatrixKind = iota // heard roles × themes: S, C or S − C
	LinksMatrix                        // all parties: what was told between them
	CongruenceMatrix                   // heard roles: Σ of S_i·S_j + C_i·C_j
	ConflictMatrix                     // heard roles: Σ of S_i·C_j + C_i·S_j
	SubtractMatrix                     // heard roles: the first minus the second
)

// String is the matrix's id in every format.
func (k MatrixKind) String() string {
	return [...]string{"role-theme", "links", "congruence", "conflict", "subtract"}[k]
}

// Projected reports whether the matrix is a projection, which a normalisation divides.
func (k MatrixKind) Projected() bool { return k >= CongruenceMatrix }

// MatrixOptions chooses a matrix; the zero value is S of roles and themes.
type MatrixOptions struct {
	Of          MatrixKind
	Sign        Sign          // of RoleThemeMatrix; signed is S − C
	Normalising Normalisation // of the projections
}

// A Matrix is a view of the study as a table of nodes by nodes. Nodes are in the order of Measures.
type Matrix struct {
	MatrixOptions
	Rows, Columns []Node
	Values        [][]float64 // NaN on the diagonal of a square one; nil for LinksMatrix
	Links         [][]*Link   // nil where nothing was told, and on the diagonal; only for LinksMatrix
}

// MatrixSize is how many rows and columns a matrix has.
func (g *Graph) MatrixSize(of MatrixKind) (rows, columns int) {
	switch of {
	case LinksMatrix:
		return len(g.Study.Parties), len(g.Study.Parties)
	case RoleThemeMatrix:
		return len(g.Roles), len(g.Themes)
	}
	return len(g.Roles), len(g.Roles)
}

// Matrix lays a view out as a table. It takes a few bytes a cell: see MatrixSize first.
func (g *Graph) Matrix(o MatrixOptions) Matrix {
	m := Matrix{MatrixOptions: o}
	switch {
	case o.Of == LinksMatrix:
		parties := g.partyNodes()
		for _, i := range arranged(parties) {
			m.Rows = append(m.Rows, parties[i])
		}
		m.Columns = m.Rows
		m.links(g)
	case o.Of == RoleThemeMatrix:
		m.Rows, m.Columns = g.roleNodes(), g.themeNodes()
		m.stances(g)
	default:
		m.Rows = g.roleNodes()
		m.Columns = m.Rows
		m.Values = g.Project([...]Projection{Congruence, Opposition, Subtract}[o.Of-CongruenceMatrix], o.Normalising)
	}
	return m
}

func (m *Matrix) links(g *Graph) {
	at := make([]int, len(m.Rows)) // by party: its row
	m.Links = make([][]*Link, len(m.Rows))
	for i, n := range m.Rows {
		at[n.Position] = i
		m.Links[i] = make([]*Link, len(m.Columns))
	}
	for i := range g.Links {
		l := &g.Links[i]
		a, b := at[l.A], at[l.B]
		m.Links[a][b], m.Links[b][a] = l, l
	}
}

func (m *Matrix) stances(g *Graph) {
	m.Values = make([][]float64, len(m.Rows))
	for i := range m.Values {
		m.Values[i] = make([]float64, len(m.Columns))
	}
	for i := range g.RoleTheme.Cells {
		c := &g.RoleTheme.Cells[i]
		value := c.Shared
		switch m.Sign {
		case ConflictSign:
			value = c.Conflict
		case SignedSign:
			value -= c.Conflict
		}
		m.Values[c.Row][c.Column] = value
	}
}
