import EasySpeech from 'easy-speech'
import type { Language } from '#domain/language.ts'
import { pickVoice } from './voices.ts'

/** Voices come late: Chrome fills its list after the page has loaded, some builds never do. */
const VOICES_WITHIN_MS = 4_000

/** True when this device itself can speak the language. */
export async function canSpeak(language: Language): Promise<boolean> {
  return (await voiceFor(language)) !== null
}

/** How long a text was heard, ms, and whether to its end. 0 when there was no voice, or it was stopped before it began. */
export type Heard = Readonly<{ ms: number; whole: boolean }>

/**
 * Says a text with a voice of this device; resolves when it is over. `on.word` hears the string index of each word as it is said,
 * where the engine tells.
 */
export async function speak(
  text: string,
  language: Language,
  volume: number,
  on: Readonly<{ start: () => void; word: (at: number) => void }>,
): Promise<Heard> {
  const voice = await voiceFor(language)
  if (!voice) return { ms: 0, whole: false }
  let began = 0
  let whole = true
  try {
    await EasySpeech.speak({
      text,
      voice,
      volume,
      rate: 0.9,
      start: () => {
        began = performance.now()
        on.start()
      },
      boundary: (event) => {
        if (event.name === undefined || event.name === 'word') on.word(event.charIndex)
      },
    })
  } catch {
    whole = false
    // Stopped, or another text took its turn: what was heard until now still counts.
  }
  return began === 0 ? { ms: 0, whole: false } : { ms: Math.round(performance.now() - began), whole }
}

/** Stops speaking. */
export function hush(): void {
  globalThis.speechSynthesis?.cancel()
}

async function voiceFor(language: Language): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in globalThis)) return null
  const now = pickVoice(speechSynthesis.getVoices(), language)
  if (now && isReady()) return now
  await EasySpeech.init({ maxTimeout: VOICES_WITHIN_MS, interval: 200, quiet: true }).catch(() => false)
  return isReady() ? pickVoice(speechSynthesis.getVoices(), language) : null
}

/** Its `status` tells what it did last: after one text it is no longer "init: complete", and yet as ready as before. */
function isReady(): boolean {
  const told = EasySpeech.status()
  return 'initialized' in told && told.initialized
}
