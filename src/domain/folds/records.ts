import type { Edit, RecordKind } from '#domain/entry.ts'
import { capped, compareHlc, type Hlc } from '#domain/hlc.ts'
import type { StreamId } from '#domain/ids.ts'
import { isLanguage } from '#domain/language.ts'
import { isSkillField, isStart, isWord } from '#domain/overrule.ts'
import { SUPPORTS } from '#domain/roster.ts'
import { sameValue } from './same-value.ts'

/** An edit as it counts: its stamp capped by the first server that stored it, and the key that settles a tie. */
export type CountedEdit = Readonly<{ edit: Edit; cap: number | null; stream: StreamId; seq: number }>

/** When a field got a value, and from which entry; the order of edits is hlc, then stream, then number. */
type Stamp = Readonly<{ hlc: Hlc; stream: string; seq: number }>
/** The latest edit of a field and the one before it: enough to tell who won and whether they knew of each other. */
type FieldStamps = Readonly<{
  last: Stamp
  base: unknown
  before: Readonly<{ stamp: Stamp | null; value: unknown }>
}>

/** What edits leave in a record beside its fields. */
export type EditedRecord = Readonly<
  Record<string, unknown> & {
    stamps?: Readonly<Record<string, FieldStamps>>
    /** Fields two people set without knowing of each other; staff look and choose. */
    twoEdits?: readonly string[]
  }
>

type Takes = (value: unknown) => boolean

const isSupports: Takes = (value) =>
  Array.isArray(value) && value.every((one) => SUPPORTS.some((support) => support === one))
const isTitle: Takes = (value) => typeof value === 'string' && /\S/.test(value) && value.length <= 200
const isSecretLength: Takes = (value) => [0, 1, 2, 3].some((one) => one === value)

/** What the fields take that can be edited at all, besides those of plans. */
const FIELDS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Takes>>>>> = {
  learner: {
    language: isLanguage,
    supports: isSupports,
    startsAt: (value) => value === null || isStart(value),
  },
  class: { title: isTitle, secretLength: isSecretLength },
}
const PLANS: readonly RecordKind[] = ['schedule', 'assignment', 'lesson']
/** Fields that are not anybody's to set. */
const OURS = ['id', 'stamps', 'twoEdits', '__proto__']

/** Whether a field takes a value. Fields of plans (schedule, assignment, lesson) take any plain value. */
export function fieldTakes(kind: RecordKind, field: string, value: unknown): boolean {
  if (PLANS.includes(kind)) return !OURS.includes(field)
  if (kind === 'learner' && isSkillField(field)) return value === null || isWord(value)
  const fields = FIELDS[kind]
  return fields !== undefined && Object.hasOwn(fields, field) && fields[field]?.(value) === true
}

/**
 * A record after one more edit: the last writer by capped stamp wins; a schedule changes only when the editor saw the
 * value it has. The same edits, each any number of times, give the same record; without schedules in any order.
 */
export function applyEdit(
  kind: RecordKind,
  id: string,
  body: EditedRecord | null,
  counted: CountedEdit,
): EditedRecord {
  const before: EditedRecord = body ?? { id }
  const known = stampsOf(before, counted.edit.field)
  const order = known ? compareStamps(stampOf(counted), known.last) : 1
  if (order > 0) return won(kind, before, counted, known)
  return order === 0 || kind === 'schedule' || known === undefined ? before : lost(before, counted, known)
}

/** The edit is the latest of its field. */
function won(
  kind: RecordKind,
  before: EditedRecord,
  counted: CountedEdit,
  known: FieldStamps | undefined,
): EditedRecord {
  const { field, value, base = null } = counted.edit
  const was = (Object.hasOwn(before, field) ? before[field] : null) ?? null
  if (kind === 'schedule' && !sameValue(base, was)) return before
  const stamps = { last: stampOf(counted), base, before: { stamp: known?.last ?? null, value: was } }
  return withStamps({ ...before, [field]: value }, field, stamps)
}

/** A later edit is there already; this one may be what that should have known of. */
function lost(before: EditedRecord, counted: CountedEdit, known: FieldStamps): EditedRecord {
  const { field, value } = counted.edit
  const stamp = stampOf(counted)
  const second = known.before.stamp
  if (second && compareStamps(stamp, second) <= 0) return before
  return withStamps(before, field, { ...known, before: { stamp, value } })
}

/** A field may have any name, also one that every object has, such as `constructor`. */
const stampsOf = ({ stamps = {} }: EditedRecord, field: string): FieldStamps | undefined =>
  Object.hasOwn(stamps, field) ? stamps[field] : undefined

const stampOf = ({ edit, cap, stream, seq }: CountedEdit): Stamp => ({
  hlc: capped(edit.hlc, cap),
  stream,
  seq,
})

/** Whether an edit is in the record, as its value or as one that later ones have overtaken. */
export function holdsEdit(body: EditedRecord | null, counted: CountedEdit): boolean {
  const known = body ? stampsOf(body, counted.edit.field) : undefined
  if (!known) return false
  const stamp = stampOf(counted)
  if (compareStamps(stamp, known.last) >= 0) return compareStamps(stamp, known.last) === 0
  return known.before.stamp !== null && compareStamps(stamp, known.before.stamp) <= 0
}

function withStamps(body: EditedRecord, field: string, stamps: FieldStamps): EditedRecord {
  const unaware = !sameValue(stamps.base ?? null, stamps.before.value ?? null)
  const others = (body.twoEdits ?? []).filter((one) => one !== field)
  const { twoEdits: _, ...rest } = body
  const twoEdits = unaware && stamps.before.stamp !== null ? [...others, field].sort() : others
  const next = { ...rest, stamps: { ...body.stamps, [field]: stamps } }
  return twoEdits.length > 0 ? { ...next, twoEdits } : next
}

function compareStamps(a: Stamp, b: Stamp): number {
  const byTime = compareHlc(a.hlc, b.hlc)
  if (byTime !== 0) return byTime
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1
  return a.seq - b.seq
}
