import type { RawEntry } from '#domain/entry.ts'
import { type Column, type Purse, packColumn, unpackColumn } from './column.ts'

/**
 * Entries as they travel: columns instead of rows, so that what is the same is said once. It knows the envelope alone;
 * bodies of any kind, of this build or a later one, are columns by field name and come out as they went in.
 */
export type Packed = Readonly<{
  /** How many entries. */
  n: number
  /** Columns of the envelope, in the order of {@link FIELDS}; `time` as what it adds to device time and offset. */
  e: readonly Column[]
  /** Which shape each entry has. */
  s: Column
  shapes: readonly Shape[]
}>
/** Entries of one kind with the same fields; `keys` null = the body is one value. */
type Shape = readonly [kind: string, keys: readonly string[] | null, columns: readonly Column[]]

const FIELDS = ['stream', 'seq', 'at', 'offset', 'learner', 'by'] as const
/** A body with more fields than this travels as one value. */
const MAX_KEYS = 64
/** What repeats may unfold to, characters of JSON: a full push of ordinary entries needs a fifth of it. */
export const MAX_UNFOLDED = 2 * 1024 * 1024

/** Packs entries (JSON-plain bodies, any kinds, any order) for one push or file. */
export function packEntries(entries: readonly RawEntry[]): Packed {
  const shapes = new Map<string, { kind: string; keys: string[] | null; bodies: unknown[] }>()
  const picks: string[] = []
  for (const { kind, body } of entries) {
    const keys = fieldsOf(body)
    const name = JSON.stringify([kind, keys])
    const shape = shapes.get(name) ?? { kind, keys, bodies: [] }
    shapes.set(name, shape)
    shape.bodies.push(body)
    picks.push(name)
  }
  const names = [...shapes.keys()]
  return {
    n: entries.length,
    e: [
      ...FIELDS.map((field) => packColumn(entries.map((entry) => entry[field]))),
      packColumn(entries.map(lagOf)),
    ],
    s: packColumn(picks.map((name) => names.indexOf(name))),
    shapes: [...shapes.values()].map(({ kind, keys, bodies }) => [kind, keys, packBodies(keys, bodies)]),
  }
}

/** Entries from {@link packEntries}; null when it is anything else, holds more than `max`, or would unfold without measure. Never throws. */
export function unpackEntries(packed: unknown, max: number): RawEntry[] | null {
  if (!isPacked(packed, max)) return null
  const purse: Purse = { left: MAX_UNFOLDED }
  const columns = packed.e.map((column) => unpackColumn(column, packed.n, purse))
  const picks = unpackColumn(packed.s, packed.n, purse)
  if (columns.includes(null) || picks === null) return null
  const bodies = packed.shapes.map((shape, at) =>
    unpackBodies(shape, picks.filter((pick) => pick === at).length, purse),
  )
  const next = bodies.map(() => 0)
  const entries: RawEntry[] = []
  for (let row = 0; row < packed.n; row++) {
    const pick = picks[row]
    const shape = typeof pick === 'number' ? bodies[pick] : undefined
    if (!shape || typeof pick !== 'number') return null
    const at = next[pick] ?? 0
    next[pick] = at + 1
    entries.push(entryOf(columns, row, shape.kind, shape.bodies[at]))
  }
  return entries
}

function fieldsOf(body: unknown): string[] | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const keys = Object.keys(body).filter((key) => Reflect.get(body, key) !== undefined)
  return keys.length <= MAX_KEYS ? keys : null
}

const packBodies = (keys: readonly string[] | null, bodies: readonly unknown[]): Column[] =>
  keys === null
    ? [packColumn(bodies)]
    : keys.map((key) => packColumn(bodies.map((body) => Reflect.get(body as object, key) as unknown)))

function unpackBodies([kind, keys, columns]: Shape, rows: number, purse: Purse) {
  if (columns.length !== (keys?.length ?? 1)) return null
  purse.left -= rows * (kind.length + (keys ?? []).join('').length)
  const values = columns.map((column) => unpackColumn(column, rows, purse))
  if (values.includes(null) || purse.left < 0) return null
  const bodyAt = (row: number): unknown =>
    keys === null ? values[0]?.[row] : Object.fromEntries(keys.map((key, i) => [key, values[i]?.[row]]))
  return { kind, bodies: Array.from({ length: rows }, (_, row) => bodyAt(row)) }
}

/** What corrected time adds to device time and offset: 0 but where a clock ran backwards. Other values travel whole, as text. */
function lagOf({ at, offset, time }: RawEntry): number | [number] {
  const lag = time - Math.round(at + (offset ?? 0))
  const exact = Number.isSafeInteger(lag) && Math.round(at + (offset ?? 0)) + lag === time
  return exact && !Object.is(lag, -0) ? lag : [time]
}

function entryOf(columns: readonly (unknown[] | null)[], row: number, kind: string, body: unknown): RawEntry {
  const [stream, seq, at, offset, learner, by, lag] = columns.map((column) => column?.[row])
  const time = Array.isArray(lag) ? lag[0] : Math.round(Number(at) + Number(offset ?? 0)) + Number(lag)
  // What the fields really hold is for the receiver to judge: an entry with a bad envelope must not sink the rest.
  return { stream, seq, at, offset, time, learner, by, kind, body } as RawEntry
}

function isPacked(packed: unknown, max: number): packed is Packed {
  if (typeof packed !== 'object' || packed === null) return false
  const { n, e, shapes } = packed as Record<string, unknown>
  const isText = (text: unknown) => typeof text === 'string'
  return (
    Number.isSafeInteger(n) &&
    Number(n) >= 0 &&
    Number(n) <= max &&
    Array.isArray(e) &&
    e.length === FIELDS.length + 1 &&
    Array.isArray(shapes) &&
    shapes.length <= Number(n) &&
    shapes.every(
      (shape) =>
        Array.isArray(shape) &&
        isText(shape[0]) &&
        (shape[1] === null ||
          (Array.isArray(shape[1]) && shape[1].length <= MAX_KEYS && shape[1].every(isText))) &&
        Array.isArray(shape[2]),
    )
  )
}
