import type { ModelShape } from '#domain/items/model.ts'

type Row = Extract<ModelShape, { kind: 'tape' }>['rows'][number]

/** A row of a tape diagram: its label, what stands over it, and its parts by size and text; the first part is shaded. */
export const tapeRow = (
  label: string,
  brace: string,
  ...parts: readonly (readonly [size: number, text: string])[]
): Row => ({
  label,
  brace,
  parts: parts.map(([size, text], at) => ({ size, text, shaded: at === 0 })),
})
