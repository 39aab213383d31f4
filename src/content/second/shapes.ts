import type { Choice, Item } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { exact } from './exact.ts'
import { numberSaid, partsSaid } from './number-words.ts'
import { cutInto, polygonsOf } from './pictures.ts'
import { ask, byRules, type Rule } from './saying.ts'
import { choiceSaying, theOnly } from './written.ts'

const squares: Rule = ({ model }) => {
  if (model?.kind !== 'figure') return null
  const { rows, columns } = cutInto(model)
  return exact(rows * columns)
}
export const rowsColumns = byRules(
  ask('(Build a rectangle: # rows, # columns|Make # rows and # columns).', ({ n: [rows, columns] }) =>
    rows && columns ? `${rows.up}x${columns.up}` : null,
  ),
  ask('(Go on with the lines|Fill the rest with squares). How many( squares|) in all?', (_, item) =>
    squares(item),
  ),
  ask('The marks show rows and columns. How many squares fit?', (_, item) => squares(item)),
  ask('How many squares fill the whole shape?', (_, item) => squares(item)),
)

/** Points of a grid by their names. */
const pointsOf = (model: Model | null) =>
  new Map(model?.kind === 'grid' ? model.points.map(({ label, x, y }) => [label, { x, y }] as const) : [])
const way = ({ model }: Item, along: 'x' | 'y') => {
  const [a, b] = [pointsOf(model).get('A'), pointsOf(model).get('B')]
  return a && b && b[along] >= a[along] ? exact(b[along] - a[along]) : null
}
export const coordinates = byRules(
  ({ prompt }) =>
    /^(?:Put a point at|Mark the point|Where is) (\(\d+, \d+\))(?:\.|\? Tap it\.)$/.exec(prompt)?.[1] ?? null,
  ask('Where is point A?', (_, item) => {
    const a = pointsOf(item.model).get('A')
    return a ? choiceSaying(item, `(${a.x}, ${a.y})`) : null
  }),
  ({ prompt }) => {
    const [x, y, ...steps] = (prompt.match(/\d+/g) ?? []).map(Number)
    const moves = [...prompt.matchAll(/(\d+) (right|left|up|down)/g)]
    if (
      x === undefined ||
      y === undefined ||
      steps.length !== moves.length ||
      !/Where are you now\?$/.test(prompt)
    )
      return null
    const moved = (to: string, from: string): number =>
      moves.reduce(
        (all, [, many, where]) => all + (where === to ? Number(many) : where === from ? -Number(many) : 0),
        0,
      )
    return `(${x + moved('right', 'left')}, ${y + moved('up', 'down')})`
  },
  ask('On this map, how far {way:to the right|up} is it from A to B?', ({ w }, item) =>
    way(item, w['way'] === 'up' ? 'y' : 'x'),
  ),
  (item) => {
    const [, across = '', up = '', asked = ''] =
      /^Across: (\w+)\. Up: (\w+) .+\. How many (\w+) .*from A to B\?$/.exec(item.prompt) ?? []
    return asked === '' ? null : asked === across ? way(item, 'x') : asked === up ? way(item, 'y') : null
  },
)

export const sidesCorners = byRules(
  ask('How many (sides|corners) does it have?', (_, { model }) => {
    if (model?.kind !== 'figure') return null
    const [shape] = polygonsOf(model)
    if (shape) return exact(shape.points.length)
    return model.parts.some(({ part }) => part === 'circle') ? exact(0) : null
  }),
  ask('How many {what:flat faces|corners} does a {solid} have?', ({ w }) => {
    const [faces, corners] = SOLIDS[w['solid'] ?? ''] ?? []
    const many = w['what'] === 'corners' ? corners : faces
    return many === undefined ? null : exact(many)
  }),
)
const SOLIDS: Readonly<Record<string, readonly [flatFaces: number, corners: number]>> = {
  cube: [6, 8],
  sphere: [0, 0],
  cone: [1, 1],
  cylinder: [2, 0],
}

/** The shape cut into just so many equal parts, with so many of them shaded. */
const cutFairly = ({ question }: Item, parts: number | null, shaded: number): string | null =>
  question.kind === 'choice'
    ? theOnly(
        question.choices.flatMap(({ id, model }) =>
          model?.kind === 'partition' && model.equal && model.parts === parts && model.shaded === shaded
            ? [id]
            : [],
        ),
      )
    : null
const partsOf = (word: string | undefined): number | null =>
  /^quarters?$/.test(word ?? '') ? 4 : partsSaid(word ?? '')
const sizeOf = ({ model }: Choice): number => (model?.kind === 'partition' ? model.shaded / model.parts : 0)
export const fairParts = byRules(
  ask(
    'Share the ~ fairly (among|between) #. Shade # share(s|).',
    ({ n: [parts, shaded] }) => `${shaded?.up}/${parts?.up}`,
  ),
  ask('Cut the ~ into {parts}. Shade #.', ({ n: [shaded], w }) => `${shaded?.up}/${partsOf(w['parts'])}`),
  ask(
    'Cut the ~. Shade {many:\\w+} {part:\\w+}.',
    ({ w }) => `${numberSaid(w['many'] ?? '') ?? w['many']}/${partsOf(w['part'])}`,
  ),
  ask('(Which shape is|Find the shape) cut into {parts}(.|?)', ({ w }, item) =>
    cutFairly(item, partsOf(w['parts']), 0),
  ),
  ask('(Which shape shows|Find the shape with) one {part} shaded(.|?)', ({ w }, item) =>
    cutFairly(item, partsOf(w['part']), 1),
  ),
  ask('Same ~. Which piece is {which:biggest|smallest}?', ({ w }, { question }) => {
    if (question.kind !== 'choice') return null
    const bySize = question.choices.toSorted((a, b) => sizeOf(a) - sizeOf(b))
    return (w['which'] === 'biggest' ? bySize.at(-1) : bySize[0])?.id ?? null
  }),
)
