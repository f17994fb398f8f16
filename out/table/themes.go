package table

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// ThemesObject is the JSON of the command themes.
type ThemesObject struct {
	Samsyn  int         `json:"samsyn" jsonschema:"version of the format"`
	Study   StudyHead   `json:"study"`
	Level   string      `json:"level" jsonschema:"broad or narrow"`
	Unit    string      `json:"unit" jsonschema:"what reach counts and the ranges leave out: role, respondent or organisation"`
	Units   int         `json:"units" jsonschema:"N of n of N"`
	First   int         `json:"first" jsonschema:"K of the first K themes, in boot_first and in the caveats"`
	Columns []string    `json:"columns,omitempty" jsonschema:"the keys of each theme that were asked for; absent where all are there"`
	Themes  []ThemeRow  `json:"themes"`
	Caveats []CaveatRow `json:"caveats"`
}

// A ThemeRow is one theme in JSON.
type ThemeRow struct {
	Rank         int      `json:"rank" jsonschema:"competition rank: 1 2 2 4"`
	ID           string   `json:"id"`
	Name         string   `json:"name"`
	Broader      Phrase   `json:"broader" jsonschema:"id of the theme it belongs to"`
	Narrower     []string `json:"narrower" jsonschema:"ids of the themes counted into it"`
	Reach        int      `json:"reach" jsonschema:"units with a shared interest in it"`
	Roles        []string `json:"roles" jsonschema:"ids of the roles with a shared interest in it"`
	Strength     Real     `json:"strength" jsonschema:"sum of the strengths of shared interests"`
	Centrality   Real     `json:"centrality" jsonschema:"0 to 1"`
	Bridging     Real     `json:"bridging" jsonschema:"0 to 1"`
	Conflict     Real     `json:"conflict" jsonschema:"sum of the strengths of conflicts with the coordinator"`
	Difficulty   Real     `json:"difficulty" jsonschema:"sum of the strengths of difficulties"`
	Polarisation Real     `json:"polarisation" jsonschema:"0 to 1, undefined unless both signs occur"`
	Practices    int      `json:"practices" jsonschema:"practised cooperations on it"`
	RankLow      Rank     `json:"rank_low" jsonschema:"best rank if any one unit had not been asked"`
	RankHigh     Rank     `json:"rank_high" jsonschema:"worst rank if any one unit had not been asked"`
	BootLow      Real     `json:"boot_low" jsonschema:"2.5 percentile of the rank over resamples of units"`
	BootHigh     Real     `json:"boot_high" jsonschema:"97.5 percentile of the rank over resamples of units"`
	BootFirst    Real     `json:"boot_first" jsonschema:"share of the resamples of units in which it is among the first themes, 0 to 1"`
}

// A CaveatRow is one caveat in JSON.
type CaveatRow struct {
	Kind   string   `json:"kind"`
	N      int      `json:"n"`
	Of     int      `json:"of"`
	Roles  []string `json:"roles"`
	Themes []string `json:"themes"`
	Text   string   `json:"text" jsonschema:"the caveat as a sentence"`
	// What the caveats about the order hold besides.
	First  int       `json:"first" jsonschema:"K of the first K themes, 0 where nothing is said of them"`
	Moves  []MoveRow `json:"moves" jsonschema:"themes with another rank in another ranking: with a unit left out, or with strength counted otherwise"`
	Shares []Real    `json:"shares" jsonschema:"share of the resamples for each of themes, of polarised its polarisation, 0 to 1"`
	TauB   Real      `json:"tau_b" jsonschema:"rank correlation of the order with the other one, -1 to 1"`
}

// A MoveRow is one theme's rank in the ranking and in another one, in JSON.
type MoveRow struct {
	Theme string   `json:"theme"`
	From  int      `json:"from"`
	To    int      `json:"to"`
	Units int      `json:"units" jsonschema:"how many units each do this when left out, 0 where none is"`
	Roles []string `json:"roles" jsonschema:"ids of those of them that are roles"`
}

// Ranked returns the rows of the ranking as they are listed: by rank, within a rank in the order of the
// language, ties by id.
func Ranked(a *analysis.Analysis, w words.Words) []graph.ThemeRow {
	rows := slices.Clone(a.Ranking.Rows)
	collator := w.Collator()
	slices.SortStableFunc(rows, func(x, y graph.ThemeRow) int {
		if x.Rank != y.Rank {
			return cmp.Compare(x.Rank, y.Rank)
		}
		return cmp.Or(
			collator.Compare(w.Theme(a.Study, x.Theme), w.Theme(a.Study, y.Theme)),
			cmp.Compare(a.Study.Themes[x.Theme].ID, a.Study.Themes[y.Theme].ID),
		)
	})
	return rows
}

// Lead says in a sentence which theme most share, all of them where several stand first together.
func Lead(a *analysis.Analysis, w words.Words) string {
	var first []int32
	reach := 0
	for _, row := range a.Ranking.Rows {
		switch {
		case row.Reach > reach:
			first, reach = []int32{row.Theme}, row.Reach
		case row.Reach > 0 && row.Reach == reach:
			first = append(first, row.Theme)
		}
	}
	if len(first) == 0 {
		return w.Say("report.lead.none")
	}
	units, one := a.Ranking.Units, w.Count("caveats.unit."+unit(a.Ranking.Unit), 1)
	switch of := w.Say("common.of", w.Integer(reach), w.Integer(units)); {
	case units == 1:
		return w.Say("report.lead.alone", one)
	case reach == 1:
		return w.Say("report.lead.single", one)
	case len(first) == 1:
		return w.Say("report.lead", w.ThemeList(a.Study, first), of)
	default:
		return w.Say("report.lead.several", w.ThemeList(a.Study, first), of)
	}
}

// Themes is the ranking of themes.
func Themes(a *analysis.Analysis, o Options) *View {
	ranked := Ranked(a, o.Words)
	rows := themeRows(a, ranked, o)
	v := &View{
		Title: heading(a, o), Empty: o.Words.Say("columns.empty"), Notes: notes(a, o), row: "themes",
		Object: ThemesObject{
			Samsyn: Version, Study: Head(a, o), Level: level(a.Graph), Unit: unit(a.Ranking.Unit),
			Units: a.Ranking.Units, First: a.Ranking.First, Columns: o.Columns, Themes: rows, Caveats: caveatRows(a, o),
		},
	}
	boot := slices.ContainsFunc(rows, func(r ThemeRow) bool { return !math.IsNaN(float64(r.BootLow)) })
	v.Table.Columns = themeColumns(o.Words, boot)
	for i, r := range ranked {
		v.Table.Rows = append(v.Table.Rows, themeCells(a, o.Words, &r, &rows[i]))
	}
	return v
}

func themeColumns(w words.Words, boot bool) []Column {
	column := columnsOf(w, "themes")
	bootFor := Programs
	if boot {
		bootFor = Everyone
	}
	return []Column{
		column("rank", Number, Everyone),
		column("id", Name, Programs),
		column("name", Words, Everyone),
		column("broader", Name, Programs),
		column("narrower", Words, Programs),
		column("reach", Number, Everyone),
		column("roles", Words, Programs),
		column("strength", Number, Everyone),
		column("centrality", Number, Everyone),
		column("bridging", Number, Everyone),
		column("conflict", Number, Programs),
		column("difficulty", Number, Programs),
		column("tension", Number, People),
		column("polarisation", Number, Programs),
		column("practices", Number, Everyone),
		column("rank_range", Number, People),
		column("rank_low", Number, Programs),
		column("rank_high", Number, Programs),
		column("boot_low", Number, bootFor),
		column("boot_high", Number, bootFor),
		column("boot_first", Number, bootFor),
	}
}

func themeCells(a *analysis.Analysis, w words.Words, r *graph.ThemeRow, j *ThemeRow) []Cell {
	s := a.Study
	broader := Text(string(j.Broader))
	if b := s.Themes[r.Theme].Broader; b != data.NoTheme {
		broader = broader.As(w.Theme(s, b))
	}
	tension := w.Number(r.Conflict, 1) + " / " + w.Number(r.Difficulty, 1)
	return []Cell{
		whole(w, r.Rank),
		Text(j.ID),
		Text(j.Name),
		broader,
		List(j.Narrower, w.List(w.Themes(s, r.Narrower))),
		Count(r.Reach, w.Say("common.of", w.Integer(r.Reach), w.Integer(a.Ranking.Units))),
		LongList(j.Roles, func() string { return w.List(w.Parties(s, r.Roles)) }),
		figure(w, r.Strength, 1),
		figure(w, r.Centrality, 2),
		figure(w, r.Bridging, 2),
		figure(w, r.Conflict, 1),
		figure(w, r.Difficulty, 1),
		Text(tension),
		figure(w, r.Polarisation, 2),
		Count(r.Practices, w.Integer(r.Practices)),
		Text(w.RankRange(r)),
		whole(w, r.RankLow),
		whole(w, r.RankHigh),
		figure(w, r.BootLow, 1),
		figure(w, r.BootHigh, 1),
		Figure(r.BootFirst, w.Percent(r.BootFirst)),
	}
}

// themeRows leaves the roles out where nobody asks for that column: on large studies they are what takes longest.
func themeRows(a *analysis.Analysis, ranked []graph.ThemeRow, o Options) []ThemeRow {
	s, rows := a.Study, []ThemeRow{}
	withRoles := len(o.Columns) == 0 || slices.Contains(o.Columns, "roles")
	for _, r := range ranked {
		var roles []int32
		if withRoles {
			roles = r.Roles
		}
		broader := ""
		if b := s.Themes[r.Theme].Broader; b != data.NoTheme {
			broader = s.Themes[b].ID
		}
		rows = append(rows, ThemeRow{
			Rank: r.Rank, ID: s.Themes[r.Theme].ID, Name: o.Words.Theme(s, r.Theme), Broader: Phrase(broader),
			Narrower: themeIDs(s, r.Narrower), Reach: r.Reach, Roles: partyIDs(s, roles),
			Strength: Real(r.Strength), Centrality: Real(r.Centrality), Bridging: Real(r.Bridging),
			Conflict: Real(r.Conflict), Difficulty: Real(r.Difficulty), Polarisation: Real(r.Polarisation),
			Practices: r.Practices, RankLow: Rank(r.RankLow), RankHigh: Rank(r.RankHigh),
			BootLow: Real(r.BootLow), BootHigh: Real(r.BootHigh), BootFirst: Real(r.BootFirst),
		})
	}
	return rows
}

func caveatRows(a *analysis.Analysis, o Options) []CaveatRow {
	rows := []CaveatRow{}
	for _, c := range a.Ranking.Caveats {
		row := CaveatRow{
			Kind: string(c.Kind), N: c.N, Of: c.Of, Roles: partyIDs(a.Study, c.Roles),
			Themes: themeIDs(a.Study, c.Themes), Text: o.Words.Caveat(a.Study, a.Ranking.Unit, c),
			First: c.First, Moves: []MoveRow{}, Shares: []Real{}, TauB: Real(math.NaN()),
		}
		for _, m := range c.Moves {
			row.Moves = append(row.Moves, MoveRow{
				Theme: a.Study.Themes[m.Theme].ID, From: m.From, To: m.To, Units: m.Units, Roles: partyIDs(a.Study, m.Roles),
			})
		}
		for _, share := range c.Shares {
			row.Shares = append(row.Shares, Real(share))
		}
		if c.Kind == graph.SplitOrder || c.Kind == graph.WholeOrder {
			row.TauB = Real(c.TauB)
		}
		rows = append(rows, row)
	}
	return rows
}

// columnsOf makes the columns of one table.
func columnsOf(w words.Words, table string) func(key string, kind Kind, audience Audience) Column {
	return func(key string, kind Kind, audience Audience) Column {
		return Column{Key: key, Header: w.Say("columns." + table + "." + key), Kind: kind, For: audience}
	}
}

// whole is a cell of a rank, undefined where it is 0.
func whole(w words.Words, n int) Cell {
	if n == 0 {
		return Cell{}
	}
	return Count(n, w.Integer(n))
}

func figure(w words.Words, x float64, decimals int) Cell { return Figure(x, w.Number(x, decimals)) }

func level(g *graph.Graph) string {
	return levelName(g.Options.Level)
}

func unit(u graph.Unit) string { return [...]string{"role", "respondent", "organisation"}[u] }
