import { Refused } from '#server/io.ts'

/** Takes the cells of a row and the line of the file on which it begins. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** A row longer than this is no row: a quote was left open. */
const LONGEST_ROW = 1_000_000
const SEPARATORS = [',', ';', '\t']
const QUOTE = 34
const LF = 10
const CR = 13

/**
 * Reads CSV (RFC 4180) as it comes, piece by piece, and hands every row on but blank ones. Lines may end in LF, CR LF or CR;
 * cells are separated by what the first line is: commas, semicolons or tabs. Throws `Refused` naming the line where a quote is
 * not closed or stands where it may not.
 */
export function csvRows(take: TakeRow) {
  let rest = ''
  let line = 1
  let separator = ''

  const read = (text: string, isLast: boolean): void => {
    let at = 0
    separator ||= separatorOf(text, isLast)
    while (separator !== '' && at < text.length) {
      const row = rowAt(text, at, separator.charCodeAt(0), line, isLast)
      if (row === null) break
      if (row.cells.some((cell) => cell.trim() !== '')) take(row.cells, line)
      line += row.lines
      at = row.end
    }
    rest = text.slice(at)
    if (rest.length > LONGEST_ROW) throw unclosed(line)
  }
  return {
    push: (text: string): void => read(rest + text, false),
    end: (): void => read(rest, true),
    /** The line on which the next row begins. */
    line: (): number => line,
  }
}

/** What separates the cells of the first line; nothing while it has not come to its end. */
function separatorOf(text: string, isLast: boolean): string {
  const [, first] = /^[\r\n]*([^\r\n]+)[\r\n]/.exec(isLast ? `${text}\n` : text) ?? []
  return first === undefined ? '' : (SEPARATORS.find((one) => first.includes(one)) ?? ',')
}

const unclosed = (line: number): Refused =>
  new Refused(
    `Line ${line}: a quote is opened and not closed.`,
    'Close it, or take it out, and try again.',
    'bad-quote',
  )

const goesOn = (line: number): Refused =>
  new Refused(
    `Line ${line}: a cell goes on after its closing quote.`,
    'Put the whole cell in quotes, and write a quote inside it twice.',
    'bad-quote',
  )

type Row = Readonly<{ cells: readonly string[]; end: number; lines: number }>

/** The row that begins at a place; null where the text ends before it does, and more may come. */
function rowAt(text: string, from: number, separator: number, line: number, isLast: boolean): Row | null {
  const cells: string[] = []
  let at = from
  let lines = 1
  for (;;) {
    const one = cellAt(text, at, separator)
    if (one === null && isLast) throw unclosed(line + lines - 1)
    // at the end of a piece, what comes next decides: a quote goes on after a quote, a line feed belongs to this line's end
    if (one === null || (!isLast && one.end + 1 >= text.length)) return null
    const { cell, end, breaks } = one
    cells.push(cell)
    lines += breaks
    at = end + 1
    if (text.charCodeAt(end) === separator) continue
    const rowEnd = pastLineEnd(text, end)
    if (rowEnd === null) throw goesOn(line + lines - 1)
    return { cells, end: rowEnd, lines }
  }
}

/** A cell, where it ends, and the line breaks in it; null where its quote is not closed. */
function cellAt(text: string, at: number, separator: number) {
  if (text.charCodeAt(at) !== QUOTE) {
    const end = endOfCell(text, at, separator)
    return { cell: text.slice(at, end), end, breaks: 0 }
  }
  const end = closingQuote(text, at)
  if (end === -1) return null
  const cell = text.slice(at + 1, end - 1).replaceAll('""', '"')
  return { cell, end, breaks: cell.match(/\r\n?|\n/g)?.length ?? 0 }
}

/** Where the next line begins; null where no line ends here. */
function pastLineEnd(text: string, at: number): number | null {
  if (at >= text.length) return at
  if (text.charCodeAt(at) === LF) return at + 1
  if (text.charCodeAt(at) !== CR) return null
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
}

/** One past the quote that closes the one at a place; -1 where there is none. */
function closingQuote(text: string, open: number): number {
  let at = open + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return -1
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1
    at = quote + 2
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === separator || unit === LF || unit === CR) break
  }
  return at
}
