package main

import (
	"bufio"
	"bytes"
	"io"

	"samsyn/out/words"
)

// stream delivers a result that is made as it is written, because the whole of it would take much memory.
func (p *program) stream(path string, painted bool, w words.Words, write func(io.Writer) error) error {
	if path == "" || path == "-" {
		out := &lines{show: func(text []byte) error {
			if painted {
				text = []byte(paint(string(text), w))
			}
			return p.print(text)
		}}
		if err := write(out); err != nil {
			return err
		}
		return out.end()
	}
	err := p.writeFileBy(path, func(f io.Writer) error {
		out := bufio.NewWriterSize(f, 1<<16)
		if err := write(out); err != nil {
			return err
		}
		return out.Flush()
	})
	if err == nil {
		p.say("written", path)
	}
	return err
}

// lines shows whole lines, many at a time. The last one waits for what comes below it, which says whether it is a
// header.
type lines struct {
	show func([]byte) error
	held []byte
}

// Write implements io.Writer.
func (l *lines) Write(text []byte) (int, error) {
	l.held = append(l.held, text...)
	if len(l.held) < 1<<16 {
		return len(text), nil
	}
	end := bytes.LastIndexByte(l.held, '\n')
	at := bytes.LastIndexByte(l.held[:max(end, 0)], '\n') + 1
	if at == 0 {
		return len(text), nil
	}
	err := l.show(l.held[:at])
	l.held = append(l.held[:0], l.held[at:]...)
	return len(text), err
}

// end shows what is left.
func (l *lines) end() error { return l.show(l.held) }
