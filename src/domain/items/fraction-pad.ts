import type { Kind } from './kind.ts'
import { plainFraction } from './typed.ts'

/** Typing a fraction, or a whole number and a fraction. */
export const fractionPad: Kind<'fraction-pad'> = {
  read({ mixed }, response) {
    const text = plainFraction(response)
    if (mixed && /^\d{1,4}$/.test(text)) return String(Number(text))
    const [, whole, up = '', down = ''] = /^(?:(\d{1,4}) )?(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
    if (down === '' || Number(down) === 0 || (whole !== undefined && !mixed)) return null
    const over = `${Number(up)}/${Number(down)}`
    return whole === undefined ? over : `${Number(whole)} ${over}`
  },
  choices: () => 0,
}
