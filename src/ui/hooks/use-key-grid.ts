import { useRef } from 'preact/hooks'

/** Arrow keys move among the things of a grid as the eye would: left and right in order, up and down to the nearest in that direction. */
export function useKeyGrid<E extends HTMLElement>(selector: string) {
  const ref = useRef<E>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const grid = ref.current
    if (!grid || !isArrow(event.key)) return
    const all = [...grid.querySelectorAll<HTMLElement>(selector)]
    const here = all.findIndex((one) => one.contains(document.activeElement))
    const from = all[here]
    if (!from) return
    const to = nextOf(all, here, from, event.key)
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return { ref, onKeyDown }
}

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key)

function nextOf(
  all: readonly HTMLElement[],
  here: number,
  from: HTMLElement,
  key: Arrow,
): HTMLElement | undefined {
  if (key === 'ArrowLeft') return all[here - 1]
  if (key === 'ArrowRight') return all[here + 1]
  const a = from.getBoundingClientRect()
  const beyond = all.filter((one) => {
    const b = one.getBoundingClientRect()
    return key === 'ArrowDown' ? b.top >= a.bottom - 1 : b.bottom <= a.top + 1
  })
  return beyond.sort((one, other) => distance(a, one) - distance(a, other))[0]
}

function distance(a: DOMRect, one: HTMLElement): number {
  const b = one.getBoundingClientRect()
  return Math.abs(b.left + b.width / 2 - a.left - a.width / 2) + 3 * Math.abs(b.top - a.top)
}
