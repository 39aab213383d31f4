import type { SkillId } from '#domain/ids.ts'
import type { Item, LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { canonicalResponse, formatOf, scoreResponse } from '#domain/items/score.ts'
import { sameValue } from '#domain/items/value.ts'
import { LANGUAGES } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { modelFaults } from './check-model.ts'
import { wordFaults } from './check-words.ts'
import { choicesFor, denominators } from './grades.ts'
import { SKILLS } from './registry.ts'
import type { Skill } from './skill.ts'
import { structureOf } from './structure.ts'

/** Something wrong with one generated item. */
export type Fault = Readonly<{ skill: SkillId; level: LevelNumber; seed: number; what: string }>

/** What a check of the generators found; `items` counts items made, each in every language. */
export type ContentReport = Readonly<{ skills: number; items: number; faults: readonly Fault[] }>

/** Faults after which a level is given up: one broken rule would otherwise be told ten thousand times. */
const ENOUGH = 20

/** Makes `seeds` items of every level of every skill and tells what is wrong with them; progress is told per level. */
export function checkContent(
  seeds: number,
  onProgress: (skill: SkillId, level: LevelNumber) => void = () => undefined,
  skills: readonly Skill[] = SKILLS,
): ContentReport {
  const faults: Fault[] = []
  let items = 0
  for (const skill of skills) {
    for (const level of [1, 2, 3] as const) {
      const found = checkLevel(skill, level, seeds)
      items += found.items
      faults.push(...found.faults)
      onProgress(skill.id, level)
    }
  }
  return { skills: skills.length, items, faults }
}

/** The faults of one level over `seeds` seeds, spread over all 32 bits. */
export function checkLevel(
  skill: Skill,
  level: LevelNumber,
  seeds: number,
): Readonly<{ items: number; faults: readonly Fault[] }> {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (let n = 0; n < seeds; n++) {
    const seed = Math.imul(n, 0x9e3779b1) >>> 0
    const made = skill.make(level, seed, LANGUAGES[0])
    const same = apartFromItsId(made)
    if (seen.has(same)) continue
    seen.add(same)
    for (const what of itemFaults(skill, level, seed, made))
      faults.push({ skill: skill.id, level, seed, what })
    if (faults.length >= ENOUGH) return { items: n + 1, faults }
  }
  return { items: seeds, faults }
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
): string[] {
  const others = LANGUAGES.slice(1).map((language) => skill.make(level, seed, language))
  const faults = [...answerFaults(first), ...questionFaults(first.item, first, skill)]
  if (!isPlain(first)) faults.push('not plain data')
  for (const made of [first, ...others]) faults.push(...wordFaults(made, skill.grade), ...modelFaults(made))
  if (others.some((other) => structureOf(other) !== structureOf(first))) {
    faults.push('another language changes the numbers')
  }
  if (formatOf(first.item.question) !== skill.formats[level]) faults.push('another format than declared')
  return faults
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
      return [...faults, ...unless(question.cards.length === 3, 'cards do not fit')]
    case 'equation':
      return [...faults, ...tileFaults(question.tiles.map(({ text }) => text))]
    default:
      return faults
  }
}

const unless = (fine: boolean, fault: string): string[] => (fine ? [] : [fault])

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

function choiceFaults(
  choices: readonly Readonly<{ id: string; label: string }>[],
  answer: string,
  grade: Grade,
  level: LevelNumber,
): string[] {
  const faults: string[] = []
  const ids = choices.map(({ id }) => id)
  const twins = ids.some((a, i) => ids.some((b, j) => i < j && sameValue(a, b)))
  if (twins || new Set(choices.map(({ label }) => label)).size < ids.length)
    faults.push('two choices are the same')
  if (!ids.includes(answer)) faults.push('the answer is not among the choices')
  const fixed = ['< = >', 'true false', 'prime composite'].includes(ids.join(' '))
  if (
    !fixed &&
    ids.length !== choicesFor(grade, level) &&
    !(ids.length === 3 && grade > '2' && grade !== 'K')
  ) {
    faults.push(`${ids.length} choices`)
  }
  return faults
}
