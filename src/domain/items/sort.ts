import type { Kind } from './kind.ts'

/** Putting every card on a mat. */
export const sort: Kind<'sort'> = {
  read({ cards, mats }, response) {
    const pairs = response.split(',').map((pair) => pair.split('>').map((id) => id.trim()))
    const placed = new Map(pairs.map(([card = '', mat = '']) => [card, mat]))
    const isMat = (mat: string | undefined) => mats.some(({ id }) => id === mat)
    const whole =
      pairs.length === cards.length &&
      pairs.every((pair) => pair.length === 2) &&
      cards.every(({ id }) => isMat(placed.get(id)))
    return whole ? cards.map(({ id }) => `${id}>${placed.get(id)}`).join(',') : null
  },
  choices: () => 0,
}
