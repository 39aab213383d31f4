// Makes a clone ready: installs exactly what the lock file names, when it is not installed yet. Node built-ins only,
// because nothing else is there on a fresh machine; runs under any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.carrel-installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(
    `Carrel needs Node 20 or newer to install; this is ${process.version}. Install a newer Node and try again.`,
  )
  process.exit(1)
}

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
if (!installed) {
  console.log('Installing what Carrel is built from (once; a few minutes on a slow line) …')
  const npm = process.env['npm_execpath']
  const [command, args] = npm?.endsWith('.js')
    ? [process.execPath, [npm]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: withoutCallersNpmRun(process.env),
  })
  if (result.status !== 0) {
    console.error(
      '\nThe installation did not finish. Check the connection to the npm registry and run the same command again.',
    )
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** `npm_config_*` of the outer npm would reach the inner one and change what it does (`--omit`, `--ignore-scripts`). */
function withoutCallersNpmRun(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
  )
}
