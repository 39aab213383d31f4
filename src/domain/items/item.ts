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
  worked: Readonly<{ lines: readonly string[]; speech: string; model: Model | null }>
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
