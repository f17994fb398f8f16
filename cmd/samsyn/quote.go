package main

import "samsyn/data"

// quote shows a token from outside: escaped, at most 40 characters of it.
func quote(s string) string { return `"` + data.Clip(s) + `"` }
