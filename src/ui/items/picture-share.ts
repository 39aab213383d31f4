import type { Choice } from '#domain/items/item.ts'

/** How large what a card shows is beside the largest that any of them shows, up to 1: big and small stay told apart. */
export const pictureShare = (card: Choice, cards: readonly Choice[]): number =>
  sizeOf(card) / Math.max(...cards.map(sizeOf))

const sizeOf = ({ model }: Choice): number =>
  model?.kind === 'pictures' ? Math.max(1, ...model.rows.flat().map(({ size }) => size)) : 1
