import { joinDigits } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'

type P = { n: number }

/** Two rows of the chart around the number. */
function chart({ n }: P, solved: boolean): ModelShape {
  const from = Math.max(1, Math.floor((n - 1) / 10) * 10 - 9)
  return {
    kind: 'chart',
    from,
    to: Math.min(120, from + 29),
    step: 1,
    columns: 10,
    marked: [n],
    hidden: solved ? [] : [n + 1],
  }
}

/** Grade 1: the number after, up to 120. */
export const count120 = defineSkill<P>({
  id: 'm.1.count-120',
  levels: {
    1: { params: { n: between(20, 88) }, ask: typed(4) },
    2: { params: { n: between(89, 109) }, ask: typed(4) },
    3: { params: { n: between(99, 119) }, ask: typed(4) },
  },
  answer: ({ n }) => n + 1,
  wrong: {
    'writes-as-said': ({ n }) => (n + 1 > 100 ? joinDigits(100, n - 99) : null),
    'repeats-last': ({ n }) => n,
    'says-before': ({ n }) => n - 1,
    'wrong-decade': ({ n }) => (n % 10 === 9 ? n + 11 : null),
  },
  prompt: {
    en: (p) =>
      way(p, `What number comes after ${p.n}?`, `You count: ${p.n - 2}, ${p.n - 1}, ${p.n}. What is next?`),
    es: (p) =>
      way(
        p,
        `¿Qué número viene después de ${p.n}?`,
        `Cuentas: ${p.n - 2}, ${p.n - 1}, ${p.n}. ¿Qué número sigue?`,
      ),
  },
  picture: (p) => chart(p, false),
  shown: 'first-level',
  solved: (p) => chart(p, true),
  hints: {
    look: { en: ({ n }) => `Find ${n} on the chart.`, es: ({ n }) => `Busca ${n} en la tabla.` },
    start: {
      en: ({ n }) => (n % 10 === 9 ? `After ${n} a new ten begins.` : `Look at the box after ${n}.`),
      es: ({ n }) =>
        n % 10 === 9 ? `Después de ${n} empieza otra decena.` : `Mira el cuadro después de ${n}.`,
    },
    worked: {
      en: ({ n }) => [`Count: ${n - 1}, ${n} …`, `One more than ${n} is ${n + 1}.`],
      es: ({ n }) => [`Cuenta: ${n - 1}, ${n} …`, `Uno más que ${n} es ${n + 1}.`],
    },
  },
  praise: {
    en: ({ n }) => (n % 10 === 9 ? 'You went over into the next ten.' : `You knew what comes after ${n}.`),
    es: ({ n }) => (n % 10 === 9 ? 'Pasaste a la siguiente decena.' : `Sabías qué viene después de ${n}.`),
  },
  because: {
    en: ({ n }) => `Counting on by one from ${n}, you say ${n + 1}.`,
    es: ({ n }) => `Al contar uno más desde ${n}, dices ${n + 1}.`,
  },
})
