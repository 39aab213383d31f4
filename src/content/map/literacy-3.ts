import type { MapRow } from './row.ts'

/** Literacy of grade 3, in teaching order. */
export const LITERACY_3: readonly MapRow[] = [
  {
    id: 'l.3.context-clues',
    version: 1,
    domain: 'vocabulary',
    standards: ['L.3.4.a', 'L.4.4', 'L.4.4.a', 'L.5.4.a'],
    prerequisites: ['l.1.word-clues', 'l.3.synonyms-antonyms'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['opposite-clue', 'usual-meaning', 'topic-only'],
    name: { en: 'Work out a new word', es: 'Descubre una palabra nueva' },
    canDo: { en: 'I can work out a new word.', es: 'Sé descubrir una palabra nueva.' },
  },
]
