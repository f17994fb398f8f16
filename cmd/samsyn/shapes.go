package main

import (
	"embed"
	"slices"

	"samsyn/data/format"
	"samsyn/out/table"
)

// shapeTexts are the schemas of what only the command itself writes; the tests make them from the Go types.
//
//go:embed schema/*.json
var shapeTexts embed.FS

// shapes lists the names of those schemas.
var shapes = []string{"validate", "version"}

// schemaNamed returns a JSON Schema by its name, and whether there is one.
func schemaNamed(name string) ([]byte, bool) {
	switch {
	case name == "study":
		return format.StudySchema(), true
	case slices.Contains(shapes, name):
		text, err := shapeTexts.ReadFile("schema/" + name + ".json")
		return text, err == nil
	}
	return table.Schema(name)
}

// schemaNames lists what schemaNamed knows, that of the study file first.
func schemaNames() []string {
	names := append(table.Schemas(), shapes...)
	slices.Sort(names)
	return append([]string{"study"}, names...)
}
