import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, firefox, test } from '@playwright/test'
import { build } from 'vite'
import { GOLDEN } from '#tests/support/golden.ts'
import { hasWebkit, startWebkit } from '#tests/support/webkit.ts'

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

let script: string
test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/support/golden.ts', formats: ['iife'], name: 'golden' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : null
  script = chunk?.code ?? ''
})

test('Chromium computes the same bits as Node', async ({ page }) => {
  await page.addScriptTag({ content: script })
  expect(await page.evaluate('golden.goldenHere()')).toEqual(GOLDEN)
})

test('Firefox computes the same bits as Node', async () => {
  test.skip(!existsSync(FIREFOX) && !process.env['CI'], 'Firefox is not installed (firefox-esr, or FIREFOX)')
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    headless: true,
    timeout: 60_000,
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    expect(await page.evaluate('golden.goldenHere()')).toEqual(GOLDEN)
  } finally {
    await browser.close()
  }
})

test('WebKit computes the same bits as Node', async () => {
  test.skip(!hasWebkit(), 'WebKitGTK is not installed (Debian: webkit2gtk-driver, xvfb, xauth)')
  const page = `<!doctype html><title>bits</title><script>${script.replaceAll('</script', '<\\/script')}</script>`
  const server = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(page))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const window = await startWebkit()
  try {
    await window.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await window.ask('return golden.goldenHere()')).toEqual(GOLDEN)
  } finally {
    await window.close()
    server.close()
  }
})
