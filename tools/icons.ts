import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './browser.ts'

/** The sizes a manifest asks for; a maskable icon keeps its drawing inside the safe circle. */
const ICONS = [
  { file: 'icon-192.png', size: 192, inside: 1 },
  { file: 'icon-512.png', size: 512, inside: 1 },
  { file: 'icon-maskable-512.png', size: 512, inside: 0.78 },
] as const

/** Draws public/icon.svg as the PNG files of the manifest. */
async function writeIcons(): Promise<void> {
  const svg = readFileSync('public/icon.svg')
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  for (const { file, size, inside } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const ground = inside === 1 ? 'transparent' : '#00566d'
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img width="${size * inside}" src="${source}"></body>`,
    )
    await page.waitForFunction(() => document.images[0]?.complete)
    writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
}

await writeIcons()
