import type { Item } from '#domain/items/item.ts'

/**
 * Solves an item from what a child is given: its English words, its picture and its question, never from the numbers it was drawn
 * from. The response, in any spelling its question reads; null when these are not items it knows.
 */
export type Solver = (item: Item) => string | null
