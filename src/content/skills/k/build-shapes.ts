import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { type FlatShape, flatFigure, NAMES } from './shapes.ts'

type Built = Extract<FlatShape, 'triangle' | 'square' | 'rectangle' | 'pentagon' | 'hexagon'>
/** What is to be built, and how many short and long sticks lie there. */
type Tray = Readonly<{ shape: Built; short: number; long: number }>
type P = { tray: Tray }

const SIDES: Readonly<Record<Built, number>> = {
  triangle: 3,
  square: 4,
  rectangle: 4,
  pentagon: 5,
  hexagon: 6,
}

/** Sticks laid in order make the shape. A square is a rectangle too. */
function makes(shape: Built, sides: string): boolean {
  if (sides.length !== SIDES[shape]) return false
  const [one, two, three, four] = sides
  if (shape === 'square') return new Set(sides).size === 1
  return shape !== 'rectangle' || (one === three && two === four)
}

const ways = new Map<string, readonly string[]>()
/** Every way to lay the shape with these sticks, that with the fewest kinds of stick first. */
function waysFor({ shape, short, long }: Tray): readonly string[] {
  const name = `${shape} ${short} ${long}`
  const known = ways.get(name)
  if (known !== undefined) return known
  const count = SIDES[shape]
  const found = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_side, at) => ((bits >> (count - 1 - at)) % 2 === 0 ? 's' : 'l')).join(''),
  )
    .filter((sides) => makes(shape, sides) && used(sides, 's') <= short && used(sides, 'l') <= long)
    .toSorted((one, other) => likeness(shape, other) - likeness(shape, one))
  ways.set(name, found)
  return found
}
const used = (sides: string, letter: 's' | 'l'): number => sides.split(letter).length - 1
/** What a teacher would lay comes first: a rectangle of two lengths, anything else of one. */
const likeness = (shape: Built, sides: string): number => {
  const kinds = new Set(sides).size
  return shape === 'rectangle' ? kinds : -kinds
}

/** `spare` sticks more than are needed, of either length. */
const withSpare = (shapes: readonly Built[], spare: 1 | 2): Drawn<Tray> => ({
  draw: (chance) => {
    const shape = chance.pick(shapes)
    const spareShort = chance.whole(0, spare)
    if (shape === 'rectangle') return { shape, short: 2 + spareShort, long: 2 + spare - spareShort }
    const count = SIDES[shape]
    const mainly = chance.pick(['short', 'long'] as const)
    return mainly === 'short'
      ? { shape, short: count + spareShort, long: spare - spareShort }
      : { shape, short: spare - spareShort, long: count + spareShort }
  },
})

const laying: Ask<P> = asking<P, 'sticks'>('sticks', 'exact', ({ p: { tray } }) => ({
  short: tray.short,
  long: tray.long,
}))

const best = ({ tray }: P): string => waysFor(tray)[0] ?? ''
const outline = ({ tray: { shape } }: P): ModelShape =>
  flatFigure(shape, { form: 0, turn: 0, size: 3, tone: 0 })
const has = ({ tray: { shape } }: P, language: Language): string => {
  if (language === 'en') {
    if (shape === 'square') return 'A square has 4 sides of one length.'
    return shape === 'rectangle'
      ? 'A rectangle has 4 sides. Those across from each other are the same.'
      : `A ${NAMES[shape].en} has ${SIDES[shape]} sides.`
  }
  if (shape === 'square') return 'Un cuadrado tiene 4 lados iguales.'
  return shape === 'rectangle'
    ? 'Un rectángulo tiene 4 lados. Los que están enfrente son iguales.'
    : `Un ${NAMES[shape].es} tiene ${SIDES[shape]} lados.`
}
const every = ({ tray: { short, long } }: P): string => 's'.repeat(short) + 'l'.repeat(long)

/** Kindergarten: building a shape of sticks. */
export const buildShapes = defineSkill<P>({
  id: 'm.k.build-shapes',
  levels: {
    1: { params: { tray: withSpare(['triangle', 'square'], 1) }, ask: laying },
    2: { params: { tray: withSpare(['triangle', 'square', 'rectangle', 'pentagon'], 1) }, ask: laying },
    3: { params: { tray: withSpare(['square', 'rectangle', 'pentagon', 'hexagon'], 2) }, ask: laying },
  },
  answer: best,
  also: ({ tray }) => waysFor(tray).slice(1),
  wrong: {
    'left-open': (p) => (SIDES[p.tray.shape] > 3 ? best(p).slice(0, -1) : null),
    'uses-all-pieces': (p) => (p.tray.short + p.tray.long > SIDES[p.tray.shape] ? every(p) : null),
    'any-four-sides': ({ tray: { shape, short, long } }) => {
      if (SIDES[shape] !== 4 || short + long < 4) return null
      if (shape === 'rectangle') return 'ssll'
      if (long === 0 || short === 0) return null
      return long > short ? `s${'l'.repeat(3)}` : `${'s'.repeat(3)}l`
    },
  },
  prompt: {
    en: ({ tray: { shape } }) =>
      shape === 'pentagon'
        ? 'Use the sticks. Make a shape with 5 sides.'
        : `Use the sticks to make ${NAMES[shape].a.en}.`,
    es: ({ tray: { shape } }) =>
      shape === 'pentagon'
        ? 'Usa los palitos. Haz una figura de 5 lados.'
        : `Usa los palitos para hacer ${NAMES[shape].a.es}.`,
  },
  picture: outline,
  shown: 'first-level',
  solved: (p) => ({ kind: 'sticks', sides: best(p) }),
  hints: {
    look: {
      en: () => 'Count the sides of the shape.',
      es: () => 'Cuenta los lados de la figura.',
    },
    start: { en: (p) => has(p, 'en'), es: (p) => has(p, 'es') },
    worked: {
      en: (p) => [
        has(p, 'en'),
        `Lay ${best(p).length} sticks: ${laid(p, 'en')}.`,
        'The last end meets the first.',
      ],
      es: (p) => [
        has(p, 'es'),
        `Pon ${best(p).length} palitos: ${laid(p, 'es')}.`,
        'El último se une con el primero.',
      ],
    },
  },
  praise: {
    en: () => 'You closed the shape with just enough sticks.',
    es: () => 'Cerraste la figura con los palitos justos.',
  },
  because: { en: (p) => has(p, 'en'), es: (p) => has(p, 'es') },
})

const laid = (p: P, language: Language): string =>
  [...best(p)]
    .map((stick) => {
      if (language === 'en') return stick === 's' ? 'short' : 'long'
      return stick === 's' ? 'corto' : 'largo'
    })
    .join(', ')
