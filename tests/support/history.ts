import { mappedSkill } from '#content/map.ts'
import type { Attempt, RawEntry } from '#domain/entry.ts'
import type { ItemId, LearnerId, MisconceptionId, StreamId } from '#domain/ids.ts'
import { chanceFrom } from './chance.ts'

const SKILLS = [
  { id: 'm.2.facts-20', format: 'number-pad', choices: 0, wrong: 'count-on-includes-start', prompt: 2900 },
  { id: 'm.2.compare-three-digit', format: 'choice', choices: 3, wrong: 'compares-last-digit', prompt: 4100 },
  { id: 'm.2.number-line', format: 'number-line', choices: 0, wrong: 'counts-ticks-not-jumps', prompt: 3700 },
] as const

/**
 * The first `count` entries of a morning on one tablet: two children in turn, answers with every field an attempt has, with
 * times, second tries, hints and misconceptions as children give them.
 */
export function aMorning(count: number, seed = 7): RawEntry[] {
  const chance = chanceFrom(seed)
  const whole = (below: number) => Math.floor(chance() * below)
  const stream = '1f0e7c52-90b4-4f5e-8c39-6d0c3a5b1e27' as StreamId
  const learners = ['9d3c1a7e-0b52-4c6f-a1d8-2f7e5b904c36', '47be02f9-6a1d-4e83-9c50-d81f3a6e7b24'] as const
  const entries: RawEntry[] = []
  let at = 1_790_000_000_000
  const add = (visit: number, kind: string, body: unknown) => {
    const learner = learners[visit % 2 === 0 ? 0 : 1] as LearnerId
    const key = { stream, seq: entries.length + 1 }
    entries.push({ ...key, at, offset: -1840, time: at - 1840, learner, by: learner, kind, body })
  }
  const answer = (visit: number, n: number) => {
    const skill = SKILLS[whole(SKILLS.length)] ?? SKILLS[0]
    const item =
      `gen/${skill.id}/${1 + whole(3)}/${whole(2 ** 32)}/${mappedSkill(skill.id)?.version ?? 1}` as ItemId
    for (const tryNumber of [1, 2]) {
      const made = anAnswer(skill, item, tryNumber, chance)
      at += made.msToAnswer + 900 + whole(2500)
      const why = n % 7 === 0 ? ('review' as const) : ('new' as const)
      const own = visit % 2 === 0 ? (['spoken'] as const) : []
      add(visit, 'attempt', { ...made, why, supports: own, language: visit % 2 === 0 ? 'es' : 'en' })
      if (made.correct) return
    }
  }
  for (let visit = 0; entries.length < count; visit++) {
    add(visit, 'signed-in', { class: 'c-2b', how: 'pictures' })
    for (let n = 0; n < 60; n++) answer(visit, n)
  }
  return entries.slice(0, count)
}

function anAnswer(
  skill: (typeof SKILLS)[number],
  item: ItemId,
  tryNumber: number,
  chance: () => number,
): Attempt {
  const whole = (below: number) => Math.floor(chance() * below)
  const msToAnswer = 2500 + whole(9000)
  const correct = chance() < 0.8
  return {
    item,
    try: tryNumber,
    format: skill.format,
    choices: skill.choices,
    response: skill.choices > 0 ? 'abc'.charAt(whole(3)) : String(whole(20)),
    correct,
    misconceptions: correct || chance() < 0.5 ? [] : [skill.wrong as MisconceptionId],
    hints: !correct && chance() < 0.3 ? [{ step: 1, ms: 1500 + whole(4000) }] : [],
    msToFirstTouch: 1200 + whole(msToAnswer - 1300),
    msToAnswer,
    promptMs: skill.prompt + whole(6) * 100,
    why: 'new',
    supports: [],
    theme: null,
    language: 'en',
    model: 'k1-83e2b7f0',
  }
}
