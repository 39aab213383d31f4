import type { Answers } from './answers.ts'

/**
 * All learners' answers to each skill set as a tree of beginnings, the trees one after the other in flat columns: the nodes of
 * set s are `start[s]`, its root, to `start[s + 1] - 1`, level by level, so that parents come before children and neighbours do
 * not wait for each other. A node is an answer after certain others: `passing` learners gave it, `ending` of them none later.
 */
export type Tries = Readonly<{
  start: Int32Array
  /** By node: twice the node before it, and one more where this answer is right. */
  edge: Int32Array
  passing: Int32Array
  ending: Int32Array
}>

/** The training answers of every skill set as tries. */
export function triesOf(answers: Answers, train: Int32Array): Tries {
  const { sets } = answers
  const grown = grow(answers, train)
  const { size } = grown
  const nodes = new Int32Array(size)
  let levels = 1
  for (let node = 0; node < size; node++) {
    nodes[node] = node
    levels = Math.max(levels, (grown.depth[node] as number) + 1)
  }
  const byLevel = sorted(nodes, grown.depth, levels)
  const order = sorted(byLevel, grown.set, sets)

  const place = new Int32Array(size)
  for (let to = 0; to < size; to++) place[order[to] as number] = to
  const start = new Int32Array(sets + 1).fill(size)
  for (let s = 0; s < sets; s++) start[s] = place[s] as number
  const edge = new Int32Array(size)
  const passing = new Int32Array(size)
  const ending = new Int32Array(size)
  for (let node = sets; node < size; node++) {
    const from = grown.edge[node] as number
    const up = place[from >> 1] as number
    const to = place[node] as number
    const many = grown.passing[node] as number
    edge[to] = 2 * up + (from & 1)
    passing[to] = many
    ending[to] = (ending[to] as number) + many
    ending[up] = (ending[up] as number) - many
  }
  for (let s = 0; s < sets; s++) ending[start[s] as number] = 0
  return { start, edge, passing, ending }
}

/** The nodes in the order they are first met; the roots, one a set, come first. */
function grow({ user, set, sets, correct }: Answers, train: Int32Array) {
  const most = sets + train.length
  const depth = new Int32Array(most)
  const setOf = new Int32Array(most)
  const edge = new Int32Array(most)
  const passing = new Int32Array(most)
  /** By edge: the node it leads to; 0 where nobody has gone on. */
  const child = new Int32Array(2 * most)
  const learner = new Int32Array(sets).fill(-1)
  const at = new Int32Array(sets)
  let size = sets
  for (let s = 0; s < sets; s++) setOf[s] = s
  for (let i = 0; i < train.length; i++) {
    const row = train[i] as number
    const s = set[row] as number
    const from = learner[s] === user[row] ? (at[s] as number) : s
    learner[s] = user[row] as number
    const along = 2 * from + (correct[row] as number)
    let node = child[along] as number
    if (node === 0) {
      node = size
      size += 1
      child[along] = node
      edge[node] = along
      setOf[node] = s
      depth[node] = (depth[from] as number) + 1
    }
    passing[node] = (passing[node] as number) + 1
    at[s] = node
  }
  return { size, depth, set: setOf, edge, passing }
}

/** Nodes by a key below `keys`; those of one key stay in their order. */
function sorted(nodes: Int32Array, key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1)
  for (let i = 0; i < nodes.length; i++) {
    const after = (key[nodes[i] as number] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let k = 0; k < keys; k++) next[k + 1] = (next[k + 1] as number) + (next[k] as number)
  const order = new Int32Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number
    const k = key[node] as number
    const to = next[k] as number
    order[to] = node
    next[k] = to + 1
  }
  return order
}
