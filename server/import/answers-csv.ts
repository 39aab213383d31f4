import Papa from 'papaparse'
import { hash32 } from '#domain/items/chance.ts'
import type { Answers } from '#domain/study/answers.ts'
import { Refused } from '#server/io.ts'

/** The columns of a file of graded answers; others are ignored. */
type Columns = Readonly<{
  user: number
  item: number
  skill: number
  /** Whether a cell names several skills, joined by `_`. */
  isSet: boolean
  correct: number
  fold: number
  timestamp: number
}>

/** Rows are counted on a terminal every so many. */
const TELL_EVERY = 100_000
const FOLDS = 5

/**
 * The graded answers of a CSV file: `user, skills (a_b) or skill, correct (0 or 1)` and, where there are, `item`, `fold` and
 * `timestamp` (ms), in any column order. A learner's rows are gathered, by time where there are times, else in the file's
 * order. Throws `Refused` naming line and column.
 */
export function readAnswers(text: string, tell: (rows: number) => void = () => {}): Answers {
  const rows = emptyRows()
  let columns: Columns | null = null
  let line = 0
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    step: ({ data }) => {
      line += 1
      if (columns === null) columns = columnsOf(data)
      else take(rows, columns, data, line)
      if (line % TELL_EVERY === 0) tell(line)
    },
  })
  if (columns === null || rows.correct.length === 0)
    throw new Refused(
      'The file holds no answers.',
      'Give a CSV file with a header and at least one row.',
      'empty',
    )
  return gathered(rows, columns)
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase())
  const at = (name: string): number => names.indexOf(name)
  const isSet = at('skills') >= 0
  for (const name of ['user', isSet ? 'skills' : 'skill', 'correct'])
    if (at(name) < 0)
      throw new Refused(
        `Line 1 has no column "${name}".`,
        'Needed are user, skills (or skill) and correct; item, fold and timestamp are welcome.',
        'missing-column',
      )
  return {
    user: at('user'),
    item: at('item'),
    skill: at(isSet ? 'skills' : 'skill'),
    isSet,
    correct: at('correct'),
    fold: at('fold'),
    timestamp: at('timestamp'),
  }
}

const emptyRows = () => ({
  users: new Map<string, number>(),
  items: new Map<string, number>(),
  sets: new Map<string, number>(),
  user: [] as number[],
  item: [] as number[],
  set: [] as number[],
  correct: [] as number[],
  fold: [] as number[],
  time: [] as number[],
})
type Rows = ReturnType<typeof emptyRows>

function take(rows: Rows, columns: Columns, cells: readonly string[], line: number): void {
  const cell = (at: number): string => cells[at]?.trim() ?? ''
  const needed = (at: number, name: string): string => {
    if (cell(at) === '') throw wrong(line, name, '', 'is empty')
    return cell(at)
  }
  const user = needed(columns.user, 'user')
  const skill = needed(columns.skill, columns.isSet ? 'skills' : 'skill')
  const correct = cell(columns.correct)
  if (correct !== '0' && correct !== '1') throw wrong(line, 'correct', correct, 'is neither 0 nor 1')
  rows.user.push(numberOf(rows.users, user))
  rows.item.push(columns.item < 0 ? 0 : numberOf(rows.items, needed(columns.item, 'item')))
  rows.set.push(numberOf(rows.sets, skill))
  rows.correct.push(correct === '1' ? 1 : 0)
  rows.fold.push(columns.fold < 0 ? (hash32(user) % FOLDS) + 1 : whole(cell(columns.fold), line, 'fold'))
  if (columns.timestamp >= 0) rows.time.push(amount(cell(columns.timestamp), line, 'timestamp'))
}

const wrong = (line: number, column: string, found: string, what: string): Refused =>
  new Refused(
    `Line ${line}, column "${column}": ${found === '' ? 'the cell' : `"${found}"`} ${what}.`,
    'Mend the row, or take it out, and try again.',
    'bad-cell',
  )

function amount(cell: string, line: number, column: string): number {
  const value = Number(cell)
  if (cell === '' || !Number.isFinite(value)) throw wrong(line, column, cell, 'is no number')
  return value
}

function whole(cell: string, line: number, column: string): number {
  const value = amount(cell, line, column)
  if (!Number.isInteger(value) || value < 0 || value > 255)
    throw wrong(line, column, cell, 'is no whole number from 0 to 255')
  return value
}

function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size
  if (number === known.size) known.set(name, number)
  return number
}

/** The rows of each learner together, in the order of her first row; hers by time, where there are times. */
function gathered(rows: Rows, { isSet, item, timestamp }: Columns): Answers {
  const count = rows.correct.length
  const order = Int32Array.from({ length: count }, (_, row) => row)
  const timed = timestamp >= 0
  order.sort((a, b) => {
    const byUser = (rows.user[a] as number) - (rows.user[b] as number)
    if (byUser !== 0) return byUser
    return (timed && (rows.time[a] as number) - (rows.time[b] as number)) || a - b
  })
  const skills = new Map<string, number>()
  const sets = [...rows.sets.keys()]
  const skillsOfSet = sets.map((set) =>
    Int32Array.from(new Set((isSet ? set.split('_') : [set]).map((skill) => numberOf(skills, skill)))),
  )
  const pick = (column: readonly number[]) => Int32Array.from(order, (row) => column[row] as number)
  return {
    rows: count,
    user: pick(rows.user),
    users: rows.users.size,
    item: pick(rows.item),
    items: item < 0 ? 1 : rows.items.size,
    set: pick(rows.set),
    sets: sets.length,
    skillsOfSet,
    skills: skills.size,
    correct: Uint8Array.from(order, (row) => rows.correct[row] as number),
    fold: Uint8Array.from(order, (row) => rows.fold[row] as number),
    time: timed ? Float64Array.from(order, (row) => rows.time[row] as number) : null,
    names: {
      users: [...rows.users.keys()],
      items: item < 0 ? [''] : [...rows.items.keys()],
      sets,
      skills: [...skills.keys()],
    },
  }
}
