import type { Kind } from './kind.ts'

/** Putting every card on a mat. */
export const sort: Kind<'sort'> = {
  read({ cards, mats }, response) {
    const placed = new Map(
      response.split(',').map((pair) => {
        const [card = '', mat = ''] = pair.split('>')
        return [card.trim(), mat.trim()] as const
      }),
    )
    const whole = placed.size === cards.length && cards.every(({ id }) => isMat(placed.get(id)))
    return whole ? cards.map(({ id }) => `${id}>${placed.get(id)}`).join(',') : null

    function isMat(mat: string | undefined): boolean {
      return mats.some(({ id }) => id === mat)
    }
  },
  choices: () => 0,
}
