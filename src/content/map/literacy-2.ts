import type { MapRow } from './row.ts'

/** Literacy of grade 2, in teaching order. */
export const LITERACY_2: readonly MapRow[] = [
  {
    id: 'l.2.read-affixes',
    version: 1,
    domain: 'phonics',
    standards: ['RF.2.3.d', 'L.K.4.b', 'L.1.4.b'],
    prerequisites: ['l.1.endings', 'l.2.two-beat-long'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['looks-like-affix', 'drops-affix', 'wrong-cut'],
    name: { en: 'Beginnings and endings', es: 'Comienzos y finales' },
    canDo: { en: 'I can find the base word.', es: 'Sé encontrar la palabra base.' },
  },
  {
    id: 'l.2.contractions',
    version: 1,
    domain: 'spelling',
    standards: ['L.2.2', 'L.2.2.c', 'L.3.2.d'],
    prerequisites: ['l.1.capital-and-stop'],
    formats: ['tiles', 'tiles', 'tiles'],
    misconceptions: ['wrong-gap', 'no-mark', 'plural-mark'],
    name: { en: 'Short forms and whose', es: 'Formas cortas y de quién es' },
    canDo: { en: 'I can use the apostrophe.', es: 'Sé usar el apóstrofo en inglés.' },
  },
  {
    id: 'l.2.irregular-words',
    version: 1,
    domain: 'grammar',
    standards: ['L.2.1', 'L.2.1.b', 'L.2.1.d', 'L.3.1.b', 'L.3.1.d', 'L.3.1.e'],
    prerequisites: ['l.1.verb-time'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['adds-regular-ending', 'double-marking', 'no-change'],
    name: { en: 'Words that change shape', es: 'Palabras que cambian de forma' },
    canDo: { en: 'I know words that change.', es: 'Me sé palabras que cambian.' },
  },
  {
    id: 'l.2.compound-words',
    version: 1,
    domain: 'vocabulary',
    standards: ['L.2.4.d'],
    prerequisites: ['l.1.two-beat-words'],
    formats: ['choice', 'choice', 'choice'],
    misconceptions: ['first-part-kind', 'parts-apart', 'sound-split'],
    name: { en: 'Two words make one', es: 'Dos palabras hacen una' },
    canDo: { en: 'I can join two words.', es: 'Sé unir dos palabras en una.' },
  },
]
