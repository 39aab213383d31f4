import { execSync } from 'node:child_process'
import preact from '@preact/preset-vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { picturePack } from './tools/picture-pack.ts'

/** Names a build: on the device page, in `device-health`, in the server's log. */
const build = process.env['CARREL_BUILD'] ?? commit()

export default defineConfig({
  define: { __BUILD__: JSON.stringify(build) },
  // Dexie's build for browsers of this decade: 2 kB less for every child (`npm run bench sizes`).
  resolve: {
    alias: process.env['VITEST'] ? [] : [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }],
  },
  plugins: [
    picturePack(),
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'workers',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifestFilename: 'manifest.webmanifest',
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}', 'icon-*.png', 'assets/drawings-*.json'],
        // They are in one file, see tools/picture-pack.ts.
        globIgnores: ['pictures/**'],
        maximumFileSizeToCacheInBytes: 1_000_000,
      },
      manifest: {
        name: 'Carrel',
        short_name: 'Carrel',
        description: 'A quiet desk of one’s own: the learning lab of an elementary school',
        start_url: '/',
        scope: '/',
        id: '/',
        display: 'standalone',
        orientation: 'any',
        background_color: '#f7f1e5',
        theme_color: '#f7f1e5',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    sourcemap: false,
    assetsInlineLimit: 0,
    // One file for all that the first screen needs: a slow tablet pays for each request, also when the service worker answers.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'carrel', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two thousand items of every level are made and checked: no limit that a slow machine could miss.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})

function commit(): string {
  try {
    return execSync('git rev-parse --short=10 HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return 'dev'
  }
}
