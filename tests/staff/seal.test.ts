import { expect, test } from 'vitest'
import {
  afterMiss,
  afterUnlock,
  initialsOf,
  isExpired,
  type Lock,
  OFFLINE_MS,
  waitMs,
} from '#app/staff-lock.ts'
import {
  isFairPin,
  newLocalKey,
  PIN_ITERATIONS,
  seal,
  unseal,
  unwrapLocalKey,
  wrapLocalKey,
} from '#app/staff-seal.ts'

const FEW = 1_000
const NOON = Date.UTC(2026, 10, 23, 12)

test('the right PIN opens what was sealed before the tablet was closed', async () => {
  const key = await newLocalKey()
  const sealed = await seal(key, 'page', { name: 'Mai' })
  const wrapped = await wrapLocalKey(key, '284659', FEW)
  const opened = await unwrapLocalKey(wrapped, '284659')
  expect(opened && (await unseal(opened, 'page', sealed))).toEqual({ name: 'Mai' })
})

test('a wrong PIN opens nothing', async () => {
  const wrapped = await wrapLocalKey(await newLocalKey(), '284659', FEW)
  expect(await unwrapLocalKey(wrapped, '284658')).toBeNull()
})

test('what is sealed cannot be read, moved to another row, or changed', async () => {
  const key = await newLocalKey()
  const sealed = await seal(key, 'page', { name: 'Mai' })
  expect(new TextDecoder().decode(sealed.data)).not.toContain('Mai')
  expect(await unseal(key, 'another page', sealed)).toBeNull()
  const damaged = new Uint8Array(sealed.data.slice(0))
  damaged[3] = (damaged[3] ?? 0) ^ 1
  expect(await unseal(key, 'page', { ...sealed, data: damaged.buffer })).toBeNull()
  expect(await unseal(await newLocalKey(), 'page', sealed)).toBeNull()
})

test('the same page sealed twice does not look the same', async () => {
  const key = await newLocalKey()
  const [a, b] = [await seal(key, 'page', 1), await seal(key, 'page', 1)]
  expect(new Uint8Array(a.data)).not.toEqual(new Uint8Array(b.data))
})

test('a PIN is stretched with no fewer rounds than OWASP asks for', () => {
  expect(PIN_ITERATIONS).toBeGreaterThanOrEqual(600_000)
})

test.each([
  ['284659', true],
  ['28465', false],
  ['000000', false],
  ['123456', false],
  ['987654', false],
  ['28465a', false],
  ['2846590123456', false],
])('the PIN %s is fair: %s', (pin, fair) => {
  expect(isFairPin(pin)).toBe(fair)
})

const lock = async (): Promise<Lock> => ({
  key: await wrapLocalKey(await newLocalKey(), '284659', FEW),
  initials: 'R. D.',
  signedInAt: NOON,
  seen: NOON,
  misses: 0,
  missedAt: 0,
})

test('a device opens offline for fourteen days, and setting its clock back gains nothing', async () => {
  const fresh = await lock()
  expect(isExpired(fresh, NOON + OFFLINE_MS - 1)).toBe(false)
  expect(isExpired(fresh, NOON + OFFLINE_MS)).toBe(true)
  const used = afterUnlock(fresh, NOON + OFFLINE_MS - 1)
  expect(isExpired(used, NOON)).toBe(false)
  expect(isExpired(afterMiss(used, NOON + OFFLINE_MS), NOON)).toBe(true)
})

test('wrong PINs make the waits longer and never lock for good', async () => {
  let now = NOON
  let tried = await lock()
  const waits: number[] = []
  for (let i = 0; i < 9; i++) {
    tried = afterMiss(tried, now)
    waits.push(waitMs(tried, now))
    now += waitMs(tried, now)
    expect(waitMs(tried, now)).toBe(0)
  }
  expect(waits.slice(0, 2)).toEqual([0, 0])
  expect(waits.slice(2)).toEqual([...waits.slice(2)].sort((a, b) => a - b))
  expect(Math.max(...waits)).toBeLessThanOrEqual(15 * 60_000)
  expect(waitMs(afterUnlock(tried, now), now)).toBe(0)
})

test('a clock set back does not stretch a wait beyond itself', async () => {
  const missed = [1, 2, 3].reduce((before) => afterMiss(before, NOON), await lock())
  expect(waitMs(missed, NOON - 365 * 24 * 60 * 60_000)).toBe(waitMs(missed, NOON))
})

test('a locked device shows initials, never a name', () => {
  expect(initialsOf('Rosa María Delgado')).toBe('R. M. D.')
  expect(initialsOf('  émile ')).toBe('É.')
  expect(initialsOf('')).toBe('')
})
