import type { Kind } from './kind.ts'

/** Putting cards in order; every card has its place before it is an answer. */
export const order: Kind<'order'> = {
  read(question, response) {
    const ids = response.split(',').map((id) => id.trim())
    const whole = ids.length === question.cards.length && question.cards.every(({ id }) => ids.includes(id))
    return whole ? ids.join(',') : null
  },
  choices: () => 0,
}
