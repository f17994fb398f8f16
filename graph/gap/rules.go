package gap

import "strings"

// Rules is the table of all rules, in the order of their codes.
var Rules = []Rule{
	{"SY01", "unmanaged-conflict", unmanagedConflict},
	{"SY02", "untapped-common-ground", untappedCommonGround},
	{"SY03", "silent-on-conflict", silentOnConflict},
	{"SY04", "no-common-ground", noCommonGround},
	{"SY05", "single-voice-themes", singleVoiceThemes},
	{"SY06", "contested-theme", contestedTheme},
	{"SY07", "interest-without-practice", interestWithoutPractice},
	{"SY08", "missing-voice", missingVoice},
	{"SY09", "self-review", selfReview},
	{"SY10", "expected-cooperation-missing", expectedCooperationMissing},
	{"SY11", "thin-evidence", thinEvidence},
	{"SY12", "one-sided-account", oneSidedAccount},
}

// Named returns the rule of a code or a name, in any case, and nil where there is none.
func Named(key string) *Rule {
	for i := range Rules {
		if strings.EqualFold(Rules[i].Code, key) || strings.EqualFold(Rules[i].Name, key) {
			return &Rules[i]
		}
	}
	return nil
}
