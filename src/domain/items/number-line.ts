import type { Kind } from './kind.ts'
import { sameValue } from './value.ts'

/** Choosing a tick of a number line. */
export const numberLine: Kind<'number-line'> = {
  read: (question, response) =>
    response.trim() === ''
      ? null
      : (question.line.values.find((value) => sameValue(value, response.trim())) ?? null),
  choices: () => 0,
}
