import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL of its own for one test file: loopback only, thrown away at the end. */
export type Postgres = Readonly<{
  /** An empty database. */
  url: string
  /** Another empty database. */
  another(): Promise<string>
  stop(): Promise<void>
}>

/** Why a test that needs PostgreSQL is skipped. */
export const NO_POSTGRES = 'no PostgreSQL is installed here (Debian: apt-get install postgresql)'

/** Starts the newest PostgreSQL installed on this host; null where there is none, which fails in CI. */
export async function startPostgres(): Promise<Postgres | null> {
  const bin = newestBin()
  if (bin === null) {
    if (process.env['CI']) throw new Error(`In CI this test must run, but ${NO_POSTGRES}`)
    console.warn(`Skipped: ${NO_POSTGRES}`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'carrel-postgres-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const setup = ['-D', data, '-U', 'carrel', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(bin, 'initdb'), setup, { ...user, cwd: folder, stdio: 'pipe' })

  const port = await freePort()
  // Without fsync: what is tested here is the program, not the disk.
  const settings = [
    `listen_addresses=127.0.0.1`,
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // Also when the tests are broken off.
  process.once('exit', () => server.kill('SIGINT'))
  const said: Buffer[] = []
  server.stderr.on('data', (text: Buffer) => said.push(text))
  const urlOf = (name: string) => `postgres://carrel@127.0.0.1:${port}/${name}`
  await answering(server, urlOf('postgres'), () => Buffer.concat(said).toString())

  let made = 0
  const another = async () => {
    made += 1
    await ask(urlOf('postgres'), `create database carrel_${made} template template0`)
    return urlOf(`carrel_${made}`)
  }
  const stop = async () => {
    const gone = once(server, 'exit')
    // SIGINT: PostgreSQL's "fast" shutdown.
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: await another(), another, stop }
}

/** Runs one statement on the database at `url`. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function newestBin(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const bins = versions.map((version) => join(root, version, 'bin'))
  return bins.find((bin) => existsSync(join(bin, 'initdb'))) ?? null
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody'].flatMap(
    (name) => lines.find((one) => one.startsWith(`${name}:`)) ?? [],
  )[0]
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}

async function answering(server: ChildProcess, url: string, said: () => string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (server.exitCode !== null) break
    try {
      await ask(url, 'select 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  server.kill('SIGKILL')
  throw new Error(`PostgreSQL did not start: ${said()}`)
}
