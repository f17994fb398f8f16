// Package cachedir gives go-graphviz a private folder for its compiled code while it is initialised.
//
// go-graphviz compiles its WebAssembly in package init, which takes about half a second, and keeps the
// machine code in a fixed folder under os.TempDir(), where on a shared host somebody else could put what we
// would then run. This package points the variable behind os.TempDir() at a folder only we can write, before
// that; package layout calls Restore after it. The order rests on Go's rule (packages are initialised by
// import path as soon as what they import is): this one imports nothing but os and syscall, go-graphviz needs
// strings, and "samsyn/…" sorts before "strings". A test holds it, so import nothing else here.
package cachedir

import "os"

// dir is the private folder; "" where none could be had, and then nothing is kept and every start compiles.
var dir string

var (
	before string // what the variable held
	wasSet bool
)

// marker lies in the folder while go-graphviz is initialised. One that is left over tells of a start that
// died there, most likely of a damaged cache.
const marker = "starting"

// impossible is a folder that cannot be made on any system, so that go-graphviz keeps no cache.
const impossible = os.DevNull + "/samsyn"

// cache is go-graphviz's own name for its folder.
const cache = "go-graphviz"

func init() {
	before, wasSet = os.LookupEnv(variable)
	dir = prepare()
	if dir == "" {
		_ = os.Setenv(variable, impossible)
		return
	}
	_ = os.Setenv(variable, dir)
}

// Restore gives os.TempDir() back what it was. Package layout calls it once.
func Restore() {
	if wasSet {
		_ = os.Setenv(variable, before)
	} else {
		_ = os.Unsetenv(variable)
	}
	if dir != "" {
		_ = os.Remove(dir + "/" + marker)
	}
}

// prepare returns the private folder, made if need be, or "" where it would not be private.
func prepare() string {
	base, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	if err := os.MkdirAll(base, 0o700); err != nil {
		return ""
	}
	path := base + "/samsyn"
	if err := os.Mkdir(path, 0o700); err != nil && !os.IsExist(err) {
		return ""
	}
	if !private(base, path) {
		return ""
	}
	if !heal(path) {
		return ""
	}
	// go-graphviz panics where it cannot write what it compiled.
	if !filled(path+"/"+cache) && !roomy(path+"/room") {
		_ = os.Remove(path + "/" + marker)
		return ""
	}
	return path
}

// filled reports whether there is compiled code in the cache, which then is not written again. That it may be of
// another version shows when a start dies of it: then there is none any more.
func filled(path string) bool {
	folders, _ := os.ReadDir(path)
	for _, folder := range folders {
		if files, _ := os.ReadDir(path + "/" + folder.Name()); len(files) > 0 {
			return true
		}
	}
	return false
}

// roomy reports whether a file as large as the compiled code, some six megabytes, can be written. A disk or a
// quota that is full tells only that way.
func roomy(path string) bool {
	const room = 16 << 20
	err := os.WriteFile(path, make([]byte, room), 0o600)
	_ = os.Remove(path)
	return err == nil
}

// private reports whether path is a folder of ours that nobody else can write or read, in a base where nobody
// could have put another in its place.
func private(base, path string) bool {
	parent, err := os.Stat(base)
	if err != nil || !parent.IsDir() || !safeParent(parent) {
		return false
	}
	info, err := os.Lstat(path) // a symlink is no folder
	return err == nil && info.IsDir() && ours(info)
}

// heal throws the cache away when the last start died before Restore: damaged machine code would end every
// start, and nothing after it could say why. The marker holds the number of the process that set it. One that is
// still there is starting right now and will take it away; where that cannot be told, a marker of the last seconds
// is taken for such a one. It is not set anew, so that no row of failed starts keeps it young. False where nothing
// can be written.
func heal(path string) bool {
	mark := path + "/" + marker
	left, err := os.ReadFile(mark)
	if err == nil {
		if running(number(left)) && !old(mark) {
			return true
		}
		_ = os.RemoveAll(path + "/" + cache)
	}
	return os.WriteFile(mark, digits(os.Getpid()), 0o600) == nil
}

// old reports whether a marker was set longer ago than any start takes.
func old(mark string) bool {
	const starting = 10e9 // nanoseconds
	left, err := os.Stat(mark)
	if err != nil {
		return false
	}
	fresh, err := os.Create(mark + ".now") // the file system's own clock
	if err != nil {
		return false
	}
	now, err := fresh.Stat()
	_ = fresh.Close()
	_ = os.Remove(mark + ".now")
	return err == nil && now.ModTime().Sub(left.ModTime()) > starting
}

// digits and number write and read a decimal number, 0 for what is none: see above for why not strconv.
func digits(n int) []byte {
	if n < 10 {
		return []byte{'0' + byte(n)}
	}
	return append(digits(n/10), '0'+byte(n%10))
}

func number(text []byte) int {
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' || n > 1<<26 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}
