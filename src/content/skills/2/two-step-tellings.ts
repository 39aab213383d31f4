import type { Cast } from '#content/stories/cast.ts'
import type { Noun } from '#content/stories/nouns.ts'
import type { Said } from '#domain/language.ts'

/**
 * `chain` begins with what there is and changes it twice; `back` tells the two changes and what there is after them; `both`
 * compares a second child's things with the first's and asks for all.
 */
export type Form = 'chain' | 'back' | 'both'
/** First number, the two changes, and what they do. */
export type Numbers = Readonly<{ a: number; b: number; c: number; s1: 1 | -1; s2: 1 | -1 }>

type Verb = Readonly<{ now: Said; past: Said; ing: string }>
const FINDS: Verb = {
  now: { en: 'finds', es: 'encuentra' },
  past: { en: 'found', es: 'encontró' },
  ing: 'finding',
}
const GETS: Verb = { now: { en: 'gets', es: 'recibe' }, past: { en: 'got', es: 'recibió' }, ing: 'getting' }
const LOSES: Verb = { now: { en: 'loses', es: 'pierde' }, past: { en: 'lost', es: 'perdió' }, ing: 'losing' }
const GIVES: Verb = {
  now: { en: 'gives away', es: 'regala' },
  past: { en: 'gave away', es: 'regaló' },
  ing: 'giving away',
}

/** Two different things that happen, one after the other. */
function verbs({ s1, s2 }: Numbers, way: number): readonly [Verb, Verb] {
  const [plus, minus] = way % 2 === 0 ? [FINDS, GIVES] : [GETS, LOSES]
  if (s1 !== s2) return s1 === 1 ? [plus, minus] : [minus, plus]
  return s1 === 1 ? [plus, plus === FINDS ? GETS : FINDS] : [minus, minus === GIVES ? LOSES : GIVES]
}

/** A story of two steps and its question, at most 14 words; `way` (any whole number) picks among the ways to tell it. */
export function tellTwoSteps(form: Form, { who, other, thing }: Cast, n: Numbers, way: number): Said {
  const { a, b, c, s1, s2 } = n
  const [first, second] = verbs(n, way)
  if (form === 'both')
    return {
      en: `${who} has ${a} ${thing.en[1]}. ${other} has ${b} ${s1 === 1 ? 'more' : 'fewer'}. How many altogether?`,
      es: `${who} tiene ${a} ${thing.es[1]}. ${other} tiene ${b} ${s1 === 1 ? 'más' : 'menos'}. ¿${Cuantos(thing)} hay en total?`,
    }
  if (form === 'back')
    return {
      en: `After ${first.ing} ${b} and ${second.ing} ${c}, ${who} has ${a} ${thing.en[1]}. How many before?`,
      es: `${who} ${first.past.es} ${b} ${thing.es[1]} y ${second.past.es} ${c}. Ahora tiene ${a}. ¿${Cuantos(thing)} tenía?`,
    }
  if (s1 !== s2 && way % 3 === 0)
    return {
      en: `${a} people on a bus. ${b} get ${s1 === 1 ? 'on' : 'off'}, ${c} get ${s2 === 1 ? 'on' : 'off'}. How many now?`,
      es: `Hay ${a} personas en el bus. ${s1 === 1 ? 'Suben' : 'Bajan'} ${b} y ${s2 === 1 ? 'suben' : 'bajan'} ${c}. ¿Cuántas hay ahora?`,
    }
  return {
    en: `${who} has ${a} ${thing.en[1]}, ${first.now.en} ${b}, then ${second.now.en} ${c}. How many now?`,
    es: `${who} tiene ${a} ${thing.es[1]}, ${first.now.es} ${b} y ${second.now.es} ${c}. ¿${Cuantos(thing)} tiene ahora?`,
  }
}

const Cuantos = ({ gender }: Noun): string => (gender === 'f' ? 'Cuántas' : 'Cuántos')
