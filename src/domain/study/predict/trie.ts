import type { Answers } from './answers.ts'

/**
 * All learners' answers to each skill set as a tree of beginnings, the trees one after the other in flat columns: the nodes of
 * set s are `start[s]`, its root, to `start[s + 1] - 1`, level by level, so that parents come before children and neighbours do
 * not wait for each other. A node is an answer after certain others.
 */
export type Tries = Readonly<{
  start: Int32Array
  /** By node: twice the place in its tree of the node before it, and one more where this answer is right. */
  edge: Int32Array
  /** By node: how many learners give this answer last. */
  ending: Int32Array
  /** By set: learners, those right at first, all answers, and right ones. */
  totals: Readonly<Record<'learners' | 'rightAtFirst' | 'answers' | 'right', Int32Array>>
}>

/** The training answers of every skill set as tries. */
export function triesOf(answers: Answers, train: Int32Array): Tries {
  const { sets } = answers
  const grown = grow(answers, train)
  const { size, below, many } = grown
  const start = new Int32Array(sets + 1)
  const root = new Int32Array(many.length)
  const next = new Int32Array(many.length)
  let place = 0
  for (let s = 0; s < sets; s++) {
    start[s] = place
    for (let level = s; level !== -1; level = below[level] as number) {
      root[level] = start[s] as number
      next[level] = place
      place += many[level] as number
    }
  }
  start[sets] = size

  const edge = new Int32Array(size)
  const ending = new Int32Array(size)
  /** In place of the levels, one by one: parents are met before their children. */
  const placeOf = grown.level
  for (let node = 0; node < size; node++) {
    const level = grown.level[node] as number
    const to = next[level] as number
    next[level] = to + 1
    const from = grown.edge[node] as number
    if (node >= sets) edge[to] = 2 * ((placeOf[from >> 1] as number) - (root[level] as number)) + (from & 1)
    ending[to] = grown.ending[node] as number
    placeOf[node] = to
  }
  return { start, edge, ending, totals: grown.totals }
}

/** The nodes in the order they are first met, but for the roots, one a set, that come first; and their levels. */
function grow({ user, set, sets, correct }: Answers, train: Int32Array) {
  const most = sets + train.length
  const edge = new Int32Array(most)
  const ending = new Int32Array(most)
  const level = new Int32Array(most)
  /** By edge: the node it leads to; 0 where nobody has gone on. */
  const child = new Int32Array(2 * most)
  /** By level: the one below it, -1 if none, and how many nodes it has. */
  const below = Array.from({ length: sets }, () => -1)
  const many = Array.from({ length: sets }, () => 1)
  const totals = {
    learners: new Int32Array(sets),
    rightAtFirst: new Int32Array(sets),
    answers: new Int32Array(sets),
    right: new Int32Array(sets),
  }
  const learner = new Int32Array(sets).fill(-1)
  const at = new Int32Array(sets)
  let size = sets
  for (let s = 0; s < sets; s++) level[s] = s
  for (let i = 0; i < train.length; i++) {
    const row = train[i] as number
    const s = set[row] as number
    const y = correct[row] as number
    const isFirst = learner[s] !== user[row]
    const from = isFirst ? s : (at[s] as number)
    const along = 2 * from + y
    let node = child[along] as number
    if (node === 0) {
      node = size
      size += 1
      child[along] = node
      edge[node] = along
      level[node] = levelBelow(below, many, level[from] as number)
    }
    count(totals, s, y, isFirst)
    ending[node] = (ending[node] as number) + 1
    if (!isFirst) ending[from] = (ending[from] as number) - 1
    learner[s] = user[row] as number
    at[s] = node
  }
  return { size, edge, ending, level, below, many, totals }
}

/** The level below another, with one more node in it. */
function levelBelow(below: number[], many: number[], level: number): number {
  let next = below[level] as number
  if (next === -1) {
    next = many.length
    below[level] = next
    below.push(-1)
    many.push(0)
  }
  many[next] = (many[next] as number) + 1
  return next
}

function count(totals: Tries['totals'], s: number, y: number, isFirst: boolean): void {
  const { learners, rightAtFirst, answers, right } = totals
  answers[s] = (answers[s] as number) + 1
  right[s] = (right[s] as number) + y
  if (!isFirst) return
  learners[s] = (learners[s] as number) + 1
  rightAtFirst[s] = (rightAtFirst[s] as number) + y
}
