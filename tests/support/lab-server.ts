import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NODE_FLAGS } from '#server/node-flags.js'
import { placeOf, withStore } from '#server/place.ts'
import { systemRandom } from '#server/random.ts'
import { type DemoCodes, demoCodes, loadDemo } from '#server/roster/demo.ts'
import type { Store } from '#server/store/store.ts'

/** A server in a process of its own, as a school runs it: it can be killed with -9 and started again on its data. */
export type LabServer = Readonly<{
  port: number
  codes: DemoCodes
  pid(): number
  start(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Looks into the database beside the running server. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>
  close(): Promise<void>
}>

const CLI = new URL('../../server/cli.ts', import.meta.url).pathname

/** A server on a fresh database with the demonstration school, on a free loopback port that stays its own. */
export async function aLabServer(): Promise<LabServer> {
  const data = mkdtempSync(join(tmpdir(), 'carrel-lab-'))
  const port = await freePort()
  const place = placeOf(data, {})
  const codes = await withStore(place, async (store) => {
    // Stretching a whole school's secrets is the import's own test; here they are quick ones.
    const { codes } = await loadDemo(store, systemRandom, Date.now(), { iterations: 1_000 })
    return codes
  })
  const running: { child: ChildProcess | null } = { child: null }

  const start = async () => {
    const args = [...NODE_FLAGS, CLI, 'serve', '--port', String(port), '--data', data, '--allow-demo']
    // As the launcher does: Node keeps what it made of the TypeScript, and keeps its heap small.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'carrel-compile-cache') }
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
    running.child = child
    await said(child, 'Carrel is at')
  }
  const end = (signal: NodeJS.Signals) => async () => {
    const { child } = running
    running.child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await exited
  }
  await start()
  return {
    port,
    codes,
    pid: () => running.child?.pid ?? 0,
    start,
    kill: end('SIGKILL'),
    look: (work) => withStore(place, work),
    close: async () => {
      await end('SIGTERM')()
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Fresh one-time codes of the demonstration school (each works once). */
export const freshCodes = (lab: LabServer): Promise<DemoCodes> =>
  lab.look(async (store) => {
    const [school] = await store.schools()
    if (!school) throw new Error('no school')
    return demoCodes(store, school, systemRandom, Date.now())
  })

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      if (heard.includes(words)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${heard}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address !== 'string'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
