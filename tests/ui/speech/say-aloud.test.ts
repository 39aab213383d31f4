// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Lab } from '#app/lab.ts'
import { keepClip } from '#db/clips.ts'
import type { ClipKey } from '#domain/audio/clips.ts'
import { toWav } from '#domain/audio/wav.ts'
import type { SchoolId } from '#domain/ids.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import { aDatabase } from '#tests/support/database.ts'
import { aVoice } from '#tests/ui/loudspeaker.ts'
import { sayAloud, type Telling } from '#ui/speech/say-aloud.ts'

const SCHOOL = 'linden' as SchoolId
/** What is heard, in order: words of the device's voice, or `♪` with the volume of a recording. */
let heard: string[]
let said: ReturnType<typeof aVoice>['said']

/** A loudspeaker that plays in no time, or where `isLocked` refuses as browsers do before the first touch. */
function aLoudspeaker(isLocked = false) {
  class Player {
    volume = 1
    ended = false
    onended: (() => void) | null = null
    pause() {}
    async play() {
      if (isLocked) throw new DOMException('no touch', 'NotAllowedError')
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

async function aLab(...recorded: ClipKey[]): Promise<Lab> {
  const db = await aDatabase()
  await db.meta.put({ key: 'device', value: { school: { id: SCHOOL }, device: {} }, v: 2 })
  const wav = toWav(new Float32Array(2_205).fill(0.1))
  for (const key of recorded)
    await keepClip(db, SCHOOL, { key, hash: 'h', ms: 100, madeAt: 1, by: null }, wav.buffer, false)
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
