import type { QuestionOf } from '#domain/items/kind.ts'

type Question = QuestionOf<'column'>

/** One digit a place, from the left; '' = empty. */
export type Line = readonly string[]

/** Where the next digit goes. */
export type Spot = Readonly<{ line: number; column: number }>

/**
 * A sum as a child writes it: the first line holds what is carried (or regrouped), then come lines for the parts of a long
 * multiplication, and last the result, the only one that is handed in.
 */
export type Sheet = Readonly<{
  lines: readonly Line[]
  at: Spot
  /** Where she was before she went up to a small box. */
  back: Spot
  /** How many digits stand behind the point of the result; null = no point yet. */
  decimals: number | null
}>

/** The point stands in its place from the start, except in a product: there it is part of the answer. */
const pointIsGiven = ({ sign, places }: Question): boolean => sign !== '×' && places > 0
export const pointIsPlaced = ({ sign, places }: Question): boolean => sign === '×' && places > 0

/** How many lines a long multiplication needs before its result: one a digit of the multiplier, none where that is one digit. */
function partLines({ rows, sign }: Question): number {
  const digits = rows.at(-1)?.replace(/\D/g, '').length ?? 0
  return sign === '×' && digits > 1 ? digits : 0
}

/** An empty sheet, or one with this response on its last line. */
export function sheetFrom(question: Question, response: string | null): Sheet {
  const { width, places } = question
  const parts = partLines(question)
  const [whole = '', part = ''] = response?.split('.') ?? []
  const digits =
    response === null ? '' : `${whole}${pointIsGiven(question) ? part.padEnd(places, '0') : part}`
  const empty: Line = Array.from({ length: width }, () => '')
  const result: Line = empty.map((_, column) => digits[digits.length - width + column] ?? '')
  const at = { line: response === null && parts > 0 ? 1 : parts + 1, column: width - 1 }
  const decimals = pointIsGiven(question) ? places : part === '' ? null : part.length
  return { lines: [...Array.from({ length: parts + 1 }, () => empty), result], at, back: at, decimals }
}

/** What stands on the last line; null while there is a hole in it. */
export function responseOf(question: Question, { lines, decimals }: Sheet): string | null {
  const result = lines.at(-1) ?? []
  const first = result.findIndex((digit) => digit !== '')
  const digits = first === -1 ? [] : result.slice(first)
  if (digits.length === 0 || digits.includes('')) return null
  const text = digits.join('')
  if (question.places === 0 || decimals === null) return text
  if (text.length < decimals) return null
  return `${text.slice(0, text.length - decimals) || '0'}.${text.slice(text.length - decimals)}`
}

/** After a digit: it stands where the next one went, and the next place is to its left. */
export function withDigit({ sign }: Question, sheet: Sheet, digit: string): Sheet {
  const { at } = sheet
  if (at.line > 0) return { ...put(sheet, digit), at: { ...at, column: Math.max(0, at.column - 1) } }
  const now = sheet.lines[0]?.[at.column] ?? ''
  // Ten of the next place joined the ones: "12" stands above the 2.
  const next = sign === '−' && now === '1' ? `1${digit}` : digit
  const done = sign !== '−' || next.length === 2
  return { ...put(sheet, next), at: done ? sheet.back : at }
}

/** What stands at the next place is wiped out; where nothing does, what was written before it. A placed point goes with the last digit. */
export function erased(question: Question, sheet: Sheet): Sheet {
  const next = wiped(sheet)
  const blank = next.lines.at(-1)?.every((digit) => digit === '') === true
  return blank && pointIsPlaced(question) ? { ...next, decimals: null } : next
}

function wiped(sheet: Sheet): Sheet {
  const { at, lines, back } = sheet
  if ((lines[at.line]?.[at.column] ?? '') !== '') return put(sheet, '')
  if (at.line === 0) return { ...sheet, at: back }
  const before = { ...at, column: at.column + 1 }
  return lines[at.line]?.[before.column] === undefined ? sheet : put({ ...sheet, at: before }, '')
}

/** The point is put before the digits that stand on the last line, or taken away when it is there. */
export function withPoint(question: Question, sheet: Sheet): Sheet {
  const decimals = (sheet.lines.at(-1) ?? []).filter((digit) => digit !== '').length
  if (!pointIsPlaced(question) || decimals === 0 || decimals > question.places) return sheet
  return { ...sheet, decimals: sheet.decimals === decimals ? null : decimals }
}

/** The next digit goes here. */
export function movedTo(sheet: Sheet, at: Spot): Sheet {
  if (sheet.lines[at.line]?.[at.column] === undefined) return sheet
  return { ...sheet, at, back: at.line === 0 && sheet.at.line > 0 ? sheet.at : sheet.back }
}

function put({ lines, ...rest }: Sheet, text: string): Sheet {
  const { line, column } = rest.at
  return {
    ...rest,
    lines: lines.map((one, i) => (i === line ? one.with(column, text) : one)),
  }
}

/** The digits of a printed row by place, each with the point that follows it. */
export function printedRow(row: string, width: number): string[] {
  const cells = row.match(/[\d ]\.?/g) ?? []
  return Array.from({ length: width }, (_, column) => cells[cells.length - width + column]?.trim() ?? '')
}
