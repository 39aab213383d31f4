import { bookmarkOf } from '#db/bookmarks.ts'
import type { BookmarkRow } from '#db/database.ts'
import { heard, nameOf, onceEach, rowsElsewhere } from '#db/elsewhere.ts'
import { rowsOf } from '#db/log.ts'
import type { Attempt, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import { beliefOf } from '#domain/mastery/fold.ts'
import type { Offer } from '#domain/mastery/mastery.ts'
import { inOrder } from '#domain/order.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { OnDesk } from './desk.ts'
import type { Lab } from './lab.ts'
import { stateOf } from './learner-state.ts'
import { themeOf } from './theme.ts'

/** How many answers to an item are asked for; after that it is explained. */
export const TRIES = 2
/** An item that was finished is shown again after a restart only when the restart came so soon, ms. */
const RESUME_MS = 10 * 60_000

/**
 * The item a child is to go on with: what she began on another tablet since, or what a restart of this one interrupted.
 * Null when there is none, nobody can make it any more, or it was done with.
 */
export async function resumedItem(lab: Lab, card: LearnerCard): Promise<OnDesk | null> {
  const bookmark = await bookmarkOf(lab.db, card.id)
  const { attempts, isElsewhere } = await attemptsOf(lab, card.id)
  const last = attempts.at(-1)
  const moved = last !== undefined && isElsewhere(last) && last.time > (bookmark?.at ?? 0)
  const place = moved ? await placeElsewhere(lab, card.id, last.body) : bookmark
  if (place === null) return null
  const given = attempts.filter(({ body }) => body.item === place.item)
  if (isDone(given) && (isElsewhere(given.at(-1)) || !isFresh(lab, given))) return null
  const theme = await themeOf(lab, card.id)
  const made = await lab.core.ask('make', place.item, card.language, theme)
  const { offer, chosen, model } = place
  return made && { made, offer, chosen, model, tries: given.length, finished: false, isNew: false, theme }
}

type Given = RawEntry & Readonly<{ body: Attempt }>

async function attemptsOf({ db }: Lab, learner: LearnerId) {
  const own: readonly RawEntry[] = await rowsOf(db, learner)
  const others = (await rowsElsewhere(db, learner)).map(heard)
  const names = new Set(own.map(nameOf))
  const attempts = onceEach<RawEntry>(own, others).filter(({ kind }) => kind === 'attempt')
  return {
    attempts: inOrder(attempts) as Given[],
    isElsewhere: (entry: RawEntry | undefined) => entry !== undefined && !names.has(nameOf(entry)),
  }
}

const isDone = (given: readonly Given[]): boolean =>
  given.length >= TRIES || given.some(({ body }) => body.correct)

const isFresh = (lab: Lab, given: readonly Given[]): boolean =>
  Math.abs(lab.clock.corrected() - Math.max(0, ...given.map(({ time }) => time))) <= RESUME_MS

/** Where she stands on the other tablet, as her last answer there tells. */
async function placeElsewhere(
  lab: Lab,
  learner: LearnerId,
  { item, why, model }: Attempt,
): Promise<Omit<BookmarkRow, 'learner' | 'v'> | null> {
  const id = parseItemId(item)
  if (id?.kind !== 'gen') return null
  const { skill, level } = id
  const { known } = beliefOf(await stateOf(lab, learner), skill)
  const offer: Offer = { item, skill, level, why, reason: { kind: 'keep-going', known } }
  return { item, offer, chosen: null, model }
}
