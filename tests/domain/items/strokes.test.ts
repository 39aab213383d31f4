import { expect, test } from 'vitest'
import { checkpoints, distance, isWritable, STROKES, strokesOf } from '#domain/items/strokes.ts'

const SIGNS = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']

test('every digit and every letter can be written', () => {
  expect(new Set(Object.keys(STROKES))).toEqual(new Set(SIGNS))
  expect(isWritable('14')).toBe(true)
  expect(isWritable('')).toBe(false)
  expect(isWritable('a+')).toBe(false)
})

test.each(SIGNS)('%s is written in its box, with checkpoints close to each other', (sign) => {
  const strokes = strokesOf(sign)
  expect(strokes.length).toBeGreaterThan(0)
  for (const stroke of strokes) {
    expect(stroke).toMatch(/^M[\d. ]+([LC][\d. ]+)+$/)
    const points = checkpoints(stroke)
    expect(points.length).toBeGreaterThan(1)
    for (const [i, point] of points.entries()) {
      for (const place of point) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
      }
      if (i > 0) expect(distance(points[i - 1] ?? point, point)).toBeLessThan(8)
    }
  }
})

test('checkpoints begin and end where the pen does, with the corner between', () => {
  const points = checkpoints('M36 8L36 70L68 70')
  expect(points[0]).toEqual([36, 8])
  expect(points).toContainEqual([36, 70])
  expect(points.at(-1)).toEqual([68, 70])
})
