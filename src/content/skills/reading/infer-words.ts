import type { Inference } from '#content/banks/types.ts'
import { quote } from '#domain/quoted.ts'
import type { Pair } from './print.ts'

type Kind = Inference['kind']

/** A place and a feeling are asked for in the child’s own language; why something was done stands in the text’s. */
export const inSpanish = (kind: Kind, who: string): Readonly<{ asked?: string }> =>
  kind === 'reason'
    ? {}
    : {
        asked:
          kind === 'place'
            ? `Lee. ¿Dónde está ${quote(who)} ahora?`
            : `Lee. ¿Cómo se siente ${quote(who)} ahora?`,
      }

/** Between which two answers a sentence is to decide. */
export function eitherOr(kind: Kind, who: string, one: string, other: string): Pair {
  if (kind === 'reason') {
    const [first, second] = [one, other].map((answer) => quote(answer.replace(/\.$/, '')))
    return [
      `Which sentence settles it: ${first} or ${second}?`,
      `¿Qué oración decide si es ${first} o ${second}?`,
    ]
  }
  const verb = kind === 'place' ? 'está' : 'se siente'
  return [
    `Is ${who} ${one} or ${other}? Which sentence settles it?`,
    `¿Qué oración decide si ${quote(who)} ${verb} ${quote(one)} o ${quote(other)}?`,
  ]
}

/** What is looked for: what is not told, which sentence settles it, or which shows a feeling. */
export type Wanted = 'answer' | 'sentence' | 'feeling'
/** Where to look. */
export const LOOK: Readonly<Record<Wanted, Pair>> = {
  answer: [
    'The text does not say it. Which words are clues?',
    'El texto no lo dice. ¿Qué palabras son pistas?',
  ],
  sentence: [
    'Which sentences fit both? They settle nothing.',
    '¿Qué oraciones van con las dos? Esas no deciden nada.',
  ],
  feeling: [
    'A clue shows a feeling and does not name it.',
    'Una pista muestra un sentimiento sin nombrarlo.',
  ],
}
/** What to do first. */
export const START: Readonly<Record<Wanted, Pair>> = {
  answer: [
    'Test each choice: does it fit all the clues, not just one?',
    'Prueba cada opción: ¿va con todas las pistas y no con una sola?',
  ],
  sentence: [
    'Find the sentence that fits one and not the other.',
    'Busca la oración que va con una y no con la otra.',
  ],
  feeling: [
    'What does someone do who feels so? Look for that.',
    '¿Qué hace alguien que se siente así? Busca eso.',
  ],
}
