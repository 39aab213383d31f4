import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Answers } from '#domain/study/answers.ts'
import { type Io, Refused } from '#server/io.ts'
import { readAnswers } from './answers-csv.ts'

/** The graded answers of a CSV file; rows are counted on a terminal. */
export const readAnswersFile = (path: string, io: Io): Answers =>
  readAnswers(textOf(path), (rows) => {
    if (io.terminal) io.err(`${rows} rows read`)
  })

/** Which skills of the answers are K-5 content: 1 where the file (`skill, k5`) says 1. */
export function readK5(path: string, { names }: Answers): Uint8Array {
  const { data, meta } = Papa.parse<Record<string, string>>(textOf(path).replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  })
  for (const name of ['skill', 'k5'])
    if (!meta.fields?.includes(name))
      throw new Refused(
        `${path}: line 1 has no column "${name}".`,
        'The file of K-5 skills has the columns skill and k5 (1 or 0).',
        'missing-column',
      )
  const k5 = new Set(data.filter((row) => row['k5'] === '1').map((row) => row['skill']))
  return Uint8Array.from(names.skills, (skill) => (k5.has(skill) ? 1 : 0))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refused(`${path} cannot be read.`, 'Give the path of a file that is there.', 'no-file')
  }
}
