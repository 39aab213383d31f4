/** Pictures that carry the mathematics: drawn by `ui/models`, described in words for a screen reader by `say`. */
export type Model = Readonly<{ say: string }> & ModelShape

/** A model before it is put into words. */
export type ModelShape =
  /** Things in scattered or lined-up rows; the theme chooses the picture. */
  | Readonly<{
      kind: 'objects'
      count: number
      layout: 'scattered' | 'row' | 'circle'
      seed: number
      crossed: number
    }>
  /** Two rows matched one to one. */
  | Readonly<{ kind: 'matched-rows'; top: number; bottom: number }>
  | Readonly<{ kind: 'ten-frame'; frames: 1 | 2; first: number; second: number; crossed: number }>
  | Readonly<{
      kind: 'number-line'
      ticks: number
      labels: readonly Readonly<{ tick: number; text: string }>[]
      mark: number | null
      jumps: readonly Readonly<{ from: number; to: number; text: string }>[]
    }>
  | Readonly<{
      kind: 'base-ten'
      hundreds: number
      tens: number
      ones: number
      crossed: Readonly<{ hundreds: number; tens: number; ones: number }> | null
    }>
  /** Bars under each other, all of one width. */
  | Readonly<{
      kind: 'fraction-bars'
      bars: readonly Readonly<{ parts: number; shaded: number; label: string }>[]
    }>
  | Readonly<{ kind: 'array'; rows: number; columns: number; splitAfter: number | null }>
  | Readonly<{ kind: 'area'; rows: readonly number[]; columns: readonly number[] }>
  | Readonly<{ kind: 'number-bond'; whole: string; parts: readonly string[] }>
  | Readonly<{ kind: 'balance'; left: string; right: string; tilt: 'left' | 'right' | 'level' }>
  | Readonly<{ kind: 'strips'; strips: readonly Readonly<{ label: string; length: number }>[] }>
  | Readonly<{ kind: 'place-value'; columns: readonly string[]; rows: readonly (readonly string[])[] }>
  | Readonly<{ kind: 'expression'; lines: readonly string[] }>
  | Readonly<{ kind: 'box'; length: number; width: number; height: number }>

export type ModelKind = Model['kind']
