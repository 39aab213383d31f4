import { figure, lineFrom, pictureAt } from '#content/skills/k/figures.ts'
import { beside, whole } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import type { Search } from './book.ts'

/** What children of a class were asked to pick. */
const POLLS = [
  { what: 'snack', from: ['apples', 'bananas', 'carrots', 'raisins', 'pretzels'] },
  { what: 'pet', from: ['cats', 'dogs', 'fish', 'birds', 'hamsters'] },
  { what: 'sport', from: ['soccer', 'swimming', 'tennis', 'running', 'baseball'] },
  { what: 'color', from: ['red', 'blue', 'green', 'yellow', 'purple'] },
  { what: 'drink', from: ['milk', 'water', 'lemonade', 'tea', 'cocoa'] },
] as const

/** Reading a bar chart: the tallest bar, the shortest, or one of a given height. */
export function chartTask(chance: Chance): Search | null {
  const { what, from } = chance.pick(POLLS)
  const columns = chance.shuffled(from).slice(0, 4)
  const values = chance.shuffled([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).slice(0, 4)
  const [first = ''] = columns
  const holding = (value: number): string => columns[values.indexOf(value)] ?? ''
  const tallest = holding(Math.max(...values))
  const asked = chance.pick(['most', 'fewest', 'exactly'] as const)
  const count =
    asked === 'most' ? Math.max(...values) : asked === 'fewest' ? Math.min(...values) : (values[2] ?? 0)
  const right = holding(count)
  if (right === first || (asked === 'exactly' && right === tallest)) return null
  const known = {
    'reads-everything': [first],
    ...(asked === 'most' ? {} : { 'picture-only': [tallest] }),
  }
  return whole({
    right,
    others: beside(chance, right, known, columns, () => false, 3),
    page: { kind: 'graph', look: 'bars', columns, values, scale: 1 },
    question: {
      en: `Use the chart. Which ${quote(what)} did ${asked === 'exactly' ? `exactly ${count}` : `the ${asked}`} children pick?`,
      es: `Usa la gráfica. ¿Qué ${quote(what)} eligieron ${{ most: 'más', fewest: 'menos', exactly: `exactamente ${count}` }[asked]} niños?`,
    },
    look: {
      en: 'The words tell what each bar is. Its height tells how many.',
      es: 'Las palabras dicen qué es cada barra. La altura dice cuántos.',
    },
    start:
      asked === 'exactly'
        ? {
            en: `Go along the line of ${count} to a bar.`,
            es: `Sigue la línea del ${count} hasta una barra.`,
          }
        : { en: 'Compare the tops of all bars.', es: 'Compara lo más alto de todas las barras.' },
    because: {
      en: `The bar of ${quote(right)} goes up to ${count}.`,
      es: `La barra de ${quote(right)} llega hasta ${count}.`,
    },
  })
}

const PLACES = ['castle', 'tent', 'boat', 'rock', 'tree', 'train'] as const
const LETTERS = ['A', 'B', 'C', 'D'] as const
const ROWS = 3
const CELL = 48
const EDGE = 24
type Spot = Readonly<{ place: string; column: number; row: number }>
const squareOf = ({ column, row }: Spot): string => `${LETTERS[column]}${row + 1}`
const middle = (at: number): number => EDGE + CELL * (at + 0.5)

/** A map in squares, letters across and numbers down, with an arrow to the north. */
function mapOf(spots: readonly Spot[]): ModelShape {
  const [right, bottom] = [EDGE + CELL * LETTERS.length, EDGE + CELL * ROWS]
  const parts: readonly FigurePart[] = [
    ...Array.from({ length: LETTERS.length + 1 }, (_, at) =>
      lineFrom([EDGE + CELL * at, EDGE], [EDGE + CELL * at, bottom]),
    ),
    ...Array.from({ length: ROWS + 1 }, (_, at) =>
      lineFrom([EDGE, EDGE + CELL * at], [right, EDGE + CELL * at]),
    ),
    ...LETTERS.map((text, at): FigurePart => ({ part: 'text', at: [middle(at), EDGE / 2], text })),
    ...Array.from(
      { length: ROWS },
      (_, at): FigurePart => ({ part: 'text', at: [EDGE / 2, middle(at)], text: String(at + 1) }),
    ),
    ...spots.map(({ place, column, row }) =>
      pictureAt({ picture: place }, middle(column), middle(row), CELL * 0.8),
    ),
    lineFrom([right + 24, bottom - 24], [right + 24, EDGE + 36], true),
    { part: 'text', at: [right + 24, EDGE + 16], text: 'N' },
  ]
  const told = (say: (word: string) => string) =>
    spots.map((spot) => `${say(spot.place)} ${squareOf(spot)}`).join(', ')
  return figure(right + 48, bottom + 8, parts, {
    en: `A map in squares, A to D across and 1 to 3 down, north at the top: ${told((word) => word)}.`,
    es: `Un mapa en cuadros, de A a D a lo ancho y de 1 a 3 hacia abajo, con el norte arriba: ${told(quote)}.`,
  })
}

const LOOK = {
  en: 'Letters go across the map and numbers down. N means north.',
  es: 'Las letras van a lo ancho y los números hacia abajo. N es norte.',
}

/** Finding a square of a map, or what lies in one. */
export function mapTask(chance: Chance): Search | null {
  const cells = LETTERS.flatMap((_, column) => Array.from({ length: ROWS }, (__, row) => ({ column, row })))
  const places = chance.shuffled(PLACES).slice(0, 5)
  const spots = chance
    .shuffled(cells)
    .slice(0, 5)
    .map((cell, at): Spot => ({ ...cell, place: places[at] ?? '' }))
  const inOrder = spots.toSorted((one, other) => one.row - other.row || one.column - other.column)
  const [first] = inOrder
  const spot = chance.pick(spots)
  if (first === undefined || spot === first) return null
  return chance.whole(0, 1) === 0
    ? squareTask(chance, spots, spot, first)
    : northTask(chance, spots, spot, first)
}

function squareTask(chance: Chance, spots: readonly Spot[], spot: Spot, first: Spot): Search | null {
  const right = squareOf(spot)
  const name = quote(`the ${spot.place}`)
  const near = [
    squareOf({ ...spot, row: (spot.row + 1) % ROWS }),
    squareOf({ ...spot, column: (spot.column + 1) % LETTERS.length }),
  ]
  return whole({
    right,
    others: beside(chance, right, { 'reads-everything': [squareOf(first)] }, near, () => false, 3),
    page: mapOf(spots),
    question: {
      en: `Use the map. In which square is ${name}?`,
      es: `Usa el mapa. ¿En qué cuadro está ${name}?`,
    },
    look: LOOK,
    start: {
      en: `Find ${name}. Go straight up to its letter.`,
      es: `Busca ${name}. Sube derecho hasta su letra.`,
    },
    because: {
      en: `It is under ${quote(right.charAt(0))} and beside ${right.charAt(1)}: ${quote(right)}.`,
      es: `Está debajo de ${quote(right.charAt(0))} y al lado de ${right.charAt(1)}: ${quote(right)}.`,
    },
  })
}

/** What lies straight to the north or south of a place; nothing else stands in its column. */
function northTask(chance: Chance, spots: readonly Spot[], spot: Spot, first: Spot): Search | null {
  const column = spots.filter((other) => other.column === spot.column && other !== spot)
  const [found] = column
  if (column.length !== 1 || found === undefined || found === first) return null
  const isNorth = found.row < spot.row
  const right = `the ${found.place}`
  const rest = spots.filter((other) => other !== spot).map(({ place }) => `the ${place}`)
  const name = quote(`the ${spot.place}`)
  return whole({
    right,
    others: beside(chance, right, { 'reads-everything': [`the ${first.place}`] }, rest, () => false, 3),
    page: mapOf(spots),
    question: {
      en: `Use the map. What lies straight ${isNorth ? 'north' : 'south'} of ${name}?`,
      es: `Usa el mapa. ¿Qué hay justo al ${isNorth ? 'norte' : 'sur'} de ${name}?`,
    },
    look: LOOK,
    start: isNorth
      ? { en: `Find ${name}. Go straight up from it.`, es: `Busca ${name}. Sube derecho desde ahí.` }
      : { en: `Find ${name}. Go straight down from it.`, es: `Busca ${name}. Baja derecho desde ahí.` },
    because: {
      en: `North is up. In the same column as ${name} stands ${quote(right)}.`,
      es: `El norte está arriba. En la misma columna que ${name} está ${quote(right)}.`,
    },
  })
}
