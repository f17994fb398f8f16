package fonts

import "samsyn/out/scene"

// Lacking counts the lines of text on pages that have signs which the fonts lack and which are drawn as boxes, in
// pictures and documents. A line that is there more than once counts once.
func Lacking(pages ...*scene.Page) int {
	lacking := map[string]bool{}
	var look func([]scene.Item)
	look = func(items []scene.Item) {
		for _, it := range items {
			switch it := it.(type) {
			case *scene.Group:
				look(it.Items)
			case *scene.Text:
				line, _ := Lay(it.Content, it.Bold)
				for _, g := range line {
					if g.Missing {
						lacking[it.Content] = true
					}
				}
			}
		}
	}
	for _, p := range pages {
		look(p.Items)
	}
	return len(lacking)
}
