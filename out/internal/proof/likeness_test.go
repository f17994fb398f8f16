package proof_test

import (
	"testing"

	"samsyn/out/internal/proof"
	"samsyn/out/png"
)

// The comparisons are tried on our own pictures, which needs no other program: what is right is found to be so, and every
// fault is found.
func TestAFaultIsToldFromWhatIsRight(t *testing.T) {
	if testing.Short() {
		t.Skip("many pages are not drawn with -short")
	}
	look := func(most proof.Tolerance, beside proof.Beside) func(drawing) verdict {
		return func(d drawing) verdict {
			picture, err := png.Draw(d.shown, png.Options{})
			if err != nil {
				t.Fatal(err)
			}
			return verdict{pictured(d, picture, 0, most), proof.Misplaced(d.page, proof.Drawn(d.shown.Items), beside)}
		}
	}
	judge(t, "the picture", all(t), nil, look(proof.Tolerance{}, proof.Beside{}))
	// Where the most is forgiven that any program needs.
	judge(t, "the picture", nil, faults(t), look(onSlides, inOffice))
}
