import type { ComponentChildren } from 'preact'
import css from './models.module.css'
import movesCss from './moves.module.css'
import { useMotion } from './moving.ts'

type Props = Readonly<{
  width: number
  height: number
  say: string
  children: ComponentChildren
  maxWidth?: number
}>

/** An SVG picture with one sentence for who cannot see it; `maxWidth` in rem keeps small pictures small. */
export function Drawing({ width, height, say, children, maxWidth }: Props) {
  const motion = useMotion()
  return (
    <svg
      class={motion === 'moves' ? `${css.model} ${movesCss.moves}` : css.model}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say}
      style={{ maxInlineSize: `${maxWidth ?? width / 14}rem` }}
    >
      {children}
    </svg>
  )
}

/** Whole numbers from 0 to `count` - 1. */
export const upTo = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i)
