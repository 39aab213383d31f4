import { expect, test } from '@playwright/test'
import { staff } from '#i18n/en/staff.ts'
import { aLabServer, freshCodes, type LabServer } from '#tests/support/lab-server.ts'
import { aProfile, dropProfile, startTablet, type Tablet } from '#tests/support/tablet.ts'
import { layWire, type Wire } from '#tests/support/wire.ts'
import { answerRight, enrol, itemOn, practiseOne, settled, signIn, wordsOf } from './child.ts'
import { aChildOf, attemptsOf } from './lab.ts'

const ITEMS = 20

test.describe('a class practises offline, and nothing is lost', () => {
  let lab: LabServer
  let wire: Wire
  const profiles: string[] = []
  const tablets: Tablet[] = []
  const tablet = async (profile = aProfile()) => {
    profiles.push(profile)
    const started = await startTablet(profile)
    tablets.push(started)
    return started
  }

  test.beforeEach(async () => {
    lab = await aLabServer()
    wire = await layWire(() => lab.port)
  })
  test.afterEach(async () => {
    for (const one of tablets.splice(0)) await one.close().catch(() => one.kill())
    for (const profile of profiles.splice(0)) dropProfile(profile)
    await wire.close()
    await lab.close()
  })

  test('twenty answers given offline survive the death of the tablet and reach the server once each', async () => {
    const { child, class: ours } = await aChildOf(lab, '2')
    const words = wordsOf(child)
    const profile = aProfile()
    const first = await tablet(profile)
    await enrol(first.page, wire.origin, lab.codes.device)
    await settled(first.page)
    await signIn(first.page, ours.title, child)

    await wire.cut()
    await first.page.getByRole('link', { name: words.today.start }).first().click()
    const given: string[] = []
    for (let n = 1; n < ITEMS; n++) given.push((await practiseOne(first.page, child)).item.id)
    const last = await answerRight(first.page, child)
    given.push(last.item.id)
    await first.kill()
    expect(await attemptsOf(lab, child.card.id), 'the server heard nothing yet').toEqual([])

    const second = await tablet(profile)
    await second.page.goto(wire.origin)
    await second.page.getByRole('link', { name: words.today.start }).first().click()
    expect((await itemOn(second.page, child)).item.id, 'the same item is in front of the child').toBe(
      last.item.id,
    )
    expect(await attemptsOf(lab, child.card.id)).toEqual([])

    await wire.mend()
    await expect
      .poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 60_000 })
      .toBe(ITEMS)
    const arrived = await attemptsOf(lab, child.card.id)
    expect(arrived.map(({ item }) => item)).toEqual(given)
    expect(arrived.every(({ correct, try: nth }) => correct && nth === 1)).toBe(true)
    expect(new Set(arrived.map(({ key }) => key)).size, 'each once').toBe(ITEMS)

    const desk = await tablet()
    await desk.page.goto(`${wire.origin}/staff/code#${(await freshCodes(lab)).monitor}`)
    await desk.page.getByLabel(staff.accept.password).fill('three words apart')
    await desk.page.getByRole('button', { name: staff.accept.go }).click()
    await desk.page.getByRole('button', { name: staff.pin.later }).click()
    await desk.page.getByRole('link', { name: ours.title }).first().click()
    const seat = desk.page.getByRole('button', {
      name: new RegExp(`^${child.card.firstName}\\b.*${staff.board.state.working}`),
    })
    await expect(seat).toBeVisible()
  })
})
