package png

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"image"
	"io"
	"math"
	"runtime"
	"sync"
)

// A strip is so many rows, compressed by themselves: how many strips there are, and so the bytes, does not depend on
// how many processors share the work.
const stripRows = 90

// encode writes a picture without transparency, as image/png would but in strips side by side and with a simpler
// choice of filters, which is what that takes most time over. Nearly all rows of a map are like the row above or flat.
func encode(w io.Writer, picture *image.RGBA) error {
	width, height := picture.Rect.Dx(), picture.Rect.Dy()
	strips := make([]strip, (height+stripRows-1)/stripRows)
	var work sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), len(strips))
	for worker := range workers {
		work.Go(func() {
			var c compressor
			for i := worker; i < len(strips); i += workers {
				strips[i] = c.strip(picture, i*stripRows, min((i+1)*stripRows, height))
			}
		})
	}
	work.Wait()
	if _, err := io.WriteString(w, "\x89PNG\r\n\x1a\n"); err != nil {
		return err
	}
	const bits, rgb = 8, 2
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(width)), uint32(height))
	if err := chunk(w, "IHDR", append(head, bits, rgb, 0, 0, 0)); err != nil {
		return err
	}
	sum := uint32(1)
	for i, s := range strips {
		sum = joined(sum, s.sum, s.size)
		data := s.data
		if i == 0 {
			data = append([]byte{0x78, 0x01}, data...) // deflate with a window of 32 KiB, fast
		}
		if i == len(strips)-1 {
			data = binary.BigEndian.AppendUint32(append(data, 0x03, 0x00), sum) // an empty last block
		}
		if err := chunk(w, "IDAT", data); err != nil {
			return err
		}
	}
	return chunk(w, "IEND", nil)
}

func chunk(w io.Writer, kind string, data []byte) error {
	head := append(binary.BigEndian.AppendUint32(nil, uint32(len(data))), kind...)
	sum := crc32.Update(crc32.ChecksumIEEE(head[4:]), crc32.IEEETable, data)
	for _, part := range [][]byte{head, data, binary.BigEndian.AppendUint32(nil, sum)} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// joined is the Adler-32 sum of two parts, of their sums and the size of the second.
func joined(a, b uint32, size int) uint32 {
	const base = 65521
	n := uint32(size % base)
	low := (a&0xffff + b&0xffff + base - 1) % base
	high := (a>>16 + b>>16 + uint32(uint64(n)*uint64(a&0xffff+base-1)%base)) % base
	return high<<16 | low
}

// A strip is compressed rows, with the Adler-32 sum and the size they had before.
type strip struct {
	data []byte
	sum  uint32
	size int
}

// A compressor keeps its memory from strip to strip.
type compressor struct {
	deflate          *flate.Writer
	raw              []byte
	row, above, left []byte
}

// strip compresses the rows from one to before another.
func (c *compressor) strip(picture *image.RGBA, from, to int) strip {
	width := 3 * picture.Rect.Dx()
	if size := (to - from) * (1 + width); len(c.raw) < size {
		c.raw, c.row, c.above, c.left = make([]byte, size), make([]byte, width), make([]byte, width), make([]byte, width)
	}
	raw := c.raw[:(to-from)*(1+width)]
	clear(c.above)
	if from > 0 {
		pixels(c.above, row(picture, from-1))
	}
	for y := from; y < to; y++ {
		line := raw[(y-from)*(1+width):][:1+width]
		if y > 0 && bytes.Equal(row(picture, y), row(picture, y-1)) {
			line[0] = filterUp
			clear(line[1:])
			continue
		}
		pixels(c.row, row(picture, y))
		c.filtered(line)
		c.row, c.above = c.above, c.row
	}
	var b bytes.Buffer
	if c.deflate == nil {
		c.deflate, _ = flate.NewWriter(&b, flate.BestSpeed) // fails on impossible levels only
	} else {
		c.deflate.Reset(&b)
	}
	// Nothing fails on the way into memory.
	_, _ = c.deflate.Write(raw)
	_ = c.deflate.Flush()
	return strip{b.Bytes(), adler32.Checksum(raw), len(raw)}
}

func row(picture *image.RGBA, y int) []byte {
	return picture.Pix[y*picture.Stride:][:4*picture.Rect.Dx()]
}

// pixels leaves out the opacities.
func pixels(to, from []byte) {
	for len(from) >= 4 && len(to) >= 3 {
		to[0], to[1], to[2] = from[0], from[1], from[2]
		from, to = from[4:], to[3:]
	}
}

// The filters of the format that are used, and the bytes of a pixel.
const (
	filterSub = 1
	filterUp  = 2
	pixel     = 3
)

// filtered makes of the row what it differs by from the row above or from the pixel to the left, whichever is less.
func (c *compressor) filtered(line []byte) {
	line[0] = filterUp
	most := difference(line[1:], c.row, c.above, math.MaxInt)
	copy(c.left, c.row[:pixel])
	first := 0
	for _, x := range c.row[:pixel] {
		first += distance(x)
	}
	if sum := difference(c.left[pixel:], c.row[pixel:], c.row, most-first); first+sum < most {
		line[0] = filterSub
		copy(line[1:], c.left)
	}
}

// difference is by how much bytes differ from others, and how far that is from nothing in sum, or a part of it that
// reaches a limit.
func difference(to, from, other []byte, limit int) int {
	sum, i := 0, 0
	other = other[:len(from)]
	to = to[:len(from)]
	for ; i+8 <= len(from); i += 8 {
		a, b := binary.LittleEndian.Uint64(from[i:]), binary.LittleEndian.Uint64(other[i:])
		if a == b { // as nearly everywhere
			binary.LittleEndian.PutUint64(to[i:], 0)
			continue
		}
		for j := i; j < i+8; j++ {
			to[j] = from[j] - other[j]
			sum += distance(to[j])
		}
		if sum >= limit {
			return sum
		}
	}
	for ; i < len(from); i++ {
		to[i] = from[i] - other[i]
		sum += distance(to[i])
	}
	return sum
}

// distance is how far a difference is from none, either way.
func distance(d byte) int { return min(int(d), 256-int(d)) }
