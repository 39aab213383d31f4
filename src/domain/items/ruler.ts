import type { Kind } from './kind.ts'
import { exactValue, mixedText } from './value.ts'

/** Choosing a mark of a ruler. */
export const ruler: Kind<'ruler'> = {
  read({ parts, max }, response) {
    const value = exactValue(response.trim().replace(/\s+/g, ' '))
    if (value === null) return null
    const marks = (value.up * parts) / value.down
    return Number.isInteger(marks) && marks >= 0 && marks <= max * parts ? mixedText(marks, parts) : null
  },
  choices: () => 0,
}
