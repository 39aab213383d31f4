import { hash32 } from '#domain/items/chance.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'

/**
 * What names the recording of one sentence: its language and the hash of its wording. A sentence that is reworded is another one, and
 * the recording of the old wording is no longer asked for.
 */
export type SentenceKey = `wording/${Language}/${string}`

/** Longest sentence that may be recorded, letters: what is said to a child is shorter. */
export const LONGEST_SENTENCE = 200

/** Between two sentences that are said one after the other and are each whole in themselves. */
const BETWEEN = '\n'

/** The wording of a sentence, however it is spaced and whichever apostrophe it has. */
export const wordingOf = (text: string): string =>
  text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()

/** The key of a sentence in a language. */
export function sentenceKey(language: Language, text: string): SentenceKey {
  const wording = wordingOf(text)
  const hex = (salt: string) => hash32(`${salt}${wording}`).toString(16).padStart(8, '0')
  return `wording/${language}/${hex('')}${hex('again ')}`
}

/** Whether a text is the key of a sentence. */
export function isSentenceKey(text: string): text is SentenceKey {
  const [kind, language, hash = '', ...rest] = text.split('/')
  const isKnown = LANGUAGES.some((one) => one === language)
  return kind === 'wording' && isKnown && /^[0-9a-f]{16}$/.test(hash) && rest.length === 0
}

/** The language a sentence is said in. */
export const languageOf = (key: SentenceKey): Language =>
  LANGUAGES.find((one) => key.startsWith(`wording/${one}/`)) ?? 'en'

/** Sentences to be said one after the other, each by itself; empty ones are left out. */
export const inTurn = (...sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(BETWEEN)

/** The sentences of a text that are said by themselves, and where in it each begins. */
export function sentencesIn(text: string): readonly Readonly<{ text: string; at: number }>[] {
  let at = 0
  return text.split(BETWEEN).flatMap((part) => {
    const begins = at
    at += part.length + BETWEEN.length
    return part.trim() === '' ? [] : [{ text: part, at: begins }]
  })
}
