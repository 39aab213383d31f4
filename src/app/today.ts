import { rowAt } from '#db/database.ts'
import { entriesOf } from '#db/elsewhere.ts'
import { watchQuery } from '#db/watch.ts'
import type { Attempt, Why } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import type { Said } from '#domain/language.ts'
import type { Live } from '#domain/live.ts'
import type { OfferReason } from '#domain/mastery/mastery.ts'
import { overruledOn } from '#domain/overrule.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { cardOf } from './classes.ts'
import { derive } from './derive.ts'
import type { Lab } from './lab.ts'
import { stateOf } from './learner-state.ts'
import { requestFor } from './offer-request.ts'
import { dayAtSchool } from './school-day.ts'

export type PathStep = Readonly<{ skill: SkillId; name: Said; why: Why; reason: OfferReason }>
/** A child's desk of today. */
export type Today = Readonly<{
  now: PathStep | null
  next: PathStep | null
  choices: readonly PathStep[]
  /** Items answered right or worked through today. */
  doneToday: number
  minutesToday: number
  /** The "I can" sentences of skills worked on today that she can do. */
  canDoToday: readonly Said[]
}>

/** Nobody thinks about one item longer than this; beyond it she was elsewhere, ms. */
const LONGEST_THOUGHT_MS = 2 * 60_000

/** A child's path and what she has done today. */
export const watchToday = (lab: Lab, learner: LearnerId): Live<Today> =>
  derive(
    watchQuery(async () => {
      const dayOf = await dayAtSchool(lab.db)
      const today = dayOf(lab.clock.corrected())
      const rows = (await entriesOf(lab.db, learner)).filter(
        ({ kind, time }) => kind === 'attempt' && dayOf(time) === today,
      )
      const checkpoint = await rowAt(lab.db.checkpoints, learner)
      return {
        attempts: rows.map(({ body }) => body as Attempt),
        card: await cardOf(lab, learner),
        checkpoint,
      }
    }),
    async ({ attempts, card }) => {
      const done = doneOf(attempts)
      if (card === null) return { now: null, next: null, choices: [], ...done, canDoToday: [] }
      const path = await lab.core.ask('today', await requestFor(lab, card, null))
      return { ...path, ...done, canDoToday: await canDo(lab, card, attempts) }
    },
  )

function doneOf(attempts: readonly Attempt[]): Pick<Today, 'doneToday' | 'minutesToday'> {
  const done = new Set(attempts.filter((one) => one.correct || one.try > 1).map(({ item }) => item))
  const ms = attempts.reduce((sum, { msToAnswer }) => sum + Math.min(msToAnswer, LONGEST_THOUGHT_MS), 0)
  return { doneToday: done.size, minutesToday: Math.round(ms / 60_000) }
}

async function canDo(lab: Lab, card: LearnerCard, attempts: readonly Attempt[]): Promise<Said[]> {
  const today = new Set(
    attempts.map(({ item }) => {
      const parsed = parseItemId(item)
      return parsed?.kind === 'gen' ? parsed.skill : null
    }),
  )
  if (today.size === 0) return []
  const state = await stateOf(lab, card.id)
  const plants = await lab.core.ask('garden', state, null, lab.clock.corrected(), overruledOn(card))
  return plants
    .filter(({ skill, status }) => today.has(skill) && (status === 'provisional' || status === 'mastered'))
    .map((plant) => plant.canDo)
}
