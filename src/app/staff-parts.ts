import { connectStaffApi } from '#sync/staff-api.ts'
import { listenLive } from '#sync/staff-feed.ts'
import { becomeDevice } from './device-state.ts'
import type { Lab } from './lab.ts'
import { newRoom, type Room } from './staff-room.ts'

/** How long a pull may have been under way: its clock is that exact, ms. */
const ROUND_TRIP_MS = 1_000

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
    serverSaid: (now) => clock.measured(now - clock.now(), ROUND_TRIP_MS),
    nudge: () => loop.nudge('push'),
  })
  rooms.set(lab, room)
  return room
}
