#!/usr/bin/env node
// Runs Carrel's command line with the project's own Node, whatever Node the machine has. Node built-ins only.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE_FLAGS } from './node-flags.js'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(dirname(here), 'node_modules')
const NEEDED = 24

const own = [
  join(modules, 'node', 'bin', 'node'),
  join(modules, 'node', 'bin', 'node.exe'),
  join(modules, '.bin', 'node'),
]
const enough = Number(process.versions.node.split('.')[0]) >= NEEDED
const node = own.find((path) => existsSync(path)) ?? (enough ? process.execPath : null)

if (node === null) {
  process.stderr.write(
    `Carrel needs Node ${NEEDED}; this is ${process.version} and Carrel's own is not installed.\nRun: npm ci\n`,
  )
  process.exit(1)
}

// What Node makes of the TypeScript is kept: without its compiler in memory a hub starts twice as fast and is 35 MB smaller.
const cache = process.env['NODE_COMPILE_CACHE'] ?? join(modules, '.cache', 'carrel')
const child = spawn(node, [...NODE_FLAGS, join(here, 'cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: cache },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal tells the whole group; a service manager only this process.
  process.on(signal, () => child.kill(signal))
}
child.on('error', (error) => {
  process.stderr.write(`Carrel could not be started: ${error.message}\nRun: npm ci\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
