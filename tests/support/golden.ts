import { SKILL_FACTS } from '#content/map.ts'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { exp, log, pow } from '#domain/mastery/exact.ts'
import { emptyState, foldAll, foldAttempts } from '#domain/mastery/fold.ts'
import { hash64, hashBits } from '#domain/mastery/hash.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import { inOrder } from '#domain/order.ts'
import { evaluate, MODELS } from '#domain/study/predict/evaluate.ts'
import { fitParameters } from '#domain/study/types/fit.ts'
import { anAttempt, HOUR, itemOf, MONDAY } from './attempts.ts'
import { chanceFrom } from './chance.ts'
import { someAnswers } from './some-answers.ts'

/** What the mastery core makes of the same things in every engine, as hashes; this file runs in Node and in browsers. */
export type Golden = Readonly<Record<'exact' | 'fold' | 'stream' | 'offers' | 'fitted', string>>

/** The hashes of this build. A changed model changes them, in the commit that changes it. */
export const GOLDEN: Golden = {
  exact: 'b1893cd04481f1af',
  fold: '154213b0966dfd3a',
  stream: '154213b0966dfd3a',
  offers: '77af7e0f4ae41ed0',
  fitted: 'f3718d94768dbd48',
}

const LEARNERS = ['ada', 'ben', 'cem', 'dua'] as LearnerId[]
const EACH = 500

/** A learner's school year in small: placement, several skills, help, rushes, second tries, days between, late entries. */
function history(learner: LearnerId, seed: number): Entry[] {
  const chance = chanceFrom(seed)
  let time = MONDAY
  return Array.from({ length: EACH }, (_, i) => {
    const skill = SKILL_FACTS[Math.floor(chance() * SKILL_FACTS.length)] ?? SKILL_FACTS[0]
    time += Math.floor(chance() * 60_000) + (chance() < 0.04 ? Math.floor(chance() * 400) * HOUR : 0)
    const late = chance() < 0.05 ? HOUR : 0
    const choices = chance() < 0.4 ? 2 + Math.floor(chance() * 4) : 0
    return anAttempt({
      learner,
      seq: i + 1,
      stream: `tablet-${Math.floor(chance() * 3)}`,
      time: time - late,
      item: itemOf(skill?.id ?? '', Math.floor(chance() * 1e6), 1 + Math.floor(chance() * 3)),
      correct: chance() < 0.4 + (0.5 * i) / EACH,
      try: chance() < 0.1 ? 2 : 1,
      hints: chance() < 0.12 ? [{ step: 1, ms: 900 }] : [],
      msToAnswer: Math.floor(chance() * 9000),
      format: choices > 0 ? 'choice' : 'number-pad',
      choices,
      why: i < 12 ? 'placement' : 'new',
    })
  })
}

/** The hashes, made here and now. */
export function goldenHere(): Golden {
  const all = LEARNERS.map((learner, i) => ({ learner, entries: history(learner, 77 + i) }))
  const states = all.map(({ learner, entries }) => foldAll(MODEL, learner, entries))
  const streamed = all.map(({ learner, entries }) =>
    inOrder(entries).reduce(
      // through JSON after every entry, as a checkpoint travels
      (state, entry) => foldAttempts(MODEL, JSON.parse(JSON.stringify(state)), [entry]),
      emptyState(MODEL, learner),
    ),
  )
  const offers = states.map((state) =>
    nextOffer(MODEL, {
      state,
      grade: '2',
      now: MONDAY + 9000 * HOUR,
      assigned: [],
      chosen: null,
      last: false,
    }),
  )
  const numbers = Float64Array.from({ length: 2000 }, (_, i) => (i - 1000) * 0.713)
  const answers = someAnswers({ users: 120, skills: 3 })
  const models = MODELS.map((model) => {
    const { paramsHash, predictionsHash } =
      evaluate(answers, model, 1, null, { clock: () => 0, tell: () => {} }) ?? {}
    return [paramsHash, predictionsHash]
  })
  return {
    exact: hashBits([
      numbers.map(exp),
      numbers.map((x) => log(x * x + 1e-9)),
      numbers.map((x) => pow(x * x + 0.1, -0.15)),
    ]),
    fold: hash64(JSON.stringify(states)),
    stream: hash64(JSON.stringify(streamed)),
    offers: hash64(JSON.stringify(offers)),
    fitted: hash64(JSON.stringify([models, fitParameters(answers)])),
  }
}
