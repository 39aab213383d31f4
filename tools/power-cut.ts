import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerRight, enrol, settled, signIn, wordsOf } from '#tests/e2e/child.ts'
import { aChildOf, attemptsOf } from '#tests/e2e/lab.ts'
import { aRoom } from '#tests/e2e/room.ts'
import { startTablet, type Tablet } from '#tests/support/tablet.ts'

// A tablet whose battery is pulled, again and again: the browser's profile lies on a disk of its own (ext4 in a file). Right
// after an answer was told as kept, the browser is stopped and that file copied: what the copy holds is what a disk would hold
// that lost its power in that moment. A browser on the copy, without a network, must still have every answer.
// Needs root, loop devices and a built app: `npm run build && npm run power-cut -- 20`.

const CUTS = Number(process.argv[2] ?? 10)
const DISK_MB = 1_000

const place = mkdtempSync(join(tmpdir(), 'carrel-power-'))
const at = (name: string) => join(place, name)
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

function mount(disk: string, where: string): void {
  mkdirSync(where, { recursive: true })
  run('mount', '-o', 'loop', disk, where)
}

/** A browser that was killed may hold its files a moment longer. */
async function unmount(where: string): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      run('umount', where)
      return
    } catch (error) {
      if (tries === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
}

/** The answers IndexedDB holds, and the answers it says were lost. */
const kept = ({ page }: Tablet) =>
  page.evaluate(
    () =>
      new Promise<{ attempts: number; lost: number }>((resolve, reject) => {
        const request = indexedDB.open('carrel')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction('log').objectStore('log').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            request.result.close()
            const count = (kind: string) =>
              all.result.filter((row: { kind: string }) => row.kind === kind).length
            resolve({ attempts: count('attempt'), lost: count('lost') })
          }
        }
      }),
  )

if (process.getuid?.() !== 0) {
  console.error(
    'Power cuts need root, for disks of their own. Next step: run this as root in a container or virtual machine.',
  )
  process.exit(1)
}
const room = await aRoom()
let failed = 0
try {
  run('truncate', '-s', `${DISK_MB}M`, at('live.img'))
  run('mkfs.ext4', '-q', at('live.img'))
  mount(at('live.img'), at('live'))
  const { child, class: ours } = await aChildOf(room.lab, '2')
  const words = wordsOf(child)
  const live = await startTablet(at('live/profile'))
  try {
    await enrol(live.page, room.wire.origin, room.lab.codes.device)
    await settled(live.page)
    await signIn(live.page, ours.title, child)
    await live.page.getByRole('link', { name: words.today.start }).first().click()
    // The tablet was set up long ago: the app itself, which a browser writes at its leisure, is on the disk.
    run('sync')
    await room.wire.cut()
    for (let cut = 1; cut <= CUTS; cut++) {
      await answerRight(live.page, child)
      live.signal('SIGSTOP')
      run('cp', '--sparse=always', at('live.img'), at('cut.img'))
      live.signal('SIGCONT')
      mount(at('cut.img'), at('cut'))
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
        rmSync(at(`cut/profile/${name}`), { force: true })
      const revived = await startTablet(at('cut/profile'))
      try {
        await revived.page.goto(room.wire.origin)
        await revived.page.locator('[data-item], a, button').first().waitFor()
        const { attempts, lost } = await kept(revived)
        const isWhole = attempts === cut && lost === 0
        if (!isWhole) failed++
        console.log(
          `cut ${cut}: ${attempts} of ${cut} answers on the disk, ${lost} said to be lost ${isWhole ? '' : '  ← FAULT'}`,
        )
        if (cut === CUTS) {
          await room.wire.mend()
          const until = Date.now() + 90_000
          while (Date.now() < until && (await attemptsOf(room.lab, child.card.id)).length < cut)
            await new Promise((resolve) => setTimeout(resolve, 500))
          const there = (await attemptsOf(room.lab, child.card.id)).length
          if (there !== cut) failed++
          console.log(`the server has ${there} of ${cut} from the last of them`)
        }
      } finally {
        await revived.kill()
        await unmount(at('cut'))
      }
      await live.page.getByRole('button', { name: words.common.next, exact: true }).click()
      await live.page.getByText(words.practice.check, { exact: true }).waitFor()
    }
  } finally {
    await live.kill()
    await unmount(at('live'))
  }
} finally {
  await room.clear()
  rmSync(place, { recursive: true, force: true })
}
console.log(`${CUTS} power cuts, ${failed} with a fault`)
process.exitCode = failed > 0 ? 1 : 0
