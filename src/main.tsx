import { render } from 'preact'
import { type LabParts, openLab } from '#app/lab.ts'
import { onPartMissing } from '#app/updates.ts'
import { assert } from '#domain/assert.ts'
import { isLanguage } from '#domain/language.ts'
import { loadMessages } from '#i18n/load.ts'
import { afterMs } from '#sync/timers.ts'
import { App } from '#ui/app.tsx'
import MasteryWorker from '#workers/mastery.worker.ts?worker'

declare const __BUILD__: string

/** What a browser may refuse to hand out, or throw at the mere asking. */
function orNull<T>(ask: () => T | undefined): T | null {
  try {
    return ask() ?? null
  } catch {
    return null
  }
}

const parts: LabParts = {
  build: __BUILD__,
  now: () => Date.now(),
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
  after: afterMs,
  fetch: (input, init) => fetch(input, init),
  openSource: (path) => new EventSource(path),
  startWorker: () => new MasteryWorker(),
  indexedDb: null,
  memoryDb: async () => {
    const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb')
    return { indexedDB: new IDBFactory(), IDBKeyRange }
  },
  canaries: orNull(() => localStorage),
  storage: orNull(() => navigator.storage),
  locks: orNull(() => navigator.locks),
  serviceWorker: import.meta.env.DEV ? null : orNull(() => navigator.serviceWorker),
  entryScript: document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '',
  secure: isSecureContext,
  onReturn: (back) => {
    const shown = () => document.visibilityState === 'visible' && back()
    addEventListener('online', back)
    document.addEventListener('visibilitychange', shown)
    return () => {
      removeEventListener('online', back)
      document.removeEventListener('visibilitychange', shown)
    }
  },
  reload: () => location.reload(),
  failed: (error) => reportError(error),
}

/** The first language of the browser that Carrel speaks; its words are fetched while the database opens. */
const language = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
loadMessages(language).catch(parts.failed)
// Not by a top-level await: WebKit takes every module that imports this one, and is imported twice at once, for evaluated before it is.
void openLab(parts).then((lab) => {
  addEventListener('vite:preloadError', (event) =>
    onPartMissing(event, sessionStorage, lab.lesson, parts.reload),
  )
  const root = document.getElementById('app')
  assert(root, 'index.html has no #app')
  render(<App lab={lab} language={language} />, root)
})
