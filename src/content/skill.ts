import type { AnswerFormat } from '#domain/entry.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Key, LevelNumber, MadeItem, Question } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import type { Theme } from '#domain/theme.ts'
import type { MappedSkill } from './map.ts'

/** A parameter drawn anew for each item. */
export type Drawn<T> = Readonly<{ draw(chance: Chance): T }>

/** Each parameter of a level: drawn, or the same in every item. */
type Draws<P> = Readonly<{ [K in keyof P]: P[K] | Drawn<P[K]> }>

/** The numbers of one item, and what of its id beside them shapes it. */
export type At<P> = P &
  Readonly<{
    level: LevelNumber
    /** Where the right answer goes, 0 to 11; taken modulo the number of choices. */
    place: number
    /** For scattering pictures: 0 to 9999. */
    scatter: number
    /** What stories and things are about; null = plain. Words only: it never changes a number, an answer or a choice. */
    theme: Theme | null
  }>

/** A sentence over the numbers of an item, in every language. */
export type Words<P> = Readonly<Record<Language, (p: At<P>) => string>>
/** Sentences over the numbers of an item, in every language. */
type Lines<P> = Readonly<Record<Language, (p: At<P>) => readonly string[]>>
/** A picture over the numbers of an item; null = words only. */
type Picture<P> = (p: At<P>, language: Language) => ModelShape | null

/** What a way of asking may look at. */
export type Scene<P> = Readonly<{
  p: At<P>
  grade: Grade
  language: Language
  chance: Chance
  /** Canonical right answer. */
  answer: string
  /** What children with a misconception would answer, the impossible ones too. */
  wrong: readonly string[]
}>

/** A way of asking: the answer format and the question it makes. */
export type Ask<P> = Readonly<{
  format: AnswerFormat
  equal: Key['equal']
  question(scene: Scene<P>): Question
}>

/** One level of a skill: its numbers, what must hold of them, and how it asks. */
export type LevelSource<P> = Readonly<{
  params: Draws<P>
  where?: (p: At<P>) => boolean
  ask: Ask<P>
}>

/** A skill as its author writes it: data and pure functions over its parameters. */
export type SkillSource<P> = Readonly<{
  /** A skill of the map, which says what it is called, what comes before it and how it is asked. */
  id: string
  /** Only of a skill as it was: the version its items name. The current one stands in the map. */
  version?: number
  levels: Readonly<Record<LevelNumber, LevelSource<P>>>
  answer: (p: At<P>) => string | number
  /** Other answers that are as right. */
  also?: (p: At<P>) => readonly string[]
  /** What a child with each idea would answer; null where these numbers cannot show it. */
  wrong: Readonly<Record<string, (p: At<P>) => string | number | null>>
  prompt: Words<P>
  /** Only where reading the signs of the prompt aloud is not enough. */
  speech?: Words<P>
  /** The picture that carries the idea, without the answer. */
  picture: Picture<P>
  /** When the picture stands beside the prompt from the start; otherwise the first hint shows it. */
  shown: 'always' | 'first-level' | 'never'
  /** The picture as the right answer makes it. */
  solved: Picture<P>
  hints: Readonly<{ look: Words<P>; start: Words<P>; worked: Lines<P> }>
  /** Says what was done. */
  praise: Words<P>
  /** Why the right answer is right. */
  because: Words<P>
}>

/** A skill ready for use: what the map says of it, and the maker of its items. */
export type Skill = MappedSkill &
  Readonly<{
    /** What the item of a level and seed asks and what is right, without making all of it. */
    gist(level: LevelNumber, seed: number): Readonly<{ prompt: string; heard: string; answer: string }>
    /** The item of a level and seed; the same for ever while the version stays. Theme and language change words only. */
    make(level: LevelNumber, seed: number, language: Language, theme?: Theme | null): MadeItem
  }>
