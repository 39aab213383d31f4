import '#tests/ui/window.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setLanguage } from '#app/sign-in.ts'
import type { IndexedDbParts } from '#db/database.ts'
import { assert } from '#domain/assert.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { anEnrolledDevice, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer, LEARNERS } from '#tests/support/server.ts'
import { App } from '#ui/app.tsx'

const [ADA] = LEARNERS
const open: TestDevice[] = []

beforeEach(() => history.replaceState(null, '', '/class/class-1'))
afterEach(async () => {
  cleanup()
  // What the last screen began comes to its end first.
  await settle()
  for (const tablet of open.splice(0)) tablet.close()
})

const soon = { timeout: 8000 }
const text = (words: string | RegExp) => screen.findByText(words, undefined, soon)

/** Ada, who works in Spanish, at her desk; what the tablet itself says stays English. */
async function adaWorksOn(tablet: TestDevice): Promise<void> {
  open.push(tablet)
  await setLanguage(tablet.lab, ADA, 'es')
  render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await screen.findByRole('link', { name: /^ada,/ }, soon))
  fireEvent.click(await screen.findByRole('button', { name: es.you.yes }, soon))
  await screen.findByRole('heading', { name: es.today.title('ada') }, soon)
}

const leave = async () => {
  fireEvent.click(await screen.findByRole('button', { name: es.today.bye }, soon))
  await text(es.bye.say)
}

/** A browser that refuses IndexedDB, as a private window may. */
const refusing = (): IndexedDbParts => {
  const refuse = () => {
    throw new DOMException('not here', 'SecurityError')
  }
  return { indexedDB: { open: refuse } as unknown as IDBFactory, IDBKeyRange: {} as typeof IDBKeyRange }
}

test('a tablet the lab shut out says so in the words of the child at work, and in its own once she has gone', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  await adaWorksOn(tablet)
  expect(screen.queryByText(new RegExp(es.revoked.banner))).toBeNull()
  const here = tablet.lab.place.get()
  assert(here.kind === 'learner', 'a tablet of the lab')
  await server.store.revokeDevice(server.school.id, here.device.id)
  await tablet.lab.loop.run('prove')
  await text(new RegExp(es.revoked.banner))
  expect(screen.getByRole('link', { name: es.revoked.enter })).toBeTruthy()
  expect(screen.queryByText(new RegExp(en.revoked.banner))).toBeNull()
  await leave()
  await text(new RegExp(en.revoked.banner))
  expect(screen.queryByText(new RegExp(es.revoked.banner))).toBeNull()
})

test('a tablet that can keep nothing says so in the words of the child at work', async () => {
  const tablet = await anEnrolledDevice(await aServer(), { indexedDb: refusing() })
  await adaWorksOn(tablet)
  await text(es.noStorage.banner)
  expect(screen.queryByText(en.noStorage.banner)).toBeNull()
  await leave()
  await text(en.noStorage.banner)
})
