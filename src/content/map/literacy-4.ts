import type { MapRow } from './row.ts'

/** Literacy of grade 4, in teaching order. */
export const LITERACY_4: readonly MapRow[] = [
  {
    id: 'l.4.fix-sentences',
    version: 1,
    domain: 'grammar',
    standards: ['L.4.1', 'L.4.1.f'],
    prerequisites: ['l.3.joined-sentences'],
    formats: ['sort', 'sort', 'choice'],
    misconceptions: ['long-is-run-on', 'short-is-part', 'comma-fixes'],
    name: { en: 'Fix broken sentences', es: 'Arregla oraciones' },
    canDo: { en: 'I can fix a broken sentence.', es: 'Sé arreglar una oración.' },
  },
  {
    id: 'l.4.helping-verbs',
    version: 1,
    domain: 'grammar',
    standards: ['L.4.1.b', 'L.4.1.c', 'L.5.1', 'L.5.1.b', 'L.5.1.c', 'L.5.1.d'],
    prerequisites: ['l.2.irregular-words'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['drops-helper', 'wrong-helper-time', 'strength-mix'],
    name: { en: 'Helping verbs', es: 'Verbos que ayudan' },
    canDo: { en: 'I can use helping verbs.', es: 'Sé usar verbos que ayudan en inglés.' },
  },
  {
    id: 'l.4.add-detail',
    version: 1,
    domain: 'grammar',
    standards: ['L.4.1.a', 'L.4.1.d', 'L.4.1.e'],
    prerequisites: ['l.3.word-jobs', 'l.2.build-sentences'],
    formats: ['tiles', 'tiles', 'tiles'],
    misconceptions: ['describing-order', 'who-for-things', 'far-from-noun'],
    name: { en: 'Add detail the usual way', es: 'Agrega detalles en su orden' },
    canDo: { en: 'I can add details in order.', es: 'Sé agregar detalles en su orden.' },
  },
  {
    id: 'l.4.comma-join',
    version: 1,
    domain: 'grammar',
    standards: ['L.4.2.c', 'L.5.2', 'L.5.2.a', 'L.5.2.b', 'L.5.2.c', 'L.5.2.d'],
    prerequisites: ['l.3.speech-marks', 'l.3.joined-sentences'],
    formats: ['select', 'select', 'select'],
    misconceptions: ['comma-before-every-and', 'comma-at-pause'],
    name: { en: 'Commas that join', es: 'Comas que unen' },
    canDo: { en: 'I can join parts with commas.', es: 'Sé unir partes con comas.' },
  },
]
