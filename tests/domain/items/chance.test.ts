import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceFrom, hash32 } from '#domain/items/chance.ts'

test('the same seed gives the same draws', () => {
  const draws = (seed: number) => {
    const chance = chanceFrom(seed)
    return [chance.whole(1, 100), chance.pick(['a', 'b', 'c']), chance.shuffled([1, 2, 3, 4])]
  }
  fc.assert(
    fc.property(fc.nat(0xffffffff), (seed) => {
      expect(draws(seed)).toEqual(draws(seed))
    }),
  )
})

test('draws and hashes are pinned: another engine or a change here would move every item', () => {
  const chance = chanceFrom(2026)
  expect(Array.from({ length: 8 }, () => chance.whole(0, 999))).toEqual([
    175, 858, 622, 836, 57, 762, 988, 153,
  ])
  expect(['', 'a', 'gen/m.k.one-more/1/5/1', '¿ñ?'].map(hash32)).toEqual([
    2872998923, 2448022055, 2398023926, 2726522714,
  ])
})

test('a draw stays within its bounds and reaches both of them', () => {
  const chance = chanceFrom(1)
  const drawn = Array.from({ length: 2000 }, () => chance.whole(3, 6))
  expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([3, 6])
})

test('shuffling keeps every card and leaves the list alone', () => {
  const list = [1, 2, 3, 4, 5]
  expect(
    chanceFrom(9)
      .shuffled(list)
      .toSorted((a, b) => a - b),
  ).toEqual(list)
  expect(list).toEqual([1, 2, 3, 4, 5])
})
