package words

// progress says what a command that takes long is at, by stage.
var progress = map[string]row{
	"reading":    {sv: "Läser", en: "Reading"},
	"building":   {sv: "Bygger nätet", en: "Building the network"},
	"ordering":   {sv: "Rangordnar", en: "Ranking"},
	"resampling": {sv: "Drar om urvalet", en: "Resampling"},
	"gaps":       {sv: "Söker luckor", en: "Looking for gaps"},
	"measuring":  {sv: "Mäter", en: "Measuring"},
	"paths":      {sv: "Söker kortaste vägar", en: "Finding shortest paths"},
	"comparing":  {sv: "Jämför", en: "Comparing"},
	"planning":   {sv: "Söker nästa steg", en: "Looking for next steps"},
	"drawing":    {sv: "Ritar", en: "Drawing"},
}
