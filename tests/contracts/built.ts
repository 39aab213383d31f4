import type { Device } from '#domain/device.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { ClassId, DeviceId, LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import type { Person, School } from '#domain/roster.ts'
import type { Checkpoint } from '#protocol/pull.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import type { ChangeFilter, JudgedEntry } from '#server/store/store.ts'

export const SCHOOL = 'school-1' as SchoolId
export const OTHER_SCHOOL = 'school-2' as SchoolId
export const TABLET = 'tablet-7' as DeviceId
export const MIA = 'mia' as LearnerId
export const BEN = 'ben' as LearnerId
export const STREAM = 'stream-1' as StreamId
/** The server's clock in these tests. */
export const NOW = 1_790_000_000_000

export const aSchool = (given: Partial<School> = {}): School => ({
  id: SCHOOL,
  name: 'Lindenweg',
  code: 'LIN',
  timeZone: 'America/Denver',
  demo: false,
  ...given,
})

export const anEntry = (given: Partial<RawEntry> = {}): RawEntry => ({
  stream: STREAM,
  seq: 1,
  at: NOW - 1000,
  offset: 250,
  time: NOW - 750,
  learner: MIA,
  by: MIA,
  kind: 'tally',
  body: { goal: 'hands up', count: 1 },
  ...given,
})

/** An entry as the judge hands it over. */
export const judged = (
  given: Partial<RawEntry> = {},
  aside: SetAsideCode | null = null,
  cap: number | null = null,
): JudgedEntry => ({ entry: anEntry(given), aside, cap })

/** Entries `from`…`through` of one stream. */
export const aRun = (from: number, through: number, given: Partial<RawEntry> = {}): JudgedEntry[] =>
  Array.from({ length: through - from + 1 }, (_, i) =>
    judged({ seq: from + i, body: { goal: 'hands up', count: from + i }, ...given }),
  )

/** Everything there is to pull. */
export const EVERYTHING: ChangeFilter = {
  records: ['school', 'class', 'learner', 'details', 'person', 'device', 'schedule', 'assignment', 'lesson'],
  learners: null,
  classes: null,
  entries: 'all',
  checkpoints: true,
}

export const aDevice = (given: Partial<Device> = {}): Device => ({
  id: TABLET,
  name: 'Tablet 7',
  use: 'learner',
  classes: ['class-1' as ClassId],
  waiting: 0,
  risk: 'none',
  build: 'test',
  heard: NOW,
  revoked: false,
  ...given,
})

export const aPerson = (given: Partial<Person> = {}): Person => ({
  id: 'person-1' as PersonId,
  name: 'Ms. Okafor',
  login: 'okafor',
  role: 'monitor',
  classes: ['class-1' as ClassId],
  ...given,
})

export const aCheckpoint = (given: Partial<Checkpoint> = {}): Checkpoint => ({
  learner: MIA,
  rev: 1,
  state: {
    learner: MIA,
    model: 'm1',
    last: null,
    recent: [],
    strength: { answers: 0, surplus: 0 },
    placement: [],
    placed: null,
    skills: {},
  },
  through: { [STREAM]: 1 },
  ...given,
})
