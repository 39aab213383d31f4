import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LearnerCard, SchoolClass } from '#domain/roster.ts'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import { importRoster } from '#server/roster/import-roster.ts'
import type { Store } from '#server/store/store.ts'
import { aStore, options } from './a-roster.ts'

const folder = join(resolve(process.env['CARREL_DATA'] ?? '../shared/data'), 'rosters')
// The sample sets lie outside the repository; where they are missing there is nothing to import.
const here = existsSync(folder)

async function bring(store: Store, set: string) {
  const roster = await readOneRoster(join(folder, set))
  if (isRefusal(roster)) throw new Error(roster.message)
  const report = await importRoster(store, roster, options())
  if (isRefusal(report)) throw new Error(report.message)
  return report
}

async function all<T>(store: Store, kind: 'learner' | 'class'): Promise<T[]> {
  const schools = await store.schools()
  const records = await Promise.all(schools.map(({ id }) => store.records(id, kind)))
  return records.flat().map(({ body }) => body as T)
}

async function expectOwnAnimals(store: Store): Promise<void> {
  const homerooms = (await all<SchoolClass>(store, 'class')).filter(({ kind }) => kind === 'homeroom')
  const cards = await all<LearnerCard>(store, 'learner')
  expect(homerooms.length).toBeGreaterThan(0)
  for (const { id } of homerooms) {
    const animals = cards.filter(({ classes }) => classes.includes(id)).map(({ animal }) => animal)
    expect(animals.length).toBeGreaterThan(0)
    expect(new Set(animals).size).toBe(animals.length)
  }
}

describe.skipIf(!here)('the sample sets (skipped where CARREL_DATA has no rosters)', () => {
  test('the elementary set comes in whole: 210 learners, 12 staff, 84 classes, each child in seven', async () => {
    const store = await aStore()
    const report = await bring(store, 'oneroster11-elementary')
    expect(report).toMatchObject({ added: 306, learners: 210, staff: 12, classes: 84, setAside: [] })
    const cards = await all<LearnerCard>(store, 'learner')
    expect(cards).toHaveLength(210)
    expect(cards.every(({ classes }) => classes.length === 7)).toBe(true)
    expect([...new Set(cards.map(({ grade }) => grade))].sort()).toEqual(['1', '2', '3', '4', '5', 'K'])
    await expectOwnAnimals(store)
    expect(await bring(store, 'oneroster11-elementary')).toMatchObject({ added: 0, changed: 0, removed: 0 })
  })

  test('the district set comes in whole: 248 learners K-12 and 20 staff in 3 schools, 119 classes', async () => {
    const store = await aStore()
    const report = await bring(store, 'oneroster11-district-small')
    expect(report).toMatchObject({ learners: 248, staff: 20, classes: 119, setAside: [] })
    expect(report.schools).toHaveLength(3)
    expect(report.schools.reduce((sum, { learners }) => sum + learners, 0)).toBe(248)
    // The administrator of the district has an account in each of its three schools.
    expect(report.of.staff.added).toBe(22)
    await expectOwnAnimals(store)
    const revs = () => store.schools().then((schools) => Promise.all(schools.map(({ id }) => store.rev(id))))
    const before = await revs()
    expect(await bring(store, 'oneroster11-district-small')).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
    })
    expect(await revs()).toEqual(before)
  })

  test.each([
    [
      'microsoft-sds-v2',
      'microsoft-sds-v2',
      ['manifest.csv', 'enrollments.csv has no sourcedId', 'schoolSourcedId'],
    ],
    [
      'microsoft-sds-v2.1',
      'microsoft-sds-v2.1',
      ['manifest.csv', 'enrollments.csv has no sourcedId', 'users.csv has no role'],
    ],
    ['microsoft-sds-format-100-users', 'microsoft-sds-v1', ['StudentEnrollment.csv', 'SIS ID', 'orgs.csv']],
    ['users-2000', 'no-manifest', ['manifest.csv', 'orgs.csv', 'classes.csv', 'enrollments.csv']],
    ['classlink-template', 'empty-roster', ['template']],
  ])('%s is refused, saying precisely what it lacks', async (set, error, words) => {
    const answer = await readOneRoster(join(folder, set))
    expect(answer).toMatchObject({ error })
    for (const word of words) expect((answer as { message: string }).message).toContain(word)
  })
})
