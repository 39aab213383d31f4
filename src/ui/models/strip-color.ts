import css from './models.module.css'

const WORDS = {
  red: ['red', 'roja'],
  blue: ['blue', 'azul'],
  green: ['green', 'verde'],
  yellow: ['yellow', 'amarilla'],
} as const

/** The class that paints a strip as its name says; null for a strip that is not named by a color. */
export function stripColor(label: string): string | null {
  const named = Object.entries(WORDS).find(([, words]) => words.some((word) => word === label))
  return named ? (css[named[0]] ?? null) : null
}
