import type { Lab } from '#app/lab.ts'
import { recordedHere } from '#app/voice-here.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { playRecording, stopRecordings } from './recordings.ts'
import { type Heard, hush, speak } from './speaker.ts'
import { speechesOf } from './speeches.ts'

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
  /** The string index of what is being said. */
  word: (at: number) => void
}>

/** Says a text stretch by stretch: by the school's recordings where it has them, else by the device's own voice. */
export async function sayAloud(lab: Lab, text: string, telling: Telling): Promise<Heard> {
  // Only what is quoted may have been recorded.
  const recorded = text.includes('‹') ? await recordedHere(lab) : undefined
  // Whatever was played until now is silent from now on.
  stopRecordings()
  let heard: Heard = { ms: 0, whole: true }
  for (const part of speechesOf(text, telling.language, telling.inWords, recorded)) {
    if (!telling.isWanted()) return { ...heard, whole: false }
    const one = await ('clip' in part
      ? playRecording(lab, part.clip, telling.volume(), { ...telling, start: () => begin(telling, part.at) })
      : speak(part.text, part.language, telling.volume(), {
          start: telling.start,
          word: (at) => telling.word(part.fixed ? part.at : part.at + at),
        }))
    heard = { ms: heard.ms + one.ms, whole: heard.whole && one.whole }
  }
  return telling.isWanted() ? heard : { ...heard, whole: false }
}

/** A recording begins: the device's own voice gives way, and the place of the recording is lit. */
function begin({ start, word }: Telling, at: number): void {
  hush()
  start()
  word(at)
}

/** Stops the device's own voice and every recording. */
export function hushAll(): void {
  hush()
  stopRecordings()
}
