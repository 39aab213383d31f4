import type { MapRow } from './row.ts'

/** Literacy of grade 3, in teaching order. */
export const LITERACY_3: readonly MapRow[] = [
  {
    id: 'l.3.compare-words',
    version: 1,
    domain: 'grammar',
    standards: ['L.3.1.g'],
    prerequisites: ['l.2.adjective-adverb', 'l.3.spell-endings'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['double-marking', 'est-for-two', 'adds-regular-ending'],
    name: { en: 'Big, bigger, biggest', es: 'Big, bigger, biggest' },
    canDo: { en: 'I can use words that compare.', es: 'Sé usar palabras que comparan.' },
  },
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
