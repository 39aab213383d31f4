import { filled } from '#content/banks/story-grammars.ts'
import type { Filling, Slot, StoryGrammar } from '#content/banks/types.ts'

/** What is asked of a story. */
export type Asked = 'who' | 'where' | 'when' | 'why' | 'goal' | 'action' | 'feeling'

/** A telling of a story, or its beginning. */
export type Told = Readonly<{ grammar: StoryGrammar; filling: Filling; text: readonly string[] }>

/** Which slot a question is about. */
export const SLOT: Readonly<Record<Asked, Slot>> = {
  who: 'action',
  where: 'where',
  when: 'when',
  why: 'reason',
  goal: 'goal',
  action: 'action',
  feeling: 'feeling',
}

/** The one sentence of a text that tells a slot; null where none or more than one does. */
export function telling({ grammar, text }: Told, slot: Slot): number | null {
  const at = grammar.sentences.flatMap(({ slots }, place) =>
    slots.includes(slot) && place < text.length ? [place] : [],
  )
  return at.length === 1 ? (at[0] ?? null) : null
}

const OF_HIM = /\b(?:he|him|his)\b/
const OF_HER = /\b(?:she|her|hers)\b/
/** Whether a phrase can be said of somebody without giving away that it is of another story. */
const saidOf = ({ pronoun }: Filling, phrase: string): boolean =>
  !(pronoun === 'he' ? OF_HER : pronoun === 'she' ? OF_HIM : /\b(?:he|she|him|her|his)\b/).test(phrase)

type Answers = Readonly<{
  question: string
  right: string
  known: Readonly<Record<string, readonly string[]>>
  rest: readonly string[]
}>

const QUESTION: Readonly<Record<Exclude<Asked, 'feeling'>, string>> = {
  who: 'Who {action}?',
  where: 'Where was {who} at the start?',
  when: 'When does the story happen?',
  why: '{Problem}. Why?',
  goal: 'What did {who} want to do?',
  action: '{Problem}. What did {who} do?',
}

/** What may be answered to a question about a story, each with what it would show. */
export function answersTo({ grammar, filling, text }: Told, asked: Exclude<Asked, 'feeling'>): Answers {
  const story = text.join(' ').toLowerCase()
  const unsaid = (list: readonly string[] = []) =>
    list.filter((one) => !story.includes(one.toLowerCase()) && saidOf(filling, one))
  const decoys = unsaid(grammar.decoys[SLOT[asked]])
  const elsewhere = (slot: Slot) =>
    unsaid(grammar.fillings.map((other) => other[slot])).filter((one) => one !== 'one day')
  const isTold = (slot: Slot) => telling({ grammar, filling, text }, slot) !== null
  const near = (slot: Slot) => (isTold(slot) ? [filling[slot]] : [])
  const question = filled(QUESTION[asked], filling)
  const right = asked === 'who' ? filling.who : filling[SLOT[asked]]
  switch (asked) {
    case 'who':
      return {
        question,
        right,
        known: { 'other-character': story.includes(filling.other.toLowerCase()) ? [filling.other] : [] },
        rest: grammar.fillings.flatMap(({ who, other }) => unsaid([who, other])),
      }
    case 'where':
      return {
        question,
        right,
        known: { 'near-the-word': near('when'), 'world-knowledge': decoys },
        rest: decoys,
      }
    case 'when':
      return {
        question,
        right,
        known: { 'near-the-word': near('where'), 'world-knowledge': decoys },
        rest: [...decoys, ...elsewhere('when')],
      }
    case 'why':
      return {
        question,
        right,
        known: { 'near-the-word': near('result'), 'world-knowledge': decoys },
        rest: elsewhere('reason'),
      }
    case 'goal':
      return { question, right, known: { 'world-knowledge': decoys }, rest: decoys }
    case 'action':
      return {
        question,
        right,
        known: { 'world-knowledge': decoys },
        rest: [...decoys, ...elsewhere('action')],
      }
  }
}
