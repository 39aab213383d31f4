import type { MapRow } from './row.ts'

/** Literacy of grade 2, in teaching order. */
export const LITERACY_2: readonly MapRow[] = [
  {
    id: 'l.2.adjective-adverb',
    version: 1,
    domain: 'grammar',
    standards: ['L.2.1.e'],
    prerequisites: ['l.1.sort-word-jobs', 'l.2.read-affixes'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['adjective-for-verb', 'adverb-for-noun', 'good-for-well'],
    name: { en: 'Which word tells how?', es: '¿Qué palabra dice cómo?' },
    canDo: { en: 'I can tell what and how.', es: 'Sé decir cómo es y cómo se hace.' },
  },
  {
    id: 'l.2.build-sentences',
    version: 1,
    domain: 'grammar',
    standards: ['L.2.1.f', 'L.1.1.j', 'L.K.1.f'],
    prerequisites: ['l.1.joining-words'],
    formats: ['tiles', 'tiles', 'tiles'],
    misconceptions: ['question-as-telling', 'describing-after', 'dangling-part'],
    name: { en: 'Build a sentence', es: 'Arma una oración' },
    canDo: { en: 'I can build a sentence.', es: 'Sé armar una oración en inglés.' },
  },
]
