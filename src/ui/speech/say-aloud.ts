import type { Lab } from '#app/lab.ts'
import { recordedHere, recordingHere, sentenceHere } from '#app/voice-here.ts'
import { sentencesIn } from '#domain/audio/sentences.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { type Played, playFile, stopRecordings } from './recordings.ts'
import { type Heard, hush, speak } from './speaker.ts'
import { type Speech, speechesOf } from './speeches.ts'

/** A stretch of a text, as string indexes; of a word only where it begins is known. */
export type Stretch = Readonly<{ from: number; to: number }>

/** How a text is said, and who wants to know. */
export type Telling = Readonly<{
  language: Language
  /** How a sound is told that nobody has recorded. */
  inWords: (sound: Phoneme) => string
  /** In [0, 1], asked before each stretch. */
  volume: () => number
  /** Whether no other text has taken its turn. */
  isWanted: () => boolean
  start: () => void
  /** What of the text is being said: the word that has begun, or the whole of a recorded sentence, which tells no more. */
  now: (stretch: Stretch) => void
}>

/**
 * Says a text sentence by sentence: by the school's recordings where it has them, else by the device's own voice; that is heard as well
 * where the recordings cannot be read.
 */
export async function sayAloud(lab: Lab, text: string, telling: Telling): Promise<Heard> {
  // Only what is quoted may have been recorded by itself.
  const recorded = text.includes('‹') ? await recordedHere(lab).catch(() => undefined) : undefined
  // Whatever was played until now is silent from now on.
  stopRecordings()
  let heard: Heard = { ms: 0, whole: true }
  for (const sentence of sentencesIn(text)) {
    const one = await sayWhole(lab, sentence, telling)
    const { language, inWords } = telling
    const parts = () => speechesOf(sentence.text, language, inWords, recorded)
    const told = one === 'unreadable' ? await sayParts(lab, parts(), sentence.at, telling) : one
    heard = { ms: heard.ms + told.ms, whole: heard.whole && told.whole }
  }
  return telling.isWanted() ? heard : { ...heard, whole: false }
}

type Sentence = Readonly<{ text: string; at: number }>

/** Plays the recording of exactly this sentence; `unreadable` where there is none that can be played. */
async function sayWhole(lab: Lab, { text, at }: Sentence, telling: Telling): Promise<Played> {
  const wav = await sentenceHere(lab, text, telling.language).catch(() => null)
  return wav === null ? 'unreadable' : play(wav, telling, { from: at, to: at + text.length })
}

/** Says the stretches of a sentence that begins at an index of the whole text: what of it is recorded, and the rest by the device's voice. */
async function sayParts(
  lab: Lab,
  parts: readonly Speech[],
  begins: number,
  telling: Telling,
): Promise<Heard> {
  let heard: Heard = { ms: 0, whole: true }
  for (const part of parts) {
    if (!telling.isWanted()) return { ...heard, whole: false }
    const one = await sayPart(lab, part, begins, telling)
    heard = { ms: heard.ms + one.ms, whole: heard.whole && one.whole }
  }
  return heard
}

async function sayPart(lab: Lab, part: Speech, begins: number, telling: Telling): Promise<Heard> {
  const at = begins + part.at
  if (!('clip' in part))
    return speak(part.text, part.language, telling.volume(), {
      start: telling.start,
      word: (index) => {
        const from = part.fixed ? at : at + index
        telling.now({ from, to: from })
      },
    })
  const wav = await recordingHere(lab, part.clip).catch(() => null)
  const played = wav === null ? 'unreadable' : await play(wav, telling, { from: at, to: at })
  return played === 'unreadable' ? sayParts(lab, part.instead, begins, telling) : played
}

/** Plays a recording if it is still wanted now that it was found; the device's own voice gives way, and its place is lit. */
async function play(wav: ArrayBuffer, telling: Telling, stretch: Stretch): Promise<Played> {
  if (!telling.isWanted()) return { ms: 0, whole: false }
  return playFile(wav, telling.volume(), () => {
    hush()
    telling.start()
    telling.now(stretch)
  })
}

/** Stops the device's own voice and every recording. */
export function hushAll(): void {
  hush()
  stopRecordings()
}
