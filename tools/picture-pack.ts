import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const PICTURES = 'public/pictures'

/**
 * Adds one file with all drawings, by name, to a build. The service worker keeps and opens that one: four hundred requests of thirty
 * tablets at once, and again after each update, are more than an access point bears.
 */
export const picturePack = (): Plugin => ({
  name: 'carrel:picture-pack',
  apply: 'build',
  generateBundle() {
    const drawings = readdirSync(PICTURES)
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [basename(file, '.svg'), readFileSync(join(PICTURES, file), 'utf8')])
    const source = JSON.stringify(Object.fromEntries(drawings))
    this.emitFile({ type: 'asset', name: 'drawings.json', source })
  },
})
