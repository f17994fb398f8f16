package graph

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"samsyn/graph/measure"
)

// bridgingLimit is the product of nodes and ties above which bridging takes longer than anybody waits
// without having asked for it.
const bridgingLimit = 20_000_000

// Rank orders the themes of the graph: by the key of the options, then by reach, strength and, within a
// shared rank, the theme's id. Every theme of Graph.Themes has a row.
func (g *Graph) Rank(o RankOptions) Ranking {
	g.Options.Progress.Begin(Ordering)
	rows := make([]ThemeRow, len(g.Themes))
	for column, t := range g.Themes {
		rows[column] = ThemeRow{
			Theme: t, Centrality: math.NaN(), Bridging: math.NaN(),
			BootLow: math.NaN(), BootHigh: math.NaN(), BootFirst: math.NaN(),
		}
	}
	ranking := Ranking{Unit: g.Options.Unit, Rows: rows, Units: len(g.Roles), First: o.first()}
	var central, between []float64
	var parts int
	var work sync.WaitGroup
	work.Go(func() {
		central, between, ranking.BridgingLeftOut = g.positions(o)
	})
	work.Go(func() { parts = g.sharedParts() })
	var elsewhere []int64
	work.Go(func() { elsewhere = g.besides(rows) })
	g.tension(rows)
	g.narrower(rows)
	ranges := !o.SkipRanges && o.By.ranged()
	var stakes stakes
	if ranges || g.Options.Unit != ByRole {
		stakes = g.stakes()
		ranking.Units = stakes.units
		for column := range rows {
			rows[column].Reach = 0
		}
		for _, column := range stakes.column {
			rows[column].Reach++
		}
	}
	work.Wait()
	for column := range central {
		rows[column].Centrality = central[column]
	}
	for column := range between {
		rows[column].Bridging = between[column]
	}
	for column, rank := range g.ranks(rows, o.By) {
		rows[column].Rank = rank
	}
	if ranges {
		for column, s := range stakes.rankRanges(len(rows), o.By) {
			rows[column].RankLow, rows[column].RankHigh = s.low, s.high
		}
		for column, s := range stakes.bootstrap(len(rows), o.By, ranking.First, g.Options.Progress) {
			rows[column].BootLow, rows[column].BootHigh = float64(s.low), float64(s.high)
			rows[column].BootFirst = float64(s.first) / resamples
		}
	}
	slices.SortFunc(rows, func(a, b ThemeRow) int {
		if a.Rank != b.Rank {
			return cmp.Compare(a.Rank, b.Rank)
		}
		return cmp.Compare(g.Study.Themes[a.Theme].ID, g.Study.Themes[b.Theme].ID)
	})
	if ranges {
		ranking.Caveats = g.certainty(rows, &stakes, o)
	}
	ranking.Caveats = append(ranking.Caveats, g.caveats(&ranking, parts, elsewhere)...)
	return ranking
}

// positions are the centrality and bridging of the themes, as far as they are asked for, by column. The last
// result is true where the graph was too large for bridging.
func (g *Graph) positions(o RankOptions) (central, between []float64, leftOut bool) {
	asksCentral, asksBridging := !o.SkipCentrality || o.By == ByCentrality, !o.SkipBridging || o.By == ByBridging
	if !asksCentral && !asksBridging {
		return nil, nil, false
	}
	shared := g.sharedNetwork()
	if asksCentral {
		central = measure.ColumnCentrality(shared)
	}
	if asksBridging {
		if leftOut = !o.Exact && shared.Nodes()*shared.Ties() > bridgingLimit; !leftOut {
			between = bridging(shared, g.tellPaths())
		}
	}
	return central, between, leftOut
}

// sharedNetwork is the two-mode network of shared interests; isolates stay.
func (g *Graph) sharedNetwork() *measure.Network {
	return measure.NewTwoModeOf(len(g.Roles), len(g.Themes), func(yield func(measure.Edge) bool) {
		for i := range g.RoleTheme.Cells {
			c := &g.RoleTheme.Cells[i]
			if c.Shared > 0 && !yield(measure.Edge{A: c.Row, B: int32(len(g.Roles)) + c.Column, Weight: c.Shared}) {
				return
			}
		}
	})
}

// bridging is the betweenness of each theme in the unweighted two-mode network, as a share of the most that a
// node of its side can have; 0 where that is 0.
func bridging(shared *measure.Network, progress func(float64)) []float64 {
	themes := shared.Nodes() - shared.Rows
	most := measure.TwoModeMaximum(themes, shared.Rows)
	run := measure.Run{Network: shared, Progress: progress}
	shares := run.Betweenness()[shared.Rows:]
	for column := range shares {
		if most > 0 {
			shares[column] /= most
		} else {
			shares[column] = 0
		}
	}
	return shares
}

// ranks returns the competition ranks of the rows under a key. Undefined figures come last.
func (g *Graph) ranks(rows []ThemeRow, key Key) []int {
	first := make([]float64, len(rows))
	for i := range rows {
		first[i] = rows[i].key(key)
	}
	return competition(len(rows), func(a, b int32) int {
		return cmp.Or(
			cmp.Compare(first[b], first[a]),
			cmp.Compare(rows[b].Reach, rows[a].Reach),
			cmp.Compare(rows[b].Strength, rows[a].Strength),
		)
	})
}

// key returns the figure that a row is ranked by first; NaN, where it is undefined, compares as the least.
// Figures that come out of an iteration are rounded, so that themes that are alike are equal.
func (r *ThemeRow) key(key Key) float64 {
	switch key {
	case ByStrength:
		return r.Strength
	case ByCentrality:
		return math.Round(r.Centrality*1e9) / 1e9
	case ByBridging:
		return math.Round(r.Bridging*1e9) / 1e9
	case ByConflict:
		return r.Conflict
	case ByDifficulty:
		return r.Difficulty
	case ByPractices:
		return float64(r.Practices)
	}
	return float64(r.Reach)
}
