import { IDBFactory } from 'fake-indexeddb'
import { cardOf } from '#app/classes.ts'
import { enrolDevice } from '#app/device-state.ts'
import { signIn, signOut } from '#app/sign-in.ts'
import { countUnsafe } from '#db/log.ts'
import { KEEP_MS } from '#db/prune.ts'
import type { School } from '#domain/roster.ts'
import type { PushReply } from '#protocol/push.ts'
import { chanceFrom } from '#tests/support/chance.ts'
import { first, settle } from '#tests/support/device.ts'
import { attemptBody, CLASSES, LEARNERS } from '#tests/support/server.ts'
import { openLedger } from './sim-ledger.ts'
import { aSimServer } from './sim-server.ts'
import {
  aHall,
  aSimTablet,
  type Hall,
  killPage,
  openPage,
  type SimPage,
  type SimTablet,
} from './sim-tablet.ts'

// A lab in which everything goes wrong that can: the real pages over a disk in memory, the real server over SQLite, and
// between them a cable that loses, repeats, delays and reorders. One seed is one history, the same each time.

export type History = Readonly<{
  violations: readonly string[]
  /** What was done, in order, and what came of it. */
  trace: readonly string[]
  /** The keys of everything at the server in the end. */
  stored: readonly string[]
}>

type Sim = ReturnType<typeof aSim> extends Promise<infer S> ? S : never
type Rigged = SimTablet & { hall: Hall; late: (() => Promise<unknown>)[] }

const TABLETS = 3
const ACTIONS = 30
/** How much of what is sent meets with a fault. */
const TROUBLE = 0.35

/** Lives a seed through, mends everything, and tells what broke of the log's promises. */
export async function simulate(seed: number, actions = ACTIONS): Promise<History> {
  const letGo = inTurnsAlone()
  const sim = await aSim(seed)
  try {
    for (const tablet of sim.tablets) await begin(sim, tablet)
    for (let n = 0; n < actions; n++) await act(sim)
    await heal(sim)
    const stored = await sim.ledger.settle()
    for (const { name, failures } of sim.tablets)
      for (const failure of failures) sim.ledger.wrong(`${name} failed: ${failure}`)
    return { violations: sim.ledger.violations, trace: sim.trace, stored }
  } finally {
    letGo()
    for (const tablet of sim.tablets) for (const page of [...tablet.pages]) await killPage(tablet, page)
    await sim.server.end()
  }
}

/** A timer shorter than this is Dexie's own "in a moment", ms; the pages' timers are the tablet's. */
const A_MOMENT_MS = 50

/**
 * Leaves nothing but the turns of the event loop to say what comes before what: gzip runs beside them, and a timer of 0 ms
 * fires by the clock, so that two histories of one seed would differ. The returned function undoes it.
 */
function inTurnsAlone(): () => void {
  const { CompressionStream, setTimeout } = globalThis
  Reflect.deleteProperty(globalThis, 'CompressionStream')
  globalThis.setTimeout = ((run: () => void, ms = 0) =>
    ms < A_MOMENT_MS ? setImmediate(run) : setTimeout(run, ms)) as unknown as typeof setTimeout
  return () => void Object.assign(globalThis, { CompressionStream, setTimeout })
}

async function aSim(seed: number) {
  const chance = chanceFrom(seed)
  const server = await aSimServer(seed, chanceFrom(seed ^ 0x5eed))
  const ledger = openLedger(server)
  const state = { isCalm: true, items: 0, codes: 0, streams: 0 }
  const tablets = Array.from({ length: TABLETS }, (_, i): Rigged => {
    const tablet = aSimTablet(`tablet-${i + 1}`, server.clock.now - i * 3_600_000)
    return Object.assign(tablet, { hall: aHall(), late: [] })
  })
  const sim = { seed, chance, server, ledger, tablets, state, trace: [] as string[] }
  for (const tablet of tablets)
    tablet.cable = cableOf(sim, tablet, chanceFrom(seed + tablet.name.length * 977))
  return sim
}

const below = ({ chance }: Pick<Sim, 'chance'>, n: number): number => Math.floor(chance() * n)
const oneOf = <T>(sim: Pick<Sim, 'chance'>, all: readonly T[]): T => all[below(sim, all.length)] as T
const pageOf = (tablet: SimTablet): SimPage => tablet.pages[0] as SimPage

/** What becomes of a request on its way. */
function cableOf(
  { server, ledger, state }: Pick<Sim, 'server' | 'ledger' | 'state'>,
  tablet: Rigged,
  chance: () => number,
): SimTablet['cable'] {
  const send = async (path: string, init: RequestInit, isHeard: boolean) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...tablet.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const reply = await server.request(path, { ...init, headers })
    if (isHeard)
      for (const line of reply.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') tablet.cookies.delete(name)
        else tablet.cookies.set(name, value)
      }
    const school = /schools\/([^/]+)\/push/.exec(path)?.[1]
    if (school && reply.ok) ledger.answered(school, (await reply.clone().json()) as PushReply)
    return reply
  }
  const cut = () => Promise.reject(new TypeError('Failed to fetch'))
  return async (path, init) => {
    const luck = chance()
    if (state.isCalm || luck >= TROUBLE || path === '/v1/enrol') return send(path, init, true)
    switch (Math.floor((luck / TROUBLE) * 6)) {
      case 0:
        return cut()
      case 1:
        await send(path, init, false)
        return cut()
      case 2:
        await send(path, init, false)
        return send(path, init, true)
      case 3:
        // It arrives all the same, after others that were sent later.
        tablet.late.push(() => send(path, { ...init, signal: null }, false))
        return cut()
      case 4:
        return new Response('<html>The proxy is tired</html>', { status: 503 })
      default: {
        const reply = await send(path, init, false)
        const text = await reply.text()
        return new Response(text.slice(0, Math.floor(text.length / 2)), { status: 200 })
      }
    }
  }
}

const given = (sim: Sim) => ({
  uuid: () => {
    const n = (++sim.state.streams).toString(16).padStart(8, '0')
    return `${n}-0000-4000-8000-${sim.seed.toString(16).padStart(12, '0')}`
  },
  random: sim.chance,
})

async function begin(sim: Sim, tablet: Rigged): Promise<void> {
  await openPage(tablet, tablet.hall, given(sim))
  await enrol(sim, tablet, oneOf(sim, sim.server.schools))
  sim.state.isCalm = false
  await pageOf(tablet).lab.loop.run('prove')
  sim.state.isCalm = sim.tablets.at(-1) !== tablet
}

async function enrol(sim: Sim, tablet: Rigged, school: School): Promise<string> {
  const { lab } = pageOf(tablet)
  const told = await enrolDevice(lab, await sim.server.code(school, `device-${++sim.state.codes}`))
  if (told === 'enrolled')
    await first(lab.place, (now) => now.kind === 'learner' && now.school.id === school.id && !now.revoked)
  return told
}

/** One thing happens. */
async function act(sim: Sim): Promise<void> {
  const tablet = oneOf(sim, sim.tablets)
  const [name, run] = pick(sim)
  const came = await run(sim, tablet)
  await calm(tablet)
  await sim.ledger.look(tablet)
  sim.trace.push(`${tablet.name} ${name}${came === undefined ? '' : `: ${came}`}`)
}

/** Lets what the pages still do come to rest. */
async function calm(tablet: SimTablet): Promise<void> {
  for (let n = 0; n < 200; n++) {
    await settle()
    if (tablet.pages.every(({ lab }) => lab.loop.state.get().state !== 'sending')) return
  }
}

type Action = (sim: Sim, tablet: Rigged) => Promise<unknown>

async function append(sim: Sim, page: SimPage, count: number): Promise<string> {
  const told: string[] = []
  for (let n = 0; n < count; n++) {
    const place = page.lab.place.get()
    if (place.kind !== 'learner') return 'no place'
    const learner = oneOf(sim, LEARNERS)
    const item = `gen/m.2.facts-20/1/${++sim.state.items}/1`
    const body = attemptBody({ item, correct: sim.chance() < 0.7 }) as never
    const draft = { kind: 'attempt', learner, by: learner, body } as const
    const { kind, entry } = await page.lab.stream.append(draft)
    if (kind === 'kept') sim.ledger.keep(place.school.id, entry)
    else sim.ledger.hold(page, entry)
    told.push(kind)
  }
  return told.join(' ')
}

const answer: Action = (sim, tablet) => append(sim, oneOf(sim, tablet.pages), 1 + below(sim, 5))
const sync: Action = async (sim, tablet) =>
  (await oneOf(sim, tablet.pages).lab.loop.run(oneOf(sim, ['push', 'pull', 'prove'] as const))).kind
const answerWhileSending: Action = async (sim, tablet) => {
  const page = oneOf(sim, tablet.pages)
  const [sent] = await Promise.all([page.lab.loop.run('push'), append(sim, page, 3)])
  return sent.kind
}
const another: Action = async (sim, tablet) => {
  const { lab } = oneOf(sim, tablet.pages)
  const card = await cardOf(lab, oneOf(sim, LEARNERS))
  if (lab.place.get().kind !== 'learner') return 'no place'
  if (card === null) return signOut(lab, 'staff')
  await signIn(lab, card, CLASSES[0], 'pictures')
}
const wait: Action = async (sim, tablet) => pass(sim, tablet, 1_000 + below(sim, 600_000))
const aWeek: Action = async (sim, tablet) => {
  await pass(sim, tablet, KEEP_MS + 60_000)
  await pageOf(tablet).lab.loop.run('prove')
}
async function pass(sim: Sim, tablet: SimTablet, ms: number): Promise<void> {
  sim.server.clock.now += ms
  // Timers run in the first minutes; the rest of a week goes by with the lid closed.
  await tablet.time.pass(Math.min(ms, 400_000))
  tablet.time.set(tablet.time.now() + Math.max(0, ms - 400_000))
}
const clock: Action = async (sim, { time }) => {
  time.set(
    oneOf(sim, [0, time.now() - 7_200_000, time.now() + 90_000, Date.UTC(2099, 1, 1), sim.server.clock.now]),
  )
}
const secondTab: Action = async (sim, tablet) => {
  if (tablet.pages.length < 2) await openPage(tablet, tablet.hall, given(sim))
}
/** In the middle of what it does. */
const killed: Action = async (sim, tablet) => {
  const page = oneOf(sim, tablet.pages)
  const doing = sim.chance() < 0.5 ? append(sim, page, 2) : page.lab.loop.run('prove')
  doing.catch(() => {})
  await turns(below(sim, 12))
  await killPage(tablet, page)
  if (tablet.pages.length === 0) await openPage(tablet, tablet.hall, given(sim))
}
/** Lets so many turns of the event loop go by. */
async function turns(many: number): Promise<void> {
  for (let n = 0; n < many; n++) await new Promise((resolve) => setImmediate(resolve))
}
const restart: Action = async (sim, tablet) => {
  await off(tablet)
  await openPage(tablet, tablet.hall, given(sim))
}
async function off(tablet: SimTablet): Promise<void> {
  for (const page of [...tablet.pages]) await killPage(tablet, page)
}
const cookies: Action = async (_sim, tablet) => tablet.cookies.clear()
const enrolAgain: Action = async (sim, tablet) => {
  const place = pageOf(tablet).lab.place.get()
  return enrol(sim, tablet, place.kind === 'learner' ? place.school : oneOf(sim, sim.server.schools))
}
const move: Action = async (sim, tablet) => enrol(sim, tablet, oneOf(sim, sim.server.schools))
const wipe: Action = async (sim, tablet) => {
  await off(tablet)
  await sim.ledger.look(tablet)
  sim.ledger.wiped(tablet)
  tablet.disk = new IDBFactory()
  const isAll = sim.chance() < 0.5
  if (isAll) {
    while (tablet.shelf.length > 0) tablet.shelf.removeItem(tablet.shelf.key(0) ?? '')
    sim.ledger.forgotten(tablet)
    tablet.cookies.clear()
  }
  await openPage(tablet, tablet.hall, given(sim))
  return isAll ? 'all' : 'disk'
}
/** The disk forgets rows without an error. */
const damage: Action = async (sim, tablet) => {
  const { db } = pageOf(tablet).lab
  const rows = (await sim.ledger.look(tablet)).filter(() => sim.chance() < 0.2).slice(0, 4)
  await db.log.bulkDelete(rows.map(({ stream, seq }): [string, number] => [stream, seq]))
  sim.ledger.wiped(
    tablet,
    rows.map(({ school, stream, seq }) => `${school} ${stream} ${seq}`),
  )
  await restart(sim, tablet)
  return rows.length
}
const full: Action = async (sim, tablet) => {
  const page = oneOf(sim, tablet.pages)
  page.isFull = true
  const told = await append(sim, page, 2)
  // What is answered while that is under way is held, too.
  const sending = sim.chance() < 0.5 ? page.lab.loop.run('push') : null
  await turns(below(sim, 40))
  if (sending !== null) await append(sim, page, 2)
  await sending
  await sim.ledger.look(tablet)
  page.isFull = false
  return `${told}, then ${await append(sim, page, 1)}`
}
const lateArrives: Action = async (sim, tablet) => {
  const many = tablet.late.length
  while (tablet.late.length > 0) await tablet.late.splice(below(sim, tablet.late.length), 1)[0]?.()
  return many
}
const serverRestart: Action = async (sim) => sim.server.restart(sim.chance() < 0.3 ? 'hub' : 'final')
const trouble: Action = async ({ server }) => {
  server.down = !server.down
  return server.down
}
const backup: Action = async ({ server }) => server.backup()
const restore: Action = async ({ server, ledger }) => {
  const was = await server.restore()
  if (was) ledger.restored()
  return was
}

/** What may happen, and how often. */
const ACTS: readonly (readonly [number, string, Action])[] = [
  [22, 'answers', answer],
  [18, 'syncs', sync],
  [6, 'answers while sending', answerWhileSending],
  [6, 'another child', another],
  [7, 'waits', wait],
  [3, 'a week', aWeek],
  [3, 'clock jumps', clock],
  [4, 'second tab', secondTab],
  [6, 'killed', killed],
  [4, 'restart', restart],
  [2, 'cookies lost', cookies],
  [3, 'enrolled again', enrolAgain],
  [4, 'moves', move],
  [1, 'wiped', wipe],
  [4, 'damaged', damage],
  [4, 'disk full', full],
  [6, 'late ones arrive', lateArrives],
  [2, 'server restarts', serverRestart],
  [2, 'server in trouble', trouble],
  [3, 'backup', backup],
  [2, 'restored', restore],
]
const WEIGHT = ACTS.reduce((sum, [weight]) => sum + weight, 0)

function pick(sim: Sim): readonly [string, Action] {
  let at = sim.chance() * WEIGHT
  for (const [weight, name, run] of ACTS) {
    at -= weight
    if (at < 0) return [name, run]
  }
  return ['syncs', sync]
}

/** Everything is mended: the server is well, every tablet is let in, and each hands in what it has at each school. */
async function heal(sim: Sim): Promise<void> {
  const { server, tablets, ledger } = sim
  sim.state.isCalm = true
  server.down = false
  await server.restart('final')
  for (const tablet of tablets) await lateArrives(sim, tablet)
  for (const tablet of tablets) {
    let left = 'never asked'
    for (let round = 0; round < 5 && left !== ''; round++) {
      // Another device may go on with a stream once its first writer was silent for a week.
      await pass(sim, tablet, round < 2 ? 60_000 : KEEP_MS + 60_000)
      await restart(sim, tablet)
      left = await handIn(sim, tablet)
      await ledger.look(tablet)
    }
    if (left !== '') ledger.wrong(`${tablet.name} never hands in everything: ${left}`)
  }
}

async function handIn(sim: Sim, tablet: Rigged): Promise<string> {
  const { lab } = pageOf(tablet)
  const place = lab.place.get()
  const here = place.kind === 'learner' ? place.school : (sim.server.schools[0] as School)
  await lab.loop.run('prove')
  await calm(tablet)
  if (tablet.cookies.size === 0 || isOut(lab.place.get())) await enrol(sim, tablet, here)
  await lab.loop.run('prove')
  if ((await countUnsafe(lab.db)).heldBack > 0) {
    for (const school of [...sim.server.schools.filter(({ id }) => id !== here.id), here]) {
      await enrol(sim, tablet, school)
      await lab.loop.run('prove')
      await sim.ledger.look(tablet)
    }
  }
  await calm(tablet)
  const { unsent } = await countUnsafe(lab.db)
  const held = lab.stream.held().length
  return unsent + held === 0 ? '' : `${unsent} unsent, ${held} held`
}

const isOut = (place: ReturnType<SimPage['lab']['place']['get']>): boolean =>
  place.kind !== 'learner' || place.revoked
