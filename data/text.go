package data

// A Text is something a person wrote: one plain string that serves every language, or one string a language.
type Text struct {
	Plain  string
	SV, EN string
}

// In returns the text in a language ("sv" or "en"), and the other one where that is missing.
func (t Text) In(language string) string {
	first, second := t.EN, t.SV
	if language == "sv" {
		first, second = t.SV, t.EN
	}
	switch {
	case first != "":
		return first
	case t.Plain != "":
		return t.Plain
	}
	return second
}

// Empty reports whether there is no text in any language.
func (t Text) Empty() bool { return t == Text{} }
