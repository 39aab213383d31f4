/**
 * One field of many rows, the shortest plain JSON for it:
 * `[0, value]` the same everywhere · `[1, values]` as they are · `[2, values, picks]` few different ones, picks a letter of
 * {@link LETTERS} each, or a column of positions where letters do not suffice ·
 * `[3, first, steps]` whole numbers as differences, steps a column of one less · `[4, sign, columns]` texts cut at a sign ·
 * `[5, numbers]` texts that are whole numbers.
 */
export type Column = readonly unknown[]

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CUT = '/'
const MAX_PARTS = 8
const MAX_DEPTH = 4
/** How deep a value of a field may nest: far more than any body does, far less than a stack holds. */
const MAX_NESTING = 24

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && !Object.is(value, -0)

/** Packs JSON-plain values; {@link unpackColumn} gives them back as they were. */
export function packColumn(values: readonly unknown[]): Column {
  const first = values[0]
  if (values.every(isWhole)) return packNumbers(values)
  if (values.every((value) => typeof value === 'string')) return packTexts(values)
  return packFew(values, (value) => JSON.stringify(value)) ?? (values.length === 1 ? [0, first] : [1, values])
}

function packNumbers(values: readonly number[]): Column {
  const first = values[0]
  if (first === undefined) return [1, []]
  if (values.every((value) => value === first)) return [0, first]
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  if (!steps.every(isWhole) || digits(steps) >= digits(values)) return [1, values]
  return [3, first, steps.every((step) => step === steps[0]) ? [0, steps[0]] : [1, steps]]
}

const digits = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + String(value).length, 0)

function packTexts(values: readonly string[]): Column {
  if (values.length > 1 && values.every((text) => /^(0|-?[1-9]\d{0,14})$/.test(text)))
    return [5, packNumbers(values.map(Number))]
  const parts = values[0]?.split(CUT).length ?? 0
  const cuts = parts > 1 && parts <= MAX_PARTS && values.every((text) => text.split(CUT).length === parts)
  if (!cuts || values.every((text) => text === values[0]))
    return packFew(values, (text) => text) ?? [1, values]
  const rows = values.map((text) => text.split(CUT))
  return [4, CUT, Array.from({ length: parts }, (_, part) => packColumn(rows.map((row) => row[part])))]
}

/** A dictionary, when at least half of the values are repeats; null when they are not. */
function packFew<T>(values: readonly T[], name: (value: T) => string): Column | null {
  const numbers = new Map<string, number>()
  const different: T[] = []
  const picks = values.map((value) => {
    const key = name(value)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, different.length)
    return different.push(value) - 1
  })
  if (different.length === 1) return [0, different[0]]
  if (different.length * 2 > values.length) return null
  const spelt = different.length <= LETTERS.length
  return [2, different, spelt ? picks.map((at) => LETTERS.charAt(at)).join('') : [1, picks]]
}

/** What unpacking may still cost, in characters that the packed form does not itself contain. */
export type Purse = { left: number }

/** The `rows` values of a column; null when it is none, or when its repeats would cost more than is left. */
export function unpackColumn(column: unknown, rows: number, purse: Purse, depth = 0): unknown[] | null {
  if (!Array.isArray(column) || depth > MAX_DEPTH) return null
  const [tag, a, b] = column as readonly unknown[]
  switch (tag) {
    case 0:
      return isFlat(a) && spend(purse, weight(a) * rows) ? Array<unknown>(rows).fill(a) : null
    case 1:
      return Array.isArray(a) && a.length === rows && a.every((value) => isFlat(value)) ? a : null
    case 2:
      return unpackFew(a, b, rows, purse, depth)
    case 3:
      return unpackSteps(a, b, rows, purse, depth)
    case 4:
      return unpackCut(a, b, rows, purse, depth)
    case 5:
      return unpackSpelt(a, rows, purse, depth)
    default:
      return null
  }
}

function unpackSpelt(column: unknown, rows: number, purse: Purse, depth: number) {
  const numbers = unpackColumn(column, rows, purse, depth + 1)
  return numbers?.every(isWhole) && spend(purse, rows * 16) ? numbers.map(String) : null
}

function unpackFew(different: unknown, picks: unknown, rows: number, purse: Purse, depth: number) {
  if (!Array.isArray(different) || different.length > rows || !different.every((value) => isFlat(value)))
    return null
  const weights = different.map(weight)
  const numbers =
    typeof picks === 'string' ? positions(picks, rows) : unpackColumn(picks, rows, purse, depth + 1)
  if (!numbers?.every((at): at is number => isWhole(at) && at >= 0 && at < different.length)) return null
  if (
    !spend(
      purse,
      numbers.reduce((sum, at) => sum + (weights[at] ?? 0), 0),
    )
  )
    return null
  return numbers.map((at) => different[at] as unknown)
}

const positions = (picks: string, rows: number): number[] | null =>
  picks.length === rows ? Array.from(picks, (letter) => LETTERS.indexOf(letter)) : null

function unpackSteps(first: unknown, column: unknown, rows: number, purse: Purse, depth: number) {
  if (!isWhole(first) || rows < 1) return null
  const steps = unpackColumn(column, rows - 1, purse, depth + 1)
  if (!steps?.every(isWhole)) return null
  const values = [first]
  for (const step of steps) values.push((values.at(-1) ?? 0) + step)
  return values.every(isWhole) ? values : null
}

function unpackCut(sign: unknown, columns: unknown, rows: number, purse: Purse, depth: number) {
  if (sign !== CUT || !Array.isArray(columns) || columns.length > MAX_PARTS) return null
  const parts = columns.map((column) => unpackColumn(column, rows, purse, depth + 1))
  if (!parts.every((part) => part?.every((text) => typeof text === 'string'))) return null
  const texts = Array.from({ length: rows }, (_, row) => parts.map((part) => part?.[row]).join(CUT))
  return spend(
    purse,
    texts.reduce((sum, text) => sum + text.length, 0),
  )
    ? texts
    : null
}

const weight = (value: unknown): number =>
  typeof value === 'string' ? value.length : typeof value === 'object' ? JSON.stringify(value).length : 8

function spend(purse: Purse, cost: number): boolean {
  purse.left -= cost
  return purse.left >= 0
}

const isFlat = (value: unknown, nesting = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (nesting < MAX_NESTING && Object.values(value).every((inner) => isFlat(inner, nesting + 1)))
