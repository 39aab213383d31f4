import { expect, test } from 'vitest'
import { CoreSilentError, startCore } from '#app/core.ts'
import { lateCore } from '#app/late-core.ts'
import { MODEL, modelsOf } from '#content/mastery-model.ts'
import type { LearnerId } from '#domain/ids.ts'
import { aWorker, settle, testTime } from '#tests/support/device.ts'
import { someParameters } from '#tests/support/parameters.ts'

const ADA = 'ada' as LearnerId

/** `record` holds what the device has of the school's parameters; a test may change it. */
function aCore(record: { rev: number; body: unknown } | null = null) {
  const time = testTime(0)
  const here = { record }
  const workers: ReturnType<typeof aWorker>[] = []
  const startWorker = () => {
    const worker = aWorker()
    workers.push(worker)
    return worker
  }
  const close = () => workers.forEach((worker) => void worker.terminate())
  return {
    time,
    workers,
    close,
    here,
    core: startCore({ startWorker, after: time.after, parameters: async () => here.record }),
  }
}

test('no worker is started before the first question', async () => {
  const { workers, core, close } = aCore()
  expect(workers).toHaveLength(0)
  expect(await core.ask('model')).toMatch(/\w/)
  expect(workers).toHaveLength(1)
  close()
})

test('a worker that died is replaced at its deadline, and the answer is the same', async () => {
  const { time, workers, core, close } = aCore()
  const before = await core.ask('fold', null, ADA, [])
  workers[0]?.die()
  const asked = core.ask('fold', null, ADA, [])
  await settle()
  expect(workers).toHaveLength(1)
  await time.pass(3_000)
  expect(await asked).toEqual(before)
  expect(workers).toHaveLength(2)
  close()
})

test('a worker whose script would not load is replaced at once', async () => {
  const { time, workers, core, close } = aCore()
  await core.ask('model')
  workers[0]?.die()
  const asked = core.ask('model')
  await settle()
  ;(workers[0] as unknown as EventTarget).dispatchEvent(new Event('error'))
  expect(await asked).toMatch(/\w/)
  expect(workers).toHaveLength(2)
  expect(time.now()).toBe(0)
  close()
})

test('when no worker ever answers, the question fails instead of hanging', async () => {
  const time = testTime(0)
  const startWorker = () => {
    const worker = aWorker()
    worker.die()
    return worker
  }
  const asked = startCore({ startWorker, after: time.after, parameters: async () => null }).ask('model')
  const failed = expect(asked).rejects.toThrow(CoreSilentError)
  await time.pass(60_000)
  await failed
})

test('a mistake inside the worker is told as such and kills nobody', async () => {
  const { workers, core, close } = aCore()
  await expect(core.ask('fold', null, ADA, null as never)).rejects.toThrow()
  expect(await core.ask('model')).toMatch(/\w/)
  expect(workers).toHaveLength(1)
  close()
})

test('every worker is told the school’s parameters before it believes anything, also the one that replaces a dead one', async () => {
  const now = someParameters()
  const { time, workers, core, here, close } = aCore({ rev: 7, body: { now, before: null } })
  const named = modelsOf({ now, before: null }).current.hash
  expect((await core.ask('fold', null, ADA, [])).model).toBe(named)
  workers[0]?.die()
  const asked = core.ask('fold', null, ADA, [])
  await time.pass(60_000)
  expect((await asked).model).toBe(named)
  expect(workers).toHaveLength(2)

  here.record = null
  expect((await core.ask('fold', null, ADA, [])).model, 'taken back').toBe(MODEL.hash)
  close()
})

test('the bridge itself comes with the first question', async () => {
  const time = testTime(0)
  const worker = aWorker()
  const core = lateCore({
    startWorker: () => worker,
    after: time.after,
    parameters: async () => null,
  })
  expect(await core.ask('model')).toMatch(/\w/)
  worker.terminate()
})
