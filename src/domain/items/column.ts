import type { Kind } from './kind.ts'
import { typedNumber } from './typed.ts'

/** A sum written in columns: what stands below the line. Zeros in front are no mistake; zeros after the point stay as written. */
export const column: Kind<'column'> = {
  read({ width, places }, response) {
    const number = typedNumber(response, null)?.replace(',', '') ?? null
    if (number === null) return null
    const [whole = '', part = ''] = number.split('.')
    const written = whole === '0' && part !== '' ? part.length : whole.length + part.length
    return written > width || part.length > places ? null : number
  },
  choices: () => 0,
}
