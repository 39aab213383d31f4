import { asking, optionIn } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Drawn } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import {
  type AngleKind,
  angleKinds,
  anglesOf,
  areParallel,
  arePerpendicular,
  hasPerpendicular,
  hasRightAngle,
  parallelPairs,
  polygon,
  type ShapeName,
  sheet,
  sidesOf,
  wayOf,
} from './shapes.ts'

type Rule = 'right angle' | 'parallel' | 'perpendicular' | 'triangle'
type Card = Readonly<{ shape: ShapeName; turn: number }>
/** What to sort by, and six shapes, some of them turned. */
type P = { set: Readonly<{ rule: Rule; cards: readonly Card[] }> }

const SHAPES: readonly ShapeName[] = [
  'square',
  'rectangle',
  'parallelogram',
  'rhombus',
  'trapezoid',
  'right trapezoid',
  'kite',
  'right kite',
  'hexagon',
  'pentagon',
  'house',
  'right triangle',
  'equal triangle',
  'slanted triangle',
]
const TRIANGLES: readonly ShapeName[] = [
  'right triangle',
  'even right triangle',
  'long right triangle',
  'equal triangle',
  'tall triangle',
  'slanted triangle',
  'flat triangle',
  'leaning triangle',
  'wide triangle',
]
const TURNS = [0, 0, 20, 40, -30, 65]

function triangleKind(shape: ShapeName): AngleKind {
  const kinds = angleKinds(shape)
  if (kinds.includes('right')) return 'right'
  return kinds.includes('obtuse') ? 'obtuse' : 'acute'
}
const MEETS: Readonly<Record<Exclude<Rule, 'triangle'>, (shape: ShapeName) => boolean>> = {
  'right angle': hasRightAngle,
  parallel: (shape) => parallelPairs(shape) > 0,
  perpendicular: hasPerpendicular,
}
/** The mat on which a shape belongs. */
const matOf = (rule: Rule, shape: ShapeName): string => {
  if (rule === 'triangle') return triangleKind(shape)
  return MEETS[rule](shape) ? 'yes' : 'no'
}
/** The shapes that a child who goes by names thinks of. */
const USUAL: readonly ShapeName[] = ['square', 'rectangle']

const grouped = (rule: Rule, shapes: readonly ShapeName[], mats: readonly string[]) =>
  mats.map((mat) => shapes.filter((shape) => matOf(rule, shape) === mat))
/** The shapes of each mat, in the order of the mats. */
const GROUPS: Readonly<Record<Rule, readonly (readonly ShapeName[])[]>> = {
  'right angle': grouped('right angle', SHAPES, ['yes', 'no']),
  parallel: grouped('parallel', SHAPES, ['yes', 'no']),
  perpendicular: grouped('perpendicular', SHAPES, ['yes', 'no']),
  triangle: grouped('triangle', TRIANGLES, ['acute', 'right', 'obtuse']),
}
/** How many of six go on each mat: not always as many. */
const IN_TWO: readonly (readonly number[])[] = [
  [3, 3],
  [2, 4],
  [4, 2],
]
const IN_THREE: readonly (readonly number[])[] = [
  [2, 2, 2],
  [1, 3, 2],
  [3, 1, 2],
  [2, 3, 1],
]

const setOf = (rules: readonly Rule[]): Drawn<P['set']> => ({
  draw(chance) {
    const rule = chance.pick(rules)
    const split = chance.pick(rule === 'triangle' ? IN_THREE : IN_TWO)
    const cards = GROUPS[rule].flatMap((shapes, mat) =>
      chance
        .shuffled(shapes)
        .slice(0, split[mat])
        .map((shape) => ({ shape, turn: chance.pick(TURNS) })),
    )
    return { rule, cards: chance.shuffled(cards) }
  },
})

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const placed = ({ set: { cards } }: P, on: (card: Card) => string): string =>
  cards.map((card, i) => `${LETTERS[i]}>${on(card)}`).join(',')
const rightMat =
  ({ set: { rule } }: P) =>
  ({ shape }: Card): string =>
    matOf(rule, shape)
const flipped = (mat: string): string => (mat === 'yes' ? 'no' : 'yes')

/** A shape for a child who listens: its corners, and which way its sides go. */
function told({ shape, turn }: Card, rule: Rule): Said {
  const angles = anglesOf(shape).join(', ')
  const ways = sidesOf(shape)
    .map((side) => wayOf(side, turn))
    .join(', ')
  return rule === 'parallel' || rule === 'perpendicular'
    ? { en: `A shape. Its sides go at ${ways} degrees.`, es: `Una figura. Sus lados van a ${ways} grados.` }
    : { en: `A shape with corners of ${angles} degrees.`, es: `Una figura con esquinas de ${angles} grados.` }
}
const drawn = (card: Card, rule: Rule): ModelShape =>
  sheet([polygon(card.shape, card.turn)], told(card, rule))

const MATS: Readonly<Record<Rule, readonly Readonly<{ id: string; label: Said }>[]>> = {
  'right angle': [
    { id: 'yes', label: { en: 'Has a right angle', es: 'Tiene un ángulo recto' } },
    { id: 'no', label: { en: 'Has no right angle', es: 'No tiene ángulo recto' } },
  ],
  parallel: [
    { id: 'yes', label: { en: 'Has parallel sides', es: 'Tiene lados paralelos' } },
    { id: 'no', label: { en: 'Has no parallel sides', es: 'No tiene lados paralelos' } },
  ],
  perpendicular: [
    { id: 'yes', label: { en: 'Has perpendicular sides', es: 'Tiene lados perpendiculares' } },
    { id: 'no', label: { en: 'Has no perpendicular sides', es: 'No tiene lados perpendiculares' } },
  ],
  triangle: [
    { id: 'acute', label: { en: 'Acute triangle', es: 'Triángulo acutángulo' } },
    { id: 'right', label: { en: 'Right triangle', es: 'Triángulo rectángulo' } },
    { id: 'obtuse', label: { en: 'Obtuse triangle', es: 'Triángulo obtusángulo' } },
  ],
}
const MEANS: Readonly<Record<Rule, Said>> = {
  'right angle': {
    en: 'A right angle is a square corner, also when the shape is turned.',
    es: 'Un ángulo recto es una esquina cuadrada, también si la figura está girada.',
  },
  parallel: {
    en: 'One pair of sides that would never meet is enough.',
    es: 'Basta con un par de lados que nunca se juntarían.',
  },
  perpendicular: {
    en: 'Two sides that make a square corner are enough.',
    es: 'Basta con dos lados que formen una esquina cuadrada.',
  },
  triangle: {
    en: 'Look at the biggest corner: less than, just, or more than a square corner?',
    es: 'Mira la esquina más grande: ¿es menos, justo o más que un ángulo recto?',
  },
}
const LOOK: Readonly<Record<Rule, Said>> = {
  'right angle': {
    en: 'Hold the corner of a sheet of paper to each corner.',
    es: 'Compara cada esquina con la esquina de una hoja.',
  },
  parallel: { en: 'Would these two sides ever meet?', es: '¿Esos dos lados se juntarían algún día?' },
  perpendicular: {
    en: 'Hold the corner of a sheet of paper between two sides.',
    es: 'Pon la esquina de una hoja entre dos lados.',
  },
  triangle: {
    en: 'Find the biggest corner of each triangle.',
    es: 'Busca la esquina más grande de cada triángulo.',
  },
}
/** How many belong where, in the order of the mats. */
const counts = ({ set: { rule, cards } }: P, language: Language): string =>
  MATS[rule]
    .map(
      ({ id, label }) =>
        `${label[language]}: ${cards.filter(({ shape }) => matOf(rule, shape) === id).length}`,
    )
    .join(', ')

/** A shape of the set that shows the rule, with what shows it drawn stronger. */
function shows({ set: { rule, cards } }: P): ModelShape {
  const card = cards.find(({ shape }) => ['yes', 'right'].includes(matOf(rule, shape))) ?? {
    shape: 'square',
    turn: 0,
  }
  const sides = sidesOf(card.shape)
  const holds = rule === 'parallel' ? areParallel : arePerpendicular
  const [first, second] = sides.flatMap((one, i) =>
    sides.flatMap((two, j) => (i < j && holds(one, two) ? [[i, j] as const] : [])),
  )[0] ?? [0, 1]
  const points = polygon(card.shape, card.turn)
  const corners = points.part === 'polygon' ? points.points : []
  const side = (i: number) => ({
    part: 'line' as const,
    points: [corners[i] ?? [0, 0], corners[(i + 1) % corners.length] ?? [0, 0]] as const,
    ends: ['dot', 'dot'] as const,
    dashed: false,
  })
  return sheet([points, side(first), side(second)], told(card, rule))
}

/** Grade 4: sort shapes by their angles, and by parallel and perpendicular sides. */
export const sortShapesLines = defineSkill<P>({
  id: 'm.4.sort-shapes-lines',
  levels: {
    1: { params: { set: setOf(['right angle']) }, ask: askSort() },
    2: { params: { set: setOf(['parallel', 'parallel', 'perpendicular']) }, ask: askSort() },
    3: { params: { set: setOf(['triangle']) }, ask: askSort() },
  },
  answer: (p) => placed(p, rightMat(p)),
  wrong: {
    'looks-only': (p) => {
      const right = rightMat(p)
      const { rule, cards } = p.set
      if (!cards.some(({ turn }) => turn !== 0)) return null
      return placed(p, (card) => {
        if (card.turn === 0) return right(card)
        if (rule === 'triangle') return right(card) === 'right' ? 'acute' : right(card)
        return right(card) === 'yes' ? flipped('yes') : 'no'
      })
    },
    'one-pair-not-enough': (p) =>
      p.set.rule === 'parallel' ? placed(p, ({ shape }) => (parallelPairs(shape) > 1 ? 'yes' : 'no')) : null,
    'name-only': (p) =>
      p.set.rule === 'triangle' ? null : placed(p, ({ shape }) => (USUAL.includes(shape) ? 'yes' : 'no')),
  },
  prompt: {
    en: ({ set: { rule } }) =>
      ({
        'right angle': 'Sort the shapes. Which have a right angle?',
        parallel: 'Sort the shapes. Which have parallel sides?',
        perpendicular: 'Sort the shapes. Which have perpendicular sides?',
        triangle: 'Sort the triangles by their biggest angle.',
      })[rule],
    es: ({ set: { rule } }) =>
      ({
        'right angle': 'Clasifica las figuras. ¿Cuáles tienen un ángulo recto?',
        parallel: 'Clasifica las figuras. ¿Cuáles tienen lados paralelos?',
        perpendicular: 'Clasifica las figuras. ¿Cuáles tienen lados perpendiculares?',
        triangle: 'Clasifica los triángulos por su ángulo más grande.',
      })[rule],
  },
  picture: () => null,
  shown: 'never',
  solved: shows,
  hints: {
    look: { en: ({ set: { rule } }) => LOOK[rule].en, es: ({ set: { rule } }) => LOOK[rule].es },
    start: { en: ({ set: { rule } }) => MEANS[rule].en, es: ({ set: { rule } }) => MEANS[rule].es },
    worked: {
      en: (p) => [MEANS[p.set.rule].en, counts(p, 'en')],
      es: (p) => [MEANS[p.set.rule].es, counts(p, 'es')],
    },
  },
  praise: {
    en: () => 'You checked the corners and sides, not the look of the shape.',
    es: () => 'Revisaste esquinas y lados, no solo cómo se ve la figura.',
  },
  because: {
    en: ({ set: { rule } }) =>
      rule === 'triangle'
        ? 'Biggest corner below 90 degrees: acute. Just 90: right. Above: obtuse.'
        : MEANS[rule].en,
    es: ({ set: { rule } }) =>
      rule === 'triangle'
        ? 'Esquina más grande de menos de 90 grados: acutángulo. Justo 90: rectángulo. De más: obtusángulo.'
        : MEANS[rule].es,
  },
})

function askSort() {
  return asking<P, 'sort'>('sort', 'exact', ({ p: { set }, language }) => ({
    cards: set.cards.map((card, i) =>
      optionIn({ id: LETTERS[i] ?? '', label: '', model: drawn(card, set.rule) }, language),
    ),
    mats: MATS[set.rule].map(({ id, label }) => ({ id, label: label[language], speech: label[language] })),
  }))
}
