import type { Light, Loudness } from '#domain/sound-and-light.ts'

/** One stroke each, 24 × 24, in the line of the house's icons. */
const SIGNS: Readonly<Record<Loudness | Exclude<Light, 'light' | 'dark'> | 'sun' | 'night', string>> = {
  off: 'M3 9.5v5h3.5L11 19V5L6.5 9.5zM15.5 9.5l5 5M20.5 9.5l-5 5',
  soft: 'M3 9.5v5h3.5L11 19V5L6.5 9.5zM14.5 10a3.2 3.2 0 0 1 0 4',
  medium: 'M3 9.5v5h3.5L11 19V5L6.5 9.5zM14.5 10a3.2 3.2 0 0 1 0 4M17 7.5a7 7 0 0 1 0 9',
  loud: 'M3 9.5v5h3.5L11 19V5L6.5 9.5zM14.5 10a3.2 3.2 0 0 1 0 4M17 7.5a7 7 0 0 1 0 9M19.5 5a10.5 10.5 0 0 1 0 14',
  device: 'M4 5.5h16v11.5H4zM9 20h6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  night: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  calm: 'M4 9c2.7-2.5 5.3-2.5 8 0s5.3 2.5 8 0M4 15c2.7-2.5 5.3-2.5 8 0s5.3 2.5 8 0',
}

/** What a choice of this screen looks like before it is read. */
export function Sign({ of }: { of: Loudness | Light }) {
  const name = of === 'light' ? 'sun' : of === 'dark' ? 'night' : of
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={SIGNS[name]} />
    </svg>
  )
}
