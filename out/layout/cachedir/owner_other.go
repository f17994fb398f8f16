//go:build !unix

package cachedir

import "os"

// variable is what os.TempDir() reads.
const variable = "TMP"

// ours trusts the profile folder of the user, which Windows closes to others.
func ours(os.FileInfo) bool { return true }

// running cannot tell.
func running(int) bool { return true }

func safeParent(os.FileInfo) bool { return true }
