import { lineOf, onLine } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { EITHER, path, result, type Sum } from './sums.ts'

const end = (level: number): number => (level === 1 ? 10 : 20)

const hops = (p: At<Sum>, done: boolean): ModelShape => ({
  kind: 'number-line',
  ticks: end(p.level),
  labels: Array.from({ length: end(p.level) + 1 }, (_, tick) => ({ tick, text: String(tick) })),
  mark: done ? result(p) : p.a,
  jumps: done
    ? Array.from({ length: p.b }, (_, i) => ({ from: p.a + p.s * i, to: p.a + p.s * (i + 1), text: '' }))
    : [],
})

/** Grade 1: count on and back along the number line. */
export const countOnBack = defineSkill<Sum>({
  id: 'm.1.count-on-back',
  levels: {
    1: {
      params: { a: between(1, 8), b: between(1, 3), s: 1 },
      where: (p) => result(p) <= 10,
      ask: onLine(
        () => lineOf(0, 10, 1, 1),
        ({ a }) => a,
      ),
    },
    2: {
      params: { a: between(5, 15), b: between(1, 3), s: EITHER },
      ask: onLine(
        () => lineOf(0, 20, 1, 1),
        ({ a }) => a,
      ),
    },
    3: {
      params: { a: between(8, 18), b: between(2, 4), s: EITHER },
      where: (p) => result(p) <= 20,
      ask: onLine(
        () => lineOf(0, 20, 1, 5),
        ({ a }) => a,
      ),
    },
  },
  answer: result,
  wrong: {
    'counts-start': (p) => result(p) - p.s,
    'one-too-many': (p) => result(p) + p.s,
    'wrong-operation': ({ a, b, s }) => a - s * b,
  },
  prompt: {
    en: ({ a, b, s }) => `Start at ${a}. Count ${s === 1 ? 'on' : 'back'} ${b}.`,
    es: ({ a, b, s }) => `Empieza en ${a}. Cuenta ${b} hacia ${s === 1 ? 'adelante' : 'atrás'}.`,
  },
  picture: (p) => hops(p, false),
  shown: 'never',
  solved: (p) => hops(p, true),
  hints: {
    look: {
      en: ({ a }) => `Put your finger on ${a}. Do not count it.`,
      es: ({ a }) => `Pon el dedo en el ${a}. Ese no se cuenta.`,
    },
    start: {
      en: ({ a, b, s }) =>
        b === 1 ? 'Hop just once. Where do you land?' : `The first hop goes from ${a} to ${a + s}. Say 1.`,
      es: ({ a, b, s }) =>
        b === 1 ? 'Da un solo salto. ¿A dónde llegas?' : `El primer salto va de ${a} a ${a + s}. Di 1.`,
    },
    worked: {
      en: (p) => [
        `Start at ${p.a}.`,
        `Hop ${p.b} ${p.b === 1 ? 'time' : 'times'}: ${path(p)}.`,
        `You land on ${result(p)}.`,
      ],
      es: (p) => [
        `Empieza en ${p.a}.`,
        `Da ${p.b} ${p.b === 1 ? 'salto' : 'saltos'}: ${path(p)}.`,
        `Llegas al ${result(p)}.`,
      ],
    },
  },
  praise: {
    en: ({ a }) => `You began to count after ${a}.`,
    es: ({ a }) => `Empezaste a contar después del ${a}.`,
  },
  because: {
    en: (p) => `From ${p.a}, the ${p.b === 1 ? 'hop lands' : 'hops land'} on ${path(p)}.`,
    es: (p) => `Desde ${p.a}, ${p.b === 1 ? 'el salto llega' : 'los saltos llegan'} a ${path(p)}.`,
  },
})
