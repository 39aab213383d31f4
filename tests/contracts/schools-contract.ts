import { expect, test } from 'vitest'
import type { SchoolId } from '#domain/ids.ts'
import {
  aCheckpoint,
  aDevice,
  aPerson,
  aRun,
  aSchool,
  EVERYTHING,
  judged,
  MIA,
  NOW,
  OTHER_SCHOOL,
  SCHOOL,
  STREAM,
  TABLET,
} from './built.ts'
import type { Given } from './place.ts'

/** Schools: each with its own log and counter, none seen from another. */
export function schoolsContract(given: Given): void {
  const other = aSchool({ id: OTHER_SCHOOL, name: 'Arroyo', code: 'ARR', demo: true })

  test('schools are told by name', async () => {
    await given.store.putSchool(other, null)
    expect(await given.store.schools()).toEqual([other, aSchool()])
    expect(await given.store.school(SCHOOL)).toEqual(aSchool())
    expect(await given.store.school('nowhere' as SchoolId)).toBeNull()
  })

  test('a school is found by the id of its own system, also after a change without one', async () => {
    await given.store.putSchool(other, 'org-77')
    await given.store.putSchool({ ...other, name: 'Arroyo Seco' }, null)
    expect(await given.store.schoolBySourcedId('org-77')).toMatchObject({
      id: OTHER_SCHOOL,
      name: 'Arroyo Seco',
    })
    expect(await given.store.schoolBySourcedId('org-78')).toBeNull()
  })

  test('changing a school leaves its revisions alone', async () => {
    await given.store.keepEntries(SCHOOL, TABLET, aRun(1, 1), NOW)
    await given.store.putSchool(aSchool({ name: 'New' }), null)
    expect(await given.store.rev(SCHOOL)).toBe(1)
  })

  test('two schools cannot have one code', async () => {
    await expect(given.store.putSchool({ ...other, code: 'LIN' }, null)).rejects.toThrow()
    expect(await given.store.schools()).toHaveLength(1)
  })

  test('what one school keeps is not in another', async () => {
    await given.store.putSchool(other, null)
    await fill(OTHER_SCHOOL)
    expect(await given.store.rev(SCHOOL)).toBe(0)
    expect(await given.store.through(SCHOOL, [STREAM])).toEqual({ [STREAM]: 0 })
    expect(await given.store.changesSince(SCHOOL, 0, 99, EVERYTHING)).toMatchObject({ changes: [] })
    expect(await given.store.entriesOf(SCHOOL, MIA)).toEqual([])
    expect(await given.store.setAside(SCHOOL, 9)).toEqual([])
    expect(await given.store.records(SCHOOL, 'device')).toEqual([])
    expect(await given.store.checkpoint(SCHOOL, MIA)).toBeNull()
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([])
    expect(await given.store.sourcedIds(SCHOOL, 'learner')).toEqual({})
    expect(await given.store.deviceByToken(SCHOOL, 'token')).toBeNull()
    expect(await given.store.accountByLogin(SCHOOL, 'okafor')).toBeNull()
    expect(await given.store.session(SCHOOL, 'session', NOW)).toBeNull()
    expect(await given.store.takeCode(SCHOOL, 'code', NOW)).toBeNull()
    // Nor is one's work in the other's way.
    expect(await given.store.keepEntries(SCHOOL, TABLET, aRun(1, 1), NOW)).toMatchObject({
      kept: 1,
      setAside: [],
    })
  })

  test('a removed school leaves nothing, and its neighbour everything', async () => {
    await given.store.putSchool(other, 'org-77')
    await fill(SCHOOL)
    await fill(OTHER_SCHOOL)
    await given.store.removeSchool(OTHER_SCHOOL)
    expect(await given.store.schools()).toEqual([aSchool()])
    expect(await given.store.schoolBySourcedId('org-77')).toBeNull()
    await expect(given.store.rev(OTHER_SCHOOL)).rejects.toThrow('no school')
    const left = await given.store.changesSince(SCHOOL, 0, 99, EVERYTHING)
    expect(left.changes.length).toBeGreaterThan(3)
    // The same ids may come again, in a school that knows nothing of before.
    await given.store.putSchool(other, 'org-77')
    expect(await given.store.rev(OTHER_SCHOOL)).toBe(0)
    expect(await given.store.accounts(OTHER_SCHOOL)).toEqual([])
    expect(await given.store.deviceByToken(OTHER_SCHOOL, 'token')).toBeNull()
    expect(await given.store.session(OTHER_SCHOOL, 'session', NOW)).toBeNull()
    expect(await given.store.takeCode(OTHER_SCHOOL, 'code', NOW)).toBeNull()
    expect(await given.store.setAside(OTHER_SCHOOL, 9)).toEqual([])
    expect(await given.store.keepEntries(OTHER_SCHOOL, TABLET, aRun(1, 1), NOW)).toMatchObject({ kept: 1 })
  })

  test('a database keeps its name for life, until it is restored', async () => {
    const epoch = await given.store.epoch()
    const node = await given.node()
    expect(await node.epoch()).toBe(epoch)
    const renewed = await given.store.renewEpoch()
    expect(renewed).not.toBe(epoch)
    expect(await node.epoch()).toBe(renewed)
  })

  test('a store that is up says so', async () => {
    await expect(given.store.ping()).resolves.toBeUndefined()
  })

  /** Something in every table. */
  async function fill(school: SchoolId): Promise<void> {
    const { store } = given
    await store.keepEntries(school, TABLET, [...aRun(1, 2), judged({ seq: 3 }, 'malformed')], NOW)
    await store.keepEntries(school, TABLET, [judged({ seq: 1, body: 'other' })], NOW)
    await store.putDevice(school, aDevice(), 'token')
    await store.putCheckpoint(school, aCheckpoint())
    await store.putSourcedIds(school, 'learner', { s1: MIA })
    const person = aPerson()
    await store.putAccount(school, { person, passwordHash: 'hash', disabled: false })
    await store.putSession(school, 'session', {
      person: person.id,
      device: TABLET,
      csrf: 'c',
      expires: NOW + 1,
    })
    await store.putCode(school, 'code', { kind: 'setup' }, NOW + 1)
  }
}
