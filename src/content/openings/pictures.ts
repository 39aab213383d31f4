import type { FigurePart, ModelShape, TapePart } from '#domain/items/model.ts'

/** One ten-frame, or two where `frames` says so. */
export const frame = (first: number, second = 0, crossed = 0, frames: 1 | 2 = 1): ModelShape => ({
  kind: 'ten-frame',
  frames,
  first,
  second,
  crossed,
})

export const frames = (first: number, second = 0, crossed = 0): ModelShape => frame(first, second, crossed, 2)

/** Numbers in rows of ten, some of them marked. */
export const chart = (from: number, to: number, ...marked: number[]): ModelShape => ({
  kind: 'chart',
  from,
  to,
  step: 1,
  columns: 10,
  marked,
  hidden: [],
})

export const bond = (whole: string, ...parts: [string, string]): ModelShape => ({
  kind: 'number-bond',
  whole,
  parts,
})

export const blocks = (tens: number, ones: number): ModelShape => ({
  kind: 'base-ten',
  hundreds: 0,
  tens,
  ones,
  crossed: null,
})

/** One bar of parts under its brace; a shaded part stands out. */
export const tape = (brace: string, ...parts: TapePart[]): ModelShape => ({
  kind: 'tape',
  rows: [{ label: '', parts, brace }],
})

export const part = (size: number, text = String(size)): TapePart => ({ size, text, shaded: false })
export const shaded = (size: number, text = String(size)): TapePart => ({ size, text, shaded: true })

export const textAt = (text: string, x: number, y: number): FigurePart => ({ part: 'text', at: [x, y], text })
export const dotAt = (x: number, y: number): FigurePart => ({ part: 'dot', at: [x, y] })
export const circleAt = (x: number, y: number, radius: number, tone: 0 | 1 | 2 | 3): FigurePart => ({
  part: 'circle',
  at: [x, y],
  radius,
  tone,
})
