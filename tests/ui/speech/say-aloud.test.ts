// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Lab } from '#app/lab.ts'
import { keepClip } from '#db/clips.ts'
import type { ClipKey } from '#domain/audio/clips.ts'
import { inTurn, sentenceKey } from '#domain/audio/sentences.ts'
import { toWav } from '#domain/audio/wav.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import { aDatabase } from '#tests/support/database.ts'
import { aVoice } from '#tests/ui/loudspeaker.ts'
import { sayAloud, type Telling } from '#ui/speech/say-aloud.ts'

const SCHOOL = 'linden' as SchoolId
/** What is heard, in order: words of the device's voice, or `♪` with the volume of a recording. */
let heard: string[]
let said: ReturnType<typeof aVoice>['said']

/** A loudspeaker that plays in no time, or where `isLocked` refuses as browsers do before the first touch. */
function aLoudspeaker(isLocked = false, isBroken = false) {
  class Player {
    volume = 1
    ended = false
    onended: (() => void) | null = null
    pause() {}
    async play() {
      if (isLocked) throw new DOMException('no touch', 'NotAllowedError')
      if (isBroken) throw new DOMException('no such sound', 'NotSupportedError')
      heard.push(...said.splice(0).map(({ text }) => text), `♪ ${this.volume}`)
      this.ended = true
      queueMicrotask(() => this.onended?.())
    }
  }
  vi.stubGlobal('Audio', Player)
}

// The speech engine keeps the voice it was started with.
beforeAll(() => {
  said = aVoice().said
})
beforeEach(() => {
  heard = []
  said.splice(0)
  aLoudspeaker()
})
afterAll(() => vi.unstubAllGlobals())

const sentence = (text: string, language: Language = 'en') => ({ key: sentenceKey(language, text), text })

async function aLab(...recorded: (ClipKey | ReturnType<typeof sentence>)[]): Promise<Lab> {
  const db = await aDatabase()
  await db.meta.put({ key: 'device', value: { school: { id: SCHOOL }, device: {} }, v: 2 })
  const wav = toWav(new Float32Array(2_205).fill(0.1))
  for (const one of recorded) {
    const what = typeof one === 'string' ? { key: one } : one
    await keepClip(db, SCHOOL, { ...what, hash: 'h', ms: 100, madeAt: 1, by: null }, wav.buffer, false)
  }
  return { db } as unknown as Lab
}
const telling = (given: Partial<Telling> = {}): Telling => ({
  language: 'en',
  inWords: () => `the first sound in ${quote('ship')}`,
  volume: () => 0.7,
  isWanted: () => true,
  start: () => {},
  now: () => {},
  ...given,
})
const all = () => [...heard, ...said.map(({ text }) => text)]

test('a recorded sound is played at the volume of the voice, between the words around it', async () => {
  const lit: number[] = []
  const lab = await aLab('sound/sh')
  const text = `Listen: ${quoteSound('sh')}. Which word?`
  const told = await sayAloud(lab, text, telling({ now: ({ from }) => lit.push(from) }))
  expect(all()).toEqual(['Listen: ', '♪ 0.7', '. Which word?'])
  expect(told.whole).toBe(true)
  expect(lit).toContain(8)
})

test('a sound nobody has recorded is told by its keyword, which may be recorded itself or not', async () => {
  await sayAloud(await aLab('word/ship'), `Listen: ${quoteSound('sh')}`, telling())
  expect(all()).toEqual(['Listen: ', 'the first sound in ', 'ship'])
})

test('a quoted word is played where it is recorded', async () => {
  await sayAloud(await aLab('word/ship'), `Read ${quote('ship')}`, telling())
  expect(all()).toEqual(['Read ', '♪ 0.7'])
})

test('what another text has silenced is not begun', async () => {
  const told = await sayAloud(await aLab('sound/sh'), quoteSound('sh'), telling({ isWanted: () => false }))
  expect(all()).toEqual([])
  expect(told.whole).toBe(false)
})

test('before the first touch nothing is heard, and nothing breaks', async () => {
  aLoudspeaker(true)
  expect(await sayAloud(await aLab('sound/sh'), quoteSound('sh'), telling())).toEqual({ ms: 0, whole: false })
})

test('a recorded sentence is played in place of the voice, at its volume, and lit whole', async () => {
  const lit: object[] = []
  const lab = await aLab(sentence('Touch and count. How many?'))
  const told = await sayAloud(lab, 'Touch and count. How many?', telling({ now: (at) => lit.push(at) }))
  expect(all()).toEqual(['♪ 0.7'])
  expect(told.whole).toBe(true)
  expect(lit).toEqual([{ from: 0, to: 26 }])
})

test('only exactly that sentence in that language is played: no part of another, no other tongue', async () => {
  const lab = await aLab(sentence('How many?'))
  await sayAloud(lab, 'Touch and count. How many?', telling())
  await sayAloud(lab, 'How many?', telling({ language: 'es' }))
  expect(heard).toEqual([])
})

test('sentences in turn are each said by themselves: what is recorded by a person, the rest by the device', async () => {
  const lit: object[] = []
  const lab = await aLab(sentence('That is it!'))
  const text = inTurn('That is it!', 'You counted 5 fish.')
  const told = await sayAloud(lab, text, telling({ now: (at) => lit.push(at) }))
  expect(all()).toEqual(['♪ 0.7', 'You counted 5 fish.'])
  expect(told.whole).toBe(true)
  expect(lit[0]).toEqual({ from: 0, to: 11 })
})

test('a sentence with English in it is one recording, not three', async () => {
  const text = `Lee ${quote('ship')} otra vez.`
  await sayAloud(await aLab(sentence(text, 'es'), 'word/ship'), text, telling({ language: 'es' }))
  expect(all()).toEqual(['♪ 0.7'])
})

test('a recording that cannot be played gives way to the voice: a sentence, a word, a sound', async () => {
  aLoudspeaker(false, true)
  const lab = await aLab(sentence('How many?'), 'word/ship', 'sound/sh')
  const told = await sayAloud(lab, 'How many?', telling())
  expect(told.whole).toBe(true)
  await sayAloud(lab, `Read ${quote('ship')}`, telling())
  await sayAloud(lab, quoteSound('sh'), telling())
  expect(all()).toEqual(['How many?', 'Read ', 'ship', 'the first sound in ', 'ship'])
})

test('a recording kept under the key of other words is never heard', async () => {
  const lab = await aLab({ key: sentenceKey('en', 'How many?'), text: 'How much?' })
  await sayAloud(lab, 'How many?', telling())
  expect(all()).toEqual(['How many?'])
})

test('where storage fails the voice still speaks', async () => {
  const lab = await aLab(sentence('How many?'), 'word/ship')
  lab.db.close()
  await sayAloud(lab, 'How many?', telling())
  await sayAloud(lab, quote('ship'), telling())
  expect(all()).toEqual(['How many?', 'ship'])
})
