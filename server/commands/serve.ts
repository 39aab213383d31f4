import { existsSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { jsonLog } from '#server/log.ts'
import { placeOf, projectDir } from '#server/place.ts'
import { type Serving, startServer } from '#server/serve.ts'
import type { Store } from '#server/store/store.ts'

/** The port Carrel lives on; a browser keeps its storage under it. */
export const DEFAULT_PORT = 8317

/** `carrel serve`: runs until SIGINT or SIGTERM, then finishes what it has and leaves within five seconds. */
export async function serve(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      app: { type: 'string' },
      cert: { type: 'string' },
      key: { type: 'string' },
      'behind-https': { type: 'boolean', default: false },
      'allow-demo': { type: 'boolean', default: false },
    },
  })
  if ((values.cert === undefined) !== (values.key === undefined))
    throw new WrongUsage('--cert and --key go together.')
  const staticDir = values.app === undefined ? join(projectDir(), 'dist') : resolve(values.app)
  if (!existsSync(join(staticDir, 'index.html'))) {
    throw new Refused('The app is not built yet.', 'Run: npm run build')
  }
  const host = values.host ?? io.env['HOST'] ?? '127.0.0.1'
  const tls = values.cert && values.key ? { cert: values.cert, key: values.key } : undefined
  const serving = await startServer({
    place: placeOf(values.data, io.env),
    port: portOf(values.port ?? io.env['PORT']),
    host,
    tls,
    behindHttps: values['behind-https'],
    staticDir,
    build: io.env['CARREL_BUILD'] ?? 'dev',
    log: jsonLog(io.out, Date.now),
    prepare: (store) => (values['allow-demo'] ? Promise.resolve() : refuseDemo(store)),
  })
  // Before a word is said: who reads that it runs may tell it to stop at once.
  const told = untilTold(serving)
  // Written now, not at the end: a hub that is switched off at the wall starts fast and small the next time too.
  flushCompileCache()
  io.err(`Carrel is at ${serving.url}`)
  if (isInTheOpen(host, tls !== undefined || values['behind-https'])) {
    io.err(
      'Warning: others reach this server without HTTPS; passwords and devices’ cookies can be read on the way.',
    )
    io.err(
      'Make a certificate (carrel hub certificate) and serve with --cert and --key, or behind a proxy: --behind-https.',
    )
  }
  if (serving.setupUrl)
    io.err(
      `Nobody is here yet. Make the school and its first administrator (once, within three days):\n${serving.setupUrl}`,
    )
  await told
  return EXIT.done
}

/** Whether others than this machine reach a server at `host` without HTTPS. */
export const isInTheOpen = (host: string, https: boolean): boolean =>
  !https && !/^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)

/** The demonstration school's codes are no secret; it is not for children's real work. */
async function refuseDemo(store: Store): Promise<void> {
  if (!(await store.schools()).some(({ demo }) => demo)) return
  throw new Refused(
    'This database holds the demonstration school.',
    'Remove it with: carrel demo remove. Or show it on purpose with --allow-demo.',
  )
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new WrongUsage(`--port is a number from 0 to 65535, not ${text}.`)
  return port
}

const untilTold = (serving: Serving): Promise<void> =>
  new Promise((resolve, reject) => {
    // Twice is once: a terminal and the launcher both pass a signal on.
    const leave = () => void serving.close().then(resolve, reject)
    process.on('SIGINT', leave)
    process.on('SIGTERM', leave)
  })
