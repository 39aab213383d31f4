import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope
declare const __BUILD__: string

// Every build has a cache of its own, so that pages of the build before find their parts until the last of them is closed.
const CACHES = 'carrel-build-'
const CACHE = CACHES + __BUILD__
const manifest = self.__WB_MANIFEST
const precache = new PrecacheController({ cacheName: CACHE })
precache.addToCacheList(manifest)

/** How long a page may take to say which build it is of, ms. */
const PATIENCE_MS = 3_000

self.addEventListener('install', (event) => {
  event.waitUntil(carryOver(manifest).then(() => precache.install(event)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    // The very first worker takes its page at once; else that page would have none until it is loaded again.
    otherCaches().then((others) => (others.length === 0 ? self.clients.claim() : undefined)),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data === 'TIDY') event.waitUntil(tidy())
})

registerRoute(new PrecacheRoute(precache))
registerRoute(
  new NavigationRoute(precache.createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/v1\//, /^\/healthz$/],
  }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/pictures/'),
  async ({ request, url }) => (await drawingAt(url.pathname)) ?? fetch(request),
)
// A page of the build before asks for a part that this build has no more.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
)

/** Drawings by name, once they were asked for; the browser forgets them when it lets the worker rest. */
let drawings: Promise<Readonly<Record<string, string>>> | null = null

/** A drawing out of the pack of all; null where the pack, or the drawing in it, is missing. */
async function drawingAt(pathname: string): Promise<Response | null> {
  drawings ??= openPack()
  const svg = await drawings.then(
    (all) => all[pathname.slice('/pictures/'.length, -'.svg'.length)],
    () => {
      drawings = null
      return undefined
    },
  )
  return svg === undefined ? null : new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}

async function openPack(): Promise<Readonly<Record<string, string>>> {
  const pack = precache.getCachedURLs().find((url) => /\/assets\/drawings-[^/]+\.json$/.test(url))
  const found = pack && (await precache.matchPrecache(pack))
  if (!found) throw new Error('The pack of drawings is not in the cache.')
  return found.json()
}

const otherCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE)

/** What did not change since the build before is copied, not fetched: thirty tablets update at once over one access point. */
async function carryOver(entries: readonly (PrecacheEntry | string)[]): Promise<void> {
  const cache = await caches.open(CACHE)
  const olds = await Promise.all((await otherCaches()).map((name) => caches.open(name)))
  const unchanging = entries.flatMap((entry) =>
    typeof entry !== 'string' && entry.revision === null ? [new URL(entry.url, self.location.href).href] : [],
  )
  for (const url of unchanging) {
    const found = await Promise.all(olds.map((old) => old.match(url)))
    const copy = found.find((one) => one !== undefined)
    if (copy) await cache.put(url, copy)
  }
}

/** Drops the caches of builds of which no page is open any more. A page that does not say keeps them all. */
async function tidy(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const scripts = await Promise.all(pages.map(entryScriptOf))
  if (scripts.includes(null)) return
  for (const name of await otherCaches()) {
    const cache = await caches.open(name)
    const inUse = await Promise.all(
      scripts.map(
        async (script) => (await cache.match(String(script))) && !precache.getCacheKeyForURL(String(script)),
      ),
    )
    if (!inUse.some(Boolean)) await caches.delete(name)
  }
}

/** The address of the entry script a page was made of; null when it does not say in time. */
const entryScriptOf = (page: Client): Promise<string | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(null), PATIENCE_MS)
    port1.onmessage = ({ data }) => {
      clearTimeout(timer)
      resolve(typeof data === 'string' ? data : null)
    }
    page.postMessage('WHICH_BUILD', [port2])
  })
