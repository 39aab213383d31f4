import type { SkillId } from '#domain/ids.ts'
import type { Item, LevelNumber, MadeItem } from '#domain/items/item.ts'
import { canonicalResponse, formatOf, scoreResponse } from '#domain/items/score.ts'
import { sameValue } from '#domain/items/value.ts'
import { LANGUAGES } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { choicesFor } from './asks.ts'
import { modelFaults } from './check-model.ts'
import { SKILLS } from './registry.ts'
import type { Skill } from './skill.ts'

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
  for (let n = 0; n < seeds; n++) {
    const seed = Math.imul(n, 0x9e3779b1) >>> 0
    for (const what of itemFaults(skill, level, seed)) faults.push({ skill: skill.id, level, seed, what })
    if (faults.length >= ENOUGH) return { items: n + 1, faults }
  }
  return { items: seeds, faults }
}

/** What is wrong with one item, in every language; empty when it keeps all the rules. */
export function itemFaults(skill: Skill, level: LevelNumber, seed: number): string[] {
  const made = LANGUAGES.map((language) => skill.make(level, seed, language))
  const first = made[0] as MadeItem
  const faults = [...answerFaults(first), ...questionFaults(first.item, first, skill)]
  for (const one of made) {
    faults.push(...wordFaults(one, skill.grade), ...modelFaults(one))
    if (numbersOf(one) !== numbersOf(first)) faults.push('another language changes the numbers')
  }
  if (formatOf(first.item.question) !== skill.formats[level]) faults.push('another format than declared')
  return faults
}

/** What must not depend on the language: every response, and nothing of the words. */
function numbersOf({ item, key }: MadeItem): string {
  const { question } = item
  const ids = 'choices' in question ? question.choices.map(({ id }) => id) : []
  const cards = 'cards' in question ? question.cards.map(({ id, length }) => [id, length]) : []
  const tiles = 'tiles' in question ? question.tiles.map(({ text }) => text) : []
  return JSON.stringify([key, ids, cards, tiles, 'line' in question ? question.line : null])
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
  const faults: string[] = []
  if (canonicalResponse(question, '') !== null) faults.push('nothing counts as an answer')
  if (question.kind === 'choice')
    faults.push(...choiceFaults(question.choices, key.answer, skill.grade, item.level))
  if (question.kind === 'number-pad' && Number(key.answer) > 99_999) faults.push('too big to type')
  if (question.kind === 'number-line') {
    const { line } = question
    if (line.values.length !== line.ticks + 1 || line.ticks > 20) faults.push('the line does not fit')
    if (question.start !== null && (question.start < 0 || question.start > line.ticks))
      faults.push('starts off the line')
  }
  if (question.kind === 'ten-frame' && question.start > question.frames * 10)
    faults.push('starts off the frame')
  if (question.kind === 'fraction-bar') {
    const cuts = question.parts === null ? question.cuts : [question.parts]
    if (question.wholes < 1 || question.wholes > 3 || cuts.length === 0) faults.push('the bars do not fit')
    if (cuts.some((cut) => !denominators(skill.grade).includes(cut))) faults.push('a cut of another grade')
  }
  if (question.kind === 'equation') {
    if (question.tiles.length < 2 || question.tiles.length > 8) faults.push('tiles do not fit')
    if (new Set(question.tiles.map(({ text }) => text)).size < question.tiles.length)
      faults.push('two equal tiles')
  }
  if (question.kind === 'order' && (question.cards.length < 3 || question.cards.length > 4))
    faults.push('cards do not fit')
  return faults
}

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
  const fixed = ids.join(' ') === '< = >' || ids.join(' ') === 'true false'
  if (
    !fixed &&
    ids.length !== choicesFor(grade, level) &&
    !(ids.length === 3 && grade > '2' && grade !== 'K')
  ) {
    faults.push(`${ids.length} choices`)
  }
  return faults
}

const MOST_WORDS: Readonly<Record<Grade, number>> = { K: 12, 1: 14, 2: 14, 3: 20, 4: 20, 5: 20 }
/** Words, digits and the marks of a sentence; no sign a voice would stumble over. */
const SPEAKABLE = /^[\p{L}\p{N} .,:;?!¿¡'’-]+$/u

function wordFaults({ item, hints, explain }: MadeItem, grade: Grade): string[] {
  const faults: string[] = []
  const words = item.prompt.split(/\s+/).filter((word) => /[\p{L}\p{N}□]/u.test(word)).length
  if (words > MOST_WORDS[grade]) faults.push(`${words} words: ${item.prompt}`)
  const spoken = [
    item.speech,
    hints.picture.speech,
    hints.firstStep.speech,
    hints.worked.speech,
    ...modelsOf(item, hints, explain),
    ...labelsOf(item),
  ]
  for (const text of spoken)
    if (!SPEAKABLE.test(text)) faults.push(`cannot be spoken (${item.language}): ${text}`)
  const shown = [
    item.prompt,
    hints.picture.text,
    hints.firstStep.text,
    ...hints.worked.lines,
    explain.praise,
    explain.because,
  ]
  for (const text of shown) {
    if (text.trim() === '' || /undefined|NaN|null|Infinity|-\d/.test(text))
      faults.push(`not a sentence: ${text}`)
  }
  return faults
}

const modelsOf = (item: Item, hints: MadeItem['hints'], explain: MadeItem['explain']): string[] =>
  [item.model, hints.picture.model, hints.firstStep.model, hints.worked.model, explain.right].flatMap(
    (model) => (model === null ? [] : [model.say]),
  )

function labelsOf({ question }: Item): string[] {
  if (question.kind === 'choice') return question.choices.map(({ speech }) => speech)
  if (question.kind === 'order') {
    return [...question.cards.map(({ speech }) => speech), question.ends.first, question.ends.last]
  }
  return question.kind === 'equation' ? question.tiles.map(({ speech }) => speech) : []
}

/** The parts a whole may be cut into at a grade. */
export function denominators(grade: Grade): readonly number[] {
  if (grade === '5') return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  return grade === '4' ? [2, 3, 4, 5, 6, 8, 10, 12, 100] : [2, 3, 4, 6, 8]
}
