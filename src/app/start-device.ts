import { mendLosses } from '#db/canary.ts'
import { type MetaValues, metaOf, metasOf, putMeta } from '#db/meta.ts'
import { pruneElsewhere, pruneLog } from '#db/prune.ts'
import { watchQuery } from '#db/watch.ts'
import type { SchoolId } from '#domain/ids.ts'
import { ambient } from '#sync/ambient.ts'
import { listenForPokes } from '#sync/live.ts'
import type { Outcome } from '#sync/round.ts'
import { both } from './derive.ts'
import { becomeDevice, type DeviceState } from './device-state.ts'
import type { Lab } from './lab.ts'
import { endStaleSignIn } from './sign-in.ts'
import { type Health, storageHealth } from './storage-health.ts'

/** A poke reaches every tablet of the school at once; each pulls somewhere within this, ms. */
const POKE_SPREAD_MS = 20_000
/** A child who has lately raised her hand hears sooner, ms: help may have come. */
const HAND_SPREAD_MS = 1_000
const LATELY_MS = 15 * 60_000
/** How often what may go is looked for, ms. */
const PRUNE_EVERY_MS = 60 * 60_000

const KEPT = ['device', 'revoked', 'damagedAt', 'foundEmpty'] as const
type Kept = Awaited<ReturnType<typeof metasOf<(typeof KEPT)[number]>>>

/** The school of what is written before `place` is known. */
export type Home = { school: SchoolId | null }

/** Wakes the device: mends what was lost, learns what it is, and begins to talk to the server. */
export async function startDevice(lab: Lab, home: Home): Promise<void> {
  const { db, clock, parts, loop } = lab
  const known = await metasOf(db, 'offset', 'signedIn', ...KEPT)
  clock.remember(known.offset)
  home.school = known.device?.school.id ?? null
  if (known.signedIn !== null) await endStaleSignIn(lab)
  const reached = known.device !== null || (await askWhoIAm(lab))
  const unheard = lab.memoryOnly ? 'memory-only' : 'none'
  // The first screen is drawn from this one look at the disk; what follows goes on beside it.
  if (known.device !== null) lab.place.set(placeOf(lab, known, unheard, reached))

  const mended = mendLosses(db, parts.canaries, clock.now())
    .then((lost) => (lost > 0 ? putMeta(db, 'damagedAt', clock.now()) : undefined))
    .catch(parts.failed)
  const health = ambient<Health | null>(null)
  const kept = ambient<Kept | null>(null)
  const listening = listener(lab)
  both(kept, health).subscribe(([now, found]) => {
    if (now === null) return
    lab.place.set(placeOf(lab, now, found?.storage ?? unheard, reached))
    // Nothing is proved to the server before what was lost has its stubs.
    void mended.then(() => listening(lab.place.get()))
    // Told once the page knows its school: the entry goes there.
    if (now.device !== null && found !== null) tellHealth(lab, now.device, found).catch(parts.failed)
  }, parts.failed)
  watchQuery<Kept>(() => metasOf(db, ...KEPT)).subscribe((now) => {
    kept.set(now)
    const signs = {
      memoryOnly: lab.memoryOnly,
      foundEmpty: now.foundEmpty ?? false,
      damagedAt: now.damagedAt,
    }
    void storageHealth(parts.storage, signs, clock.now()).then(health.set, parts.failed)
  }, parts.failed)
  let pruned = Number.NEGATIVE_INFINITY
  const bring = voiceBringer(lab)
  lab.onRound((outcome) => {
    if (outcome.kind === 'done') bring()
    const due = Math.abs(clock.now() - pruned) >= PRUNE_EVERY_MS
    if (due && outcome.kind === 'done') pruned = clock.now()
    void afterRound(lab, outcome, due).catch(parts.failed)
  })
  parts.onReturn(() => loop.nudge('pull'))
  watchLessons(lab)
}

/** While a child is signed in nothing is updated; when none is, it is a quiet moment. */
function watchLessons(lab: Lab): void {
  let letGo: (() => void) | null = null
  watchQuery(async () => (await metaOf(lab.db, 'signedIn')) !== null).subscribe((working) => {
    if (working) letGo ??= lab.lesson.hold()
    else {
      letGo?.()
      letGo = null
      void lab.updates.quietMoment().catch(lab.parts.failed)
    }
  }, lab.parts.failed)
}

/** The storage knows nothing; the cookie may. Answers whether the server was reached at all. */
async function askWhoIAm(lab: Lab): Promise<boolean> {
  const told = await lab.api.device()
  if (told.kind !== 'ok') return told.kind === 'signed-out'
  await becomeDevice(lab, told.value)
  // Enrolled, and yet nothing stored: this browser is emptied between days.
  if (told.value.device.use === 'learner') await putMeta(lab.db, 'foundEmpty', true)
  return true
}

function placeOf(
  lab: Lab,
  { device: known, revoked }: Kept,
  storage: Health['storage'],
  reached: boolean,
): DeviceState {
  if (known === null)
    return lab.memoryOnly && !reached ? { kind: 'no-storage', why: 'refused' } : { kind: 'not-enrolled' }
  const { school, device } = known
  return device.use === 'learner'
    ? { kind: 'learner', school, device, storage, revoked: revoked ?? false }
    : { kind: 'staff', school, device, storage }
}

/** Listens to the server of the school this device is in, and speaks with it at every change of place. */
function listener(lab: Lab): (place: DeviceState) => void {
  let listening: { school: string; stop: () => void } | null = null
  return (place) => {
    const school = place.kind === 'learner' && !place.revoked ? place.school.id : null
    if (school === listening?.school) return
    listening?.stop()
    listening = school === null ? null : { school, stop: listen(lab, school) }
    if (school !== null) lab.loop.nudge('prove')
    // What a grown-up wrote before this page began; staff screens pull for themselves.
    else if (place.kind === 'staff') lab.loop.nudge('push')
  }
}

const listen = (lab: Lab, school: Parameters<typeof listenForPokes>[0]): (() => void) =>
  listenForPokes(school, {
    open: lab.parts.openSource,
    locks: lab.parts.locks,
    after: lab.parts.after,
    random: lab.parts.random,
    poked: () => poked(lab),
    opened: () => lab.loop.nudge('pull'),
  })

function poked({ desks, loop, clock }: Lab): void {
  const isLate = (asked: number) => Math.abs(clock.now() - asked) > LATELY_MS
  const hasAsked = [...desks.values()].some(({ askedAt }) => askedAt !== null && !isLate(askedAt))
  loop.within(hasAsked ? HAND_SPREAD_MS : POKE_SPREAD_MS, 'pull')
}

/** Tells staff, through the log like everything else, when the storage's standing or the build has changed. */
async function tellHealth(
  lab: Lab,
  known: MetaValues['device'],
  { storage, quotaMb }: Health,
): Promise<void> {
  const { build } = lab.parts
  const isNews = await lab.db.transaction('rw', lab.db.meta, async () => {
    const [told, here] = [await metaOf(lab.db, 'health'), await metaOf(lab.db, 'device')]
    // Enrolled as another device meanwhile: this page is about to hear of it.
    if (here?.device.id !== known.device.id) return false
    if (told?.storage === storage && told.build === build) return false
    await putMeta(lab.db, 'health', { storage, build })
    return true
  })
  if (!isNews) return
  await lab.stream.append({
    kind: 'device-health',
    learner: null,
    by: null,
    body: { storage, quotaMb, build },
  })
  lab.loop.nudge('push')
}

/**
 * Brings the school's recordings after a round, beside the next ones, so that no answer waits for them: once at a time, and
 * quietly, for without them a keyword is said. A part of its own, so that it loads after the first screen.
 */
function voiceBringer(lab: Lab): () => void {
  let bringing = false
  return () => {
    const place = lab.place.get()
    if (bringing || place.kind !== 'learner' || place.revoked) return
    bringing = true
    void import('./voice-here.ts')
      .then(({ bringVoice }) => bringVoice(lab, place.school.id))
      .catch(() => undefined)
      .finally(() => {
        bringing = false
      })
  }
}

async function afterRound(lab: Lab, outcome: Outcome, prune: boolean): Promise<void> {
  const { db, clock, updates } = lab
  const revoked = (await metaOf(db, 'revoked')) ?? false
  if (outcome.kind === 'signed-out' && !revoked) await putMeta(db, 'revoked', true)
  if (outcome.kind !== 'done') return
  if (revoked) await putMeta(db, 'revoked', false)
  if (prune) {
    await pruneLog(db, clock.corrected())
    await pruneElsewhere(db, clock.corrected())
  }
  updates.look()
}
