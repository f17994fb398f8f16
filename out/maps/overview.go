package maps

import (
	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// Overview draws the coordinator with the roles around.
func Overview(a *analysis.Analysis, o Options) (*scene.Page, error) {
	p, _ := frame{Title: "x"}.page(a, o)
	return p, nil
}
