//go:build unix

package cachedir

import (
	"os"
	"syscall"
)

// variable is what os.TempDir() reads.
const variable = "TMPDIR"

// ours reports whether a folder belongs to us and is closed to everybody else.
func ours(info os.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid() && info.Mode().Perm()&0o077 == 0
}

// running reports whether there is a process of a number; true for 0, of which nothing is known.
func running(process int) bool {
	return process == 0 || syscall.Kill(process, 0) != syscall.ESRCH
}

// safeParent reports whether strangers cannot rename what lies in a folder: not writable by all, unless
// sticky; and its owner is us or root.
func safeParent(info os.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(stat.Uid) != os.Geteuid() && stat.Uid != 0 {
		return false
	}
	return info.Mode().Perm()&0o002 == 0 || info.Mode()&os.ModeSticky != 0
}
