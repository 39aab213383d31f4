import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import type { ItemId } from '#domain/ids.ts'
import type { LevelNumber, Question } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { wrongResponse } from '#tests/e2e/wrong-response.ts'

const LEVELS: readonly LevelNumber[] = [1, 2, 3]

test.each(SKILLS.map(({ id }) => id))('every item of %s can be answered wrongly', (id) => {
  const skill = SKILLS.find((one) => one.id === id)
  for (const level of LEVELS)
    for (let seed = 0; seed < 200; seed++) {
      const made = skill?.make(level, seed, 'en')
      if (!made) throw new Error('no item')
      const score = scoreResponse(made.item.question, made.key, wrongResponse(made))
      expect(score).toMatchObject({ kind: 'scored', correct: false })
    }
})

const tiles = (
  texts: readonly string[],
  places: number | null,
  joint: '' | ' ' = '',
  given: (string | null)[] = [],
): Question => ({
  kind: 'tiles',
  tiles: texts.map((text, i) => ({ id: `t${i}`, text, speech: text })),
  places,
  joint,
  given,
})

test.each<[string, Question]>([
  ['ship', tiles(['p', 'sh', 'i'], 3)],
  ['cat', tiles(['b', 'c'], 1, '', [null, 'a', 't'])],
  ['replay', tiles(['play', 're'], null)],
  ['aab', tiles(['b', 'a', 'a'], 3)],
  ['the cat saw the dog', tiles(['dog', 'the', 'cat', 'saw', 'the'], 5, ' ')],
  ['3', { kind: 'boxes', most: 3 }],
])('"%s" can be missed with the same taps', (answer, question) => {
  const key = { answer, equal: 'exact', also: [], wrong: [] } as const
  const asked = { item: { id: 'gen/l.k.any/1/1/1' as ItemId, question }, key }
  expect(scoreResponse(question, key, wrongResponse(asked))).toMatchObject({ kind: 'scored', correct: false })
})
