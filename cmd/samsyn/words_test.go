package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"samsyn/out/words"
)

// keyPrefixes tell which area the first argument of a call is a key of.
var keyPrefixes = map[string]string{
	"Say": "", "Count": "", "say": "messages.", "misuse": "messages.", "adding": "messages.",
	"flagText": "help.flag.", "wordKey": "",
}

func TestEveryPhraseOfTheCommandIsInTheCatalogue(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, key := range keysIn(n) {
				found++
				if !words.Has(key) {
					t.Errorf("%s uses %q, which no area of package words has", name, key)
				}
			}
			return true
		})
	}
	if found < 80 {
		t.Errorf("found %d keys only; does the search still see the calls?", found)
	}
}

// keysIn finds the keys that a piece of source names as whole strings.
func keysIn(n ast.Node) []string {
	switch n := n.(type) {
	case *ast.CallExpr:
		name := ""
		switch f := n.Fun.(type) {
		case *ast.Ident:
			name = f.Name
		case *ast.SelectorExpr:
			name = f.Sel.Name
		}
		prefix, ok := keyPrefixes[name]
		if !ok && name != "command" || len(n.Args) == 0 {
			return nil
		}
		literal, ok := n.Args[0].(*ast.BasicLit)
		if !ok {
			return nil
		}
		key, err := strconv.Unquote(literal.Value)
		if err != nil {
			return nil
		}
		if name == "command" {
			return []string{"commands." + key + ".short", "commands." + key + ".long", "commands." + key + ".use"}
		}
		return []string{prefix + key}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "key" {
			if literal, ok := n.Value.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if s, err := strconv.Unquote(literal.Value); err == nil && s != "" {
					return []string{"messages." + s}
				}
			}
		}
	}
	return nil
}

func TestMainOnlyHandsOverAndExits(t *testing.T) {
	source, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(source), "\n"); n > 30 {
		t.Errorf("main.go has %d lines, want 30 at most", n)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if name != "main.go" && name != "words_test.go" && strings.Contains(string(b), "os.Exit(") {
			t.Errorf("%s exits; only main.go may", name)
		}
	}
}
