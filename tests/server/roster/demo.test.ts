import { expect, test } from 'vitest'
import { parseCode, takeCode } from '#server/codes.ts'
import { demoCodes, loadDemo } from '#server/roster/demo.ts'
import { aStore, cards, classes, details, seeded } from './a-roster.ts'

const NOW = 1_800_000_000_000
const QUICK = { iterations: 2, timeZone: 'UTC' }

test('the demonstration school has two rooms a grade, 14 to 28 invented children in each, in two languages', async () => {
  const store = await aStore()
  const { school } = await loadDemo(store, seeded(), NOW, QUICK)
  expect(school).toMatchObject({ demo: true, name: expect.stringContaining('Demonstration') })
  expect(await store.schools()).toEqual([school])
  const rooms = await classes(store)
  expect(
    rooms
      .map(({ grades }) => grades[0])
      .toSorted((a = '', b = '') => (a < b ? -1 : 1))
      .join(''),
  ).toBe('1122334455KK')
  const all = await cards(store)
  for (const { id } of rooms) {
    const there = all.filter((card) => card.classes.includes(id))
    expect(there.length).toBeGreaterThanOrEqual(14)
    expect(there.length).toBeLessThanOrEqual(28)
    expect(new Set(there.map(({ animal }) => animal)).size).toBe(there.length)
  }
  expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['en', 'es']))
  expect(all.every(({ firstName, secret }) => firstName !== '' && secret !== null)).toBe(true)
  expect(
    (await details(store)).every(
      ({ familyName, secretPictures }) => familyName && secretPictures.length === 1,
    ),
  ).toBe(true)
})

test('the same chance makes the same school; other chance another one with other codes', async () => {
  const one = await aStore()
  const two = await aStore()
  const three = await aStore()
  const first = await loadDemo(one, seeded(1), NOW, QUICK)
  expect(await loadDemo(two, seeded(1), NOW, QUICK)).toEqual(first)
  expect(await cards(two)).toEqual(await cards(one))
  expect((await loadDemo(three, seeded(2), NOW, QUICK)).codes).not.toEqual(first.codes)
})

test('each code opens what it is for, once', async () => {
  const store = await aStore()
  const { school, codes } = await loadDemo(store, seeded(), NOW, QUICK)
  const accounts = await store.accounts(school.id)
  for (const role of ['admin', 'teacher', 'monitor'] as const) {
    const code = parseCode(codes[role])?.code ?? ''
    const purpose = await takeCode(store, school.id, 'person', code, NOW)
    expect(accounts.find(({ person }) => person.id === purpose?.person)?.person.role).toBe(role)
    expect(await takeCode(store, school.id, 'person', code, NOW)).toBeNull()
  }
  const purpose = await takeCode(store, school.id, 'enrol', parseCode(codes.device)?.code ?? '', NOW)
  expect(await store.device(school.id, purpose!.device)).toMatchObject({ use: 'learner', name: 'Tablet 1' })
})

test('a later start draws new codes and no second tablet until the first is in use', async () => {
  const store = await aStore()
  const { school, codes } = await loadDemo(store, seeded(), NOW, QUICK)
  const again = await demoCodes(store, school, seeded(4), NOW)
  expect(again.device).not.toBe(codes.device)
  const [tablet] = await store.records(school.id, 'device')
  expect(await store.records(school.id, 'device')).toHaveLength(1)
  await store.putDevice(school.id, { ...(tablet!.body as never as object), heard: NOW } as never, null)
  await demoCodes(store, school, seeded(5), NOW)
  expect(await store.records(school.id, 'device')).toHaveLength(2)
})
