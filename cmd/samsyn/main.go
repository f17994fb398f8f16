// Samsyn shows what roles around a coordinator have in common, where it chafes and where cooperation is
// missing: maps, tables and a report from coded interviews. See samsyn help.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	p := newProgram()
	p.heap = newHeap(os.Getenv)
	status := p.run(ctx, os.Args[1:])
	stop()
	os.Exit(status)
}
