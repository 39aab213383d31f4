import type { ModelShape } from '#domain/items/model.ts'

type Bar = Extract<ModelShape, { kind: 'fraction-bars' }>['bars'][number]

/** A fraction as bars: whole ones first, then what is left. */
export function barsOf(up: number, down: number, label: string): Bar[] {
  const full = Array.from({ length: Math.floor(up / down) }, () => ({ parts: down, shaded: down, label }))
  const rest = up % down
  return rest > 0 || full.length === 0 ? [...full, { parts: down, shaded: rest, label }] : full
}

/** Bars under each other. */
export const fractionBars = (...bars: readonly (readonly Bar[])[]): ModelShape => ({
  kind: 'fraction-bars',
  bars: bars.flat(),
})
