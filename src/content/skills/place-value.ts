import { joinDigits, withoutZeros } from '#content/arithmetic.ts'
import { typed, withBlocks } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** Hundreds, tens and ones. */
type P = { h: number; t: number; o: number }

const number = ({ h, t, o }: P): number => 100 * h + 10 * t + o

const blocks = ({ h, t, o }: P): ModelShape => ({
  kind: 'base-ten',
  hundreds: h,
  tens: t,
  ones: o,
  crossed: null,
})

const PLACES: Readonly<Record<Language, readonly (readonly [one: string, many: string])[]>> = {
  en: [
    ['hundred', 'hundreds'],
    ['ten', 'tens'],
    ['one', 'ones'],
  ],
  es: [
    ['centena', 'centenas'],
    ['decena', 'decenas'],
    ['unidad', 'unidades'],
  ],
}

/** "3 tens and 4 ones"; empty places are left out. */
function places({ h, t, o }: P, language: Language): string {
  const parts = [h, t, o].flatMap((count, i) => {
    const [one, many] = PLACES[language][i] ?? ['', '']
    if (count === 0) return []
    return [count === 1 && language === 'es' ? `una ${one}` : `${count} ${count === 1 ? one : many}`]
  })
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} ${language === 'en' ? 'and' : 'y'} ${last}`
}

/** Counting by tens, then by ones, as it is said aloud. */
const tensThenOnes = ({ t, o }: P): string =>
  [
    ...Array.from({ length: t }, (_, i) => 10 * (i + 1)),
    ...Array.from({ length: o }, (_, i) => 10 * t + i + 1),
  ].join(', ')

/** Grade 1: tens and ones, built with blocks. */
export const tensAndOnes = defineSkill<P>({
  id: 'm.1.tens-and-ones',
  levels: {
    1: { params: { h: 0, t: 1, o: between(1, 9) }, ask: withBlocks(99) },
    2: { params: { h: 0, t: between(2, 9), o: 0 }, ask: withBlocks(99) },
    3: { params: { h: 0, t: between(2, 9), o: between(1, 9) }, ask: typed(3) },
  },
  answer: number,
  wrong: {
    'reversed-digits': ({ t, o }) => 10 * o + t,
    'adds-digits': ({ t, o }) => t + o,
    'writes-as-said': ({ t, o }) => joinDigits(10 * t, o),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return `${places(p, 'en')}. What number is it?`
      return p.level === 1 ? `Build ${places(p, 'en')}.` : `Build ${number(p)} with tens and ones.`
    },
    es: (p) => {
      if (p.level === 3) return `${capital(places(p, 'es'))}. ¿Qué número es?`
      return p.level === 1 ? `Forma ${places(p, 'es')}.` : `Forma ${number(p)} con decenas y unidades.`
    },
  },
  picture: (p) => (p.level === 3 ? blocks(p) : blocks({ h: 0, t: 1, o: 0 })),
  shown: 'never',
  solved: blocks,
  hints: {
    look: { en: () => 'Each stick is ten.', es: () => 'Cada barra es una decena: diez.' },
    start: {
      en: (p) => `First the ${p.t === 1 ? 'ten' : `${p.t} tens`}. Count: 10${p.t > 1 ? ', 20 …' : '.'}`,
      es: (p) =>
        `Primero ${p.t === 1 ? 'la decena' : `las ${p.t} decenas`}. Cuenta: 10${p.t > 1 ? ', 20 …' : '.'}`,
    },
    worked: {
      en: (p) => [`${number(p)} is ${places(p, 'en')}.`, `Count: ${tensThenOnes(p)}.`],
      es: (p) => [`${number(p)} son ${places(p, 'es')}.`, `Cuenta: ${tensThenOnes(p)}.`],
    },
  },
  praise: {
    en: (p) => `You made ${number(p)} from ${places(p, 'en')}.`,
    es: (p) => `Hiciste ${number(p)} con ${places(p, 'es')}.`,
  },
  because: {
    en: (p) => `${places(p, 'en')} ${p.h + p.t + p.o === 1 ? 'makes' : 'make'} ${number(p)}.`,
    es: (p) => `${capital(places(p, 'es'))} ${p.h + p.t + p.o === 1 ? 'forma' : 'forman'} ${number(p)}.`,
  },
})

/** Grade 2: hundreds, tens and ones, built with blocks. */
export const hundredsTensOnes = defineSkill<P>({
  id: 'm.2.hundreds-tens-ones',
  levels: {
    1: { params: { h: between(1, 9), t: 0, o: 0 }, ask: withBlocks(999) },
    2: { params: { h: between(1, 9), t: between(1, 9), o: between(1, 9) }, ask: withBlocks(999) },
    3: {
      params: { h: between(1, 9), t: between(0, 9), o: between(0, 9) },
      where: ({ t, o }) => (t === 0) !== (o === 0),
      ask: typed(5),
    },
  },
  answer: number,
  wrong: {
    'writes-as-said': ({ h, t, o }) => joinDigits(100 * h, 10 * t + o),
    'drops-zero': (p) => withoutZeros(number(p)),
    'adds-digits': ({ h, t, o }) => h + t + o,
    'reversed-digits': ({ h, t, o }) => 100 * o + 10 * t + h,
  },
  prompt: {
    en: (p) => (p.level === 3 ? `${places(p, 'en')}. What number is it?` : `Build ${places(p, 'en')}.`),
    es: (p) => (p.level === 3 ? `${capital(places(p, 'es'))}. ¿Qué número es?` : `Forma ${places(p, 'es')}.`),
  },
  picture: (p) => (p.level === 3 ? blocks(p) : blocks({ h: 1, t: 1, o: 1 })),
  shown: 'first-level',
  solved: blocks,
  hints: {
    look: {
      en: () => 'A square is one hundred, a stick is ten, a small cube is one.',
      es: () => 'Un cuadrado es cien, una barra es diez y un cubito es uno.',
    },
    start: {
      en: ({ h }) => (h === 1 ? 'First the hundred.' : `First the ${h} hundreds.`),
      es: ({ h }) => (h === 1 ? 'Primero la centena.' : `Primero las ${h} centenas.`),
    },
    worked: {
      en: (p) => [`${number(p)} is ${places(p, 'en')}.`, ...(zeroLine(p) ? [`${zeroLine(p)?.en}`] : [])],
      es: (p) => [`${number(p)} son ${places(p, 'es')}.`, ...(zeroLine(p) ? [`${zeroLine(p)?.es}`] : [])],
    },
  },
  praise: {
    en: (p) => `You gave each digit of ${number(p)} its own place.`,
    es: (p) => `Pusiste cada cifra de ${number(p)} en su lugar.`,
  },
  because: {
    en: (p) => `${places(p, 'en')} ${p.h + p.t + p.o === 1 ? 'makes' : 'make'} ${number(p)}.`,
    es: (p) => `${capital(places(p, 'es'))} ${p.h + p.t + p.o === 1 ? 'forma' : 'forman'} ${number(p)}.`,
  },
})

/** What a zero inside a number says; null where there is none. */
function zeroLine({ t, o }: P): Readonly<Record<Language, string>> | null {
  if (t === 0 && o > 0) return { en: 'The 0 says: no tens.', es: 'El 0 dice: no hay decenas.' }
  if (o === 0 && t > 0) return { en: 'The 0 says: no ones.', es: 'El 0 dice: no hay unidades sueltas.' }
  return null
}
