const drawn = 'http://www.w3.org/2000/svg'

/** An arrow drawn in place. The grid's own icons are images inside style sheets, which the content security policy keeps out. */
function arrow(path: string): () => SVGSVGElement {
  return () => {
    const svg = document.createElementNS(drawn, 'svg')
    svg.setAttribute('viewBox', '0 0 16 16')
    svg.setAttribute('width', '14')
    svg.setAttribute('height', '14')
    svg.setAttribute('class', 'sort-arrow')
    const line = document.createElementNS(drawn, 'path')
    line.setAttribute('d', path)
    svg.append(line)
    return svg
  }
}

/** The signs beside the column that the table is sorted by. */
export const gridIcons = {
  sortAscending: arrow('M8 13V3M4 7l4-4 4 4'),
  sortDescending: arrow('M8 3v10M4 9l4 4 4-4'),
}
