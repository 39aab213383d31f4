import { unless } from '#content/faults.ts'
import { never } from '#domain/assert.ts'
import type { AnswerFormat } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Choice, Item, LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { canonicalResponse, formatOf, scoreResponse } from '#domain/items/score.ts'
import { sameValue } from '#domain/items/value.ts'
import { LANGUAGES } from '#domain/language.ts'
import { GRADES, type Grade } from '#domain/roster.ts'
import { THEMES, type Theme } from '#domain/theme.ts'
import { laidFaults } from './check-laid.ts'
import { measuringFaults } from './check-measuring.ts'
import { modelFaults } from './check-model.ts'
import { spelledFaults } from './check-spelled.ts'
import { wordFaults } from './check-words.ts'
import { choicesFor, denominators } from './grades.ts'
import { readingLevel } from './reading-level.ts'
import { SKILLS } from './registry.ts'
import { hasSecondSolver, secondOpinion } from './second/second-opinion.ts'
import type { Skill } from './skill.ts'
import { structureOf } from './structure.ts'

/** Something wrong with one generated item. */
export type Fault = Readonly<{ skill: SkillId; level: LevelNumber; seed: number; what: string }>

/**
 * What a check found, for a grade; `solvedTwice` counts the skills whose English items a second solver confirmed or told of, `reading`
 * is the mean reading level of its English prompts, as a school grade.
 */
export type GradeReport = Readonly<{
  grade: Grade
  skills: number
  solvedTwice: number
  items: number
  formats: readonly AnswerFormat[]
  reading: number
  faults: number
}>

/** What a check of the generators found; `items` counts items made, each in every language. */
export type ContentReport = Readonly<{
  skills: number
  solvedTwice: number
  items: number
  grades: readonly GradeReport[]
  faults: readonly Fault[]
}>

/** Faults after which a level is given up: one broken rule would otherwise be told ten thousand times. */
const ENOUGH = 20
/** So many of a level's items are looked at in every theme, and their prompts measured. */
const CLOSELY = 60

/** Makes `seeds` items of every level of every skill and tells what is wrong with them; progress is told per level. */
export function checkContent(
  seeds: number,
  onProgress: (skill: SkillId, level: LevelNumber) => void = () => undefined,
  skills: readonly Skill[] = SKILLS,
): ContentReport {
  const levels = skills.flatMap((skill) =>
    LEVELS.map((level) => {
      const found = checkLevel(skill, level, seeds)
      onProgress(skill.id, level)
      return { skill, ...found }
    }),
  )
  const grades = GRADES.flatMap((grade): GradeReport[] => {
    const own = levels.filter(({ skill }) => skill.grade === grade)
    if (own.length === 0) return []
    const prompts = own.flatMap(({ reading }) => reading)
    return [
      {
        grade,
        skills: own.length / LEVELS.length,
        solvedTwice: own.filter(({ skill }) => hasSecondSolver(skill.id)).length / LEVELS.length,
        items: sum(own.map(({ items }) => items)),
        formats: [
          ...new Set(own.flatMap(({ skill }) => LEVELS.map((level) => skill.formats[level]))),
        ].toSorted(),
        reading: sum(prompts) / Math.max(1, prompts.length),
        faults: sum(own.map(({ faults }) => faults.length)),
      },
    ]
  })
  return {
    skills: skills.length,
    solvedTwice: skills.filter(({ id }) => hasSecondSolver(id)).length,
    items: sum(levels.map(({ items }) => items)),
    grades,
    faults: levels.flatMap(({ faults }) => faults),
  }
}

const LEVELS = [1, 2, 3] as const
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The faults of one level over `seeds` seeds, spread over all 32 bits, and how hard its first prompts are to read. */
export function checkLevel(
  skill: Skill,
  level: LevelNumber,
  seeds: number,
): Readonly<{ items: number; faults: readonly Fault[]; reading: readonly number[] }> {
  const faults: Fault[] = []
  const reading: number[] = []
  const seen = new Set<string>()
  for (let n = 0; n < seeds; n++) {
    const seed = Math.imul(n, 0x9e3779b1) >>> 0
    const made = skill.make(level, seed, LANGUAGES[0])
    if (n < CLOSELY) reading.push(readingLevel(made.item.prompt, LANGUAGES[0]))
    const same = apartFromItsId(made)
    if (seen.has(same)) continue
    seen.add(same)
    for (const what of itemFaults(skill, level, seed, made, n < CLOSELY ? THEMES : []))
      faults.push({ skill: skill.id, level, seed, what })
    if (faults.length >= ENOUGH) return { items: n + 1, faults, reading }
  }
  return { items: seeds, faults, reading }
}

/** An item as text without its id, and without where its things are scattered: small levels make few different ones. */
const apartFromItsId = (made: MadeItem): string =>
  JSON.stringify({ ...made, item: { ...made.item, id: '' } }).replace(/"seed":\d+/g, '')

/** What is wrong with one item, in every language; empty when it keeps all the rules. `first` is the item as made. */
export function itemFaults(
  skill: Skill,
  level: LevelNumber,
  seed: number,
  first: MadeItem = skill.make(level, seed, LANGUAGES[0]),
  themes: readonly Theme[] = [],
): string[] {
  const others = [
    ...LANGUAGES.slice(1).map((language) => skill.make(level, seed, language)),
    ...themes.flatMap((theme) => LANGUAGES.map((language) => skill.make(level, seed, language, theme))),
  ]
  const faults = [...answerFaults(first), ...questionFaults(first.item, first, skill)]
  if (!isPlain(first)) faults.push('not plain data')
  for (const made of [first, ...others]) {
    faults.push(...wordFaults(made, skill.grade), ...modelFaults(made))
    if (made.item.language === 'en') faults.push(...opinionOn(skill, made))
  }
  if (others.some((other) => structureOf(other) !== structureOf(first))) {
    faults.push('another language or theme changes the numbers')
  }
  if (formatOf(first.item.question) !== skill.formats[level]) faults.push('another format than declared')
  for (const { id } of first.key.wrong) {
    if (!skill.misconceptions.includes(id)) faults.push(`looks for ${id}, which the map does not name`)
  }
  return faults
}

const opinionOn = ({ id }: Skill, made: MadeItem): string[] => {
  const told = secondOpinion(id, made)
  return told === null ? [] : [told]
}

/** An item travels to a page and into a log: strings, finite numbers, booleans, null, lists and plain records only. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlain)
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'undefined' && typeof value !== 'function'
}

function answerFaults({ item, key }: MadeItem): string[] {
  const faults: string[] = []
  const { question } = item
  for (const answer of [key.answer, ...key.also]) {
    const score = scoreResponse(question, key, answer)
    if (score.kind !== 'scored' || !score.correct) faults.push(`the key ${answer} does not score`)
  }
  for (const { id, response } of key.wrong) {
    const score = scoreResponse(question, key, response)
    const told = score.kind === 'scored' && !score.correct && score.misconceptions.includes(id)
    if (!told) faults.push(`${response} is not told as ${id}`)
  }
  return faults
}

function questionFaults(item: Item, { key }: MadeItem, skill: Skill): string[] {
  const { question } = item
  const faults = canonicalResponse(question, '') === null ? [] : ['nothing counts as an answer']
  switch (question.kind) {
    case 'choice':
      return [...faults, ...choiceFaults(question.choices, key.answer, skill.grade, item.level)]
    case 'number-pad':
      return [...faults, ...unless(key.answer.length <= question.maxLength, 'too long to type')]
    case 'ten-frame':
      return [...faults, ...unless(question.start <= question.frames * 10, 'starts off the frame')]
    case 'number-line':
      return [...faults, ...lineFaults(question)]
    case 'base-ten':
      return [...faults, ...unless(Number(key.answer) <= question.max, 'too big to build')]
    case 'fraction-bar':
      return [...faults, ...barFaults(question, skill.grade)]
    case 'order':
      return [...faults, ...unless([3, 4].includes(question.cards.length), 'cards do not fit')]
    case 'equation':
      return [...faults, ...tileFaults(question.tiles.map(({ text }) => text))]
    case 'clock':
    case 'ruler':
    case 'money':
    case 'graph':
    case 'grid':
    case 'angle':
    case 'trace':
      return [...faults, ...measuringFaults(question, key)]
    case 'select':
    case 'sort':
    case 'deal':
    case 'array':
    case 'column':
    case 'fraction-pad':
    case 'sticks':
    case 'cover':
      return [...faults, ...laidFaults(question, key)]
    case 'tiles':
    case 'boxes':
      return [...faults, ...spelledFaults(question, key, skill.grade)]
    default:
      return never(question)
  }
}

/** More ticks than this are too small to tap on a tablet. */
const MOST_TICKS = 20

function lineFaults({ line, start }: QuestionOf<'number-line'>): string[] {
  return [
    ...unless(line.values.length === line.ticks + 1 && line.ticks <= MOST_TICKS, 'the line does not fit'),
    ...unless(new Set(line.values).size === line.values.length, 'two ticks of one value'),
    ...unless(start === null || (start >= 0 && start <= line.ticks), 'starts off the line'),
  ]
}

function barFaults({ wholes, parts, cuts }: QuestionOf<'fraction-bar'>, grade: Grade): string[] {
  const offered = parts === null ? cuts : [parts]
  return [
    ...unless(wholes >= 1 && wholes <= 2 && offered.length > 0, 'the bars do not fit'),
    ...unless(
      offered.every((cut) => denominators(grade).includes(cut)),
      'a cut of another grade',
    ),
  ]
}

const tileFaults = (texts: readonly string[]): string[] => [
  ...unless(texts.length >= 2 && texts.length <= 8, 'tiles do not fit'),
  ...unless(new Set(texts).size === texts.length, 'two equal tiles'),
]

/** Choices that are always offered together, however many the grade's screen holds. */
const FIXED: ReadonlySet<string> = new Set(['< = >', 'true false', 'odd even', 'prime composite'])

function choiceFaults(
  choices: readonly Choice[],
  answer: string,
  grade: Grade,
  level: LevelNumber,
): string[] {
  const faults: string[] = []
  const ids = choices.map(({ id }) => id)
  const twins = ids.some((a, i) => ids.some((b, j) => i < j && sameValue(a, b)))
  if (twins || new Set(choices.map(seenAs)).size < ids.length) faults.push('two choices are the same')
  if (!ids.includes(answer)) faults.push('the answer is not among the choices')
  const fixed = FIXED.has(ids.join(' '))
  if (
    !fixed &&
    ids.length !== choicesFor(grade, level) &&
    !(ids.length === 3 && grade > '2' && grade !== 'K')
  ) {
    faults.push(`${ids.length} choices`)
  }
  return faults
}

/** What tells a choice from the others: its label, or the picture where it has none. */
const seenAs = ({ label, model }: Choice): string => (label === '' ? JSON.stringify(model) : label)
