package main

import (
	"samsyn/data"
	"samsyn/out/words"
)

// quote marks a token from outside: it is shown escaped, at most 40 characters of it, in the quotation marks
// of the language.
type quote string

// A wordKey is an argument of a failure that is itself a phrase.
type wordKey string

// oneOf are values of which any will do: a list with a last "or".
type oneOf []string

// worded fills in what the arguments of a failure leave to the language.
func worded(w words.Words, args []any) []any {
	filled := make([]any, len(args))
	for i, arg := range args {
		switch arg := arg.(type) {
		case quote:
			filled[i] = w.Say("messages.quoted", data.Clip(string(arg)))
		case oneOf:
			filled[i] = w.Or(arg)
		case wordKey:
			filled[i] = w.Say(string(arg))
		case int:
			filled[i] = w.Integer(arg)
		case error:
			filled[i] = reason(w, arg)
		default:
			filled[i] = arg
		}
	}
	return filled
}
