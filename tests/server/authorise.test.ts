import { expect, test } from 'vitest'
import { type EntryKind, RECORD_KINDS, type StoredEntry } from '#domain/entry.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { Person, Role } from '#domain/roster.ts'
import {
  classesSeen,
  mayEdit,
  mayPull,
  mayWrite,
  membershipOf,
  seesClass,
  shownTo,
} from '#server/authorise.ts'
import type { Members } from '#server/members.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import type { Viewer } from '#server/viewer.ts'

const school = { id: 's', name: 'S', code: 'SSS', timeZone: 'UTC', demo: false } as Viewer['school']
const aDevice = (...classes: string[]): Viewer => ({
  kind: 'learner-device',
  school,
  device: newLearnerDevice('d', 'T', classes as ClassId[]),
})
const aPerson = (role: Role, ...classes: string[]): Viewer => ({
  kind: 'staff',
  school,
  device: newLearnerDevice('d', 'T', []),
  person: { id: 'p', name: 'P', login: 'p', role, classes } as unknown as Person,
  csrf: '',
  session: '',
})
const members: Members = {
  classesOf: new Map([
    ['ada', ['one']],
    ['ben', ['one', 'two']],
    ['cem', ['two']],
    ['left', []],
  ] as [LearnerId, ClassId[]][]),
  merged: new Set(),
}

/** Who writes what: device, monitor, teacher, admin. */
const WRITERS: readonly (readonly [EntryKind, string])[] = [
  ['attempt', 'yes no no no'],
  ['signed-in', 'yes yes yes yes'],
  ['signed-out', 'yes yes yes yes'],
  ['hand-raised', 'yes yes yes yes'],
  ['hand-lowered', 'yes yes yes yes'],
  ['help-given', 'no yes yes yes'],
  ['visited', 'no yes yes yes'],
  ['break-taken', 'yes yes yes yes'],
  ['lesson-given', 'yes no no no'],
  ['theme-chosen', 'yes yes yes yes'],
  ['rotation-moved', 'yes yes yes yes'],
  ['exit-ticket', 'yes yes yes yes'],
  ['tally', 'no yes yes yes'],
  ['register-marked', 'no yes yes yes'],
  ['support-delivered', 'yes yes yes yes'],
  ['attempts-moved', 'no yes yes yes'],
  ['device-health', 'yes yes yes yes'],
  ['lost', 'yes yes yes yes'],
  ['edit', 'no yes yes yes'],
]
test.each(WRITERS)('who writes %s: device, monitor, teacher, admin: %s', (kind, expected) => {
  const viewers = [aDevice(), aPerson('monitor'), aPerson('teacher'), aPerson('admin')]
  expect(viewers.map((viewer) => (mayWrite(viewer, kind) ? 'yes' : 'no')).join(' ')).toBe(expected)
})

test('no role edits people, devices, the school or the names of children through the log', () => {
  for (const viewer of [aDevice(), aPerson('monitor'), aPerson('teacher'), aPerson('admin')]) {
    for (const kind of ['person', 'device', 'school', 'details'] as const) {
      for (const field of ['name', 'role', 'classes', 'givenName', '*', '__proto__', 'toString']) {
        expect(mayEdit(viewer, kind, field), `${kind}.${field}`).toBe(false)
      }
    }
    expect(mayEdit(viewer, 'learner', 'firstName')).toBe(false)
  }
})

test.each<[string, Viewer, string[] | null]>([
  ['a tablet for all', aDevice(), null],
  ['a tablet of one class', aDevice('one'), ['one']],
  ['an admin, whatever classes she has', aPerson('admin', 'one'), null],
  ['a monitor without classes', aPerson('monitor'), null],
  ['a monitor of one class', aPerson('monitor', 'one'), ['one']],
  ['a teacher without classes', aPerson('teacher'), []],
])('%s sees the classes %j', (_, viewer, classes) => {
  const seen = classesSeen(viewer)
  expect(seen && [...seen]).toEqual(classes)
  expect(seesClass(viewer, 'two' as ClassId)).toBe(classes === null)
})

test('what a lab’s tablet may pull never holds names, accounts or history', () => {
  const filter = mayPull(aDevice('one'), 'lab', members)
  expect(filter?.entries).toBe('none')
  for (const kind of ['details', 'person', 'device'] as const) expect(filter?.records).not.toContain(kind)
  expect([...(filter?.learners ?? [])].sort()).toEqual(['ada', 'ben'])
})

test('a child’s tablet hears of a child what she did, and of grown-ups no note and no device', () => {
  const told = (kind: string, viewer = aDevice('one')) => {
    const entry = { kind, learner: 'ada', device: 'desk', body: { note: 'cried' } } as unknown as StoredEntry
    const shown = shownTo(viewer, { kind: 'entry', rev: 1, entry })
    return shown?.kind === 'entry' ? [shown.entry.device, shown.entry.body] : null
  }
  expect(told('help-given')).toEqual(['', { note: null }])
  expect(told('attempt')).toEqual(['', { note: 'cried' }])
  for (const kind of ['tally', 'visited', 'edit', 'attempts-moved', 'device-health', 'something-newer'])
    expect(told(kind), kind).toBeNull()
  expect(told('help-given', aPerson('monitor'))).toEqual(['desk', { note: 'cried' }])
})

test('only an administrator pulls accounts; nobody pulls a kind of record that does not exist', () => {
  const scopes = ['lab', 'school', 'class:one', 'learner:ada'] as const
  const viewers = [aDevice(), aPerson('monitor'), aPerson('teacher', 'one'), aPerson('admin')]
  for (const viewer of viewers) {
    for (const scope of scopes) {
      const records = mayPull(viewer, scope, members)?.records ?? []
      expect(records.every((kind) => RECORD_KINDS.includes(kind))).toBe(true)
      const admin = viewer.kind === 'staff' && viewer.person.role === 'admin' && scope === 'school'
      expect(records.includes('person')).toBe(admin)
    }
  }
})

test('a learner who left, or never was, has no scope for a class’s staff', () => {
  expect(mayPull(aPerson('teacher', 'one'), 'learner:left', members)).toBeNull()
  expect(mayPull(aPerson('admin'), 'learner:nobody', members)).toBeNull()
  expect(mayPull(aPerson('admin'), 'learner:left', members)).not.toBeNull()
})

test('membership has one name whatever its order, and another when it changes', () => {
  const name = (...ids: string[]) =>
    membershipOf({
      records: [],
      learners: new Set(ids as LearnerId[]),
      classes: null,
      entries: 'none',
      checkpoints: true,
    })
  expect(name('ada', 'ben')).toBe(name('ben', 'ada'))
  expect(name('ada', 'ben')).not.toBe(name('ada'))
  expect(name('ada')).toMatch(/^[\w-]{12}$/)
})
