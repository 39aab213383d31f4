import { rowsOf } from '#db/log.ts'
import { dropMeta, metaOf, putMeta } from '#db/meta.ts'
import { forgetElsewhere } from '#db/prune.ts'
import { watchQuery } from '#db/watch.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { isSecret } from '#domain/secret.ts'
import { cardOf } from './classes.ts'
import type { Lab } from './lab.ts'
import { askToKeep } from './storage-health.ts'

export type SignedIn = Readonly<{ learner: LearnerCard; classId: ClassId; since: number }>

/** After a restart a child is still signed in when she worked so lately, ms. */
const RESUME_MS = 10 * 60_000
const MISSES_TO_CALL = 3
/** From the third miss on, the next look takes this long: a class cannot be tried out. */
const SLOW_MS = 1_500

/** Who works at this device. */
export const watchSignedIn = (lab: Lab): Live<SignedIn | null> =>
  watchQuery(async () => {
    const now = await metaOf(lab.db, 'signedIn')
    const learner = now && (await cardOf(lab, now.learner))
    return now && learner && { learner, classId: now.classId, since: now.since }
  })

/** Whether these pictures, in this order, are hers. Wrong is quiet; the third miss in a row answers `call-adult`, never a lock-out. */
export async function checkSecret(
  lab: Lab,
  learner: LearnerCard,
  pictures: readonly string[],
): Promise<'right' | 'wrong' | 'call-adult'> {
  const misses = lab.misses.get(learner.id) ?? 0
  if (misses >= MISSES_TO_CALL) await new Promise<void>((resolve) => void lab.parts.after(SLOW_MS, resolve))
  if (learner.secret === null || (await isSecret(crypto.subtle, learner.secret, pictures))) {
    lab.misses.delete(learner.id)
    return 'right'
  }
  lab.misses.set(learner.id, misses + 1)
  return misses + 1 >= MISSES_TO_CALL ? 'call-adult' : 'wrong'
}

/** Begins a child's time at this device. From here until {@link signOut} no update touches it. */
export async function signIn(
  lab: Lab,
  learner: LearnerCard,
  classId: ClassId,
  how: EntryBodies['signed-in']['how'],
): Promise<void> {
  const before = await metaOf(lab.db, 'signedIn')
  if (before !== null) await end(lab, before.learner, 'another')
  void askToKeep(lab.parts.storage)
  await lab.stream.append({
    kind: 'signed-in',
    learner: learner.id,
    by: learner.id,
    body: { class: classId, how },
  })
  await putMeta(lab.db, 'signedIn', { learner: learner.id, classId, since: lab.clock.corrected() })
  lab.updates.look()
  // What other tablets did since is fetched, and the proof made that nothing of this one is missing.
  lab.loop.nudge('prove')
}

/** Ends a child's time. Her unsent work stays and goes on being sent. */
export async function signOut(lab: Lab, why: EntryBodies['signed-out']['why']): Promise<void> {
  const now = await metaOf(lab.db, 'signedIn')
  if (now !== null) await end(lab, now.learner, why)
}

async function end(lab: Lab, learner: LearnerId, why: EntryBodies['signed-out']['why']): Promise<void> {
  await lab.stream.append({
    kind: 'signed-out',
    learner,
    by: why === 'staff' ? null : learner,
    body: { why },
  })
  await dropMeta(lab.db, 'signedIn')
  await forgetElsewhere(lab.db)
  lab.desks.delete(learner)
  lab.loop.nudge('push')
}

/** After a restart: a child who worked a moment ago goes on; one of this morning, or of yesterday, does not. */
export async function endStaleSignIn(lab: Lab): Promise<void> {
  const now = await metaOf(lab.db, 'signedIn')
  if (now === null) return
  const rows = await rowsOf(lab.db, now.learner)
  const last = rows.reduce((time, row) => Math.max(time, row.time), now.since)
  if (Math.abs(lab.clock.corrected() - last) > RESUME_MS) await end(lab, now.learner, 'idle')
}

/** The language a child chose; it stays with her on this device. */
export async function setLanguage(lab: Lab, learner: LearnerId, language: Language): Promise<void> {
  const { db } = lab
  await db.transaction('rw', db.meta, async () => {
    const languages = (await metaOf(db, 'languages')) ?? {}
    await putMeta(db, 'languages', { ...languages, [learner]: language })
  })
}
