import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import type { LevelNumber } from '#domain/items/item.ts'
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
