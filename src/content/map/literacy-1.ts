import type { MapRow } from './row.ts'

/** Literacy of grade 1, in teaching order. */
export const LITERACY_1: readonly MapRow[] = [
  {
    id: 'l.1.word-clues',
    version: 1,
    domain: 'vocabulary',
    standards: ['L.1.4', 'L.1.4.a', 'L.2.4.a'],
    prerequisites: ['l.k.new-meanings'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['sounds-like', 'topic-only', 'opposite-clue'],
    name: { en: 'Clues around a word', es: 'Pistas junto a la palabra' },
    canDo: { en: 'I can use clues to words.', es: 'Sé usar pistas para entender palabras.' },
  },
  {
    id: 'l.1.shades',
    version: 1,
    domain: 'vocabulary',
    standards: ['L.K.5.d', 'L.1.5.d', 'L.2.5', 'L.2.5.b', 'L.3.5.c'],
    prerequisites: ['l.k.opposites'],
    formats: ['order', 'order', 'order'],
    misconceptions: ['all-the-same', 'reversed-order', 'length-of-word'],
    name: { en: 'Words from weak to strong', es: 'Palabras de débil a fuerte' },
    canDo: { en: 'I can put words in order.', es: 'Sé ordenar palabras por su fuerza.' },
  },
]
