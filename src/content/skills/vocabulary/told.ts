import { asking, choosing, type Option } from '#content/asking.ts'
import { tileOf } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, Drawn, Skill, Words } from '#content/skill.ts'
import { type Chosen, drawn, ideasOf, type Other, spelledOut } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Tile } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

/** All that is said of one question in one language. */
export type Telling = Readonly<{
  prompt: string
  /** As heard, where that is more than what is shown. */
  heard?: string
  look: string
  start: string
  worked: readonly string[]
  praise: string
  because: string
}>

/** A question with what is said of it and the pictures beside it. */
type Told = Chosen &
  Readonly<{
    words: Readonly<Record<Language, Telling>>
    /** Stands beside the question from the start. */
    picture: ModelShape | null
    solved: ModelShape | null
  }>

/** How choices are put: read aloud when tapped, print that is spelled, or cards with numbers that say what print does not. */
type Shown = 'spoken' | 'spelled' | 'cards'

/** A question to be answered by a choice; `sounds` is how choices are said that do not say themselves. */
export type Choosing = Told & Readonly<{ shown: Shown; sounds?: Readonly<Record<string, Said>> }>

/** A question to be answered by tiles in a row; with `given`, tiles go where it has none. */
export type Laying = Told & Readonly<{ tiles: readonly string[] }>

/** A question to be answered by putting cards in order, and what stands at both ends. */
export type Ordering = Told &
  Readonly<{ cards: readonly string[]; ends: Readonly<Record<'first' | 'last', Said>> }>

/** English sentences, each said by itself; a gap is told. */
export const said = (text: string): string =>
  text
    .replace('□', 'blank')
    .split(/[.!?;:]+\s*|,(?! )/)
    .filter((part) => part !== '')
    .map(quote)
    .join(', ')

/** A word letter by letter; its mark is named in the language of the text. */
export const spelled = (text: string, language: Language): string =>
  [...text].map((letter) => (letter === '’' ? MARK[language] : quote(letter.toUpperCase()))).join(', ')
const MARK: Readonly<Record<Language, string>> = { en: 'apostrophe', es: 'apóstrofo' }

/** A text to be read: one line, or more where one does not hold it. */
export const printed = (text: string): ModelShape =>
  text.length <= 90
    ? { kind: 'sentence', text }
    : { kind: 'passage', title: '', sentences: text.split(/(?<=[.!?]) /), lit: null }

/** A word in its parts; one of them may stand out. */
export const wordOf = (parts: readonly string[], lit: number | null = null): ModelShape => ({
  kind: 'word',
  parts,
  lit,
})

/**
 * Wrong answers beside a right one: what each idea (in drawn order) would choose, where it would choose at all, then the fillers. An
 * answer of two ideas stands once.
 */
export function byIdea(
  chance: Chance,
  right: string,
  known: Readonly<Record<string, string | null>>,
  fillers: readonly string[] = [],
): readonly Other[] {
  const ideas = Object.entries(known).flatMap(([idea, id]) => (id === null ? [] : [{ idea, id }]))
  const ids = new Set([...chance.shuffled(ideas).map(({ id }) => id), ...fillers])
  return [...ids]
    .filter((id) => id !== right)
    .map((id) => ({ id, ideas: ideas.filter((one) => one.id === id).map(({ idea }) => idea) }))
}

/** A question of one of these kinds, all of them as often. */
export const oneOf = <T>(...kinds: readonly ((chance: Chance) => T | null)[]): Drawn<T> =>
  drawn((chance) => chance.pick(kinds)(chance))

type P<T> = { task: T }

const optionOf =
  (shown: Shown, sounds: Readonly<Record<string, Said>>) =>
  (text: string): Option => {
    const aloud = { en: text, es: said(text) }
    return { id: text, label: text, speech: sounds[text] ?? (shown === 'spelled' ? spelledOut(text) : aloud) }
  }

/** As many as the grade has, each as its task shows it. */
const choices: Ask<P<Choosing>> = {
  ...choosing<P<Choosing>>(() => []),
  question: (scene) => {
    const { right, others, shown, sounds = {} } = scene.p.task
    const options = [right, ...others.map(({ id }) => id)].map(optionOf(shown, sounds))
    const question = choosing<P<Choosing>>(() => options).question(scene)
    if (shown !== 'cards' || question.kind !== 'choice') return question
    return { ...question, choices: question.choices.map((one, at) => ({ ...one, label: String(at + 1) })) }
  },
}

/** A mark of English print is said in English, as letters are; longer pieces spell themselves. */
const tileSaid = (text: string): string =>
  text === '’' ? quote('apostrophe') : quote([...text.toUpperCase()].join(' '))

const tiles: Ask<P<Laying>> = asking<P<Laying>, 'tiles'>('tiles', 'exact', ({ p: { task } }) => ({
  tiles: task.tiles.map((text, at): Tile => {
    const before = task.tiles.slice(0, at).filter((other) => other === text).length
    return { ...tileOf(text, tileSaid(text)), id: before === 0 ? text : `${text}-${before + 1}` }
  }),
  places: null,
  joint: '',
  given: [],
}))

const order: Ask<P<Ordering>> = asking<P<Ordering>, 'order'>(
  'order',
  'exact',
  ({ p: { task }, language }) => ({
    cards: task.cards.map((id) => ({
      id,
      label: id,
      speech: language === 'en' ? id : quote(id),
      length: null,
    })),
    ends: { first: task.ends.first[language], last: task.ends.last[language] },
  }),
)

/** Tiles in an order that is not the answer's. */
export function mixed(chance: Chance, answer: readonly string[], more: readonly string[]): readonly string[] {
  const all = chance.shuffled([...answer, ...more])
  return all.slice(0, answer.length).join() === answer.join() ? all.toReversed() : all
}

/** What a skill asks at its three levels, and the wrong ideas it looks for. */
type Source<T> = Readonly<{
  id: string
  ideas: readonly string[]
  tasks: readonly [Drawn<T>, Drawn<T>, Drawn<T>]
}>

const asked =
  <T extends Told>(ask: Ask<P<T>>) =>
  ({ id, ideas, tasks }: Source<T>): Skill => {
    const words = (of: (told: Telling) => string): Words<P<T>> => ({
      en: ({ task }) => of(task.words.en),
      es: ({ task }) => of(task.words.es),
    })
    return defineSkill<P<T>>({
      id,
      levels: {
        1: { params: { task: tasks[0] }, ask },
        2: { params: { task: tasks[1] }, ask },
        3: { params: { task: tasks[2] }, ask },
      },
      answer: ({ task }) => task.right,
      wrong: ideasOf(...ideas),
      prompt: words(({ prompt }) => prompt),
      speech: words(({ prompt, heard }) => heard ?? prompt),
      picture: ({ task }) => task.picture,
      shown: 'always',
      solved: ({ task }) => task.solved,
      hints: {
        look: words(({ look }) => look),
        start: words(({ start }) => start),
        worked: { en: ({ task }) => task.words.en.worked, es: ({ task }) => task.words.es.worked },
      },
      praise: words(({ praise }) => praise),
      because: words(({ because }) => because),
    })
  }

/** A skill that is asked by choices. */
export const choiceSkill = asked<Choosing>(choices)
/** A skill that is asked by tiles, as many as the child wants. */
export const tilesSkill = asked<Laying>(tiles)
/** A skill that is asked by cards to be put in order. */
export const orderSkill = asked<Ordering>(order)
