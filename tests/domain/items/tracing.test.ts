import { describe, expect, test } from 'vitest'
import { ADVANCE, checkpoints, type Point, STROKES, strokesOf } from '#domain/items/strokes.ts'
import { readTracing, type Stroke } from '#domain/items/tracing.ts'

const SIGNS = Object.keys(STROKES)

/** The strokes of a text as a steady hand draws them. */
const exact = (text: string): Stroke[] => [...text].flatMap((sign, i) => moved(strokesIn(sign), i * ADVANCE))
const strokesIn = (sign: string): Stroke[] => strokesOf(sign).map((stroke) => checkpoints(stroke))
const each = (strokes: readonly Stroke[], change: (point: Point, n: number) => Point): Stroke[] =>
  strokes.map((stroke) => stroke.map(change))
const moved = (strokes: readonly Stroke[], by: number): Stroke[] => each(strokes, ([x, y]) => [x + by, y])
const mirrored = (strokes: readonly Stroke[]): Stroke[] => each(strokes, ([x, y]) => [100 - x, y])
const turned = (strokes: readonly Stroke[]): Stroke[] => strokes.map((stroke) => stroke.toReversed())

/** The same hand, trembling: up to `by` to each side, the same way every time. */
const wobbly = (strokes: readonly Stroke[], by: number): Stroke[] =>
  each(strokes, ([x, y], n) => [x + by * Math.sin(n * 1.7 + x), y + by * Math.cos(n * 2.3 + y)])

describe.each(SIGNS)('%s', (sign) => {
  test('drawn exactly, wobbly, shifted a little or with few points is in order', () => {
    expect(readTracing(sign, exact(sign))).toBe('in-order')
    expect(readTracing(sign, wobbly(exact(sign), 4))).toBe('in-order')
    expect(
      readTracing(
        sign,
        each(exact(sign), ([x, y]) => [x + 4, y - 3]),
      ),
    ).toBe('in-order')
    const quick = exact(sign).map((stroke) => stroke.filter((_, i) => i % 2 === 0 || i === stroke.length - 1))
    expect(readTracing(sign, quick)).toBe('in-order')
  })

  test('drawn from the wrong end of every stroke is never in order', () => {
    if (/[ij]/.test(sign)) return
    expect(['bottom-up', 'wrong-order']).toContain(readTracing(sign, turned(exact(sign))))
  })

  test('half of it is not an answer yet, a scribble over it is off', () => {
    const [first = []] = exact(sign)
    expect(readTracing(sign, [])).toBeNull()
    expect(readTracing(sign, [first.slice(0, Math.ceil(first.length / 3))])).toBeNull()
    const scribble: Stroke = Array.from({ length: 40 }, (_, i) => [i % 2 === 0 ? 5 : 95, 5 + i * 2.3])
    expect(readTracing(sign, [scribble])).toBe('off')
  })
})

test.each([...'2345679bcdfghjkpqrstyzBCDEFGJKLNPQRSZ'])(
  '%s that faces the other way is mirrored, also by a trembling hand',
  (sign) => {
    expect(readTracing(sign, mirrored(exact(sign)))).toBe('mirrored')
    expect(readTracing(sign, wobbly(mirrored(exact(sign)), 3))).toBe('mirrored')
  },
)

test.each([...'23457bdpqzBCDEFJKLPSZ'])(
  '%s that faces the other way is mirrored whichever end it is begun at',
  (sign) => {
    expect(readTracing(sign, turned(mirrored(exact(sign))))).toBe('mirrored')
  },
)

test.each([...'147hiklmnxyAHIKMNTX'])('%s from below is bottom-up', (sign) => {
  expect(readTracing(sign, turned(exact(sign)))).toBe('bottom-up')
})

test('a round sign begun below is bottom-up, drawn the other way round in the wrong order', () => {
  const [round = []] = exact('0')
  const half = Math.floor(round.length / 2)
  expect(readTracing('0', [[...round.slice(half), ...round.slice(1, half + 1)]])).toBe('bottom-up')
  expect(readTracing('0', [round.toReversed()])).toBe('wrong-order')
})

test.each([...'018iovwxAHIMOTUVWXY'])('%s is the same on both sides: no hand can mirror it', (sign) => {
  for (const by of [0, 3, 4]) {
    expect(readTracing(sign, wobbly(mirrored(exact(sign)), by))).not.toBe('mirrored')
    expect(readTracing(sign, wobbly(turned(exact(sign)), by))).not.toBe('mirrored')
  }
})

test('a mirrored a is told from a by a steady hand', () => {
  expect(readTracing('a', mirrored(exact('a')))).toBe('mirrored')
})

test('digits in the wrong order, strokes in the wrong order', () => {
  expect(readTracing('14', exact('14'))).toBe('in-order')
  expect(readTracing('14', wobbly(exact('14'), 4))).toBe('in-order')
  const [one = [], ...four] = exact('14')
  expect(readTracing('14', [...four, one])).toBe('wrong-order')
  const [stem = [], ...bars] = exact('E')
  expect(readTracing('E', [...bars, stem])).toBe('wrong-order')
})

test('one digit that faces the other way makes the number mirrored; one that is missing makes it no answer yet', () => {
  expect(readTracing('13', [...exact('1'), ...moved(mirrored(exact('3')), ADVANCE)])).toBe('mirrored')
  expect(readTracing('13', exact('1'))).toBeNull()
})

test('a pen may be lifted where a stroke goes back over itself', () => {
  expect(
    readTracing('n', [
      [
        [35, 37],
        [35, 70],
      ],
      exact('n')[0]?.slice(12) ?? [],
    ]),
  ).toBe('in-order')
  expect(
    readTracing('p', [
      [
        [34, 37],
        [34, 94],
      ],
      exact('p')[0]?.slice(18) ?? [],
    ]),
  ).toBe('in-order')
})

test('another sign in the box is off', () => {
  expect(readTracing('0', exact('L'))).not.toBe('in-order')
  expect(readTracing('7', exact('8'))).toBe('off')
  expect(readTracing('L', exact('Z'))).toBe('off')
})
