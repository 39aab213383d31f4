import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../tools/browser.ts'

/** A real Chromium with a profile on disk that outlives it: it can be killed like a tablet whose battery is pulled. */
export type Tablet = Readonly<{
  context: BrowserContext
  page: Page
  /** A signal to the browser's whole process group. */
  signal(name: NodeJS.Signals): void
  /** SIGKILL to the browser's whole process group; the profile stays. */
  kill(): Promise<void>
  close(): Promise<void>
}>

/** Of the page, CSS px. */
export type Size = Readonly<{ width: number; height: number }>

export const aProfile = (): string => mkdtempSync(join(tmpdir(), 'carrel-profile-'))
export const dropProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })

/** Starts Chromium on the profile; waits until it can be driven. */
export async function startTablet(
  profile: string,
  size: Size = { width: 1366, height: 768 },
  language = 'en-US',
): Promise<Tablet> {
  const args = [
    '--headless',
    ...CHROMIUM_FLAGS,
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--window-size=${size.width},${size.height}`,
    `--lang=${language}`,
    `--accept-lang=${language}`,
    'about:blank',
  ]
  const child = spawn(findChromium(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const browser: Browser = await chromium.connectOverCDP(await debuggerOf(child))
  const context = browser.contexts()[0]
  if (!context) throw new Error('Chromium gave no context')
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize(size)

  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, name)
  }
  const kill = async () => {
    signal('SIGKILL')
    await ended
    await browser.close().catch(() => {})
  }
  const close = async () => {
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.close').catch(() => {})
    await ended
    await browser.close().catch(() => {})
  }
  return { context, page, signal, kill, close }
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(heard)
      if (found?.[1]) resolve(found[1])
    })
    child.once('exit', (code) =>
      reject(new Error(`Chromium ended with ${code} before it could be driven:\n${heard}`)),
    )
  })
}
