import { connectStaffApi } from '#sync/staff-api.ts'
import { listenLive } from '#sync/staff-feed.ts'
import { becomeDevice } from './device-state.ts'
import type { Lab } from './lab.ts'
import { newRoom, type Room } from './staff-room.ts'

/** The staff side of each lab, made when first asked for: a child's page never loads it. */
const rooms = new WeakMap<Lab, Room>()

/** The staff side of this page. */
export function roomOf(lab: Lab): Room {
  const known = rooms.get(lab)
  if (known) return known
  const { parts, clock, stream, loop, db } = lab
  const room = newRoom({
    db,
    api: connectStaffApi(parts.fetch),
    now: clock.corrected,
    random: parts.random,
    after: parts.after,
    listen: listenLive(parts.openSource, parts.onReturn),
    append: (draft) => stream.append(draft),
    become: (session) => becomeDevice(lab, session),
    nudge: () => loop.nudge('push'),
  })
  rooms.set(lab, room)
  return room
}
