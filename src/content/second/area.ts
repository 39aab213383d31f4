import { exact, isWhole, plus, same, times, total } from './exact.ts'
import { areaByScale, cutInto, numbersOf } from './pictures.ts'
import { ask, byRules, type Rule, story, sum } from './saying.ts'
import { filledTrue } from './written.ts'

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

/** The squares of a rectangle, counted row by row; numbers at its sides must say the same. */
const squares: Rule = ({ model }) => {
  if (model?.kind !== 'figure') return null
  const { rows, columns } = cutInto(model)
  const told = numbersOf(model)
  const isTold =
    told.length === 0 || inOrder(told.map(({ up }) => Number(up))).join() === inOrder([rows, columns]).join()
  return isTold && rows * columns > 1 ? exact(rows * columns) : null
}

export const coverSquares = byRules(
  ask(
    '(Cover|Fill|Build) this rectangle (with|from) squares(:|,) (no gaps, nothing left over|row by row|with no gaps).',
    (_, { model }) => {
      if (model?.kind !== 'figure') return null
      const { rows, columns } = cutInto(model)
      return `${rows}x${columns}`
    },
  ),
  ask('How many squares cover this rectangle?', (_, item) => squares(item)),
  ask('Only some squares are drawn. How many cover the whole rectangle?', (_, item) => squares(item)),
)
export const areas = byRules(
  ask('What is the area of this rectangle?', (_, item) => squares(item)),
  sum('A rectangle is # by #. What is its area?', times),
  sum('{A} covers a floor # feet by # feet. How many square feet is it?', times),
  sum('A ~ is # feet long and # feet wide. What is its area?', times),
)
export const splitAreas = byRules(
  ask(
    'The # by # rectangle is cut after #. What is the area of each piece?',
    ({ n: [a, , after] }, { model }) => {
      const columns = model?.kind === 'area' ? model.columns : []
      const pieces = columns.map((wide) => (a ? times(a, exact(wide)) : exact(0)))
      return same(exact(columns[0] ?? 0), after ?? exact(-1)) ? pieces.map(({ up }) => up).join(' ') : null
    },
  ),
  ask(
    'Split the # by # rectangle after #. Fill in both pieces and the whole area.',
    ({ n: [a, b, after] }) => {
      if (!a || !b || !after) return null
      const [one, other] = [times(a, after), times(a, plus(b, exact(-after.up)))]
      return `${one.up} ${other.up} ${plus(one, other).up}`
    },
  ),
  ask('Split the # by # rectangle. What is its whole area?', (_, item) => filledTrue(item)),
)
export const joinedAreas = byRules(
  ask('(One side has no number. |)What is the area of the whole figure?', (_, { model }) =>
    model?.kind === 'figure' ? areaByScale(model) : null,
  ),
)

/** All the way round: a rectangle's two sides twice, a triangle's three. */
export const perimeters = byRules(
  ask('What is the perimeter of this {shape:rectangle|triangle}?', ({ w }, { model }) => {
    const sides = model?.kind === 'figure' ? numbersOf(model) : []
    if (w['shape'] === 'triangle') return sides.length === 3 ? total(sides) : null
    return sides.length === 2 ? total([...sides, ...sides]) : null
  }),
  ask('The perimeter of this rectangle is #. How long is the other side?', ({ n: [around] }, { model }) => {
    const [side] = model?.kind === 'figure' ? numbersOf(model) : []
    return around && side ? otherSide(Number(around.up), Number(side.up)) : null
  }),
  ask(
    'Another rectangle has the same perimeter as this one. It is # long. How wide is it?',
    ({ n: [long] }, { model }) => {
      const sides = model?.kind === 'figure' ? numbersOf(model) : []
      return long && sides.length === 2
        ? otherSide(Number(total([...sides, ...sides]).up), Number(long.up))
        : null
    },
  ),
)
/** The side that makes the way round just as long, found by trying. */
function otherSide(around: number, side: number) {
  for (let x = 1; x < around; x++) if (side + x + side + x === around) return exact(x)
  return null
}

export const sideRules = byRules(
  story(
    'A rectangle covers # square ~. One side is # ~. How long is the other side?',
    (x, a, b) => x * b === a,
  ),
  story('A garden of # square ~ is # ~ long. How wide is it?', (x, a, b) => x * b === a),
  story(
    'A rectangle is # ~ around. One side is # ~. How long is the side next to it?',
    (x, a, b) => x + b + x + b === a,
  ),
  story('A fence of # ~ goes around a garden # ~ long. How wide is it?', (x, a, b) => x + b + x + b === a),
)

/** Cubes of a box, layer by layer. */
const cubes = (length: number, width: number, height: number): number => {
  let all = 0
  for (let layer = 0; layer < height; layer++) for (let row = 0; row < width; row++) all += length
  return all
}
const boxes: Rule = ({ model }) =>
  model?.kind === 'cubes'
    ? exact(model.boxes.reduce((all, { length, width, height }) => all + cubes(length, width, height), 0))
    : null

const BESIDE =
  /^Two boxes side by side, \d+ deep\. The first is \d+ long and \d+ high\. The other is \d+ (long and \d+ high|high\. Both together are \d+ long)\.$/

/** Two boxes side by side as the picture says them; the numbers drawn must be the same ones. */
const sideBySide: Rule = ({ model }) => {
  if (model?.kind !== 'figure') return null
  const said = [...model.say.matchAll(/\d+/g)].map(([one]) => Number(one))
  const drawn = numbersOf(model).map(({ up }) => Number(up))
  if (inOrder(said).join() !== inOrder(drawn).join()) return null
  const [deep = 0, long = 0, high = 0, a = 0, b = 0] = said
  const first = cubes(long, deep, high)
  const other = BESIDE.exec(model.say)?.[1]
  if (other === undefined) return null
  return exact(first + (other.startsWith('long') ? cubes(a, deep, b) : cubes(b - long, deep, a)))
}

export const volumes = byRules(
  ask('How many cubes (fill this box|are in this box|will fill the whole box)?', (_, item) => boxes(item)),
  ask('Each cube has edges of 1 ~. What is the volume of the full box?', (_, item) => boxes(item)),
  ask('What is the volume of both boxes together?', (_, item) => boxes(item) ?? sideBySide(item)),
  sum('A ~ is # (~ |)long, # (~ |)wide and # (~ |)high. What is its volume?', inCubes),
  sum('The floor of a box is # square units. The box is # high. What is its volume?', times),
  sum('A planter is # ~ by # ~ and # ~ deep. How much soil fills it?', inCubes),
  sum('A ~ measures #, # and # ~. What is its volume?', inCubes),
)
function inCubes(...sides: readonly ReturnType<typeof exact>[]) {
  const [a, b, c] = sides
  return a && b && c && sides.every(isWhole) ? exact(cubes(Number(a.up), Number(b.up), Number(c.up))) : null
}
