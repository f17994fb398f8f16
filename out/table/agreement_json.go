package table

import (
	"samsyn/graph/agreement"
	"samsyn/graph/match"
)

// AgreementObject is the JSON of the command agreement.
type AgreementObject struct {
	Samsyn        int               `json:"samsyn" jsonschema:"version of the format"`
	Language      string            `json:"language" jsonschema:"of the names and sentences in this output: sv or en"`
	Level         string            `json:"level" jsonschema:"broad or narrow: the level at which themes are compared"`
	Coders        []CoderRow        `json:"coders"`
	Units         int               `json:"units" jsonschema:"statements that two coders or more have: what the figures rest on"`
	Alone         int               `json:"alone" jsonschema:"statements that one coder has only"`
	Agreement     []AgreementRow    `json:"agreement" jsonschema:"the kind first, then each kind, all themes, and each theme"`
	Disagreements []DisagreementRow `json:"disagreements"`
	Caveats       []AgreementCaveat `json:"caveats"`
}

// A CoderRow is one coder in JSON.
type CoderRow struct {
	Name       string `json:"name" jsonschema:"of the file"`
	Title      string `json:"title" jsonschema:"of the study"`
	Statements int    `json:"statements" jsonschema:"all, rejected suggestions included"`
	Compared   int    `json:"compared" jsonschema:"of these, statements that another coder has too"`
	Suggested  int    `json:"suggested" jsonschema:"of the compared, suggestions that nobody has reviewed"`
	Bare       int    `json:"not_recognisable" jsonschema:"statements with neither id nor text"`
}

// An AgreementRow is the agreement on one thing, in JSON.
type AgreementRow struct {
	Of    string    `json:"of" jsonschema:"kind or themes"`
	ID    Phrase    `json:"id" jsonschema:"of a kind (or rejected) or a theme that is there or not; null for all of them"`
	Name  string    `json:"name"`
	Units int       `json:"units"`
	Alike int       `json:"alike" jsonschema:"of the units, those coded alike by all who have them"`
	Alpha Real      `json:"alpha" jsonschema:"Krippendorff's, nominal; of all themes pooled; null without variation"`
	Low   Real      `json:"alpha_low" jsonschema:"2.5 percentile of alpha over resamples of the statements; null under 20 of them"`
	High  Real      `json:"alpha_high" jsonschema:"97.5 percentile of alpha over resamples of the statements"`
	Pairs []PairRow `json:"pairs"`
}

// A PairRow is the agreement of two coders in JSON.
type PairRow struct {
	A     string `json:"a"`
	B     string `json:"b"`
	Units int    `json:"units"`
	Kappa Real   `json:"kappa" jsonschema:"Cohen's; null without variation"`
}

// A DisagreementRow is a statement that is coded differently, in JSON.
type DisagreementRow struct {
	ID      Phrase    `json:"id"`
	Source  Phrase    `json:"source"`
	Role    string    `json:"role"`
	Differs []string  `json:"differs" jsonschema:"kind, themes or both"`
	Text    Phrase    `json:"text"`
	Codes   []CodeRow `json:"codes" jsonschema:"one for each coder who has the statement"`
}

// A CodeRow is how a coder coded a statement, in JSON.
type CodeRow struct {
	Coder  string   `json:"coder"`
	Line   Rank     `json:"line" jsonschema:"in the coder's file, from 1"`
	Kind   string   `json:"kind" jsonschema:"a kind of statement, or rejected"`
	Themes []string `json:"themes" jsonschema:"as coded, whatever the level"`
	Status string   `json:"status" jsonschema:"coded, suggested or rejected"`
}

// An AgreementCaveat is a limit of the figures in JSON.
type AgreementCaveat struct {
	Kind   string   `json:"kind"`
	N      int      `json:"n"`
	Of     int      `json:"of"`
	Themes []string `json:"themes"`
	Text   string   `json:"text" jsonschema:"the caveat as a sentence"`
}

func (a *agreer) object() AgreementObject {
	r := a.Report
	object := AgreementObject{
		Samsyn: Version, Language: a.w.Language(), Level: levelName(r.Level), Coders: []CoderRow{},
		Units: r.Units, Alone: r.Alone, Agreement: a.rows(), Disagreements: []DisagreementRow{}, Caveats: []AgreementCaveat{},
	}
	for i, c := range r.Coders {
		object.Coders = append(object.Coders, CoderRow{
			a.Names[i], title(r.Studies[i], a.o), c.Statements, c.Compared, c.Suggested, c.Unrecognisable,
		})
	}
	for _, d := range r.Disagreements {
		object.Disagreements = append(object.Disagreements, a.disagreement(d))
	}
	for _, c := range r.Caveats {
		object.Caveats = append(object.Caveats, AgreementCaveat{string(c.Kind), c.N, c.Of, append([]string{}, c.Themes...), a.caveat(c)})
	}
	return object
}

// rows lists what coders can agree on.
func (a *agreer) rows() []AgreementRow {
	r := a.Report
	rows := []AgreementRow{a.row("kind", "", a.w.Say("agreements.item.kind"), &r.Kind)}
	for i := range r.Kinds {
		rows = append(rows, a.row("kind", kindID(r.Kinds[i].Kind), a.kindName(r.Kinds[i].Kind), &r.Kinds[i]))
	}
	rows = append(rows, a.row("themes", "", a.w.Say("agreements.item.themes"), &r.Themes))
	for i := range r.Each {
		rows = append(rows, a.row("themes", r.Each[i].Theme, a.themeName(r.Each[i].Theme), &r.Each[i]))
	}
	return rows
}

func (a *agreer) row(of, id, name string, item *agreement.Item) AgreementRow {
	row := AgreementRow{
		Of: of, ID: Phrase(id), Name: name, Units: item.Units, Alike: item.Alike, Alpha: Real(item.Alpha), Low: Real(item.Low), High: Real(item.High),
		Pairs: []PairRow{},
	}
	for _, p := range item.Pairs {
		row.Pairs = append(row.Pairs, PairRow{a.Names[p.A], a.Names[p.B], p.Units, Real(p.Kappa)})
	}
	return row
}

func (a *agreer) disagreement(d agreement.Disagreement) DisagreementRow {
	first, at := d.Unit.First()
	s := a.Report.Studies[first]
	st := &s.Statements[at]
	row := DisagreementRow{Role: s.Parties[st.Role].ID, Differs: []string{}, Text: word(st, a.o), Codes: []CodeRow{}}
	if d.Kind {
		row.Differs = append(row.Differs, "kind")
	}
	if d.Themes {
		row.Differs = append(row.Differs, "themes")
	}
	for coder, at := range d.Unit {
		if at == match.None {
			continue
		}
		s := a.Report.Studies[coder]
		st := &s.Statements[at]
		if row.Source == "" {
			row.Source = Phrase(st.Source)
		}
		if row.ID == "" && st.Origin != nil {
			row.ID = Phrase(st.Origin.ID)
		}
		row.Codes = append(row.Codes, CodeRow{
			a.Names[coder], Rank(st.Pos.Line), kindID(codeOf(st)), themeIDs(s, st.Themes), st.Status.String(),
		})
	}
	return row
}
