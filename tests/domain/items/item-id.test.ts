import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SkillId } from '#domain/ids.ts'
import { itemIdOf, parseItemId, placeOf, seedInTurn } from '#domain/items/item-id.ts'

const uint32 = fc.nat({ max: 0xffffffff })

test('an item id comes back as what it was made of', () => {
  fc.assert(
    fc.property(
      uint32,
      fc.constantFrom(1, 2, 3),
      fc.integer({ min: 1, max: 9999 }),
      (seed, level, version) => {
        const made = { skill: 'm.k.one-more' as SkillId, level: level as 1 | 2 | 3, seed, version }
        expect(parseItemId(itemIdOf(made))).toEqual({ kind: 'gen', ...made })
      },
    ),
  )
})

test('the id of a stored item names its pack', () => {
  expect(parseItemId('pack/fall-review/q-12/3')).toEqual({
    kind: 'pack',
    pack: 'fall-review',
    item: 'q-12',
    version: 3,
  })
})

test.each([
  '',
  'gen/m.k.one-more/1/5',
  'gen/m.k.one-more/4/5/1',
  'gen/m.k.one-more/1/4294967296/1',
  'gen/m.k.one-more/1/05/1',
  'gen/m.k.one-more/1/5/0',
  'gen/m.9.one-more/1/5/1',
  'gen/m.k.one-more/1/5/1/x',
  'pack/../x/1',
])('"%s" is no item id', (text) => expect(parseItemId(text)).toBeNull())

test('no answer stands in one place three times running, with two, three or four choices', () => {
  fc.assert(
    fc.property(
      fc.array(uint32, { minLength: 40, maxLength: 40 }),
      fc.constantFrom(2, 3, 4),
      (hashes, choices) => {
        const places = hashes.map(
          (hash, n) => placeOf(seedInTurn(hash, hashes[n - (n % 2)] ?? 0, n)) % choices,
        )
        const runs = places.filter((place, n) => n > 1 && place === places[n - 1] && place === places[n - 2])
        expect(runs).toEqual([])
      },
    ),
  )
})

test('of every pair of yes-or-no items one is true', () => {
  fc.assert(
    fc.property(uint32, uint32, uint32, fc.nat(500), (one, two, pair, n) => {
      const places = [seedInTurn(one, pair, 2 * n), seedInTurn(two, pair, 2 * n + 1)].map(placeOf)
      expect(places.filter((place) => place % 2 === 0)).toHaveLength(1)
    }),
  )
})

test('a seed in its turn is still an unsigned 32-bit number', () => {
  fc.assert(
    fc.property(uint32, uint32, fc.nat(9), (hash, pair, n) => {
      const seed = seedInTurn(hash, pair, n)
      expect(Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff).toBe(true)
    }),
  )
  expect(seedInTurn(0xffffffff, 11, 0)).toBeLessThanOrEqual(0xffffffff)
})
