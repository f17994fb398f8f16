package data

import (
	"maps"
	"slices"
)

// A Phrase is what a problem says in one language: what was found, and what was expected ("" where the
// former says it all, or where Problem.Accepted lists it). Verbs are %[1]s, %[2]s …, the arguments in order. One
// stands for Found where the first argument is 1, in phrases that count things; "" elsewhere.
type Phrase struct{ Found, Expected, One string }

// English returns the English phrase of a problem or notice; an unknown key comes back as it is.
func English(key string) Phrase {
	if p, ok := problemPhrases[key]; ok {
		return Phrase{Found: p.found, Expected: p.expected, One: countsOne[key]}
	}
	if s, ok := noticePhrases[key]; ok {
		return Phrase{Found: s, One: countsOne[key]}
	}
	return Phrase{Found: key}
}

// PhraseKeys lists the keys of all problems and notices, sorted.
func PhraseKeys() []string {
	keys := slices.AppendSeq(slices.Collect(maps.Keys(problemPhrases)), maps.Keys(noticePhrases))
	slices.Sort(keys)
	return keys
}

// countsOne has what a phrase that counts says of one thing.
var countsOne = map[string]string{
	"more-problems":   `one more problem was found and is not listed`,
	"more-notices":    `and one more like this`,
	"asked-assumed":   `one statement is about another role than the coordinator; the interviews are still taken to have asked about the coordinator only, so that cooperation between roles is not judged (if they asked about every role, add --asked everyone)`,
	"rows-alike":      `this statement repeats an earlier one in every detail; both were kept`,
	"statement-again": `this statement has the id of one in an earlier file; it was taken once`,
}

// problemPhrases has a row for every problem of the readers and the builder.
var problemPhrases = map[string]struct{ found, expected string }{
	// Whole files.
	"no-file":           {`there is no such file`, `a file in the folder where the command runs, or the whole path to it`},
	"is-folder":         {`this is a folder`, `the study file or coding table in it`},
	"cannot-read":       {`the file cannot be read (%[1]s)`, ``},
	"empty-file":        {`the file is empty`, `a study or a coding table`},
	"too-large":         {`the file is larger than can be read safely`, `at most %[1]s; a coding table holds more than a study file`},
	"not-utf16":         {`half a character of UTF-16`, `a file saved as UTF-8`},
	"not-utf8":          {`bytes that are not UTF-8`, `the file saved as UTF-8 (in Excel: CSV UTF-8)`},
	"control-character": {`a control character (%[1]s)`, `text that can be shown`},
	"unknown-format":    {`cannot tell the format of “%[1]s”`, ``},
	"story-file":        {`“%[1]s” is a story`, `a study or a coding table; stories are coded by hand for now`},
	"workbook-file":     {`“%[1]s” is a spreadsheet`, `the table saved as CSV (UTF-8)`},
	"more-problems":     {`%[1]s more problems were found and are not listed`, ``},
	"nothing-to-read":   {`no file was given`, `a study or a coding table`},

	// YAML and JSON.
	"yaml-tab":          {`a tab used for indentation`, `spaces: YAML allows no tab there`},
	"yaml-colon":        {`a colon in the middle of a value`, `the value in quotes where it holds “: ”`},
	"yaml-no-colon":     {`a key without colon`, `KEY: VALUE, or quotation marks around a value of several lines`},
	"yaml-quote":        {`a quotation mark that is never closed`, `a second one at the end of the value`},
	"yaml-start":        {`a character that no plain value may begin with`, `the value in quotation marks`},
	"yaml-indent":       {`a line whose indentation fits nothing above it`, `the keys of one entry in one column`},
	"yaml-bracket":      {`a bracket that is not closed, or a comma that is missing`, `“,” or the closing bracket`},
	"yaml-escape":       {`an escape that YAML does not know`, `\" \\ \n \t \u and four digits, or single quotation marks around the value`},
	"yaml-block":        {`a “|” or “>” with something behind it`, `the text on the lines below it, indented`},
	"yaml-anchor":       {`an “&” or “*” at the beginning of a value`, `the value in quotation marks`},
	"yaml-comment":      {`a “#” right behind a value`, `a space before a comment, or the value in quotation marks`},
	"yaml-after":        {`something that does not belong to the lines above it`, `keys with values, all in one column`},
	"yaml-syntax":       {`this is not valid YAML`, `the form that samsyn schema study describes`},
	"json-escape":       {`an escape that JSON does not know`, `\" \\ \/ \b \f \n \r \t, or \u and four digits`},
	"json-quote":        {`a line end or control character in a text`, `\n for a line end, and a quotation mark at the end of the text`},
	"json-key":          {`a key that does not begin with a quotation mark`, `"KEY": VALUE, and no comma after the last one`},
	"json-value":        {`something that is no value`, `a text in quotation marks, a number, true, false, null, “[” or “{”`},
	"json-comma":        {`a value that neither a comma nor a bracket follows`, `“,” or the closing bracket`},
	"json-colon":        {`a key without colon`, `"KEY": VALUE`},
	"json-number":       {`a number that JSON does not know`, `digits, with a point for decimals, or a text in quotation marks`},
	"json-syntax":       {`this is not valid JSON`, `the form that samsyn schema study describes`},
	"json-end":          {`the file ends in the middle of a value`, `closing brackets and quotation marks`},
	"json-surrogate":    {`a \u escape that is only half a character`, `both halves, or the character itself`},
	"json-more":         {`something follows after the end of the value`, `the end of the file`},
	"several-documents": {`a second YAML document begins here`, `one study a file`},
	"yaml-alias":        {`an anchor or alias (“%[1]s”)`, `everything written out`},
	"yaml-tag":          {`a YAML tag (“%[1]s”)`, `plain values`},
	"too-deep":          {`nesting deeper than any study has`, ``},
	"not-mapping":       {`“%[1]s” has no keys`, `keys with values`},
	"not-list":          {`“%[1]s” is not a list`, `a list, also for a single entry`},
	"not-text":          {`“%[1]s” is not text`, `text`},
	"not-language-text": {`“%[1]s” is not text`, `text, or one text for each of sv and en`},
	"not-number":        {`“%[1]s” is “%[2]s”`, `a whole number, 0 or more`},
	"quoted-number":     {`“%[1]s” is text (“%[2]s”)`, `a number without quotation marks`},
	"unknown-key":       {`unknown key “%[1]s”`, ``},
	"duplicate-key":     {`the key “%[1]s” occurs twice`, `each key once`},
	"missing-key":       {`the required key “%[1]s” is missing or empty`, ``},
	"version":           {`format version “%[1]s”`, `1, the only one this program reads`},

	// Fixed names.
	"unknown-language": {`unknown language “%[1]s”`, ``},
	"unknown-kind":     {`unknown kind “%[1]s”`, ``},
	"unknown-stage":    {`unknown stage “%[1]s”`, ``},
	"unknown-by":       {`“by” is “%[1]s”`, ``},
	"unknown-status":   {`unknown status “%[1]s”`, ``},
	"unknown-asked":    {`“asked” is “%[1]s”`, ``},
	"unknown-relation": {`unknown relation “%[1]s”`, ``},

	// Ids and names.
	"invalid-id":     {`“%[1]s” is not a valid id`, `letters, digits, “-”, “_” and “.”`},
	"no-letter":      {`the name “%[1]s” has no letter or digit`, `a name that an id can be made of`},
	"id-collision":   {`the names “%[1]s” and “%[2]s” would get one id (“%[3]s”)`, `one spelling, or names that differ in letters or digits`},
	"duplicate-id":   {`the id “%[1]s” occurs twice (first on line %[2]s)`, `each id once`},
	"case-id":        {`the ids “%[1]s” and “%[2]s” differ in case only`, `ids that differ in more`},
	"other-name":     {`“%[1]s” is named “%[2]s” here and “%[3]s” in another file`, `one name for one id`},
	"role-and-group": {`“%[1]s” is a role in one file and a group in another`, `the same in all files`},
	"ambiguous-name": {`the name “%[1]s” belongs to several`, `the id of one of them`},

	// References.
	"unknown-party":       {`unknown party “%[1]s”`, `the id of a role or group of the study`},
	"unknown-role":        {`unknown role “%[1]s”`, `the id of a role of the study`},
	"unknown-theme":       {`unknown theme “%[1]s”`, `the id of a theme of the study`},
	"unknown-coordinator": {`unknown coordinator “%[1]s”`, `the id or name of a role`},
	"group-is-not-role":   {`“%[1]s” is a group`, `a role`},
	"group-tells":         {`the group “%[1]s” tells something`, `a role: list it under roles if it was heard`},
	"reviews-itself":      {`“%[1]s” is said to review itself`, `other roles`},
	"broader-cycle":       {`the broader themes of “%[1]s” lead back to it (%[2]s)`, `a tree`},

	// Statements.
	"self-statement":      {`a statement of “%[1]s” about itself`, `another party as counterpart`},
	"needs-counterpart":   {`a statement of the coordinator without counterpart`, `the party it is about`},
	"needs-theme":         {`a statement of kind %[1]s without a theme`, `at least one theme`},
	"stage-misplaced":     {`“stage” on a statement of kind %[1]s`, `it on a cooperation only`},
	"by-misplaced":        {`“by” on a statement of kind %[1]s`, `it on a cooperation only`},
	"strength":            {`strength “%[1]s”`, `1 (mentioned), 2 (stressed) or 3 (decisive)`},
	"confidence":          {`confidence “%[1]s”`, `a number from 0 to 1`},
	"duplicate-statement": {`the statement id “%[1]s” occurs twice (first on line %[2]s)`, `each id once`},

	// Expectations and acceptances.
	"expected-parties":      {`an expected cooperation that is not between two parties`, `two different ones`},
	"duplicate-expectation": {`this cooperation is expected twice (first on line %[1]s)`, `each expectation once`},
	"duplicate-acceptance":  {`this finding is accepted twice (first on line %[1]s)`, `each acceptance once`},
	"acceptance-code":       {`the rule code “%[1]s”`, `a code such as SY01`},
	"until":                 {`the date “%[1]s”`, `a day that exists, as YYYY-MM-DD`},

	// The coordinator.
	"coordinators-differ":  {`the coordinator is “%[1]s” here and “%[2]s” in another file`, `the same in all files`},
	"coordinator-repeated": {`the coordinator asked for is “%[1]s”, that of the study is “%[2]s”`, `the study's own, or none`},

	// Tables.
	"unknown-column":   {`unknown column “%[1]s”`, ``},
	"no-headers":       {`a first row without headers`, `a row of headers above the statements: %[1]s and so on`},
	"duplicate-column": {`the column “%[1]s” occurs twice`, `each column once`},
	"missing-column":   {`the required column “%[1]s” is missing`, ``},
	"missing-cell":     {`the cell “%[1]s” is empty`, `a value in it`},
	"too-many-rows":    {`more than %[1]s rows`, `a smaller table, or several studies`},
	"no-rows":          {`the table has no rows`, `a row for each statement below the headers`},
	"too-many-cells":   {`a row with %[1]s cells`, `at most %[2]s, one for each column; quotation marks around a text that holds the separator`},
	"open-quote":       {`a quotation mark that is never closed`, `a second one at the end of the cell`},
	"after-quote":      {`text after a closing quotation mark`, `a separator or the end of the row`},
	"open-theme":       {`a quotation mark around a theme that is never closed`, `a second one after the theme`},
}

// noticePhrases has a row for every notice of the readers and of Check.
var noticePhrases = map[string]string{
	"more-notices": `and %[1]s more like this`,

	// Names.
	"merged-names":   `“%[1]s” and “%[2]s” differ in case or spacing only and were taken as one`,
	"merged-form":    `“%[1]s” is written in two Unicode forms, which were taken as one`,
	"look-alike":     `“%[1]s” and “%[2]s” look alike and were kept apart`,
	"new-party":      `“%[1]s” is no party of the study and was added`,
	"new-theme":      `“%[1]s” is no theme of the study and was added`,
	"new-party-near": `“%[1]s” is no party of the study and was added (did you mean “%[2]s”?)`,
	"new-theme-near": `“%[1]s” is no theme of the study and was added (did you mean “%[2]s”?)`,

	// The coordinator of a table.
	"coordinator-asked":     `“%[1]s” was taken as the coordinator, as asked for`,
	"coordinator-study":     `“%[1]s”, the coordinator of the study, was taken as that of the table`,
	"coordinator-synthetic": `some counterpart cells are empty: they mean the coordinator, who was added with the id “%[1]s” (if the coordinator is one of the roles, say which with --coordinator)`,
	"coordinator-named":     `some counterpart cells are empty and “%[1]s” was taken as the coordinator they mean`,
	"coordinator-most":      `“%[1]s” was taken as the coordinator: the counterpart that most roles name (%[2]s of %[3]s)`,

	"asked-assumed": `%[1]s statements are about other roles than the coordinator; the interviews are still taken to have asked about the coordinator only, so that cooperation between roles is not judged (if they asked about every role, add --asked everyone)`,

	// Rows and files.
	"rows-alike":             `%[1]s statements, of which this is the first, repeat an earlier one in every detail; all were kept`,
	"repeated-theme":         `a statement that names the theme “%[1]s” twice was taken to name it once`,
	"statement-again":        `%[1]s statements, of which this is the first, have the id of one in an earlier file; each was taken once`,
	"statement-again-differ": `the statement with id “%[1]s” differs from the one in an earlier file, which was kept`,
	"head-differs":           `“%[1]s” differs from that of an earlier file, which was kept`,
	"encoding":               `the letters were taken to be %[1]s`,
	"separator":              `the cells were taken to be separated by “%[1]s”`,
	"format-guessed":         `the file was taken to be %[1]s`,

	// What Check reports.
	"states-and-denies": `“%[1]s” tells both of a conflict with “%[2]s” and that there is none`,
	"same-name":         `“%[1]s” and “%[2]s” have the same name`,
	"theme-comma":       `the theme “%[1]s” holds a comma, and “%[2]s” is a theme too; several themes in one cell are parted by ; or |`,
	"unused-theme":      `no statement names the theme “%[1]s”`,
	"unused-party":      `no statement mentions “%[1]s”`,
}
