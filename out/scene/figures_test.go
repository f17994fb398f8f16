package scene

import (
	"math"
	"testing"
)

func TestOnlyHashAndSixDigitsAreAColour(t *testing.T) {
	for colour, want := range map[string][3]uint8{"#000000": {}, "#ff8000": {255, 128, 0}, "#FF8001": {255, 128, 1}} {
		if got, ok := RGB(colour); !ok || got != want {
			t.Errorf("%s: %v, %v, want %v", colour, got, ok, want)
		}
	}
	for _, s := range []string{"", "#", "000000", "#00000", "#0000000", "#00000g", "#+1+1+1", "#-1-1-1", "# 1 1 1", "#ffé0f", "red", "#0x0x0x"} {
		if IsColour(s) {
			t.Errorf("%q is taken for a colour", s)
		}
	}
}

func TestDecimalsHaveNeitherExponentNorMinusZero(t *testing.T) {
	for _, c := range []struct {
		x        float64
		decimals int
		want     string
	}{
		{0, 2, "0"},
		{math.Copysign(0, -1), 2, "0"},
		{-0.004, 2, "0"},
		{0.005, 2, "0.01"},
		{1, 3, "1"},
		{1.25, 1, "1.3"},
		{-2.5, 0, "-3"},
		{1e6, 2, "1000000"},
		{1e-7, 3, "0"},
		{12.3456, 3, "12.346"},
	} {
		if got := Decimal(c.x, c.decimals); got != c.want {
			t.Errorf("Decimal(%v, %d) = %s, want %s", c.x, c.decimals, got, c.want)
		}
	}
}
