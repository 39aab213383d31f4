import type { Device } from '#domain/device.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { DoubtfulAnswer, DoubtsReply, EntryAside } from '#protocol/staff.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { type Denied, mirrorsOf, type Room, watchAnswer } from './staff-room.ts'

/** Whose and from where; null = not known on this device. */
type From = Readonly<{ child: LearnerCard | null; deviceName: string | null }>

/** What the server keeps but does not vouch for: verdicts it finds otherwise, and entries it keeps apart. */
export type Doubts = Readonly<{
  doubtful: readonly (DoubtfulAnswer & From)[]
  setAside: readonly (EntryAside & From)[]
}>

/** Asked at each subscription, and again when the line is back. */
export function watchDoubts(lab: Lab): Live<Doubts | Denied> {
  const room = roomOf(lab)
  return watchAnswer(
    room,
    (api, school) => api.doubts(school),
    (reply) => named(room, reply),
  )
}

function named(room: Room, { doubtful, setAside }: DoubtsReply): Doubts {
  const mirrors = mirrorsOf(room)
  const cards = recordsOf(mirrors, 'learner')
  const devices = recordsOf(mirrors, 'device')
  const from = <T extends Readonly<{ learner: string | null; device: string }>>(one: T): T & From => ({
    ...one,
    child: (cards.get((one.learner ?? '') as LearnerId) as LearnerCard | undefined) ?? null,
    deviceName: (devices.get(one.device) as Device | undefined)?.name ?? null,
  })
  return { doubtful: doubtful.map(from), setAside: setAside.map(from) }
}
