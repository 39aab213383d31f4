import '#tests/ui/window.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { EntryBodies, StoredEntry } from '#domain/entry.ts'
import { foldPresence } from '#domain/folds/presence.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import { en } from '#i18n/en/child.ts'
import { anEnrolledDevice, type TestDevice } from '#tests/support/device.ts'
import { aServer, LEARNERS, type TestServer } from '#tests/support/server.ts'
import { App } from '#ui/app.tsx'

const [ADA] = LEARNERS
const open: TestDevice[] = []
const PATIENCE = { timeout: 8000 }

afterEach(() => {
  cleanup()
  for (const tablet of open.splice(0)) tablet.close()
})

/** Ada at her desk, with the whole app drawn. */
async function atHerDesk() {
  history.replaceState(null, '', '/class/class-1')
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  open.push(tablet)
  render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await screen.findByRole('link', { name: /^ada,/ }, PATIENCE))
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, that is me' }, PATIENCE))
  fireEvent.click(await screen.findByRole('button', { name: en.today.break }, PATIENCE))
  await screen.findByRole('button', { name: en.break.ready }, PATIENCE)
  return { server, tablet }
}

const breaksIn = async (tablet: TestDevice) =>
  (await tablet.lab.db.log.toArray())
    .filter(({ kind }) => kind === 'break-taken')
    .map(({ body }) => body as EntryBodies['break-taken'])

/** How her seat looks on the board, from what the server has. */
async function seatAt(server: TestServer, tablet: TestDevice) {
  await tablet.lab.loop.run('push')
  const stored: readonly StoredEntry[] = await server.store.entriesOf(server.school.id, ADA)
  return foldPresence(seenFrom(stored), server.clock.now).get(ADA)?.state
}

test('a break is told twice: when it begins, so that the seat says so, and when it ends, with its length', async () => {
  const { server, tablet } = await atHerDesk()
  await vi.waitFor(async () => expect(await breaksIn(tablet)).toEqual([{ started: 'child', ms: 0 }]))
  expect(await seatAt(server, tablet)).toBe('break')

  fireEvent.click(screen.getByRole('button', { name: en.break.ready }))
  await vi.waitFor(async () => expect(await breaksIn(tablet)).toHaveLength(2))
  const [, over] = await breaksIn(tablet)
  expect(over?.started).toBe('child')
  expect(Number.isInteger(over?.ms)).toBe(true)
  expect(over?.ms).toBeGreaterThan(0)
  expect(await seatAt(server, tablet)).toBe('working')
})

test('a break that ends by the way back is told to its end all the same', async () => {
  const { server, tablet } = await atHerDesk()
  await vi.waitFor(async () => expect(await breaksIn(tablet)).toHaveLength(1))
  history.replaceState(null, '', '/today')
  window.dispatchEvent(new PopStateEvent('popstate'))
  await vi.waitFor(async () => expect(await breaksIn(tablet)).toHaveLength(2))
  expect(await seatAt(server, tablet)).toBe('working')
})
