import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import {
  BIG_TRIANGLE,
  best,
  type Covering,
  cellsOf,
  coveredShape,
  covering,
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
import { way } from '#content/skills/long-things.ts'
import type { Solid } from '#domain/items/model.ts'
import { coverResponse } from '#domain/items/tiling.ts'
import type { Language, Said } from '#domain/language.ts'

/** A flat shape to cover; at the last level a solid made of two. */
type P = Covering & { solid: number }

const TWO: readonly Target[] = [
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  madeOf('boat', [['trapezoid', 0, 0, 0]], ['rhombus', 'triangle'], 'rhombus'),
  cellsOf('slide', LONG, ['rhombus', 'trapezoid'], 'trapezoid'),
  cellsOf('long boat', [...LONG, '0,2,down'], ['rhombus', 'trapezoid', 'triangle'], 'trapezoid'),
  rowsOf('big square', ['##', '##'], ['rectangle', 'square'], 'square'),
  rowsOf('wide rectangle', ['###', '###'], ['corner', 'rectangle', 'square'], 'rectangle'),
  rowsOf('row of four', ['####'], ['rectangle', 'square', 'corner'], 'square'),
  cellsOf('big triangle', BIG_TRIANGLE, ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  rowsOf('tall corner', ['#.', '#.', '##'], ['rectangle', 'square', 'corner'], 'corner'),
  rowsOf('step', ['##.', '.##'], ['rectangle', 'square', 'corner'], 'rectangle'),
  rowsOf('cup', ['#.#', '###'], ['rectangle', 'square', 'corner'], 'corner'),
]
const MORE: readonly Target[] = [
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  cellsOf('huge triangle', HUGE_TRIANGLE, ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  cellsOf('long slide', [...LONG, '0,2,down', '0,2,up'], ['trapezoid', 'rhombus'], 'trapezoid'),
  rowsOf('wall', ['####', '####'], ['rectangle', 'corner', 'square'], 'square'),
  rowsOf('stairs', ['#..', '##.', '###'], ['corner', 'rectangle', 'square'], 'square'),
  cellsOf('big triangle', BIG_TRIANGLE, ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  rowsOf('cross', ['.#.', '###', '.#.'], ['corner', 'rectangle', 'square'], 'square'),
  rowsOf('big corner', ['#..', '#..', '###'], ['corner', 'rectangle', 'square'], 'corner'),
  rowsOf('bridge', ['###', '#.#'], ['corner', 'rectangle', 'square'], 'rectangle'),
  rowsOf('table', ['####', '#..#'], ['corner', 'rectangle', 'square'], 'rectangle'),
]
const fits = (p: P): boolean => waysFor(p).length > 0

/** Two solids that stand on each other, and what a look from above alone would take them for. */
type Joined = Readonly<{ shape: Solid; parts: Said; twins?: Said; seenFromAbove: Said }>
const SOLIDS: readonly [Joined, ...Joined[]] = [
  {
    shape: 'cone-on-cylinder',
    parts: { en: 'cone and cylinder', es: 'cono y cilindro' },
    seenFromAbove: { en: 'cylinder and sphere', es: 'cilindro y esfera' },
  },
  {
    shape: 'cube-on-cube',
    parts: { en: 'cube and cube', es: 'cubo y cubo' },
    twins: { en: 'two cubes', es: 'dos cubos' },
    seenFromAbove: { en: 'cube and pyramid', es: 'cubo y pirámide' },
  },
  {
    shape: 'cone-on-cube',
    parts: { en: 'cone and cube', es: 'cono y cubo' },
    seenFromAbove: { en: 'cylinder and cube', es: 'cilindro y cubo' },
  },
  {
    shape: 'prism-on-prism',
    parts: { en: 'box and box', es: 'caja y caja' },
    twins: { en: 'two boxes', es: 'dos cajas' },
    seenFromAbove: { en: 'box and pyramid', es: 'caja y pirámide' },
  },
]
const joined = ({ solid }: P): Joined => SOLIDS[solid] ?? SOLIDS[0]
/** A cube is a box: the two are never offered together. */
const isBoxes = ({ shape }: Joined): boolean => shape === 'cube-on-cube' || shape === 'prism-on-prism'
const others = (p: P): readonly Joined[] =>
  SOLIDS.filter((one) => one !== joined(p) && !(isBoxes(one) && isBoxes(joined(p))))
const idOf = ({ en }: Said): string => en.replaceAll(' ', '-')
const option = (label: Said): Option => ({ id: idOf(label), label })
/** "It is made of a cone and a cylinder.", "It is made of two cubes." */
function builtFrom(p: P, language: Language): string {
  const { parts, twins } = joined(p)
  if (language === 'en')
    return `It is made of ${twins?.en ?? parts.en.replace(/(\w+) and (\w+)/, 'a $1 and a $2')}.`
  return `Está hecho de ${twins?.es ?? parts.es.replace(/(\S+) y (\S+)/, 'un $1 y un $2')}.`
}
const whichTwo = choosing<P>(({ p, chance }) => [
  option(joined(p).parts),
  option(joined(p).seenFromAbove),
  option(chance.pick(others(p)).parts),
])

const isSolid = ({ level }: At<P>): boolean => level === 3
const FIRST = TWO[0] as Target

/** Grade 1: making flat shapes and solids from others. */
export const composeShapes = defineSkill<P>({
  id: 'm.1.compose-shapes',
  levels: {
    1: { params: { target: oneOf(TWO), count: 2, turn, solid: 0 }, where: fits, ask: covering },
    2: { params: { target: oneOf(MORE), count: oneOf([3, 4]), turn, solid: 0 }, where: fits, ask: covering },
    3: { params: { target: FIRST, count: 2, turn: 0, solid: oneOf([0, 1, 2, 3]) }, ask: whichTwo },
  },
  answer: (p) => (isSolid(p) ? idOf(joined(p).parts) : coverResponse(best(p))),
  also: (p) => (isSolid(p) ? [] : waysFor(p).slice(1).map(coverResponse)),
  wrong: {
    overlap: (p) => (isSolid(p) ? null : exchanged(p, 'largest')),
    gap: (p) => (isSolid(p) ? null : (exchanged(p, 'smallest') ?? coverResponse(best(p).slice(1)))),
    'top-view-only': (p) => (isSolid(p) ? idOf(joined(p).seenFromAbove) : null),
  },
  prompt: {
    en: (p) =>
      isSolid(p)
        ? way(
            p,
            'Which two solids make this one?',
            'What two solids is this built from?',
            'Which two solids do you need to build this?',
            'This is built from two solids. Which two?',
          )
        : `Cover the big shape with ${p.count} pieces.`,
    es: (p) =>
      isSolid(p)
        ? way(
            p,
            '¿Qué dos cuerpos forman este?',
            '¿De qué dos cuerpos está hecho?',
            '¿Qué dos cuerpos necesitas para armarlo?',
            'Está hecho de dos cuerpos. ¿Cuáles son?',
          )
        : `Cubre la figura grande con ${p.count} piezas.`,
  },
  picture: (p) => (isSolid(p) ? { kind: 'solid', shape: joined(p).shape } : null),
  shown: 'always',
  solved: (p) => (isSolid(p) ? { kind: 'solid', shape: joined(p).shape } : coveredShape(p)),
  hints: {
    look: {
      en: (p) =>
        isSolid(p)
          ? 'Look at the lower part, then at the upper part.'
          : 'No holes, and no piece over the edge.',
      es: (p) =>
        isSolid(p) ? 'Mira la parte de abajo y luego la de arriba.' : 'Sin huecos y sin salirse del borde.',
    },
    start: {
      en: (p) =>
        isSolid(p)
          ? 'Does the upper part end in a point, or is it flat on top?'
          : `Begin with the longest side. You need ${p.count}.`,
      es: (p) =>
        isSolid(p)
          ? '¿La parte de arriba termina en punta o es plana?'
          : `Empieza por el lado más largo. Necesitas ${p.count}.`,
    },
    worked: {
      en: (p) =>
        isSolid(p)
          ? ['Take it apart in your mind.', builtFrom(p, 'en')]
          : [`Lay ${told(p, 'en')}.`, 'Now the shape is full.'],
      es: (p) =>
        isSolid(p)
          ? ['Sepáralo en tu mente.', builtFrom(p, 'es')]
          : [`Pon ${told(p, 'es')}.`, 'Ahora la figura está llena.'],
    },
  },
  praise: {
    en: (p) => (isSolid(p) ? 'You looked at both parts.' : 'Your pieces fill the shape with no hole.'),
    es: (p) => (isSolid(p) ? 'Miraste las dos partes.' : 'Tus piezas llenan la figura sin huecos.'),
  },
  because: {
    en: (p) => (isSolid(p) ? builtFrom(p, 'en') : `${told(p, 'en')} make this shape.`),
    es: (p) => (isSolid(p) ? builtFrom(p, 'es') : `Con ${told(p, 'es')} se hace esta figura.`),
  },
})
