import type { ItemId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { itemIdOf, parseItemId, seedInTurn } from '#domain/items/item-id.ts'
import { expectedRight, posteriorFrom } from './belief.ts'
import { type Candidate, candidates, known, stateSeen } from './candidates.ts'
import { isSolid } from './decide.ts'
import { beliefOf } from './fold.ts'
import type { LearnerState, Offer, OfferRequest, SkillFacts } from './mastery.ts'
import { guessClassOf, type MasteryModel, RULES, slipClassOf } from './model.ts'
import { priorOf } from './prior.ts'

/** Whether an item is too much like the last ones (newest last); the worker knows, because it can make them. */
export type TooAlike = (recent: LearnerState['recent']) => (item: ItemId) => boolean

/** How often another seed is tried before a twin is accepted. */
const OTHER_SEEDS = 8
/** After help the same skill stays for at most this many items, so that nobody is kept in a circle. */
const TWINS = 3
/** Items of one skill before another comes, and before something known comes between where there is no other. */
const PAIR = 2
const ALONE = 3
/** The level at which placements and checks ask. */
const MIDDLE: LevelNumber = 2

/** What to do next, a function of the request alone: the same question gives the same item on every device. */
export function nextOffer(
  model: MasteryModel,
  asked: OfferRequest,
  tooAlike: TooAlike = () => () => false,
): Offer {
  const request = { ...asked, state: stateSeen(model, asked) }
  const { state } = request
  const group = candidates(model, asked)[0] ?? []
  const easy = request.last ? easiest(request, model.skills) : null
  const { skill, why, reason } = easy ?? mixed(request, model.skills, group)
  const level = easy
    ? easierThan(levelFor(model, state, skill))
    : (twinLevel(state, skill) ?? levelAsked(model, state, skill, { why, reason }))
  return { item: itemFor(state, skill, level, tooAlike), skill: skill.id, level, why, reason }
}

/**
 * One of a group: two items of a skill, then another, so that practice is mixed rather than blocked. After help the
 * skill stays; where a group is one skill alone, something known comes between.
 */
function mixed(request: OfferRequest, skills: readonly SkillFacts[], group: readonly Candidate[]): Candidate {
  const { state, chosen } = request
  const last = state.recent.at(-1)
  const streak = tailLength(state)
  const same = group.find(({ skill }) => skill.id === last?.skill)
  if (same && last && streak < (last.helped ? TWINS : PAIR)) return same
  if (same && group.length === 1 && streak >= ALONE && chosen === null) {
    const between = known(request, skills).find(({ skill }) => skill.id !== same.skill.id)
    if (between) return between
  }
  const seen = (one: Candidate): number => state.recent.filter(({ skill }) => skill === one.skill.id).length
  const [first] = group.toSorted((a, b) => seen(a) - seen(b))
  if (first === undefined) throw new Error('Bug: no skill to practise')
  return first
}

/** The skill surest known among those practised; null when there is none yet. */
function easiest({ state }: OfferRequest, skills: readonly SkillFacts[]): Candidate | null {
  const sure = ({ id }: SkillFacts): number => beliefOf(state, id).known
  const [surest] = skills
    .filter(({ id }) => beliefOf(state, id).lastAt !== null)
    .toSorted((a, b) => sure(b) - sure(a))
  if (surest === undefined) return null
  const why = isSolid(beliefOf(state, surest.id).status) ? 'review' : 'new'
  return { skill: surest, why, reason: { kind: 'keep-going', known: sure(surest) } }
}

/**
 * The level of what is asked: a placement asks at the middle one, and so does a check where that is not too hard. It asks whether
 * she remembers, not how far she can go: at the hardest level one in five answers is wrong of those who remember well.
 */
function levelAsked(
  model: MasteryModel,
  state: LearnerState,
  skill: SkillFacts,
  { why, reason }: Pick<Candidate, 'why' | 'reason'>,
): LevelNumber {
  if (why === 'placement') return MIDDLE
  const level = levelFor(model, state, skill)
  return reason.kind === 'review' && level > MIDDLE ? MIDDLE : level
}

/**
 * The level whose expected success is nearest to four in five, the easier of two that are equally near; and at once another
 * where the last two items of the skill say that it is the wrong one.
 */
function levelFor(model: MasteryModel, state: LearnerState, skill: SkillFacts): LevelNumber {
  const { informative, prior, evidence } = beliefOf(state, skill.id)
  const shift = informative > 0 ? prior : priorOf(model, state, skill.id)
  const posterior = posteriorFrom(model.belief, slipClassOf(skill.id), shift, evidence)
  const { success, step } = RULES.aim
  const miss = (level: LevelNumber): number => {
    const expected = expectedRight(posterior, guessClassOf(skill.formats[level], 3)) + (2 - level) * step
    return Math.abs(expected - success)
  }
  const nearest = ([1, 2, 3] as const).reduce((best, level) => (miss(level) < miss(best) ? level : best))
  return escaped(state, skill, nearest)
}

/** Two of the skill's items missed in a row at a level: no item of that level or above; two right: none below it. */
function escaped({ recent }: LearnerState, skill: SkillFacts, nearest: LevelNumber): LevelNumber {
  const [before, last] = recent.filter((one) => one.skill === skill.id).slice(-2)
  const [first, second] = [before, last].map((one) => one && levelOf(one.item))
  if (!before || !last || !first || first !== second || before.correct !== last.correct) return nearest
  if (last.correct && !last.helped && !before.helped) return first > nearest ? first : nearest
  return last.correct || nearest < first ? nearest : easierThan(first)
}

function levelOf(item: ItemId): LevelNumber | null {
  const parsed = parseItemId(item)
  return parsed?.kind === 'gen' ? parsed.level : null
}

const easierThan = (level: LevelNumber): LevelNumber => (level === 3 ? 2 : 1)

/** After help: the level of the item before, for a fresh twin of it. */
function twinLevel(state: LearnerState, skill: SkillFacts): LevelNumber | null {
  const last = state.recent.at(-1)
  if (!last?.helped || last.skill !== skill.id || tailLength(state) >= TWINS) return null
  return levelOf(last.item)
}

/** How many of the last items were of the newest one's skill. */
function tailLength({ recent }: LearnerState): number {
  const newest = recent.at(-1)?.skill
  const other = recent.findLastIndex(({ skill }) => skill !== newest)
  return recent.length - 1 - other
}

/** The next item of a skill and level for this learner, never one of the last and, if it can be helped, none like them. */
function itemFor(state: LearnerState, skill: SkillFacts, level: LevelNumber, tooAlike: TooAlike): ItemId {
  const number = beliefOf(state, skill.id).next
  const pair = hash32(`${state.learner} ${skill.id} ${Math.floor(number / 2)}`)
  const at = (salt: number): ItemId => {
    const hash = hash32(`${state.learner} ${skill.id} ${level} ${number} ${salt}`)
    return itemIdOf({ skill: skill.id, level, seed: seedInTurn(hash, pair, number), version: skill.version })
  }
  const isTooAlike = tooAlike(state.recent)
  for (let salt = 0; salt < OTHER_SEEDS; salt++) {
    const item = at(salt)
    if (!state.recent.some((one) => one.item === item) && !isTooAlike(item)) return item
  }
  return at(OTHER_SEEDS)
}
