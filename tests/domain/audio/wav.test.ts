import { expect, test } from 'vitest'
import {
  boundsOf,
  type ClipKey,
  hasNoRoom,
  isClipKey,
  isTextOf,
  knownClips,
  MOST_CLIPS,
  MOST_SENTENCES,
  SENTENCE_CLIP,
  SHORT_CLIP,
  soundKey,
  soundsAmong,
  wordKey,
} from '#domain/audio/clips.ts'
import { sentenceKey } from '#domain/audio/sentences.ts'
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

test.each([
  ['sound or word', SHORT_CLIP],
  ['sentence', SENTENCE_CLIP],
])('the longest %s fits the largest file, and what is longer is told to be', (_, bounds) => {
  const ofMs = (ms: number) => toWav(new Float32Array(Math.round((CLIP_RATE * ms) / 1000)))
  expect(ofMs(bounds.ms).length).toBeLessThanOrEqual(bounds.bytes)
  expect(clipLength(ofMs(bounds.ms), bounds)).toBe(bounds.ms)
  expect(clipLength(ofMs(bounds.ms + 50), bounds)).toBe('too-long')
  expect(clipLength(ofMs(bounds.ms * 2), bounds)).toBe('too-large')
})

test('a second of speech is 44,100 bytes', () => {
  expect(toWav(new Float32Array(CLIP_RATE * 2)).length - toWav(new Float32Array(CLIP_RATE)).length).toBe(
    44_100,
  )
})

test('only a sentence may be as long as a sentence', () => {
  expect(boundsOf(sentenceKey('en', 'How many?'))).toBe(SENTENCE_CLIP)
  expect(boundsOf('word/many')).toBe(SHORT_CLIP)
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
  ['a huge one', new Uint8Array(SHORT_CLIP.bytes + 1), 'too-large'],
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

test('sentences and sounds do not take each other’s room, and what is there may be made anew', () => {
  const sentences = Array.from({ length: MOST_SENTENCES }, (_, i) => sentenceKey('en', `Number ${i}.`))
  const letter = (n: number) => String.fromCharCode(97 + (n % 26))
  const words = Array.from({ length: MOST_CLIPS }, (_, i): ClipKey => `word/${letter(i)}${letter(i / 26)}q`)
  const more = sentenceKey('es', '¿Cuántos hay?')
  expect(hasNoRoom(sentences, more)).toBe(true)
  expect(hasNoRoom(sentences, sentenceKey('en', 'Number 7.'))).toBe(false)
  expect(hasNoRoom(sentences, 'sound/sh')).toBe(false)
  expect(hasNoRoom(words, more)).toBe(false)
  expect(hasNoRoom(words, 'sound/sh')).toBe(true)
})

test('what a later build can record is passed over, and no part of what is known is lost', () => {
  const sh = { key: 'sound/sh', hash: 'h' }
  expect(knownClips([{ key: 'song/hello', hash: 'h' }, sh, null, 'clip', {}])).toEqual([sh])
})

test('a sentence comes with its own text, a sound or a word with none', () => {
  const key = sentenceKey('en', 'How many?')
  expect(isTextOf(key, 'How many?')).toBe(true)
  expect(isTextOf(key, 'How much?')).toBe(false)
  expect(isTextOf(key, undefined)).toBe(false)
  expect(isTextOf('sound/sh', undefined)).toBe(true)
  expect(isTextOf('sound/sh', 'shhh')).toBe(false)
})
