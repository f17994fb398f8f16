package graph

import (
	"slices"
	"sync"
)

// A CommonGround is the common interest of all pairs of roles in short, for studies of any size.
type CommonGround struct {
	Heaviest []RolePair // in order of Common, then of (I, J); their Congruence and Conflict are not computed
	Pairs    int        // pairs with a common interest
	Tied     int        // of these, as heavy as the heaviest but for rounding
}

// CommonGround returns the heaviest pairs, at most so many, and counts them all. RoleRole holds them all, which
// takes memory by the square of the roles; this takes no more than the graph itself. What was found is kept for those
// who ask for as many or fewer, and safe to ask for from several goroutines.
func (g *Graph) CommonGround(most int) *CommonGround {
	g.grounds.Lock()
	defer g.grounds.Unlock()
	if g.grounds.found == nil || g.grounds.most < most {
		g.grounds.found, g.grounds.most = g.commonGround(most), most
	}
	c := *g.grounds.found
	c.Heaviest = slices.Clip(c.Heaviest[:min(len(c.Heaviest), most)])
	return &c
}

// A keptGround is the common ground that was asked for last, and how many pairs of it.
type keptGround struct {
	sync.Mutex
	found *CommonGround
	most  int
}

func (g *Graph) commonGround(most int) *CommonGround {
	pairs := g.SharedPairs(most, nil, nil)
	c := &CommonGround{Heaviest: make([]RolePair, len(pairs.Heaviest)), Pairs: pairs.Count, Tied: pairs.Tied}
	for k, p := range pairs.Heaviest {
		_, themes := g.CommonInterest(int(p.I), int(p.J))
		c.Heaviest[k] = RolePair{I: p.I, J: p.J, Common: p.Weight, Themes: themes}
	}
	return c
}
