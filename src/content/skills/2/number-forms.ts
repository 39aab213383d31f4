import { joinDigits, withoutZeros } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { inWords } from '#content/number-words.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { alike, listed } from './alike.ts'

/** A number of three digits; `sum` in parts, `words` spelled out, `part` with one part to find, `mixed` with its parts in another order. */
type P = { h: number; t: number; o: number; form: 'sum' | 'words' | 'part' | 'mixed'; order: number }

const ask = typed<P>(6)
const DIGIT = between(1, 9)
const number = ({ h, t, o }: P): number => 100 * h + 10 * t + o
const partsOf = ({ h, t, o }: P): number[] => [100 * h, 10 * t, o].filter((part) => part > 0)

/** Parts in an order that is not from large to small. */
const MIXES: readonly (readonly [number, number, number])[] = [
  [2, 0, 1],
  [1, 0, 2],
  [2, 1, 0],
  [0, 2, 1],
  [1, 2, 0],
]
function shownParts(p: P): number[] {
  if (p.form !== 'mixed') return partsOf(p)
  const all = [100 * p.h, 10 * p.t, p.o]
  const mixed = (MIXES[p.order % MIXES.length] ?? MIXES[0] ?? []).map((at) => all[at] ?? 0)
  const seen = mixed.filter((part) => part > 0)
  return seen.length === 2 ? [p.o, 100 * p.h] : seen
}
/** The part that is asked for. */
const missing = (p: P): number => partsOf(p)[p.order % partsOf(p).length] ?? 0
const sum = (p: P): string => shownParts(p).join(' + ')
const withHole = (p: P): string =>
  `${number(p)} = ${partsOf(p)
    .map((part) => (part === missing(p) ? '□' : part))
    .join(' + ')}`

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['hundreds', 'tens', 'ones'],
  es: ['centenas', 'decenas', 'unidades'],
}
const table = (p: At<P>, language: Language, done: boolean): ModelShape => {
  const digits = [...String(number(p))]
  const hidden = p.form === 'part' ? 2 - (String(missing(p)).length - 1) : -1
  const open = p.form === 'part' ? digits.map((digit, at) => (at === hidden ? '' : digit)) : ['', '', '']
  return { kind: 'place-value', columns: COLUMNS[language], rows: [done ? digits : open] }
}

const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['ones', 'tens', 'hundreds'],
  es: ['unidades', 'decenas', 'centenas'],
}
const placeOf = (part: number, language: Language): string => PLACES[language][String(part).length - 1] ?? ''

/** Grade 2: numbers as numerals, in words and in parts. */
export const numberForms = defineSkill<P>({
  id: 'm.2.number-forms',
  levels: {
    1: { params: { h: DIGIT, t: DIGIT, o: DIGIT, form: 'sum', order: 0 }, ask },
    2: {
      params: {
        h: DIGIT,
        t: oneOf([0, 0, 0, 1, 2, 5, 8]),
        o: DIGIT,
        form: oneOf(['sum', 'words', 'words', 'part']),
        order: between(0, 5),
      },
      ask,
    },
    3: {
      params: { h: DIGIT, t: oneOf([0, 0, 0, 4, 7, 9]), o: DIGIT, form: 'mixed', order: between(0, 4) },
      ask,
    },
  },
  answer: (p) => (p.form === 'part' ? missing(p) : number(p)),
  wrong: {
    'writes-as-said': (p) => {
      if (p.form === 'part') return null
      if (p.form === 'words') return joinDigits(100 * p.h, 10 * p.t + p.o)
      return partsOf(p).join('')
    },
    'drops-zero': (p) => withoutZeros(p.form === 'part' ? missing(p) : number(p)),
    'order-shown': (p) => (p.form === 'mixed' ? shownParts(p).map(withoutZeros).join('') : null),
  },
  prompt: {
    en: (p) => {
      if (p.form === 'part') return `What is missing? ${withHole(p)}`
      return p.form === 'words'
        ? `Write the number: ${inWords(number(p), 'en')}.`
        : `Write ${sum(p)} as one number.`
    },
    es: (p) => {
      if (p.form === 'part') return `¿Qué falta? ${withHole(p)}`
      return p.form === 'words'
        ? `Escribe el número: ${inWords(number(p), 'es')}.`
        : `Escribe ${sum(p)} como un solo número.`
    },
  },
  picture: (p, language) => table(p, language, false),
  shown: 'first-level',
  solved: (p, language) => table(p, language, true),
  hints: {
    look: {
      en: () => 'Each digit has its place: hundreds, tens, ones.',
      es: () => 'Cada cifra tiene su lugar: centenas, decenas, unidades.',
    },
    start: {
      en: (p) =>
        p.form === 'part'
          ? `Which digit of ${number(p)} is in the ${placeOf(missing(p), 'en')}?`
          : `The ${p.h} goes in the hundreds.`,
      es: (p) =>
        p.form === 'part'
          ? `¿Qué cifra de ${number(p)} está en las ${placeOf(missing(p), 'es')}?`
          : `El ${p.h} va en las centenas.`,
    },
    worked: {
      en: (p) => [...told(p, 'en'), `${partsOf(p).join(' + ')} = ${number(p)}`],
      es: (p) => [...told(p, 'es'), `${partsOf(p).join(' + ')} = ${number(p)}`],
    },
  },
  praise: {
    en: (p) => `You gave each digit of ${number(p)} its place.`,
    es: (p) => `Pusiste cada cifra de ${number(p)} en su lugar.`,
  },
  because: alike((p) => `${partsOf(p).join(' + ')} = ${number(p)}`),
})

/** Which digits stand where, and what an empty place says. */
function told({ h, t, o }: P, language: Language): string[] {
  const digits = listed([h, t, o], language)
  if (language === 'en')
    return [`Hundreds, tens, ones: ${digits}.`, ...(t === 0 ? ['The 0 says: no tens.'] : [])]
  return [`Centenas, decenas, unidades: ${digits}.`, ...(t === 0 ? ['El 0 dice: no hay decenas.'] : [])]
}
