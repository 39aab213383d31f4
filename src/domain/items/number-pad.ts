import type { Kind } from './kind.ts'

/** Typing a number. Leading zeros fall away, a decimal comma is a decimal point. */
export const numberPad: Kind<'number-pad'> = {
  read(question, response) {
    const typed = response.trim().replace(',', '.')
    if (typed.length > question.maxLength) return null
    const parts = /^(\d*)(?:\.(\d+))?$/.exec(typed)
    if (!parts || typed === '') return null
    if (parts[2] !== undefined && !question.decimal) return null
    const whole = (parts[1] ?? '').replace(/^0+(?=\d)/, '') || '0'
    return parts[2] === undefined ? whole : `${whole}.${parts[2]}`
  },
  choices: () => 0,
}
