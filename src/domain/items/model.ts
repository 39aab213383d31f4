import type { Said } from '#domain/language.ts'

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
  /** Equal groups: plates with things on them. */
  | Readonly<{ kind: 'groups'; groups: number; each: number; seed: number }>
  /** A tape diagram: rows of parts to one scale. A part's text may be '?'; `brace` stands over the whole row, '' = none. */
  | Readonly<{
      kind: 'tape'
      rows: readonly Readonly<{ label: string; parts: readonly TapePart[]; brace: string }>[]
    }>
  /** A clock face with its hands. */
  | Readonly<{ kind: 'clock'; hour: number; minute: number }>
  /** US coins and notes, cents, in the order they lie. */
  | Readonly<{ kind: 'coins'; coins: readonly number[] }>
  /** A thing on a ruler, in marks; `parts` marks a unit. */
  | Readonly<{
      kind: 'ruler'
      unit: 'in' | 'cm'
      parts: 1 | 2 | 4 | 8
      max: number
      from: number
      length: number
    }>
  /** Units laid along a thing of `length`: where each begins, in units; gaps and overlaps are the point of some items. */
  | Readonly<{ kind: 'units'; unit: 'cube' | 'clip'; length: number; laid: readonly number[] }>
  /** Data: what each column is worth; a picture stands for `scale` of it, a bar has a line every `scale`. Line plots have `dots`. */
  | Readonly<{
      kind: 'graph'
      look: 'bars' | 'dots' | 'pictures' | 'tallies'
      columns: readonly string[]
      values: readonly number[]
      scale: number
    }>
  /** The first quadrant; `path` joins the points in order, along the lines of the grid. */
  | Readonly<{
      kind: 'grid'
      size: number
      points: readonly Readonly<{ x: number; y: number; label: string }>[]
      path: boolean
    }>
  /** An angle that opens from `turn` degrees (0 = pointing right, counterclockwise); `split` marks a ray inside it, in degrees from the first. `labels`: of the angle, or of both parts and then of the whole; may be ''. */
  | Readonly<{
      kind: 'angle'
      degrees: number
      turn: number
      look: 'rays' | 'protractor' | 'circle'
      split: number | null
      labels: readonly string[]
    }>
  /** A drawing of lines, shapes and points with its words. Coordinates run from 0 to `width` and `height`, y downwards. */
  | Readonly<{
      kind: 'figure'
      width: number
      height: number
      parts: readonly FigurePart[]
      words: Said
    }>
  | Readonly<{ kind: 'solid'; shape: Solid }>
  /** Rows of pictures (a name of `public/pictures`), each at a size in cells, with its words. */
  | Readonly<{
      kind: 'pictures'
      rows: readonly (readonly Readonly<{ picture: string; size: number }>[])[]
      words: Said
    }>
  /** Numbers in rows of `columns`: hundred chart, number path. Hidden ones are left blank; marked ones stand out. */
  | Readonly<{
      kind: 'chart'
      from: number
      to: number
      step: number
      columns: number
      marked: readonly number[]
      hidden: readonly number[]
    }>
  /** A table of any text; `marked` cells (row, column) stand out. */
  | Readonly<{
      kind: 'table'
      head: readonly string[]
      rows: readonly (readonly string[])[]
      marked: readonly (readonly [row: number, column: number])[]
    }>
  | Readonly<{ kind: 'dots'; count: number; layout: 'dice' | 'pairs' | 'scattered'; seed: number }>
  /** A shape cut into parts, `shaded` of them; `equal` false cuts it unevenly; `way` picks among ways to cut. */
  | Readonly<{
      kind: 'partition'
      shape: 'circle' | 'square' | 'rectangle'
      parts: number
      shaded: number
      equal: boolean
      way: number
    }>
  /** A square of a hundred: `first` then `second` shaded, in columns of ten; `wholes` full squares before it. */
  | Readonly<{ kind: 'hundred-square'; wholes: number; first: number; second: number }>
  /** A unit square cut into `down` rows and `across` columns; the first `rows` and `columns` shaded, both where they cross. */
  | Readonly<{ kind: 'unit-square'; down: number; across: number; rows: number; columns: number }>
  /** Boxes of unit cubes, each `layers` full (all of them shown when `layers` is the height). */
  | Readonly<{
      kind: 'cubes'
      boxes: readonly Readonly<{ length: number; width: number; height: number; layers: number }>[]
    }>
  /** A dial or a beaker from 0 to `max`, a mark each `step`, a number each `every` marks. */
  | Readonly<{
      kind: 'gauge'
      look: 'dial' | 'beaker'
      max: number
      step: number
      every: number
      value: number
      unit: string
    }>
  /** Nodes joined to their parent (-1 = none), drawn from the top. */
  | Readonly<{ kind: 'tree'; nodes: readonly Readonly<{ label: string; parent: number; marked: boolean }>[] }>
  /** A sum written in columns; `carries` above the first row and `result` may be ''. All texts are aligned at the right. */
  | Readonly<{
      kind: 'column'
      rows: readonly string[]
      sign: string
      carries: string
      result: string
    }>
  /** A numeral or letter with where to begin and which way to go. */
  | Readonly<{ kind: 'strokes'; text: string; guide: 'arrows' | 'start-dot' | 'none' }>
  /** Sticks end to end, s short and l long: "slsl". */
  | Readonly<{ kind: 'sticks'; sides: string }>
  /** An outline of cells with pieces on it, each by the cells it covers. */
  | Readonly<{
      kind: 'cover'
      grid: 'triangles' | 'squares'
      outline: readonly string[]
      pieces: readonly Readonly<{ name: string; cells: readonly string[] }>[]
    }>

  /** A word or letter as print; `parts` are its beats or building blocks ('' joined give the word), `lit` the one that stands out. */
  | Readonly<{ kind: 'word'; parts: readonly string[]; lit: number | null }>
  /** A box a sound; '' is empty. */
  | Readonly<{ kind: 'sound-boxes'; boxes: readonly string[] }>
  /** A line of print; `□` is a gap. */
  | Readonly<{ kind: 'sentence'; text: string }>
  /** Print to be read; `lit` is a sentence that stands out, `□` in a sentence a gap; numbered sentences stand line by line. */
  | Readonly<{
      kind: 'passage'
      title: string
      sentences: readonly string[]
      lit: number | null
      numbered?: boolean
    }>
  /** A dot a beat. */
  | Readonly<{ kind: 'claps'; count: number }>
  /** A page of an information book or a dictionary, part by part. */
  | Readonly<{
      kind: 'page'
      parts: readonly Readonly<{
        part: 'title' | 'heading' | 'text' | 'picture' | 'label' | 'caption' | 'list' | 'guide-words'
        text: string
      }>[]
    }>

export type TapePart = Readonly<{ size: number; text: string; shaded: boolean }>
export type Solid =
  | 'cube'
  | 'cone'
  | 'cylinder'
  | 'sphere'
  | 'prism'
  | 'pyramid'
  | 'cone-on-cylinder'
  | 'cube-on-cube'
  | 'cone-on-cube'
  | 'prism-on-prism'

type Point = readonly [x: number, y: number]
/** One part of a figure. `tone` 1 to 3 = one of three fills, 0 = none. */
export type FigurePart =
  | Readonly<{ part: 'polygon'; points: readonly Point[]; tone: 0 | 1 | 2 | 3 }>
  | Readonly<{ part: 'circle'; at: Point; radius: number; tone: 0 | 1 | 2 | 3 }>
  /** Straight from point to point, left open; `ends` with arrows or dots at the first and the last. */
  | Readonly<{
      part: 'line'
      points: readonly Point[]
      ends: readonly [End, End]
      dashed: boolean
    }>
  /** A smooth open or closed curve through points. */
  | Readonly<{ part: 'curve'; points: readonly Point[]; closed: boolean; tone: 0 | 1 | 2 | 3 }>
  | Readonly<{ part: 'dot'; at: Point }>
  | Readonly<{ part: 'text'; at: Point; text: string }>
  /** The small square of a right angle at `at`, opening towards the two points. */
  | Readonly<{ part: 'right-angle'; at: Point; towards: readonly [Point, Point] }>
  | Readonly<{ part: 'picture'; at: Point; size: number; picture: string }>
type End = 'none' | 'arrow' | 'dot'

export type ModelKind = Model['kind']
