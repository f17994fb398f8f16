package main

import (
	"strconv"
	"strings"
	"time"
)

// A choice is a flag's value that is one of a few words.
type choice struct {
	value *string
	of    []string
}

// Set takes one of the words, in any case.
func (c *choice) Set(s string) error {
	for _, word := range c.of {
		if strings.EqualFold(word, s) {
			*c.value = word
			return nil
		}
	}
	return &choiceError{got: s, of: c.of}
}

func (c *choice) String() string { return *c.value }

// Type is what help shows as the value's name.
func (c *choice) Type() string { return strings.Join(c.of, "|") }

// A choiceError is a word that is not on offer.
type choiceError struct {
	got string
	of  []string
}

func (e *choiceError) Error() string { return "one of " + strings.Join(e.of, ", ") }

// A number is a flag's value that is a whole number within bounds; high 0 is no upper bound.
type number struct {
	value     *int
	low, high int
}

// Set takes a whole number within the bounds.
func (n *number) Set(s string) error {
	i, err := strconv.Atoi(s)
	if err != nil || i < n.low || n.high > 0 && i > n.high {
		return &numberError{got: s, low: n.low, high: n.high}
	}
	*n.value = i
	return nil
}

func (n *number) String() string { return strconv.Itoa(*n.value) }

// Type names the value's kind.
func (n *number) Type() string { return "number" }

// A numberError is a value that is not a whole number within the bounds.
type numberError struct {
	got       string
	low, high int
}

func (e *numberError) Error() string { return "not a whole number in range" }

// A day is a flag's value that is a day, YYYY-MM-DD.
type day struct{ value *time.Time }

// Set takes a day such as 2026-03-05.
func (d *day) Set(s string) error {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return &dayError{got: s}
	}
	*d.value = t
	return nil
}

func (d *day) String() string {
	if d.value.IsZero() {
		return ""
	}
	return d.value.Format(time.DateOnly)
}

// Type names the value's kind.
func (d *day) Type() string { return "date" }

// A dayError is a value that is not a day.
type dayError struct{ got string }

func (e *dayError) Error() string { return "not a day" }
