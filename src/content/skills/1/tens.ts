import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { EITHER } from '#content/skills/sums.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'

type Step = { n: number; s: 1 | -1 }

/** Three rows of the chart around the number; what is asked for is left out. */
function chart({ n, s }: Step, solved: boolean): ModelShape {
  const row = Math.floor((n - 1) / 10) * 10 + 1
  const from = Math.max(1, row - 10)
  return {
    kind: 'chart',
    from,
    to: from + 29,
    step: 1,
    columns: 10,
    marked: [n],
    hidden: solved ? [] : [n + 10 * s].filter((one) => one >= from),
  }
}

/** Grade 1: ten more, ten less. */
export const tenMoreLess = defineSkill<Step>({
  id: 'm.1.ten-more-less',
  levels: {
    1: { params: { n: between(11, 59), s: 1 }, ask: typed(3) },
    2: { params: { n: between(21, 89), s: EITHER }, ask: typed(3) },
    3: { params: { n: between(11, 99), s: EITHER }, ask: typed(3) },
  },
  answer: ({ n, s }) => n + 10 * s,
  wrong: {
    'changes-ones': ({ n, s }) => n + s,
    'wrong-operation': ({ n, s }) => n - 10 * s,
    'count-slip': ({ n, s }) => n + 9 * s,
  },
  prompt: {
    en: ({ n, s }) => `What is ten ${s === 1 ? 'more' : 'less'} than ${n}?`,
    es: ({ n, s }) => `¿Cuánto es diez ${s === 1 ? 'más' : 'menos'} que ${n}?`,
  },
  picture: (p) => chart(p, false),
  shown: 'first-level',
  solved: (p) => chart(p, true),
  hints: {
    look: {
      en: () => 'One row on the chart is ten.',
      es: () => 'Una fila de la tabla es diez.',
    },
    start: {
      en: ({ n, s }) => `Find ${n}. Go one row ${s === 1 ? 'down' : 'up'}. The ones stay.`,
      es: ({ n, s }) =>
        `Busca ${n}. Ve una fila hacia ${s === 1 ? 'abajo' : 'arriba'}. Las unidades no cambian.`,
    },
    worked: {
      en: ({ n, s }) => [
        `${n} has ${Math.floor(n / 10)} ${Math.floor(n / 10) === 1 ? 'ten' : 'tens'}. Ten ${s === 1 ? 'more' : 'less'} changes only the tens.`,
        `${n} ${s === 1 ? '+' : '−'} 10 = ${n + 10 * s}`,
      ],
      es: ({ n, s }) => [
        `${n} tiene ${Math.floor(n / 10) === 1 ? 'una decena' : `${Math.floor(n / 10)} decenas`}. Diez ${s === 1 ? 'más' : 'menos'} cambia solo las decenas.`,
        `${n} ${s === 1 ? '+' : '−'} 10 = ${n + 10 * s}`,
      ],
    },
  },
  praise: {
    en: () => 'You changed the tens and left the ones alone.',
    es: () => 'Cambiaste las decenas y dejaste las unidades.',
  },
  because: {
    en: ({ n, s }) => `Only the tens change: ${n} becomes ${n + 10 * s}.`,
    es: ({ n, s }) => `Solo cambian las decenas: ${n} pasa a ${n + 10 * s}.`,
  },
})

/** Tens to take away from tens. */
type Tens = { a: number; b: number }

const hasEnough = ({ a, b }: Tens): boolean => a >= b
const blocks = ({ a, b }: Tens, done: boolean): ModelShape => ({
  kind: 'base-ten',
  hundreds: 0,
  tens: a,
  ones: 0,
  crossed: done ? { hundreds: 0, tens: b, ones: 0 } : null,
})
const tensEn = (n: number): string => `${n} ${n === 1 ? 'ten' : 'tens'}`
const tensEs = (n: number): string => (n === 1 ? 'una decena' : `${n} decenas`)

/** Grade 1: take tens away from tens. */
export const subtractTens = defineSkill<Tens>({
  id: 'm.1.subtract-tens',
  levels: {
    1: { params: { a: between(2, 5), b: between(1, 3) }, where: hasEnough, ask: typed(3) },
    2: { params: { a: between(4, 9), b: between(1, 6) }, where: hasEnough, ask: typed(3) },
    3: { params: { a: between(2, 9), b: between(1, 9) }, where: hasEnough, ask: typed(3) },
  },
  answer: ({ a, b }) => 10 * (a - b),
  wrong: {
    'drops-zero': ({ a, b }) => (a === b ? null : a - b),
    'wrong-operation': ({ a, b }) => 10 * (a + b),
    'one-ten-off': ({ a, b }) => 10 * (a - b + 1),
  },
  prompt: {
    en: ({ a, b }) => `What is ${10 * a} − ${10 * b}?`,
    es: ({ a, b }) => `¿Cuánto es ${10 * a} − ${10 * b}?`,
  },
  picture: (p) => blocks(p, false),
  shown: 'first-level',
  solved: (p) => blocks(p, true),
  hints: {
    look: {
      en: ({ a }) => `${10 * a} is ${tensEn(a)}.`,
      es: ({ a }) => `${10 * a} son ${tensEs(a)}.`,
    },
    start: {
      en: ({ a, b }) => `Take ${tensEn(b)} away from ${tensEn(a)}.`,
      es: ({ a, b }) => `A ${tensEs(a)} quítale ${tensEs(b)}.`,
    },
    worked: {
      en: ({ a, b }) => [
        `${tensEn(a)} take away ${tensEn(b)} is ${a === b ? 'nothing' : tensEn(a - b)}.`,
        `${10 * a} − ${10 * b} = ${10 * (a - b)}`,
      ],
      es: ({ a, b }) => [
        `${tensEs(a)} menos ${tensEs(b)}: ${a === b ? 'no queda nada' : `${a - b === 1 ? 'queda' : 'quedan'} ${tensEs(a - b)}`}.`,
        `${10 * a} − ${10 * b} = ${10 * (a - b)}`,
      ],
    },
  },
  praise: {
    en: ({ a, b }) => `You took ${tensEn(b)} from ${tensEn(a)} and said it as a number.`,
    es: ({ a, b }) => `A ${tensEs(a)} le quitaste ${tensEs(b)} y lo dijiste como número.`,
  },
  because: {
    en: ({ a, b }) =>
      a === b
        ? 'All the tens are gone: 0 is left.'
        : `${tensEn(a - b)} ${a - b === 1 ? 'is' : 'are'} ${10 * (a - b)}.`,
    es: ({ a, b }) =>
      a === b
        ? 'Se fueron todas las decenas: queda 0.'
        : `${capital(tensEs(a - b))} ${a - b === 1 ? 'es' : 'son'} ${10 * (a - b)}.`,
  },
})
