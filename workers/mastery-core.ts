import { type GuidedStep, guidedSteps } from '#content/guided.ts'
import { itemsFrom } from '#content/items-from.ts'
import { type MappedSkill, mappedSkill, SKILL_FACTS, SKILL_MAP } from '#content/map.ts'
import { modelFor, modelsOf, type SchoolModels } from '#content/mastery-model.ts'
import type { MisconceptionLines } from '#content/misconceptions/lines.ts'
import { type OpeningStep, openingOf } from '#content/openings.ts'
import { setPrompts } from '#content/set-prompts.ts'
import { createShelves, type Shelves, skillNamed } from '#content/shelves.ts'
import type { Entry } from '#domain/entry.ts'
import { pathOf, type Step } from '#domain/folds/path.ts'
import type { LearnerId, MisconceptionId, SkillId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { itemIdOf, parseItemId } from '#domain/items/item-id.ts'
import type { Language, Said } from '#domain/language.ts'
import { stateSeen } from '#domain/mastery/candidates.ts'
import { type Standing, standingOf } from '#domain/mastery/explain.ts'
import { beliefOf, emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { LearnerState, Offer, OfferRequest, SkillBelief, SkillFacts } from '#domain/mastery/mastery.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import type { Grade } from '#domain/roster.ts'
import type { Theme } from '#domain/theme.ts'

/** A skill with its words, as screens show it. */
export type NamedSkill = Readonly<{
  facts: SkillFacts
  domain: string
  standards: readonly string[]
  misconceptions: readonly MisconceptionId[]
  name: Said
  canDo: Said
}>

/** A lesson as it is made: the idea first where it has an opening, then one watched and one done together, step by step. */
export type MadeLesson = Readonly<{
  opening: readonly OpeningStep[]
  shown: MadeItem
  together: MadeItem
  steps: readonly GuidedStep[]
}>

/** One plant of the garden. */
export type PlantData = Standing &
  Readonly<{
    skill: SkillId
    name: Said
    grade: Grade
    domain: string
    canDo: Said
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

const nameOf = (id: SkillId): Said => mappedSkill(id)?.name ?? { en: id, es: id }
const named = (step: Step): NamedStep => ({ ...step, name: nameOf(step.skill) })

/**
 * What the mastery worker offers: values in, values out. It knows no storage, clock or network; of the school's own
 * parameters it knows what it was last told, so whoever starts a worker tells it first.
 */
export function createMasteryCore() {
  const school: { models: SchoolModels } = { models: modelsOf(null) }
  const shelves = createShelves()
  const items = itemsFrom(shelves.find)
  const modelBehind = (state: LearnerState | null) => modelFor(school.models, state?.model)

  return {
    /** From now on new states are folded with these parameters: the body of the school's record, null = this build's own. */
    use(record: unknown): void {
      school.models = modelsOf(record, school.models.known)
    },

    /** Names the model; a checkpoint with a name that nobody here knows is folded again. */
    model: (): string => school.models.current.hash,

    /** The state after more entries, in order; null or an unknown model's state begins anew, so give all entries then. */
    fold(state: LearnerState | null, learner: LearnerId, entries: readonly Entry[]): LearnerState {
      const model = modelBehind(state)
      return foldAttempts(model, state?.model === model.hash ? state : emptyState(model, learner), entries)
    },

    /** What to practise next, and why. Which skill it is does not hang on the items seen; which item of it does. */
    async offer(request: OfferRequest): Promise<Offer> {
      const model = modelBehind(request.state)
      const { skill } = nextOffer(model, request)
      await shelves.open([skill, ...request.state.recent.map((one) => one.skill)])
      return nextOffer(model, request, items.tooAlike)
    },

    /** The item of an id with key and hints; null when nobody here can rebuild it. */
    async make(id: string, language: Language, theme: Theme | null = null): Promise<MadeItem | null> {
      await shelves.open([skillNamed(parseItemId(id))])
      return items.make(id, language, theme)
    },

    /** A lesson of a skill: how it opens, an item to be shown and another to be done together, both of the first level. */
    async lesson(
      skill: SkillId,
      seed: number,
      language: Language,
      theme: Theme | null = null,
    ): Promise<MadeLesson | null> {
      const version = mappedSkill(skill)?.version ?? 0
      const [opening] = await Promise.all([openingOf(skill, language), shelves.open([skill])])
      const ids = Array.from({ length: OF_A_LESSON }, (_, i) =>
        itemIdOf({ skill, level: 1, seed: (seed + i) >>> 0, version }),
      )
      const all = ids.flatMap((id) => items.make(id, language, theme) ?? [])
      const [shown, together] = all.length < 2 ? [] : middling(all)
      return shown && together ? { opening, shown, together, steps: guidedSteps(together) } : null
    },

    /** Today's path. */
    today(request: OfferRequest): NamedPath {
      const { now, next, choices } = pathOf(modelBehind(request.state), request)
      return { now: now && named(now), next: next && named(next), choices: choices.map(named) }
    },

    /** Every skill as a plant, at a moment (corrected epoch ms), as grown-ups' words leave it; `grade` null = all grades. */
    garden(
      state: LearnerState,
      grade: string | null,
      now: number,
      overruled: OfferRequest['overruled'] = {},
    ): PlantData[] {
      const model = modelBehind(state)
      const seen = stateSeen(model, { state, overruled })
      return SKILL_MAP.filter((skill) => grade === null || skill.grade === grade).map((skill) =>
        plantOf(model, skill, beliefOf(seen, skill.id), now),
      )
    },

    /** What the items of a grade say to children again and again in the same words, most often heard first. */
    prompts: (grade: Grade, language: Language): Promise<readonly string[]> =>
      promptsOf(shelves, grade, language),

    /** What staff read of the known wrong ideas of a skill, by their ids. */
    ideas: ideasOf,

    /** Every skill this build teaches, in teaching order. */
    skills: (): NamedSkill[] =>
      SKILL_MAP.map(({ domain, standards, misconceptions, name, canDo }, i) => ({
        facts: SKILL_FACTS[i] as SkillFacts,
        domain,
        standards,
        misconceptions,
        name,
        canDo,
      })),
  }
}

async function promptsOf(shelves: Shelves, grade: Grade, language: Language): Promise<readonly string[]> {
  const skills = SKILL_MAP.filter((skill) => skill.grade === grade)
  await shelves.open(skills.map(({ id }) => id))
  return setPrompts(
    skills.flatMap(({ id, version }) => shelves.find(id, version) ?? []),
    language,
  )
}

async function ideasOf(skill: SkillId): Promise<MisconceptionLines> {
  const { MISCONCEPTIONS } = await import('#content/misconceptions/all.ts')
  const known = mappedSkill(skill)?.misconceptions ?? []
  return Object.fromEntries(
    known.flatMap((id) => {
      const line = MISCONCEPTIONS[id]
      return line === undefined ? [] : [[id, line]]
    }),
  )
}

/** Of so many items the two for a lesson are picked. */
const OF_A_LESSON = 5

/** Two items whose worked examples are neither the slightest nor the longest of these, nor, where there are others, the same. */
function middling(all: readonly MadeItem[]): readonly MadeItem[] {
  const different = all.filter((one, i) => !all.slice(0, i).some((before) => isTaughtAlike(before, one)))
  const pool = different.length < 2 ? all : different
  const length = ({ hints }: MadeItem): number => hints.worked.speech.length
  const from = Math.floor((pool.length - 2) / 2)
  return pool.toSorted((one, other) => length(one) - length(other)).slice(from, from + 2)
}

const isTaughtAlike = (one: MadeItem, other: MadeItem): boolean =>
  one.hints.worked.speech === other.hints.worked.speech ||
  (one.item.prompt === other.item.prompt && one.key.answer === other.key.answer)

export type MasteryCore = ReturnType<typeof createMasteryCore>

const plantOf = (
  model: MasteryModel,
  { id, name, grade, domain, canDo }: MappedSkill,
  belief: SkillBelief,
  now: number,
): PlantData => ({
  skill: id,
  name,
  grade,
  domain,
  ...standingOf(model, id, belief, now),
  canDo,
  lastAt: belief.lastAt,
})
