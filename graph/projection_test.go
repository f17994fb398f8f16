package graph

import (
	"fmt"
	"math"
	"testing"

	"samsyn/data"
)

func TestProjectionsOfTheWorkedExample(t *testing.T) {
	g := New(smallStudy(3, 3,
		told(1, 0, data.Shared, 2, 0), told(1, 0, data.Shared, 1, 1), told(1, 0, data.Conflict, 1, 1),
		told(2, 0, data.Shared, 1, 0), told(2, 0, data.Conflict, 1, 0), told(2, 0, data.Conflict, 2, 1),
		told(3, 0, data.Difficulty, 1, 2)), Options{})
	root := math.Sqrt(6)
	cases := []struct {
		of   Projection
		by   Normalisation
		want float64
	}{
		{Congruence, Unnormalised, 4},
		{Congruence, Average, 1},
		{Congruence, Cosine, 4 / (root * root)},
		{Congruence, Jaccard, 0.5},
		{Opposition, Unnormalised, 4},
		{Opposition, Average, 1},
		{Opposition, Cosine, 4 / (root * root)},
		{Opposition, Jaccard, 0.5},
		{Subtract, Unnormalised, 0},
		{Subtract, Jaccard, 0},
	}
	for _, c := range cases {
		values := g.Project(c.of, c.by)
		if values[0][1] != c.want || values[1][0] != c.want || !math.IsNaN(values[0][0]) {
			t.Errorf("%+v: got %v", c, values)
		}
		if values[0][2] != 0 || values[2][1] != 0 {
			t.Errorf("%+v: a role without stances has a tie: %v", c, values)
		}
	}
}

func TestProjectionsAreSumsOverThemesAndSigns(t *testing.T) {
	for seed := range uint64(150) {
		s := randomStudy(seed)
		o := Options{Level: Level(seed % 2), Split: seed%3 == 0}
		g, cells := New(s, o), naive{s, o}.cells()
		for of := Congruence; of <= Subtract; of++ {
			for by := Unnormalised; by <= Jaccard; by++ {
				values := g.Project(of, by)
				for i, a := range g.Roles {
					for j, b := range g.Roles {
						if i == j {
							continue
						}
						// A profile has an entry a theme and sign.
						var x, y [2][]float64
						for _, theme := range g.Themes {
							p, q := cells[[2]int32{a, theme}], cells[[2]int32{b, theme}]
							x[0], x[1] = append(x[0], p.Shared), append(x[1], p.Conflict)
							y[0], y[1] = append(y[0], q.Shared), append(y[1], q.Conflict)
						}
						var alike, apart, sumX, sumY, squareX, squareY, joint float64
						for sign := range 2 {
							for k := range x[sign] {
								p, q, r := x[sign][k], y[sign][k], y[1-sign][k]
								if by == Jaccard {
									p, q, r = math.Ceil(min(p, 1)), math.Ceil(min(q, 1)), math.Ceil(min(r, 1))
								}
								alike, apart = alike+p*q, apart+p*r
								sumX, sumY = sumX+p, sumY+q
								squareX, squareY = squareX+p*p, squareY+q*q
								joint += max(p, q)
							}
						}
						want := [...]float64{alike, apart, alike - apart}[of]
						divisor := [...]float64{1, (sumX + sumY) / 2, math.Sqrt(squareX) * math.Sqrt(squareY), joint}[by]
						if want /= divisor; divisor == 0 {
							want = 0
						}
						if math.Abs(values[i][j]-want) > 1e-9 {
							t.Fatalf("seed %d, %v: %d–%d: got %v, want %v", seed, fmt.Sprint(of, by), i, j, values[i][j], want)
						}
					}
				}
			}
		}
	}
}

func TestNothingDependsOnTheOrderOfTheStatements(t *testing.T) {
	for seed := range uint64(60) {
		s := randomStudy(seed)
		turned := *s
		turned.Statements = nil
		for i := range s.Statements {
			turned.Statements = append(turned.Statements, s.Statements[(i*7+3)%len(s.Statements)])
		}
		if len(s.Statements)%7 == 0 {
			continue // then the step above does not meet them all
		}
		for _, o := range everyOptions() {
			o.Unit = Unit(seed % 3)
			g, h := New(s, o), New(&turned, o)
			for by := ByReach; by <= ByPractices; by++ {
				if a, b := fmt.Sprintf("%+v", g.Rank(RankOptions{By: by})), fmt.Sprintf("%+v", h.Rank(RankOptions{By: by})); a != b {
					t.Fatalf("seed %d, %+v, key %d:\n%s\n%s", seed, o, by, a, b)
				}
			}
			if a, b := fmt.Sprint(g.Profiles()), fmt.Sprint(h.Profiles()); a != b {
				t.Fatalf("seed %d, %+v:\n%s\n%s", seed, o, a, b)
			}
		}
	}
}
