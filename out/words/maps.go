package words

// maps are the words on the maps.
var maps = map[string]row{
	"source":          {sv: "Källa: %s", en: "Source: %s"},
	"source-unnamed":  {sv: "Källa: studie utan titel", en: "Source: study without a title"},
	"below-threshold": {sv: "%s utsagor under tröskeln är inte ritade", en: "%s statements below the threshold are not drawn", svOne: "en utsaga under tröskeln är inte ritad", enOne: "one statement below the threshold is not drawn"},
	"example":         {sv: "exempelstudie", en: "example study"},
}
