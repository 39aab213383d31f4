import type { Page } from '@playwright/test'

/** What must hold of the room on screen; `targets` and `still` are not asked of magnified text. */
export type Rules = Readonly<{
  /** Least size of anything to tap and least distance between two, CSS px; null = not asked. */
  targets: Readonly<{ size: number; gap: number }> | null
  /** Whether everything must be seen without scrolling, the last 24 px free of things to tap. */
  still: boolean
}>

/** Targets and distances by the size of a child's hand. */
export const HANDS = {
  k1: { size: 104, gap: 16 },
  g23: { size: 80, gap: 12 },
  g45: { size: 64, gap: 12 },
} as const

/** Everything on the page that does not fit, overlaps, is too small, too near or cut off, each in a sentence; empty = all is well. */
export function misfits(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(({ targets, still }) => {
    const told: string[] = []
    const root = document.documentElement
    const name = (one: Element) =>
      `"${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}" (${one.tagName.toLowerCase()})`
    const n = (px: number) => Math.round(px * 10) / 10
    if (root.scrollWidth > root.clientWidth)
      told.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than its window`)
    if (still && root.scrollHeight > root.clientHeight)
      told.push(`the page is ${root.scrollHeight - root.clientHeight} px taller than its window`)

    const dialog = document.querySelector('dialog[open]')
    const within = dialog ?? document.body
    const seen = (one: Element) => {
      const { width, height } = one.getBoundingClientRect()
      return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true })
    }
    const tappable = [...within.querySelectorAll('button, a[href], [role="slider"], [role="radio"]')].filter(
      seen,
    )
    // Cells of a frame and parts of a bar are one drawing: they touch, and a narrow part makes up for it in height.
    const touching = (one: Element) =>
      one.hasAttribute('aria-pressed') &&
      one.parentElement !== null &&
      getComputedStyle(one.parentElement).gap === '2px'
    const small = (one: Element, size: number) => {
      const { width, height } = one.getBoundingClientRect()
      if (!touching(one)) return Math.min(width, height) < size - 0.5
      return width * height < size * size || Math.min(width, height) < size * 0.85
    }
    for (const one of tappable) {
      const box = one.getBoundingClientRect()
      if (box.left < -0.5 || box.right > root.clientWidth + 0.5)
        told.push(`${name(one)} stands outside the window`)
      if (still && !dialog && box.bottom > root.clientHeight - 23.5)
        told.push(`${name(one)} ends ${n(box.bottom - root.clientHeight + 24)} px inside the dead edge`)
      if (targets && one.getAttribute('role') !== 'slider' && small(one, targets.size))
        told.push(`${name(one)} is ${n(box.width)} × ${n(box.height)} px, not ${targets.size}`)
    }
    for (const [i, a] of tappable.entries())
      for (const b of tappable.slice(i + 1)) {
        if (a.contains(b) || b.contains(a)) continue
        const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
        const x = Math.max(p.left - q.right, q.left - p.right)
        const y = Math.max(p.top - q.bottom, q.top - p.bottom)
        const apart = Math.max(x, y)
        if (apart < -0.5) told.push(`${name(a)} and ${name(b)} overlap by ${n(-apart)} px`)
        else if (
          targets &&
          apart < targets.gap - 0.5 &&
          !(a.parentElement === b.parentElement && touching(a))
        )
          told.push(`${name(a)} and ${name(b)} are ${n(apart)} px apart, not ${targets.gap}`)
      }

    // What is written or drawn lies inside the nearest thing that has an edge of its own, and inside the window.
    const walk = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || !seen(parent) || parent.closest('.said')) continue
      range.selectNodeContents(text)
      const whole = range.getBoundingClientRect()
      // What moves within its place is seen no further than that.
      const place = parent.closest('[data-scrolls="true"]')?.getBoundingClientRect()
      const box = {
        left: whole.left,
        right: whole.right,
        top: Math.max(whole.top, place?.top ?? whole.top),
        bottom: Math.min(whole.bottom, place?.bottom ?? whole.bottom),
      }
      const say = `the words "${text.textContent.trim().slice(0, 40)}"`
      if (box.right > root.clientWidth + 1 || box.left < -1) told.push(`${say} leave the window`)
      const edge = parent.closest('button, a, figure, section, [data-marking], svg')?.getBoundingClientRect()
      if (edge && (box.left < edge.left - 2 || box.right > edge.right + 2))
        told.push(`${say} leave their place sideways`)
      for (const one of tappable) {
        if (one.contains(text)) continue
        const other = one.getBoundingClientRect()
        const x = Math.min(box.right, other.right) - Math.max(box.left, other.left)
        const y = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
        if (x > 2 && y > 4) told.push(`${say} lie under ${name(one)}`)
      }
    }
    for (const svg of within.querySelectorAll('main svg, dialog svg')) {
      if (!seen(svg)) continue
      const box = svg.getBoundingClientRect()
      const place = svg.closest('button, figure, section, main > div')
      const clip = place && within.contains(place) ? place.getBoundingClientRect() : null
      const drawing = svg.getAttribute('aria-label') ?? svg.parentElement?.textContent ?? ''
      if (
        clip &&
        (box.top < clip.top - 2 ||
          box.bottom > clip.bottom + 2 ||
          box.left < clip.left - 2 ||
          box.right > clip.right + 2)
      )
        told.push(`the drawing ${drawing} leaves its place`)
      if (svg.getAttribute('role') === 'img' && (box.width < 40 || box.height < 24))
        told.push(`the drawing ${drawing} shrank to ${n(box.width)} × ${n(box.height)} px`)
    }
    return [...new Set(told)]
  }, rules)
}
