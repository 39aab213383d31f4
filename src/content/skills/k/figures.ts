import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import type { Pictured } from './pictured.ts'

type Point = readonly [x: number, y: number]
/** One of three fills, 0 = none. */
export type Tone = 0 | 1 | 2 | 3

export const figure = (
  width: number,
  height: number,
  parts: readonly FigurePart[],
  words: Said,
): ModelShape => ({ kind: 'figure', width, height, parts, words })

/** A picture with its middle at a point. */
export const pictureAt = (thing: Pictured, x: number, y: number, size: number): FigurePart => ({
  part: 'picture',
  at: [x, y],
  size,
  picture: thing.picture,
})

/** `count` pictures from the left, the middles `gap` apart. */
export const pictureRow = (
  thing: Pictured,
  count: number,
  at: Readonly<{ x: number; y: number; gap: number; size: number }>,
): FigurePart[] => Array.from({ length: count }, (_, i) => pictureAt(thing, at.x + at.gap * i, at.y, at.size))

/** A rectangle by its upper left corner. */
export const rectangleAt = (x: number, y: number, width: number, height: number, tone: Tone): FigurePart => ({
  part: 'polygon',
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
  tone,
})

export const lineFrom = (from: Point, to: Point, arrow = false): FigurePart => ({
  part: 'line',
  points: [from, to],
  ends: ['none', arrow ? 'arrow' : 'none'],
  dashed: false,
})

export const dashedLine = (from: Point, to: Point): FigurePart => ({
  part: 'line',
  points: [from, to],
  ends: ['none', 'none'],
  dashed: true,
})

/** An oval as a closed curve. */
export const oval = (x: number, y: number, across: number, down: number): FigurePart => ({
  part: 'curve',
  points: Array.from({ length: 12 }, (_, i) => {
    const turn = (i * Math.PI) / 6
    return [round(x + across * Math.cos(turn)), round(y + down * Math.sin(turn))] as const
  }),
  closed: true,
  tone: 0,
})

/** Whole numbers, so that a picture is the same in every engine. */
export const round = (value: number): number => Math.round(value)
