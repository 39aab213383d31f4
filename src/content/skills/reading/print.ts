import type { Option } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import type { Ask } from '#content/skill.ts'
import { answersOf, type Chosen } from '#content/skills/lk/cards.ts'
import type { Choice } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

/** Sentences to be read as a text; `lit` stands out, numbers let one be named. */
export const textOf = (
  sentences: readonly string[],
  {
    title = '',
    lit = null,
    numbered = false,
  }: Partial<Readonly<{ title: string; lit: number | null; numbered: boolean }>> = {},
): ModelShape => ({ kind: 'passage', title, sentences, lit, ...(numbered ? { numbered } : {}) })

/** Sentences heard one after the other, in English whatever is spoken around them. */
export const heard = (sentences: readonly string[]): Said => ({
  en: sentences.join(' '),
  es: sentences.map(quote).join(' '),
})

/** Choices that are English sentences or phrases of a text that may be heard. */
export const heardChoices = ({ task }: Readonly<{ task: Chosen }>): readonly Option[] =>
  answersOf(task).map((text) => ({ id: text, label: text, speech: inEnglish(text) }))

const CARD: Readonly<Record<Language, string>> = { en: 'Sentence', es: 'Oración' }

/** Choices that are to be read: tapping one tells which it is, not what it says. */
export const unread = <P>(ask: Ask<P>): Ask<P> => ({
  ...ask,
  question: (scene) => {
    const question = ask.question(scene)
    if (question.kind !== 'choice') return question
    const speech = (at: number) => `${CARD[scene.language]} ${at + 1}`
    return {
      ...question,
      choices: question.choices.map((choice, at): Choice => ({ ...choice, speech: speech(at) })),
    }
  },
})

/** Choices that name sentences of a numbered text. */
export const numberChoices = ({ task }: Readonly<{ task: Chosen }>): readonly Option[] =>
  answersOf(task).map((number) => ({
    id: number,
    label: { en: `${CARD.en} ${number}`, es: `${CARD.es} ${number}` },
  }))

/** What is said in both languages, written beside each other. */
export type Pair = readonly [en: string, es: string]

/** What is asked of a text, its help and its reason, out of words that stand beside each other in both languages. */
export function ofText<T extends Readonly<{ text: readonly string[] }>>(words: {
  asks: (task: T) => Pair
  look: (task: T) => Pair
  start: (task: T) => Pair
  why: (task: T) => Pair
}) {
  type P = Readonly<{ task: T }>
  const { asks, look, start, why } = words
  return {
    prompt: { en: ({ task }: P) => asks(task)[0], es: ({ task }: P) => `Lee. ${asks(task)[1]}` },
    speech: inBoth(({ task }: P) => [
      `${heard(task.text).en} ${asks(task)[0]}`,
      `${heard(task.text).es} ${asks(task)[1]}`,
    ]),
    hints: {
      look: inBoth(({ task }: P) => look(task)),
      start: inBoth(({ task }: P) => start(task)),
      worked: {
        en: ({ task }: P) => [look(task)[0], why(task)[0]],
        es: ({ task }: P) => [look(task)[1], why(task)[1]],
      },
    },
    because: inBoth(({ task }: P) => why(task)),
  }
}

/** Words over an item from both languages at once. */
export const inBoth = <P>(
  said: (p: P) => Pair,
): Readonly<{ en: (p: P) => string; es: (p: P) => string }> => ({
  en: (p) => said(p)[0],
  es: (p) => said(p)[1],
})
