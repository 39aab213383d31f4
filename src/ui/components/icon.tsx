const PATHS = {
  speaker: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4',
  stop: 'M7 7h10v10H7z',
  soundAndLight:
    'M2.5 9.8v4.4h2.7L9 17.5V6.5L5.2 9.8zM17.5 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM17.5 5.2v1M17.5 17.8v1M22.3 12h-.6M13.3 12h-1M20.9 8.6l.7-.7M20.9 15.4l.7.7M14.1 8.6l-.7-.7M14.1 15.4l-.7.7',
  hand: 'M8 12.5V6.2a1.4 1.4 0 0 1 2.8 0V11m0-6.2a1.4 1.4 0 0 1 2.8 0V11m0-4.8a1.4 1.4 0 0 1 2.8 0v6.6m0-3.4a1.4 1.4 0 0 1 2.6 0c0 5.5-1.6 11-7.2 11-3.4 0-5-1.6-8.4-6.9-.6-1-.2-1.7.4-2 .8-.4 1.6 0 2.2.8L8 14',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  undo: 'M8.5 5L4.5 9l4 4M5 9h9a5.2 5.2 0 0 1 0 10.4h-4',
  erase: 'M9 6h10.5v12H9l-5.5-6zM12 9.5l5 5M17 9.5l-5 5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  leaf: 'M5 19C5 10 11 5 20 5c0 9-5 14-14 14M5 19l8-8',
  lamp: 'M9.5 17h5M10.5 20h3M12 3.5a5.8 5.8 0 0 1 3.4 10.5c-.6.5-.9 1.2-.9 2v.9h-5V16c0-.8-.3-1.5-.9-2A5.8 5.8 0 0 1 12 3.5z',
  pause: 'M5 5.5h11.5v7a5.75 5.75 0 0 1-11.5 0zM16.5 7.5h1.2a2.4 2.4 0 0 1 0 4.8h-1.4M4 21h13.5',
  door: 'M6 20V4.5h12V20M3.5 20h17M14.5 12v1',
  garden:
    'M12 20v-9M12 13c0-4 2.5-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5zM12 16c0-3-2-5-6.5-5 0 3.5 2.5 5 6.5 5zM5 20h14',
  send: 'M12 16V4.5M7 9l5-5 5 5M5 15v4.5h14V15',
  again: 'M18.5 8.5A7.5 7.5 0 1 0 19.5 13M19 4v5h-5',
  people:
    'M8.5 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5a6 6 0 0 1 12 0M16 5a3.3 3.3 0 0 1 0 6.3M17.5 14.2a6 6 0 0 1 4 5.3',
  notYet: 'M12 4.5a7.5 7.5 0 1 0 7.5 7.5',
} as const

export type IconName = keyof typeof PATHS

/** A drawn sign of the house: one line weight, rounded ends. Always beside a word or a label. */
export function Icon({ name, size = '1.5em' }: { name: IconName; size?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
