import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** How Chromium is started in tests: quiet, offline-minded, and as root too. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of a Chromium: `CHROMIUM`, then PATH, then Playwright's cache, then `playwright install chromium`,
 * then, as root on Debian, `apt-get`. Throws with the command a person can run.
 */
export function findChromium(say: (line: string) => void = () => {}): string {
  const found = named() ?? onPath() ?? inPlaywrightCache()
  if (found) return found
  say('No Chromium found: trying "playwright install chromium" …')
  const playwright = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  const downloaded = playwright.status === 0 ? inPlaywrightCache() : undefined
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Trying "apt-get install chromium" …')
    apt('chromium')
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chromium and none was found.\n' +
      'Next step: "sudo apt-get install chromium" (Debian), or "npx playwright install chromium", or set CHROMIUM to its path.',
  )
}

function named(): string | undefined {
  const path = process.env['CHROMIUM']
  if (!path) return undefined
  if (isExecutable(path)) return path
  throw new Error(`CHROMIUM is set to ${path}, which cannot be run. Next step: correct or unset it.`)
}

function onPath(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function inPlaywrightCache(): string | undefined {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  return builds
    .flatMap((build) => [
      join(cache, build, 'chrome-linux', 'chrome'),
      join(cache, build, 'chrome-linux64', 'chrome'),
      join(cache, build, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    ])
    .findLast(isExecutable)
}

/** Installs Debian packages; needs root. Answers whether it worked. */
export function apt(...packages: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: 'ignore', env, timeout: 600_000 } as const
  spawnSync('apt-get', ['update', '-qq'], options)
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status ===
    0
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}
