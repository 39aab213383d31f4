import { type CDPSession, expect, type Locator, test } from '@playwright/test'
import { en } from '#i18n/en/child.ts'
import { enrol, settled } from './child.ts'
import { aChildOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

/** One finger put down and lifted so many px inside (below 0: outside) the right edge; null = not moved. */
async function press(session: CDPSession, target: Locator, holdMs: number, down: number, up: number | null) {
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to press')
  const at = (inside: number) => ({
    touchPoints: [{ x: box.x + box.width - inside, y: box.y + box.height / 2 }],
  })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(down) })
  await new Promise((resolve) => setTimeout(resolve, holdMs))
  if (up !== null) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(up) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('a small hand may press long and slide a little; taken away it has pressed nothing', async () => {
  const { lab, wire } = room
  const { class: ours } = await aChildOf(lab, 'K')
  const { page, context } = await room.tablet()
  await enrol(page, wire.origin, lab.codes.device)
  await settled(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const soft = page.getByRole('radio', { name: en.sound.levels.soft }).first()
  await press(session, soft, 900, 30, null)
  await expect(soft, 'a long press').toBeChecked()
  const loud = page.getByRole('radio', { name: en.sound.levels.loud }).first()
  await press(session, loud, 50, 30, -60)
  await expect(soft, 'taken away').toBeChecked()
  await press(session, loud, 50, 30, null)
  await expect(loud, 'a tap').toBeChecked()
  const yes = page.getByRole('button', { name: en.sound.yes })
  await press(session, yes, 900, 30, null)
  const door = page.getByRole('link', { name: ours.title })
  await press(session, door, 50, 30, -60)
  await expect(page.getByRole('heading', { name: en.classes.title }), 'taken away').toBeVisible()
  await press(session, door, 900, 4, -6)
  await expect(page.getByRole('list', { name: en.class.title }), 'long, and beside the edge').toBeVisible()
})
