import { hash32 } from '#domain/items/chance.ts'
import type { Answers } from '#domain/study/predict/answers.ts'
import { Refused } from '#server/io.ts'
import { csvRows } from './csv-rows.ts'

/** The columns of a file of graded answers; others are ignored. */
type Columns = Readonly<{
  /** How many there are. */
  width: number
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
 * Takes the rows of a CSV file of graded answers, its header first, and gives the answers at the end: `user, skills (a_b) or
 * skill, correct (0 or 1)` and, where there are, `item`, `fold` and `timestamp` (ms, negative before 1970), in any column
 * order; where there are both, `skills` counts. A learner's rows are gathered, by time where there are times, else in the
 * file's order; she is in the fold of the first of them, whatever the others say. Throws `Refused` naming line and column.
 */
export function answersReader(tell: (rows: number) => void = () => {}) {
  const rows = emptyRows()
  let columns: Columns | null = null
  return {
    take(cells: readonly string[], line: number): void {
      if (columns === null) columns = columnsOf(cells, line)
      else take(rows, columns, cells, line)
      if (rows.correct.length % TELL_EVERY === 0 && rows.correct.length > 0) tell(rows.correct.length)
    },
    end(): Answers {
      if (columns === null || rows.correct.length === 0)
        throw new Refused(
          'The file holds no answers.',
          'Give a CSV file with a header and at least one row.',
          'empty',
        )
      return gathered(rows, columns)
    },
  }
}

/** The graded answers of a whole CSV text, as `answersReader` reads them. */
export function readAnswers(text: string): Answers {
  const answers = answersReader()
  const rows = csvRows(answers.take)
  rows.push(text.replace(/^\ufeff/, ''))
  rows.end()
  return answers.end()
}

function columnsOf(header: readonly string[], line: number): Columns {
  const names = header.map((name) => name.trim().toLowerCase())
  const at = (name: string): number => {
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw new Refused(
        `Line ${line} has the column "${name}" twice.`,
        'Take out, or rename, the one that is not meant.',
        'twice',
      )
    return names.indexOf(name)
  }
  const isSet = at('skills') >= 0
  for (const name of ['user', isSet ? 'skills' : 'skill', 'correct'])
    if (at(name) < 0)
      throw new Refused(
        `Line ${line} has no column "${name}".`,
        'Needed are user, skills (or skill) and correct; item, fold and timestamp are welcome.',
        'missing-column',
      )
  return {
    width: names.length,
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
  if (cells.length > columns.width && cells.slice(columns.width).some((cell) => cell.trim() !== ''))
    throw new Refused(
      `Line ${line} has ${cells.length} cells, the header ${columns.width}.`,
      'Put a cell with a comma in it in quotes, and try again.',
      'too-long',
    )
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
  const number = known.get(name)
  if (number !== undefined) return number
  // a copy: the name is a slice that would keep its whole chunk of the file in memory
  known.set(Buffer.from(name).toString(), known.size)
  return known.size - 1
}

/** The rows of each learner together, in the order of her first row; hers by time, where there are times. */
function orderOf({ users, user, time }: Rows): Int32Array {
  const end = new Int32Array(users.size + 1)
  for (const who of user) end[who + 1] = (end[who + 1] as number) + 1
  for (let who = 0; who < users.size; who++) end[who + 1] = (end[who + 1] as number) + (end[who] as number)
  const order = new Int32Array(user.length)
  for (const [row, who] of user.entries()) {
    order[end[who] as number] = row
    end[who] = (end[who] as number) + 1
  }
  if (time.length > 0)
    for (let who = 0, from = 0; who < users.size; who++) {
      const to = end[who] as number
      order.subarray(from, to).sort((a, b) => (time[a] as number) - (time[b] as number) || a - b)
      from = to
    }
  return order
}

function gathered(rows: Rows, { isSet, item, timestamp }: Columns): Answers {
  const order = orderOf(rows)
  const skills = new Map<string, number>()
  const sets = [...rows.sets.keys()]
  const skillsOfSet = sets.map((set) =>
    Int32Array.from(new Set((isSet ? set.split('_') : [set]).map((skill) => numberOf(skills, skill)))),
  )
  const pick = <Column extends Int32Array | Uint8Array | Float64Array>(
    from: readonly number[],
    to: Column,
  ) => {
    for (let row = 0; row < order.length; row++) to[row] = from[order[row] as number] as number
    return to
  }
  const user = pick(rows.user, new Int32Array(order.length))
  const fold = pick(rows.fold, new Uint8Array(order.length))
  for (let row = 1; row < order.length; row++)
    if (user[row] === user[row - 1]) fold[row] = fold[row - 1] as number
  return {
    rows: order.length,
    user,
    users: rows.users.size,
    item: pick(rows.item, new Int32Array(order.length)),
    items: item < 0 ? 1 : rows.items.size,
    set: pick(rows.set, new Int32Array(order.length)),
    sets: sets.length,
    skillsOfSet,
    skills: skills.size,
    correct: pick(rows.correct, new Uint8Array(order.length)),
    fold,
    time: timestamp < 0 ? null : pick(rows.time, new Float64Array(order.length)),
    names: {
      users: [...rows.users.keys()],
      items: item < 0 ? [''] : [...rows.items.keys()],
      sets,
      skills: [...skills.keys()],
    },
  }
}
