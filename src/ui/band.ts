/** How big things are drawn: by what hands and eyes of that age manage. */
export type Band = 'k1' | 'g23' | 'g45'

/** The sizes for a grade; a grade Carrel does not teach gets the nearest. */
export function bandOf(grade: string): Band {
  const year = Number.parseInt(grade, 10)
  if (Number.isNaN(year) || year <= 1) return 'k1'
  return year <= 3 ? 'g23' : 'g45'
}

/** The sizes for a class: those of its youngest. */
export function bandOfClass(grades: readonly string[]): Band {
  const bands = grades.map(bandOf)
  if (bands.includes('k1') || bands.length === 0) return 'k1'
  return bands.includes('g23') ? 'g23' : 'g45'
}
