import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { EITHER, path, result, type Sum } from '#content/skills/sums.ts'
import type { ModelShape } from '#domain/items/model.ts'

const frame = ({ a, b, s }: Sum, done: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: 1,
  first: a,
  second: done && s === 1 ? b : 0,
  crossed: done && s === -1 ? b : 0,
})
const sign = ({ s }: Sum): string => (s === 1 ? '+' : '−')

/** Grade 1: facts to ten. */
export const facts10 = defineSkill<Sum>({
  id: 'm.1.facts-10',
  levels: {
    1: { params: { a: between(1, 6), b: between(1, 4), s: 1 }, ask: typed(2) },
    2: { params: { a: between(4, 10), b: between(1, 6), s: -1 }, where: ({ a, b }) => a >= b, ask: typed(2) },
    3: {
      params: { a: between(0, 10), b: between(0, 9), s: EITHER },
      where: (p) => result(p) >= 0 && result(p) <= 10 && p.a + p.b > 2,
      ask: typed(2),
    },
  },
  answer: result,
  wrong: {
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
    'counts-start': (p) => Math.abs(result(p) - p.s),
    'neighbour-fact': (p) => result(p) + 1,
    'zero-rule': ({ a, b }) => (a === 0 || b === 0 ? 0 : null),
  },
  prompt: {
    en: (p) => `What is ${p.a} ${sign(p)} ${p.b}?`,
    es: (p) => `¿Cuánto es ${p.a} ${sign(p)} ${p.b}?`,
  },
  picture: (p) => frame(p, false),
  shown: 'first-level',
  solved: (p) => frame(p, true),
  hints: {
    look: {
      en: ({ a }) => (a === 0 ? 'The frame is empty.' : `See ${a} on the frame.`),
      es: ({ a }) =>
        a === 0 ? 'El marco está vacío.' : `Mira ${a === 1 ? 'una ficha' : `${a} fichas`} en el marco.`,
    },
    start: {
      en: ({ a, b, s }) =>
        b === 0
          ? `Nothing is ${s === 1 ? 'put on' : 'taken off'}.`
          : `Start at ${a}. ${s === 1 ? 'Put on' : 'Take off'} ${b}.`,
      es: ({ a, b, s }) =>
        b === 0
          ? `No se ${s === 1 ? 'pone' : 'quita'} nada.`
          : `Empieza en ${a}. ${s === 1 ? 'Pon' : 'Quita'} ${b}.`,
    },
    worked: {
      en: (p) => [
        `Start at ${p.a}.`,
        p.b === 0 ? 'Zero changes nothing.' : `Count ${p.s === 1 ? 'on' : 'back'} ${p.b}: ${path(p)}.`,
        `${p.a} ${sign(p)} ${p.b} = ${result(p)}`,
      ],
      es: (p) => [
        `Empieza en ${p.a}.`,
        p.b === 0
          ? 'El cero no cambia nada.'
          : `Cuenta ${p.b} hacia ${p.s === 1 ? 'adelante' : 'atrás'}: ${path(p)}.`,
        `${p.a} ${sign(p)} ${p.b} = ${result(p)}`,
      ],
    },
  },
  praise: {
    en: (p) => `You know that ${p.a} ${sign(p)} ${p.b} is ${result(p)}.`,
    es: (p) => `Ya sabes que ${p.a} ${sign(p)} ${p.b} es ${result(p)}.`,
  },
  because: {
    en: (p) =>
      p.b === 0
        ? `${p.a} and nothing ${p.s === 1 ? 'more' : 'less'} is ${p.a}.`
        : `From ${p.a}, ${p.b} ${p.s === 1 ? 'more' : 'less'} is ${result(p)}.`,
    es: (p) =>
      p.b === 0
        ? `${p.a} sin ${p.s === 1 ? 'poner' : 'quitar'} nada sigue siendo ${p.a}.`
        : `Desde ${p.a}, ${p.b} ${p.s === 1 ? 'más' : 'menos'} da ${result(p)}.`,
  },
})
