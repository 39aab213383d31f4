import { type Remote, wrap } from 'comlink'
import type { MasteryCore } from '#workers/mastery-core.ts'

/** What is needed of a worker. */
export type CoreWorker = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>
type Name = keyof MasteryCore
type Args<K extends Name> = Parameters<MasteryCore[K]>
type Answer<K extends Name> = Awaited<ReturnType<MasteryCore[K]>>

/** The mastery worker, asked by name. Every question has a deadline; calls are idempotent, so a dead worker is replaced and asked again. */
export type Core = Readonly<{ ask<K extends Name>(name: K, ...args: Args<K>): Promise<Answer<K>> }>

export type CoreParts = Readonly<{
  startWorker(): CoreWorker
  /** Runs something after `ms`; the returned function calls it off. */
  after(ms: number, run: () => void): () => void
  /** The record of the school's own parameters as this device has it now; null = none. */
  parameters(): Promise<Readonly<{ rev: number; body: unknown }> | null>
}>

/** A worker that has just been started has to load first, ms. */
const FIRST_DEADLINE_MS = 10_000
const DEADLINE_MS = 3_000
const WORKERS = 3

/** No worker answered in time, three times over: a screen shows the error boundary. */
export class CoreSilentError extends Error {
  override name = 'CoreSilentError'
}

type Running = {
  readonly worker: CoreWorker
  readonly remote: Remote<MasteryCore>
  warm: boolean
  /** The revision of the parameters it was told; 0 = none. */
  told: number
}

/** What hangs on the parameters: a worker is told them before it is asked. */
const BELIEVING: ReadonlySet<Name> = new Set<Name>(['fold', 'offer', 'today', 'garden'])

/** Starts the worker with the first question. Comlink never tells of a dead worker: the deadline does. */
export function startCore({ startWorker, after, parameters }: CoreParts): Core {
  let running: Running | null = null
  const launch = (): Running => {
    const worker = startWorker()
    return { worker, remote: wrap<MasteryCore>(worker), warm: false, told: 0 }
  }
  /** Resolves `null` when the worker is dead or silent. */
  const inTime = <T>({ worker, warm }: Running, asked: Promise<T>) =>
    new Promise<{ answer: T } | null>((resolve, reject) => {
      const dead = () => settle(() => resolve(null))
      const callOff = after(warm ? DEADLINE_MS : FIRST_DEADLINE_MS, dead)
      const settle = (how: () => void) => {
        callOff()
        worker.removeEventListener('error', dead)
        how()
      }
      worker.addEventListener('error', dead)
      asked.then(
        (answer) => settle(() => resolve({ answer })),
        (error: unknown) => settle(() => reject(error)),
      )
    })
  async function ask<K extends Name>(name: K, ...args: Args<K>): Promise<Answer<K>> {
    const believes = BELIEVING.has(name)
    const record = believes ? await parameters() : null
    const toldFirst = async (one: Running): Promise<Answer<K>> => {
      const rev = record?.rev ?? 0
      if (believes && one.told !== rev) {
        await one.remote.use(record?.body ?? null)
        one.told = rev
      }
      const call = one.remote[name] as unknown as (...given: Args<K>) => Promise<Answer<K>>
      return call(...args)
    }
    for (let tries = 0; tries < WORKERS; tries++) {
      const one = running ?? launch()
      running = one
      const heard = await inTime(one, toldFirst(one))
      if (heard !== null) {
        one.warm = true
        return heard.answer
      }
      if (running === one) running = null
      one.worker.terminate()
    }
    throw new CoreSilentError(`The mastery worker did not answer "${name}".`)
  }
  return { ask }
}
