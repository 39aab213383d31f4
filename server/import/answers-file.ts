import { closeSync, openSync, readSync } from 'node:fs'
import type { Answers } from '#domain/study/predict/answers.ts'
import { type Io, Refused } from '#server/io.ts'
import { answersReader } from './answers-csv.ts'
import { csvRows, type TakeRow } from './csv-rows.ts'

/** Bytes of a file that are in memory at a time. */
const CHUNK = 1 << 20

/** The graded answers of a CSV file; rows are counted on a terminal. */
export function readAnswersFile(path: string, io: Io): Answers {
  const answers = answersReader((rows) => {
    if (io.terminal) io.err(`${rows} rows read`)
  })
  readRows(path, answers.take)
  return answers.end()
}

/** Which skills of the answers are K-5 content: 1 where the file (`skill, k5`) says 1. */
export function readK5(path: string, { names }: Answers): Uint8Array {
  const k5 = new Set<string>()
  let header: readonly string[] | null = null
  readRows(path, (cells, line) => {
    if (header !== null) {
      if (cells[header.indexOf('k5')]?.trim() === '1') k5.add(cells[header.indexOf('skill')]?.trim() ?? '')
      return
    }
    header = cells.map((name) => name.trim().toLowerCase())
    for (const name of ['skill', 'k5'])
      if (!header.includes(name))
        throw new Refused(
          `${path}: line ${line} has no column "${name}".`,
          'The file of K-5 skills has the columns skill and k5 (1 or 0).',
          'missing-column',
        )
  })
  if (header === null)
    throw new Refused(`${path} is empty.`, 'It has the columns skill and k5 (1 or 0).', 'empty')
  return Uint8Array.from(names.skills, (skill) => (k5.has(skill) ? 1 : 0))
}

/** What no text in UTF-8 has: a zero, and what its decoder writes for bytes that are none. */
const NO_TEXT = /[\0\ufffd]/

/** Hands on the rows of a CSV file in UTF-8 with no more of it in memory than a chunk. */
export function readRows(path: string, take: TakeRow): void {
  const rows = csvRows(take)
  const decoder = new TextDecoder()
  const bytes = new Uint8Array(CHUNK)
  const push = (text: string): void => {
    const flaw = text.search(NO_TEXT)
    rows.push(flaw === -1 ? text : text.slice(0, flaw))
    if (flaw !== -1)
      throw new Refused(
        `${path} is no text in UTF-8 from line ${rows.line()} on.`,
        'Save it as “CSV UTF-8” and try again.',
        'no-text',
      )
  }
  const file = opened(path)
  try {
    for (;;) {
      const many = read(path, file, bytes)
      if (many === 0) break
      push(decoder.decode(bytes.subarray(0, many), { stream: true }))
    }
    push(decoder.decode())
    rows.end()
  } finally {
    closeSync(file)
  }
}

const unread = (path: string): Refused =>
  new Refused(`${path} cannot be read.`, 'Give the path of a file that is there.', 'no-file')

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw unread(path)
  }
}

/** How many bytes came; a folder opens, but cannot be read. */
function read(path: string, file: number, into: Uint8Array): number {
  try {
    return readSync(file, into)
  } catch {
    throw unread(path)
  }
}
