package main

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A try is what one command line gave.
type try struct {
	status    int
	out, errs string
}

// attempt runs a command line in this process.
func attempt(in io.Reader, args ...string) try {
	var out, errs bytes.Buffer
	p := &program{
		in: in, out: &out, errs: &errs,
		getenv: func(string) string { return "" },
		now:    func() time.Time { return time.Date(2026, 3, 5, 12, 0, 0, 0, time.UTC) },
	}
	status := p.run(context.Background(), args)
	return try{status, out.String(), errs.String()}
}

func TestEveryHelpExampleRuns(t *testing.T) {
	p := &program{getenv: func(string) string { return "" }}
	p.chooseLanguage(nil)
	root := newRoot(p)
	commands := append(root.Commands(), root)
	t.Chdir(t.TempDir())
	small := fixture(t, "small.yaml")
	table := fixture(t, "statements.csv")
	for _, cmd := range commands {
		if cmd.Name() == "help" && cmd.Example == "" {
			continue
		}
		if cmd.Example == "" {
			t.Errorf("samsyn %s has no example", cmd.Name())
			continue
		}
		for _, line := range strings.Split(cmd.Example, "\n") {
			args := strings.Fields(line)
			if args[0] != "samsyn" {
				t.Errorf("%q does not begin with samsyn", line)
			}
			for i, arg := range args {
				if _, err := os.Stat(fixture(t, arg)); err == nil {
					args[i] = fixture(t, arg)
				}
				switch arg {
				case "study.yaml":
					args[i] = small
				case "statements.csv":
					args[i] = table
				case "communicator":
					args[i] = "press"
				case "infosec-coordinator":
					args[i] = "Säkerhetssamordnaren"
				}
			}
			if got := attempt(strings.NewReader(""), args[1:]...); got.status != 0 && got.status != statusStruck {
				t.Errorf("%s: exit status %d: %s", line, got.status, got.errs)
			}
		}
	}
}

func TestHelpIsInBothLanguages(t *testing.T) {
	p := &program{getenv: func(string) string { return "" }}
	p.chooseLanguage(nil)
	for _, cmd := range newRoot(p).Commands() {
		en := attempt(nil, "help", cmd.Name(), "--lang", "en").out
		sv := attempt(nil, "help", cmd.Name(), "--lang", "sv").out
		for _, phrase := range []string{"‹", "%!"} {
			if strings.Contains(en+sv, phrase) {
				t.Errorf("help %s holds %q:\n%s\n%s", cmd.Name(), phrase, en, sv)
			}
		}
		englishLines := map[string]bool{}
		for _, line := range strings.Split(en, "\n") {
			englishLines[line] = true
		}
		for _, line := range strings.Split(sv, "\n") {
			if len(strings.Fields(line)) > 3 && englishLines[line] && !strings.Contains(line, "samsyn ") && !strings.Contains(line, "difficulty, practices") {
				t.Errorf("help %s in Swedish holds the English line %q", cmd.Name(), line)
			}
		}
	}
}

// TestEveryCommandCopesWithOddStudies covers studies in which something is missing or too much.
func TestEveryCommandCopesWithOddStudies(t *testing.T) {
	dir := t.TempDir()
	studies := []string{
		fixture(t, "one-role.yaml"), fixture(t, "no-conflicts.yaml"), fixture(t, "suggested.yaml"),
		fixture(t, "unheard.yaml"), fixture(t, "star.yaml"), fixture(t, "nothing-told.yaml"),
		manyRoles(t, dir, 40, 8), manyRoles(t, dir, 3, 60),
	}
	for i, study := range studies {
		lang := []string{"sv", "en"}[i%2]
		for _, args := range [][]string{
			{"themes"},
			{"themes", "--format", "json"},
			{"themes", "--format", "csv", "--level", "narrow"},
			{"themes", "--unit", "organisation", "--by", "practices", "--split"},
			{"gaps"},
			{"gaps", "--format", "json"},
			{"gaps", "--format", "md"},
			{"suggest"},
			{"suggest", "--format", "json"},
			{"suggest", "--of", "missing-ties", "--format", "md"},
			{"suggest", "--of", "saturation", "--level", "narrow"},
			{"roles"},
			{"roles", "--format", "json"},
			{"roles", "--format", "csv-excel"},
			{"register"},
			{"register", "--format", "json"},
			{"measures"},
			{"measures", "--view", "role-theme", "--sign", "conflict", "--weighted", "--format", "json"},
			{"measures", "--view", "role-role", "--sign", "signed", "--format", "md"},
			{"matrix", "--sign", "signed", "--format", "csv-excel"},
			{"matrix", "--of", "links"},
			{"matrix", "--of", "subtract", "--normalise", "cosine", "--format", "json"},
			{"diff", fixture(t, "old.yaml")},
			{"diff", fixture(t, "old.yaml"), "--format", "json"},
			{"agreement", fixture(t, "old.yaml"), "--format", "md"},
			{"map"},
			{"map", "--groups"},
			{"map", "--kind", "themes"},
			{"map", "--kind", "matrix"},
			{"validate"},
			{"themes", "--min-strength", "3"},
			{"map", "--min-strength", "3"},
			{"gaps", "--min-statements", "9"},
			{"report", "-o", filepath.Join(dir, fmt.Sprint("report", i))},
		} {
			args = append(args, study, "--lang", lang)
			got := attempt(nil, args...)
			if got.status != 0 {
				t.Errorf("%v: exit status %d: %s", args, got.status, got.errs)
			}
			wholesome(t, strings.Join(args, " "), got.out+got.errs)
		}
		err := filepath.WalkDir(filepath.Join(dir, fmt.Sprint("report", i)), func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			text := string(b)
			if filepath.Ext(path) == ".pptx" {
				text = unpacked(t, b)
			}
			wholesome(t, path, text)
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// unpacked is all that an archive holds.
func unpacked(t *testing.T, archive []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		if err == nil {
			_, err = io.Copy(&b, r)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// wholesome looks for what no output may hold: undefined numbers, unknown keys, phrases filled wrongly.
func wholesome(t *testing.T, what, text string) {
	t.Helper()
	for _, bad := range []string{"NaN", "Inf ", "+Inf", "-Inf", "‹", "%!"} {
		if i := strings.Index(text, bad); i >= 0 {
			t.Errorf("%s: the output holds %q: …%s…", what, bad, text[max(0, i-40):min(len(text), i+40)])
		}
	}
}

// fixtures is where the studies of the tests are; tests change the working folder.
var fixtures, _ = filepath.Abs("testdata/study")

func fixture(t *testing.T, name string) string {
	t.Helper()
	return filepath.Join(fixtures, name)
}

// manyRoles writes a study of so many roles whose names have so many characters.
func manyRoles(t *testing.T, dir string, roles, length int) string {
	t.Helper()
	var b strings.Builder
	name := func(i int) string {
		long := []rune(fmt.Sprintf("Roll %d ", i) + strings.Repeat("förvaltningschef ", 5))
		return strings.TrimSpace(string(long[:length]))
	}
	b.WriteString("language: sv\ncoordinator: lead\nroles:\n  - {id: lead}\n")
	for i := range roles {
		fmt.Fprintf(&b, "  - {id: r%d, name: %q}\n", i, name(i))
	}
	b.WriteString("themes:\n")
	for i := range 12 {
		fmt.Fprintf(&b, "  - {id: t%d, name: %q}\n", i, strings.Replace(name(i), "Roll", "Tema", 1))
	}
	b.WriteString("statements:\n")
	for i := range roles {
		fmt.Fprintf(&b, "  - {role: r%d, kind: shared, themes: [t%d, t%d], strength: %d}\n", i, i%12, (i*5+1)%12, i%3+1)
		if i%4 == 0 {
			fmt.Fprintf(&b, "  - {role: r%d, kind: conflict, themes: [t%d]}\n", i, (i*7+2)%12)
		}
		if i%5 == 1 {
			fmt.Fprintf(&b, "  - {role: r%d, kind: cooperation, themes: [t%d]}\n", i, i%12)
		}
	}
	path := filepath.Join(dir, fmt.Sprintf("roles-%d-%d.yaml", roles, length))
	if err := os.WriteFile(path, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}
