import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANIMALS } from '#domain/cards.ts'
import type { LearnerId } from '#domain/ids.ts'
import { giveAnimals, type Seeker } from '#server/roster/animals.ts'
import { anExport, aStore, cardOf, cards, children, put, seeded } from './a-roster.ts'

const seeker = (n: number, homeroom: number, other: number): Seeker => ({
  id: `l${n}` as LearnerId,
  animal: null,
  homerooms: [`h${homeroom}`],
  otherClasses: [`o${other}`],
})

test('in a homeroom of up to 47 children no two have the same animal, whatever other classes they share', () => {
  const child = fc.record({ homeroom: fc.nat({ max: 3 }), other: fc.nat({ max: 9 }) })
  fc.assert(
    fc.property(fc.array(child, { maxLength: ANIMALS.length }), fc.nat(), (children, seed) => {
      const seekers = children.map(({ homeroom, other }, n) => seeker(n, homeroom, other))
      const given = giveAnimals(seekers, seeded(seed))
      for (const room of ['h0', 'h1', 'h2', 'h3']) {
        const there = seekers
          .filter(({ homerooms }) => homerooms.includes(room))
          .map(({ id }) => given.get(id))
        expect(new Set(there).size).toBe(there.length)
      }
    }),
  )
})

test('children of two homerooms who share a class differ there too while there are animals enough', () => {
  const seekers = Array.from({ length: 40 }, (_, n) => seeker(n, n % 2, 0))
  expect(new Set(giveAnimals(seekers, seeded()).values()).size).toBe(40)
})

test('a class larger than the zoo still gets an animal each', () => {
  const given = giveAnimals(
    Array.from({ length: 60 }, (_, n) => seeker(n, 0, 0)),
    seeded(),
  )
  expect(given.size).toBe(60)
  expect([...given.values()].every((animal) => ANIMALS.some((one) => one === animal))).toBe(true)
})

test('a child who moves to another room takes a new animal if hers is taken; nobody already there changes', async () => {
  const store = await aStore()
  const a = children(23, 'a')
  const b = children(24, 'b', 100)
  await put(store, anExport([...a, ...b]))
  const before = new Map((await cards(store)).map((card) => [card.firstName, card.animal]))
  const inB = new Set(b.map(({ name }) => before.get(name)))
  const mover = a.find(({ name }) => inB.has(before.get(name)))
  if (mover === undefined) throw new Error('with 23 and 24 of 47 animals some are shared')
  await put(store, anExport([...a.filter((one) => one !== mover), ...b, { ...mover, class: 'b' }]))
  for (const card of await cards(store))
    if (card.firstName !== mover.name) expect(card.animal).toBe(before.get(card.firstName))
  expect(inB.has((await cardOf(store, mover.name)).animal)).toBe(false)
})

test('secrets are spread over the nine pictures and are never drawn again by an import', async () => {
  const store = await aStore()
  const all = children(40)
  await put(store, anExport(all))
  const before = new Map((await cards(store)).map(({ id, secret }) => [id, secret]))
  await put(store, anExport(all.map((one) => ({ ...one, name: `New ${one.name}` }))))
  for (const { id, secret } of await cards(store)) expect(secret).toEqual(before.get(id))
  expect(new Set([...before.values()].map((one) => one?.salt)).size).toBe(40)
})
