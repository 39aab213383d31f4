import { both } from './lines.ts'

/** The words of a line. */
export const wordsOf = (text: string): readonly string[] => text.split(' ')
const indexes = (pieces: readonly string[], is: (piece: string, at: number) => boolean): readonly number[] =>
  pieces.flatMap((piece, at) => (is(piece, at) ? [at] : []))

const CAPITALS = {
  look: both(
    'Look for the first word, the word ‹I›, and names.',
    'Busca la primera palabra, la palabra ‹I› y los nombres.',
  ),
  praise: both('You found what needs a capital.', 'Hallaste lo que lleva mayúscula.'),
}

/**
 * Print without its capitals: `line` as it should be, `from` the first word that is asked for. What else a child takes for important is
 * at `noun`.
 */
export function withoutCapitals(line: string, noun: number, from: number) {
  const whole = wordsOf(line)
  const right = indexes(whole, (word, at) => at >= from && /^[A-Z]/.test(word))
  return {
    pieces: whole.map((word, at) => (right.includes(at) ? word.toLowerCase() : word)),
    right,
    solved: line,
    ideas: { 'capital-for-important': [...new Set([...right, noun])] },
    heard: true,
    ...CAPITALS,
    ask:
      right.length === 1
        ? both('Tap the word that needs a capital.', 'Toca la palabra que lleva mayúscula.')
        : both('Tap each word that needs a capital.', 'Toca cada palabra que lleva mayúscula.'),
    step:
      right.length === 1
        ? both('Only one word needs it.', 'Solo una palabra la lleva.')
        : both(`${right.length} words need it.`, `La llevan ${right.length} palabras.`),
  }
}
