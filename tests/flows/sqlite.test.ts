import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { signIn } from '#app/sign-in.ts'
import { countUnsafe } from '#db/log.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { anEnrolledDevice, first, practise, type TestDevice } from '#tests/support/device.ts'
import { aBrowser, aServer, CLASSES, type TestServer } from '#tests/support/server.ts'
import { tabletToServer } from './tablet-to-server.ts'

tabletToServer('SQLite', () => openSqliteStore(':memory:'))

/** The same tablet, cookies and all, before another life of the server. */
function plugInto(tablet: TestDevice, server: TestServer): void {
  const browser = aBrowser(server.app, server.school)
  for (const [name, value] of tablet.browser.cookies) browser.cookies.set(name, value)
  tablet.fault = (path, _send, init) => browser.request(path, init)
}

test('a server restored from this morning’s backup is given the lesson again by the tablet that holds it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-flow-'))
  const [file, backup] = [join(folder, 'carrel.db'), join(folder, 'backup.db')]
  try {
    const morning = await openSqliteStore(file)
    const tablet = await anEnrolledDevice(await aServer({ store: morning }))
    const [card] = await first(watchLearners(tablet.lab, CLASSES[0]), (all) => all.length > 0)
    if (!card) throw new Error('no card')
    await morning.close()
    copyFileSync(file, backup)

    const lesson = await openSqliteStore(file)
    plugInto(tablet, await aServer({ store: lesson }))
    await signIn(tablet.lab, card, CLASSES[0], 'open')
    await practise(tablet, card.id, 6)
    await tablet.lab.loop.run('prove')
    expect((await countUnsafe(tablet.lab.db)).unsent).toBe(0)
    await lesson.close()

    copyFileSync(backup, file)
    const restored = await openSqliteStore(file)
    await restored.renewEpoch()
    const server = await aServer({ store: restored })
    plugInto(tablet, server)
    expect(await restored.entriesOf(server.school.id, card.id)).toHaveLength(0)
    await tablet.lab.loop.run('prove')
    const attempts = (await restored.entriesOf(server.school.id, card.id)).filter(
      ({ kind }) => kind === 'attempt',
    )
    expect(attempts).toHaveLength(6)
    expect((await countUnsafe(tablet.lab.db)).unsent).toBe(0)
    tablet.close()
    await restored.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
