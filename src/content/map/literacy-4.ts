import type { MapRow } from './row.ts'

/** Literacy of grade 4, in teaching order. */
export const LITERACY_4: readonly MapRow[] = [
  {
    id: 'l.4.infer',
    version: 1,
    domain: 'comprehension',
    standards: ['RL.4.1', 'RI.4.1', 'RL.4.3', 'RL.5.1', 'RI.5.1'],
    prerequisites: ['l.3.cause-effect', 'l.3.fluent-passages'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['stated-detail', 'world-knowledge', 'one-clue'],
    name: { en: 'Read between the lines', es: 'Lee entre líneas' },
    canDo: { en: 'I can use clues in a text.', es: 'Sé usar las pistas de un texto.' },
  },
  {
    id: 'l.4.text-shape',
    version: 1,
    domain: 'comprehension',
    standards: ['RI.4.5', 'RI.5.5', 'RI.3.2', 'RI.4.2'],
    prerequisites: ['l.3.text-features', 'l.3.cause-effect'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['signal-word-only', 'topic-for-shape', 'order-for-all'],
    name: { en: 'How is it built?', es: '¿Cómo está hecho el texto?' },
    canDo: { en: 'I can tell how a text is built.', es: 'Sé decir cómo está hecho un texto.' },
  },
]
