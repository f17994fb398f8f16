package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
)

// print writes a whole result to standard output at once, so that an interruption leaves no half of it. A
// reader that has gone away ends the command quietly.
func (p *program) print(content []byte) error {
	if p.outTerminal {
		content = []byte(cleanKeepingColor(string(content)))
	}
	p.progress.clear()
	_, err := p.out.Write(content)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.EPIPE):
		return &failure{status: statusDone}
	}
	return &failure{status: statusFault, key: "cannot-write", args: []any{wordKey("messages.stdout"), bare(err)}}
}

// deliver writes a whole result to standard output, or to a file where a path is given, and says so.
func (p *program) deliver(path string, content []byte) error {
	if path == "" || path == "-" {
		return p.print(content)
	}
	if err := p.writeFile(path, content); err != nil {
		return err
	}
	p.say("written", path)
	return nil
}

// writeFile replaces a file as a whole: it is written beside and renamed. Missing folders are made. What is
// no regular file (a device, a pipe) is written into.
func (p *program) writeFile(path string, content []byte) error {
	return p.writeFileBy(path, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// writeFileBy is writeFile for content that is made as it is written.
func (p *program) writeFileBy(path string, write func(io.Writer) error) error {
	if info, err := os.Stat(path); err == nil {
		real, err := filepath.EvalSymlinks(path)
		switch {
		case info.IsDir():
			return misuse("output-is-folder", path)
		// Behind /dev/stdout lies whatever the output was led to, which no path need name.
		case !info.Mode().IsRegular() || err != nil || strings.HasPrefix(path, "/dev/"):
			f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
			if err == nil {
				err = errors.Join(write(f), f.Close())
			}
			if err != nil {
				return cannotWrite(path, err)
			}
			return nil
		}
		if err := p.replace(real, write, info.Mode().Perm()); err != nil {
			return cannotWrite(path, err)
		}
		return nil
	}
	if os.IsPathSeparator(path[len(path)-1]) {
		return misuse("output-is-folder", path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return cannotWrite(path, err)
	}
	if err := p.replace(path, write, 0); err != nil {
		return cannotWrite(path, err)
	}
	return nil
}

// replace writes beside the path and renames. A mode of 0 leaves the file's to the system.
func (p *program) replace(path string, write func(io.Writer) error, mode fs.FileMode) (err error) {
	beside := filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%08x.tmp", filepath.Base(path), rand.Uint32()))
	var f *os.File
	err = p.begun.begin(beside, func() error {
		f, err = os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		return err
	})
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			p.begun.finish(beside, func() error { return os.Remove(beside) })
		}
	}()
	err = write(f)
	if err == nil && mode != 0 {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return p.begun.finish(beside, func() error { return os.Rename(beside, path) })
}

// unfinished are the files that a command has begun and not yet put in place.
type unfinished struct {
	mu    sync.Mutex
	paths []string
}

// begin creates something under a path and remembers it.
func (u *unfinished) begin(path string, create func() error) error {
	u.mu.Lock()
	defer u.mu.Unlock()
	err := create()
	if err == nil {
		u.paths = append(u.paths, path)
	}
	return err
}

// finish puts in place what stands under a path, or takes it away, and forgets it.
func (u *unfinished) finish(path string, settle func() error) error {
	u.mu.Lock()
	defer u.mu.Unlock()
	err := settle()
	if err == nil {
		for i, begun := range u.paths {
			if begun == path {
				u.paths = append(u.paths[:i], u.paths[i+1:]...)
				break
			}
		}
	}
	return err
}

// abandon takes away what was begun. It never lets go: whoever still works cannot begin or finish anything.
func (u *unfinished) abandon() {
	u.mu.Lock()
	for _, path := range u.paths {
		os.RemoveAll(path)
	}
}

// cleanKeepingColor is clean for a result that may hold colours: of escape sequences only those stay.
func cleanKeepingColor(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "\x1b[")
		if i < 0 {
			break
		}
		b.WriteString(clean(s[:i]))
		s = s[i+2:]
		n := strings.IndexFunc(s, func(r rune) bool { return r != ';' && (r < '0' || r > '9') })
		if n >= 0 && s[n] == 'm' {
			b.WriteString("\x1b[" + s[:n+1])
			s = s[n+1:]
		}
	}
	io.WriteString(&b, clean(s))
	return b.String()
}
