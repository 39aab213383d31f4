import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import type { Answers } from '#domain/study/predict/answers.ts'
import { CHROMIUM_FLAGS, findChromium } from '../browser.ts'
import type { Figures, Fits } from './mastery-work.ts'

/** What a worker in Chromium measures; `fits` null = without answers. */
export type InChromium = Readonly<{ engine: string; online: Figures; fits: Fits | null }>

/** Only pages kept apart from all others get a clock of 5 µs. */
const APART = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Measures in a worker of a real Chromium. */
export async function inChromium(answers: Answers | null): Promise<InChromium> {
  const script = await bundled('tools/bench/mastery-in-worker.ts', 'iife')
  const bodies: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><title>bench</title>'],
    '/worker.js': ['text/javascript', script],
    '/answers.json': ['application/json', answers === null ? 'null' : JSON.stringify(plain(answers))],
  }
  const server = createServer((request, reply) => {
    const [type, body] = bodies[request.url ?? ''] ?? ['text/plain', '']
    reply.writeHead(200, { 'content-type': type, ...APART }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const told = await page.evaluate(async () => {
      const worker = new Worker('/worker.js')
      const ask = (what: unknown) =>
        new Promise<unknown>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage(what)
        })
      const online = await ask('online')
      const given = await (await fetch('/answers.json')).json()
      if (given === null) return { online, fits: null }
      const { typed, rest } = given as { typed: Record<string, [string, number[]]>; rest: object }
      const columns = Object.fromEntries(
        Object.entries(typed).map(([name, [type, values]]) => [
          name,
          new { Int32Array, Uint8Array, Float64Array }[type as 'Int32Array'](values),
        ]),
      )
      return { online, fits: await ask({ ...rest, ...columns }) }
    })
    return { engine: `Chromium ${browser.version().split('.')[0]}`, ...(told as Omit<InChromium, 'engine'>) }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Answers as JSON: columns with the names of their types. */
function plain(answers: Answers) {
  const isTyped = (value: unknown): value is Int32Array => ArrayBuffer.isView(value)
  const all = Object.entries(answers)
  return {
    typed: Object.fromEntries(
      all.flatMap(([name, value]) =>
        isTyped(value) ? [[name, [value.constructor.name, Array.from(value)]]] : [],
      ),
    ),
    rest: {
      ...Object.fromEntries(all.filter(([, value]) => !isTyped(value))),
      skillsOfSet: answers.skillsOfSet.map((set) => Array.from(set)),
      names: { users: [], items: [], sets: [], skills: [] },
    },
  }
}

/** One script of a file and all it needs, minified. */
export async function bundled(entry: string, format: 'es' | 'iife'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: [format], name: 'bench' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  return first && 'output' in first ? (first.output[0]?.code ?? '') : ''
}
