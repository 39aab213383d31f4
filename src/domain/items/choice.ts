import type { Kind } from './kind.ts'

/** Tapping one of a few choices. */
export const choice: Kind<'choice'> = {
  read: (question, response) => (question.choices.some(({ id }) => id === response) ? response : null),
  choices: (question) => question.choices.length,
}
