import type { Kind } from './kind.ts'

/** How something was drawn. `in-order`: every stroke from its beginning to its end, one after the other. */
export const TRACED = ['in-order', 'mirrored', 'bottom-up', 'wrong-order', 'off'] as const
export type Traced = (typeof TRACED)[number]

/** Drawing over numerals or letters. */
export const trace: Kind<'trace'> = {
  read: (_, response) => TRACED.find((one) => one === response.trim()) ?? null,
  choices: () => 0,
}
