import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/xvfb-run'
const BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
]

/** Whether WebKitGTK can be driven here (Debian: webkit2gtk-driver, xvfb, xauth). */
export const hasWebkit = (): boolean =>
  existsSync(DRIVER) && existsSync(SCREEN) && BROWSERS.some((path) => existsSync(path))

/** A window of WebKitGTK, the engine nearest to an iPad's that runs here. Its profile lives as long as the window. */
export type WebkitWindow = Readonly<{
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** What a script in the page answers, as JSON; `arguments` holds `args`. */
  ask<T>(script: string, ...args: readonly unknown[]): Promise<T>
  /** A real click in the middle of the first element that `script` answers; tried again until there is one. */
  click(script: string, ...args: readonly unknown[]): Promise<void>
  close(): Promise<void>
}>

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
/** How long something may take to be there, ms. */
const PATIENCE_MS = 60_000

/** Starts the driver on a screen of its own and opens a window (W3C WebDriver). */
export async function startWebkit(): Promise<WebkitWindow> {
  const port = await freePort()
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
  const args = ['-a', '-s', '-screen 0 1366x900x24', DRIVER, `--port=${port}`]
  const driver: ChildProcess = spawn(SCREEN, args, { detached: true, stdio: 'ignore', env })
  const end = () => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid, 'SIGKILL')
  }
  try {
    const base = `http://127.0.0.1:${port}`
    const options = {
      binary: BROWSERS.find((path) => existsSync(path)),
      // A page that is left by its address is put aside whole with its transactions open, aborted or not, and the next page waits
      // for them for ever: three runs of ten with WebKitGTK 2.50. On an iPad's home screen there is no address to leave by.
      args: ['--automation', '--enable-page-cache=false'],
    }
    const opened = await untilAnswered<{ sessionId: string }>(`${base}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    return driven(`${base}/session/${opened.sessionId}`, end)
  } catch (error) {
    end()
    throw error
  }
}

function driven(session: string, end: () => void): WebkitWindow {
  const run = <T>(script: string, args: readonly unknown[]) =>
    send<T>('POST', `${session}/execute/sync`, { script, args })
  return {
    goto: (url) => send('POST', `${session}/url`, { url }),
    reload: () => send('POST', `${session}/refresh`, {}),
    ask: (script, ...args) => run(script, args),
    click: async (script, ...args) => {
      const until = Date.now() + PATIENCE_MS
      for (;;) {
        const found = await run<Record<string, string> | null>(script, args)
        const id = found?.[ELEMENT]
        const clicked =
          id && (await send('POST', `${session}/element/${id}/click`, {}).then(() => true, String))
        if (clicked === true) return
        if (Date.now() > until)
          throw new Error(`Nothing to click (${clicked}): ${script} ${JSON.stringify(args)}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    close: async () => {
      await send('DELETE', session).catch(() => {})
      end()
    },
  }
}

async function send<T>(method: string, url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
  return value
}

/** The driver takes a moment until it listens. */
async function untilAnswered<T>(url: string, body: unknown): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await send<T>('POST', url, body)
    } catch (error) {
      if (Date.now() > until || !(error instanceof TypeError)) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
