import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { assert } from '#domain/assert.ts'
import type { Language } from '#domain/language.ts'
import type { Heard } from './speaker.ts'

/** What a screen may do with the voice of the device. */
export type Say = Readonly<{
  /** The text being said now. */
  saying: string | null
  /** Says it instead of whatever is being said; resolves when it is over or another text took its turn. */
  say: (text: string, language?: Language) => Promise<Heard>
  hush: () => void
  /** Whether this device has a voice for the language; `unknown` until it was asked for, `off` where somebody turned it off. */
  voice: 'unknown' | 'some' | 'none' | 'off'
  /** One soft sound: it is kept, and it is right. */
  chime: () => void
}>

export const SayContext = createContext<Say | null>(null)
/** String index of the word being said; of its own, so that only what lights words redraws with it. */
export const SpokenAtContext = createContext<number | null>(null)

/** The device's voice. */
export function useSay(): Say {
  const say = useContext(SayContext)
  assert(say, 'a screen without a voice')
  return say
}

export const useSpokenAt = (): number | null => useContext(SpokenAtContext)
