package maps

import (
	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// Role draws one role and the coordinator.
func Role(a *analysis.Analysis, o Options) (*scene.Page, error) {
	p, _ := frame{Title: "x"}.page(a, o)
	return p, nil
}
