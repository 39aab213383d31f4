import { useLayoutEffect, useRef } from 'preact/hooks'

/** Hears keys typed anywhere on the page, except into a field or while a dialog is open. */
export function usePageKeys(onKey: (key: string, event: KeyboardEvent) => void, on: boolean): void {
  // The newest hearer at once, not after the next paint: two quick keys must not meet the same one.
  const latest = useRef(onKey)
  latest.current = onKey
  // Before the first paint: a child who types at once loses no key.
  useLayoutEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      latest.current(event.key, event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on])
}
