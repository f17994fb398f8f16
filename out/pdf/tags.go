package pdf

import "fmt"

// writeTags writes the structure of the document for those who have it read to them: of each page a heading
// and a figure with its description. It returns the root of the structure.
func (d *document) writeTags() reference {
	root, whole, parents := d.reserve(), d.reserve(), d.reserve()
	var kids []reference
	numbers := ""
	for i, s := range d.pages {
		var heading, figure reference
		var headings, figures, owners []string
		for _, tag := range s.sequences {
			if tag == "H1" && heading == 0 {
				heading = d.reserve()
			} else if tag == "Figure" && figure == 0 {
				figure = d.reserve()
			}
		}
		for id, tag := range s.sequences {
			if tag == "H1" {
				headings, owners = append(headings, fmt.Sprint(id)), append(owners, heading.String())
			} else {
				figures, owners = append(figures, fmt.Sprint(id)), append(owners, figure.String())
			}
		}
		if heading != 0 {
			d.put(heading, "<< /Type /StructElem /S /H1 /P %v /Pg %v /K %v >>", whole, s.page, headings)
			kids = append(kids, heading)
		}
		if figure != 0 {
			alt := s.desc
			if alt == "" {
				alt = s.title
			}
			d.put(figure, "<< /Type /StructElem /S /Figure /P %v /Pg %v /T %s /Alt %s /K %v >>", whole, s.page, text(s.title), text(alt), figures)
			kids = append(kids, figure)
		}
		numbers += fmt.Sprintf(" %d %v", i, owners)
	}
	d.put(parents, "<< /Nums [%s ] >>", numbers)
	d.put(whole, "<< /Type /StructElem /S /Document /P %v /K %v >>", root, kids)
	d.put(root, "<< /Type /StructTreeRoot /K [%v] /ParentTree %v /ParentTreeNextKey %d >>", whole, parents, len(d.pages))
	return root
}
