import type { Support } from '#domain/roster.ts'
import type { Light } from '#domain/sound-and-light.ts'

/** The supports that these screens really give; the rest wait for their own work and are not claimed. */
const GIVEN = [
  'spoken',
  'additional-testing-time',
  'breaks',
  'magnification',
  'high-contrast',
  'text-appearance',
  'layout-single-column',
  'reduced-motion',
] as const satisfies readonly Support[]

/** Which of a child's supports are in force on screen. */
export const supportsInForce = (supports: readonly Support[]): readonly Support[] =>
  GIVEN.filter((support) => supports.includes(support))

/** The look those supports ask for, as attributes the style sheets read. */
export function looksOf(
  supports: readonly Support[],
): Readonly<Record<`data-${string}`, string | undefined>> {
  const has = (support: Support) => supports.includes(support)
  return {
    'data-contrast': has('high-contrast') ? 'more' : undefined,
    'data-spacing': has('text-appearance') ? 'wide' : undefined,
    'data-size': has('magnification') ? 'large' : undefined,
    'data-layout': has('layout-single-column') ? 'single' : undefined,
    'data-motion': has('reduced-motion') ? 'none' : undefined,
  }
}

/** The look of the whole page in a light, by data attribute; a child's own supports, further in, win over it. */
export const looksOfLight = (
  light: Light,
): Readonly<Record<'theme' | 'calm' | 'motion', string | undefined>> => ({
  theme: light === 'light' || light === 'dark' ? light : undefined,
  calm: light === 'calm' ? 'true' : undefined,
  motion: light === 'calm' ? 'none' : undefined,
})
