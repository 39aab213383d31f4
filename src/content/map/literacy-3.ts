import type { MapRow } from './row.ts'

/** Literacy of grade 3, in teaching order. */
export const LITERACY_3: readonly MapRow[] = [
  {
    id: 'l.3.fluent-passages',
    version: 1,
    domain: 'fluency',
    standards: [
      'RF.3.4',
      'RF.3.4.a',
      'RF.3.4.c',
      'RF.4.4',
      'RF.4.4.a',
      'RF.4.4.c',
      'RF.5.4',
      'RF.5.4.a',
      'RF.5.4.c',
    ],
    prerequisites: ['l.2.fluent-sentences', 'l.3.long-words'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['local-fit', 'look-alike-word', 'grammar-miss'],
    name: { en: 'Read a page, choose words', es: 'Lee una página y elige palabras' },
    canDo: { en: 'I can read a page that makes sense.', es: 'Sé leer una página y entenderla.' },
  },
  {
    id: 'l.3.cause-effect',
    version: 1,
    domain: 'comprehension',
    standards: ['RI.3.3', 'RL.3.3', 'RI.3.8', 'RL.3.1', 'RI.3.1'],
    prerequisites: ['l.2.five-w'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['cause-flipped', 'just-before', 'world-knowledge'],
    name: { en: 'Why did it happen?', es: '¿Por qué pasó?' },
    canDo: { en: 'I can tell why things happen.', es: 'Sé decir por qué pasan las cosas.' },
  },
  {
    id: 'l.3.text-features',
    version: 1,
    domain: 'comprehension',
    standards: ['RI.2.5', 'RI.3.5', 'RI.1.5', 'RI.3.7'],
    prerequisites: ['l.2.main-topic', 'l.2.dictionary'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['reads-everything', 'picture-only', 'contents-index-mix'],
    name: { en: 'Find it in the book', es: 'Encuéntralo en el libro' },
    canDo: { en: 'I can find facts in a book.', es: 'Sé encontrar datos en un libro.' },
  },
]
