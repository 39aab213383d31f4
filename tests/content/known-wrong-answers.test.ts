import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { KNOWN, type Known, type Numbers } from '#tests/support/known-wrong-answers.ts'

const seedOf = (n: number): number => Math.imul(n, 0x9e3779b1) >>> 0
const numbersIn = (made: MadeItem, asks: Numbers): string[] | null => {
  const found = asks instanceof RegExp ? asks.exec(made.item.prompt)?.slice(1) : asks(made)
  return found ? found.map((one) => String(one).replaceAll(',', '')) : null
}

/** Up to five items of a level in which the child's answer is wrong, with that answer. */
function shownIn([id, level, asks, child]: Known): { made: MadeItem; given: string }[] {
  const skill = SKILLS.find((one) => one.id === id) ?? expect.fail(id)
  const shown: { made: MadeItem; given: string }[] = []
  for (let n = 0; n < 4000 && shown.length < 5; n++) {
    const made = skill.make(level, seedOf(n), 'en')
    const numbers = numbersIn(made, asks)
    const given = numbers === null ? null : child(...numbers)
    if (given === null) continue
    const score = scoreResponse(made.item.question, made.key, String(given))
    if (score.kind === 'scored' && !score.correct) shown.push({ made, given: String(given) })
  }
  return shown
}

const rows = KNOWN.map((known) => [known[4], known[0], known[1], known] as const)

test.each(rows)('%s is told in %s at level %i', (idea, _, __, known) => {
  const shown = shownIn(known)
  // A row that no item shows would prove nothing.
  expect(shown.length).toBeGreaterThan(1)
  for (const { made, given } of shown) {
    const score = scoreResponse(made.item.question, made.key, given)
    expect(score, `${made.item.prompt} ${given}`).toMatchObject({
      misconceptions: expect.arrayContaining([idea]),
    })
  }
})
