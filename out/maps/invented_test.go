package maps

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// An invented study is built by hand, without a file.
type invented struct {
	study  data.Study
	themes map[string]int32
}

func newInvented() *invented {
	v := &invented{themes: map[string]int32{}}
	v.study = data.Study{
		Title:    data.Text{SV: "Påhittad studie", EN: "Invented study"},
		Language: "sv",
		Source:   data.Publication{Publisher: data.Text{Plain: "Ingen myndighet"}, Date: "2026-01-15"},
		Persons:  []string{""}, Organisations: []string{""},
	}
	v.role("infosec-coordinator", data.Text{SV: "Informationssäkerhetssamordnare", EN: "Information security coordinator"})
	return v
}

func (v *invented) role(id string, name data.Text) int32 {
	v.study.Parties = append(v.study.Parties, data.Party{ID: id, Name: name})
	return int32(len(v.study.Parties) - 1)
}

func (v *invented) group(id, name string) int32 {
	i := v.role(id, data.Text{Plain: name})
	v.study.Parties[i].Group = true
	return i
}

func (v *invented) theme(name string) int32 {
	if t, ok := v.themes[name]; ok {
		return t
	}
	t := int32(len(v.study.Themes))
	v.study.Themes = append(v.study.Themes, data.Theme{ID: fmt.Sprintf("t%d", t), Name: data.Text{Plain: name}, Broader: data.NoTheme})
	v.themes[name] = t
	return t
}

// says adds a statement of a role about the coordinator; themes are joined by ";".
func (v *invented) says(role int32, k data.Kind, strength uint8, themes string) *data.Statement {
	return v.tells(role, 0, k, strength, themes)
}

func (v *invented) tells(role, counterpart int32, k data.Kind, strength uint8, themes string) *data.Statement {
	s := data.Statement{Role: role, Counterpart: counterpart, Kind: k, Strength: strength}
	for _, name := range strings.Split(themes, ";") {
		if name != "" {
			s.Themes = append(s.Themes, v.theme(name))
		}
	}
	v.study.Statements = append(v.study.Statements, s)
	return &v.study.Statements[len(v.study.Statements)-1]
}

func (v *invented) analysis() *analysis.Analysis { return v.analysisWith(graph.Options{}) }

func (v *invented) analysisWith(o graph.Options) *analysis.Analysis {
	return analysis.Of(&v.study, analysis.Options{Options: o})
}

// prototype is a study of seven roles in every state of conflict, with an unheard role and two groups.
func prototype() *invented {
	v := newInvented()
	communicator := v.role("communicator", data.Text{SV: "Kommunikatör", EN: "Communicator"})
	dpo := v.role("dpo", data.Text{SV: "Dataskyddsombud", EN: "Data protection officer"})
	crisis := v.role("preparedness", data.Text{SV: "Beredskapssamordnare", EN: "Preparedness coordinator"})
	security := v.role("protective-security", data.Text{SV: "Säkerhetsskyddshandläggare", EN: "Protective security officer"})
	it := v.role("it-coordinator", data.Text{SV: "It-samordnare", EN: "IT coordinator"})
	developer := v.role("developer", data.Text{SV: "Verksamhetsutvecklare", EN: "Business developer"})
	controller := v.role("controller", data.Text{SV: "Verksamhetscontroller", EN: "Business controller"})
	v.role("archivist", data.Text{SV: "Arkivarie", EN: "Archivist"})
	units := v.group("business-units", "Verksamheten")
	v.group("management", "Ledningen")

	v.says(communicator, data.Shared, 2, "tillgänglighet;riktighet")
	v.says(communicator, data.Shared, 1, "källkritik;anonymiserad information")
	v.says(communicator, data.Conflict, 3, "spridning eller begränsning")
	v.says(communicator, data.Conflict, 1, "besöksstatistik eller dataminimering")
	v.says(communicator, data.Difficulty, 2, "tid för granskning")
	v.says(communicator, data.Cooperation, 2, "tydliga budskap").By = data.ByRole
	v.says(communicator, data.Cooperation, 1, "riktighet")
	v.says(communicator, data.Cooperation, 1, "spridning eller begränsning").Stage = data.Proposed
	v.says(communicator, data.Cooperation, 1, "")
	v.tells(communicator, crisis, data.Shared, 2, "kriskommunikation")
	v.tells(communicator, dpo, data.Conflict, 1, "besöksstatistik eller dataminimering")
	v.tells(communicator, units, data.Cooperation, 1, "tydliga budskap")

	v.says(dpo, data.Shared, 3, "personuppgifter")
	v.says(dpo, data.Shared, 3, "incidenter")
	v.says(dpo, data.Shared, 3, "riskhantering")
	v.says(dpo, data.Shared, 2, "säkerhetsåtgärder")
	v.says(dpo, data.NoConflict, 1, "")
	v.says(dpo, data.Cooperation, 2, "incidenter").By = data.ByCounterpart
	v.says(crisis, data.Shared, 3, "kontinuitet")
	v.says(crisis, data.Shared, 3, "övning;kontinuitet")
	v.says(crisis, data.NoConflict, 1, "")
	v.says(security, data.Shared, 3, "informationsklassning")
	v.says(security, data.Shared, 2, "tillträde;utbildning")
	v.says(security, data.Difficulty, 3, "gränsen mellan regelverken")
	v.says(it, data.Shared, 3, "drift;loggning")
	v.says(it, data.Shared, 2, "behörighet")
	v.says(it, data.Conflict, 3, "takt eller kontroll")
	v.says(it, data.Conflict, 2, "loggning")
	v.says(it, data.NoConflict, 1, "drift")
	v.says(developer, data.Shared, 2, "behovsanalys;medvetenhet")
	v.says(developer, data.NoConflict, 1, "")
	v.says(controller, data.Shared, 2, "riskhantering").Status = data.Suggested
	v.says(controller, data.Shared, 1, "mätetal").Status = data.Suggested
	v.tells(0, it, data.NoConflict, 1, "")
	v.tells(0, communicator, data.Conflict, 2, "spridning eller begränsning")
	return v
}

// crowd is a study of so many roles, at random but the same every time.
func crowd(roles int, seed uint64) *invented {
	r := rand.New(rand.NewPCG(seed, uint64(roles)))
	v := newInvented()
	kinds := []data.Kind{data.Shared, data.Shared, data.Shared, data.Conflict, data.Difficulty, data.Cooperation, data.NoConflict}
	for i := range roles {
		role := v.role(fmt.Sprintf("r%d", i+1), data.Text{SV: inventedNames[i%len(inventedNames)], EN: fmt.Sprintf("Role number %d", i+1)})
		for range r.IntN(7) {
			v.says(role, kinds[r.IntN(len(kinds))], uint8(1+r.IntN(3)), inventedThemes[r.IntN(len(inventedThemes))])
		}
	}
	return v
}

var inventedNames = []string{
	"Kommunikatör", "Dataskyddsombud", "Beredskapssamordnare", "Säkerhetsskyddshandläggare", "It-samordnare",
	"Verksamhetsutvecklare", "Verksamhetscontroller", "Arkivarie", "Upphandlare", "Registrator", "HR-specialist", "Jurist",
	"Fastighetsförvaltare", "Systemägare", "Enhetschef", "Rektor", "Socialchef", "Miljöinspektör", "Bibliotekschef", "Internrevisor",
}

var inventedThemes = []string{
	"tillgänglighet", "riktighet", "konfidentialitet", "spårbarhet", "riskhantering", "incidenthantering",
	"utbildning och medvetenhet", "informationsklassning", "kontinuitet", "personuppgifter", "säker överföring",
	"behörighet", "upphandling", "ansvar och ägarskap", "uppföljning",
}
