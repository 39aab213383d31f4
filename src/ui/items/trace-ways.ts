import { ADVANCE, distance, type Point, writtenStrokes } from '#domain/items/strokes.ts'
import type { Traced } from '#domain/items/trace.ts'
import { readTracing } from '#domain/items/tracing.ts'

/** One way to draw a text, and how it is called; `shows` is what stands there to be read. */
export type Way = Readonly<{ traced: Traced; strokes: readonly (readonly Point[])[]; shows: string }>

/** The right way and one or two others that look different, in an order that always is the same for a text. */
export function waysToDraw(text: string): readonly Way[] {
  const strokes = writtenStrokes(text, 3)
  const swapped = [...text].toReversed().join('')
  const faced = mirrored(text)
  const others: Way[] = []
  if (readTracing(text, faced) === 'mirrored')
    others.push({ traced: 'mirrored', strokes: faced, shows: text })
  if (swapped !== text)
    others.push({ traced: 'wrong-order', strokes: writtenStrokes(swapped, 3), shows: swapped })
  if (others.length < 2) others.push({ traced: 'bottom-up', strokes: strokes.map(fromBelow), shows: text })
  const right: Way = { traced: 'in-order', strokes, shows: text }
  const place = [...text].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % (others.length + 1)
  return [...others.slice(0, place), right, ...others.slice(place)]
}

/** Each sign turned about its own middle. */
const mirrored = (text: string): Point[][] =>
  [...text].flatMap((sign, place) => {
    const strokes = writtenStrokes(sign, 3)
    const xs = strokes.flat().map(([x]) => x)
    const both = Math.min(...xs) + Math.max(...xs)
    return strokes.map((stroke) => stroke.map(([x, y]): Point => [both - x + place * ADVANCE, y]))
  })

/** From its end; one that is closed from the other side of its round. */
function fromBelow(stroke: readonly Point[]): readonly Point[] {
  const first = stroke[0] ?? [0, 0]
  const last = stroke.at(-1) ?? first
  const half = Math.floor(stroke.length / 2)
  return distance(first, last) < 5
    ? [...stroke.slice(half), ...stroke.slice(1, half + 1)]
    : stroke.toReversed()
}
