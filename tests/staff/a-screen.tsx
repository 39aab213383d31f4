import 'fake-indexeddb/auto'
import { render } from '@testing-library/preact'
import type { Lab } from '#app/lab.ts'
import { LabDatabase } from '#db/database.ts'
import { openStream } from '#db/stream.ts'
import type { Device } from '#domain/device.ts'
import type { StoredEntry } from '#domain/entry.ts'
import type { Role } from '#domain/roster.ts'
import { ambient } from '#sync/ambient.ts'
import { LabContext } from '#ui/hooks/use-lab.ts'
import { WithSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { StaffApp } from '#ui/staff/staff-app.tsx'
import { createMasteryCore } from '#workers/mastery-core.ts'

/** What a small school's server would answer, by method and path; anything else is refused as not signed in. */
export type SmallServer = {
  entries: StoredEntry[]
  role: Role
  cut: boolean
  /** What the tablet's record says more. */
  tablet: Partial<Device>
  asked: string[]
  /** What is told at other addresses, by the path after the school. */
  told: Record<string, unknown>
  fetch(path: string, init: RequestInit): Promise<Response>
}

const PASSWORD = 'three unrelated words'
const NAMES = ['Mai', 'Bo', 'Ana'] as const
const SCHOOL = { id: 'school-1', name: 'Elm Street School', code: 'ELM', timeZone: 'UTC', demo: false }
const DEVICE = {
  id: 'tablet-1',
  name: 'Tablet 7',
  use: 'learner',
  classes: [],
  waiting: 14,
  risk: 'ephemeral',
  build: 'b',
  heard: 1,
  revoked: false,
}

const record = (kind: string, id: string, body: unknown) => ({
  kind: 'record',
  ref: { kind, id },
  rev: 1,
  body,
})

/** A server with one class of three children and a tablet that forgets at sign-out. */
export function aSmallServer(entries: StoredEntry[] = []): SmallServer {
  let signedIn = false
  const answer = (body: unknown, status = 200) =>
    ({ ok: status < 400, status, json: async () => body, headers: new Map() }) as unknown as Response
  const session = () => ({
    school: SCHOOL,
    person: {
      id: 'person-1',
      name: 'Rosa Delgado',
      login: 'rosa',
      role: server.role,
      classes: server.role === 'admin' ? [] : ['class-1'],
    },
    device: { ...DEVICE, id: 'staff-1', use: 'staff' },
    csrf: 'token',
    now: Date.now(),
  })
  const refused = (error: string, status: number) => answer({ error, message: 'no', next: 'try' }, status)
  const page = () => ({
    changes: [
      record('class', 'class-1', {
        id: 'class-1',
        title: 'Maple',
        kind: 'homeroom',
        grades: ['2'],
        secretLength: 1,
      }),
      record('device', DEVICE.id, { ...DEVICE, ...server.tablet }),
      ...NAMES.map((firstName) =>
        record('learner', firstName.toLowerCase(), {
          id: firstName.toLowerCase(),
          firstName,
          animal: 'otter',
          grade: '2',
          language: 'en',
          classes: ['class-1'],
          secret: null,
          supports: [],
          guest: false,
        }),
      ),
      ...NAMES.map((name) =>
        record('details', name.toLowerCase(), {
          id: name.toLowerCase(),
          givenName: name,
          familyName: 'Ito',
          secretPictures: ['moon'],
        }),
      ),
      ...server.entries.map((entry) => ({ kind: 'entry', rev: entry.rev, entry })),
    ],
    cursor: 'e.1.m',
    more: false,
    epoch: 'e',
    now: Date.now(),
  })
  const route = (method: string, path: string, body: Record<string, unknown>): Response => {
    const place = `${method} ${path.split('?')[0]}`
    if (place === 'GET /v1/schools') return answer([{ id: SCHOOL.id, name: SCHOOL.name, code: SCHOOL.code }])
    if (place === 'POST /v1/schools/school-1/session') {
      signedIn = body['password'] === PASSWORD
      return signedIn ? answer(session()) : refused('wrong', 403)
    }
    if (!signedIn) return refused('signed-out', 401)
    if (place === 'GET /v1/session') return answer(session())
    if (place === 'GET /v1/schools/school-1/pull') return answer(page())
    if (place === 'GET /v1/schools/school-1/matches')
      return answer([
        { guest: 'bo', candidates: [{ id: 'ana', givenName: 'Ana', familyName: 'Ito', secretPictures: [] }] },
      ])
    if (place === 'POST /v1/schools/school-1/devices')
      return answer({
        code: 'ELM-7K2M-9QXD',
        url: '',
        expires: Date.now() + 900_000,
        device: { ...DEVICE, name: body['name'] },
      })
    return answer(server.told[path.replace('/v1/schools/school-1/', '')] ?? {})
  }
  const server: SmallServer = {
    entries,
    role: 'monitor',
    cut: false,
    tablet: {},
    asked: [],
    told: {},
    fetch: async (path, init) => {
      if (server.cut) throw new TypeError('no network')
      server.asked.push(`${init.method} ${path.split('?')[0]}`)
      return route(init.method ?? 'GET', path, JSON.parse(String(init.body ?? '{}')))
    },
  }
  return server
}

/** The parts of a lab that staff screens stand on, over a database of its own. */
export function aLab(server: SmallServer): Lab {
  const db = new LabDatabase(undefined, crypto.randomUUID())
  const now = () => Date.now()
  const stream = openStream({
    db,
    uuid: () => crypto.randomUUID(),
    school: () => null,
    now,
    offset: () => 0,
    canaries: null,
    pause: () => Promise.resolve(),
  })
  const masteryCore = createMasteryCore()
  const core = {
    ask: async (name: keyof typeof masteryCore, ...args: never[]) =>
      (masteryCore[name] as (...given: never[]) => unknown)(...args),
  }
  const parts = {
    build: 'test',
    fetch: server.fetch,
    random: () => 0,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    openSource: () => ({ addEventListener: () => {}, readyState: 1, close: () => {} }),
    onReturn: () => () => {},
    failed: (error: unknown) => {
      throw error
    },
  }
  const lab = {
    db,
    stream,
    core,
    parts,
    clock: { now, corrected: now, offset: () => 0, measured: () => {} },
    loop: { nudge: () => {}, run: async () => ({ kind: server.cut ? 'offline' : 'done' }) },
    place: ambient({ kind: 'not-enrolled' }),
  }
  return lab as unknown as Lab
}

/** Draws the staff side at a path of its own. */
export function draw(lab: Lab, path = '', code: string | null = null) {
  return render(
    <LabContext.Provider value={lab}>
      <WithSoundAndLight>
        <StaffApp lab={lab} route={{ kind: 'staff', path, code }} />
      </WithSoundAndLight>
    </LabContext.Provider>,
  )
}

/** Draws it with the monitor signed in already. */
export const signedIn = async (server: SmallServer): Promise<Lab> => {
  const lab = aLab(server)
  const { staffSignIn } = await import('#app/staff-session.ts')
  if ((await staffSignIn(lab, SCHOOL.id as never, 'rosa', PASSWORD)) !== 'signed-in')
    throw new Error('not signed in')
  return lab
}
