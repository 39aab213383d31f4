import { asking, choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { sharedThing, way } from '#content/skills/long-things.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** `n` of the `k` equal shares of a thing, called by one of their names; `asks` whether the larger or the smaller share is meant. */
type P = { k: 2 | 4; n: number; word: 'half' | 'fourth' | 'quarter'; way: number; asks: 'more' | 'less' }
type Partition = Extract<ModelShape, { kind: 'partition' }>

const SHARE: Readonly<Record<P['word'], Said>> = {
  half: { en: 'half', es: 'la mitad' },
  fourth: { en: 'fourth', es: 'la cuarta parte' },
  quarter: { en: 'quarter', es: 'un cuarto' },
}
const MANY: Readonly<Record<P['word'], Said>> = {
  half: { en: 'halves', es: 'mitades' },
  fourth: { en: 'fourths', es: 'cuartas partes' },
  quarter: { en: 'quarters', es: 'cuartos' },
}
const sharesOf = ({ n, word }: P): Said => {
  if (n === 1) return { en: `one ${SHARE[word].en}`, es: SHARE[word].es }
  return { en: `${n} ${MANY[word].en}`, es: `${n} ${MANY[word].es}` }
}
const named = ({ k, n, word }: P): boolean => (word === 'half') === (k === 2) && n <= k
const FOODS: readonly [Said, ...Said[]] = [
  { en: 'Same cake.', es: 'Es el mismo pastel.' },
  { en: 'Same sandwich.', es: 'Es el mismo sándwich.' },
  { en: 'Same cornbread.', es: 'Es el mismo pan de maíz.' },
  { en: 'Same pizza.', es: 'Es la misma pizza.' },
]

const SHAPES = ['circle', 'rectangle', 'square'] as const
const SHAPE_NAMES: Readonly<Record<(typeof SHAPES)[number], Said>> = {
  circle: { en: 'A circle', es: 'Un círculo' },
  rectangle: { en: 'A rectangle', es: 'Un rectángulo' },
  square: { en: 'A square', es: 'Un cuadrado' },
}
const partition = ({ way }: P, parts: number, equal: boolean, shaded = 1): Partition => ({
  kind: 'partition',
  shape: SHAPES[way % 3] ?? 'circle',
  parts,
  shaded,
  equal,
  way: Math.floor(way / 3),
})
function option(id: string, model: Partition): Option {
  const { shape, parts, equal } = model
  return {
    id,
    label: '',
    speech: {
      en: `${SHAPE_NAMES[shape].en} in ${parts} parts${equal ? ' of one size' : ', not of one size'}, one shaded.`,
      es: `${SHAPE_NAMES[shape].es} en ${parts} partes ${equal ? 'del mismo tamaño' : 'de distinto tamaño'}, una pintada.`,
    },
    model,
  }
}
const cutBar = asking<P, 'fraction-bar'>('fraction-bar', 'exact', () => ({
  wholes: 1,
  parts: null,
  cuts: [2, 3, 4],
}))
const whichShape = choosing<P>(({ p, chance }) => [
  option('equal', partition(p, p.k, true)),
  ...chance.shuffled([
    option('uneven', partition(p, p.k, false)),
    option('cuts', partition(p, p.k + 1, true)),
  ]),
])
const whichShare = choosing<P>(({ p, chance }) =>
  chance.shuffled([
    option('half', partition(p, 2, true)),
    option('third', partition(p, 3, true)),
    option('fourth', partition(p, 4, true)),
  ]),
)
const WAY = between(0, 8)

/** Grade 1: halves and fourths, and which share is bigger. */
export const halvesFourths = defineSkill<P>({
  id: 'm.1.halves-fourths',
  levels: {
    1: {
      params: {
        k: oneOf<2 | 4>([2, 4]),
        n: between(1, 4),
        word: oneOf<P['word']>(['half', 'fourth', 'quarter']),
        way: WAY,
        asks: 'more',
      },
      where: named,
      ask: cutBar,
    },
    2: {
      params: {
        k: oneOf<2 | 4>([2, 4]),
        n: 1,
        word: oneOf<P['word']>(['half', 'fourth', 'quarter']),
        way: WAY,
        asks: 'more',
      },
      where: named,
      ask: whichShape,
    },
    3: {
      params: { k: 2, n: 1, word: 'half', way: WAY, asks: oneOf<P['asks']>(['more', 'less']) },
      ask: whichShare,
    },
  },
  answer: (p) =>
    p.level === 1 ? `${p.n}/${p.k}` : p.level === 2 ? 'equal' : p.asks === 'more' ? 'half' : 'fourth',
  wrong: {
    'unequal-shares': (p) => (p.level === 2 ? 'uneven' : null),
    'more-is-bigger': (p) => (p.level === 3 ? (p.asks === 'more' ? 'fourth' : 'half') : null),
    'counts-cuts': (p) => (p.level === 1 ? (p.k === 2 ? `${p.n}/3` : null) : p.level === 2 ? 'cuts' : null),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1) return `Cut ${sharedThing(p).en}. Shade ${sharesOf(p).en}.`
      const share = SHARE[p.word].en
      if (p.level === 2)
        return way(p, `Which shape shows one ${share} shaded?`, `Find the shape with one ${share} shaded.`)
      return `${way(p, ...FOODS).en} Which piece is ${p.asks === 'more' ? 'biggest' : 'smallest'}?`
    },
    es: (p) => {
      if (p.level === 1) return `Corta ${sharedThing(p).es}. Pinta ${sharesOf(p).es}.`
      const share = SHARE[p.word].es
      const painted = p.word === 'quarter' ? 'pintado' : 'pintada'
      if (p.level === 2)
        return way(
          p,
          `¿En qué figura está ${painted} ${share}?`,
          `Busca la figura que tiene ${painted} ${share}.`,
        )
      return `${way(p, ...FOODS).es} ¿Qué pedazo es el más ${p.asks === 'more' ? 'grande' : 'chico'}?`
    },
  },
  picture: (p) => (p.level === 1 ? bar(1, 0) : partition(p, p.k, true, 0)),
  shown: 'never',
  solved: (p) =>
    p.level === 1 ? bar(p.k, p.n) : partition(p, p.level === 3 && p.asks === 'less' ? 4 : p.k, true),
  hints: {
    look: {
      en: (p) => (p.level === 3 ? 'More pieces means smaller pieces.' : 'All shares must be the same size.'),
      es: (p) =>
        p.level === 3
          ? 'Más pedazos quiere decir pedazos más chicos.'
          : 'Todas las partes deben ser iguales.',
    },
    start: {
      en: (p) => {
        if (p.level === 3) return 'One is cut for 2 children, one for 3, one for 4.'
        return `One ${SHARE[p.word].en} is one of ${p.k} equal shares.`
      },
      es: (p) => {
        if (p.level === 3) return 'Uno está cortado para 2 niños, otro para 3 y otro para 4.'
        return `${capital(SHARE[p.word].es)} es una de ${p.k} partes iguales.`
      },
    },
    worked: {
      en: (p) =>
        p.level === 3
          ? ['Halves: 2 pieces. Thirds: 3. Fourths: 4.', 'Cut into more pieces, each is smaller.']
          : [`Cut it into ${p.k} equal shares.`, `Shade ${p.n} of the ${p.k}: ${sharesOf(p).en}.`],
      es: (p) =>
        p.level === 3
          ? [
              'Mitades: 2 pedazos. Tercios: 3. Cuartos: 4.',
              'Si se corta en más pedazos, cada uno es más chico.',
            ]
          : [`Córtala en ${p.k} partes iguales.`, `Pinta ${p.n} de las ${p.k}: ${sharesOf(p).es}.`],
    },
  },
  praise: {
    en: (p) => (p.level === 3 ? 'You thought of how many share it.' : 'You made sure the shares are equal.'),
    es: (p) =>
      p.level === 3 ? 'Pensaste entre cuántos se reparte.' : 'Cuidaste que las partes fueran iguales.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? `${p.asks === 'more' ? 'Fewer' : 'More'} children share it, so each piece is ${p.asks === 'more' ? 'bigger' : 'smaller'}.`
        : `It is ${p.n} of ${p.k} equal shares.`,
    es: (p) =>
      p.level === 3
        ? `Si se reparte entre ${p.asks === 'more' ? 'menos' : 'más'} niños, cada pedazo es más ${p.asks === 'more' ? 'grande' : 'chico'}.`
        : `${p.n === 1 ? 'Es' : 'Son'} ${p.n} de ${p.k} partes iguales.`,
  },
})

const bar = (parts: number, shaded: number): ModelShape => ({
  kind: 'fraction-bars',
  bars: [{ parts, shaded, label: '' }],
})
