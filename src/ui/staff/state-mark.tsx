import type { PresenceState } from '#domain/folds/presence.ts'
import css from './state-mark.module.css'

/** A seat's state as a shape that can be told apart without colour; always beside its word. */
export function StateMark({ state }: { state: PresenceState }) {
  return (
    <svg
      class={`${css.mark} ${css[state]}`}
      viewBox="0 0 24 24"
      width="1.5em"
      height="1.5em"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  )
}

const SHAPES = {
  'hand-up': (
    <path d="M8 12.5V6.2a1.4 1.4 0 0 1 2.8 0V11m0-6.2a1.4 1.4 0 0 1 2.8 0V11m0-4.8a1.4 1.4 0 0 1 2.8 0v6.6m0-3.4a1.4 1.4 0 0 1 2.6 0c0 5.5-1.6 11-7.2 11-3.4 0-5-1.6-8.4-6.9-.6-1-.2-1.7.4-2 .8-.4 1.6 0 2.2.8L8 14" />
  ),
  'may-need-you': (
    <>
      <rect x="5" y="3.5" width="14" height="12" rx="2.5" fill="currentColor" fill-opacity="0.25" />
      <path d="M5 20.500h14" />
    </>
  ),
  rushing: <path d="M3 16l4.5-8 4.5 8 4.5-8 4.5 8" />,
  quiet: <circle cx="12" cy="12" r="8" stroke-dasharray="0.1 4.1" />,
  working: <circle cx="12" cy="12" r="7.5" fill="currentColor" />,
  break: (
    <path d="M5 7.500h11.500v5a5.75 5.75 0 0 1-11.5 0zM16.5 9h1.200a2.3 2.3 0 0 1 0 4.600h-1.400M4 21h13.5" />
  ),
  left: <path d="M10 4.500H5.500v15H10M10.5 12H20M16.5 8.500L20 12l-3.5 3.5" />,
  'not-here': <circle cx="12" cy="12" r="7.5" />,
} as const satisfies Record<PresenceState, unknown>
