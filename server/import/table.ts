import Papa from 'papaparse'
import { foldWord, letterDistance } from '#domain/roster-words.ts'
import type { Refusal } from '#protocol/enrol.ts'
import { type Columns, UNREAD } from './columns.ts'
import { decodeText } from './decode.ts'
import { isRefusal, refusal } from './refusal.ts'

/** A row that was not imported, with the line where a person finds it. */
export type SetAsideRow = Readonly<{ file: string; line: number; reason: string }>
/** One row of a file: the columns that are read, trimmed; a column the file lacks is ''. */
export type Row = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>
export type Table = Readonly<{
  rows: readonly Row[]
  setAside: readonly SetAsideRow[]
  /** The rows set aside, as far as they can be read: mostly the id they begin with. */
  broken: readonly Row[]
  notes: readonly string[]
}>

type Header = Readonly<{ index: ReadonlyMap<string, number>; width: number; notes: readonly string[] }>

const nearest = (name: string, among: readonly string[]): string | null => {
  const close = among.map((one) => ({ one, far: letterDistance(foldWord(name), foldWord(one)) }))
  const best = close.sort((a, b) => a.far - b.far)[0]
  return best !== undefined && best.far > 0 && best.far <= 3 && best.far < name.length / 2 ? best.one : null
}

/** Where a file has the columns that are read; what is odd about the others. */
function lookUp(file: string, names: readonly string[], wanted: readonly string[]): Header {
  const index = new Map<string, number>()
  const notes: string[] = []
  for (const [i, raw] of names.entries()) {
    const name = raw.trim()
    const match = wanted.find((one) => foldWord(one) === foldWord(name) && !index.has(one))
    if (match !== undefined) index.set(match, i)
    if (match !== undefined && match !== name)
      notes.push(`${file}: the column “${name}” is read as ${match}.`)
    if (match !== undefined || name === '' || UNREAD.has(name) || name.startsWith('metadata.')) continue
    const meant = nearest(name, wanted)
    notes.push(
      `${file}: the column “${name}” is unknown and not read.${meant ? ` Did you mean ${meant}?` : ''}`,
    )
  }
  return { index, width: names.length, notes }
}

/** Finds the columns to read; a header that differs only in case or spaces is taken, a misspelt one is suggested. */
function readHeader(file: string, names: readonly string[], columns: Columns): Header | Refusal {
  const header = lookUp(file, names, [...columns.needed, ...columns.welcome])
  const missing = columns.needed.filter((one) => !header.index.has(one))
  if (missing.length === 0) return header
  const hints = missing.flatMap((one) => {
    const meant = nearest(one, names)
    return meant === null ? [] : [`rename “${meant.trim()}” to “${one}”`]
  })
  return refusal(
    'missing-columns',
    `${file} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`,
    hints.length > 0
      ? `In the first line of ${file}: ${hints.join(', ')}.`
      : `Export ${file} again with these columns.`,
  )
}

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 1)

/** A row too long or too short for its header has lost its place: nobody can tell which cell is which. */
function widthFlaw(cells: readonly string[], width: number, needed: number): string | null {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return `the row has ${cells.length} cells, the header ${width}: is a comma outside quotes?`
  if (cells.length <= needed) return `the row has only ${cells.length} of ${width} cells`
  return null
}

const pick = (data: readonly string[], header: Header): Record<string, string> =>
  Object.fromEntries([...header.index].map(([name, i]) => [name, (data[i] ?? '').trim()]))

const hasQuoteError = (errors: readonly Papa.ParseError[]): boolean =>
  errors.some(({ type }) => type === 'Quotes')

/** What separates the cells of a file, by its first line: spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return [',', ';', '\t'].find((one) => first.includes(one)) ?? ','
}

/** Sorts rows into those that are read and those that are set aside. */
function sorter(file: string, columns: Columns, header: Header) {
  const last = Math.max(...columns.needed.map((one) => header.index.get(one) ?? 0))
  const rows: Row[] = []
  const broken: Row[] = []
  const setAside: SetAsideRow[] = []
  const take = (data: readonly string[], line: number, openQuote: boolean) => {
    if (data.every((cell) => cell.trim() === '')) return
    const reason = openQuote
      ? 'a quote is not closed or stands inside a cell'
      : widthFlaw(data, header.width, last)
    const row = { line, cells: pick(data, header) }
    if (reason === null) rows.push(row)
    else {
      setAside.push({ file, line, reason })
      broken.push(row)
    }
  }
  return { take, table: { rows, broken, setAside, notes: header.notes } }
}

/** Parses text (its lines end in LF) row by row; cells of columns that are not asked for are dropped at once. */
function parseRows(file: string, text: string, columns: Columns): Table | Refusal {
  const format = { delimiter: separatorOf(text), newline: '\n' } as const
  const lines = text.split('\n')
  let into: ReturnType<typeof sorter> | Refusal | null = null
  let line = 1
  Papa.parse<string[]>(text, {
    ...format,
    step({ data, errors }, parser) {
      const at = line
      line += linesIn(data)
      if (into === null) {
        const header = readHeader(file, data, columns)
        into = isRefusal(header) ? header : sorter(file, columns, header)
      } else if (isRefusal(into)) parser.abort()
      else if (!hasQuoteError(errors)) into.take(data, at, false)
      // A quote that is not closed swallows what follows it: each of those lines is looked at by itself.
      else
        for (const [i, one] of lines.slice(at - 1, line - 1).entries()) {
          const alone = Papa.parse<string[]>(one, format)
          into.take(alone.data[0] ?? [], at + i, hasQuoteError(alone.errors))
        }
    },
  })
  const found = into as ReturnType<typeof sorter> | Refusal | null
  if (found === null) return refusal('empty-file', `${file} is empty.`, 'Export the roster again.')
  if (isRefusal(found)) return found
  if (format.delimiter === ',') return found.table
  const note = `${file}: cells are not separated by commas; read all the same.`
  return { ...found.table, notes: [note, ...found.table.notes] }
}

/** Reads the asked columns of one CSV file, whatever its encoding and line ends. */
export function readTable(file: string, bytes: Uint8Array, columns: Columns): Table | Refusal {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'unreadable')
    return refusal(
      'unreadable',
      `${file} cannot be read from line ${decoded.line}: ${decoded.why}.`,
      'Save it as “CSV UTF-8” and import again.',
    )
  // Exports that were joined by hand have line ends of several sorts.
  const table = parseRows(file, decoded.text.replace(/\r\n?/g, '\n'), columns)
  if (isRefusal(table) || decoded.encoding === 'utf-8') return table
  return {
    ...table,
    notes: [`${file} is written in ${decoded.encoding}; read all the same.`, ...table.notes],
  }
}
