import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { pickUpTo } from './asks.ts'
import { counting } from './counting.ts'

/** Three numbers are said from `start`, `step` apart. */
type Heard = { start: number; step: 1 | 10 }

const lastOf = ({ start, step }: Heard): number => start + 2 * step
const nextOf = ({ start, step }: Heard): number => start + 3 * step
const said = (p: Heard): string => counting(p.start, lastOf(p), p.step)

function chartOf(p: Heard, solved: boolean): ModelShape {
  const { start, step } = p
  const heard = [start, start + step, start + 2 * step]
  const marks = { marked: solved ? [...heard, nextOf(p)] : heard, hidden: solved ? [] : [nextOf(p)] }
  if (step === 10) return { kind: 'chart', from: 10, to: 100, step, columns: 10, ...marks }
  const from = Math.floor((start - 1) / 10) * 10 + 1
  return { kind: 'chart', from, to: Math.min(100, from + 19), step, columns: 10, ...marks }
}

/** Kindergarten: what comes after three numbers heard, up to 100. */
export const countTo100 = defineSkill<Heard>({
  id: 'm.k.count-to-100',
  levels: {
    1: { params: { start: between(1, 12), step: 1 }, ask: pickUpTo(30) },
    2: { params: { start: between(8, 97), step: 1 }, ask: pickUpTo(110) },
    3: { params: { start: oneOf([10, 20, 30, 40, 50, 60, 70]), step: 10 }, ask: pickUpTo(110) },
  },
  answer: nextOf,
  wrong: {
    'repeats-last': lastOf,
    'skips-one': ({ start, step }) => start + 4 * step,
    'wrong-decade': (p) => {
      if (p.step === 10) return lastOf(p) + 1
      return nextOf(p) % 10 === 0 ? nextOf(p) + 10 : null
    },
  },
  prompt: {
    en: (p) =>
      p.scatter % 2 === 0
        ? `Listen: ${said(p)}. What comes next?`
        : `Count with me: ${said(p)}. What number is next?`,
    es: (p) =>
      p.scatter % 2 === 0
        ? `Escucha: ${said(p)}. ¿Qué sigue?`
        : `Cuenta conmigo: ${said(p)}. ¿Qué número sigue?`,
  },
  picture: (p) => chartOf(p, false),
  shown: 'first-level',
  solved: (p) => chartOf(p, true),
  hints: {
    look: {
      en: () => 'Point to each number and say it.',
      es: () => 'Señala cada número y dilo.',
    },
    start: {
      en: (p) =>
        p.step === 10
          ? `You count by tens. ${lastOf(p)} was the last. Go ten more.`
          : `The last number was ${lastOf(p)}. Go one step more.`,
      es: (p) =>
        p.step === 10
          ? `Cuentas de diez en diez. El último fue ${lastOf(p)}. Avanza diez.`
          : `El último número fue ${lastOf(p)}. Avanza un paso más.`,
    },
    worked: {
      en: (p) => [`Say them: ${said(p)}.`, `${p.step === 10 ? 'Ten more' : 'One step more'}: ${nextOf(p)}.`],
      es: (p) => [`Dilos: ${said(p)}.`, `${p.step === 10 ? 'Diez más' : 'Un paso más'}: ${nextOf(p)}.`],
    },
  },
  praise: {
    en: ({ step }) => (step === 10 ? 'You counted on by tens.' : 'You kept counting, one by one.'),
    es: ({ step }) =>
      step === 10 ? 'Seguiste contando de diez en diez.' : 'Seguiste contando de uno en uno.',
  },
  because: {
    en: (p) =>
      p.step === 10
        ? `By tens, after ${lastOf(p)} comes ${nextOf(p)}.`
        : `When we count, after ${lastOf(p)} comes ${nextOf(p)}.`,
    es: (p) =>
      p.step === 10
        ? `De diez en diez, después de ${lastOf(p)} viene ${nextOf(p)}.`
        : `Al contar, después de ${lastOf(p)} viene ${nextOf(p)}.`,
  },
})

type P = { n: number }

/** A path of ten numbers with `n` on it and room to go on. */
function pathOf({ n }: At<P>, solved: boolean): ModelShape {
  const from = Math.max(1, Math.min(n - 5, 91))
  return {
    kind: 'chart',
    from,
    to: from + 9,
    step: 1,
    columns: 10,
    marked: solved ? [n, n + 1] : [n],
    hidden: solved ? [] : [n + 1],
  }
}

/** Kindergarten: the number after another, without counting from one. */
export const nextNumber = defineSkill<P>({
  id: 'm.k.next-number',
  levels: {
    1: { params: { n: between(1, 12) }, ask: pickUpTo(30) },
    2: { params: { n: between(10, 30) }, ask: pickUpTo(50) },
    3: { params: { n: between(29, 98) }, ask: typed(3) },
  },
  answer: ({ n }) => n + 1,
  wrong: {
    'restarts-at-one': () => 1,
    'says-before': ({ n }) => (n > 1 ? n - 1 : null),
    'repeats-last': ({ n }) => n,
  },
  prompt: {
    en: ({ n, scatter }) =>
      scatter % 2 === 0 ? `Start at ${n}. What number comes next?` : `You say ${n}. What do you say next?`,
    es: ({ n, scatter }) =>
      scatter % 2 === 0 ? `Empieza en ${n}. ¿Qué número sigue?` : `Dices ${n}. ¿Qué dices después?`,
  },
  picture: (p) => pathOf(p, false),
  shown: 'first-level',
  solved: (p) => pathOf(p, true),
  hints: {
    look: {
      en: ({ n }) => `Find ${n} on the path.`,
      es: ({ n }) => `Busca ${n} en el camino.`,
    },
    start: {
      en: ({ n }) => (n > 2 ? `Say ${n - 2}, ${n - 1}, ${n}. Then one more.` : `Say ${n}. Then one more.`),
      es: ({ n }) => (n > 2 ? `Di ${n - 2}, ${n - 1}, ${n}. Luego uno más.` : `Di ${n}. Luego uno más.`),
    },
    worked: {
      en: ({ n }) => [`Start at ${n}.`, `One hop on: ${n + 1}.`],
      es: ({ n }) => [`Empieza en ${n}.`, `Un salto más: ${n + 1}.`],
    },
  },
  praise: {
    en: ({ n }) => `You went on from ${n}. No need to start at 1.`,
    es: ({ n }) => `Seguiste desde ${n} sin volver al 1.`,
  },
  because: {
    en: ({ n }) => `After ${n} comes ${n + 1}.`,
    es: ({ n }) => `Después de ${n} viene ${n + 1}.`,
  },
})
