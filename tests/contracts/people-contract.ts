import { expect, test } from 'vitest'
import type { DeviceId, PersonId } from '#domain/ids.ts'
import type { Session } from '#server/store/store.ts'
import { aDevice, aPerson, aSchool, EVERYTHING, NOW, OTHER_SCHOOL, SCHOOL, TABLET } from './built.ts'
import type { Given } from './place.ts'

/** Devices, accounts, sessions and one-time codes. */
export function peopleContract(given: Given): void {
  const aSession = (more: Partial<Session> = {}): Session => ({
    person: aPerson().id,
    device: TABLET,
    csrf: 'csrf',
    expires: NOW + 1000,
    ...more,
  })

  test('a device is known by its token and reaches the staff as a record', async () => {
    await given.store.putDevice(SCHOOL, aDevice(), 'hash-1')
    expect(await given.store.deviceByToken(SCHOOL, 'hash-1')).toEqual(aDevice())
    expect(await given.store.deviceByToken(SCHOOL, 'hash-2')).toBeNull()
    expect(await given.store.device(SCHOOL, TABLET)).toEqual(aDevice())
    expect(await given.store.device(SCHOOL, 'unknown' as DeviceId)).toBeNull()
    const { changes } = await given.store.changesSince(SCHOOL, 0, 9, EVERYTHING)
    expect(changes).toEqual([
      { kind: 'record', ref: { kind: 'device', id: TABLET }, rev: 1, body: aDevice() },
    ])
  })

  test('hearing of a device again keeps its token; nothing new takes no revision', async () => {
    await given.store.putDevice(SCHOOL, aDevice(), 'hash-1')
    await given.store.putDevice(SCHOOL, aDevice({ waiting: 3 }), null)
    await given.store.putDevice(SCHOOL, aDevice({ waiting: 3 }), null)
    expect(await given.store.deviceByToken(SCHOOL, 'hash-1')).toMatchObject({ waiting: 3 })
    expect(await given.store.rev(SCHOOL)).toBe(2)
  })

  test('a device enrolled anew is no longer known by its old token', async () => {
    await given.store.putDevice(SCHOOL, aDevice(), 'hash-1')
    await given.store.putDevice(SCHOOL, aDevice(), 'hash-2')
    expect(await given.store.deviceByToken(SCHOOL, 'hash-1')).toBeNull()
    expect(await given.store.deviceByToken(SCHOOL, 'hash-2')).toEqual(aDevice())
  })

  test('a revoked device is told so, and its sessions end', async () => {
    await given.store.putDevice(SCHOOL, aDevice(), 'hash-1')
    await given.store.putSession(SCHOOL, 'here', aSession())
    await given.store.putSession(SCHOOL, 'elsewhere', aSession({ device: 'desk' as DeviceId }))
    await given.store.revokeDevice(SCHOOL, TABLET)
    expect(await given.store.deviceByToken(SCHOOL, 'hash-1')).toEqual(aDevice({ revoked: true }))
    expect(await given.store.session(SCHOOL, 'here', NOW)).toBeNull()
    expect(await given.store.session(SCHOOL, 'elsewhere', NOW)).not.toBeNull()
    expect(await given.store.rev(SCHOOL)).toBe(2)
    await expect(given.store.revokeDevice(SCHOOL, 'unknown' as DeviceId)).resolves.toBeUndefined()
  })

  test('an account is found by person and by login', async () => {
    const account = { person: aPerson(), passwordHash: null, disabled: false }
    await given.store.putAccount(SCHOOL, account)
    expect(await given.store.account(SCHOOL, aPerson().id)).toEqual(account)
    expect(await given.store.accountByLogin(SCHOOL, 'okafor')).toEqual(account)
    const changed = {
      person: aPerson({ login: 'aokafor', role: 'admin' }),
      passwordHash: 'hash',
      disabled: true,
    }
    await given.store.putAccount(SCHOOL, changed)
    expect(await given.store.accounts(SCHOOL)).toEqual([changed])
    expect(await given.store.accountByLogin(SCHOOL, 'okafor')).toBeNull()
  })

  test('a login is one person’s in a school, and another’s in the next', async () => {
    await given.store.putSchool(aSchool({ id: OTHER_SCHOOL, code: 'ARR' }), null)
    const twin = { person: aPerson({ id: 'person-2' as PersonId }), passwordHash: null, disabled: false }
    await given.store.putAccount(SCHOOL, { person: aPerson(), passwordHash: null, disabled: false })
    await expect(given.store.putAccount(SCHOOL, twin)).rejects.toThrow()
    await given.store.putAccount(OTHER_SCHOOL, twin)
    expect(await given.store.accountByLogin(OTHER_SCHOOL, 'okafor')).toEqual(twin)
    expect(await given.store.accounts(SCHOOL)).toHaveLength(1)
  })

  test('a session lasts until it expires or is ended', async () => {
    await given.store.putSession(SCHOOL, 'a', aSession())
    await given.store.putSession(SCHOOL, 'b', aSession({ expires: NOW + 9000 }))
    expect(await given.store.session(SCHOOL, 'a', NOW)).toEqual(aSession())
    expect(await given.store.session(SCHOOL, 'a', NOW + 1000)).toBeNull()
    // Expired is gone, even for a clock that is set back.
    expect(await given.store.session(SCHOOL, 'a', NOW)).toBeNull()
    await given.store.endSession(SCHOOL, 'b')
    expect(await given.store.session(SCHOOL, 'b', NOW)).toBeNull()
  })

  test('a session used again lasts longer', async () => {
    await given.store.putSession(SCHOOL, 'a', aSession())
    await given.store.putSession(SCHOOL, 'a', aSession({ expires: NOW + 9000 }))
    expect(await given.store.session(SCHOOL, 'a', NOW + 5000)).not.toBeNull()
  })

  test('all sessions of a person end together, nobody else’s', async () => {
    for (const hash of ['a', 'b']) await given.store.putSession(SCHOOL, hash, aSession())
    await given.store.putSession(SCHOOL, 'c', aSession({ person: 'person-2' as PersonId }))
    await given.store.endSessionsOf(SCHOOL, aPerson().id)
    const left = await Promise.all(['a', 'b', 'c'].map((hash) => given.store.session(SCHOOL, hash, NOW)))
    expect(left.map((session) => session !== null)).toEqual([false, false, true])
  })

  test('a code works once', async () => {
    const purpose = { kind: 'enrol', device: TABLET } as const
    await given.store.putCode(SCHOOL, 'hash', purpose, NOW + 1000)
    expect(await given.store.takeCode(SCHOOL, 'wrong', NOW)).toBeNull()
    expect(await given.store.takeCode(SCHOOL, 'hash', NOW)).toEqual(purpose)
    expect(await given.store.takeCode(SCHOOL, 'hash', NOW)).toBeNull()
  })

  test('two who use a code in the same moment: one gets in', async () => {
    const node = await given.node()
    await given.store.putCode(SCHOOL, 'hash', { kind: 'setup' }, NOW + 1000)
    const taken = await Promise.all(
      [given.store, node, given.store, node].map((store) => store.takeCode(SCHOOL, 'hash', NOW)),
    )
    expect(taken.filter((purpose) => purpose !== null)).toEqual([{ kind: 'setup' }])
  })

  test('an expired code is none', async () => {
    await given.store.putCode(SCHOOL, 'hash', { kind: 'setup' }, NOW)
    expect(await given.store.takeCode(SCHOOL, 'hash', NOW)).toBeNull()
    expect(await given.store.takeCode(SCHOOL, 'hash', NOW - 1)).toBeNull()
  })
}
