import { ANSWER_FORMATS, type AnswerFormat } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { logit, sigmoid } from '#domain/mastery/exact.ts'
import { guessClassOf, guessOf, slipClassOf, slipOf } from '#domain/mastery/model.ts'
import type { Base } from '#domain/study/types/fit.ts'
import { Refused } from '#server/io.ts'
import { readRows } from './answers-file.ts'

/** A skill's id of ours, which tells its grade. */
const OURS = /^[ml]\.[k1-5]\./

/**
 * What guesses and slips the answers of a file allowed by their formats and their skills' grades: means over its rows, in
 * log odds. Null where it has no columns `format` and `choices`, or its skills are not ours. Throws `Refused` naming line and column.
 */
export function readBase(path: string): Base | null {
  const sums = { guess: 0, slip: 0, rows: 0 }
  let at: Readonly<Record<'skill' | 'format' | 'choices', number>> | null = null
  let isOurs = true
  readRows(path, (row, line) => {
    const cells = row.map((cell) => cell.trim())
    if (at === null) {
      const names = cells.map((name) => name.toLowerCase())
      at = {
        skill: names.indexOf('skill'),
        format: names.indexOf('format'),
        choices: names.indexOf('choices'),
      }
      isOurs = Object.values(at).every((place) => place >= 0)
      return
    }
    const skill = cells[at.skill] ?? ''
    isOurs &&= OURS.test(skill)
    if (!isOurs) return
    const guess = guessClassOf(
      formatIn(cells[at.format] ?? '', line),
      choicesIn(cells[at.choices] ?? '', line),
    )
    sums.guess += logit(guessOf(guess))
    sums.slip += logit(slipOf(slipClassOf(skill as SkillId)))
    sums.rows += 1
  })
  if (!isOurs || sums.rows === 0) return null
  return { guess: sigmoid(sums.guess / sums.rows), slip: sigmoid(sums.slip / sums.rows) }
}

function formatIn(cell: string, line: number): AnswerFormat {
  const format = ANSWER_FORMATS.find((one) => one === cell)
  if (format === undefined) throw wrong(line, 'format', `"${cell}" is none of ${ANSWER_FORMATS.join(', ')}`)
  return format
}

function choicesIn(cell: string, line: number): number {
  if (!/^\d{1,3}$/.test(cell)) throw wrong(line, 'choices', `"${cell}" is no number of choices`)
  return Number(cell)
}

const wrong = (line: number, column: string, what: string): Refused =>
  new Refused(
    `Line ${line}, column "${column}": ${what}.`,
    'Mend the row, or take the column out, and try again.',
    'bad-cell',
  )
