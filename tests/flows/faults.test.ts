import { expect, test } from 'vitest'
import { simulate } from './faults.ts'

const SEEDS = Number(process.env['CARREL_SEEDS'] ?? 40)

test(`${SEEDS} histories of a lab in which everything goes wrong: nothing kept is lost, doubled or changed`, async () => {
  const broken: string[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { violations, trace } = await simulate(seed)
    if (violations.length > 0) broken.push([`seed ${seed}`, ...violations, ...trace].join('\n  '))
  }
  expect(broken.join('\n\n')).toBe('')
}, 3_600_000)

test('a seed is one history', async () => {
  expect(await simulate(7)).toEqual(await simulate(7))
})
