import EasySpeech from 'easy-speech'
import type { Language } from '#domain/language.ts'
import { pickVoice } from './voices.ts'

/** Voices come late: Chrome fills its list after the page has loaded, some builds never do. */
const VOICES_WITHIN_MS = 4_000

/** True when this device itself can speak the language. */
export async function canSpeak(language: Language): Promise<boolean> {
  return (await voiceFor(language)) !== null
}

/**
 * Says a text with a voice of this device; resolves to how long it took, ms. 0 when there was no voice, or when it
 * was stopped before it began. `onWord` hears the string index of each word as it is said, where the engine tells.
 */
export async function speak(
  text: string,
  language: Language,
  volume: number,
  onWord: (at: number) => void,
): Promise<number> {
  const voice = await voiceFor(language)
  if (!voice) return 0
  let began = 0
  try {
    await EasySpeech.speak({
      text,
      voice,
      volume,
      rate: 0.9,
      start: () => {
        began = performance.now()
      },
      boundary: (event) => {
        if (event.name === undefined || event.name === 'word') onWord(event.charIndex)
      },
    })
  } catch {
    // Stopped, or another text took its turn: what was heard until now still counts.
  }
  return began === 0 ? 0 : Math.round(performance.now() - began)
}

/** Stops speaking. */
export function hush(): void {
  globalThis.speechSynthesis?.cancel()
}

async function voiceFor(language: Language): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in globalThis)) return null
  const now = pickVoice(speechSynthesis.getVoices(), language)
  if (now && EasySpeech.status().status === 'init: complete') return now
  await EasySpeech.init({ maxTimeout: VOICES_WITHIN_MS, interval: 200, quiet: true }).catch(() => false)
  if (EasySpeech.status().status !== 'init: complete') return null
  return pickVoice(speechSynthesis.getVoices(), language)
}
