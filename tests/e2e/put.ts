import type { Locator } from '@playwright/test'
import type { Question, QuestionKind, Tile } from '#domain/items/item.ts'
import { PUT_MEASURED } from './put-measured.ts'
import type { Putters, Words } from './putters.ts'

/** Gives a response with taps, whatever was given before. */
export const put = (main: Locator, question: Question, response: string, words: Words): Promise<void> =>
  (PUT[question.kind] as Required<Putters>[QuestionKind])(main, question as never, response, words)

const PUT: Putters = {
  ...PUT_MEASURED,
  choice: async (main, question, response) => {
    const at = question.choices.findIndex(({ id }) => id === response)
    await main.getByRole('radio').nth(at).click()
  },
  'number-pad': async (main, question, response, { pad }) => {
    const keys = main.getByRole('group', { name: pad.label })
    for (let n = 0; n < question.maxLength; n++) await keys.getByRole('button', { name: pad.erase }).click()
    for (const key of response)
      await keys.getByRole('button', { name: key === '.' ? pad.point : key, exact: true }).click()
  },
  'ten-frame': async (main, question, response, { frame }) => {
    const cells = main.getByRole('group', { name: frame.label }).getByRole('button')
    await press(cells, (cell) => cell < Number(response), question.fixed)
  },
  'number-line': async (main, question, response, { line }) => {
    await main.getByRole('slider', { name: line.label }).press('Home')
    const steps = question.line.values.indexOf(response)
    for (let step = 0; step < steps; step++) await main.getByRole('button', { name: line.more }).click()
  },
  'base-ten': async (main, question, response, { base }) => {
    const worths = { hundreds: 100, tens: 10, ones: 1 } as const
    let left = Number(response)
    for (const place of question.places) {
      const fewer = main.getByRole('button', { name: base.remove[place] })
      while ((await fewer.getAttribute('aria-disabled')) !== 'true') await fewer.click()
    }
    for (const place of question.places)
      for (; left >= worths[place]; left -= worths[place])
        await main.getByRole('button', { name: base.add[place] }).click()
  },
  'fraction-bar': async (main, question, response, { fraction }) => {
    const [shaded = 0, parts = 1] = response.split('/').map(Number)
    if (question.parts === null)
      await main.getByRole('button', { name: fraction.cut(parts), exact: true }).click()
    await press(
      main.getByRole('group', { name: fraction.label }).getByRole('button'),
      (part) => part < shaded,
    )
  },
  order: async (main, question, response, { order }) => {
    const placed = main.getByRole('list', { name: order.row }).getByRole('button')
    while ((await placed.count()) > 0) await placed.last().click()
    const cards = main.getByRole('group', { name: order.cards }).getByRole('button')
    for (const id of response.split(','))
      await cards.nth(question.cards.findIndex((card) => card.id === id)).click()
  },
  equation: async (main, question, response, { equation }) => {
    const placed = main.getByRole('group', { name: equation.label }).getByRole('button')
    while ((await placed.count()) > 0) await placed.last().click()
    const tiles = main.getByRole('group', { name: equation.tiles }).getByRole('button')
    const slots = question.parts.filter(({ kind }) => kind === 'slot').length
    for (const tile of tilesOf(question.tiles, slots, response) ?? [])
      await tiles.nth(question.tiles.indexOf(tile)).click()
  },
}

/** Presses what is not as it shall be; the first `fixed` cannot be pressed. */
async function press(cells: Locator, want: (cell: number) => boolean, fixed = 0): Promise<void> {
  const count = await cells.count()
  for (let cell = fixed; cell < count; cell++) {
    const now = (await cells.nth(cell).getAttribute('aria-pressed')) === 'true'
    if (now !== want(cell)) await cells.nth(cell).click()
  }
}

/** The tiles that spell a response, one a slot; null when none do. A tile's text may hold spaces. */
function tilesOf(tiles: readonly Tile[], slots: number, text: string): Tile[] | null {
  if (slots === 0) return text === '' ? [] : null
  for (const tile of tiles) {
    if (slots === 1 ? tile.text !== text : !text.startsWith(`${tile.text} `)) continue
    const others = tiles.filter((one) => one !== tile)
    const rest = tilesOf(others, slots - 1, text.slice(tile.text.length + 1))
    if (rest !== null) return [tile, ...rest]
  }
  return null
}
