import fc from 'fast-check'
import { expect, test } from 'vitest'
import { level, rmsOf, trimSilence } from '#domain/audio/samples.ts'

const RATE = 22_050
const seconds = (samples: Float32Array) => samples.length / RATE
const silence = (s: number) => new Float32Array(Math.round(s * RATE))
const tone = (s: number, loud: number, hertz = 300) =>
  new Float32Array(Math.round(s * RATE)).map((_, i) => loud * Math.sin((2 * Math.PI * hertz * i) / RATE))
const joined = (...parts: Float32Array[]) => {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
/** A room's hiss, the same in every run. */
function withRoom(samples: Float32Array, loud: number) {
  let seed = 7
  return samples.map((sample) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return sample + loud * ((seed / 2_147_483_648) * 2 - 1)
  })
}
const trimmed = (samples: Float32Array) => {
  const told = trimSilence(samples, RATE)
  if (told === 'silent') expect.fail('a voice was not found')
  return told
}
const peakOf = (samples: Float32Array) => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)

test('silence before and after goes, a short lead and tail stay', () => {
  const cut = trimmed(joined(silence(1.2), tone(0.4, 0.3), silence(0.9)))
  expect(seconds(cut)).toBeGreaterThanOrEqual(0.4 + 0.06)
  expect(seconds(cut)).toBeLessThan(0.4 + 0.06 + 0.14 + 0.03)
})

test('a noisy room does not count as a voice', () => {
  const cut = trimmed(withRoom(joined(silence(1), tone(0.3, 0.25), silence(1)), 0.01))
  expect(seconds(cut)).toBeLessThan(0.56)
  expect(seconds(cut)).toBeGreaterThan(0.3)
})

test('a pause within a word stays, and so does its soft end', () => {
  const cut = trimmed(joined(silence(0.5), tone(0.2, 0.3), silence(0.12), tone(0.1, 0.02), silence(0.8)))
  expect(seconds(cut)).toBeGreaterThan(0.2 + 0.12 + 0.1 + 0.05)
  expect(seconds(cut)).toBeLessThan(0.7)
})

test('the click of a button is not the beginning', () => {
  const click = tone(0.004, 0.9, 3000)
  const cut = trimmed(joined(click, silence(1), tone(0.4, 0.3), silence(0.5)))
  expect(seconds(cut)).toBeLessThan(0.65)
})

test('what fills the whole recording is left whole, and its edges do not click', () => {
  const whole = tone(0.5, 0.3)
  const cut = trimmed(whole)
  expect(cut.length).toBe(whole.length)
  expect(Math.abs(cut[0] ?? 1)).toBeLessThan(0.01)
  expect(Math.abs(cut.at(-1) ?? 1)).toBeLessThan(0.01)
})

test.each([
  ['nothing', silence(2)],
  ['no samples', silence(0)],
  ['a room alone', withRoom(silence(2), 0.004)],
])('%s is no voice', (_, samples) => {
  expect(trimSilence(samples, RATE)).toBe('silent')
})

test('soft and loud voices come out equally loud', () => {
  for (const loud of [0.03, 0.1, 0.5, 1]) expect(rmsOf(level(tone(0.4, loud)))).toBeCloseTo(0.1, 2)
})

test('a whisper with one loud clap is not lifted until the clap is cut off', () => {
  const uneven = joined(tone(0.5, 0.02), tone(0.01, 0.8))
  expect(peakOf(level(uneven))).toBeLessThanOrEqual(0.8901)
})

test('a very soft voice is made louder only so far', () => {
  const soft = tone(0.4, 0.002)
  expect(rmsOf(level(soft)) / rmsOf(soft)).toBeCloseTo(12, 3)
  expect(level(silence(0.1))).toEqual(silence(0.1))
})

test('whatever is recorded, nothing is ever above the top or not a number', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 600 }), (numbers) => {
      const cut = trimSilence(new Float32Array(numbers), 1_000)
      if (cut === 'silent') return
      const levelled = level(cut)
      expect(levelled.every((sample) => Number.isFinite(sample))).toBe(true)
      expect(peakOf(levelled)).toBeLessThanOrEqual(0.8901)
    }),
  )
})
