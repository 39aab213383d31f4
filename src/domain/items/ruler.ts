import type { Kind } from './kind.ts'
import { plainFraction, withoutUnit } from './typed.ts'
import { exactValue, mixedText } from './value.ts'

/** Choosing a mark of a ruler. */
export const ruler: Kind<'ruler'> = {
  read({ parts, max, unit }, response) {
    const value = exactValue(plainFraction(withoutUnit(response, unit) ?? response))
    if (value === null) return null
    const marks = (value.up * parts) / value.down
    return Number.isInteger(marks) && marks >= 0 && marks <= max * parts ? mixedText(marks, parts) : null
  },
  choices: () => 0,
}
