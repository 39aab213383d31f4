import type { Item, MadeItem } from '#domain/items/item.ts'
import type { Grade } from '#domain/roster.ts'
import { modelsOf } from './check-model.ts'
import { MOST_WORDS } from './grades.ts'

/** Words, digits and the marks of a sentence, English words and sounds quoted in them; no sign a voice would stumble over. */
export const SPEAKABLE = /^(?:[\p{L}\p{N} .,:;?!¿¡'’-]|‹[\p{L}\p{N} .,:;?!'’-]+›|‹\/[a-z]+\/›)+$/u

/** How many words a child reads; numbers and gaps count, signs do not. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}□]/u.test(word)).length

/** Every sentence of an item that is shown. */
export const sentencesOf = ({ item, hints, explain }: MadeItem): readonly string[] => [
  item.prompt,
  hints.picture.text,
  hints.firstStep.text,
  ...hints.worked.lines,
  explain.praise,
  explain.because,
]

/** What is wrong with the words of an item: too many, not speakable, or with a hole in them. */
export function wordFaults(made: MadeItem, grade: Grade): string[] {
  const { item, hints, explain } = made
  const faults: string[] = []
  const words = wordsIn(item.prompt)
  if (words > MOST_WORDS[grade]) faults.push(`${words} words: ${item.prompt}`)
  const spoken = [
    item.speech,
    hints.picture.speech,
    hints.firstStep.speech,
    hints.worked.speech,
    explain.spoken?.praise ?? '',
    explain.spoken?.because ?? '',
    ...modelsOf(made).map(({ say }) => say),
    ...labelsOf(item),
  ]
  for (const text of spoken)
    if (!SPEAKABLE.test(text)) faults.push(`cannot be spoken (${item.language}): ${text}`)
  for (const text of sentencesOf(made)) {
    if (text.trim() === '' || /undefined|NaN|null|Infinity|-\d/.test(text))
      faults.push(`not a sentence: ${text}`)
  }
  return faults
}

function labelsOf({ question }: Item): string[] {
  if (question.kind === 'choice') return question.choices.map(({ speech }) => speech)
  if (question.kind === 'order') {
    return [...question.cards.map(({ speech }) => speech), question.ends.first, question.ends.last]
  }
  return question.kind === 'equation' || question.kind === 'tiles'
    ? question.tiles.map(({ speech }) => speech)
    : []
}
