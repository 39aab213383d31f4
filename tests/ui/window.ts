import { Window } from 'happy-dom'

/** What drawing needs of a browser. `URL`, `fetch` and `Response` stay Node's: the server of these tests runs beside. */
const NEEDED = [
  'document',
  'location',
  'history',
  'customElements',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLAnchorElement',
  'HTMLButtonElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'SVGElement',
  'DocumentFragment',
  'MutationObserver',
  'PopStateEvent',
  'KeyboardEvent',
  'MouseEvent',
  'getComputedStyle',
  'matchMedia',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
] as const

const page = new Window({ url: 'http://localhost/class/class-1' })
for (const name of NEEDED) {
  const value = page[name] as unknown
  const bound = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(page) : value
  Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true })
}
Object.defineProperty(globalThis, 'window', { value: page, configurable: true })
