import { expect, test } from 'vitest'
import {
  isClipKey,
  LARGEST_CLIP,
  LONGEST_CLIP_MS,
  soundKey,
  soundsAmong,
  wordKey,
} from '#domain/audio/clips.ts'
import { CLIP_RATE, clipLength, toWav } from '#domain/audio/wav.ts'
import { PHONEMES } from '#domain/phonemes.ts'

const half = () => toWav(new Float32Array(CLIP_RATE / 2).fill(0.5))
const changed = (at: number, to: number) => {
  const bytes = half()
  bytes[at] = to
  return bytes
}

test('a clip is written as players read it, byte for byte', () => {
  const bytes = toWav(new Float32Array([0, 1, -1, 2, -2]))
  expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF')
  expect([...bytes.slice(20, 28)]).toEqual([1, 0, 1, 0, 0x22, 0x56, 0, 0])
  expect([...new Int16Array(bytes.buffer, 44)]).toEqual([0, 32_767, -32_767, 32_767, -32_767])
})

test('its length is read back', () => {
  expect(clipLength(half())).toBe(500)
})

test('the longest clip fits the largest file', () => {
  const longest = toWav(new Float32Array((CLIP_RATE * LONGEST_CLIP_MS) / 1000))
  expect(longest.length).toBeLessThanOrEqual(LARGEST_CLIP)
  expect(clipLength(longest)).toBe(LONGEST_CLIP_MS)
})

test.each([
  ['nothing', new Uint8Array(), 'not-wav'],
  ['a text', new TextEncoder().encode('RIFF is how it begins, and then it goes on as a text'), 'not-wav'],
  ['stereo', changed(22, 2), 'other-format'],
  ['another rate', changed(24, 0), 'other-format'],
  ['a compressed one', changed(20, 85), 'other-format'],
  ['one cut short', half().slice(0, 900), 'cut-short'],
  ['one that says it is longer', changed(43, 127), 'cut-short'],
  ['one without a sound', toWav(new Float32Array()), 'empty'],
  ['one of five seconds', toWav(new Float32Array(CLIP_RATE * 4.05)), 'too-long'],
  ['a huge one', new Uint8Array(LARGEST_CLIP + 1), 'too-large'],
])('%s is refused with its reason', (_, bytes, why) => {
  expect(clipLength(bytes)).toBe(why)
})

test('a clip is named by a sound or by one English word', () => {
  expect(wordKey(' Ship ')).toBe('word/ship')
  expect(wordKey('don’t')).toBe("word/don't")
  for (const text of ['', 'two words', 'niño', '../ship', 'a'.repeat(25), '-', 'ship/'])
    expect(wordKey(text)).toBeNull()
  for (const key of ['sound/sh', 'word/ship', "word/don't"]) expect(isClipKey(key)).toBe(true)
  for (const key of [
    'sound/xx',
    'sound/',
    'word/Ship',
    'word/ ship',
    'prompt/x',
    'sound/sh/',
    'sound/toString',
    '',
  ]) {
    expect(isClipKey(key), key).toBe(false)
  }
})

test('the sounds that have a clip are counted, words are not', () => {
  expect(soundsAmong(new Set(['sound/sh', 'word/ship', 'sound/b']))).toBe(2)
  expect(soundsAmong(new Set(PHONEMES.map(soundKey)))).toBe(44)
})
