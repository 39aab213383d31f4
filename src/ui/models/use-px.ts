import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Tells a drawing's style how many of its units make one CSS px as it stands on the screen (`--px`), so that what is
 * written on it is never drawn too small to be read.
 */
export function usePx(width: number, height: number) {
  const drawing = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const svg = drawing.current
    if (!svg || typeof ResizeObserver === 'undefined') return
    const tell = () => {
      const box = svg.getBoundingClientRect()
      const scale = Math.min(box.width / width, box.height / height)
      if (scale > 0) svg.style.setProperty('--px', (1 / scale).toFixed(3))
    }
    tell()
    const watch = new ResizeObserver(tell)
    watch.observe(svg)
    return () => watch.disconnect()
  }, [width, height])
  return drawing
}
