import { addSumsInLine, addWithoutCarry, digit } from '#content/arithmetic.ts'
import { typed, withBlocks } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

type P = { a: number; b: number }

const total = ({ a, b }: P): number => a + b
const ones = (n: number): number => digit(n, 0)
const tens = (n: number): number => Math.floor(n / 10)
/** The blocks of the first number, or of both together before any ten is made. */
const blocks = ({ a, b }: P, together: boolean): ModelShape => ({
  kind: 'base-ten',
  hundreds: 0,
  tens: tens(a) + (together ? tens(b) : 0),
  ones: ones(a) + (together ? ones(b) : 0),
  crossed: null,
})
const makesTen = (p: P): boolean => ones(p.a) + ones(p.b) >= 10
const onlyTens = ({ b }: P): boolean => b % 10 === 0
const tensEn = (n: number): string => `${n} ${n === 1 ? 'ten' : 'tens'}`
const tensEs = (n: number): string => (n === 1 ? 'una decena' : `${n} decenas`)

/** Grade 1: add ones or tens to a two-digit number. */
export const addToTwoDigit = defineSkill<P>({
  id: 'm.1.add-to-two-digit',
  levels: {
    1: {
      params: { a: between(21, 78), b: between(1, 8) },
      where: ({ a, b }) => ones(a) > 0 && ones(a) + b < 10,
      ask: withBlocks(99),
    },
    2: {
      params: { a: between(12, 69), b: oneOf([10, 20, 30]) },
      where: ({ a }) => ones(a) > 0,
      ask: withBlocks(99),
    },
    3: {
      params: { a: between(14, 88), b: between(3, 9) },
      where: ({ a, b }) => ones(a) + b > 10,
      ask: typed(4),
    },
  },
  answer: total,
  wrong: {
    'wrong-column': ({ a, b }) => (b < 10 ? a + 10 * b : a + b / 10),
    'no-regroup': (p) => (makesTen(p) ? addWithoutCarry(p.a, p.b) : null),
    'both-digits-down': (p) => (makesTen(p) ? addSumsInLine(p.a, p.b) : null),
    'counts-start': (p) => total(p) - 1,
  },
  prompt: {
    en: ({ a, b, level }) => (level === 3 ? `What is ${a} + ${b}?` : `Build ${a} + ${b}.`),
    es: ({ a, b, level }) => (level === 3 ? `¿Cuánto es ${a} + ${b}?` : `Forma ${a} + ${b}.`),
  },
  picture: (p) => blocks(p, false),
  shown: 'first-level',
  solved: (p) => blocks(p, true),
  hints: {
    look: {
      en: (p) => (onlyTens(p) ? 'Tens go with tens.' : 'Ones go with ones.'),
      es: (p) => (onlyTens(p) ? 'Las decenas van con las decenas.' : 'Las unidades van con las unidades.'),
    },
    start: {
      en: (p) => {
        if (onlyTens(p)) return `${p.a} has ${tensEn(tens(p.a))}. Add ${tensEn(tens(p.b))} more.`
        return `${p.a} has ${ones(p.a)} ${ones(p.a) === 1 ? 'one' : 'ones'}. Add ${p.b} more.`
      },
      es: (p) => {
        if (onlyTens(p)) return `${p.a} tiene ${tensEs(tens(p.a))}. Agrega ${tensEs(tens(p.b))} más.`
        return `${p.a} tiene ${ones(p.a) === 1 ? 'una unidad' : `${ones(p.a)} unidades`}. Agrega ${p.b} más.`
      },
    },
    worked: {
      en: (p) => {
        if (onlyTens(p))
          return [
            `${tensEn(tens(p.a))} and ${tensEn(tens(p.b))} are ${tens(p.a) + tens(p.b)} tens.`,
            `${p.a} + ${p.b} = ${total(p)}`,
          ]
        const sum = `${ones(p.a)} + ${p.b} = ${ones(p.a) + p.b}`
        return makesTen(p)
          ? [sum, 'Ten ones make a new ten.', `${p.a} + ${p.b} = ${total(p)}`]
          : [sum, 'The tens stay.', `${p.a} + ${p.b} = ${total(p)}`]
      },
      es: (p) => {
        if (onlyTens(p))
          return [
            `${tensEs(tens(p.a))} y ${tensEs(tens(p.b))} son ${tens(p.a) + tens(p.b)} decenas.`,
            `${p.a} + ${p.b} = ${total(p)}`,
          ]
        const sum = `${ones(p.a)} + ${p.b} = ${ones(p.a) + p.b}`
        return makesTen(p)
          ? [sum, 'Diez unidades hacen otra decena.', `${p.a} + ${p.b} = ${total(p)}`]
          : [sum, 'Las decenas no cambian.', `${p.a} + ${p.b} = ${total(p)}`]
      },
    },
  },
  praise: {
    en: (p) =>
      makesTen(p)
        ? 'You made a new ten out of ones.'
        : `You put ${onlyTens(p) ? 'tens with tens' : 'ones with ones'}.`,
    es: (p) =>
      makesTen(p)
        ? 'Hiciste otra decena con las unidades.'
        : `Juntaste ${onlyTens(p) ? 'decenas con decenas' : 'unidades con unidades'}.`,
  },
  because: {
    en: (p) =>
      onlyTens(p)
        ? `Only the tens change: ${p.a} becomes ${total(p)}.`
        : `${p.b} more ${p.b === 1 ? 'one on' : 'ones on'} ${p.a} ${p.b === 1 ? 'makes' : 'make'} ${total(p)}.`,
    es: (p) =>
      onlyTens(p)
        ? `Solo cambian las decenas: ${p.a} pasa a ${total(p)}.`
        : `Con ${p.b === 1 ? 'una unidad' : `${p.b} unidades`} más, ${p.a} pasa a ${total(p)}.`,
  },
})
