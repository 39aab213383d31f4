import type { Kind } from './kind.ts'
import { typedNumber, typedWhole } from './typed.ts'

/** Typing a number, in any of the ways it is written. */
export const numberPad: Kind<'number-pad'> = {
  read({ maxLength, decimal, unit }, response) {
    const number = decimal ? typedNumber(response, unit) : typedWhole(response, unit)
    return number === null || number.replace(',', '').length > maxLength ? null : number
  },
  choices: () => 0,
}
