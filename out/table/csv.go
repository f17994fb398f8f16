package table

import (
	"encoding/csv"
	"io"
	"math"
	"strconv"
	"strings"
)

// WriteCSV writes a table for programs: the keys as headers, lists joined by ";", a decimal point, nothing
// where a value is undefined.
func WriteCSV(w io.Writer, t *Table) error {
	out := csv.NewWriter(w)
	return writeRecords(out, t, func(c Column) string { return c.Key }, ".")
}

// WriteExcelCSV writes the same table as a Swedish Excel opens it: a byte order mark, ";" between cells,
// decimal commas, and headers in words.
func WriteExcelCSV(w io.Writer, t *Table) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma = ';'
	out.UseCRLF = true
	return writeRecords(out, t, func(c Column) string { return c.Header }, ",")
}

func writeRecords(out *csv.Writer, t *Table, header func(Column) string, mark string) error {
	record := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		record[i] = guard(strings.ReplaceAll(header(c), hyphen, ""))
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for row := range t.all() {
		for i, cell := range row {
			record[i] = cell.field(mark)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// field is the cell as CSV holds it.
func (c Cell) field(mark string) string {
	switch v := c.value.(type) {
	case string:
		return guard(v)
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strings.Replace(numeral(v), ".", mark, 1)
	case []string:
		return guard(join(v))
	}
	return ""
}

// guard puts a ' in front of a text that a spreadsheet would run. A text that a reader would take a ' off
// gets one too, however many it begins with, so that reading always gives back what was written.
func guard(s string) string {
	rest := strings.TrimLeft(s, "'")
	if rest != "" && strings.ContainsRune("=+-@\t\r", rune(rest[0])) {
		return "'" + s
	}
	return s
}

// join joins a list with ";". An item that holds one, or begins with a quotation mark, is quoted inside
// the cell as the coding table quotes names.
func join(items []string) string {
	quoted := make([]string, len(items))
	for i, item := range items {
		if strings.ContainsAny(item, ";|") || strings.HasPrefix(item, `"`) {
			item = `"` + strings.ReplaceAll(item, `"`, `""`) + `"`
		}
		quoted[i] = item
	}
	return strings.Join(quoted, ";")
}

// numeral writes a number rounded to nine significant digits, without an exponent where that stays
// readable.
func numeral(x float64) string {
	x = round(x)
	if a := math.Abs(x); a != 0 && (a < 1e-9 || a >= 1e15) {
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// round keeps nine significant digits: what is behind them depends on the order of summation, not on the
// study. Minus zero becomes zero.
func round(x float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 9, 64), 64)
	return r + 0
}
