import type { Page } from '@playwright/test'
import { makeItem } from '#content/make-item.ts'
import { SKILLS } from '#content/registry.ts'
import type { ItemId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import type { Grade, LearnerCard, Support } from '#domain/roster.ts'
import type { Child } from './child.ts'

/** Who sits at the tablet as far as the screens care. */
export type Sitter = Readonly<{ grade: Grade; language: Language; supports: readonly Support[] }>

/**
 * Opens an item on the signed-in child's tablet as a restart would: bookmarked as one of a placement, since before those no lesson
 * comes, her card saying who sits there.
 * Returns her as the card now tells.
 */
export async function lay(
  page: Page,
  origin: string,
  child: Child,
  item: ItemId,
  sitter: Sitter,
): Promise<Child> {
  const at = parseItemId(item)
  if (at?.kind !== 'gen') throw new Error(`${item} is no item of a skill`)
  const { skill, level } = at
  const { id } = child.card
  const bookmark = {
    learner: id,
    item,
    offer: { item, skill, level, why: 'placement', reason: { kind: 'placement', asked: 1 } },
    chosen: skill,
    model: '',
    v: 2,
  }
  // The page of before may still be writing down where it is: it is left first.
  await page.goto(`${origin}/icon.svg`)
  await page.evaluate(
    ([learner, row, card]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('carrel')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const work = open.result.transaction(['bookmarks', 'records'], 'readwrite')
          work.objectStore('bookmarks').put(row)
          const records = work.objectStore('records')
          const asked = records.get(['learner', learner])
          asked.onsuccess = () =>
            records.put({ ...asked.result, body: { ...asked.result.body, ...(card as object) } })
          work.oncomplete = () => {
            open.result.close()
            resolve()
          }
          work.onabort = () => reject(work.error)
        }
      }),
    [id as string, bookmark, sitter] as const,
  )
  await page.goto(`${origin}/practice/${skill}`)
  await page.locator(`[data-item="${item}"]`).waitFor()
  // Cards and pictures that are loaded when they are first drawn are there too.
  await page.locator('[data-answer] > :last-child > *').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  return { ...child, card: { ...child.card, ...sitter } satisfies LearnerCard }
}

/** Of a skill's level, the item with most to draw among its first seeds: if it fits, the others do. */
export const fullestItem = (skill: string, level: LevelNumber, language: Language): ItemId =>
  itemWithMost(skill, level, (id) => weightOf(id, language))

/** Of a skill's level, the item with the longest word among its first seeds, fuller ones first. */
export const wordiestItem = (skill: string, level: LevelNumber, language: Language): ItemId =>
  itemWithMost(skill, level, (id) => 10_000 * longestWordOf(id, language) + weightOf(id, language))

function itemWithMost(skill: string, level: LevelNumber, most: (id: ItemId) => number): ItemId {
  const { version } = SKILLS.find(({ id }) => id === skill) ?? { version: 0 }
  const ids = Array.from({ length: SEEDS }, (_, seed) => `gen/${skill}/${level}/${seed}/${version}` as ItemId)
  const weights = ids.map(most)
  return ids[weights.indexOf(Math.max(...weights))] as ItemId
}

const SEEDS = 60

/** How much there is to draw of an item: a number to compare. */
export const weightOf = (id: ItemId, language: Language): number => drawnOf(id, language).length

const longestWordOf = (id: ItemId, language: Language): number =>
  Math.max(0, ...(drawnOf(id, language).match(/\p{L}+/gu) ?? []).map(({ length }) => length))

function drawnOf(id: ItemId, language: Language): string {
  const made = makeItem(id, language)
  if (!made) throw new Error(`nobody can make ${id}`)
  const { prompt, model, question } = made.item
  return JSON.stringify({ prompt, model, question })
}
