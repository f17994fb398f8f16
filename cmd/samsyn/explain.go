package main

import "github.com/spf13/cobra"

func newExplain(p *program) *cobra.Command   { return p.command("explain", nil) }
func schemaNamed(name string) ([]byte, bool) { return nil, false }
