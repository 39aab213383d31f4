import type { Locator } from '@playwright/test'
import { minutesOf } from '#domain/items/clock.ts'
import { coinsFor } from '#domain/items/money.ts'
import { exactValue } from '#domain/items/value.ts'
import { handsText } from '#ui/items/hands-text.ts'
import { waysToDraw } from '#ui/items/trace-ways.ts'
import type { Putters } from './putters.ts'

/** What is set, measured, laid down, built or turned, by its step buttons; what is drawn, by choosing instead. */
export const PUT_MEASURED: Putters = {
  clock: async (main, { mode, step }, response, { clock }) => {
    const minutes = minutesOf(response)
    if (mode === 'set') {
      const hands = handsText(minutes, clock)
      const long = hands.slice(hands.indexOf('. '))
      const face = main.getByRole('img', { name: clock.label })
      const shows = async () => (await face.getAttribute('aria-label')) ?? ''
      await until(main, clock.minutesOn(step), async () => (await shows()).endsWith(long))
      await until(main, clock.hourOn, async () => (await shows()).endsWith(hands))
      return
    }
    const [hour = '', minute = ''] = response.split(':')
    const turned = (name: string, text: string) => {
      const digits = main.getByRole('group', { name, exact: true }).getByText(/^(\d{1,2}|–)$/)
      return until(main, clock.up(name), async () => (await digits.textContent()) === text)
    }
    await turned(clock.hours, hour)
    if (step > 1) return turned(clock.minutes, minute)
    await turned(clock.tens, minute.slice(0, 1))
    await turned(clock.ones, minute.slice(1))
  },
  ruler: async (main, { unit, parts }, response, { ruler }) => {
    const { up, down } = exactValue(response) ?? { up: 0, down: 1 }
    const marks = (up * parts) / down
    if (unit === 'cube' || unit === 'clip') {
      await toTheEnd(main, ruler.takeOff[unit])
      await times(main, ruler.layDown[unit], marks)
      return
    }
    await main.getByRole('slider', { name: ruler.label }).press('Home')
    await times(main, ruler.more, marks)
  },
  money: async (main, { coins, most }, response, { money }) => {
    await toTheEnd(main, money.undo)
    for (const cents of coinsFor(coins, Number(response), most) ?? [])
      await times(main, money.put(money.names[cents]), 1)
  },
  graph: async (main, { columns }, response, { graph }) => {
    const slider = main.getByRole('slider', { name: graph.label })
    for (const _ of columns) await slider.press('ArrowLeft')
    for (const [i, height] of response.split(',').entries()) {
      if (i > 0) await slider.press('ArrowRight')
      await toTheEnd(main, graph.less(columns[i] ?? ''))
      await times(main, graph.more(columns[i] ?? ''), Number(height))
    }
  },
  grid: async (main, _, response, { grid }) => {
    const [x = 0, y = 0] = response.match(/\d+/g)?.map(Number) ?? []
    await toTheEnd(main, grid.left)
    await toTheEnd(main, grid.down)
    await times(main, grid.right, x)
    await times(main, grid.up, y)
  },
  angle: async (main, { step, start }, response, { angle }) => {
    await toTheEnd(main, angle.back(step))
    await times(main, angle.on(step), (Number(response) - (start % step)) / step)
  },
  trace: async (main, { text }, response, { trace }) => {
    const other = main.getByRole('button', { name: trace.choose })
    if (await other.isVisible()) await other.click()
    const at = waysToDraw(text).findIndex(({ traced }) => traced === response)
    await main.getByRole('radio').nth(at).click()
  },
}

const button = (main: Locator, name: string): Locator => main.getByRole('button', { name, exact: true })

async function times(main: Locator, name: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await button(main, name).click()
}

/** Presses as often as it leads anywhere. */
async function toTheEnd(main: Locator, name: string): Promise<void> {
  while ((await button(main, name).getAttribute('aria-disabled')) !== 'true') await button(main, name).click()
}

/** Presses until it is so, at most once round a clock. */
async function until(main: Locator, name: string, is: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 60 && !(await is()); n++) await button(main, name).click()
}
