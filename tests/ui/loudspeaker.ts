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

/** A voice that says nothing by itself: a test moves it from word to word and to its end. */
export type HeldVoice = Readonly<{
  /** What is being said, and in which tongue; null while it is silent. */
  now: () => Readonly<{ text: string; lang: string }> | null
  /** The voice has come to this word of what it says. */
  word: (word: string) => void
  end: () => void
  /** As if nothing had been said. */
  forget: () => void
}>

export function aHeldVoice(languages: readonly string[]): HeldVoice {
  class Utterance extends EventTarget {
    text = ''
    voice: { lang: string } | null = null
  }
  let saying: Utterance | null = null
  const tell = (type: string, more: object = {}) =>
    saying?.dispatchEvent(Object.assign(new Event(type), more))
  const stop = (type: 'end' | 'error') => {
    const before = saying
    saying = null
    before?.dispatchEvent(new Event(type))
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () =>
      languages.map((lang) => ({
        name: `Ann ${lang}`,
        voiceURI: lang,
        lang,
        localService: true,
        default: false,
      })),
    speak: (one: Utterance) => {
      saying = one
      tell('start')
    },
    cancel: () => stop('error'),
    pause: () => {},
    resume: () => {},
  })
  return {
    now: () => saying && { text: saying.text, lang: saying.voice?.lang ?? '' },
    word: (word) => tell('boundary', { name: 'word', charIndex: saying?.text.indexOf(word) ?? 0 }),
    end: () => stop('end'),
    forget: () => {
      saying = null
    },
  }
}

/** A loudspeaker for recordings: it plays until a test, or whoever stops it, ends it. */
export function aPlayer(): Readonly<{ playing: () => boolean; begun: () => number; end: () => void }> {
  let begun = 0
  const on = new Set<Player>()
  class Player {
    volume = 1
    ended = false
    onended: (() => void) | null = null
    onpause: (() => void) | null = null
    pause() {
      if (on.delete(this)) this.onpause?.()
    }
    async play() {
      begun += 1
      on.add(this)
    }
  }
  vi.stubGlobal('Audio', Player)
  return {
    playing: () => on.size > 0,
    begun: () => begun,
    end: () => {
      for (const one of on) {
        on.delete(one)
        one.ended = true
        one.onended?.()
      }
    },
  }
}
