import { vi } from 'vitest'

/** A voice of the device that speaks in no time; `said` is what was heard, and how loud. */
export function aVoice(): Readonly<{ said: { text: string; volume: number }[] }> {
  const said: { text: string; volume: number }[] = []
  class Utterance extends EventTarget {
    text = ''
    volume = 1
  }
  const voice = { name: 'Ann', voiceURI: 'ann', lang: 'en-US', localService: true, default: true }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [voice],
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
