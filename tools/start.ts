// `npm start`: builds the app, fills an empty database with the demonstration school, serves, and says where to go.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_PORT } from '#server/commands/serve.ts'
import { Refused } from '#server/io.ts'
import { jsonLog } from '#server/log.ts'
import { placeOf, projectDir } from '#server/place.ts'
import { systemRandom } from '#server/random.ts'
import { type DemoCodes, demoCodes, loadDemo } from '#server/roster/demo.ts'
import { type Serving, startServer } from '#server/serve.ts'
import type { Store } from '#server/store/store.ts'

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Refused) console.error(error.next)
  process.exit(1)
}

async function start(): Promise<void> {
  const port = Number(process.env['PORT'] || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refused(
      `PORT is ${process.env['PORT']}.`,
      'Set it to a number from 1 to 65535, or leave it out.',
    )
  console.log('Building Carrel …')
  const built = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: projectDir(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (built.status !== 0)
    throw new Refused('The build failed.', 'Read the lines above; "npm test types" tells more.')

  const place = placeOf(process.env['CARREL_DIR'], process.env)
  mkdirSync(place.dataDir, { recursive: true })
  const codes: { demo: DemoCodes | null } = { demo: null }
  const serving = await startServer({
    place,
    port,
    host: process.env['HOST'] || '127.0.0.1',
    staticDir: join(projectDir(), 'dist'),
    build: process.env['CARREL_BUILD'] ?? 'start',
    log: jsonLog(() => {}, Date.now),
    prepare: async (store) => {
      codes.demo = await openDemo(store)
    },
  })
  console.log(welcome(serving, codes.demo))
  await untilTold()
  await serving.close()
}

/** Loads the demonstration school into an empty database; makes fresh codes for one that is there. */
async function openDemo(store: Store): Promise<DemoCodes | null> {
  const schools = await store.schools()
  if (schools.length === 0) return (await loadDemo(store, systemRandom, Date.now())).codes
  const demo = schools.find((school) => school.demo)
  return demo ? demoCodes(store, demo, systemRandom, Date.now()) : null
}

function welcome({ url }: Serving, codes: DemoCodes | null): string {
  if (!codes) return `\nCarrel is at ${url}\nStaff sign in at ${url}/staff\nStop it with Ctrl+C.\n`
  return `
Carrel is at ${url}, with a demonstration school of invented people.
Each code works once; the next "npm start" makes new ones.

  a child     ${url}/enrol#${codes.device}
              makes this browser a child's tablet; every child's picture is on the class sheet staff can print
  a monitor   ${url}/staff/code#${codes.monitor}
  a teacher   ${url}/staff/code#${codes.teacher}
  an admin    ${url}/staff/code#${codes.admin}
              staff never sign in on a child's tablet: use another browser, or a private window

Take the demonstration school away with: npx carrel demo remove
Stop with Ctrl+C.
`
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    // Not once: a terminal tells npm and us, and npm tells us again.
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}
