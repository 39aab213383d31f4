import { expect, test } from 'vitest'
import { coalescing } from '#server/store/coalesce.ts'

/** A commit that takes a turn of the event loop and refuses whole when a push says so. */
function commits() {
  const batches: string[][] = []
  const keepAll = async (pushes: readonly string[]) => {
    batches.push([...pushes])
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (pushes.includes('bad')) throw new RangeError('refused')
    if (pushes.includes('away')) throw new Error('the database is away')
    return pushes.map((push) => `kept ${push}`)
  }
  return { batches, keep: coalescing(keepAll, (error) => error instanceof RangeError) }
}

test('pushes that come together share a commit, and each gets its own answer', async () => {
  const { batches, keep } = commits()
  expect(await Promise.all(['a', 'b', 'c'].map(keep))).toEqual(['kept a', 'kept b', 'kept c'])
  expect(batches).toEqual([['a', 'b', 'c']])
})

test('pushes that come during a commit wait for the next one together', async () => {
  const { batches, keep } = commits()
  const first = keep('a')
  await new Promise((resolve) => setImmediate(resolve))
  await Promise.all([first, keep('b'), keep('c')])
  expect(batches).toEqual([['a'], ['b', 'c']])
})

test('a push that is refused fails alone', async () => {
  const { keep } = commits()
  const answers = await Promise.allSettled(['a', 'bad', 'c'].map(keep))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(keep('d')).resolves.toBe('kept d')
})

test('when the database is away nobody waits for the others’ second tries', async () => {
  const { batches, keep } = commits()
  const answers = await Promise.allSettled(['a', 'away', 'c'].map(keep))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(batches).toHaveLength(1)
})

test('a crowd is taken in several commits', async () => {
  const { batches, keep } = commits()
  const crowd = Array.from({ length: 100 }, (_, i) => `push ${i}`)
  expect(await Promise.all(crowd.map(keep))).toEqual(crowd.map((push) => `kept ${push}`))
  expect(batches.flat()).toEqual(crowd)
  expect(batches.length).toBeLessThan(10)
})
