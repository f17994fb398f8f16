package report

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// listing is the name of the file that lists what a report wrote, a path a line.
const listing = ".samsyn"

// What is under way beside the folder has fixed names, so that the next run finds what a run left behind
// that was killed.
const (
	newSuffix = ".samsyn-new"
	oldSuffix = ".samsyn-old"
)

// A ForeignError says that a folder holds something that no report wrote.
type ForeignError struct {
	Dir  string
	Name string // the first such path, relative to Dir
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("%s: holds %.40q, which is no part of a report", e.Dir, e.Name)
}

// A NotFolderError says that something other than a folder stands where the report should go.
type NotFolderError struct{ Path string }

func (e *NotFolderError) Error() string { return e.Path + ": is no folder" }

// A WriteError says that the file system refused; Err tells why.
type WriteError struct {
	Path string
	Err  error
}

func (e *WriteError) Error() string { return fmt.Sprintf("%s: %v", e.Path, e.Err) }

// Unwrap returns the reason.
func (e *WriteError) Unwrap() error { return e.Err }

// ErrInUse is why a folder that the program stands in is not replaced: the shell that started it would be
// left in a folder that is gone.
var ErrInUse = errors.New("is the working directory, or one above it")

// A file is one file of the report; its path has slashes.
type file struct {
	path string
	data []byte
	// write makes the file's content as it is written, where it would fill the memory; then there is no data.
	write func(io.Writer) error
}

// place finds where the folder really lies and whether it may be replaced.
func place(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", &WriteError{dir, err}
	}
	// A link to a folder stays a link: what it points to is replaced.
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		abs = real
	}
	info, err := os.Stat(abs)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return abs, nil
	case err != nil:
		return "", &WriteError{dir, err}
	case !info.IsDir():
		return "", &NotFolderError{dir}
	}
	name, err := foreign(abs)
	if err != nil {
		return "", &WriteError{dir, err}
	}
	if name != "" {
		return "", &ForeignError{dir, name}
	}
	if here, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(abs, here); err == nil && filepath.IsLocal(rel) {
			return "", &WriteError{dir, ErrInUse}
		}
	}
	return abs, nil
}

// foreign returns the first path in a folder that its listing does not name, and "" where there is none.
func foreign(dir string) (string, error) {
	known := map[string]bool{".": true, listing: true}
	text, err := os.ReadFile(filepath.Join(dir, listing))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		for p := path.Clean(lines.Text()); p != "." && filepath.IsLocal(p); p = path.Dir(p) {
			known[p] = true
		}
	}
	first := ""
	err = filepath.WalkDir(dir, func(p string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			return err
		}
		if rel = filepath.ToSlash(rel); !known[rel] {
			first = rel
			return filepath.SkipAll
		}
		return nil
	})
	return first, err
}

// replace writes the files into a fresh folder beside dir and moves it into place.
func replace(ctx context.Context, dir string, files []file) (err error) {
	target, err := place(dir)
	if err != nil {
		return err
	}
	parent, name := filepath.Split(target)
	staging := filepath.Join(parent, "."+name+newSuffix)
	aside := filepath.Join(parent, "."+name+oldSuffix)
	// The report's files get what the user's umask leaves, as any other program's do. Interview material is
	// sensitive, but who may read a shared folder is for those to decide who share it; a report that the
	// colleagues cannot open would only be copied about.
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return refused(dir, err)
	}
	if err := tidy(target, staging, aside); err != nil {
		return refused(dir, err)
	}
	defer func() {
		if err != nil {
			os.RemoveAll(staging) // what we could not write we can hardly report twice
		}
	}()
	if err := fill(ctx, staging, files); err != nil {
		return refused(dir, err)
	}
	// Somebody may have put something there in the meantime.
	if _, err := place(dir); err != nil {
		return err
	}
	return refused(dir, swap(target, staging, aside))
}

// refused wraps what the file system said; an end that the caller wished for stays what it is.
func refused(dir string, err error) error {
	var foreign *ForeignError
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), errors.As(err, &foreign):
		return err
	}
	return &WriteError{dir, err}
}

// tidy removes what a killed run left beside the folder, and puts back the old folder if the run was killed
// between the two moves. What is not ours there stays, and is an error.
func tidy(target, staging, aside string) error {
	if _, err := os.Lstat(aside); err == nil {
		if _, err := os.Lstat(target); errors.Is(err, fs.ErrNotExist) {
			if err := os.Rename(aside, target); err != nil {
				return err
			}
		}
	}
	for _, left := range []string{staging, aside} {
		info, err := os.Lstat(left)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && !info.IsDir() {
			err = &fs.PathError{Op: "replace", Path: left, Err: fs.ErrExist}
		}
		if err != nil {
			return err
		}
		name, err := foreign(left)
		if err != nil {
			return err
		}
		if name != "" {
			return &ForeignError{left, name}
		}
		if err := os.RemoveAll(left); err != nil {
			return err
		}
	}
	return nil
}

// fill writes the files into a new folder, the listing first: a folder without it would look foreign.
func fill(ctx context.Context, dir string, files []file) error {
	if err := os.Mkdir(dir, 0o777); err != nil {
		return err
	}
	paths := make([]string, len(files))
	for i, f := range files {
		paths[i] = f.path
	}
	slices.Sort(paths)
	list := file{path: listing, data: []byte(strings.Join(paths, "\n") + "\n")}
	for _, f := range append([]file{list}, files...) {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !filepath.IsLocal(f.path) {
			return fmt.Errorf("%.40q is no path of a report", f.path)
		}
		to := filepath.Join(dir, filepath.FromSlash(f.path))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return err
		}
		if err := f.create(to); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// create writes the file at a path.
func (f *file) create(path string) error {
	if f.write == nil {
		return os.WriteFile(path, f.data, 0o666)
	}
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(out)
	if err = f.write(b); err == nil {
		err = b.Flush()
	}
	return errors.Join(err, out.Close())
}

// swap moves the old folder aside, the new one into place, and removes the old one. Where the second move
// fails the old one goes back.
func swap(target, staging, aside string) error {
	err := os.Rename(target, aside)
	if errors.Is(err, fs.ErrNotExist) {
		return os.Rename(staging, target)
	}
	if err != nil {
		return err
	}
	if err := os.Rename(staging, target); err != nil {
		return errors.Join(err, os.Rename(aside, target))
	}
	return os.RemoveAll(aside)
}
