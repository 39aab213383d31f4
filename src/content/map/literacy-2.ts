import type { MapRow } from './row.ts'

/** Literacy of grade 2, in teaching order. */
export const LITERACY_2: readonly MapRow[] = [
  {
    id: 'l.2.fluent-sentences',
    version: 1,
    domain: 'fluency',
    standards: ['RF.2.4', 'RF.2.4.a', 'RF.2.4.c'],
    prerequisites: ['l.1.read-sentences', 'l.2.more-vowel-teams'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['local-fit', 'look-alike-word', 'grammar-miss'],
    name: { en: 'Pick the missing word', es: 'Elige la palabra que falta' },
    canDo: { en: 'I can find the missing word.', es: 'Sé hallar la palabra que falta.' },
  },
  {
    id: 'l.2.five-w',
    version: 1,
    domain: 'comprehension',
    standards: ['RL.2.1', 'RI.2.1', 'RL.2.3'],
    prerequisites: ['l.1.story-order', 'l.2.fluent-sentences'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['other-character', 'near-the-word', 'world-knowledge'],
    name: { en: 'Who, what, where, when, why', es: 'Quién, qué, dónde, cuándo, por qué' },
    canDo: { en: 'I can find answers in a text.', es: 'Sé hallar respuestas en un texto.' },
  },
  {
    id: 'l.2.main-topic',
    version: 1,
    domain: 'comprehension',
    standards: ['RI.2.2', 'RI.1.2', 'RI.K.2'],
    prerequisites: ['l.2.five-w'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['one-detail', 'too-wide', 'first-sentence'],
    name: { en: 'What is it mostly about?', es: '¿De qué trata sobre todo?' },
    canDo: { en: 'I can tell what a text is about.', es: 'Sé decir de qué trata un texto.' },
  },
]
