import type { MapRow } from './row.ts'

/** Literacy of grade 5, in teaching order. */
export const LITERACY_5: readonly MapRow[] = [
  {
    id: 'l.5.word-links',
    version: 2,
    domain: 'vocabulary',
    standards: ['L.5.4', 'L.5.5.c'],
    prerequisites: ['l.3.synonyms-antonyms', 'l.4.roots'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['goes-with', 'link-reversed', 'look-alike-word', 'usual-meaning'],
    name: { en: 'How words connect', es: 'Cómo se unen las palabras' },
    canDo: { en: 'I can tell how words are linked.', es: 'Sé cómo se relacionan las palabras.' },
  },
]
