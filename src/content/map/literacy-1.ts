import type { MapRow } from './row.ts'

/** Literacy of grade 1, in teaching order. */
export const LITERACY_1: readonly MapRow[] = [
  {
    id: 'l.1.read-sentences',
    version: 1,
    domain: 'fluency',
    standards: ['RF.K.4', 'RF.1.4', 'RF.1.4.a', 'RF.1.4.c'],
    prerequisites: ['l.1.sight-words', 'l.1.blends'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['first-words-only', 'one-word-swap', 'picture-guess'],
    name: { en: 'Read the sentence', es: 'Lee la oración' },
    canDo: { en: 'I can read a sentence.', es: 'Sé leer una oración en inglés.' },
  },
  {
    id: 'l.1.story-order',
    version: 1,
    domain: 'comprehension',
    standards: ['RL.1.1', 'RL.1.2', 'RL.1.3', 'RI.1.1'],
    prerequisites: ['l.k.listen-details', 'l.1.read-sentences'],
    formats: ['order', 'order', 'order'],
    misconceptions: ['as-mentioned', 'reversed-order', 'usual-order'],
    name: { en: 'First, next, last', es: 'Primero, luego, al final' },
    canDo: { en: 'I can tell a story in order.', es: 'Sé poner un cuento en orden.' },
  },
]
