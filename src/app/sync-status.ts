import { countUnsafe } from '#db/log.ts'
import { watchQuery } from '#db/watch.ts'
import type { Live } from '#domain/live.ts'
import { both } from './derive.ts'
import type { Lab } from './lab.ts'

/** How things stand between this device and the server. */
export type SyncStatus = Readonly<{
  state: 'idle' | 'sending' | 'offline' | 'signed-out' | 'outdated' | 'server'
  /** Entries of this school no server has. */
  unsafe: number
  /** Entries the server of record has not, with those held back. */
  unsent: number
  /** Entries of another school the device was in before: they stay until it is enrolled there again. */
  heldBack: number
  /** The device's clock when a server last answered, epoch ms; null = not since this page began. */
  lastHeard: number | null
  updateWaiting: boolean
}>

/** How things stand, at every change. */
export function watchSync(lab: Lab): Live<SyncStatus> {
  const counts = watchQuery(() => countUnsafe(lab.db))
  return {
    subscribe: (next, fail) =>
      both(both(counts, lab.loop.state), lab.updates.waiting).subscribe(([[count, line], updateWaiting]) => {
        const held = lab.stream.held().length
        next({ ...line, ...count, unsafe: count.unsafe + held, unsent: count.unsent + held, updateWaiting })
      }, fail),
  }
}

/** Talks to the server now; resolves when it has been tried. */
export async function syncNow(lab: Lab): Promise<void> {
  await lab.loop.run('prove')
}
