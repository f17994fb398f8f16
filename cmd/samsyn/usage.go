package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// valueName is the annotation that names a flag's value in help: a key of the words of help.
const valueName = "value"

// width is how wide help is, in characters.
const width = 80

// help prints a command's help to standard output, as somebody asked for it.
func (p *program) help(cmd *cobra.Command, _ []string) {
	var b strings.Builder
	w := p.words
	name := cmd.Name()
	if !cmd.HasParent() {
		name = "root"
	}
	wrap(&b, "", "", cmd.CommandPath()+": "+lowerFirst(cmd.Short))
	b.WriteString("\n")
	if long := w.Say("commands." + name + ".long"); long != "" {
		wrap(&b, "", "", long)
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "%s:\n  %s\n", w.Say("help.usage"), w.Say("commands."+name+".use"))
	p.helpCommands(&b, cmd)
	if cmd.Example != "" {
		fmt.Fprintf(&b, "\n%s:\n", w.Say("help.examples"))
		for _, line := range strings.Split(cmd.Example, "\n") {
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	p.helpFlags(&b, cmd)
	if !cmd.HasParent() {
		b.WriteString("\n")
		wrap(&b, "", "", w.Say("help.status"))
		fmt.Fprintf(&b, "\n%s\n", w.Say("help.more"))
	}
	p.unprinted = p.print([]byte(b.String()))
}

func (p *program) helpCommands(b *strings.Builder, cmd *cobra.Command) {
	var rows [][2]string
	for _, sub := range cmd.Commands() {
		if !sub.Hidden {
			rows = append(rows, [2]string{sub.Name(), sub.Short})
		}
	}
	if len(rows) > 0 {
		fmt.Fprintf(b, "\n%s:\n", p.words.Say("help.commands"))
		columns(b, rows)
	}
}

// helpFlags lists the flags by section: the command's own, those about the study, those of every command.
func (p *program) helpFlags(b *strings.Builder, cmd *cobra.Command) {
	sections := map[string][][2]string{}
	add := func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		key := ""
		if s := f.Annotations[section]; len(s) > 0 {
			key = s[0]
		}
		sections[key] = append(sections[key], [2]string{p.flagHead(f), p.flagDescription(f)})
	}
	cmd.LocalFlags().VisitAll(add)
	if cmd.HasParent() {
		cmd.InheritedFlags().VisitAll(add)
	}
	for _, s := range []struct{ key, heading string }{
		{"", "help.flags"}, {sectionStudy, "help.study"}, {sectionCommon, "help.common"},
	} {
		if rows := sections[s.key]; len(rows) > 0 {
			fmt.Fprintf(b, "\n%s:\n", p.words.Say(s.heading))
			columns(b, rows)
		}
	}
}

// flagHead is "-o, --output FILE".
func (p *program) flagHead(f *pflag.Flag) string {
	head := "    --" + f.Name
	if f.Shorthand != "" {
		head = "-" + f.Shorthand + ", --" + f.Name
	}
	if f.Value.Type() == "bool" {
		return head
	}
	value := f.Value.Type()
	switch {
	case len(f.Annotations[valueName]) > 0:
		value = p.words.Say("help.value." + f.Annotations[valueName][0])
	case value == "number" || value == "date":
		value = p.words.Say("help.value." + value)
	case strings.Contains(value, "|") && utf8.RuneCountInString(value) > 24:
		value = p.words.Say("help.value.choice")
	}
	return head + " " + value
}

// flagDescription is what the flag does, what it may be where the head does not say, and its default.
func (p *program) flagDescription(f *pflag.Flag) string {
	text := f.Usage
	if value := f.Value.Type(); strings.Contains(value, "|") && utf8.RuneCountInString(value) > 24 {
		text += ": " + strings.ReplaceAll(value, "|", ", ")
	}
	_, one := f.Value.(*choice)
	_, some := f.Value.(*choices)
	if (one || some) && f.DefValue != "" {
		text += " " + p.words.Say("help.default", f.DefValue)
	}
	return text
}

// columns writes rows of two columns, the second one wrapped.
func columns(b *strings.Builder, rows [][2]string) {
	left := 0
	for _, row := range rows {
		left = max(left, utf8.RuneCountInString(row[0]))
	}
	for _, row := range rows {
		head := "  " + row[0] + strings.Repeat(" ", left-utf8.RuneCountInString(row[0])+2)
		wrap(b, head, strings.Repeat(" ", left+4), row[1])
	}
}

// wrap writes text in lines of the help's width; first stands before the first line, rest before the
// others. Line feeds in the text stay, and lines that begin with a space are not broken.
func wrap(b *strings.Builder, first, rest, text string) {
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, " ") {
			b.WriteString(first + line + "\n")
			first = rest
			continue
		}
		at := utf8.RuneCountInString(first)
		b.WriteString(first)
		for i, word := range strings.Fields(line) {
			n := utf8.RuneCountInString(word)
			switch {
			case i > 0 && at+1+n > width:
				b.WriteString("\n" + rest)
				at = utf8.RuneCountInString(rest)
			case i > 0:
				b.WriteString(" ")
				at++
			}
			b.WriteString(word)
			at += n
		}
		b.WriteString("\n")
		first = rest
	}
}

// lowerFirst makes a sentence the continuation of another.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(string(r)) + s[n:]
}
