import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import {
  BIG_TRIANGLE,
  best,
  type Covering,
  cellsOf,
  coveredShape,
  covering,
  emptyShape,
  exchanged,
  HUGE_TRIANGLE,
  LONG,
  madeOf,
  rowsOf,
  type Target,
  told,
  turn,
  waysFor,
} from '#content/skills/covering.ts'
import { coverResponse } from '#domain/items/tiling.ts'

const TWO: readonly Target[] = [
  madeOf('diamond', [['rhombus', 0, 0, 0]], ['triangle', 'trapezoid'], 'trapezoid'),
  madeOf('boat', [['trapezoid', 0, 0, 0]], ['triangle', 'rhombus'], 'rhombus'),
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  cellsOf('big triangle', BIG_TRIANGLE, ['triangle', 'trapezoid'], 'triangle'),
  cellsOf('slide', LONG, ['rhombus', 'trapezoid'], 'trapezoid'),
  cellsOf('long boat', [...LONG, '0,2,down'], ['rhombus', 'trapezoid'], 'trapezoid'),
  rowsOf('two squares', ['##'], ['square', 'corner'], 'corner'),
  rowsOf('big square', ['##', '##'], ['square', 'rectangle'], 'square'),
  rowsOf('row of three', ['###'], ['square', 'rectangle'], 'rectangle'),
  rowsOf('row of four', ['####'], ['square', 'rectangle'], 'square'),
  rowsOf('wide rectangle', ['###', '###'], ['rectangle', 'corner'], 'rectangle'),
  rowsOf('step', ['#.', '##'], ['square', 'rectangle'], 'rectangle'),
]
const THREE: readonly Target[] = [
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['rhombus', 'trapezoid', 'triangle'], 'triangle'),
  madeOf('boat', [['trapezoid', 0, 0, 0]], ['triangle', 'rhombus'], 'rhombus'),
  cellsOf('big triangle', BIG_TRIANGLE, ['triangle', 'rhombus'], 'triangle'),
  cellsOf('huge triangle', HUGE_TRIANGLE, ['triangle', 'rhombus', 'trapezoid'], 'triangle'),
  madeOf(
    'fan',
    [
      ['rhombus', 0, 0, 0],
      ['rhombus', 0, 0, 2],
    ],
    ['triangle', 'rhombus'],
    'triangle',
  ),
  cellsOf('long slide', [...LONG, '0,2,down', '0,2,up'], ['rhombus', 'triangle'], 'triangle'),
  rowsOf('wide rectangle', ['###', '###'], ['rectangle', 'square'], 'square'),
  rowsOf('big square', ['##', '##'], ['rectangle', 'square'], 'square'),
  rowsOf('row of four', ['####'], ['rectangle', 'square'], 'square'),
  rowsOf('long step', ['#...', '####'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('bridge', ['###', '#.#'], ['rectangle', 'square'], 'square'),
  rowsOf('table', ['####', '#..#'], ['rectangle', 'corner'], 'rectangle'),
]
const FOUR: readonly Target[] = [
  cellsOf('huge triangle', HUGE_TRIANGLE, ['hexagon', 'triangle', 'rhombus'], 'triangle'),
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['rhombus', 'triangle'], 'triangle'),
  cellsOf('long slide', [...LONG, '0,2,down', '0,2,up'], ['rhombus', 'triangle'], 'triangle'),
  madeOf(
    'two hexagons',
    [
      ['hexagon', 0, 0, 0],
      ['hexagon', 1, 1, 0],
    ],
    ['trapezoid', 'rhombus', 'triangle'],
    'triangle',
  ),
  cellsOf(
    'big slide',
    [...LONG, '1,0,down', '1,0,up', '1,1,down', '1,1,up'],
    ['rhombus', 'trapezoid'],
    'trapezoid',
  ),
  rowsOf('wall', ['####', '####'], ['rectangle', 'square'], 'square'),
  rowsOf('stairs', ['#..', '##.', '###'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('cross', ['.#.', '###', '.#.'], ['square', 'rectangle'], 'square'),
  rowsOf('castle', ['#.#', '###', '###'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('floor', ['####', '####', '####'], ['corner', 'rectangle'], 'rectangle'),
  rowsOf('letter', ['###', '#..', '##.', '#..'], ['square', 'rectangle'], 'square'),
]

/** Kindergarten: making a shape from other shapes. */
export const joinShapes = defineSkill<Covering>({
  id: 'm.k.join-shapes',
  levels: {
    1: { params: { target: oneOf(TWO), count: 2, turn }, ask: covering },
    2: { params: { target: oneOf(THREE), count: 3, turn }, ask: covering },
    3: { params: { target: oneOf(FOUR), count: 4, turn }, ask: covering },
  },
  answer: (p) => coverResponse(best(p)),
  also: (p) => waysFor(p).slice(1).map(coverResponse),
  wrong: {
    overlap: (p) => exchanged(p, 'largest'),
    gap: (p) => exchanged(p, 'smallest') ?? coverResponse(best(p).slice(1)),
    'same-name-pieces': ({ target, count }) =>
      coverResponse(Array.from({ length: count }, () => target.like)),
  },
  prompt: {
    en: ({ count, scatter }) =>
      scatter % 2 === 0 ? `Cover the shape with ${count} pieces.` : `Which ${count} pieces make this shape?`,
    es: ({ count, scatter }) =>
      scatter % 2 === 0 ? `Cubre la figura con ${count} piezas.` : `¿Qué ${count} piezas hacen esta figura?`,
  },
  picture: emptyShape,
  shown: 'never',
  solved: coveredShape,
  hints: {
    look: {
      en: () => 'No holes, and no piece over the edge.',
      es: () => 'Sin huecos y sin salirse del borde.',
    },
    start: {
      en: (p) => `Begin with the biggest piece that fits. You need ${p.count}.`,
      es: (p) => `Empieza con la pieza más grande que quepa. Necesitas ${p.count}.`,
    },
    worked: {
      en: (p) => [`Lay ${told(p, 'en')}.`, 'Now the shape is full.'],
      es: (p) => [`Pon ${told(p, 'es')}.`, 'Ahora la figura está llena.'],
    },
  },
  praise: {
    en: () => 'Your pieces fill the shape with no hole.',
    es: () => 'Tus piezas llenan la figura sin huecos.',
  },
  because: {
    en: (p) => `${told(p, 'en')} make this shape.`,
    es: (p) => `Con ${told(p, 'es')} se hace esta figura.`,
  },
})
