import { asking, choosing } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At, Drawn, Skill, Words } from '#content/skill.ts'
import { answersOf, ideasOf } from '#content/skills/lk/cards.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { filled, type Gap, namesOf, printed, said, saidLine, spoken, type Told } from './lines.ts'

/** A skill by its tasks, one for each level, and the ideas looked for. */
type Tasks<T> = Readonly<{
  id: string
  ideas: readonly string[]
  levels: readonly [Drawn<T>, Drawn<T>, Drawn<T>]
}>

const words = <T>(of: (task: T) => Said): Words<{ task: T }> => ({
  en: ({ task }) => of(task).en,
  es: ({ task }) => of(task).es,
})

/** What every skill of grammar tells in the same way: `print` is the line as it should stand. */
const tellings = <T extends Told>(print: (task: T) => string) => ({
  prompt: words<T>(({ ask }) => ask),
  shown: 'always' as const,
  hints: {
    look: words<T>(({ look }) => look),
    start: words<T>(({ step }) => step),
    worked: {
      en: ({ task }: At<{ task: T }>) => [task.why.en, `It should be: ${saidLine(print(task))}`],
      es: ({ task }: At<{ task: T }>) => [task.why.es, `Queda así: ${saidLine(print(task))}`],
    },
  },
  praise: words<T>(({ praise }) => praise),
  because: words<T>(({ why }) => why),
})

/** Three levels asked in one way or each in its own. */
const levelsOf = <T>([one, two, three]: Tasks<T>['levels'], ask: Ask<{ task: T }>) => ({
  1: { params: { task: one }, ask },
  2: { params: { task: two }, ask },
  3: { params: { task: three }, ask },
})

const choosingIn: Ask<{ task: Gap }> = choosing(({ p }) => answersOf(p.task).map(printed))
const lineOf = ({ line, right }: Gap): string => (line === '' ? right : filled(line, right))

/** A skill of choosing what fits a gap; without a line the choices stand alone. */
export function gapSkill({ id, ideas, levels }: Tasks<Gap>): Skill {
  return defineSkill<{ task: Gap }>({
    id,
    levels: levelsOf(levels, choosingIn),
    answer: ({ task }) => task.right,
    wrong: ideasOf(...ideas),
    speech: words(({ line, ask }) => (line === '' ? ask : heard(line, ask))),
    picture: ({ task }) => (task.line === '' ? null : { kind: 'sentence', text: task.line }),
    solved: ({ task }) => ({ kind: 'sentence', text: lineOf(task) }),
    ...tellings(lineOf),
  })
}

const heard = (line: string, ask: Said): Said => ({
  en: `${saidLine(line)} ${ask.en}`,
  es: `${saidLine(line)} ${ask.es}`,
})

/** A line whose pieces are tapped: by index those that are right, those that are as right, and those of each idea. */
export type Tap = Told &
  Readonly<{
    pieces: readonly string[]
    right: readonly number[]
    also?: readonly (readonly number[])[]
    ideas: Readonly<Record<string, readonly number[]>>
    /** The line as it should stand. */
    solved: string
    /** The line is said before the question: only where hearing it does not tell the answer. */
    heard: boolean
    /** Whole sentences on cards instead of the words of one. */
    cards?: boolean
  }>

const pieceNames = ({ pieces, cards }: Tap): readonly string[] =>
  cards === true ? pieces.map((_, at) => `card ${at + 1}`) : namesOf(pieces)

const tapped = (task: Tap, at: readonly number[]): string => {
  const names = pieceNames(task)
  return at
    .toSorted((a, b) => a - b)
    .map((one) => names[one] ?? '')
    .join(',')
}

/** Tapping the pieces of a line. */
const tapping: Ask<{ task: Tap }> = asking<{ task: Tap }, 'select'>(
  'select',
  'exact',
  ({ p: { task }, language }) => {
    const names = pieceNames(task)
    return {
      layout: task.cards === true ? 'cards' : 'text',
      choices: task.pieces.map((piece, at) => ({
        id: names[at] ?? '',
        label: piece,
        speech: spoken(piece)[language],
        model: null,
      })),
    }
  },
)

/** What a child with each idea would do with a task; null where the task cannot show it. */
const shownBy = <T>(ideas: readonly string[], response: (task: T, idea: string) => string | null) =>
  Object.fromEntries(ideas.map((idea) => [idea, ({ task }: { task: T }) => response(task, idea)]))

/** A skill of tapping words or marks in a line. */
export function tapSkill({ id, ideas, levels }: Tasks<Tap>): Skill {
  return defineSkill<{ task: Tap }>({ ...tapSource(ideas), id, levels: levelsOf(levels, tapping) })
}

/** The pieces without marks that stand alone, which would tell how it ends. */
const wordsOf = ({ pieces }: Tap): readonly string[] => pieces.filter((piece) => /\p{L}/u.test(piece))

const tapSource = (ideas: readonly string[]) => ({
  answer: ({ task }: { task: Tap }) => tapped(task, task.right),
  also: ({ task }: { task: Tap }) => (task.also ?? []).map((at) => tapped(task, at)),
  wrong: shownBy<Tap>(ideas, (task, idea) => {
    const at = task.ideas[idea] ?? []
    return at.length === 0 ? null : tapped(task, at)
  }),
  speech: words<Tap>((task) => (task.heard ? heard(wordsOf(task).join(' '), task.ask) : task.ask)),
  picture: () => null,
  solved: ({ task }: { task: Tap }) => ({ kind: 'sentence' as const, text: task.solved }),
  ...tellings<Tap>(({ solved }) => solved),
})

/** Words or phrases laid in a row: the tiles as they lie, the row that is right, rows that are as right, and the rows of each idea. */
export type Build = Told &
  Readonly<{
    tiles: readonly string[]
    right: readonly string[]
    also: readonly (readonly string[])[]
    ideas: Readonly<Record<string, readonly string[]>>
    /** The mark that stands at the end already. */
    end: string
    /** What is given to be put together; '' = nothing. */
    premise: string
    solved: string
  }>

const rowOf = ({ end }: Build, tiles: readonly string[]): string => [...tiles, end].join(' ')

const building: Ask<{ task: Build }> = asking<{ task: Build }, 'tiles'>(
  'tiles',
  'exact',
  ({ p: { task } }) => {
    const names = namesOf(task.tiles)
    return {
      tiles: task.tiles.map((text, at) => ({
        id: names[at] ?? '',
        text,
        speech: said(text) === '' ? quote('comma') : said(text),
      })),
      places: task.right.length,
      joint: ' ',
      given: [...task.right.map(() => null), task.end],
    }
  },
)

/** A skill of putting words in order. */
export function buildSkill({ id, ideas, levels }: Tasks<Build>): Skill {
  return defineSkill<{ task: Build }>({
    id,
    levels: levelsOf(levels, building),
    answer: ({ task }) => rowOf(task, task.right),
    also: ({ task }) => task.also.map((row) => rowOf(task, row)),
    wrong: shownBy<Build>(ideas, (task, idea) => {
      const row = task.ideas[idea]
      return row === undefined ? null : rowOf(task, row)
    }),
    speech: words((task) => (task.premise === '' ? task.ask : heard(task.premise, task.ask))),
    picture: ({ task }) => (task.premise === '' ? null : { kind: 'sentence', text: task.premise }),
    solved: ({ task }) => ({ kind: 'sentence', text: task.solved }),
    ...tellings<Build>(({ solved }) => solved),
  })
}
