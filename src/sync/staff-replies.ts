import * as v from 'valibot'
import type { ClipFacts } from '#domain/audio/clips.ts'
import { STORAGE_RISKS } from '#domain/entry.ts'
import { LANGUAGES } from '#domain/language.ts'
import { ROLES, SUPPORTS } from '#domain/roster.ts'
import type {
  EnrolCodeReply,
  GuestReply,
  MatchesReply,
  Refusal,
  SchoolsReply,
  SecretReply,
  SessionReply,
} from '#protocol/enrol.ts'
import type { PullReply } from '#protocol/pull.ts'
import type { DoubtsReply, RegisterReply } from '#protocol/staff.ts'

// What the server answers staff, checked at the door: past here it is trusted. Fields of newer servers are let through.

const school = v.object({
  id: v.string(),
  name: v.string(),
  code: v.string(),
  timeZone: v.string(),
  demo: v.boolean(),
})
const person = v.object({
  id: v.string(),
  name: v.string(),
  login: v.string(),
  role: v.picklist(ROLES),
  classes: v.array(v.string()),
})
const device = v.object({
  id: v.string(),
  name: v.string(),
  use: v.picklist(['learner', 'staff']),
  classes: v.array(v.string()),
  waiting: v.number(),
  risk: v.picklist(STORAGE_RISKS),
  build: v.string(),
  heard: v.nullable(v.number()),
  revoked: v.boolean(),
})
const card = v.object({
  id: v.string(),
  firstName: v.string(),
  animal: v.string(),
  grade: v.string(),
  language: v.picklist(LANGUAGES),
  classes: v.array(v.string()),
  secret: v.nullable(v.object({ salt: v.string(), iterations: v.number(), hash: v.string() })),
  supports: v.array(v.picklist(SUPPORTS)),
  guest: v.boolean(),
})
const details = v.object({
  id: v.string(),
  givenName: v.string(),
  familyName: v.string(),
  secretPictures: v.array(v.string()),
})

const ref = v.object({ kind: v.string(), id: v.string() })
const entry = v.looseObject({
  stream: v.string(),
  seq: v.number(),
  at: v.number(),
  time: v.number(),
  learner: v.nullable(v.string()),
  kind: v.string(),
  rev: v.number(),
  received: v.number(),
  device: v.string(),
})
const change = v.variant('kind', [
  v.object({ kind: v.literal('record'), ref, rev: v.number(), body: v.unknown() }),
  v.object({ kind: v.literal('entry'), rev: v.number(), entry }),
  v.object({ kind: v.literal('checkpoint'), rev: v.number(), checkpoint: v.unknown() }),
])

/** Reads an answer of a shape; null when it has another. */
export const reader =
  <T>(schema: v.GenericSchema) =>
  (answer: unknown): T | null =>
    v.is(schema, answer) ? (answer as T) : null

export const readSession = reader<SessionReply>(
  v.object({ school, person, device, csrf: v.string(), now: v.number() }),
)
export const readSchools = reader<SchoolsReply>(
  v.array(v.object({ id: v.string(), name: v.string(), code: v.string() })),
)
export const readPull = reader<PullReply>(
  v.object({
    changes: v.array(change),
    cursor: v.string(),
    more: v.boolean(),
    epoch: v.string(),
    now: v.number(),
    reset: v.optional(v.literal(true)),
  }),
)
export const readEnrolCode = reader<EnrolCodeReply>(
  v.object({ code: v.string(), url: v.string(), expires: v.number(), device }),
)
export const readGuest = reader<GuestReply>(v.object({ card, secretPictures: v.array(v.string()) }))
export const readSecret = reader<SecretReply>(v.object({ secretPictures: v.array(v.string()) }))
export const readMatches = reader<MatchesReply>(
  v.array(v.object({ guest: v.string(), candidates: v.array(details) })),
)
export const readRegister = reader<RegisterReply>(
  v.object({
    day: v.string(),
    came: v.array(
      v.object({ learner: v.string(), from: v.number(), through: v.number(), minutes: v.number() }),
    ),
    marks: v.array(entry),
  }),
)
const origin = { stream: v.string(), seq: v.number(), device: v.string() }
const doubtful = v.object({
  ...origin,
  learner: v.string(),
  time: v.number(),
  asked: v.string(),
  choices: v.array(v.string()),
  given: v.string(),
  saidRight: v.boolean(),
  isRight: v.boolean(),
  answer: v.string(),
})
const aside = v.object({
  ...origin,
  learner: v.nullable(v.string()),
  received: v.number(),
  kind: v.string(),
  code: v.string(),
})
export const readDoubts = reader<DoubtsReply>(
  v.object({ doubtful: v.array(doubtful), setAside: v.array(aside) }),
)
export const readRefusal = reader<Refusal>(
  v.object({ error: v.string(), message: v.string(), next: v.string() }),
)

export const readClipFacts = reader<ClipFacts>(
  v.object({ key: v.string(), hash: v.string(), ms: v.number(), madeAt: v.number() }),
)
