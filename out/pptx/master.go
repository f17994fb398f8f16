package pptx

// The parts that are the same in every deck: the theme with its colours and fonts, the master, the two layouts
// and the notes' master. The colours are those of the light style.

const themeXML = declaration + `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="samsyn"><a:themeElements>` +
	`<a:clrScheme name="samsyn">` +
	`<a:dk1><a:srgbClr val="1B2433"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>` +
	`<a:dk2><a:srgbClr val="5B6B82"/></a:dk2><a:lt2><a:srgbClr val="F4F7FA"/></a:lt2>` +
	`<a:accent1><a:srgbClr val="009E73"/></a:accent1><a:accent2><a:srgbClr val="D55E00"/></a:accent2>` +
	`<a:accent3><a:srgbClr val="8E4A9E"/></a:accent3><a:accent4><a:srgbClr val="0072B2"/></a:accent4>` +
	`<a:accent5><a:srgbClr val="5B6B82"/></a:accent5><a:accent6><a:srgbClr val="1B2433"/></a:accent6>` +
	`<a:hlink><a:srgbClr val="0072B2"/></a:hlink><a:folHlink><a:srgbClr val="5B6B82"/></a:folHlink></a:clrScheme>` +
	`<a:fontScheme name="samsyn"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>` +
	`<a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>` +
	`<a:fmtScheme name="samsyn">` +
	`<a:fillStyleLst>` + plainFill + plainFill + plainFill + `</a:fillStyleLst>` +
	`<a:lnStyleLst>` + plainLine + plainLine + plainLine + `</a:lnStyleLst>` +
	`<a:effectStyleLst>` + plainEffect + plainEffect + plainEffect + `</a:effectStyleLst>` +
	`<a:bgFillStyleLst>` + plainFill + plainFill + plainFill + `</a:bgFillStyleLst></a:fmtScheme>` +
	`</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`

const (
	plainFill   = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`
	plainLine   = `<a:ln w="12700" cap="flat" cmpd="sng" algn="ctr">` + plainFill + `<a:prstDash val="solid"/></a:ln>`
	plainEffect = `<a:effectStyle><a:effectLst/></a:effectStyle>`

	colourMap = `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4"` +
		` accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`
	white = `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
	ink   = `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>`
	muted = `<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>`
	arial = `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`
)

// titlePlace and coverPlace are where titles stand, in the margins of the maps.
const (
	titlePlace = `<a:xfrm><a:off x="508000" y="292100"/><a:ext cx="11176000" cy="469900"/></a:xfrm>`
	coverPlace = `<a:xfrm><a:off x="508000" y="1676400"/><a:ext cx="11176000" cy="1651000"/></a:xfrm>`
	belowPlace = `<a:xfrm><a:off x="508000" y="3644900"/><a:ext cx="11176000" cy="1651000"/></a:xfrm>`
	bodyPlace  = `<a:xfrm><a:off x="508000" y="1143000"/><a:ext cx="11176000" cy="5080000"/></a:xfrm>`
	box0       = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
)

// placeholder is a place that slides fill. Its text is a prompt that no slide shows.
func placeholder(id, name, attributes, place, body, style, prompt string) string {
	return `<p:sp><p:nvSpPr><p:cNvPr id="` + id + `" name="` + name + `"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
		`<p:nvPr><p:ph ` + attributes + `/></p:nvPr></p:nvSpPr><p:spPr>` + place + `</p:spPr><p:txBody>` + body +
		`<a:lstStyle>` + style + `</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>` + prompt + `</a:t></a:r></a:p></p:txBody></p:sp>`
}

const bodyPr = `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="`

var (
	masterXML = declaration + `<p:sldMaster` + namespaces + `><p:cSld>` + white + tree +
		placeholder("2", "title", `type="title"`, titlePlace+box0, bodyPr+`t"><a:noAutofit/></a:bodyPr>`, "", "Title") +
		placeholder("3", "body", `type="body" idx="1"`, bodyPlace+box0, bodyPr+`t"><a:normAutofit/></a:bodyPr>`, "", "Text") +
		`</p:spTree></p:cSld>` + colourMap +
		`<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
		`<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="2000" b="1" kern="1200">` + ink + arial + `</a:defRPr></a:lvl1pPr></p:titleStyle>` +
		`<p:bodyStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/><a:defRPr sz="1400" kern="1200">` + ink + arial +
		`</a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="en-GB"/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>`

	coverLayoutXML = declaration + `<p:sldLayout` + namespaces + ` type="title" preserve="1"><p:cSld name="Title slide">` + tree +
		placeholder("2", "title", `type="ctrTitle"`, coverPlace, bodyPr+`b"><a:normAutofit/></a:bodyPr>`,
			`<a:lvl1pPr algn="l"><a:defRPr sz="3600" b="1"/></a:lvl1pPr>`, "Title") +
		placeholder("3", "subtitle", `type="subTitle" idx="1"`, belowPlace, bodyPr+`t"><a:normAutofit/></a:bodyPr>`,
			`<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="1600">`+muted+`</a:defRPr></a:lvl1pPr>`, "Subtitle") +
		`<p:sp><p:nvSpPr><p:cNvPr id="4" name="rule"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="508000" y="3467100"/>` +
		`<a:ext cx="1016000" cy="50800"/></a:xfrm>` + box0 + `<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>` +
		`</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

	mapLayoutXML = declaration + `<p:sldLayout` + namespaces + ` type="titleOnly" preserve="1"><p:cSld name="Map">` + tree +
		placeholder("2", "title", `type="title"`, "", `<a:bodyPr/>`, "", "Title") +
		`</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

	notesMasterXML = declaration + `<p:notesMaster` + namespaces + `><p:cSld>` + white + tree +
		`<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide-image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
		`<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>` +
		box0 + `<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>` +
		placeholder("3", "notes", `type="body" sz="quarter" idx="3"`,
			`<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>`+box0, `<a:bodyPr vert="horz" rtlCol="0"/>`, "", "Notes") +
		`</p:spTree></p:cSld>` + colourMap +
		`<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:defRPr sz="1200" kern="1200">` + ink + arial +
		`</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
)
