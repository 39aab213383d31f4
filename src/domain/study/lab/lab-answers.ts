import type { Attempt } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import { exp } from '#domain/mastery/exact.ts'
import type { AttemptEntry, Offer, SkillFacts } from '#domain/mastery/mastery.ts'
import { guessClassOf, guessOf, slipClassOf, slipOf } from '#domain/mastery/model.ts'
import type { Draws } from '#domain/study/types/scenario.ts'
import { abilityOf, answerOf, type Child, practise, type Truth } from './child.ts'

/** An item in front of a child: when, as which entry of hers, and how many choices it shows. */
export type Asked = Readonly<{
  offer: Offer
  skill: SkillFacts
  choices: number
  now: number
  learner: LearnerId
  /** Number of the next entry of her stream. */
  seq: number
  model: string
  rushed: boolean
}>

/** Seconds a second try comes after the first. */
const AGAIN_MS = 9000
const TRIES_AGAIN = 0.85
const RIGHT_AT_LAST = 0.6
/** A thoughtful answer takes about so long, ms; a random one from 200 to 1,500. */
const THINKS = { ms: 5000, spread: 0.5 }
const RUSHES = { from: 200, to: 1500 }
const HELP_MS = 6000

/** What a child does with an item, as the entries a device would write; her truth changes with it. */
export function answersOf(child: Child, truth: Truth, asked: Asked, draw: Draws): readonly AttemptEntry[] {
  const guess = guessOf(guessClassOf(asked.skill.formats[asked.offer.level], asked.choices))
  if (asked.rushed) {
    const ms = RUSHES.from + draw.uniform() * (RUSHES.to - RUSHES.from)
    return [entryOf(asked, { correct: draw.uniform() < guess, ms })]
  }
  const helped = abilityOf(truth, asked.now) < 0.5 && draw.uniform() < child.traits.asks
  const slip = slipOf(slipClassOf(asked.skill.id))
  const { now, offer } = asked
  const meeting = { level: offer.level, guess, slip, now, helped }
  const { right, recalled } = answerOf(child, truth, meeting, draw)
  const ms = THINKS.ms * exp(THINKS.spread * draw.normal())
  const first = entryOf(asked, { correct: right, ms: helped ? ms + HELP_MS : ms, helped })
  const again = !right && draw.uniform() < TRIES_AGAIN
  practise(child, truth, { now, helped: helped || again, recalled }, draw)
  if (!again) return [first]
  const correct = draw.uniform() < RIGHT_AT_LAST
  return [first, entryOf(asked, { correct, ms: ms + AGAIN_MS, helped: true, nth: 2 })]
}

type Told = Readonly<{ correct: boolean; ms: number; helped?: boolean; nth?: 1 | 2 }>

function entryOf(asked: Asked, { correct, ms, helped = false, nth = 1 }: Told): AttemptEntry {
  const { offer, skill, choices, learner } = asked
  const at = asked.now + (nth === 2 ? AGAIN_MS : 0)
  const body: Attempt = {
    item: offer.item,
    try: nth,
    format: skill.formats[offer.level],
    choices,
    response: correct ? 'right' : 'wrong',
    correct,
    misconceptions: [],
    hints: helped ? [{ step: 1, ms: HELP_MS }] : [],
    msToFirstTouch: null,
    msToAnswer: Math.round(ms),
    promptMs: 1500 + (hash32(offer.item) % 2500),
    why: offer.why,
    supports: [],
    theme: null,
    language: 'en',
    model: asked.model,
  }
  const stream = `simulated-${learner}` as StreamId
  const seq = asked.seq + nth - 1
  return { stream, seq, at, offset: 0, time: at, learner, by: learner, kind: 'attempt', body }
}
