import type { Edit, EntryBodies, RawEntry } from '#domain/entry.ts'
import { fieldTakes } from '#domain/folds/records.ts'
import { HLC_MAX_AHEAD_MS } from '#domain/hlc.ts'
import type { ClassId, ItemId, LearnerId } from '#domain/ids.ts'
import { isSkillField } from '#domain/overrule.ts'
import { fitsKind, isKnownKind } from '#protocol/entry-schema.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import { hasEnvelope } from '#protocol/push-schema.ts'
import { mayEdit, mayWrite, seesClass } from './authorise.ts'
import type { JudgedEntry } from './store/store.ts'
import type { Viewer } from './viewer.ts'

/** What judging needs to know of the world. */
export type Bench = Readonly<{
  viewer: Viewer
  /** Whether a learner is, or ever was, of this school. */
  isOurs(learner: LearnerId): boolean
  /** Whether the viewer sees a learner: staff write of her, move her work and edit her record. */
  sees(learner: LearnerId): boolean
  /** Whether any build this server knows can make the item again. */
  canMake(item: ItemId): boolean
  /** The server's clock, epoch ms. */
  now: number
}>

/** An entry judged: kept among the rest, or kept apart with the reason. Nothing is refused, and no clock matters. */
export function judgeEntry(raw: RawEntry, bench: Bench): JudgedEntry {
  if (!hasEnvelope(raw)) return { entry: wrapped(raw), aside: 'malformed', cap: null }
  return { entry: raw, aside: reasonToSetAside(raw, bench), cap: capOf(raw, bench.now) }
}

function reasonToSetAside(raw: RawEntry, bench: Bench): SetAsideCode | null {
  const { kind, body, learner } = raw
  if (learner !== null && !bench.isOurs(learner)) return 'other-school'
  const unfit = unfitBody(kind, body)
  if (unfit) return unfit
  if (!isKnownKind(kind) || !mayWrite(bench.viewer, kind)) return 'not-allowed'
  // A tablet's word counts for any child of the school, who may have changed classes meanwhile; a grown-up's for hers.
  if (bench.viewer.kind === 'staff' && learner !== null && !bench.sees(learner)) return 'not-allowed'
  if (kind === 'attempt') return badAttempt(learner, body as EntryBodies['attempt'], bench)
  if (kind === 'attempts-moved') return badMove(learner, body as EntryBodies['attempts-moved'], bench)
  return kind === 'edit' ? badEdit(learner, body as Edit, bench) : null
}

const badAttempt = (learner: LearnerId | null, { item }: EntryBodies['attempt'], bench: Bench) => {
  if (learner === null) return 'malformed'
  return bench.canMake(item) ? null : 'unknown-item'
}

const badMove = (learner: LearnerId | null, { to }: EntryBodies['attempts-moved'], bench: Bench) => {
  if (learner === null) return 'malformed'
  if (!bench.isOurs(to)) return 'other-school'
  return bench.sees(to) ? null : 'not-allowed'
}

/** What can be said of a kind and body alone, without knowing who sent them. */
function unfitBody(kind: string, body: unknown): SetAsideCode | null {
  if (!isKnownKind(kind)) return 'unknown-kind'
  return fitsKind(kind, body) ? null : 'malformed'
}

/** Whoever overrules the model says why, in the child's own log: there staff find it. */
const isAccountedFor = (learner: LearnerId | null, { record, note }: Edit): boolean =>
  learner === record.id && /\S/.test(note ?? '')

function badEdit(learner: LearnerId | null, edit: Edit, bench: Bench): SetAsideCode | null {
  const { kind, id } = edit.record
  if (kind === 'learner') {
    if (!bench.isOurs(id as LearnerId)) return 'other-school'
    if (!bench.sees(id as LearnerId)) return 'not-allowed'
    if (isSkillField(edit.field) && !isAccountedFor(learner, edit)) return 'malformed'
  }
  if (kind === 'class' && !seesClass(bench.viewer, id as ClassId)) return 'not-allowed'
  if (!mayEdit(bench.viewer, kind, edit.field)) return 'not-allowed'
  return fieldTakes(kind, edit.field, edit.value) ? null : 'malformed'
}

/** The first server's cap on what an entry says of its time travels with it; a later server never raises it. */
function capOf(raw: RawEntry, now: number): number {
  const given = (raw as { cap?: unknown }).cap
  const own = now + HLC_MAX_AHEAD_MS
  return typeof given === 'number' && Number.isSafeInteger(given) ? Math.min(given, own) : own
}

/** An entry with a broken envelope, made storable: all it held is in its body. */
const wrapped = (raw: RawEntry): RawEntry => ({
  stream: raw.stream,
  seq: raw.seq,
  at: 0,
  offset: null,
  time: 0,
  learner: null,
  by: null,
  kind: 'malformed',
  body: raw,
})
