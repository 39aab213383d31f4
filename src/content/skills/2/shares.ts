import { asking, choosing, type Option } from '#content/asking.ts'
import { pickTruth } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { sharedThing, way } from '#content/skills/long-things.ts'
import { speak } from '#content/speak.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { CUTS, type Cut, cutOf, twoSquares } from './cuts.ts'

/** `n` of `k` equal shares; at the last level two squares cut in two ways, by the ids of the cuts. */
type P = { k: number; n: number; way: number; left: string; right: string }
type Partition = Extract<ModelShape, { kind: 'partition' }>
type Shape = Partition['shape']

const SHARES: Readonly<Record<number, Said>> = {
  2: { en: 'halves', es: 'mitades' },
  3: { en: 'thirds', es: 'tercios' },
  4: { en: 'fourths', es: 'cuartos' },
}
const shares = ({ k }: P): Said => SHARES[k] ?? { en: '', es: '' }

const cutBar = asking<P, 'fraction-bar'>('fraction-bar', 'exact', () => ({
  wholes: 1,
  parts: null,
  cuts: [2, 3, 4, 6],
}))

const SHAPES: readonly Shape[] = ['circle', 'square', 'rectangle']
/** A shape cut in parts; which shape, and which of the ways to cut it, hang on the item. */
const partition = (p: P, at: number, parts: number, equal: boolean): Partition => ({
  kind: 'partition',
  shape: SHAPES[(p.way + at) % SHAPES.length] ?? 'square',
  parts,
  shaded: 0,
  equal,
  way: Math.floor(p.way / 3),
})
const rightShape = (p: P): Partition => partition(p, 0, p.k, true)
const NAMES: Readonly<Record<Shape, Said>> = {
  circle: { en: 'A circle', es: 'Un círculo' },
  square: { en: 'A square', es: 'Un cuadrado' },
  rectangle: { en: 'A rectangle', es: 'Un rectángulo' },
}
/** A picture to choose, told by its parts. */
function option(id: string, model: Partition): Option {
  const { shape, parts, equal } = model
  return {
    id,
    label: '',
    speech: {
      en: `${NAMES[shape].en} in ${parts} parts${equal ? ' of one size' : ', not of one size'}.`,
      es: `${NAMES[shape].es} en ${parts} partes ${equal ? 'del mismo tamaño' : 'de distinto tamaño'}.`,
    },
    model,
  }
}
const whichShape = choosing<P>(({ p, chance }) => [
  option('equal', rightShape(p)),
  ...chance.shuffled([
    option('uneven', partition(p, 1, p.k, false)),
    option('cuts', partition(p, 2, p.k + 1, true)),
  ]),
])

const ANY: Cut = CUTS[0] ?? { id: '', parts: 1, equal: true, areas: [], told: { en: '', es: '' } }
const pair = (p: P): readonly [Cut, Cut] => [cutOf(p.left) ?? ANY, cutOf(p.right) ?? ANY]
const isTrue = (p: P): boolean => {
  const [left, right] = pair(p)
  return left.parts === right.parts && left.equal && right.equal
}
/** Half of all pairs are equal amounts; of the others half differ in number, half are cut unevenly. */
const fairPair = (p: At<P>): boolean => {
  const [left, right] = pair(p)
  if (p.left === p.right) return false
  if (p.place % 2 === 0) return isTrue(p)
  const even = left.equal && right.equal
  return p.place % 4 === 1
    ? even && left.parts !== right.parts
    : left.parts === right.parts && left.equal !== right.equal
}

const bar = (parts: number, shaded: number): ModelShape => ({
  kind: 'fraction-bars',
  bars: [{ parts, shaded, label: '' }],
})
const CUT_ID = oneOf(CUTS.map(({ id }) => id))

/** Grade 2: halves, thirds and fourths; equal shares of one whole may look different. */
export const equalShares = defineSkill<P>({
  id: 'm.2.equal-shares',
  levels: {
    1: {
      params: { k: oneOf([2, 3, 4]), n: between(1, 4), way: 0, left: '', right: '' },
      where: ({ k, n }) => n <= k,
      ask: cutBar,
    },
    2: {
      params: { k: oneOf([2, 3, 4]), n: 1, way: between(0, 8), left: '', right: '' },
      ask: whichShape,
    },
    3: {
      params: { k: 0, n: 1, way: 0, left: CUT_ID, right: CUT_ID },
      where: fairPair,
      ask: pickTruth(),
    },
  },
  answer: (p) => ({ 1: `${p.n}/${p.k}`, 2: 'equal', 3: String(isTrue(p)) })[p.level],
  wrong: {
    'unequal-shares': (p) => {
      if (p.level === 1) return null
      if (p.level === 2) return 'uneven'
      const [left, right] = pair(p)
      return left.parts === right.parts ? 'true' : null
    },
    'must-look-same': (p) => (p.level === 3 ? 'false' : null),
    'counts-cuts': (p) => ({ 1: `${p.n}/${p.k + 1}`, 2: 'cuts', 3: null })[p.level],
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return 'True or not? Each shaded part is the same amount of its square.'
      if (p.level === 2)
        return way(p, `Which shape is cut into ${shares(p).en}?`, `Find the shape cut into ${shares(p).en}.`)
      const thing = sharedThing(p).en
      return way(
        p,
        `Cut ${thing} into ${shares(p).en}. Shade ${p.n}.`,
        `Share ${thing} fairly ${p.k === 2 ? 'between' : 'among'} ${p.k}. Shade ${p.n === 1 ? '1 share' : `${p.n} shares`}.`,
      )
    },
    es: (p) => {
      if (p.level === 3) return '¿Es cierto? Cada parte pintada es la misma cantidad de su cuadrado.'
      if (p.level === 2)
        return way(
          p,
          `¿Qué figura está cortada en ${shares(p).es}?`,
          `Busca la figura cortada en ${shares(p).es}.`,
        )
      const thing = sharedThing(p).es
      const parts = p.n === 1 ? 'una parte' : `${p.n} partes`
      return way(
        p,
        `Corta ${thing} en ${shares(p).es}. Pinta ${parts}.`,
        `Reparte ${thing} por igual entre ${p.k}. Pinta ${parts}.`,
      )
    },
  },
  picture: (p) => {
    return p.level === 3 ? twoSquares(...pair(p)) : null
  },
  shown: 'always',
  solved: (p) => {
    if (p.level === 3) return twoSquares(...pair(p))
    return p.level === 1 ? bar(p.k, p.n) : rightShape(p)
  },
  hints: {
    look: {
      en: (p) =>
        p.level === 3
          ? 'How many parts does each square have? Are they fair?'
          : 'Count the shares. Would they be fair?',
      es: (p) =>
        p.level === 3
          ? '¿Cuántas partes tiene cada cuadrado? ¿Son iguales?'
          : 'Cuenta las partes. ¿Sería un reparto justo?',
    },
    start: {
      en: (p) => {
        if (p.level === 3)
          return 'Both squares are the same size. First check that the parts in each are equal.'
        return `${capital(shares(p).en)} means ${p.k} shares, all of one size.`
      },
      es: (p) => {
        if (p.level === 3)
          return 'Los dos cuadrados son del mismo tamaño. Primero mira si las partes de cada uno son iguales.'
        return `${capital(shares(p).es)} quiere decir ${p.k} partes, todas del mismo tamaño.`
      },
    },
    worked: {
      en: (p) =>
        p.level === 3
          ? compared(p).map(({ en }) => en)
          : [`${p.k} equal shares are ${shares(p).en}.`, ...shaded(p).map(({ en }) => en)],
      es: (p) =>
        p.level === 3
          ? compared(p).map(({ es }) => es)
          : [`${p.k} partes iguales son ${shares(p).es}.`, ...shaded(p).map(({ es }) => es)],
    },
  },
  praise: {
    en: (p) =>
      p.level === 3 ? 'You looked at how much, not at the shape.' : 'You made sure the shares are equal.',
    es: (p) =>
      p.level === 3
        ? 'Te fijaste en la cantidad, no en la forma.'
        : 'Te aseguraste de que las partes fueran iguales.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? compared(p)
            .map(({ en }) => en)
            .join(' ')
        : `${capital(shares(p).en)} are ${p.k} shares of one size.`,
    es: (p) =>
      p.level === 3
        ? compared(p)
            .map(({ es }) => es)
            .join(' ')
        : `${p.k} partes del mismo tamaño son ${shares(p).es}.`,
  },
})

/** What is shaded, where something is. */
function shaded(p: At<P>): Said[] {
  if (p.level !== 1) return []
  const fraction = `${p.n}/${p.k}`
  return [{ en: `Shaded: ${speak(fraction, 'en')}.`, es: `Pintado: ${speak(fraction, 'es')}.` }]
}

/** Why two shaded parts are, or are not, the same amount. */
function compared(p: P): Said[] {
  const [left, right] = pair(p)
  const cuts: Said = {
    en: `Left: ${left.told.en}. Right: ${right.told.en}.`,
    es: `Izquierda: ${left.told.es}. Derecha: ${right.told.es}.`,
  }
  if (isTrue(p))
    return [
      cuts,
      {
        en: `Each part is one of ${left.parts} equal shares, so it is the same amount.`,
        es: `Cada parte es una de ${left.parts} partes iguales: es la misma cantidad.`,
      },
    ]
  return [
    cuts,
    left.equal && right.equal
      ? { en: 'More shares make each share smaller.', es: 'Si hay más partes, cada parte es más chica.' }
      : { en: 'In one square the parts are not equal.', es: 'En un cuadrado las partes no son iguales.' },
  ]
}
