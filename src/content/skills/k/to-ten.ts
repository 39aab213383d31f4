import { joinDigits } from '#content/arithmetic.ts'
import { fillIn, nearMisses, onTenFrame, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { counting } from './counting.ts'

/** What is there, and how the equation is written where there is one. */
type P = { n: number; form: 'part-last' | 'ten-first' | 'part-first' }

const equation = ({ n, form }: P): string => {
  if (form === 'ten-first') return `10 = ${n} + □`
  return form === 'part-last' ? `${n} + □ = 10` : `□ + ${n} = 10`
}
const frame = ({ n }: P, solved: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: 1,
  first: n,
  second: solved ? 10 - n : 0,
  crossed: 0,
})

/** Kindergarten: what goes with a number to make ten. */
export const makeTen = defineSkill<P>({
  id: 'm.k.make-ten',
  levels: {
    1: { params: { n: between(1, 9), form: 'part-last' }, ask: onTenFrame(1, () => 0) },
    2: { params: { n: between(1, 9), form: 'part-last' }, ask: typed(2) },
    3: {
      params: { n: between(1, 9), form: oneOf<P['form']>(['part-last', 'ten-first', 'part-first']) },
      ask: fillIn(equation, 6, nearMisses),
    },
  },
  answer: ({ n }) => 10 - n,
  wrong: {
    'copies-part': ({ n }) => n,
    'writes-ten': () => 10,
    'counts-start': ({ n }) => 10 - n + 1,
  },
  prompt: {
    en: (p) => {
      if (p.level === 1) return `Here ${p.n === 1 ? 'is' : 'are'} ${p.n}. Put out what is missing to make 10.`
      if (p.level === 3) return equation(p)
      return p.scatter % 2 === 0 ? `You have ${p.n}. How many more make 10?` : `${p.n} and how many make 10?`
    },
    es: (p) => {
      if (p.level === 1) return `Aquí hay ${p.n}. Pon las que faltan para 10.`
      if (p.level === 3) return equation(p)
      return p.scatter % 2 === 0
        ? `Tienes ${p.n}. ¿Cuántas faltan para 10?`
        : `¿Cuánto va con ${p.n} para hacer 10?`
    },
  },
  picture: (p) => frame(p, false),
  shown: 'first-level',
  solved: (p) => frame(p, true),
  hints: {
    look: {
      en: () => 'Look at the empty boxes of the frame.',
      es: () => 'Mira los cuadros vacíos del marco.',
    },
    start: {
      en: ({ n }) => `${n} ${n === 1 ? 'box is' : 'boxes are'} full. Count the empty ones.`,
      es: ({ n }) => `${n === 1 ? 'Un cuadro está lleno' : `${n} cuadros están llenos`}. Cuenta los vacíos.`,
    },
    worked: {
      en: ({ n }) => [`Count the empty boxes: ${counting(1, 10 - n)}.`, `${n} + ${10 - n} = 10`],
      es: ({ n }) => [`Cuenta los cuadros vacíos: ${counting(1, 10 - n)}.`, `${n} + ${10 - n} = 10`],
    },
  },
  praise: {
    en: ({ n }) => `You found what fills the frame: ${10 - n}.`,
    es: ({ n }) => `Encontraste lo que llena el marco: ${10 - n}.`,
  },
  because: {
    en: ({ n }) => `${n} and ${10 - n} together make 10.`,
    es: ({ n }) => `${n} y ${10 - n} juntos hacen 10.`,
  },
})

/** A number from 11 to 19: taken apart into ten and some more, or put together from them. */
type Teen = { n: number; way: 'apart' | 'together'; form: 'number-last' | 'number-first' | 'ten-last' }

const teenEquation = ({ n, form }: Teen): string => {
  if (form === 'number-first') return `${n} = 10 + □`
  return form === 'number-last' ? `10 + □ = ${n}` : `□ + 10 = ${n}`
}
const teenFrame = ({ n }: Teen, solved: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: 2,
  first: 10,
  second: solved ? n - 10 : 0,
  crossed: 0,
})
/** Level 1 builds the whole number on frames, of which ten stand there. */
const isWhole = ({ way, level }: Teen & { level: number }): boolean => level === 1 || way === 'together'

/** Kindergarten: the numbers from 11 to 19 as ten and some more. */
export const tenAndMore = defineSkill<Teen>({
  id: 'm.k.ten-and-more',
  levels: {
    1: {
      params: { n: between(11, 19), way: 'together', form: 'number-last' },
      ask: onTenFrame(2, () => 10),
    },
    2: {
      params: {
        n: between(11, 19),
        way: oneOf<Teen['way']>(['apart', 'apart', 'together']),
        form: 'number-last',
      },
      ask: typed(3),
    },
    3: {
      params: {
        n: between(11, 19),
        way: 'apart',
        form: oneOf<Teen['form']>(['number-last', 'number-first', 'ten-last']),
      },
      ask: fillIn(teenEquation, 6, nearMisses),
    },
  },
  answer: (p) => (isWhole(p) ? p.n : p.n - 10),
  wrong: {
    'repeats-whole': (p) => (isWhole(p) ? null : p.n),
    'first-digit': (p) => {
      if (p.level === 1) return 11
      return isWhole(p) ? null : 1
    },
    'writes-ten': (p) => (p.level === 1 ? 20 : 10),
    'one-off': (p) => (isWhole(p) ? p.n + 1 : p.n - 9),
    'teen-reversal': (p) => (p.level === 2 && isWhole(p) ? 10 * (p.n - 10) + 1 : null),
    'writes-as-said': (p) => (p.level === 2 && isWhole(p) ? joinDigits(10, p.n - 10) : null),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return teenEquation(p)
      if (p.level === 1) return `Ten are here. Put more to make ${p.n}.`
      return p.way === 'apart'
        ? `${p.n} is ten and how many more?`
        : `Ten and ${p.n - 10} more. What number is it?`
    },
    es: (p) => {
      if (p.level === 3) return teenEquation(p)
      if (p.level === 1) return `Aquí hay diez. Pon más hasta tener ${p.n}.`
      return p.way === 'apart' ? `${p.n} es diez, ¿y cuántos más?` : `Diez y ${p.n - 10} más. ¿Qué número es?`
    },
  },
  picture: (p) => teenFrame(p, false),
  shown: 'never',
  solved: (p) => teenFrame(p, true),
  hints: {
    look: {
      en: () => 'One frame is full: that is ten.',
      es: () => 'Un marco está lleno: es diez.',
    },
    start: {
      en: (p) =>
        p.way === 'apart' || p.level === 1
          ? `Start at 10 and count on to ${p.n}.`
          : `Start at 10 and count ${p.n - 10} more.`,
      es: (p) =>
        p.way === 'apart' || p.level === 1
          ? `Empieza en 10 y cuenta hasta ${p.n}.`
          : `Empieza en 10 y cuenta ${p.n - 10} más.`,
    },
    worked: {
      en: ({ n }) => [
        `After ten: ${counting(11, n)}.`,
        `That is ${n - 10} more than ten.`,
        `10 + ${n - 10} = ${n}`,
      ],
      es: ({ n }) => [
        `Después de diez: ${counting(11, n)}.`,
        `${n === 11 ? 'Es 1' : `Son ${n - 10}`} más que diez.`,
        `10 + ${n - 10} = ${n}`,
      ],
    },
  },
  praise: {
    en: ({ n }) => `You saw the ten in ${n}.`,
    es: ({ n }) => `Viste el diez que hay en ${n}.`,
  },
  because: {
    en: ({ n }) => `${n} is ten and ${n - 10} more.`,
    es: ({ n }) => `${n} es diez y ${n - 10} más.`,
  },
})
