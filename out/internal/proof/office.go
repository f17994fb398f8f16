package proof

import (
	"context"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// Office has LibreOffice open files and save them as PDF in a folder: all in one run, as it takes seconds to begin, and
// with a profile of its own.
func Office(t testing.TB, folder string, files ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	args := []string{"--headless", "--norestore", "-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--convert-to", "pdf", "--outdir", folder}
	out, err := exec.CommandContext(ctx, Find(t, "libreoffice-impress", "soffice"), append(args, files...)...).CombinedOutput()
	if err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
}
