import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import { counted, cuantos, type Noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape, TapePart } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

const isF = (thing: Noun): boolean => thing.gender === 'f'
const part = (size: number, text: string | number, shaded = false): TapePart => ({
  size,
  text: String(text),
  shaded,
})
const copies = (count: number, one: TapePart): TapePart[] => Array.from({ length: count }, () => one)
const pickTold = <P extends object>(tellings: readonly ((p: At<P>) => Said)[], p: At<P>): Said =>
  (tellings[(p.place + Math.floor(p.scatter / 17)) % tellings.length] as (p: At<P>) => Said)(p)

/** k times b; asked is the bigger amount, the smaller one, or how many times. */
type Times = { type: 'bigger' | 'smaller' | 'times'; k: number; b: number }

const bigger = ({ k, b }: Times): number => k * b
const TIMES: Readonly<Record<Times['type'], readonly ((p: At<Times>) => Said)[]>> = {
  bigger: [
    (p) => {
      const { who, other, thing } = castOf(p)
      return {
        en: `${who} has ${counted(p.b, thing, 'en')}. ${other} has ${p.k} times as many. How many does ${other} have?`,
        es: `${who} tiene ${counted(p.b, thing, 'es')}. ${other} tiene ${p.k} veces esa cantidad. ¿${capital(cuantos(thing))} tiene ${other}?`,
      }
    },
    (p) => ({
      en: `A bush is ${p.b} feet tall. A tree is ${p.k} times as tall. How many feet tall is the tree?`,
      es: `Un arbusto mide ${p.b} pies. Un árbol mide ${p.k} veces esa altura. ¿Cuántos pies mide el árbol?`,
    }),
    (p) => {
      const { who, other } = castOf(p)
      return {
        en: `${who} read ${p.b} books. ${other} read ${p.k} times as many. How many books did ${other} read?`,
        es: `${who} leyó ${p.b} libros. ${other} leyó ${p.k} veces esa cantidad. ¿Cuántos libros leyó ${other}?`,
      }
    },
  ],
  smaller: [
    (p) => {
      const { who, other, thing } = castOf(p)
      return {
        en: `${other} has ${counted(bigger(p), thing, 'en')}, ${p.k} times as many as ${who}. How many does ${who} have?`,
        es: `${other} tiene ${counted(bigger(p), thing, 'es')}, ${p.k} veces ${isF(thing) ? 'las' : 'los'} que tiene ${who}. ¿${capital(cuantos(thing))} tiene ${who}?`,
      }
    },
    (p) => ({
      en: `A tree is ${bigger(p)} feet tall, ${p.k} times as tall as a bush. How many feet tall is the bush?`,
      es: `Un árbol mide ${bigger(p)} pies, ${p.k} veces lo que mide un arbusto. ¿Cuántos pies mide el arbusto?`,
    }),
    (p) => {
      const { who, other } = castOf(p)
      return {
        en: `${other} ran ${bigger(p)} laps. That is ${p.k} times as many as ${who}. How many did ${who} run?`,
        es: `${other} dio ${bigger(p)} vueltas. Son ${p.k} veces las que dio ${who}. ¿Cuántas dio ${who}?`,
      }
    },
  ],
  times: [
    (p) => {
      const { who, other, thing } = castOf(p)
      return {
        en: `${other} has ${counted(bigger(p), thing, 'en')} and ${who} has ${p.b}. How many times as many does ${other} have?`,
        es: `${other} tiene ${counted(bigger(p), thing, 'es')} y ${who} tiene ${p.b}. ¿Cuántas veces la cantidad de ${who} tiene ${other}?`,
      }
    },
    (p) => ({
      en: `A tree is ${bigger(p)} feet tall, a bush ${p.b} feet. How many times as tall is the tree?`,
      es: `Un árbol mide ${bigger(p)} pies y un arbusto ${p.b}. ¿Cuántas veces lo que mide el arbusto mide el árbol?`,
    }),
  ],
}
const comparison = (p: Times, done: boolean): ModelShape => {
  const one = p.type === 'smaller' && !done ? '?' : p.b
  const asCopies = p.type !== 'times' || done
  return {
    kind: 'tape',
    rows: [
      { label: '', brace: '', parts: [part(p.b, one, true)] },
      {
        label: '',
        brace: p.type === 'bigger' && !done ? '?' : String(bigger(p)),
        parts: asCopies ? copies(p.k, part(p.b, one)) : [part(p.b, p.b), part(bigger(p) - p.b, '?')],
      },
    ],
  }
}
const timesSum = (p: Times): string =>
  p.type === 'bigger'
    ? `${p.k} × ${p.b} = ${bigger(p)}`
    : p.type === 'smaller'
      ? `${bigger(p)} ÷ ${p.k} = ${p.b}`
      : `${bigger(p)} ÷ ${p.b} = ${p.k}`
const timesStart = (p: Times): string =>
  p.type === 'bigger'
    ? `${p.k} × ${p.b} = □`
    : p.type === 'smaller'
      ? `${p.k} × □ = ${bigger(p)}`
      : `□ × ${p.b} = ${bigger(p)}`
/** A product told as a sum while that is short. */
const timesLines = (p: Times): string[] =>
  p.type === 'bigger' && p.k <= 6
    ? [`${Array<number>(p.k).fill(p.b).join(' + ')} = ${bigger(p)}`, timesSum(p)]
    : [timesStart(p), timesSum(p)]
const askTimes = typed<Times>(3)

/** Grade 4: comparing by how many times as many. */
export const timesAsMany = defineSkill<Times>({
  id: 'm.4.times-as-many',
  levels: {
    1: { params: { type: 'bigger', k: between(2, 5), b: between(2, 9) }, ask: askTimes },
    2: {
      params: { type: oneOf(['bigger', 'smaller', 'smaller'] as const), k: between(2, 9), b: between(3, 9) },
      ask: askTimes,
    },
    3: {
      params: {
        type: oneOf(['bigger', 'smaller', 'times', 'times'] as const),
        k: between(3, 9),
        b: between(4, 12),
      },
      ask: askTimes,
    },
  },
  answer: (p) => (p.type === 'bigger' ? bigger(p) : p.type === 'smaller' ? p.b : p.k),
  wrong: {
    'additive-compare': (p) =>
      p.type === 'bigger' ? p.k + p.b : p.type === 'smaller' ? bigger(p) - p.k : bigger(p) - p.b,
    'wrong-operation': (p) =>
      p.type === 'bigger' ? null : p.type === 'smaller' ? p.k * bigger(p) : p.b * bigger(p),
    'group-extra': (p) => (p.type === 'bigger' ? (p.k + 1) * p.b : p.type === 'smaller' ? p.b + 1 : p.k + 1),
  },
  prompt: { en: (p) => pickTold(TIMES[p.type], p).en, es: (p) => pickTold(TIMES[p.type], p).es },
  picture: (p) => comparison(p, false),
  shown: 'first-level',
  solved: (p) => comparison(p, true),
  hints: {
    look: {
      en: ({ type, k }) =>
        type === 'times'
          ? 'How many short bars fit in the long bar?'
          : `The long bar is ${k} copies of the short bar.`,
      es: ({ type, k }) =>
        type === 'times'
          ? '¿Cuántas veces cabe la barra corta en la larga?'
          : `La barra larga son ${k} barras cortas.`,
    },
    start: {
      en: (p) => `Write it with a box: ${timesStart(p)}`,
      es: (p) => `Escríbelo con un cuadro: ${timesStart(p)}`,
    },
    worked: { en: timesLines, es: timesLines },
  },
  praise: {
    en: () => 'You saw how many copies of the small amount there are.',
    es: () => 'Viste cuántas veces cabe la cantidad pequeña.',
  },
  because: {
    en: (p) => `${bigger(p)} is ${p.k} times ${p.b}: ${timesSum(p)}.`,
    es: (p) => `${bigger(p)} es ${p.k} veces ${p.b}: ${timesSum(p)}.`,
  },
})

/** a groups of b, then c groups of e taken away (−1) or joined (1). */
type Steps = { a: number; b: number; c: number; e: number; s: 1 | -1 }

const first = ({ a, b }: Steps): number => a * b
const second = ({ c, e }: Steps): number => c * e
const outcome = (p: Steps): number => first(p) + p.s * second(p)
const STEPS: Readonly<Record<1 | -1, readonly ((p: At<Steps>) => Said)[]>> = {
  [-1]: [
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} saves ${p.b} dollars a week for ${p.a} weeks and buys ${p.c} books at ${p.e} dollars. How much is left?`,
        es: `${who} ahorra ${p.b} dólares por semana durante ${p.a} semanas y compra ${p.c} libros de ${p.e} dólares. ¿Cuánto le queda?`,
      }
    },
    (p) => ({
      en: `A theater has ${p.a} rows of ${p.b} seats. ${p.c} groups of ${p.e} sit down. How many seats are free?`,
      es: `Un teatro tiene ${p.a} filas de ${p.b} asientos. Se sientan ${p.c} grupos de ${p.e}. ¿Cuántos asientos quedan libres?`,
    }),
    (p) => ({
      en: `A school has ${p.a} boxes of ${p.b} pencils. ${p.c} classes take ${p.e} pencils each. How many are left?`,
      es: `Una escuela tiene ${p.a} cajas de ${p.b} lápices. ${p.c} clases toman ${p.e} lápices cada una. ¿Cuántos quedan?`,
    }),
    (p) => {
      const { who, other } = castOf(p)
      return {
        en: `${who} has ${p.a} pages of ${p.b} stickers and ${other} has ${p.c} pages of ${p.e}. How many more does ${who} have?`,
        es: `${who} tiene ${p.a} hojas de ${p.b} estampas; ${other} tiene ${p.c} hojas de ${p.e}. ¿Cuántas más tiene ${who}?`,
      }
    },
  ],
  1: [
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} walks ${p.b} blocks a day for ${p.a} days, then ${p.e} a day for ${p.c} days. How many blocks?`,
        es: `${who} camina ${p.b} cuadras al día por ${p.a} días y luego ${p.e} al día por ${p.c}. ¿Cuántas cuadras son?`,
      }
    },
    (p) => ({
      en: `A farm fills ${p.a} crates of ${p.b} eggs and ${p.c} trays of ${p.e}. How many eggs is that?`,
      es: `Una granja llena ${p.a} cajas de ${p.b} huevos y ${p.c} bandejas de ${p.e}. ¿Cuántos huevos son?`,
    }),
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} buys ${p.a} tickets at ${p.b} dollars and ${p.c} more at ${p.e} dollars. How many dollars is that?`,
        es: `${who} compra ${p.a} boletos de ${p.b} dólares y ${p.c} más de ${p.e} dólares. ¿Cuántos dólares son?`,
      }
    },
  ],
}
const stepsTape = (p: Steps, done: boolean): ModelShape => {
  const one = part(first(p), `${p.a} × ${p.b}`)
  const two = part(second(p), `${p.c} × ${p.e}`, true)
  const unknown = done ? String(outcome(p)) : '?'
  return {
    kind: 'tape',
    rows:
      p.s === 1
        ? [{ label: '', brace: unknown, parts: [one, two] }]
        : [
            { label: '', brace: '', parts: [one] },
            { label: '', brace: '', parts: [two, part(outcome(p), unknown)] },
          ],
  }
}
const sign = ({ s }: Steps): string => (s === 1 ? '+' : '−')
const lastStep = (p: Steps): string => `${first(p)} ${sign(p)} ${second(p)} = ${outcome(p)}`
const stepLines = (p: Steps): string[] => [
  `${p.a} × ${p.b} = ${first(p)}`,
  `${p.c} × ${p.e} = ${second(p)}`,
  lastStep(p),
]
const askSteps = typed<Steps>(5)
const takesLess = (p: Steps, by: number): boolean => p.s === 1 || outcome(p) > by

/** Grade 4: stories of three steps, two products and then their sum or difference. */
export const multistepStories = defineSkill<Steps>({
  id: 'm.4.multistep-stories',
  levels: {
    1: {
      params: { a: between(3, 9), b: between(6, 15), c: between(2, 9), e: between(3, 9), s: -1 },
      where: (p) => takesLess(p, 0),
      ask: askSteps,
    },
    2: {
      params: {
        a: between(4, 9),
        b: between(12, 40),
        c: between(3, 9),
        e: between(5, 20),
        s: oneOf<1 | -1>([-1, -1, 1]),
      },
      where: (p) => takesLess(p, 0),
      ask: askSteps,
    },
    3: {
      params: {
        a: between(6, 25),
        b: between(12, 60),
        c: between(4, 15),
        e: between(8, 30),
        s: oneOf<1 | -1>([-1, 1]),
      },
      where: (p) => takesLess(p, 10),
      ask: askSteps,
    },
  },
  answer: outcome,
  wrong: {
    'stops-after-one': first,
    'second-not-multiplied': (p) => (first(p) + p.s * p.e > 0 ? first(p) + p.s * p.e : null),
    'adds-all': (p) => (p.s === -1 ? first(p) + second(p) : null),
  },
  prompt: { en: (p) => pickTold(STEPS[p.s], p).en, es: (p) => pickTold(STEPS[p.s], p).es },
  picture: (p) => stepsTape(p, false),
  shown: 'first-level',
  solved: (p) => stepsTape(p, true),
  hints: {
    look: {
      en: () => 'There are two kinds of groups. Find each of them first.',
      es: () => 'Hay dos tipos de grupos. Primero calcula cada uno.',
    },
    start: {
      en: (p) => `First step: ${p.a} × ${p.b} = ${first(p)}. Then ${p.c} × ${p.e}.`,
      es: (p) => `Primer paso: ${p.a} × ${p.b} = ${first(p)}. Luego ${p.c} × ${p.e}.`,
    },
    worked: { en: stepLines, es: stepLines },
  },
  praise: {
    en: () => 'You did all three steps.',
    es: () => 'Hiciste los tres pasos.',
  },
  because: {
    en: (p) => `The first groups make ${first(p)}, the others ${second(p)}: ${lastStep(p)}.`,
    es: (p) => `Los primeros grupos son ${first(p)} y los otros ${second(p)}: ${lastStep(p)}.`,
  },
})

/** q groups of g and r left over, told as a story that asks for enough groups, for full groups, or for what is left. */
type Rest = { type: 'round-up' | 'drop' | 'left-over'; g: number; q: number; r: number }

const whole = ({ g, q, r }: Rest): number => g * q + r
const REST: Readonly<Record<Rest['type'], readonly ((p: At<Rest>) => Said)[]>> = {
  'round-up': [
    (p) => ({
      en: `${whole(p)} children ride in vans. Each van holds ${p.g}. How many vans are needed?`,
      es: `${whole(p)} niños viajan en camionetas. En cada una caben ${p.g}. ¿Cuántas camionetas hacen falta?`,
    }),
    (p) => {
      const { who, thing } = castOf(p)
      return {
        en: `${who} has ${counted(whole(p), thing, 'en')}. A box holds ${p.g}. How many boxes are needed for all of them?`,
        es: `${who} tiene ${counted(whole(p), thing, 'es')}. En una caja caben ${p.g}. ¿Cuántas cajas necesita para ${isF(thing) ? 'todas' : 'todos'}?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} needs ${whole(p)} cups. They come in packs of ${p.g}. How many packs must ${who} buy?`,
        es: `${who} necesita ${whole(p)} vasos. Se venden en paquetes de ${p.g}. ¿Cuántos paquetes tiene que comprar?`,
      }
    },
  ],
  drop: [
    (p) => {
      const { who, thing } = castOf(p)
      return {
        en: `${who} has ${counted(whole(p), thing, 'en')}. A box holds ${p.g}. How many boxes can be filled?`,
        es: `${who} tiene ${counted(whole(p), thing, 'es')}. En una caja caben ${p.g}. ¿Cuántas cajas puede llenar?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} has ${whole(p)} dollars. A ticket costs ${p.g} dollars. How many tickets can ${who} buy?`,
        es: `${who} tiene ${whole(p)} dólares. Un boleto cuesta ${p.g} dólares. ¿Cuántos boletos puede comprar?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} cuts a rope of ${whole(p)} feet into jump ropes of ${p.g} feet. How many are there?`,
        es: `${who} corta una soga de ${whole(p)} pies en cuerdas de ${p.g} pies. ¿Cuántas cuerdas salen?`,
      }
    },
  ],
  'left-over': [
    (p) => {
      const { who, thing } = castOf(p)
      return {
        en: `${who} has ${counted(whole(p), thing, 'en')} and fills boxes of ${p.g}. How many ${thing.en[1]} do not fit?`,
        es: `${who} tiene ${counted(whole(p), thing, 'es')} y llena cajas de ${p.g}. ¿${capital(cuantos(thing))} sobran?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} has ${whole(p)} dollars and buys as many ${p.g}-dollar tickets as possible. How many dollars are left?`,
        es: `${who} tiene ${whole(p)} dólares y compra todos los boletos de ${p.g} que puede. ¿Cuántos dólares le quedan?`,
      }
    },
  ],
}
const restPicture = (p: Rest, done: boolean): ModelShape =>
  p.q <= 10
    ? {
        kind: 'tape',
        rows: [
          {
            label: '',
            brace: String(whole(p)),
            parts: done
              ? [...copies(p.q, part(p.g, p.g)), part(p.r, p.r, true)]
              : [part(p.g, p.g), part(whole(p) - p.g, '?')],
          },
        ],
      }
    : { kind: 'expression', lines: done ? restLines(p) : [`${whole(p)} ÷ ${p.g}`] }
const restLines = (p: Rest): string[] => [
  `${p.g} × ${p.q} = ${p.g * p.q}`,
  `${whole(p)} − ${p.g * p.q} = ${p.r}`,
]
const meaning = {
  en: (p: Rest): string =>
    ({
      'round-up': `The ${p.r} left over ${p.r === 1 ? 'needs' : 'need'} one more: ${p.q} + 1 = ${p.q + 1}.`,
      drop: `The ${p.r} left over ${p.r === 1 ? 'is' : 'are'} not enough for one more: ${p.q}.`,
      'left-over': `The question asks for what is left over: ${p.r}.`,
    })[p.type],
  es: (p: Rest): string =>
    ({
      'round-up': `Para ${p.r === 1 ? 'el 1 que sobra' : `los ${p.r} que sobran`} hace falta otro grupo: ${p.q} + 1 = ${p.q + 1}.`,
      drop: `Con lo que sobra, ${p.r}, no alcanza para uno más: ${p.q}.`,
      'left-over': `La pregunta es cuánto sobra: ${p.r}.`,
    })[p.type],
}
const askRest = typed<Rest>(3)

/** Grade 4: what a remainder means in a story. */
export const remainders = defineSkill<Rest>({
  id: 'm.4.remainders',
  levels: {
    1: {
      params: { type: 'round-up', g: between(3, 6), q: between(2, 9), r: between(1, 5) },
      where: ({ g, r }) => r < g,
      ask: askRest,
    },
    2: {
      params: {
        type: oneOf(['round-up', 'drop'] as const),
        g: between(3, 9),
        q: between(5, 20),
        r: between(1, 8),
      },
      where: ({ g, r }) => r < g,
      ask: askRest,
    },
    3: {
      params: {
        type: oneOf(['round-up', 'drop', 'left-over'] as const),
        g: between(4, 12),
        q: between(6, 40),
        r: between(1, 11),
      },
      where: ({ g, q, r }) => r < g && r !== q && r !== q + 1,
      ask: askRest,
    },
  },
  answer: ({ type, q, r }) => (type === 'round-up' ? q + 1 : type === 'drop' ? q : r),
  wrong: {
    'drops-leftover': ({ q }) => q,
    'always-one-more': ({ q }) => q + 1,
    'gives-leftover': ({ r }) => r,
  },
  prompt: { en: (p) => pickTold(REST[p.type], p).en, es: (p) => pickTold(REST[p.type], p).es },
  picture: (p) => restPicture(p, false),
  shown: 'first-level',
  solved: (p) => restPicture(p, true),
  hints: {
    look: {
      en: () => 'Divide first. Then ask what the leftover means in this story.',
      es: () => 'Primero divide. Luego piensa qué significa lo que sobra en esta historia.',
    },
    start: {
      en: (p) => `How many groups of ${p.g} are in ${whole(p)}? Is anything left?`,
      es: (p) => `¿Cuántos grupos de ${p.g} hay en ${whole(p)}? ¿Sobra algo?`,
    },
    worked: {
      en: (p) => [...restLines(p), meaning.en(p)],
      es: (p) => [...restLines(p), meaning.es(p)],
    },
  },
  praise: {
    en: () => 'You thought about what the leftover means.',
    es: () => 'Pensaste qué significa lo que sobra.',
  },
  because: meaning,
})
