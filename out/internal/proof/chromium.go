package proof

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// A Chromium is a headless browser with one page, spoken to over the pipe of its DevTools protocol. A call that fails
// ends the test.
type Chromium struct {
	t       testing.TB
	to      io.Writer
	answers chan answer
	session string
	last    int
	trouble []string
}

// An answer is a message of the browser: to a call, or an event.
type answer struct {
	ID     int
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  *struct{ Message string }
}

// patience bounds what is waited for one answer: a machine that builds at the same time is slow.
const patience = time.Minute

// OpenChromium starts a browser with a profile of its own; it ends with the test.
func OpenChromium(t testing.TB) *Chromium {
	t.Helper()
	path := Find(t, "chromium-headless-shell", "chromium-headless-shell", "chromium")
	calls, toBrowser, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	fromBrowser, messages, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	// Letters as the font has them: neither bent to the pixels nor coloured for a screen.
	cmd := exec.CommandContext(ctx, path, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
		"--disable-lcd-text", "--force-color-profile=srgb", "--remote-debugging-pipe", "--user-data-dir="+t.TempDir())
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	cmd.ExtraFiles = []*os.File{calls, messages}
	cmd.WaitDelay = 5 * time.Second
	if err := cmd.Start(); err != nil {
		cancel()
		t.Fatal(err)
	}
	calls.Close()
	messages.Close()
	c := &Chromium{t: t, to: toBrowser, answers: make(chan answer, 64)}
	go c.listen(fromBrowser)
	t.Cleanup(func() {
		// Closed rather than killed, it leaves nothing behind in its profile's folder.
		_, _ = c.ask("Browser.close", nil)
		_ = cmd.Wait()
		cancel()
		toBrowser.Close()
		fromBrowser.Close()
		if t.Failed() && complaints.Len() > 0 {
			t.Logf("chromium: %s", complaints.Bytes())
		}
	})
	var target struct{ TargetID string }
	c.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	c.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	c.session = attached.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log"} {
		c.call(domain+".enable", nil, nil)
	}
	return c
}

// Show opens a file in a window of a size and returns what the page complained of in its console.
func (c *Chromium) Show(file string, width, height int) []string {
	c.t.Helper()
	c.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
	c.trouble = nil
	c.call("Page.navigate", map[string]any{"url": "file://" + filepath.ToSlash(file)}, nil)
	c.await("Page.loadEventFired")
	return c.trouble
}

// Picture is what the window shows.
func (c *Chromium) Picture() image.Image {
	c.t.Helper()
	var shot struct{ Data []byte }
	c.call("Page.captureScreenshot", map[string]any{"format": "png"}, &shot)
	picture, err := png.Decode(bytes.NewReader(shot.Data))
	if err != nil {
		c.t.Fatal(err)
	}
	return picture
}

// Print is the page as a PDF, on the paper it asks for.
func (c *Chromium) Print() []byte {
	c.t.Helper()
	var printed struct{ Data []byte }
	c.call("Page.printToPDF", map[string]any{"preferCSSPageSize": true, "printBackground": true}, &printed)
	return printed.Data
}

// Evaluate runs an expression on the page and reads its value into a variable.
func (c *Chromium) Evaluate(expression string, into any) {
	c.t.Helper()
	var got struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct{ Text string }
	}
	c.call("Runtime.evaluate", map[string]any{"expression": expression, "returnByValue": true}, &got)
	if got.ExceptionDetails != nil {
		c.t.Fatalf("%s: %s", expression, got.ExceptionDetails.Text)
	}
	if err := json.Unmarshal(got.Result.Value, into); err != nil {
		c.t.Fatal(err)
	}
}

// listen passes on what the browser says, until it closes the pipe.
func (c *Chromium) listen(from io.Reader) {
	defer close(c.answers)
	messages := bufio.NewReader(from)
	for {
		text, err := messages.ReadBytes(0)
		if err != nil {
			return
		}
		var a answer
		if json.Unmarshal(text[:len(text)-1], &a) == nil {
			c.answers <- a
		}
	}
}

func (c *Chromium) call(method string, params any, into any) {
	c.t.Helper()
	result, err := c.ask(method, params)
	if err == nil && into != nil {
		err = json.Unmarshal(result, into)
	}
	if err != nil {
		c.t.Fatalf("chromium: %s: %v", method, err)
	}
}

// ask sends a call and waits for its answer.
func (c *Chromium) ask(method string, params any) (json.RawMessage, error) {
	c.last++
	if params == nil {
		params = struct{}{}
	}
	message := map[string]any{"id": c.last, "method": method, "params": params}
	if c.session != "" {
		message["sessionId"] = c.session
	}
	text, err := json.Marshal(message)
	if err != nil {
		return nil, err
	}
	if _, err := c.to.Write(append(text, 0)); err != nil {
		return nil, err
	}
	a, err := c.next(func(a answer) bool { return a.ID == c.last })
	if err == nil && a.Error != nil {
		err = fmt.Errorf("%s", a.Error.Message)
	}
	return a.Result, err
}

func (c *Chromium) await(event string) {
	c.t.Helper()
	if _, err := c.next(func(a answer) bool { return a.Method == event }); err != nil {
		c.t.Fatalf("chromium: %s: %v", event, err)
	}
}

// next waits for a message and notes what the console says meanwhile.
func (c *Chromium) next(wanted func(answer) bool) (answer, error) {
	late := time.After(patience)
	for {
		select {
		case a, ok := <-c.answers:
			switch {
			case !ok:
				return answer{}, io.ErrUnexpectedEOF
			case wanted(a):
				return a, nil
			}
			switch a.Method {
			case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
				c.trouble = append(c.trouble, string(a.Params))
			}
		case <-late:
			return answer{}, fmt.Errorf("no answer in %v", patience)
		}
	}
}
