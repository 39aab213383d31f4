import type { Hono } from 'hono'
import type { Device } from '#domain/device.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { ClassId, LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import type { LearnerCard, Person, Role, School, SchoolClass } from '#domain/roster.ts'
import { packEntries } from '#protocol/columns.ts'
import type { SessionReply } from '#protocol/enrol.ts'
import { createApp } from '#server/app.ts'
import { issueCode } from '#server/codes.ts'
import type { LogLine } from '#server/log.ts'
import type { AppParts } from '#server/parts.ts'
import { hashPassword } from '#server/passwords.ts'
import { randomId, systemRandom } from '#server/random.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'

/** The clock of a test: it stands until it is moved. Epoch ms. */
type TestClock = { now: number }

export const LEARNERS = ['ada', 'ben', 'cem'] as unknown as readonly [LearnerId, LearnerId, LearnerId]
/** Ada and Ben are in the first class, Cem is in the second. */
export const CLASSES = ['class-1', 'class-2'] as unknown as readonly [ClassId, ClassId]
export const PASSWORD = 'correct horse battery'

/** A server on a real store with a small school, and browsers that have been let in. */
export type TestServer = Readonly<{
  app: Hono
  store: Store
  school: School
  clock: TestClock
  log: LogLine[]
  /** A browser of its own: it keeps its cookies as browsers do. */
  browser(): Browser
  /** A child's device that serves these classes; none = all. */
  aTablet(classes?: readonly ClassId[]): Promise<Browser & { device: Device }>
  /** A grown-up signed in on a device of her own. */
  staff(role: Role, classes?: readonly ClassId[]): Promise<Browser & SessionReply>
}>

export type Browser = Readonly<{
  /** Like `fetch`, with this browser's cookies; `csrf` is added once it is signed in. */
  request(path: string, init?: RequestInit): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  push(entries: readonly RawEntry[], waiting?: number): Promise<Response>
  cookies: Map<string, string>
}>

/** Starts a server in this process; `store` is a fresh SQLite in memory unless given (then it is filled if it is empty). */
export async function aServer(given: Partial<AppParts> & { store?: Store } = {}): Promise<TestServer> {
  const store = given.store ?? (await openSqliteStore(':memory:'))
  const clock: TestClock = { now: Date.UTC(2026, 8, 7, 9) }
  const log: LogLine[] = []
  const app = createApp({
    clock: () => clock.now,
    random: systemRandom,
    log: (line) => log.push(line),
    secure: false,
    build: 'test',
    level: 'final',
    ...given,
    store,
  })
  const school = (await store.schools())[0] ?? (await aSchool(store))
  const browser = () => aBrowser(app, school)
  return {
    app,
    store,
    school,
    clock,
    log,
    browser,
    aTablet: async (classes = []) => {
      const device = newLearnerDevice(randomId(systemRandom), 'Tablet', classes)
      await store.putDevice(school.id, device, null)
      const purpose = { kind: 'enrol', device: device.id } as const
      const { code } = await issueCode(store, school, purpose, {
        random: systemRandom,
        now: clock.now,
        lifeMs: 60_000,
      })
      const tablet = browser()
      const reply = await tablet.post('/v1/enrol', { code, build: 'test' })
      if (reply.status !== 200) throw new Error(`not enrolled: ${await reply.text()}`)
      return { ...tablet, device }
    },
    staff: async (role, classes = []) => {
      const person = await anAccount(store, school, role, classes)
      const own = browser()
      const reply = await own.post(`/v1/schools/${school.id}/session`, {
        login: person.login,
        password: PASSWORD,
      })
      if (reply.status !== 200) throw new Error(`not signed in: ${await reply.text()}`)
      const session = (await reply.json()) as SessionReply
      own.cookies.set('csrf', session.csrf)
      return { ...own, ...session }
    },
  }
}

/** A browser against an app: cookies are kept, and the session's csrf word is sent with changes. */
export function aBrowser(app: Hono, school: School): Browser {
  const cookies = new Map<string, string>()
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    const jar = [...cookies].filter(([name]) => name !== 'csrf').map(([name, value]) => `${name}=${value}`)
    if (jar.length > 0) headers.set('cookie', jar.join('; '))
    const csrf = cookies.get('csrf')
    if (csrf && !headers.has('x-carrel-csrf')) headers.set('x-carrel-csrf', csrf)
    const response = await app.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const push = (entries: readonly RawEntry[], waiting = 0) =>
    post(`/v1/schools/${school.id}/push`, { v: 1, waiting, columns: packEntries(entries) })
  return { request, post, push, cookies }
}

/** A school with two classes and three children. */
export async function aSchool(store: Store, code = 'LIN'): Promise<School> {
  const school: School = {
    id: randomId(systemRandom) as SchoolId,
    name: 'Lindenweg School',
    code,
    timeZone: 'Europe/Berlin',
    demo: false,
  }
  await store.putSchool(school, null)
  const classes: SchoolClass[] = CLASSES.map((id) => ({
    id,
    title: id,
    kind: 'homeroom',
    grades: ['2'],
    secretLength: 1,
  }))
  const cards = LEARNERS.map(
    (id, i): LearnerCard => ({
      id,
      firstName: id,
      animal: 'otter',
      grade: '2',
      language: 'en',
      classes: [CLASSES[i < 2 ? 0 : 1]] as ClassId[],
      secret: null,
      supports: [],
      guest: false,
    }),
  )
  await store.putRecords(school.id, [
    ...classes.map((body) => ({ ref: { kind: 'class', id: body.id } as const, body })),
    ...cards.map((body) => ({ ref: { kind: 'learner', id: body.id } as const, body })),
    ...cards.map(({ id, firstName: givenName }) => ({
      ref: { kind: 'details', id } as const,
      body: { id, givenName, familyName: 'Secretname', secretPictures: ['moon'] },
    })),
  ])
  return school
}

async function anAccount(
  store: Store,
  school: School,
  role: Role,
  classes: readonly ClassId[],
): Promise<Person> {
  const id = randomId(systemRandom) as PersonId
  const person: Person = { id, name: `A ${role}`, login: `${role}-${id.slice(0, 8)}`, role, classes }
  const passwordHash = await hashPassword(PASSWORD, systemRandom)
  await store.putAccount(school.id, { person, passwordHash, disabled: false })
  return person
}

/** An attempt as a device would log it; name only what matters. */
export function anAttempt(given: Partial<RawEntry> & { body?: unknown } = {}): RawEntry {
  const at = Date.UTC(2026, 8, 7, 9)
  const learner = LEARNERS[0]
  return {
    // Sorts before any random stream: of two things in one millisecond this one came first, in every run.
    stream: '00000000-0000-4000-8000-000000000001' as StreamId,
    seq: 1,
    at,
    offset: 0,
    time: at,
    learner,
    by: learner,
    kind: 'attempt',
    body: attemptBody(),
    ...given,
  }
}

/** The body of an attempt at an item that can be rebuilt. */
export const attemptBody = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  item: 'gen/m.2.facts-20/1/7/1',
  try: 1,
  format: 'number-pad',
  choices: 0,
  response: '12',
  correct: true,
  misconceptions: [],
  hints: [],
  msToFirstTouch: 900,
  msToAnswer: 4200,
  promptMs: 0,
  why: 'new',
  supports: [],
  theme: null,
  language: 'en',
  model: 'test',
  ...given,
})

export const aStream = (): StreamId => randomId(systemRandom) as StreamId
