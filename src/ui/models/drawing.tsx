import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import css from './models.module.css'
import { Moving } from './moving.ts'

type Props = Readonly<{
  width: number
  height: number
  say: string
  children: ComponentChildren
  maxWidth?: number
}>

/** An SVG picture with one sentence for who cannot see it; `maxWidth` in rem keeps small pictures small. */
export function Drawing({ width, height, say, children, maxWidth }: Props) {
  const moves = useContext(Moving)
  return (
    <svg
      class={moves ? `${css.model} ${css.moves}` : css.model}
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
