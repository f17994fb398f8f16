package format

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// codingTable writes a table like those that many interviewers together make: themes by Zipf's law.
func codingTable(rows, roles, themes int) []byte {
	rnd := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rnd, 1.2, 8, uint64(themes-1))
	kinds := []string{"shared", "shared", "shared", "conflict", "difficulty", "cooperation"}
	var b strings.Builder
	b.WriteString("role,counterpart,kind,themes,strength,text,source\n")
	for i := range rows {
		fmt.Fprintf(&b, "role %05d,,%s,", rnd.IntN(roles), kinds[rnd.IntN(len(kinds))])
		last := uint64(themes)
		for k := range 1 + rnd.IntN(3) {
			theme := zipf.Uint64()
			if theme == last {
				continue
			}
			if k > 0 {
				b.WriteByte(';')
			}
			fmt.Fprintf(&b, "theme %05d", theme)
			last = theme
		}
		fmt.Fprintf(&b, ",%d,,row %d\n", 1+rnd.IntN(3), i)
	}
	return []byte(b.String())
}

func BenchmarkReadTable(b *testing.B) {
	for _, rows := range []int{10_000, 1_000_000} {
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			table := codingTable(rows, 1000, 5000)
			b.SetBytes(int64(len(table)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := Read([]Input{{Name: "table.csv", Data: table}}, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
