import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'

/** A rectangle of `r` rows and `c` columns of squares. */
type P = { r: number; c: number }

const CELL = 20
const EDGE = 6
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const at = (n: number): number => EDGE + n * CELL
const line = (...points: readonly (readonly [number, number])[]): FigurePart => ({
  part: 'line',
  points,
  ends: ['none', 'none'],
  dashed: false,
})
/** The lines inside: all of them, short marks at the edges, or those of the first row and column. */
type Inside = 'all' | 'marks' | 'first'
function inside({ r, c }: P, how: Inside): FigurePart[] {
  const [right, bottom] = [at(c), at(r)]
  const inner = { columns: upTo(c).slice(1).map(at), rows: upTo(r).slice(1).map(at) }
  if (how === 'all')
    return [
      ...inner.columns.map((x) => line([x, EDGE], [x, bottom])),
      ...inner.rows.map((y) => line([EDGE, y], [right, y])),
    ]
  if (how === 'marks')
    return [
      ...inner.columns.flatMap((x) => [line([x, EDGE], [x, EDGE + 5]), line([x, bottom - 5], [x, bottom])]),
      ...inner.rows.flatMap((y) => [line([EDGE, y], [EDGE + 5, y]), line([right - 5, y], [right, y])]),
    ]
  return [
    ...inner.columns.map((x, i) => line([x, EDGE], [x, i === 0 ? bottom : at(1)])),
    ...inner.rows.map((y, i) => line([EDGE, y], [i === 0 ? right : at(1), y])),
  ]
}
const ones = (n: number, one: string): string =>
  upTo(n)
    .map(() => one)
    .join(', ')
const rectangle = (p: P, how: Inside): ModelShape => ({
  kind: 'figure',
  width: at(p.c) + EDGE,
  height: at(p.r) + EDGE,
  parts: [
    {
      part: 'polygon',
      points: [
        [EDGE, EDGE],
        [at(p.c), EDGE],
        [at(p.c), at(p.r)],
        [EDGE, at(p.r)],
      ],
      tone: 1,
    },
    ...inside(p, how),
  ],
  words: {
    en: `A rectangle of squares. Rows: ${ones(p.r, 'one')}. Columns: ${ones(p.c, 'one')}.`,
    es: `Un rectángulo de cuadrados. Filas: ${ones(p.r, 'una')}. Columnas: ${ones(p.c, 'una')}.`,
  },
})

const build = asking<P, 'array'>('array', 'exact', () => ({ maxRows: 6, maxColumns: 6, look: 'squares' }))
const counted = ({ r, c }: P): string =>
  upTo(r)
    .map((row) => c * (row + 1))
    .join(', ')
const asSum = ({ r, c }: P): string =>
  upTo(r)
    .map(() => c)
    .join(' + ')
const turn = <T>(p: At<P>, ...ways: readonly [T, T]): T => ways[p.scatter % 2 === 0 ? 0 : 1]

/** Grade 2: cut a rectangle into rows and columns of squares and count them. */
export const rowsColumns = defineSkill<P>({
  id: 'm.2.rows-columns',
  levels: {
    1: { params: { r: between(2, 4), c: between(2, 5) }, ask: build },
    2: { params: { r: between(2, 5), c: between(2, 5) }, ask: typed(2) },
    3: { params: { r: between(3, 5), c: between(3, 6) }, ask: typed(2) },
  },
  answer: ({ r, c, level }) => (level === 1 ? `${r}x${c}` : String(r * c)),
  wrong: {
    'rows-for-columns': ({ r, c, level }) => (level === 1 && r !== c ? `${c}x${r}` : null),
    'adds-dimensions': ({ r, c, level }) => (level === 1 ? null : r + c),
    'counts-lines': ({ r, c, level }) => (level === 1 ? `${r - 1}x${c - 1}` : (r - 1) * (c - 1)),
    'counts-border': ({ r, c, level }) => (level === 1 ? null : 2 * (r + c) - 4),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return turn(
          p,
          `Make ${p.r} rows and ${p.c} columns.`,
          `Build a rectangle: ${p.r} rows, ${p.c} columns.`,
        )
      return p.level === 2
        ? turn(
            p,
            'The marks show rows and columns. How many squares fit?',
            'Go on with the lines. How many squares in all?',
          )
        : turn(p, 'Fill the rest with squares. How many in all?', 'How many squares fill the whole shape?')
    },
    es: (p) => {
      if (p.level === 1)
        return turn(
          p,
          `Haz ${p.r} filas y ${p.c} columnas.`,
          `Forma un rectángulo: ${p.r} filas, ${p.c} columnas.`,
        )
      return p.level === 2
        ? turn(
            p,
            'Las marcas muestran filas y columnas. ¿Cuántos cuadrados caben?',
            'Sigue las líneas. ¿Cuántos cuadrados hay en total?',
          )
        : turn(
            p,
            'Llena el resto con cuadrados. ¿Cuántos hay en total?',
            '¿Cuántos cuadrados llenan toda la figura?',
          )
    },
  },
  picture: (p) => rectangle(p, p.level === 3 ? 'first' : 'marks'),
  shown: 'always',
  solved: (p) => rectangle(p, 'all'),
  hints: {
    look: { en: () => 'How many squares are in one row?', es: () => '¿Cuántos cuadrados hay en una fila?' },
    start: {
      en: ({ c, level }) =>
        level === 1
          ? `One row has ${c} squares, side by side.`
          : `The first row has ${c} squares. Count on by rows.`,
      es: ({ c, level }) =>
        level === 1
          ? `Una fila tiene ${c} cuadrados, uno al lado del otro.`
          : `La primera fila tiene ${c}. Sigue por filas.`,
    },
    worked: {
      en: (p) => [`Count by rows: ${counted(p)}.`, `${asSum(p)} = ${p.r * p.c}`],
      es: (p) => [`Cuenta por filas: ${counted(p)}.`, `${asSum(p)} = ${p.r * p.c}`],
    },
  },
  praise: {
    en: ({ c }) => `You saw ${c} squares in every row.`,
    es: ({ c }) => `Viste ${c} cuadrados en cada fila.`,
  },
  because: {
    en: (p) => `${p.r} rows of ${p.c} make ${p.r * p.c}: ${asSum(p)}.`,
    es: (p) => `${p.r} filas de ${p.c} son ${p.r * p.c}: ${asSum(p)}.`,
  },
})
