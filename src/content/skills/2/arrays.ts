import { asking, choosing } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** So many rows of so many. */
type P = { r: number; c: number }

const times = (count: number, n: number): string => Array.from({ length: count }, () => n).join(' + ')
const byRows = ({ r, c }: P): string => times(r, c)
const byTurn = <T>(p: At<P>, ...ways: readonly [T, T]): T => ways[p.scatter % 2 === 0 ? 0 : 1]
/** The running count by rows: 4, 8, 12. */
const counted = ({ r, c }: P, upTo = r): string =>
  Array.from({ length: upTo }, (_, row) => c * (row + 1)).join(', ')

const array = (rows: number, columns: number): ModelShape => ({
  kind: 'array',
  rows,
  columns,
  splitAfter: null,
})

const build = asking<P, 'array'>('array', 'exact', () => ({ maxRows: 6, maxColumns: 6, look: 'dots' }))
const whichSum = choosing<P>(({ p: { r, c }, chance }) => [
  { id: times(r, c), label: times(r, c) },
  ...chance
    .shuffled([times(r + 1, c), `${r} + ${c}`, ...(r > 2 ? [times(r - 1, c)] : [])])
    .map((sum) => ({ id: sum, label: sum })),
])

/** Grade 2: rows of things, built, counted by rows and told as a sum. */
export const arrays = defineSkill<P>({
  id: 'm.2.arrays',
  levels: {
    1: { params: { r: between(2, 4), c: between(2, 5) }, ask: build },
    2: { params: { r: between(2, 5), c: between(2, 5) }, ask: typed(2) },
    3: {
      params: { r: between(2, 5), c: between(2, 5) },
      where: ({ r, c }) => r !== c,
      ask: whichSum,
    },
  },
  answer: (p) => ({ 1: `${p.r}x${p.c}`, 2: String(p.r * p.c), 3: byRows(p) })[p.level],
  wrong: {
    'adds-dimensions': ({ r, c, level }) => ({ 1: null, 2: r + c, 3: `${r} + ${c}` })[level],
    'rows-for-columns': ({ r, c, level }) => (level === 1 && r !== c ? `${c}x${r}` : null),
    'extra-row': ({ r, c, level }) => ({ 1: `${r + 1}x${c}`, 2: r * c + c, 3: times(r + 1, c) })[level],
    'counts-border': ({ r, c, level }) => (level === 2 ? 2 * (r + c) - 4 : null),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return byTurn(p, `Make ${p.r} rows of ${p.c}.`, `Put ${p.c} in a row. Make ${p.r} rows.`)
      if (p.level === 2)
        return byTurn(
          p,
          `${p.r} rows of ${p.c}. How many dots in all?`,
          'Count by rows. How many dots in all?',
        )
      return byTurn(p, 'Which sum adds up all the rows?', `${p.r} rows of ${p.c}. Which sum fits?`)
    },
    es: (p) => {
      if (p.level === 1)
        return byTurn(p, `Haz ${p.r} filas de ${p.c}.`, `Pon ${p.c} en una fila. Haz ${p.r} filas.`)
      if (p.level === 2)
        return byTurn(
          p,
          `${p.r} filas de ${p.c}. ¿Cuántos puntos hay en total?`,
          'Cuenta por filas. ¿Cuántos puntos hay en total?',
        )
      return byTurn(
        p,
        '¿Qué suma junta todas las filas?',
        `${p.r} filas de ${p.c}. ¿Qué suma es la correcta?`,
      )
    },
  },
  picture: ({ r, c, level }) => array(level === 1 ? 1 : r, c),
  shown: 'always',
  solved: ({ r, c }) => array(r, c),
  hints: {
    look: { en: ({ c }) => `Each row has ${c}.`, es: ({ c }) => `Cada fila tiene ${c}.` },
    start: {
      en: ({ c, level }) =>
        level === 1 ? `This is one row of ${c}. Now make more rows.` : `Two rows have ${c} + ${c}. Go on.`,
      es: ({ c, level }) =>
        level === 1
          ? `Esta es una fila de ${c}. Ahora haz más filas.`
          : `Dos filas tienen ${c} + ${c}. Sigue.`,
    },
    worked: {
      en: (p) => [`Count by rows: ${counted(p)}.`, `${byRows(p)} = ${p.r * p.c}`],
      es: (p) => [`Cuenta por filas: ${counted(p)}.`, `${byRows(p)} = ${p.r * p.c}`],
    },
  },
  praise: {
    en: ({ r, c }) => `You saw ${r} rows with ${c} in each.`,
    es: ({ r, c }) => `Viste ${r} filas con ${c} en cada una.`,
  },
  because: {
    en: (p) => `${p.r} rows of ${p.c} make ${p.r * p.c}: ${byRows(p)}.`,
    es: (p) => `${p.r} filas de ${p.c} son ${p.r * p.c}: ${byRows(p)}.`,
  },
})
