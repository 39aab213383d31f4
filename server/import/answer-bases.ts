import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { ANSWER_FORMATS, type AnswerFormat } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { logit, sigmoid } from '#domain/mastery/exact.ts'
import { guessClassOf, guessOf, slipClassOf, slipOf } from '#domain/mastery/model.ts'
import type { Base } from '#domain/study/types/fit.ts'
import { Refused } from '#server/io.ts'

/** A skill's id of ours, which tells its grade. */
const OURS = /^[ml]\.[k1-5]\./

/**
 * What guesses and slips the answers of a file allowed by their formats and their skills' grades: means over its rows, in
 * log odds. Null where it has no columns `format` and `choices`, or its skills are not ours. Throws `Refused` naming line and column.
 */
export function readBase(path: string): Base | null {
  let sums: { guess: number; slip: number; rows: number } | null = { guess: 0, slip: 0, rows: 0 }
  let at: Readonly<Record<'skill' | 'format' | 'choices', number>> | null = null
  let line = 0
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    step: ({ data }, parser) => {
      line += 1
      const cells = data.map((cell) => cell.trim())
      if (at === null) {
        const names = cells.map((name) => name.toLowerCase())
        at = {
          skill: names.indexOf('skill'),
          format: names.indexOf('format'),
          choices: names.indexOf('choices'),
        }
        if (Object.values(at).every((place) => place >= 0)) return
      } else if (sums !== null && OURS.test(cells[at.skill] ?? '')) {
        const guess = guessClassOf(
          formatIn(cells[at.format] ?? '', line),
          choicesIn(cells[at.choices] ?? '', line),
        )
        sums.guess += logit(guessOf(guess))
        sums.slip += logit(slipOf(slipClassOf(cells[at.skill] as SkillId)))
        sums.rows += 1
        return
      }
      sums = null
      parser.abort()
    },
  })
  const { guess, slip, rows } = sums ?? { guess: 0, slip: 0, rows: 0 }
  return rows === 0 ? null : { guess: sigmoid(guess / rows), slip: sigmoid(slip / rows) }
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
