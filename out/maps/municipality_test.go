package maps

import (
	"fmt"
	"math/rand/v2"

	"samsyn/data"
)

// A municipality is a study as it could be: real names, long and short, and what people of three camps share.
type municipality struct {
	name  string
	study *invented
}

// municipalities are studies of 3 to 30 roles, each with few, some and many statements.
func municipalities() []municipality {
	var list []municipality
	for _, n := range []int{3, 5, 8, 11, 13, 16, 20, 30} {
		for _, told := range []int{2, 5, 11} {
			name := fmt.Sprintf("%d roles that tell about %d things each", n, told)
			list = append(list, municipality{name, municipal(n, min(len(municipalThemes), n+8), told, 0)})
		}
	}
	return list
}

// municipal is a study of so many roles and themes; with another year the same roles tell of somewhat other things.
func municipal(roles, themes, told int, year uint64) *invented {
	r := rand.New(rand.NewPCG(uint64(roles), uint64(told)))
	v := newInvented()
	names := r.Perm(len(municipalRoles))
	subjects := r.Perm(len(municipalThemes))[:themes]
	r = rand.New(rand.NewPCG(uint64(roles), uint64(told)+1000*year))
	for i := range roles {
		role := v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: municipalRoles[names[i%len(names)]]})
		pick := func() string {
			// Half of what a camp tells is about the themes that it cares for most.
			if t := i%3 + 3*r.IntN(max(1, themes/3)); r.IntN(2) == 0 && t < themes {
				return municipalThemes[subjects[t]]
			}
			return municipalThemes[subjects[r.IntN(1+r.IntN(themes))]]
		}
		for range told {
			v.says(role, data.Shared, uint8(1+r.IntN(3)), pick())
		}
		for range r.IntN(1 + told/2) {
			v.says(role, data.Conflict, uint8(1+r.IntN(3)), pick())
		}
		switch r.IntN(4) {
		case 0:
			v.says(role, data.NoConflict, 1, "")
		case 1:
			v.says(role, data.Difficulty, uint8(1+r.IntN(2)), pick())
		case 2:
			v.says(role, data.Cooperation, uint8(1+r.IntN(3)), pick())
		}
		if i > 0 && r.IntN(3) == 0 {
			v.tells(role, int32(1+r.IntN(i)), data.Cooperation, 1, pick())
		}
	}
	return v
}

var municipalRoles = []string{
	"Kommunikatör", "Dataskyddsombud och informationsförvaltare", "It-chef", "Beredskapssamordnare", "Jurist",
	"Enhetschef för digitalisering och verksamhetsutveckling", "Arkivarie", "Säkerhetsskyddschef", "HR-specialist",
	"Upphandlingsstrateg", "Ekonomicontroller", "Förvaltningsledare för verksamhetssystem inom vård och omsorg", "Rektor",
	"Medicinskt ansvarig sjuksköterska", "Registrator", "Fastighetsförvaltare", "Socialchef", "Internrevisor",
	"Miljöinspektör", "Samordnare för civilt försvar och krisberedskap", "GIS-ingenjör", "Bibliotekschef",
	"Nämndsekreterare", "Driftchef VA", "Kvalitetssamordnare", "Bygglovshandläggare", "Systemarkitekt",
	"Enhetschef hemtjänst", "Näringslivsutvecklare", "Räddningschef",
}

var municipalThemes = []string{
	"Tillgänglighet", "Riskanalys", "Personuppgiftsbehandling", "Informationsklassning", "Incidenthantering",
	"Behörighetsstyrning och åtkomst", "Upphandling av molntjänster", "Utbildning och säkerhetsmedvetenhet",
	"Kontinuitetshantering", "Loggning och uppföljning", "Sekretess", "Gallring och bevarande", "Tydligt ansvar",
	"Kriskommunikation", "Säkerhetsskyddsklassificerade uppgifter", "Leverantörsuppföljning",
	"Offentlighetsprincipen och utlämnande av allmän handling", "Tid", "Distansarbete", "Systemförvaltning",
	"Digital signering", "Rapportering till ledningen", "E-arkiv", "Öppna data", "Nis2 och cybersäkerhetslagen",
	"Fysisk säkerhet i lokaler", "Skyddade personuppgifter", "Mobila enheter", "Budget och prioriteringar", "Reservrutiner",
	"Statistik", "Artificiell intelligens", "Test och ändringshantering", "Samverkan med regionen", "Avtal",
	"Processkartläggning", "Kravställning", "Källkritik", "Delegationsordning", "Elektronisk post och samarbetsytor",
}
