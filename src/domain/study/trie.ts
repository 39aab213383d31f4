import type { Answers } from './answers.ts'

/**
 * All learners' answers to one skill set as a tree of beginnings: node 0 is the root, parents come before children, `passing`
 * learners begin with the answers down to a node and `ending` of them stop there.
 */
export type Trie = Readonly<{
  size: number
  parent: Int32Array
  right: Uint8Array
  passing: Float64Array
  ending: Float64Array
}>

/** The training answers of every skill set as a trie. */
export function triesOf({ user, set, sets, correct }: Answers, train: Int32Array): Trie[] {
  const growing = Array.from({ length: sets }, () => ({
    parent: [0],
    right: [0],
    passing: [0],
    ending: [0],
    wrongChild: [0],
    rightChild: [0],
  }))
  const stamp = new Int32Array(sets).fill(-1)
  const at = new Int32Array(sets)
  for (const row of train) {
    const s = set[row] as number
    const trie = growing[s] as (typeof growing)[number]
    if (stamp[s] !== user[row]) at[s] = 0
    stamp[s] = user[row] as number
    const from = at[s] as number
    const y = correct[row] as number
    const children = y === 1 ? trie.rightChild : trie.wrongChild
    let node = children[from] as number
    if (node === 0) {
      node = trie.parent.length
      children[from] = node
      trie.parent.push(from)
      trie.right.push(y)
      trie.passing.push(0)
      trie.ending.push(0)
      trie.wrongChild.push(0)
      trie.rightChild.push(0)
    }
    trie.passing[node] = (trie.passing[node] as number) + 1
    trie.ending[node] = (trie.ending[node] as number) + 1
    if (from !== 0) trie.ending[from] = (trie.ending[from] as number) - 1
    at[s] = node
  }
  return growing.map(({ parent, right, passing, ending }) => ({
    size: parent.length,
    parent: Int32Array.from(parent),
    right: Uint8Array.from(right),
    passing: Float64Array.from(passing),
    ending: Float64Array.from(ending),
  }))
}
