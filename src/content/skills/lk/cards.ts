import { choosing, type Option } from '#content/asking.ts'
import { englishOption, inEnglish } from '#content/banks/english.ts'
import { mayBeTakenFor } from '#content/banks/picture-words.ts'
import { categories } from '#content/banks/relations.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { keywordOf, type Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'

/** A wrong answer with the ideas it shows; none = a plain slip. */
export type Other = Readonly<{ id: string; ideas: readonly string[] }>

/** A question with one right answer and others beside it, the ones that show most first. */
export type Chosen = Readonly<{ right: string; others: readonly Other[] }>

/** At most so many choices stand beside the right one in kindergarten, and at least so many later. */
export const BESIDE = 2

/**
 * Wrong answers beside a right one: for each idea (in drawn order) one of the answers that show it, then any of the rest. None may be
 * taken for the right one or for another.
 */
export function beside(
  chance: Chance,
  right: string,
  known: Readonly<Record<string, readonly string[]>>,
  rest: readonly string[],
  clash: (one: string, other: string) => boolean = mayBeTakenFor,
  most: number = BESIDE,
): readonly Other[] {
  const kept: string[] = []
  const take = (from: readonly string[]) => {
    const found = chance
      .shuffled(from)
      .find((one) => ![right, ...kept].some((other) => one === other || clash(one, other)))
    if (found !== undefined) kept.push(found)
  }
  for (const [, words] of chance.shuffled(Object.entries(known))) if (kept.length < most) take(words)
  while (kept.length < most) {
    const before = kept.length
    take(rest)
    if (kept.length === before) break
  }
  return kept.map((id) => ({
    id,
    ideas: Object.entries(known).flatMap(([idea, words]) => (words.includes(id) ? [idea] : [])),
  }))
}

/** What a child with each of these ideas would choose. */
export const ideasOf = <I extends string>(
  ...ideas: readonly I[]
): Readonly<Record<I, (p: Readonly<{ task: Chosen }>) => string | null>> =>
  Object.fromEntries(
    ideas.map((idea) => [
      idea,
      ({ task }: Readonly<{ task: Chosen }>) =>
        task.others.find((other) => other.ideas.includes(idea))?.id ?? null,
    ]),
  ) as Record<I, (p: Readonly<{ task: Chosen }>) => string | null>

/** What is drawn, made again until it can be asked. */
export const drawn = <T>(make: (chance: Chance) => T | null): Drawn<T> => ({
  draw: (chance) => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const made = make(chance)
      if (made !== null) return made
    }
    throw new Error('Bug: nothing that can be asked')
  },
})
const MOST_ROUNDS = 500

/** A task with all its wrong answers; null when there are too few. */
export const whole = <T extends Chosen>(task: T): T | null => (task.others.length < BESIDE ? null : task)

/** The answers of a task, right one first. */
export const answersOf = ({ right, others }: Chosen): readonly string[] => [
  right,
  ...others.map(({ id }) => id),
]

/** Pictures of words in a row, each said in English. */
export const picturesOf = (...words: readonly string[]): ModelShape => ({
  kind: 'pictures',
  rows: [words.map((picture) => ({ picture, size: words.length === 1 ? 2 : 1 }))],
  words: { en: words.join(', '), es: words.map(quote).join(', ') },
})

/** Choices that are pictures, said in English. */
export const pictureChoices = ({ task }: Readonly<{ task: Chosen }>): readonly Option[] =>
  answersOf(task).map((word) => ({
    id: word,
    label: '',
    speech: inEnglish(word),
    model: { ...picturesOf(word), rows: [[{ picture: word, size: 1 }]] } as ModelShape,
  }))

/** Choices that are English words or phrases, said when tapped. */
export const spokenChoices = ({ task }: Readonly<{ task: Chosen }>): readonly Option[] =>
  answersOf(task).map((text) => englishOption(text))

/** Choosing among cards that show a number and say their English when tapped: for what no picture can show. */
export const numberedCards = <P extends Readonly<{ task: Chosen }>>(): Ask<P> => ({
  format: 'choice',
  equal: 'exact',
  question: (scene) => {
    const question = choosing<P>(({ p }) => spokenChoices(p)).question(scene)
    if (question.kind !== 'choice') return question
    return { ...question, choices: question.choices.map((card, at) => ({ ...card, label: String(at + 1) })) }
  },
})

/** A word spelled out, so that tapping print does not read it. */
export const spelledOut = (text: string): Said => {
  const letters = [...text].map((letter) => letter.toUpperCase())
  return { en: letters.join(', '), es: letters.map(quote).join(', ') }
}

/** Choices that are print to be read: tapping one spells it. */
export const printChoices = ({ task }: Readonly<{ task: Chosen }>): readonly Option[] =>
  answersOf(task).map((text) => ({ id: text, label: text, speech: spelledOut(text) }))

/** Sounds one after the other. */
export const soundsOf = (sounds: readonly Phoneme[]): string => sounds.map(quoteSound).join(' ')

/** Whether a word is told as the example of one of these sounds, which would give it away. */
export const isExampleOf = (word: string, sounds: readonly Phoneme[]): boolean =>
  sounds.some((sound) => keywordOf(sound).word === word)

/** A bank's kind names its things by the plural now and then. */
const KINDS = categories.map(({ members }) => new Set(members))

/** Whether two words are things of one kind. */
export const sameKind = (one: string, other: string): boolean =>
  KINDS.some((members) => members.has(one) && members.has(other))

/** The spellings of words. */
export const texts = (words: readonly Readonly<{ text: string }>[]): string[] => words.map(({ text }) => text)

export const firstOf = <T>(list: readonly T[]): T | undefined => list[0]
export const lastOf = <T>(list: readonly T[]): T | undefined => list.at(-1)
