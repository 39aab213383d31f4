import { LONGEST_SENTENCE, type SentenceKey, sentenceKey } from '#domain/audio/sentences.ts'
import type { Language } from '#domain/language.ts'
import type { Lab } from './lab.ts'

/** Where a sentence is said: on the screens of every child, or in the items of a grade whose children cannot read yet. */
export const PLACES = ['screens', 'K', '1'] as const
export type SaidAt = (typeof PLACES)[number]

/** A sentence that may be recorded. */
export type Sentence = Readonly<{ key: SentenceKey; text: string }>
export type Sentences = Readonly<Record<SaidAt, readonly Sentence[]>>

/**
 * The sentences of a language that children hear again and again, each at the first place where it is said; `onScreens` are those of
 * the screens. They are found by making items, so that none is forgotten and none is asked for that nobody says.
 */
export async function sentencesIn(
  lab: Lab,
  language: Language,
  onScreens: readonly string[],
): Promise<Sentences> {
  // One after the other: a slow device is long about it, and each question has its own deadline.
  const k = await lab.core.ask('prompts', 'K', language)
  const first = await lab.core.ask('prompts', '1', language)
  const seen = new Set<SentenceKey>()
  const news = (texts: readonly string[]): readonly Sentence[] =>
    texts.flatMap((text) => {
      const key = sentenceKey(language, text)
      if (seen.has(key) || text.length > LONGEST_SENTENCE) return []
      seen.add(key)
      return [{ key, text }]
    })
  return { screens: news(onScreens), K: news(k), 1: news(first) }
}
