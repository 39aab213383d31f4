import { mappedSkill } from '#content/map.ts'
import type { Attempt, EntryOf } from '#domain/entry.ts'
import type { ItemId, LearnerId, StreamId } from '#domain/ids.ts'
import { parseItemId } from '#domain/items/item-id.ts'

export const MAYA = 'learner-maya' as LearnerId
export const LEO = 'learner-leo' as LearnerId
/** Monday 12 October 2026, 9:00 UTC, epoch ms. */
export const MONDAY = 1_791_795_600_000
export const HOUR = 3_600_000

type Told = Partial<Attempt> & Readonly<{ seq?: number; stream?: string; time?: number; learner?: LearnerId }>

/** One answer; a test names only what matters. */
export function anAttempt({
  seq = 1,
  stream = 'tablet-1',
  time,
  learner = MAYA,
  ...body
}: Told = {}): EntryOf<'attempt'> {
  const at = time ?? MONDAY + seq * 30_000
  return {
    stream: stream as StreamId,
    seq,
    at,
    offset: 0,
    time: at,
    learner,
    by: learner,
    kind: 'attempt',
    body: {
      item: `gen/m.2.facts-20/2/${seq * 7919}/1` as ItemId,
      try: 1,
      format: 'number-pad',
      choices: 0,
      response: '9',
      correct: true,
      misconceptions: [],
      hints: [],
      msToFirstTouch: 2000,
      msToAnswer: 6000,
      promptMs: 2500,
      why: 'new',
      supports: [],
      theme: null,
      language: 'en',
      model: '',
      ...body,
    },
  }
}

/** An item id of a skill, by number. */
export const itemOf = (skill: string, seed: number, level = 2): ItemId => {
  const id = `gen/${skill}/${level}/${seed}/${mappedSkill(skill)?.version ?? 1}`
  if (parseItemId(id) === null) throw new Error(`no item id: ${id}`)
  return id as ItemId
}
