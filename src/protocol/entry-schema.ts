import * as v from 'valibot'
import {
  ANSWER_FORMATS,
  type EntryBodies,
  type EntryKind,
  RECORD_KINDS,
  STORAGE_RISKS,
  WHYS,
} from '#domain/entry.ts'
import { LANGUAGES } from '#domain/language.ts'
import { SUPPORTS } from '#domain/roster.ts'
import { isDay } from '#domain/school-day.ts'
import { THEMES } from '#domain/theme.ts'
import { MOST_MS } from './push-schema.ts'

/** No signs that show nothing, and no halves of signs: not every database takes them. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[^\p{Cc}\p{Cs}]+$/u))
const itemId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A clock may run wild between two looks at it, but not beyond what a clock can show. */
const ms = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_MS))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const short = v.pipe(v.string(), v.maxLength(500))
const long = v.pipe(v.string(), v.maxLength(4000))

const attempt = v.object({
  item: itemId,
  try: number,
  format: v.picklist(ANSWER_FORMATS),
  choices: count,
  response: short,
  correct: v.boolean(),
  misconceptions: v.pipe(v.array(id), v.maxLength(20)),
  hints: v.pipe(v.array(v.object({ step: v.picklist([1, 2, 3]), ms })), v.maxLength(100)),
  msToFirstTouch: v.nullable(ms),
  msToAnswer: ms,
  promptMs: ms,
  why: v.picklist(WHYS),
  supports: v.pipe(v.array(v.picklist(SUPPORTS)), v.maxLength(SUPPORTS.length)),
  theme: v.nullable(id),
  language: v.picklist(LANGUAGES),
  model: id,
})

const hlc = v.object({ ms: v.pipe(v.number(), v.safeInteger()), count })
const ref = v.object({ kind: v.picklist(RECORD_KINDS), id })

type BodySchemas = { readonly [K in EntryKind]: v.GenericSchema<unknown, unknown> }

/** What the body of each kind of entry must hold. Fields this build does not know are let through and kept. */
const BODY_SCHEMAS: BodySchemas = {
  attempt,
  'signed-in': v.object({ class: id, how: v.picklist(['pictures', 'badge', 'staff', 'open']) }),
  'signed-out': v.object({ why: v.picklist(['child', 'not-me', 'idle', 'staff', 'another']) }),
  'hand-raised': v.object({}),
  'hand-lowered': v.object({}),
  'help-given': v.object({ note: v.nullable(long) }),
  visited: v.object({}),
  'break-taken': v.object({ started: v.picklist(['child', 'staff']), ms }),
  'lesson-given': v.object({
    skill: id,
    shown: itemId,
    together: itemId,
    gaps: count,
    misses: count,
    ms,
    whole: v.boolean(),
  }),
  'theme-chosen': v.object({ theme: v.nullable(v.picklist(THEMES)) }),
  'rotation-moved': v.object({ to: id }),
  'register-marked': v.object({
    class: id,
    day: v.pipe(v.string(), v.check(isDay)),
    mark: v.picklist(['present', 'absent', 'as-heard']),
    before: v.picklist(['present', 'absent']),
    note: v.nullable(short),
  }),
  'exit-ticket': v.object({ skill: id, got: v.boolean() }),
  tally: v.object({ goal: short, count }),
  'support-delivered': v.object({ support: v.picklist(SUPPORTS), ms, items: count }),
  'attempts-moved': v.object({ to: id, stream: id, from: number, through: number }),
  'device-health': v.object({ storage: v.picklist(STORAGE_RISKS), quotaMb: v.nullable(ms), build: id }),
  lost: v.object({ reason: v.picklist(['gap', 'erased']) }),
  edit: v.object({
    record: ref,
    field: id,
    value: v.unknown(),
    base: v.unknown(),
    hlc,
    note: v.optional(short),
  }),
}

/** Whether this build knows the kind. */
export const isKnownKind = (kind: string): kind is EntryKind => Object.hasOwn(BODY_SCHEMAS, kind)

/** Whether a body fits its kind; it is kept as it came, so fields of newer builds survive. */
export const fitsKind = <K extends EntryKind>(kind: K, body: unknown): body is EntryBodies[K] =>
  v.is(BODY_SCHEMAS[kind], body)
