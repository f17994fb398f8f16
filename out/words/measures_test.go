package words

import (
	"testing"

	"samsyn/graph"
	"samsyn/graph/measure"
)

func TestEveryMeasureViewAndMatrixHasItsWords(t *testing.T) {
	keys := []string{"figure." + graph.ZeroPairs, "matrix.links", "matrix.letters", "frustration"}
	for i := range measure.Table {
		keys = append(keys, "column."+measure.Table[i].Key)
	}
	for i := range measure.Figures {
		keys = append(keys, "figure."+measure.Figures[i].Key)
	}
	for sign := graph.SharedSign; sign <= graph.SignedSign; sign++ {
		keys = append(keys, "matrix.role-theme."+sign.String())
		for view := graph.LinksView; view <= graph.RoleRoleView; view++ {
			keys = append(keys, "network."+view.String()+"."+sign.String())
		}
	}
	for mode := graph.RoleNode; mode <= graph.CoordinatorNode; mode++ {
		keys = append(keys, "mode."+mode.String())
	}
	for of := graph.CongruenceMatrix; of <= graph.SubtractMatrix; of++ {
		keys = append(keys, "matrix."+of.String())
	}
	for by := graph.Average; by <= graph.Jaccard; by++ {
		keys = append(keys, "matrix."+by.String())
	}
	for _, key := range keys {
		if !Has("measures." + key) {
			t.Errorf("no words for measures.%s", key)
		}
	}
}
