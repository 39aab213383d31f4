/** One push waiting for a commit. */
type Waiting<Push, Kept> = Readonly<{
  push: Push
  keep: (kept: Kept) => void
  fail: (error: unknown) => void
}>

/** At most so many pushes share a commit: one that is refused costs the others a second try. */
const MOST = 32

/**
 * Lets pushes that arrive while a commit is under way share the next one: thirty tablets answering at once cost a few
 * disk syncs, not thirty. `keepAll` stores all of them in one transaction or none. When a shared commit fails and one
 * push may be to blame (`isOnes`), each is tried alone, so that one cannot fail another; when the database is away, all
 * fail at once and none waits in vain.
 */
export function coalescing<Push, Kept>(
  keepAll: (pushes: readonly Push[]) => Promise<readonly Kept[]>,
  isOnes: (error: unknown) => boolean,
): (push: Push) => Promise<Kept> {
  const waiting: Waiting<Push, Kept>[] = []
  let busy = false

  const attempt = async (batch: readonly Waiting<Push, Kept>[]) => {
    const kept = await keepAll(batch.map(({ push }) => push))
    for (const [i, { keep }] of batch.entries()) keep(kept[i] as Kept)
  }
  const refuse = async (batch: readonly Waiting<Push, Kept>[], error: unknown) => {
    if (batch.length > 1 && isOnes(error)) for (const one of batch) await commit([one])
    else for (const { fail } of batch) fail(error)
  }
  const commit = (batch: readonly Waiting<Push, Kept>[]): Promise<void> =>
    attempt(batch).catch((error: unknown) => refuse(batch, error))
  const drain = async () => {
    for (let batch = waiting.splice(0, MOST); batch.length > 0; batch = waiting.splice(0, MOST))
      await commit(batch)
    busy = false
  }
  return (push) =>
    new Promise((keep, fail) => {
      waiting.push({ push, keep, fail })
      if (busy) return
      busy = true
      // After this turn of the event loop: requests that are ready now join.
      setImmediate(() => void drain())
    })
}
