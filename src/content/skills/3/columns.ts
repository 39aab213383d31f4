import { digit, roundHalfUp } from '#content/arithmetic.ts'
import { inColumns } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { COLUMN_IDEAS } from '#content/skills/sums.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** `a` and `b` added (s = 1) or taken away (s = −1). */
type Sum = { a: number; b: number; s: 1 | -1 }

const sign = ({ s }: Sum): '+' | '−' => (s === 1 ? '+' : '−')
const result = ({ a, b, s }: Sum): number => a + s * b
const text = (p: Sum): string => `${p.a} ${sign(p)} ${p.b}`
/** What is carried to the place above `place` when adding. */
const carried = ({ a, b }: Sum, place: number): boolean =>
  (a % 10 ** (place + 1)) + (b % 10 ** (place + 1)) >= 10 ** (place + 1)
const mark = (there: boolean): string => (there ? '1' : ' ')
const layout = (p: Sum, done: boolean): ModelShape => ({
  kind: 'column',
  rows: [String(p.a), String(p.b)],
  sign: sign(p),
  carries: done && p.s === 1 ? `${mark(carried(p, 1))}${mark(carried(p, 0))} `.trimStart() : '',
  result: done ? String(result(p)) : '',
})

const ones = ({ a, b }: Sum): readonly [number, number] => [digit(a, 0), digit(b, 0)]
const tens = ({ a, b }: Sum): readonly [number, number] => [digit(a, 1), digit(b, 1)]

const start = {
  en: (p: Sum): string => {
    const [top, bottom] = ones(p)
    if (p.s === 1) return `Start with the ones: ${top} + ${bottom} = ${top + bottom}. Is that a new ten?`
    if (top >= bottom) return `Start with the ones: ${top} − ${bottom} = ${top - bottom}.`
    return digit(p.a, 1) === 0
      ? 'You need more ones, and there are 0 tens. Trade a hundred first.'
      : `${top} is less than ${bottom}. Trade a ten: ${top + 10} − ${bottom}.`
  },
  es: (p: Sum): string => {
    const [top, bottom] = ones(p)
    if (p.s === 1)
      return `Empieza por las unidades: ${top} + ${bottom} = ${top + bottom}. ¿Se forma otra decena?`
    if (top >= bottom) return `Empieza por las unidades: ${top} − ${bottom} = ${top - bottom}.`
    return digit(p.a, 1) === 0
      ? 'Faltan unidades y hay 0 decenas. Cambia primero una centena.'
      : `${top} es menos que ${bottom}. Cambia una decena: ${top + 10} − ${bottom}.`
  },
}

/** Each place as it is worked out, ones first. */
function places(p: Sum): string[] {
  const lines: string[] = []
  let over = 0
  for (let place = 0; place < 3; place++) {
    const [top, bottom] = [digit(p.a, place), digit(p.b, place)]
    if (p.s === 1) {
      const extra = over > 0 ? ` + ${over}` : ''
      lines.push(`${top} + ${bottom}${extra} = ${top + bottom + over}`)
      over = top + bottom + over >= 10 ? 1 : 0
    } else {
      const have = top - over
      const trade = have < bottom ? 10 : 0
      lines.push(`${have + trade} − ${bottom} = ${have + trade - bottom}`)
      over = trade > 0 ? 1 : 0
    }
  }
  return lines
}
const worked = {
  en: (p: Sum): string[] => {
    const [one, ten, hundred] = places(p)
    return [`Ones: ${one}`, `Tens: ${ten}`, `Hundreds: ${hundred}`, `${text(p)} = ${result(p)}`]
  },
  es: (p: Sum): string[] => {
    const [one, ten, hundred] = places(p)
    return [`Unidades: ${one}`, `Decenas: ${ten}`, `Centenas: ${hundred}`, `${text(p)} = ${result(p)}`]
  },
}

/** A guess with numbers rounded to hundreds: near enough to check the answer against. */
const guess = (p: Sum): string =>
  `${roundHalfUp(p.a, 100)} ${sign(p)} ${roundHalfUp(p.b, 100)} = ${roundHalfUp(p.a, 100) + p.s * roundHalfUp(p.b, 100)}`

const ask = inColumns<Sum>(({ p }) => ({ rows: [String(p.a), String(p.b)], sign: sign(p), places: 0 }))
const trades = (p: At<Sum>): boolean => p.a > p.b + 20 && digit(p.a, 0) < digit(p.b, 0)

/** Grade 3: add and subtract within 1000 in columns. */
export const addSub1000 = defineSkill<Sum>({
  id: 'm.3.add-sub-1000',
  levels: {
    1: {
      params: { a: between(120, 650), b: between(110, 349), s: 1 },
      where: (p) => p.a > p.b && carried(p, 0),
      ask,
    },
    2: { params: { a: between(210, 990), b: between(115, 690), s: -1 }, where: trades, ask },
    3: {
      params: { a: between(301, 905), b: between(115, 690), s: oneOf<1 | -1>([1, -1, -1]) },
      where: (p) =>
        p.s === 1
          ? p.a + p.b < 1000 && carried(p, 0) && carried(p, 1)
          : p.a > p.b + 30 && tens(p)[0] === 0 && tens(p)[1] > 1 && digit(p.a, 0) < digit(p.b, 0),
      ask,
    },
  },
  answer: result,
  wrong: {
    ...COLUMN_IDEAS,
    'wrong-operation': ({ a, b, s }) => a - s * b,
  },
  prompt: { en: (p) => `What is ${text(p)}?`, es: (p) => `¿Cuánto es ${text(p)}?` },
  picture: (p) => layout(p, false),
  shown: 'never',
  solved: (p) => layout(p, true),
  hints: {
    look: {
      en: (p) => `Ones under ones, tens under tens. A rounded guess: ${guess(p)}.`,
      es: (p) => `Unidades bajo unidades, decenas bajo decenas. Redondeando: ${guess(p)}.`,
    },
    start,
    worked,
  },
  praise: {
    en: (p) => (p.s === 1 ? 'You kept every ten you made.' : 'You traded and paid back each time.'),
    es: (p) =>
      p.s === 1 ? 'No olvidaste ninguna decena que formaste.' : 'Cambiaste y descontaste cada vez.',
  },
  because: {
    en: (p) =>
      p.s === 1 ? `Check: ${result(p)} − ${p.b} = ${p.a}.` : `Check: ${result(p)} + ${p.b} = ${p.a}.`,
    es: (p) =>
      p.s === 1 ? `Comprueba: ${result(p)} − ${p.b} = ${p.a}.` : `Comprueba: ${result(p)} + ${p.b} = ${p.a}.`,
  },
})

/** `a` times `t` tens. */
type Tens = { a: number; t: number }

const turned = ({ scatter, level }: At<Tens>): boolean => level > 1 && scatter % 2 === 1
const product = (p: At<Tens>): string => (turned(p) ? `${10 * p.t} × ${p.a}` : `${p.a} × ${10 * p.t}`)
const hops = ({ a, t }: Tens, done: number): ModelShape => ({
  kind: 'number-line',
  ticks: a,
  labels: Array.from({ length: done + 1 }, (_, i) => ({ tick: i, text: String(10 * t * i) })),
  mark: null,
  jumps: Array.from({ length: done }, (_, i) => ({ from: i, to: i + 1, text: `+${10 * t}` })),
})

/** Grade 3: one digit times a multiple of ten. */
export const timesTens = defineSkill<Tens>({
  id: 'm.3.times-tens',
  levels: {
    1: { params: { a: between(2, 7), t: between(1, 7) }, ask: typed(4) },
    2: { params: { a: between(2, 9), t: between(2, 9) }, ask: typed(4) },
    3: { params: { a: between(4, 9), t: between(4, 9) }, ask: typed(4) },
  },
  answer: ({ a, t }) => a * 10 * t,
  wrong: {
    'drops-zero': ({ a, t }) => a * t,
    'adds-dimensions': ({ a, t }) => a + 10 * t,
    'extra-zero': ({ a, t }) => a * t * 100,
  },
  prompt: { en: (p) => `What is ${product(p)}?`, es: (p) => `¿Cuánto es ${product(p)}?` },
  picture: (p) => hops(p, 1),
  shown: 'first-level',
  solved: (p) => hops(p, p.a),
  hints: {
    look: {
      en: ({ a, t }) => `One jump is ${10 * t}. Make ${a} jumps.`,
      es: ({ a, t }) => `Un salto es de ${10 * t}. Da ${a} saltos.`,
    },
    start: {
      en: ({ a, t }) => `${10 * t} is ${t === 1 ? '1 ten' : `${t} tens`}. How many tens is ${a} × ${t}?`,
      es: ({ a, t }) =>
        `${10 * t} es ${t === 1 ? 'una decena' : `${t} decenas`}. ¿Cuántas decenas son ${a} × ${t}?`,
    },
    worked: {
      en: (p) => [
        `${p.a} × ${p.t} = ${p.a * p.t}, so it is ${p.a * p.t} tens.`,
        `${p.a * p.t} tens = ${10 * p.a * p.t}`,
        `${product(p)} = ${10 * p.a * p.t}`,
      ],
      es: (p) => [
        `${p.a} × ${p.t} = ${p.a * p.t}, así que son ${p.a * p.t} decenas.`,
        `${p.a * p.t} decenas = ${10 * p.a * p.t}`,
        `${product(p)} = ${10 * p.a * p.t}`,
      ],
    },
  },
  praise: {
    en: ({ a, t }) => `You knew ${a} × ${t} and that they are tens.`,
    es: ({ a, t }) => `Sabías ${a} × ${t} y que son decenas.`,
  },
  because: {
    en: ({ a, t }) => `${a} × ${t} is ${a * t}, and ${a * t} tens are ${10 * a * t}.`,
    es: ({ a, t }) => `${a} × ${t} es ${a * t}, y ${a * t} decenas son ${10 * a * t}.`,
  },
})
