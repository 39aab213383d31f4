import {
  addSumsInLine,
  addWithoutCarry,
  digit,
  nothingWhereShort,
  skipsZero,
  smallerFromLarger,
  tradeWithoutPaying,
  zeroLendsFree,
  zeroTakeAway,
} from '#content/arithmetic.ts'
import { typed, withBlocks } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At, Words } from '#content/skill.ts'
import type { Language } from '#domain/language.ts'
import { alike } from './alike.ts'
import { blocksOf } from './blocks.ts'

type P = { a: number; b: number }

const together = ({ a, b }: P, place: number): number => digit(a, place) + digit(b, place)
const build = withBlocks<P>(999)

const asks = (sign: '+' | '−'): Words<P> => ({
  en: ({ a, b, level }) => (level < 3 ? `Build ${a} ${sign} ${b}.` : `What is ${a} ${sign} ${b}?`),
  es: ({ a, b, level }) =>
    level < 3 ? `Forma ${a} ${sign} ${b} con bloques.` : `¿Cuánto es ${a} ${sign} ${b}?`,
})

const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ones', 'Tens', 'Hundreds'],
  es: ['Unidades', 'Decenas', 'Centenas'],
}
/** "Ones: 5 + 8 = 13", from the ones up. */
const sums = (p: At<P>, language: Language): string[] =>
  [0, 1, 2].map((place) => {
    const unit = 10 ** place
    const [a, b] = [digit(p.a, place) * unit, digit(p.b, place) * unit]
    return `${PLACES[language][place]}: ${a} + ${b} = ${a + b}`
  })
const parts = (p: P): string => [2, 1, 0].map((place) => together(p, place) * 10 ** place).join(' + ')

/** Grade 2: add within 1000. */
export const add1000 = defineSkill<P>({
  id: 'm.2.add-1000',
  levels: {
    1: {
      params: { a: between(110, 600), b: between(110, 390) },
      where: (p) => together(p, 0) < 10 && together(p, 1) < 10 && p.a + p.b < 1000,
      ask: build,
    },
    2: {
      params: { a: between(125, 600), b: between(115, 390) },
      where: (p) => together(p, 0) >= 10 !== together(p, 1) >= 10 && p.a + p.b < 1000,
      ask: build,
    },
    3: {
      params: { a: between(155, 600), b: between(145, 390) },
      where: (p) => together(p, 0) >= 10 && together(p, 1) >= 10 && p.a + p.b < 1000,
      ask: typed(5),
    },
  },
  answer: ({ a, b }) => a + b,
  wrong: {
    'no-regroup': ({ a, b }) => addWithoutCarry(a, b),
    'both-digits-down': ({ a, b }) => addSumsInLine(a, b),
    'extra-ten': ({ a, b }) => a + b + 10,
    'wrong-operation': ({ a, b }) => Math.abs(a - b),
  },
  prompt: asks('+'),
  picture: ({ a }) => blocksOf(a),
  shown: 'first-level',
  solved: ({ a, b }) => blocksOf(a + b),
  hints: {
    look: {
      en: ({ a, b }) => `Here is ${a}. Add ${b}: hundreds with hundreds, tens with tens, ones with ones.`,
      es: ({ a, b }) =>
        `Aquí está ${a}. Suma ${b}: centenas con centenas, decenas con decenas, unidades con unidades.`,
    },
    start: {
      en: (p) =>
        `Start with the ones: ${digit(p.a, 0)} + ${digit(p.b, 0)}. Ten of one kind make one of the next.`,
      es: (p) =>
        `Empieza por las unidades: ${digit(p.a, 0)} + ${digit(p.b, 0)}. Diez de una clase hacen uno de la siguiente.`,
    },
    worked: {
      en: (p) => [...sums(p, 'en'), `${parts(p)} = ${p.a + p.b}`],
      es: (p) => [...sums(p, 'es'), `${parts(p)} = ${p.a + p.b}`],
    },
  },
  praise: {
    en: (p) =>
      p.level === 1 ? 'You added each place on its own.' : 'You traded ten for one of the next place.',
    es: (p) =>
      p.level === 1 ? 'Sumaste cada lugar por separado.' : 'Cambiaste diez por uno del lugar siguiente.',
  },
  because: alike((p) => `${p.a} + ${p.b} = ${parts(p)} = ${p.a + p.b}`),
})

/** The first place where there is not enough to take from; −1 where every place has enough. */
const short = ({ a, b }: P): number => [0, 1].find((place) => digit(a, place) < digit(b, place)) ?? -1

/** The number with what is traded in its place: 705 with a hundred traded, and a ten of it, is 600 + 90 + 15. */
function traded({ a, b }: P): readonly [ones: number, tens: number, hundreds: number] {
  let [ones, tens, hundreds] = [digit(a, 0), digit(a, 1), digit(a, 2)]
  if (ones < digit(b, 0)) {
    ones += 10
    tens -= 1
  }
  if (tens < digit(b, 1)) {
    tens += 10
    hundreds -= 1
  }
  return [ones, 10 * tens, 100 * hundreds]
}

/** Takes hundreds, tens and ones off in turn, after what has to be traded. */
function takeInTurn(p: P): string[] {
  const { a, b } = p
  if (short(p) >= 0) {
    const [ones, tens, hundreds] = traded(p)
    const off = [digit(b, 0), 10 * digit(b, 1), 100 * digit(b, 2)] as const
    return [
      `${a} = ${hundreds} + ${tens} + ${ones}`,
      `${ones} − ${off[0]} = ${ones - off[0]}`,
      `${tens} − ${off[1]} = ${tens - off[1]}`,
      `${hundreds} − ${off[2]} = ${hundreds - off[2]}`,
      `${a} − ${b} = ${a - b}`,
    ]
  }
  let left = a
  return [2, 1, 0].flatMap((place) => {
    const off = digit(b, place) * 10 ** place
    if (off === 0) return []
    const line = `${left} − ${off} = ${left - off}`
    left -= off
    return [line]
  })
}

const TRADE: Readonly<Record<Language, (p: P) => string>> = {
  en: (p) => {
    if (short(p) < 0)
      return `Every place has enough. Start with the hundreds: ${p.a} − ${100 * digit(p.b, 2)}.`
    if (short(p) === 1) return 'There are not enough tens. Trade a hundred for ten tens.'
    if (digit(p.a, 1) > 0) return 'There are not enough ones. Trade a ten for ten ones.'
    return 'There are no tens to trade. Trade a hundred for ten tens first.'
  },
  es: (p) => {
    if (short(p) < 0)
      return `En cada lugar alcanza. Empieza por las centenas: ${p.a} − ${100 * digit(p.b, 2)}.`
    if (short(p) === 1) return 'No alcanzan las decenas. Cambia una centena por diez decenas.'
    if (digit(p.a, 1) > 0) return 'No alcanzan las unidades. Cambia una decena por diez unidades.'
    return 'No hay decenas para cambiar. Cambia primero una centena por diez decenas.'
  },
}

/** Grade 2: subtract within 1000. */
export const sub1000 = defineSkill<P>({
  id: 'm.2.sub-1000',
  levels: {
    1: {
      params: { a: between(250, 999), b: between(110, 600) },
      where: (p) => short(p) < 0 && p.a > p.b,
      ask: build,
    },
    2: {
      params: { a: between(250, 999), b: between(115, 690) },
      where: (p) => short(p) >= 0 && p.a > p.b,
      ask: build,
    },
    3: {
      params: { a: between(300, 905), b: between(115, 690) },
      where: (p) => digit(p.a, 1) === 0 && short(p) === 0 && digit(p.b, 1) > 0 && p.a > p.b + 30,
      ask: typed(4),
    },
  },
  answer: ({ a, b }) => a - b,
  wrong: {
    'small-from-large': ({ a, b }) => smallerFromLarger(a, b),
    'no-payback': ({ a, b }) => tradeWithoutPaying(a, b),
    'zero-keeps-bottom': ({ a, b }) => (String(a).includes('0') ? zeroTakeAway(a, b) : null),
    'zero-lends-free': ({ a, b }) => zeroLendsFree(a, b),
    'skips-zero': ({ a, b }) => skipsZero(a, b),
    'writes-zero': ({ a, b }) => nothingWhereShort(a, b),
    'wrong-operation': ({ a, b }) => a + b,
  },
  prompt: asks('−'),
  picture: ({ a }) => blocksOf(a),
  shown: 'first-level',
  solved: ({ a, b }) => blocksOf(a - b),
  hints: {
    look: {
      en: (p) =>
        `Here is ${p.a}. Take off ${p.b}.${short(p) < 0 ? '' : ' Trade a ten or a hundred when you need to.'}`,
      es: (p) =>
        `Aquí está ${p.a}. Quita ${p.b}.${short(p) < 0 ? '' : ' Cambia una decena o una centena si te hace falta.'}`,
    },
    start: TRADE,
    worked: alike(takeInTurn),
  },
  praise: {
    en: (p) => (short(p) < 0 ? 'You took each place off on its own.' : 'You traded before you took off.'),
    es: (p) =>
      short(p) < 0 ? 'Quitaste en cada lugar por separado.' : 'Primero cambiaste y luego quitaste.',
  },
  because: {
    en: ({ a, b }) => `${a} − ${b} = ${a - b}. Check: ${a - b} + ${b} = ${a}.`,
    es: ({ a, b }) => `${a} − ${b} = ${a - b}. Comprueba: ${a - b} + ${b} = ${a}.`,
  },
})
