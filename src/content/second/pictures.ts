import type { FigurePart, Model } from '#domain/items/model.ts'
import { compared, type Exact, exact, exactOf, minus, over, plus, same, times, total } from './exact.ts'

type Figure = Extract<Model, { kind: 'figure' }>
type Polygon = Extract<FigurePart, { part: 'polygon' }>

/** The names of the small pictures in a drawing, one by one. */
export const picturesOf = ({ parts }: Figure): string[] =>
  parts.flatMap((part) => (part.part === 'picture' ? [part.picture] : []))

/** The numbers written in a drawing. */
export const numbersOf = ({ parts }: Figure): Exact[] =>
  parts.flatMap((part) => (part.part === 'text' ? (exactOf(part.text) ?? []) : []))

export const polygonsOf = ({ parts }: Figure): Polygon[] =>
  parts.flatMap((part) => (part.part === 'polygon' ? [part] : []))

/** Rows and columns of a rectangle of squares, by the lines that cut it, all of them or only some. */
export function cutInto({ parts }: Figure): Readonly<{ rows: number; columns: number }> {
  const lines = parts.flatMap((part) => (part.part === 'line' ? [part.points] : []))
  const upright = lines.flatMap(([a, b]) => (a && b && a[0] === b[0] ? [a[0]] : []))
  const level = lines.flatMap(([a, b]) => (a && b && a[1] === b[1] ? [a[1]] : []))
  return { rows: new Set(level).size + 1, columns: new Set(upright).size + 1 }
}

/** A coordinate of a drawing, exactly. */
const place = (number: number): Exact => exactOf(String(number)) ?? exact(0)
const apart = (a: Exact, b: Exact): Exact => (compared(a, b) < 0 ? minus(b, a) : minus(a, b))

/** What a figure of straight sides covers, from its outline and the sides that have a number; null where those do not agree. */
export function areaByScale(figure: Figure): Exact | null {
  const outline = polygonsOf(figure)[0]?.points.map(([x, y]) => [place(x), place(y)] as const)
  if (!outline) return null
  const sides = outline.flatMap((from, at) => {
    const to = outline[(at + 1) % outline.length]
    return to ? [{ from, to }] : []
  })
  const scales = figure.parts.flatMap((part) => {
    const number = part.part === 'text' ? exactOf(part.text) : null
    if (part.part !== 'text' || number === null) return []
    const [x, y] = [place(part.at[0]), place(part.at[1])]
    const far = ({ from, to }: (typeof sides)[number]): Exact => {
      const middle = ([a, b]: readonly [Exact, Exact]): Exact => over(plus(a, b), exact(2))
      const [dx, dy] = [minus(middle([from[0], to[0]]), x), minus(middle([from[1], to[1]]), y)]
      return plus(times(dx, dx), times(dy, dy))
    }
    const side = sides.toSorted((a, b) => compared(far(a), far(b)))[0]
    if (!side) return []
    return [over(plus(apart(side.from[0], side.to[0]), apart(side.from[1], side.to[1])), number)]
  })
  const scale = scales[0]
  if (!scale || scales.some((one) => !same(one, scale))) return null
  const twice = total(sides.map(({ from, to }) => minus(times(from[0], to[1]), times(to[0], from[1]))))
  return over(apart(over(twice, exact(2)), exact(0)), times(scale, scale))
}
