import type { MapRow } from './row.ts'

/** Literacy of grade 4, in teaching order. */
export const LITERACY_4: readonly MapRow[] = [
  {
    id: 'l.4.spell-grade',
    version: 1,
    domain: 'spelling',
    standards: ['L.4.2.d', 'L.5.2.e'],
    prerequisites: ['l.3.spell-rules', 'l.3.latin-endings'],
    formats: ['tiles', 'tiles', 'tiles'],
    misconceptions: ['ending-swap', 'weak-vowel-guess', 'drops-beat'],
    name: { en: 'Spell longer words', es: 'Escribe palabras más largas' },
    canDo: { en: 'I can spell longer words.', es: 'Sé escribir palabras más largas.' },
  },
]
