import type { Kind } from './kind.ts'

/** Tapping all that fit; tapped in any order, told in the question's. */
export const select: Kind<'select'> = {
  read({ choices }, response) {
    const given = response.split(',').map((id) => id.trim())
    if (given.some((id) => !choices.some((choice) => choice.id === id))) return null
    return choices.flatMap(({ id }) => (given.includes(id) ? [id] : [])).join(',')
  },
  choices: () => 0,
}
