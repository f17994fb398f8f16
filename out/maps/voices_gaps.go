package maps

import (
	"slices"
	"strconv"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
)

// hushed is an analysis of which words may be made without naming a theme that too few voices stand behind: in its
// findings such themes are one that is called by their number, and the study calls none by its name or id.
func hushed(a *analysis.Analysis, few func(theme int32) bool, o Options) *analysis.Analysis {
	if few == nil {
		return a
	}
	own, study := *a, *a.Study
	own.Study = &study
	study.Themes = slices.Clone(study.Themes)
	call := func(theme int32, n int) {
		study.Themes[theme].ID = "few-" + strconv.Itoa(int(theme))
		study.Themes[theme].Name = data.Text{Plain: o.Words.CountSpelled("maps.role.few", n, o.Words.Spelled(o.MinVoices))}
	}
	first := len(study.Themes)
	for t := range int32(first) {
		if few(t) {
			call(t, 1)
			// One more that stands for so many: of two studies the same ones have the same positions.
			study.Themes = append(study.Themes, data.Theme{Broader: data.NoTheme})
			call(int32(len(study.Themes)-1), len(study.Themes)-first)
		}
	}
	own.Gaps.Findings, own.Gaps.Accepted = hush(a.Gaps.Findings, few, first), hush(a.Gaps.Accepted, few, first)
	return &own
}

// hush puts in findings one theme, after the first so many that the study has, in place of those that may not be named.
func hush(list []gap.Finding, few func(theme int32) bool, first int) []gap.Finding {
	if few == nil {
		return list
	}
	together := func(themes []int32) []int32 {
		list := without(themes, few)
		n := len(themes) - len(list)
		if n == 0 {
			return themes
		}
		return append(list, int32(first+n-1))
	}
	list = slices.Clone(list)
	for i := range list {
		f := &list[i]
		f.Themes, f.Facts.Missing, f.Facts.OnlyPlanned = together(f.Themes), together(f.Facts.Missing), together(f.Facts.OnlyPlanned)
	}
	return list
}

// fewFound counts the themes of findings that the map may not name.
func fewFound(few func(theme int32) bool, lists ...[]gap.Finding) int {
	if few == nil {
		return 0
	}
	met := map[int32]bool{}
	for _, list := range lists {
		for i := range list {
			for _, t := range list[i].Themes {
				if few(t) {
					met[t] = true
				}
			}
		}
	}
	return len(met)
}
