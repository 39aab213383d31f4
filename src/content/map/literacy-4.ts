import type { MapRow } from './row.ts'

/** Literacy of grade 4, in teaching order. */
export const LITERACY_4: readonly MapRow[] = [
  {
    id: 'l.4.roots',
    version: 1,
    domain: 'phonics',
    standards: ['RF.4.3', 'RF.4.3.a', 'RF.5.3', 'RF.5.3.a', 'L.4.4.b', 'L.5.4.b'],
    prerequisites: ['l.3.affix-meaning'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['one-part-only', 'root-swap', 'look-alike-word'],
    name: { en: 'Greek and Latin roots', es: 'Raíces griegas y latinas' },
    canDo: { en: 'I can use roots to find meaning.', es: 'Sé usar raíces para entender.' },
  },
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
  {
    id: 'l.4.similes',
    version: 1,
    domain: 'vocabulary',
    standards: ['L.4.5.a', 'L.5.5', 'L.5.5.a'],
    prerequisites: ['l.3.not-literal'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['literal-reading', 'wrong-quality', 'keyword-like'],
    name: { en: 'As brave as a lion', es: 'Valiente como un león' },
    canDo: { en: 'I can tell what a comparison means.', es: 'Sé qué quiere decir una comparación.' },
  },
]
