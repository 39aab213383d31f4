import { putBookmark } from '#db/bookmarks.ts'
import { entryOfRow, rowsOf } from '#db/log.ts'
import { assert } from '#domain/assert.ts'
import type { AnswerFormat, Attempt, EntryOf, HintTaken, RawEntry } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import type { Explanation, Hints, Item, MadeItem, Question } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { beliefOf } from '#domain/mastery/fold.ts'
import type { LearnerState, Offer } from '#domain/mastery/mastery.ts'
import type { LearnerCard, Support } from '#domain/roster.ts'
import { cardOf } from './classes.ts'
import { deskOf, type OnDesk } from './desk.ts'
import type { Lab } from './lab.ts'
import { countIn, stateOf } from './learner-state.ts'
import { lessonsOf } from './lesson.ts'
import { requestFor } from './offer-request.ts'
import { resumedItem, TRIES } from './resume.ts'
import { themeOf } from './theme.ts'

/** The item in front of a child; `tries`: how many answers she has given to it already. */
export type Shown = Readonly<{
  item: Item
  offer: Offer
  hints: Hints
  tries: number
  /** Nobody has asked or shown her this skill yet: its lesson comes first. */
  isNew: boolean
}>

/** One submission, with what was measured around it. */
export type Answer = Readonly<{
  shown: Shown
  response: string
  format: AnswerFormat
  choices: number
  hints: readonly HintTaken[]
  msToFirstTouch: number | null
  msToAnswer: number
  promptMs: number
  supports: readonly Support[]
}>

/** What is told after an answer is safe. `tryAgain`: a second try is offered; `answer`: the right one, once it may be told. */
export type Feedback = Readonly<{
  correct: boolean
  tryAgain: boolean
  explanation: Explanation
  answer: string | null
  question: Question
  seq: number
}>

/** The item to show now: the one she is at, after a restart or on another tablet too, else a new offer. */
export async function openItem(lab: Lab, learner: LearnerId, chosen: SkillId | null): Promise<Shown> {
  const desk = deskOf(lab, learner)
  const card = await cardOf(lab, learner)
  assert(card, 'practice without a learner')
  const resumed = desk.item ?? (await resumedItem(lab, card))
  const asked = chosen === null || resumed?.chosen === chosen || resumed?.offer.skill === chosen
  const goesOn = resumed !== null && asked && !(desk.item?.finished ?? false)
  if (!goesOn) return offerNext(lab, card, chosen)
  const told = resumed.made.item.language === card.language ? resumed : await retold(lab, resumed, card)
  // A restart in the midst of a lesson begins that lesson again.
  const isNew = desk.item
    ? told.isNew
    : told.tries === 0 && (await isUnmet(lab, await stateOf(lab, learner), told.offer))
  desk.item = { ...told, isNew }
  return shownOf(desk.item)
}

/** Moves on to the next item. While an update waits, this is where it may happen: then the page is loaded again first. */
export async function nextItem(lab: Lab, learner: LearnerId, chosen: SkillId | null): Promise<Shown> {
  const card = await cardOf(lab, learner)
  assert(card, 'practice without a learner')
  const shown = await offerNext(lab, card, chosen)
  await lab.updates.quietMoment()
  return shown
}

/** Scores an answer, writes it, and only then tells. */
export async function answerItem(lab: Lab, answer: Answer): Promise<Feedback | 'not-ready' | 'not-saved'> {
  const signedIn = [...lab.desks].find(([, desk]) => desk.item?.made.item.id === answer.shown.item.id)
  assert(signedIn, 'an answer to an item that is on no desk')
  const [learner, desk] = signedIn
  const on = desk.item
  assert(on, 'an answer to an item that is on no desk')
  const { item, key } = on.made
  const score = scoreResponse(item.question, key, answer.response)
  if (score.kind === 'not-ready') return 'not-ready'

  const again = await heldAnswer(lab, learner, item.id, answer.response)
  const nth = again ? on.tries : on.tries + 1
  const finished = score.correct || nth >= TRIES
  desk.item = { ...on, tries: nth, finished }
  const entry = again ?? (await write(lab, learner, attemptOf(answer, on, nth, score)))
  if (!(await isSafe(lab, entry))) return 'not-saved'
  if (!again) countIn(lab, learner, entry as EntryOf<'attempt'>)
  lab.loop.nudge('push')
  return {
    correct: score.correct,
    tryAgain: !finished,
    explanation: on.made.explain,
    answer: finished ? key.answer : null,
    question: item.question,
    seq: entry.seq,
  }
}

async function write(lab: Lab, learner: LearnerId, body: Attempt): Promise<RawEntry> {
  return (await lab.stream.append({ kind: 'attempt', learner, by: learner, body })).entry
}

/** On disk here; or, where no storage takes it, at a server already. In memory alone is not safe. */
async function isSafe(lab: Lab, entry: RawEntry): Promise<boolean> {
  const isHeld = () => lab.stream.held().some(({ seq }) => seq === entry.seq)
  if (!lab.memoryOnly && !isHeld()) return true
  const outcome = await lab.loop.run('push')
  return lab.memoryOnly ? outcome.kind === 'done' : !isHeld()
}

/** The same answer given again because the last time nothing could take it: it is not written twice. */
async function heldAnswer(
  lab: Lab,
  learner: LearnerId,
  item: ItemId,
  response: string,
): Promise<RawEntry | null> {
  const same = (entry: RawEntry) => {
    const body = entry.body as Attempt
    return (
      entry.kind === 'attempt' &&
      entry.learner === learner &&
      body.item === item &&
      body.response === response
    )
  }
  const held = lab.stream.held().find(same)
  if (held !== undefined || !lab.memoryOnly) return held ?? null
  // Here the log itself is memory: what no server has is as good as held.
  const unsafe = (await rowsOf(lab.db, learner)).filter(({ level }) => level === 0)
  return unsafe.map(entryOfRow).find(same) ?? null
}

function attemptOf(
  answer: Answer,
  { made, offer, model, theme }: OnDesk,
  nth: number,
  score: Readonly<{ correct: boolean; misconceptions: Attempt['misconceptions'] }>,
): Attempt {
  const { response, format, choices, hints, msToFirstTouch, msToAnswer, promptMs, supports } = answer
  return {
    item: made.item.id,
    try: nth,
    format,
    choices,
    response,
    correct: score.correct,
    misconceptions: score.misconceptions,
    hints,
    msToFirstTouch: msToFirstTouch === null ? null : wholeMs(msToFirstTouch),
    msToAnswer: wholeMs(msToAnswer),
    promptMs: wholeMs(promptMs),
    why: offer.why,
    supports,
    theme,
    language: made.item.language,
    model,
  }
}

const wholeMs = (ms: number): number => Math.max(0, Math.round(ms))

/** A new offer on the desk, and its bookmark on disk. */
async function offerNext(lab: Lab, card: LearnerCard, chosen: SkillId | null): Promise<Shown> {
  const request = await requestFor(lab, card, chosen)
  const offer = await lab.core.ask('offer', request)
  const theme = await themeOf(lab, card.id)
  const made = await lab.core.ask('make', offer.item, card.language, theme)
  assert(made, `an offer that cannot be made: ${offer.item}`)
  const at = lab.clock.corrected()
  const bookmark = { learner: card.id, item: offer.item, offer, chosen, model: request.state.model, at }
  // A bookmark that cannot be kept costs the place, not the work.
  await putBookmark(lab.db, bookmark).catch(lab.parts.failed)
  const isNew = await isUnmet(lab, request.state, offer)
  const item: OnDesk = {
    made,
    offer,
    chosen,
    model: request.state.model,
    tries: 0,
    finished: false,
    isNew,
    theme,
  }
  deskOf(lab, card.id).item = item
  return shownOf(item)
}

/** Whether a skill is new to her: never practised and never taught. A placement asks what she knows and teaches nothing. */
async function isUnmet(lab: Lab, state: LearnerState, { skill, why }: Offer): Promise<boolean> {
  if (why === 'placement' || beliefOf(state, skill).lastAt !== null) return false
  return !(await lessonsOf(lab, state.learner)).some((one) => one.skill === skill)
}

/** The same item in the language the child has changed to. */
async function retold(lab: Lab, on: OnDesk, card: LearnerCard): Promise<OnDesk> {
  const made: MadeItem | null = await lab.core.ask('make', on.made.item.id, card.language, on.theme)
  return made === null ? on : { ...on, made }
}

const shownOf = ({ made, offer, tries, isNew }: OnDesk): Shown => ({
  item: made.item,
  offer,
  hints: made.hints,
  tries,
  isNew,
})
