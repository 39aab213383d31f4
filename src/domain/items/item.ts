import type { ItemId, MisconceptionId, SkillId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import type { Model } from './model.ts'

export type LevelNumber = 1 | 2 | 3

/** What a child sees and hears of one question: plain data, in one language, without the answer. */
export type Item = Readonly<{
  id: ItemId
  skill: SkillId
  grade: Grade
  level: LevelNumber
  language: Language
  /** As shown. */
  prompt: string
  /** As spoken: words for signs ("3 plus 4"). */
  speech: string
  /** Drawn beside the prompt from the start; null when the model is help, not part of the question. */
  model: Model | null
  question: Question
}>

/** How the child answers; `kind` picks the renderer and the scorer. Every response is one canonical string. */
export type Question =
  /** Response: the id of the tapped choice. */
  | Readonly<{ kind: 'choice'; choices: readonly Choice[] }>
  /** Response: the number as typed: "12", "0.5". */
  | Readonly<{ kind: 'number-pad'; maxLength: number; decimal: boolean; unit: string | null }>
  /** Response: how many counters stand in the frame(s), fixed ones included. `fixed` cannot be taken away. */
  | Readonly<{ kind: 'ten-frame'; frames: 1 | 2; fixed: number; start: number }>
  /** Response: the value of the chosen tick, as its label would say it. Ticks run from 0 to `ticks`. */
  | Readonly<{ kind: 'number-line'; line: NumberLine; start: number | null }>
  /** Response: the value built, as a whole number. */
  | Readonly<{ kind: 'base-ten'; places: readonly BaseTenPlace[]; max: number }>
  /** Response: "n/d": shaded parts of all wholes over parts of one whole. `parts` null lets the child cut. */
  | Readonly<{ kind: 'fraction-bar'; wholes: number; parts: number | null; cuts: readonly number[] }>
  /** Response: card ids in the child's order, joined by commas. */
  | Readonly<{ kind: 'order'; cards: readonly OrderCard[]; ends: Readonly<{ first: string; last: string }> }>
  /** Response: the slots' tile texts in order, joined by spaces. */
  | Readonly<{ kind: 'equation'; parts: readonly EquationPart[]; tiles: readonly Tile[] }>
  /** Response: ids of all that were tapped, in the question's order, joined by commas. `text`: the choices are the words of a sentence. */
  | Readonly<{ kind: 'select'; choices: readonly Choice[]; layout: 'cards' | 'text' }>
  /** Response: `card>mat` of every card, in the question's order, joined by commas. */
  | Readonly<{ kind: 'sort'; cards: readonly Choice[]; mats: readonly Mat[] }>
  /** Response: how many of the `things` lie on each mat, joined by commas; with `rest` some may stay where they are, else all are dealt. */
  | Readonly<{ kind: 'deal'; things: number; seed: number; mats: readonly Mat[]; rest: boolean }>
  /** Response: "3x4": rows, then columns, of the array built. */
  | Readonly<{ kind: 'array'; maxRows: number; maxColumns: number; look: 'dots' | 'squares' }>
  /** Written in columns. Response: the result as typed below the line: "4071", "3.70". */
  | Readonly<{
      kind: 'column'
      rows: readonly string[]
      sign: '+' | '−' | '×'
      width: number
      places: number
    }>
  /** Response: "3/4", with `mixed` also "2 1/2" or "2". */
  | Readonly<{ kind: 'fraction-pad'; mixed: boolean; unit: string | null }>
  /** Response: "7:05". `set`: the hands are turned; `tell`: the time on the hands is set in digits. Minutes go by `step`. */
  | Readonly<{ kind: 'clock'; mode: 'set' | 'tell'; time: string; start: string; step: 1 | 5 | 30 }>
  /** Response: the mark chosen, as its ruler says it: "5", "3 1/2". The ruler can be moved so that its zero meets the thing's end. */
  | Readonly<{
      kind: 'ruler'
      unit: RulerUnit
      /** Marks in one unit: 1, 2, 4 or 8. */
      parts: 1 | 2 | 4 | 8
      /** How long the ruler is, units. */
      max: number
      /** Where the thing lies on the ruler before it is moved, and how long it is, both in marks. */
      from: number
      length: number
    }>
  /** Response: the worth of what was put down, cents. */
  | Readonly<{ kind: 'money'; coins: readonly Coin[]; most: number }>
  /** Response: the height of each column, joined by commas; heights go up to `max` in ones. `fixed` columns cannot be changed. */
  | Readonly<{
      kind: 'graph'
      look: 'bars' | 'dots' | 'pictures' | 'tallies'
      columns: readonly string[]
      max: number
      start: readonly number[]
    }>
  /** Response: "(3, 5)". */
  | Readonly<{ kind: 'grid'; size: number; start: Readonly<{ x: number; y: number }> | null }>
  /** Turning a ray. Response: degrees, a whole number from 0 to 360. */
  | Readonly<{ kind: 'angle'; step: number; start: number; most: 180 | 360; protractor: boolean }>
  /** Laying sticks end to end into a closed figure. Response: one letter a stick in order, s short and l long: "slsl". */
  | Readonly<{ kind: 'sticks'; short: number; long: number }>
  /** Covering an outline with pieces. Response: the names of the pieces used, in alphabetical order, joined by commas. */
  | Readonly<{ kind: 'cover'; outline: Outline; pieces: readonly PieceName[] }>
  /**
   * Letters or words put in a row. Response: all of them joined by `joint`, given ones too: "ship", "the cat sat". `places` null = as
   * many as the child wants; `given` is what stands there already, place by place, null where a tile goes.
   */
  | Readonly<{
      kind: 'tiles'
      tiles: readonly Tile[]
      places: number | null
      joint: '' | ' '
      given: readonly (string | null)[]
    }>
  /** One tap for each sound or beat heard. Response: how many boxes are filled. */
  | Readonly<{ kind: 'boxes'; most: number }>
  /** Drawing over numerals or letters. Response: how it was drawn: `in-order`, `mirrored`, `bottom-up`, `wrong-order`, `off`. */
  | Readonly<{ kind: 'trace'; text: string; guide: 'arrows' | 'start-dot' | 'none' }>

export type QuestionKind = Question['kind']

export type Choice = Readonly<{ id: string; label: string; speech: string; model: Model | null }>
export type BaseTenPlace = 'hundreds' | 'tens' | 'ones'
export type OrderCard = Readonly<{
  id: string
  label: string
  speech: string
  /** Drawn as a strip of this many units; null = words only. */
  length: number | null
  /** How far from the left edge the strip begins, units; absent = lined up. */
  offset?: number
}>
/** A fixed sign or number, or an empty slot to fill. */
export type EquationPart = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'slot' }>
/** A tile can be used once. */
export type Tile = Readonly<{ id: string; text: string; speech: string }>

/** Where things are put. */
export type Mat = Readonly<{ id: string; label: string; speech: string }>
export type RulerUnit = 'in' | 'cm' | 'cube' | 'clip'
/** US coins and notes by their worth in cents. */
export const COINS = [1, 5, 10, 25, 100, 500, 1000, 2000] as const
export type Coin = (typeof COINS)[number]

/**
 * Pattern blocks lie on a grid of unit triangles, each named `row,column,up` or `row,column,down`; squares and rectangles on a
 * grid of unit squares, `row,column`. An outline is the cells it covers, in one of the two grids.
 */
export type Outline = Readonly<{ grid: 'triangles' | 'squares'; cells: readonly string[] }>
export const PIECES = [
  'hexagon',
  'trapezoid',
  'rhombus',
  'triangle',
  'square',
  'rectangle',
  'corner',
] as const
export type PieceName = (typeof PIECES)[number]

/** A number line: `ticks` steps from `from` to `to`, labels at some ticks. Values are strings so that 1/4 and 0.25 stay themselves. */
export type NumberLine = Readonly<{
  ticks: number
  /** The value at each tick (ticks + 1 of them), canonical text. */
  values: readonly string[]
  /** Which ticks show their value. */
  labelled: readonly number[]
}>

/** What scores an item; never reaches a component before the answer is durable. */
export type Key = Readonly<{
  /** Canonical right answer: what feedback shows beside the child's own. */
  answer: string
  /** Compare by value (2/4 = 1/2, 0.50 = 0.5), or exactly, or any order around one sign. */
  equal: 'exact' | 'value' | 'commutes'
  /** Other answers that are as right. */
  also: readonly string[]
  /** What a child with that idea would answer; two may share an answer, then both are logged. */
  wrong: readonly Readonly<{ id: MisconceptionId; response: string }>[]
}>

/** The help ladder, in the item's language: hear and see, first step on these numbers, worked example. */
export type Hints = Readonly<{
  picture: Readonly<{ text: string; speech: string; model: Model | null }>
  firstStep: Readonly<{ text: string; speech: string; model: Model | null }>
  worked: Readonly<{
    lines: readonly string[]
    /** Each line as spoken, and all of them one after the other. */
    said: readonly string[]
    speech: string
    model: Model | null
  }>
}>

/** Everything the generator makes of an id. */
export type MadeItem = Readonly<{ item: Item; key: Key; hints: Hints; explain: Explanation }>

/** Feedback drawn on the model: the right answer, and any response beside it. */
export type Explanation = Readonly<{
  /** "You found the ten first": says what was done. */
  praise: string
  /** Shown after the second miss. */
  because: string
  /** The model as the right answer makes it; null = words only. */
  right: Model | null
  /** Both sentences as spoken: words for signs. */
  spoken?: Readonly<{ praise: string; because: string }>
}>

/** A verdict; *not ready* and *wrong* can never be confused. */
export type Score =
  | Readonly<{ kind: 'not-ready' }>
  | Readonly<{ kind: 'scored'; correct: boolean; misconceptions: readonly MisconceptionId[] }>
