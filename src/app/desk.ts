import type { LearnerId, SkillId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerState, Offer } from '#domain/mastery/mastery.ts'
import type { Theme } from '#domain/theme.ts'
import type { Lab } from './lab.ts'

/** The item in front of a child, with its key: this stays in the page's memory and never enters a component. */
export type OnDesk = Readonly<{
  made: MadeItem
  offer: Offer
  chosen: SkillId | null
  /** Hash of the mastery model that chose it. */
  model: string
  /** Submissions so far. */
  tries: number
  /** Answered right, or told the answer after two misses. */
  finished: boolean
  /** Nobody has asked or shown her this skill before. */
  isNew: boolean
  /** What its story is about; null = anything. */
  theme: Theme | null
}>

/** What one child has before her in this page. */
export type Desk = {
  item: OnDesk | null
  /** Her folded state, and what of the server's word it grew from; null = to be read. */
  folded: Readonly<{ from: string; state: Promise<Folded> }> | null
  /** When she last raised her hand in this page, epoch ms by the device's clock; null = not. */
  askedAt: number | null
}

/** A state, and up to which entry of this page's own stream it counts. */
export type Folded = Readonly<{ state: LearnerState; through: number }>

/** A child's desk; an empty one is put up the first time. */
export function deskOf(lab: Lab, learner: LearnerId): Desk {
  const there = lab.desks.get(learner)
  if (there) return there
  const desk: Desk = { item: null, folded: null, askedAt: null }
  lab.desks.set(learner, desk)
  return desk
}
