/**
 * A table written as text, for banks that are read and mended by people: a line a row, cells between bars. A row with too few or too
 * many cells is a mistake of its writer and throws.
 */
export function rowsOf<const Column extends string>(
  columns: readonly Column[],
  text: string,
): Readonly<Record<Column, string>>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length !== columns.length)
      throw new Error(`${cells.length} cells for ${columns.length} columns: ${line}`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>
  })
}

/** What a cell lists, parted by semicolons; an empty cell lists nothing. */
export const listOf = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split(';').map((part) => part.trim())
