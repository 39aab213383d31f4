import { useEffect } from 'preact/hooks'

/** Hears keys typed anywhere on the page, except into a field or while a dialog is open. */
export function usePageKeys(onKey: (key: string, event: KeyboardEvent) => void, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      onKey(event.key, event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [onKey, on])
}
