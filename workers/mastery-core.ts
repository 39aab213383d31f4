import { makeItem } from '#content/make-item.ts'
import { MODEL } from '#content/mastery-model.ts'
import { SKILL_FACTS, SKILLS } from '#content/registry.ts'
import { tooAlike } from '#content/too-alike.ts'
import type { Entry } from '#domain/entry.ts'
import { pathOf, type Step } from '#domain/folds/path.ts'
import type { LearnerId, MisconceptionId, SkillId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { Language, Said } from '#domain/language.ts'
import { stateSeen } from '#domain/mastery/candidates.ts'
import { statusAt } from '#domain/mastery/decide.ts'
import { beliefOf, emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { LearnerState, Offer, OfferRequest, SkillFacts, SkillStatus } from '#domain/mastery/mastery.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import { needsHelp } from '#domain/mastery/struggle.ts'
import type { Grade } from '#domain/roster.ts'

/** A skill with its words, as screens show it. */
export type NamedSkill = Readonly<{
  facts: SkillFacts
  domain: string
  standards: readonly string[]
  misconceptions: readonly MisconceptionId[]
  name: Said
  canDo: Said
}>

/** One plant of the garden. */
export type PlantData = Readonly<{
  skill: SkillId
  name: Said
  grade: Grade
  domain: string
  status: SkillStatus
  canDo: Said
  /** Ten tries without three right in a row, or that is likely to come: a grown-up should help. */
  needsHelp: boolean
  /** When she last answered one of its items, corrected epoch ms; null before that. */
  lastAt: number | null
}>

/** A card of today's path with its name. */
export type NamedStep = Step & Readonly<{ name: Said }>
export type NamedPath = Readonly<{
  now: NamedStep | null
  next: NamedStep | null
  choices: readonly NamedStep[]
}>

const nameOf = (id: SkillId): Said => SKILLS.find((skill) => skill.id === id)?.name ?? { en: id, es: id }
const named = (step: Step): NamedStep => ({ ...step, name: nameOf(step.skill) })

/** What the mastery worker offers: values in, values out. It knows no storage, clock or network. */
export const masteryCore = {
  /** Names the model; a checkpoint with another name is folded again. */
  model: (): string => MODEL.hash,

  /** The state after more entries, in order; null or another model's state begins anew, so give all entries then. */
  fold: (state: LearnerState | null, learner: LearnerId, entries: readonly Entry[]): LearnerState =>
    foldAttempts(MODEL, state?.model === MODEL.hash ? state : emptyState(MODEL, learner), entries),

  /** What to practise next, and why. */
  offer: (request: OfferRequest): Offer => nextOffer(MODEL, request, tooAlike),

  /** The item of an id with key and hints; null when nobody here can rebuild it. */
  make: (id: string, language: Language): MadeItem | null => makeItem(id, language),

  /** Today's path. */
  today(request: OfferRequest): NamedPath {
    const { now, next, choices } = pathOf(MODEL, request)
    return { now: now && named(now), next: next && named(next), choices: choices.map(named) }
  },

  /** Every skill as a plant, at a moment (corrected epoch ms), as grown-ups' words leave it; `grade` null = all grades. */
  garden(
    state: LearnerState,
    grade: string | null,
    now: number,
    overruled: OfferRequest['overruled'] = {},
  ): PlantData[] {
    const seen = stateSeen(MODEL, { state, overruled })
    return SKILLS.filter((skill) => grade === null || skill.grade === grade).map((skill) => {
      const belief = beliefOf(seen, skill.id)
      return {
        skill: skill.id,
        name: skill.name,
        grade: skill.grade,
        domain: skill.domain,
        status: statusAt(belief, now),
        canDo: skill.canDo,
        needsHelp: needsHelp(MODEL, skill.id, belief),
        lastAt: belief.lastAt,
      }
    })
  },

  /** Every skill this build teaches, in teaching order. */
  skills: (): NamedSkill[] =>
    SKILLS.map(({ domain, standards, misconceptions, name, canDo }, i) => ({
      facts: SKILL_FACTS[i] as SkillFacts,
      domain,
      standards,
      misconceptions,
      name,
      canDo,
    })),
}

export type MasteryCore = typeof masteryCore
