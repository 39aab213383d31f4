import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { EITHER, path, result, type Sum } from './sums.ts'

const frame = ({ a, b, s }: Sum, done: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: Math.max(a, a + s * b) > 10 ? 2 : 1,
  first: a,
  second: done && s === 1 ? b : 0,
  crossed: done && s === -1 ? b : 0,
})

/** Kindergarten: add and take away within 10. */
export const addSub10 = defineSkill<Sum>({
  id: 'm.k.add-sub-10',
  levels: {
    1: { params: { a: between(1, 4), b: between(1, 3), s: 1 }, ask: typed(2) },
    2: { params: { a: between(3, 9), b: between(1, 5), s: -1 }, where: ({ a, b }) => a >= b, ask: typed(2) },
    3: {
      params: { a: between(2, 9), b: between(2, 6), s: EITHER },
      where: (p) => result(p) >= 0 && result(p) <= 10,
      ask: typed(2),
    },
  },
  answer: result,
  wrong: {
    'counts-start': (p) => result(p) - p.s,
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
    'one-part-only': ({ b }) => b,
  },
  prompt: {
    en: ({ a, b, s }) => `What is ${a} ${s === 1 ? 'plus' : 'take away'} ${b}?`,
    es: ({ a, b, s }) =>
      s === 1 ? `¿Cuánto es ${a} más ${b}?` : `Tienes ${a} y quitas ${b}. ¿Cuánto queda?`,
  },
  picture: (p) => frame(p, false),
  shown: 'first-level',
  solved: (p) => frame(p, true),
  hints: {
    look: {
      en: ({ a }) => `Put ${a} ${a === 1 ? 'counter' : 'counters'} on the frame.`,
      es: ({ a }) => (a === 1 ? 'Pon una ficha en el marco.' : `Pon ${a} fichas en el marco.`),
    },
    start: {
      en: ({ a, b, s }) => `Start at ${a}. Now ${s === 1 ? 'put on' : 'take off'} ${b} and count.`,
      es: ({ a, b, s }) => `Empieza en ${a}. Ahora ${s === 1 ? 'pon' : 'quita'} ${b} y cuenta.`,
    },
    worked: {
      en: (p) => [
        `Start at ${p.a}.`,
        `Count ${p.s === 1 ? 'up' : 'down'} ${p.b}: ${path(p)}.`,
        `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`,
      ],
      es: (p) => [
        `Empieza en ${p.a}.`,
        `Cuenta ${p.b} hacia ${p.s === 1 ? 'adelante' : 'atrás'}: ${path(p)}.`,
        `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`,
      ],
    },
  },
  praise: {
    en: ({ b, s }) =>
      s === 1 ? `You put ${b} more on and counted all.` : `You took ${b} off and counted the rest.`,
    es: ({ b, s }) =>
      s === 1 ? `Pusiste ${b} más y contaste todo.` : `Quitaste ${b} y contaste lo que queda.`,
  },
  because: {
    en: (p) => `From ${p.a}, ${p.b} ${p.s === 1 ? 'more' : 'less'} is ${result(p)}.`,
    es: (p) => `Desde ${p.a}, ${p.b} ${p.s === 1 ? 'más' : 'menos'} son ${result(p)}.`,
  },
})

/** Grade 2: facts to 20. */
export const facts20 = defineSkill<Sum>({
  id: 'm.2.facts-20',
  levels: {
    1: { params: { a: between(2, 9), b: between(2, 9), s: 1 }, ask: typed(2) },
    2: {
      params: { a: between(11, 18), b: between(3, 9), s: -1 },
      where: ({ a, b }) => a - b <= 9,
      ask: typed(2),
    },
    3: {
      params: { a: between(2, 18), b: between(2, 9), s: EITHER },
      where: (p) => result(p) >= 0 && result(p) <= 20 && (p.s === -1 || p.a <= 10),
      ask: typed(2),
    },
  },
  answer: result,
  wrong: {
    'neighbour-fact': (p) => result(p) + 1,
    'counts-start': (p) => result(p) - p.s,
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
  },
  prompt: {
    en: ({ a, b, s }) => `What is ${a} ${s === 1 ? '+' : '−'} ${b}?`,
    es: ({ a, b, s }) => `¿Cuánto es ${a} ${s === 1 ? '+' : '−'} ${b}?`,
  },
  picture: (p) => frame(p, false),
  shown: 'first-level',
  solved: (p) => frame(p, true),
  hints: {
    look: {
      en: () => 'Use a fact you know: a double or a ten.',
      es: () => 'Usa algo que ya sabes: un doble o un diez.',
    },
    start: {
      en: (p) => (crossesTen(p) ? way(p).en : opening(p).en),
      es: (p) => (crossesTen(p) ? way(p).es : opening(p).es),
    },
    worked: {
      en: (p) => [way(p).en, `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`],
      es: (p) => [way(p).es, `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`],
    },
  },
  praise: {
    en: (p) => (crossesTen(p) ? 'You went through the ten.' : 'You knew that fact.'),
    es: (p) => (crossesTen(p) ? 'Pasaste por el diez.' : 'Esa ya te la sabes.'),
  },
  because: {
    en: (p) => `${way(p).en} That makes ${result(p)}.`,
    es: (p) => `${way(p).es} Eso da ${result(p)}.`,
  },
})

function crossesTen(p: Sum): boolean {
  return (p.a < 10 && result(p) > 10) || (p.a > 10 && result(p) < 10)
}

/** Make ten where that helps, else count from the first number. */
function way(p: Sum): Readonly<{ en: string; es: string }> {
  const { a, b, s } = p
  const toTen = Math.abs(10 - a)
  if (crossesTen(p)) {
    const rest = b - toTen
    return {
      en: `From ${a}, ${s === 1 ? 'add' : 'take'} ${toTen} to get to 10, then ${rest} more.`,
      es: `Desde ${a}, ${s === 1 ? 'suma' : 'quita'} ${toTen} para llegar a 10 y luego ${rest} más.`,
    }
  }
  return {
    en: `Start at ${a} and count ${s === 1 ? 'on' : 'back'}: ${path(p)}.`,
    es: `Empieza en ${a} y cuenta hacia ${s === 1 ? 'adelante' : 'atrás'}: ${path(p)}.`,
  }
}

/** Only the first number of the count: the rest is the child's. */
function opening({ a, b, s }: Sum): Readonly<{ en: string; es: string }> {
  return {
    en: `Start at ${a}. Count ${s === 1 ? 'on' : 'back'} ${b}. First comes ${a + s}.`,
    es: `Empieza en ${a}. Cuenta ${b} hacia ${s === 1 ? 'adelante' : 'atrás'}. Primero viene ${a + s}.`,
  }
}
