import type { ComponentChildren } from 'preact'
import css from './models.module.css'
import movesCss from './moves.module.css'
import { useMotion } from './moving.ts'
import { usePx } from './use-px.ts'

type Props = Readonly<{
  width: number
  height: number
  say: string
  children: ComponentChildren
  maxWidth?: number
}>

/** An SVG picture with one sentence for who cannot see it; `maxWidth` in rem keeps small pictures small, where nothing stands beside them less so (`--enlarge`). */
export function Drawing({ width, height, say, children, maxWidth }: Props) {
  const motion = useMotion()
  const drawing = usePx(width, height)
  return (
    <svg
      ref={drawing}
      class={motion === 'moves' ? `${css.model} ${movesCss.moves}` : css.model}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say}
      style={{ maxInlineSize: `calc(${maxWidth ?? width / 14}rem * var(--enlarge, 1))` }}
    >
      {children}
    </svg>
  )
}

/** Whole numbers from 0 to `count` - 1. */
export const upTo = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i)
