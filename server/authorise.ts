import { createHash } from 'node:crypto'
import type { EntryKind, RecordKind } from '#domain/entry.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import { isSkillField } from '#domain/overrule.ts'
import type { Role } from '#domain/roster.ts'
import { type Change, PULLED_MS, type Scope } from '#protocol/pull.ts'
import { learnersOf, type Members } from './members.ts'
import type { ChangeFilter } from './store/store.ts'
import type { Viewer } from './viewer.ts'

// The only place that decides who may read which scope and write which kind.

/** The classes somebody sees; null = the whole school. A learner device's are those its lab serves. */
export function classesSeen(viewer: Viewer): ReadonlySet<ClassId> | null {
  if (viewer.kind === 'learner-device')
    return viewer.device.classes.length === 0 ? null : new Set(viewer.device.classes)
  const { role, classes } = viewer.person
  if (role === 'admin') return null
  return classes.length === 0 && role === 'monitor' ? null : new Set(classes)
}

/** The learners somebody sees; null = all of the school. */
export function learnersSeen(viewer: Viewer, members: Members): ReadonlySet<LearnerId> | null {
  const classes = classesSeen(viewer)
  return classes && learnersOf(members, classes)
}

const LAB_RECORDS: readonly RecordKind[] = [
  'school',
  'class',
  'learner',
  'schedule',
  'assignment',
  'lesson',
  'clip',
]
const STAFF_RECORDS: readonly RecordKind[] = [...LAB_RECORDS, 'details', 'device']
const ADMIN_RECORDS: readonly RecordKind[] = [...STAFF_RECORDS, 'person']

/** What of a scope a viewer may pull; null = nothing at all. */
export function mayPull(viewer: Viewer, scope: Scope, members: Members): ChangeFilter | null {
  if (scope === 'lab') return labFilter(viewer, members)
  if (scope === 'school') return schoolFilter(viewer)
  const [kind, id] = scope.split(':')
  return kind === 'learner'
    ? learnerFilter(viewer, id as LearnerId, members)
    : classFilter(viewer, id as ClassId, members)
}

/** A child's device: what the lab needs of its classes, the parameters it believes with, and no history. */
function labFilter(viewer: Viewer, members: Members): ChangeFilter | null {
  if (viewer.kind !== 'learner-device') return null
  const classes = classesSeen(viewer)
  const learners = classes && learnersOf(members, classes)
  return { records: [...LAB_RECORDS, 'mastery'], learners, classes, entries: 'none', checkpoints: true }
}

/** Everything: for those who see the whole school. */
function schoolFilter(viewer: Viewer): ChangeFilter | null {
  if (viewer.kind !== 'staff' || classesSeen(viewer) !== null) return null
  const records = viewer.person.role === 'admin' ? ADMIN_RECORDS : STAFF_RECORDS
  return { records, learners: null, classes: null, entries: 'all', checkpoints: true }
}

/** One child's card and checkpoint; her device, where she is signed in, hears what she does elsewhere, too. */
function learnerFilter(viewer: Viewer, learner: LearnerId, members: Members): ChangeFilter | null {
  const seen = learnersSeen(viewer, members)
  if (!members.classesOf.has(learner) || (seen && !seen.has(learner))) return null
  const learners = new Set([learner])
  const entries = viewer.kind === 'learner-device' ? 'learners' : 'none'
  return { records: ['learner'], learners, classes: null, entries, checkpoints: true }
}

/** A class with its children's work and names: for staff who see it. */
function classFilter(viewer: Viewer, id: ClassId, members: Members): ChangeFilter | null {
  if (viewer.kind !== 'staff' || !seesClass(viewer, id)) return null
  const classes = new Set([id])
  const learners = learnersOf(members, classes)
  return { records: STAFF_RECORDS, learners, classes, entries: 'learners', checkpoints: true }
}

/** Names the membership behind a filter: another name means that what a scope holds must be pulled afresh. */
export function membershipOf(filter: ChangeFilter): string {
  if (filter.learners === null && filter.classes === null) return 'all'
  const parts: string[] = [...[...(filter.learners ?? [])].sort(), '|', ...[...(filter.classes ?? [])].sort()]
  return createHash('sha256').update(parts.join(',')).digest('base64url').slice(0, 12)
}

/** How far back a viewer pulls entries, by when the server received them, ms. */
export const lookBackMs = (viewer: Viewer): number =>
  viewer.kind === 'learner-device' ? PULLED_MS.learner : PULLED_MS.staff

/** What a child's device hears of her: no tallies, no visits, no edits. */
const TOLD_TO_DEVICES: ReadonlySet<string> = new Set<EntryKind>([
  'attempt',
  'signed-in',
  'signed-out',
  'hand-raised',
  'hand-lowered',
  'help-given',
  'break-taken',
  'lesson-given',
  'theme-chosen',
])

/**
 * A change as a viewer may see it; null = not at all. A child's device hears no note of a grown-up's, and never which
 * device wrote an entry: whoever could name it at enrolment might go on with its streams.
 */
export function shownTo(viewer: Viewer, change: Change): Change | null {
  if (viewer.kind !== 'learner-device') return change
  if (change.kind === 'record') return { ...change, body: forDevice(change.ref.kind, change.body) }
  if (change.kind !== 'entry') return change
  const { entry } = change
  if (!TOLD_TO_DEVICES.has(entry.kind)) return null
  const body = entry.kind === 'help-given' ? { note: null } : entry.body
  return { ...change, entry: { ...entry, body, device: '' } }
}

/** Who edited what, and from which stream, is nothing a child's device needs, nor whose voice it speaks with. */
function forDevice(kind: RecordKind, body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const { stamps: _, twoEdits: __, ...rest } = body as Readonly<Record<string, unknown>>
  return kind === 'clip' ? { ...rest, by: null } : rest
}

const STAFF: readonly Role[] = ['monitor', 'teacher', 'admin']
type Writers = Readonly<{ device: boolean; staff: readonly Role[] }>

/** Who writes which kind. Children and their devices say what happened; grown-ups alone correct and edit. */
const WRITERS: Readonly<Record<EntryKind, Writers>> = {
  attempt: { device: true, staff: [] },
  'signed-in': { device: true, staff: STAFF },
  'signed-out': { device: true, staff: STAFF },
  'hand-raised': { device: true, staff: STAFF },
  'hand-lowered': { device: true, staff: STAFF },
  'break-taken': { device: true, staff: STAFF },
  'lesson-given': { device: true, staff: [] },
  'theme-chosen': { device: true, staff: STAFF },
  'rotation-moved': { device: true, staff: STAFF },
  'exit-ticket': { device: true, staff: STAFF },
  'support-delivered': { device: true, staff: STAFF },
  'device-health': { device: true, staff: STAFF },
  lost: { device: true, staff: STAFF },
  'help-given': { device: false, staff: STAFF },
  visited: { device: false, staff: STAFF },
  tally: { device: false, staff: STAFF },
  'register-marked': { device: false, staff: STAFF },
  'attempts-moved': { device: false, staff: STAFF },
  edit: { device: false, staff: STAFF },
}

/** Fields that can be edited, by record and field (`*` = any), and by whom. Rosters, people and devices have their own doors. */
const EDITORS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly Role[]>>>>> = {
  learner: { language: STAFF, supports: STAFF, startsAt: STAFF, 'skill:': ['teacher', 'admin'] },
  class: { secretLength: ['teacher', 'admin'], title: ['admin'] },
  schedule: { '*': ['teacher', 'admin'] },
  assignment: { '*': ['teacher', 'admin'] },
  lesson: { '*': ['teacher', 'admin'] },
}

/**
 * Whether somebody may write this kind. A learner device may write of any learner of its school: a child may have
 * changed classes while her work waited on it.
 */
export function mayWrite(viewer: Viewer, kind: EntryKind): boolean {
  const writers = WRITERS[kind]
  return viewer.kind === 'learner-device' ? writers.device : writers.staff.includes(viewer.person.role)
}

/** Whether somebody may edit this field of this kind of record. */
export function mayEdit(viewer: Viewer, kind: RecordKind, field: string): boolean {
  if (viewer.kind !== 'staff') return false
  const fields = EDITORS[kind]
  const name = isSkillField(field) ? 'skill:' : field
  const editors = fields && (Object.hasOwn(fields, name) ? fields[name] : fields['*'])
  return editors?.includes(viewer.person.role) ?? false
}

/** Whether somebody may record the school's voice, and take recordings away. */
export const mayRecord = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && (viewer.person.role === 'teacher' || viewer.person.role === 'admin')

/** Whether somebody sees a class: gate of guests, codes and class sheets. */
export function seesClass(viewer: Viewer, id: ClassId): boolean {
  const classes = classesSeen(viewer)
  return classes === null || classes.has(id)
}

/** Whether somebody may enrol, rename and revoke devices of these classes; only the whole school's staff for all classes. */
export function mayEnrol(viewer: Viewer, classes: readonly ClassId[]): boolean {
  if (viewer.kind !== 'staff') return false
  const seen = classesSeen(viewer)
  return seen === null || (classes.length > 0 && classes.every((one) => seen.has(one)))
}
