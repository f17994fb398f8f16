package scene

import (
	"math"
	"strconv"
)

// RGB returns the red, green and blue of a colour #RRGGBB, in letters of either case; ok is false when it is none.
func RGB(colour string) (rgb [3]uint8, ok bool) {
	if len(colour) != len("#RRGGBB") || colour[0] != '#' {
		return rgb, false
	}
	for i := range rgb {
		v, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			return rgb, false
		}
		rgb[i] = uint8(v)
	}
	return rgb, true
}

// IsColour reports whether a string is a colour #RRGGBB.
func IsColour(s string) bool {
	_, ok := RGB(s)
	return ok
}

// Decimal writes a finite number with at most so many decimals: no exponent, no trailing zeros, no minus zero.
func Decimal(x float64, decimals int) string {
	unit := math.Pow10(decimals)
	x = math.Round(x*unit) / unit
	if x == 0 {
		x = 0 // no minus zero
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}
