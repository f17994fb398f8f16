package format

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"samsyn/data"
)

var (
	bom     = []byte("\xef\xbb\xbf")
	bomUp   = []byte("\xff\xfe") // UTF-16, the low byte of a unit first
	bomDown = []byte("\xfe\xff")
)

// decoded is a table's text in UTF-8: a spreadsheet saves tables in what the system it runs on has always used.
// A mark at the beginning tells; then whether it is UTF-8; then, of a text that is Latin letters to begin with,
// every other byte of UTF-16 is NUL; what is left is Windows-1252, unless some of its bytes are letters of UTF-8:
// that is a text that two programs have written in, and where they differ is a problem. What was guessed is said.
func decoded(b *data.Builder, file int32, text []byte) (utf8Text []byte, ok bool) {
	at := data.Pos{File: file}
	var order binary.ByteOrder
	switch marked := bytes.HasPrefix(text, bomUp) || bytes.HasPrefix(text, bomDown); {
	case marked && text[0] == bomUp[0], !marked && nulls(text, 1):
		order = binary.LittleEndian
	case marked, nulls(text, 0):
		order = binary.BigEndian
	case validUTF8(text):
		return bytes.TrimPrefix(text, bom), true
	case holdsLetter(text):
		b.Problem(invalidUTF8(file, text), "not-utf8")
		return nil, false
	default:
		utf8Text, _ = charmap.Windows1252.NewDecoder().Bytes(text) // U+FFFD for the five bytes that are no letter
		if i := bytes.IndexRune(utf8Text, utf8.RuneError); i >= 0 {
			b.Problem(offsetPos(file, utf8Text, i), "not-utf8")
			return nil, false
		}
		b.Notice(at, "encoding", "Windows-1252")
		return utf8Text, true
	}
	if utf8Text, ok = fromUTF16(text, order); !ok {
		b.Problem(at, "not-utf16")
		return nil, false
	}
	b.Notice(at, "encoding", "UTF-16")
	return bytes.TrimPrefix(utf8Text, bom), true
}

// nulls reports whether each of the first letters has a NUL as its first (0) or second (1) byte, and no other.
func nulls(text []byte, which int) bool {
	const letters = 4
	if len(text) < 2*letters || len(text)%2 != 0 {
		return false
	}
	for i := range letters {
		if text[2*i+which] != 0 || text[2*i+1-which] == 0 {
			return false
		}
	}
	return true
}

// holdsLetter reports whether a text that is not UTF-8 holds a letter of several bytes that is.
func holdsLetter(text []byte) bool {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if r != utf8.RuneError && size > 1 {
			return true
		}
		text = text[size:]
	}
	return false
}

// fromUTF16 is false where half a letter stands alone.
func fromUTF16(text []byte, order binary.ByteOrder) ([]byte, bool) {
	if len(text)%2 != 0 {
		return nil, false
	}
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i += 2 {
		r := rune(order.Uint16(text[i:]))
		if utf16.IsSurrogate(r) {
			if i += 2; i == len(text) {
				return nil, false
			}
			if r = utf16.DecodeRune(r, rune(order.Uint16(text[i:]))); r == utf8.RuneError {
				return nil, false
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out, true
}
