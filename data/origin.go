package data

import (
	"math"
	"slices"
	"strconv"
)

// origin keeps what the importer of stories knows, where there is any of it.
func (b *Builder) origin(r *RawStatement, s *Statement) {
	v := &r.Value
	at := v[FieldDocument] != "" || v[FieldPage] != "" || v[FieldLine] != "" || v[FieldOffset] != "" || v[FieldLength] != ""
	if !at && v[FieldID] == "" && v[FieldConfidence] == "" && len(r.Cues) == 0 {
		return
	}
	o := &Origin{ID: v[FieldID], Document: v[FieldDocument], HasAt: at, Cues: append([]string(nil), r.Cues...)}
	o.Page, o.Line = b.count(r, FieldPage), b.count(r, FieldLine)
	o.Offset, o.Length = b.count(r, FieldOffset), b.count(r, FieldLength)
	if c := v[FieldConfidence]; c != "" {
		x, err := strconv.ParseFloat(c, 64)
		if err != nil || math.IsNaN(x) || x < 0 || x > 1 || c[0] == '+' {
			b.Problem(r.Where.at(FieldConfidence, 0, r.Pos), "confidence", Quotable(c))
		}
		o.Confidence, o.HasConfidence = x, true
	}
	s.Origin = o
}

func (b *Builder) count(r *RawStatement, f Field) int {
	s := r.Value[f]
	if s == "" {
		return 0
	}
	n, err := strconv.ParseUint(s, 10, 31)
	if err != nil {
		b.Problem(r.Where.at(f, 0, r.Pos), "not-number", f.String(), Quotable(s))
	}
	return int(n)
}

// again reports whether a statement with this id was read before: twice in one file is an error, and of
// several files the first is kept.
func (b *Builder) again(r *RawStatement, s *Statement) bool {
	at, known := b.ids[s.Origin.ID]
	if !known {
		b.ids[s.Origin.ID] = int32(len(b.study.Statements))
		return false
	}
	before := &b.study.Statements[at]
	switch {
	case before.Pos.File == s.Pos.File:
		b.Problem(r.Where.at(FieldID, 0, r.Pos), "duplicate-statement", s.Origin.ID, line(before.Pos))
	case alike(before, s) && (b.Silent || b.prints[at] == b.Print(s.Text, s.Source)):
		if b.agains++; b.agains == 1 {
			b.againPos = s.Pos
		}
	default:
		b.Notice(s.Pos, "statement-again-differ", s.Origin.ID)
	}
	return true
}

// alike compares all but the texts, which a study may be without.
func alike(a, b *Statement) bool {
	return a.Role == b.Role && a.Counterpart == b.Counterpart && a.Kind == b.Kind && a.Strength == b.Strength &&
		a.Stage == b.Stage && a.By == b.By && a.Status == b.Status && a.Respondent == b.Respondent &&
		a.Organisation == b.Organisation && slices.Equal(a.Themes, b.Themes)
}
