import type { Locator } from '@playwright/test'
import type { PieceName, Question, QuestionKind, Tile } from '#domain/items/item.ts'
import { pointIsPlaced, sheetFrom } from '#ui/items/column-sheet.ts'
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
  select: async (main, question, response, { select }) => {
    const cards = main.getByRole('group', { name: select.label }).getByRole('button')
    const ids = response.split(',')
    await press(cards, (card) => ids.includes(question.choices[card]?.id ?? ''))
  },
  sort: async (main, question, response, { sort }) => {
    for (const card of question.cards)
      for (const mat of question.mats) {
        const there = main.getByRole('button', { name: sort.take(card.speech, mat.speech), exact: true })
        if ((await there.count()) > 0) await there.click()
      }
    const pile = main.getByRole('group', { name: sort.cards })
    const there = new Map<string, number>()
    for (const pair of response.split(',')) {
      const [cardId = '', matId = ''] = pair.split('>')
      const card = question.cards.find(({ id }) => id === cardId)
      const mat = question.mats.find(({ id }) => id === matId)
      const count = there.get(matId) ?? 0
      await pile.getByRole('button', { name: card?.speech ?? '', exact: true }).click()
      await main.getByRole('button', { name: sort.mat(mat?.speech ?? '', count), exact: true }).click()
      there.set(matId, count + 1)
    }
  },
  deal: async (main, _, response, { deal }) => {
    const buttons = main.getByRole('group', { name: deal.label }).getByRole('button')
    const counts = response.split(',').map(Number)
    // A mat, then its minus.
    for (const mat of counts.keys())
      while ((await buttons.nth(2 * mat + 1).getAttribute('aria-disabled')) !== 'true')
        await buttons.nth(2 * mat + 1).click()
    for (const [mat, count] of counts.entries())
      for (let n = 0; n < count; n++) await buttons.nth(2 * mat).click()
  },
  array: async (main, _, response, { array }) => {
    const [rows = 1, columns = 1] = response.split('x').map(Number)
    const step = async (name: string, times: number) => {
      for (let n = 0; n < times; n++) await main.getByRole('button', { name }).click()
    }
    for (const fewer of [array.fewerRows, array.fewerColumns]) {
      const button = main.getByRole('button', { name: fewer })
      while ((await button.getAttribute('aria-disabled')) !== 'true') await button.click()
    }
    const fresh = await main.getByText(array.none).count()
    // The first row brings its first column.
    await step(array.moreRows, fresh > 0 ? rows : rows - 1)
    await step(array.moreColumns, columns - 1)
  },
  column: async (main, question, response, { column, pad }) => {
    const keys = main.getByRole('group', { name: pad.label })
    const result = (place: number) =>
      main.getByRole('button', { name: new RegExp(`^${column.result(place)}:`) })
    for (let place = 1; place <= question.width; place++) {
      await result(place).click()
      if (!(await result(place).getAttribute('aria-label'))?.endsWith(column.empty))
        await keys.getByRole('button', { name: pad.erase }).click()
    }
    await result(1).click()
    const { lines, decimals } = sheetFrom(question, response)
    const digits = (lines.at(-1) ?? []).filter((digit) => digit !== '')
    for (const [n, digit] of digits.toReversed().entries()) {
      await keys.getByRole('button', { name: digit, exact: true }).click()
      if (pointIsPlaced(question) && decimals === n + 1)
        await keys.getByRole('button', { name: pad.point }).click()
    }
  },
  'fraction-pad': async (main, question, response, { over, pad }) => {
    const keys = main.getByRole('group', { name: pad.label })
    const [, whole = '', up = '', down = ''] = /^(?:(\d+)(?: |$))?(?:(\d+)\/(\d+))?$/.exec(response) ?? []
    for (const [field, digits] of [
      ['whole', whole],
      ['up', up],
      ['down', down],
    ] as const) {
      if (field === 'whole' && !question.mixed) continue
      const box = main.getByRole('button', { name: new RegExp(`^${over[field]}:`) })
      await box.click()
      while (!(await box.getAttribute('aria-label'))?.endsWith(over.empty))
        await keys.getByRole('button', { name: pad.erase }).click()
      for (const digit of digits) await keys.getByRole('button', { name: digit, exact: true }).click()
    }
  },
  sticks: async (main, _, response, { sticks }) => {
    const undo = main.getByRole('button', { name: sticks.undo, exact: true })
    while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click()
    for (const letter of response)
      await main.getByRole('button', { name: letter === 's' ? sticks.add.s : sticks.add.l }).click()
  },
  cover: async (main, _, response, { cover }) => {
    const undo = main.getByRole('button', { name: cover.undo, exact: true })
    while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click()
    const tray = main.getByRole('group', { name: cover.tray })
    for (const name of response.split(',') as PieceName[])
      await tray.getByRole('button', { name: cover.names[name], exact: true }).click()
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
