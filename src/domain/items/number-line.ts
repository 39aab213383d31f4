import type { Kind } from './kind.ts'
import { plainFraction } from './typed.ts'
import { sameValue } from './value.ts'

/** Choosing a tick of a number line. */
export const numberLine: Kind<'number-line'> = {
  read: (question, response) =>
    response.trim() === ''
      ? null
      : (question.line.values.find((value) => sameValue(value, plainFraction(response))) ?? null),
  choices: () => 0,
}
