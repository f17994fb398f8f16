package format

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"samsyn/data"
)

func TestNamesAreNumberedInTheOrderInWhichTheyAreMet(t *testing.T) {
	s, want := newSpellings(), map[string]int32{"": data.NoSpelling}
	draw := rand.New(rand.NewPCG(1, 2))
	for i := range 20_000 {
		name := ""
		switch draw.IntN(4) {
		case 0:
			name = fmt.Sprintf("role %05d", draw.IntN(2_000))
		case 1: // of every length up to beyond what a key holds, alike but for their length or one letter
			name = strings.Repeat("a", draw.IntN(20)) + strings.Repeat("\x00", draw.IntN(3))
		case 2:
			name = strings.Repeat("b", draw.IntN(20)) + "c" + strings.Repeat("b", draw.IntN(20))
		case 3:
			name = fmt.Sprint(draw.IntN(300))
		}
		if _, met := want[name]; !met {
			want[name] = int32(len(want) - 1)
		}
		if got := s.number(name); got != want[name] {
			t.Fatalf("name %d, %q: number %d, want %d", i, name, got, want[name])
		}
		if name != "" && s.list[want[name]] != name {
			t.Fatalf("%q is listed as %q", name, s.list[want[name]])
		}
	}
}
