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

/** What of a text is being said at this moment, as string indexes: a word from where it begins, or a recorded sentence whole. */
export type SaidNow = Readonly<{ text: string; from: number; to: number }>

export const SayContext = createContext<Say | null>(null)
/** Of its own, so that only what lights words redraws with it; null where nothing is said, or the engine does not tell. */
export const SaidNowContext = createContext<SaidNow | null>(null)

/** The device's voice. */
export function useSay(): Say {
  const say = useContext(SayContext)
  assert(say, 'a screen without a voice')
  return say
}

export const useSaidNow = (): SaidNow | null => useContext(SaidNowContext)
