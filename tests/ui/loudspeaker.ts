import { vi } from 'vitest'

/** A voice of the device for each language that speaks in no time; `said` is what was heard, and how loud. */
export function aVoice(
  languages: readonly string[] = ['en-US'],
): Readonly<{ said: { text: string; volume: number }[] }> {
  const said: { text: string; volume: number }[] = []
  class Utterance extends EventTarget {
    text = ''
    volume = 1
  }
  const voices = languages.map((lang, i) => ({
    name: `Ann ${lang}`,
    voiceURI: `ann-${lang}`,
    lang,
    localService: true,
    default: i === 0,
  }))
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (one: Utterance) => {
      said.push({ text: one.text, volume: one.volume })
      one.dispatchEvent(new Event('start'))
      one.dispatchEvent(new Event('end'))
    },
    cancel: () => {},
    pause: () => {},
    resume: () => {},
  })
  return { said }
}

/** An audio engine; answers the loudest moment of each sound it was given, as a gain. */
export function anAudio(): readonly number[] {
  const peaks: number[] = []
  class Engine {
    currentTime = 0
    destination = {}
    createGain() {
      const at = peaks.push(0) - 1
      const ramp = (to: number) => {
        peaks[at] = Math.max(peaks[at] ?? 0, to)
      }
      return { gain: { setValueAtTime: ramp, exponentialRampToValueAtTime: ramp }, connect: () => {} }
    }
    createOscillator() {
      const frequency = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} }
      return { frequency, connect: () => {}, start: () => {}, stop: () => {} }
    }
    close = async () => {}
  }
  vi.stubGlobal('AudioContext', Engine)
  return peaks
}
