import { type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Drawn } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import {
  type AngleKind,
  angleKinds,
  anglesOf,
  areParallel,
  arePerpendicular,
  cornersOf,
  lengthOf,
  polygon,
  type ShapeName,
  sheet,
  sidesOf,
  through,
  turned,
  wayOf,
} from './shapes.ts'

type Point = readonly [number, number]
type Path = 'line' | 'ray' | 'segment' | 'point'
type Pair = 'parallel' | 'perpendicular' | 'crossing'
/** What can be sought; points and lines that just cross stand between. */
type Thing = Exclude<Path, 'point'> | AngleKind | Exclude<Pair, 'crossing'>

/** One picture to tap: a path, an angle or two lines. */
type Card =
  | Readonly<{ of: 'path'; kind: Path; turn: number }>
  | Readonly<{ of: 'angle'; kind: AngleKind; degrees: number; turn: number; long: boolean }>
  | Readonly<{ of: 'pair'; kind: Pair; degrees: number; turn: number }>

/** What to find: among cards, or (at level 3) among the corners or sides of a shape. */
type Sought = Readonly<{
  thing: Thing
  cards: readonly Card[]
  shape: ShapeName | null
  turn: number
  /** The side that others are compared with. */
  side: number
}>
type P = { sought: Sought }

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const cornerName = (i: number): string => (LETTERS[i] ?? '').toUpperCase()
const sideName = (i: number, corners: number): string => cornerName(i) + cornerName((i + 1) % corners)

const TURNS = [0, 25, 50, 75, 110, 140, 160]
const SLANTED = TURNS.slice(1)
const MIXED_UP: Readonly<Record<Path, Path>> = {
  line: 'segment',
  ray: 'line',
  segment: 'line',
  point: 'segment',
}

const pathCard = (chance: Chance, kind: Path): Card => ({ of: 'path', kind, turn: chance.pick(TURNS) })
const SIZES: Readonly<Record<AngleKind, readonly number[]>> = {
  acute: [30, 45, 60],
  right: [90],
  obtuse: [115, 130, 150],
}
const angleCard = (chance: Chance, kind: AngleKind, turn: number, long: boolean): Card => ({
  of: 'angle',
  kind,
  degrees: chance.pick(SIZES[kind]),
  turn,
  long,
})
const pairCard = (chance: Chance, kind: Pair, turn: number): Card => ({
  of: 'pair',
  kind,
  degrees: kind === 'parallel' ? 0 : kind === 'perpendicular' ? 90 : chance.pick([35, 50, 125]),
  turn,
})
const among = (thing: Thing, cards: readonly Card[]): Sought => ({
  thing,
  cards,
  shape: null,
  turn: 0,
  side: 0,
})

const paths: Drawn<Sought> = {
  draw(chance) {
    const thing = chance.pick(['line', 'ray', 'segment'] as const)
    const others = (['line', 'ray', 'segment', 'point'] as const).filter((kind) => kind !== thing)
    const kinds = chance.shuffled<Path>([
      thing,
      thing,
      MIXED_UP[thing],
      ...chance.shuffled(others).slice(0, 2),
      chance.pick([thing, ...others]),
    ])
    return among(
      thing,
      kinds.map((kind) => pathCard(chance, kind)),
    )
  },
}

/** A point looks the same however it is turned. */
const areDifferent = (cards: readonly Card[]): boolean =>
  new Set(cards.map((card) => JSON.stringify(card.of === 'path' && card.kind === 'point' ? card.kind : card)))
    .size === cards.length

const openings: Drawn<Sought> = {
  draw(chance) {
    const thing = chance.pick(['right', 'acute', 'obtuse', 'parallel', 'perpendicular'] as const)
    if (thing === 'parallel' || thing === 'perpendicular') {
      const other = thing === 'parallel' ? 'perpendicular' : 'parallel'
      return among(
        thing,
        chance.shuffled([
          pairCard(chance, thing, chance.pick([0, 90])),
          pairCard(chance, thing, chance.pick(SLANTED)),
          pairCard(chance, thing, chance.pick(SLANTED)),
          pairCard(chance, other, chance.pick(TURNS)),
          pairCard(chance, 'crossing', chance.pick(TURNS)),
          pairCard(chance, 'crossing', 0),
        ]),
      )
    }
    const others = (['right', 'acute', 'obtuse'] as const).filter((kind) => kind !== thing)
    return among(
      thing,
      chance
        .shuffled([
          angleCard(chance, thing, 0, thing === 'acute'),
          angleCard(chance, thing, chance.pick(SLANTED), true),
          angleCard(chance, thing, chance.pick(SLANTED), false),
          ...others.flatMap((kind) => [
            angleCard(chance, kind, chance.pick(TURNS), kind === 'acute'),
            angleCard(chance, kind, chance.pick(TURNS), chance.whole(0, 1) === 0),
          ]),
        ])
        .slice(0, 6),
    )
  },
}

const FIGURES: readonly ShapeName[] = [
  'rectangle',
  'parallelogram',
  'rhombus',
  'trapezoid',
  'right trapezoid',
  'kite',
  'house',
  'right triangle',
  'leaning triangle',
  'slanted triangle',
]
const inShape: Drawn<Sought> = {
  draw(chance) {
    const shape = chance.pick(FIGURES)
    return {
      thing: chance.pick(['right', 'acute', 'obtuse', 'parallel', 'perpendicular'] as const),
      cards: [],
      shape,
      turn: chance.pick([0, 20, 40, -25, 65]),
      side: chance.whole(0, cornersOf(shape).length - 1),
    }
  },
}

const isSide = ({ thing }: Sought): boolean => thing === 'parallel' || thing === 'perpendicular'
/** The names of all that can be tapped, in order. */
function names({ sought }: P): string[] {
  const { shape, cards } = sought
  if (shape === null) return cards.map((_, i) => LETTERS[i] ?? '')
  const corners = cornersOf(shape).length
  return isSide(sought)
    ? Array.from({ length: corners }, (_, i) => i)
        .filter((i) => i !== sought.side)
        .map((i) => sideName(i, corners))
    : cornersOf(shape).map((_, i) => cornerName(i))
}
/** For each of them, whether it is sought. */
function fits({ sought }: P): boolean[] {
  const { shape, cards, thing, side } = sought
  if (shape === null) return cards.map(({ kind }) => kind === thing)
  if (!isSide(sought)) return angleKinds(shape).map((kind) => kind === thing)
  const sides = sidesOf(shape)
  const one = sides[side] ?? [1, 0]
  const holds = thing === 'parallel' ? areParallel : arePerpendicular
  return sides.filter((_, i) => i !== side).map((other) => holds(one, other))
}
const those = (p: P, which: (i: number) => boolean): string =>
  names(p)
    .filter((_, i) => which(i))
    .join(',')

const isLevel = (card: Card | undefined): boolean => card !== undefined && card.turn % 90 === 0
/** How long the two sides of each corner are together. */
const arms = (shape: ShapeName): number[] => {
  const lengths = sidesOf(shape).map(lengthOf)
  return lengths.map((length, i) => length + (lengths.at(i - 1) ?? 0))
}

const straight = (kind: Path, turn: number): FigurePart[] => {
  if (kind === 'point') return [{ part: 'dot', at: [0, 0] }]
  const ends = {
    line: ['arrow', 'arrow'],
    ray: ['dot', 'arrow'],
    segment: ['dot', 'dot'],
  } as const
  return [{ part: 'line', points: through(turn, 70), ends: ends[kind], dashed: false }]
}
const lineAt = (points: readonly Point[]): FigurePart => ({
  part: 'line',
  points,
  ends: ['arrow', 'arrow'],
  dashed: false,
})
function drawn(card: Card): FigurePart[] {
  if (card.of === 'path') return straight(card.kind, card.turn)
  if (card.of === 'angle') {
    const reach = card.long ? 90 : 45
    return [
      {
        part: 'line',
        points: [turned([reach, 0], -card.turn), [0, 0], turned([reach, 0], -card.turn - card.degrees)],
        ends: ['arrow', 'arrow'],
        dashed: false,
      },
    ]
  }
  if (card.kind === 'parallel')
    return [-25, 25].map((off) => lineAt([turned([-70, off], -card.turn), turned([70, off], -card.turn)]))
  return [lineAt(through(card.turn, 70)), lineAt(through(card.turn + card.degrees, 70))]
}
function told(card: Card): Said {
  if (card.of === 'path')
    return {
      line: { en: 'Straight, an arrow at both ends.', es: 'Trazo derecho, con flecha en los dos extremos.' },
      ray: {
        en: 'Straight, a dot at one end and an arrow at the other.',
        es: 'Trazo derecho, con un punto en un extremo y una flecha en el otro.',
      },
      segment: {
        en: 'Straight, a dot at both ends.',
        es: 'Trazo derecho, con un punto en los dos extremos.',
      },
      point: { en: 'One dot.', es: 'Un punto.' },
    }[card.kind]
  if (card.of === 'angle')
    return {
      en: `Two ${card.long ? 'long' : 'short'} arms that open ${card.degrees} degrees.`,
      es: `Dos lados ${card.long ? 'largos' : 'cortos'} que se abren ${card.degrees} grados.`,
    }
  const second = (card.turn + card.degrees) % 180
  return card.kind === 'parallel'
    ? {
        en: `Two lines side by side, both at ${card.turn} degrees.`,
        es: `Dos rectas, una al lado de la otra, las dos a ${card.turn} grados.`,
      }
    : {
        en: `Two lines that cross, at ${card.turn} and ${second} degrees.`,
        es: `Dos rectas que se cruzan, a ${card.turn} y a ${second} grados.`,
      }
}
const cardOption = (card: Card, i: number): Option => ({
  id: LETTERS[i] ?? '',
  label: '',
  model: sheet(drawn(card), told(card), 100),
})

/** The shape with a letter at every corner. */
function lettered({ shape, turn }: Sought): ModelShape | null {
  if (shape === null) return null
  const points = cornersOf(shape).map((point) => turned(point, turn))
  const letters = points.map(([x, y], i): FigurePart => {
    const away = 1 + 22 / Math.hypot(x, y)
    return { part: 'text', at: [Math.round(x * away), Math.round(y * away)], text: cornerName(i) }
  })
  const angles = anglesOf(shape)
  const ways = sidesOf(shape).map((side) => wayOf(side, turn))
  const corners = points.length
  const told = (corner: string, degrees: string, side: string) =>
    `${angles.map((angle, i) => `${corner} ${cornerName(i)}: ${angle} ${degrees}`).join(', ')}. ${ways.map((way, i) => `${side} ${sideName(i, corners)}: ${way} ${degrees}`).join(', ')}.`
  return sheet(
    [polygon(shape, turn), ...letters],
    {
      en: `A shape. ${told('Corner', 'degrees', 'Side')}`,
      es: `Una figura. ${told('Esquina', 'grados', 'Lado')}`,
    },
    140,
  )
}
const EXAMPLE: Readonly<Record<Thing, Card>> = {
  line: { of: 'path', kind: 'line', turn: 0 },
  ray: { of: 'path', kind: 'ray', turn: 0 },
  segment: { of: 'path', kind: 'segment', turn: 0 },
  acute: { of: 'angle', kind: 'acute', degrees: 45, turn: 0, long: true },
  right: { of: 'angle', kind: 'right', degrees: 90, turn: 0, long: true },
  obtuse: { of: 'angle', kind: 'obtuse', degrees: 130, turn: 0, long: true },
  parallel: { of: 'pair', kind: 'parallel', degrees: 0, turn: 0 },
  perpendicular: { of: 'pair', kind: 'perpendicular', degrees: 90, turn: 0 },
}
const example = ({ thing }: Sought): ModelShape => sheet(drawn(EXAMPLE[thing]), told(EXAMPLE[thing]), 100)

const WHAT: Readonly<Record<Thing, Said>> = {
  line: { en: 'line', es: 'todas las rectas' },
  ray: { en: 'ray', es: 'todos los rayos' },
  segment: { en: 'line segment', es: 'todos los segmentos' },
  acute: { en: 'acute angle', es: 'todos los ángulos agudos' },
  right: { en: 'right angle', es: 'todos los ángulos rectos' },
  obtuse: { en: 'obtuse angle', es: 'todos los ángulos obtusos' },
  parallel: { en: 'pair of parallel lines', es: 'todos los pares de rectas paralelas' },
  perpendicular: { en: 'pair of perpendicular lines', es: 'todos los pares de rectas perpendiculares' },
}
const MEANS: Readonly<Record<Thing, Said>> = {
  line: {
    en: 'A line goes on at both ends: an arrow at each.',
    es: 'Una recta sigue por los dos extremos: una flecha en cada uno.',
  },
  ray: {
    en: 'A ray begins at a point and goes on at the other end.',
    es: 'Un rayo empieza en un punto y sigue por el otro extremo.',
  },
  segment: { en: 'A line segment stops at both ends.', es: 'Un segmento termina en los dos extremos.' },
  acute: {
    en: 'An acute angle opens less than a square corner.',
    es: 'Un ángulo agudo se abre menos que un ángulo recto.',
  },
  right: {
    en: 'A right angle is a square corner, however it is turned.',
    es: 'Un ángulo recto es una esquina cuadrada, aunque esté girado.',
  },
  obtuse: {
    en: 'An obtuse angle opens more than a square corner.',
    es: 'Un ángulo obtuso se abre más que un ángulo recto.',
  },
  parallel: {
    en: 'Parallel lines never meet, however far they go.',
    es: 'Las paralelas nunca se juntan, por lejos que lleguen.',
  },
  perpendicular: {
    en: 'Perpendicular lines meet in a square corner.',
    es: 'Las perpendiculares forman un ángulo recto.',
  },
}
const LOOK: Readonly<Record<Card['of'], Said>> = {
  path: {
    en: 'An arrow means it goes on. A dot means it stops.',
    es: 'Una flecha quiere decir que sigue. Un punto, que ahí termina.',
  },
  angle: {
    en: 'Hold the corner of a sheet of paper to each one.',
    es: 'Compara cada uno con la esquina de una hoja de papel.',
  },
  pair: {
    en: 'Would they ever meet? Do they make a square corner?',
    es: '¿Se juntarían algún día? ¿Forman una esquina cuadrada?',
  },
}
const sideAsked = ({ shape, side }: Sought): string =>
  shape === null ? '' : sideName(side, cornersOf(shape).length)
const found = (p: P): string => those(p, (i) => fits(p)[i] === true).replaceAll(',', ', ')
const foundLine = (p: P, language: Language): string => {
  const count = fits(p).filter(Boolean).length
  if (p.sought.shape !== null) return `${language === 'en' ? 'Here' : 'Aquí'}: ${found(p)}`
  return language === 'en' ? `There are ${count} of them here.` : `Aquí hay ${count}.`
}

/** Grade 4: find lines, rays, segments, kinds of angle, parallel and perpendicular lines. */
export const linesAngles = defineSkill<P>({
  id: 'm.4.lines-angles',
  levels: {
    1: {
      params: { sought: paths },
      where: ({ sought }) => areDifferent(sought.cards),
      ask: selecting(({ p }) => p.sought.cards.map(cardOption)),
    },
    2: {
      params: { sought: openings },
      where: (p) => fits(p).some(Boolean) && areDifferent(p.sought.cards),
      ask: selecting(({ p }) => p.sought.cards.map(cardOption)),
    },
    3: {
      params: { sought: inShape },
      where: (p) => fits(p).some(Boolean) && !fits(p).every(Boolean),
      ask: selecting(({ p }) =>
        names(p).map((name) =>
          isSide(p.sought)
            ? { id: name, label: { en: `side ${name}`, es: `lado ${name}` } }
            : { id: name, label: name },
        ),
      ),
    },
  },
  answer: (p) => those(p, (i) => fits(p)[i] === true),
  wrong: {
    'must-be-level': (p) => {
      const { cards, thing, shape } = p.sought
      if (shape !== null || !['right', 'parallel', 'perpendicular'].includes(thing)) return null
      return those(p, (i) => fits(p)[i] === true && isLevel(cards[i]))
    },
    'long-arms-big-angle': (p) => {
      const { cards, thing, shape } = p.sought
      if (thing !== 'acute' && thing !== 'obtuse') return null
      if (shape === null)
        return those(p, (i) => {
          const card = cards[i]
          return card?.of === 'angle' && card.long === (thing === 'obtuse')
        })
      const all = arms(shape)
      const most = thing === 'obtuse' ? Math.max(...all) : Math.min(...all)
      return those(p, (i) => Math.abs((all[i] ?? 0) - most) < 0.01)
    },
    'segment-line-mix': (p) => {
      const { cards, thing } = p.sought
      if (thing !== 'line' && thing !== 'ray' && thing !== 'segment') return null
      return those(p, (i) => cards[i]?.kind === MIXED_UP[thing])
    },
  },
  prompt: {
    en: ({ sought }) => {
      if (sought.shape === null) return `Tap every ${WHAT[sought.thing].en}.`
      if (isSide(sought)) return `Which sides are ${sought.thing} to side ${sideAsked(sought)}? Tap them all.`
      return `Which corners are ${sought.thing} angles? Tap them all.`
    },
    es: ({ sought }) => {
      if (sought.shape === null) return `Toca ${WHAT[sought.thing].es}.`
      const { thing } = sought
      if (isSide(sought))
        return `¿Qué lados son ${thing === 'parallel' ? 'paralelos' : 'perpendiculares'} al lado ${sideAsked(sought)}? Tócalos todos.`
      return `¿Qué esquinas son ${{ acute: 'ángulos agudos', right: 'ángulos rectos', obtuse: 'ángulos obtusos' }[thing as AngleKind]}? Tócalas todas.`
    },
  },
  picture: ({ sought }) => lettered(sought),
  shown: 'always',
  solved: ({ sought }) => lettered(sought) ?? example(sought),
  hints: {
    look: {
      en: ({ sought }) => LOOK[EXAMPLE[sought.thing].of].en,
      es: ({ sought }) => LOOK[EXAMPLE[sought.thing].of].es,
    },
    start: { en: ({ sought }) => MEANS[sought.thing].en, es: ({ sought }) => MEANS[sought.thing].es },
    worked: {
      en: (p) => [MEANS[p.sought.thing].en, foundLine(p, 'en')],
      es: (p) => [MEANS[p.sought.thing].es, foundLine(p, 'es')],
    },
  },
  praise: {
    en: ({ sought }) =>
      EXAMPLE[sought.thing].of === 'path'
        ? 'You looked at both ends.'
        : 'You looked at how they open, not at how they lie.',
    es: ({ sought }) =>
      EXAMPLE[sought.thing].of === 'path'
        ? 'Miraste los dos extremos.'
        : 'Miraste cómo se abren y no cómo están puestas.',
  },
  because: {
    en: (p) =>
      p.sought.shape === null ? MEANS[p.sought.thing].en : `${MEANS[p.sought.thing].en} Here: ${found(p)}.`,
    es: (p) =>
      p.sought.shape === null ? MEANS[p.sought.thing].es : `${MEANS[p.sought.thing].es} Aquí: ${found(p)}.`,
  },
})
