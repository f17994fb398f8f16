package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"samsyn/data"
	"samsyn/out/words"
)

// silentReader is a standard input on which nobody ever types.
type silentReader struct{ read chan struct{} }

func (r silentReader) Read([]byte) (int, error) {
	close(r.read)
	select {}
}

func TestAnInterruptedCommandExitsWith130AndWritesNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	ctx, interrupt := context.WithCancel(context.Background())
	in := silentReader{make(chan struct{})}
	go func() {
		<-in.read
		interrupt()
	}()
	var out, errs bytes.Buffer
	p := &program{in: in, out: &out, errs: &errs, getenv: func(string) string { return "" }, now: time.Now, patience: time.Millisecond}
	if got := p.run(ctx, []string{"themes", "-", "-o", "themes.csv"}); got != statusInterrupted {
		t.Errorf("exit status %d, want %d", got, statusInterrupted)
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) > 0 {
		t.Errorf("the folder holds %v (%v), want nothing", entries, err)
	}
	if out.Len() > 0 || !strings.Contains(errs.String(), "interrupted") {
		t.Errorf("standard output %q, standard error %q", out.String(), errs.String())
	}
}

func TestWhatIsBegunIsTakenAwayOnInterruption(t *testing.T) {
	path := filepath.Join(t.TempDir(), "begun")
	var u unfinished
	if err := u.begin(path, func() error { return os.WriteFile(path, nil, 0o666) }); err != nil {
		t.Fatal(err)
	}
	u.abandon()
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", path, err)
	}
}

func TestAFaultExitsWith3AndTellsNoValues(t *testing.T) {
	for _, c := range []struct {
		fault func()
		want  string
	}{
		{func() { panic("somebody said this") }, "panic (samsyn/"},
		{func() { _ = []int{}[len(os.Args)] }, "index out of range"},
	} {
		var errs bytes.Buffer
		p := &program{out: io.Discard, errs: &errs, getenv: func(string) string { return "" }, now: time.Now}
		p.extra = func(root *cobra.Command) {
			root.AddCommand(&cobra.Command{Use: "fault", Run: func(*cobra.Command, []string) { c.fault() }})
		}
		if got := p.run(context.Background(), []string{"fault"}); got != statusFault {
			t.Errorf("exit status %d, want %d", got, statusFault)
		}
		if got := errs.String(); !strings.Contains(got, c.want) || strings.Contains(got, "somebody") {
			t.Errorf("standard error %q, want %q in it", got, c.want)
		}
	}
}

func TestAReaderThatGoesAwayEndsTheProgramQuietly(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	var errs bytes.Buffer
	cmd := exec.Command(program, "themes", "--quiet")
	cmd.Args[0] = "samsyn"
	cmd.Stdout, cmd.Stderr = write, &errs
	_ = cmd.Run() // by a signal, as any filter ends, or with 0
	write.Close()
	if errs.Len() > 0 {
		t.Errorf("standard error: %s", errs.String())
	}
}

func TestATerminalIsNotSteeredByWhatAFileHolds(t *testing.T) {
	study := filepath.Join(t.TempDir(), "study.yaml")
	hostile := `coordinator: lead
roles: [{id: lead}, {id: a, name: "Role \e[2J\e]0;owned\a \u202Eabc"}]
themes: [{id: t, name: "\e[31mred"}]
statements: [{role: a, kind: shared, themes: [t]}]
`
	if err := os.WriteFile(study, []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"themes"}, {"roles"}, {"roles", "--format", "csv"}, {"gaps"}, {"map"}, {"roles", "--format", "json"}} {
		var out, errs bytes.Buffer
		p := &program{out: &out, errs: &errs, outTerminal: true, errTerminal: true, getenv: func(string) string { return "" }, now: time.Now}
		p.run(context.Background(), append(args, study, "--color", "never"))
		for _, bad := range []string{"\x1b[2J", "\x1b]", "\a", "\u202e"} {
			if strings.Contains(out.String()+errs.String(), bad) {
				t.Errorf("%v: %q reaches the terminal", args, bad)
			}
		}
	}
}

func TestNoBinaryGoesToATerminal(t *testing.T) {
	pictures = append(pictures, picture{name: "bin", binary: true, write: func(w io.Writer, _ *drawn) error {
		_, err := w.Write([]byte{0, 1})
		return err
	}})
	defer func() { pictures = pictures[:len(pictures)-1] }()
	for _, terminal := range []bool{true, false} {
		var out, errs bytes.Buffer
		p := &program{out: &out, errs: &errs, outTerminal: terminal, getenv: func(string) string { return "" }, now: time.Now}
		got := p.run(context.Background(), []string{"map", "--format", "bin"})
		if want := map[bool]int{true: statusUse, false: statusDone}[terminal]; got != want {
			t.Errorf("terminal %t: exit status %d, want %d: %s", terminal, got, want, errs.String())
		}
		if terminal && out.Len() > 0 {
			t.Errorf("a terminal was given %d bytes", out.Len())
		}
	}
}

func TestColorFollowsTheFlagThenNoColor(t *testing.T) {
	for _, c := range []struct {
		color, noColor string
		terminal, want bool
	}{
		{"auto", "", true, true},
		{"auto", "", false, false},
		{"auto", "1", true, false},
		{"always", "1", false, true},
		{"never", "", true, false},
	} {
		p := &program{color: c.color, getenv: func(name string) string {
			if name == "NO_COLOR" {
				return c.noColor
			}
			return ""
		}}
		if got := p.colors(c.terminal); got != c.want {
			t.Errorf("--color %s, NO_COLOR=%q, terminal %t: colour %t, want %t", c.color, c.noColor, c.terminal, got, c.want)
		}
	}
	small := fixture(t, "small.yaml")
	plainText := attempt(nil, "gaps", small, "--color", "never").out
	painted := attempt(nil, "gaps", small, "--color", "always").out
	if painted == plainText || cleanOfColor(painted) != plainText {
		t.Errorf("colour changes more than colour:\n%s\n%s", plainText, painted)
	}
}

func cleanOfColor(s string) string {
	for _, color := range []string{bold, red, yellow, cyan, plain} {
		s = strings.ReplaceAll(s, color, "")
	}
	return s
}

func TestMessagesSpeakLangThenLocaleThenStudyThenEnglish(t *testing.T) {
	for _, c := range []struct {
		args  []string
		env   map[string]string
		study string
		want  string
	}{
		{nil, nil, "", "en"},
		{nil, nil, "sv", "sv"},
		{nil, map[string]string{"LANG": "sv_SE.UTF-8"}, "en", "sv"},
		{nil, map[string]string{"LANG": "en_GB"}, "sv", "en"},
		{nil, map[string]string{"LANG": "sv_SE", "LC_ALL": "C.UTF-8"}, "", "en"},
		{nil, map[string]string{"LANG": "de_DE", "LC_MESSAGES": "sv"}, "", "sv"},
		{nil, map[string]string{"LANG": "de_DE"}, "sv", "sv"},
		{nil, map[string]string{"LANG": "english"}, "", "en"},
		{[]string{"themes", "--lang", "sv"}, map[string]string{"LANG": "en_GB"}, "en", "sv"},
		{[]string{"--lang=EN"}, map[string]string{"LANG": "sv_SE"}, "sv", "en"},
		{[]string{"--lang", "sv", "--lang", "en"}, nil, "", "en"},
		{[]string{"--", "--lang", "sv"}, nil, "", "en"},
	} {
		p := &program{getenv: func(name string) string { return c.env[name] }}
		p.chooseLanguage(c.args)
		p.studyLanguage(&data.Study{Language: c.study})
		if got := p.words.Language(); got != c.want {
			t.Errorf("%v with %v and a study in %q: messages in %s, want %s", c.args, c.env, c.study, got, c.want)
		}
	}
}

func TestTheDefaultFormatOfReasonsIsTheSystems(t *testing.T) {
	if got := reason(words.In("sv"), errors.New("odd")); got != "odd" {
		t.Errorf("reason: %q", got)
	}
	if got := reason(words.In("sv"), &os.PathError{Op: "open", Err: os.ErrPermission}); got != "rättighet saknas" {
		t.Errorf("reason: %q", got)
	}
}

// TestEveryLinkedModuleHasItsLicence holds the licences that are shipped against the modules that the
// program is built of.
func TestEveryLinkedModuleHasItsLicence(t *testing.T) {
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("the go command is not installed")
	}
	for _, goos := range []string{"linux", "windows"} {
		list := exec.Command(goTool, "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", ".")
		list.Env = append(os.Environ(), "GOOS="+goos, "CGO_ENABLED=0")
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		modules := strings.Fields(string(out))
		slices.Sort(modules)
		for _, module := range slices.Compact(modules) {
			if module == "samsyn" {
				continue
			}
			name, ok := licenceOf[module]
			if !ok {
				t.Errorf("module %s is linked on %s, but no licence is listed for it", module, goos)
				continue
			}
			if _, err := licenseTexts.ReadFile("licenses/" + name + ".txt"); err != nil {
				t.Errorf("module %s: %v", module, err)
			}
		}
	}
}

var licenceOf = map[string]string{
	"github.com/disintegration/imaging":    "imaging",
	"github.com/flopp/go-findfont":         "go-findfont",
	"github.com/fogleman/gg":               "gg",
	"github.com/goccy/go-graphviz":         "go-graphviz",
	"github.com/golang/freetype":           "freetype",
	"github.com/google/jsonschema-go":      "jsonschema-go",
	"github.com/inconshreveable/mousetrap": "mousetrap",
	"github.com/spf13/cobra":               "cobra",
	"github.com/spf13/pflag":               "pflag",
	"github.com/tetratelabs/wazero":        "wazero",
	"go.yaml.in/yaml/v4":                   "yaml",
	"golang.org/x/image":                   "golang.org-x",
	"golang.org/x/sys":                     "golang.org-x",
	"golang.org/x/term":                    "golang.org-x",
	"golang.org/x/text":                    "golang.org-x",
	"gonum.org/v1/gonum":                   "gonum",
}
