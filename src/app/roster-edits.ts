import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerDetails } from '#domain/roster.ts'
import type { GuestReply, MatchesReply } from '#protocol/enrol.ts'
import { cardsOf } from './class-day.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { askServer, type Denied, mirrorsOf, watchRoom } from './staff-room.ts'

/** A child who is not on the list: gets a free animal and pictures, and can sign in at the devices' next contact. */
export const addGuest = (lab: Lab, classId: ClassId, firstName: string): Promise<GuestReply | Denied> =>
  askServer(roomOf(lab), (api, school, csrf) => api.addGuest(school, csrf, classId, firstName.trim()))

/** Voids a child's secret and gives a new one; answers its pictures. */
export async function reissueSecret(lab: Lab, learner: LearnerId): Promise<readonly string[] | Denied> {
  const answer = await askServer(roomOf(lab), (api, school, csrf) => api.reissue(school, csrf, learner))
  return typeof answer === 'string' ? answer : answer.secretPictures
}

/** What staff alone know of the children of a class, in the order of their cards. */
export function watchDetails(lab: Lab, classId: ClassId): Live<readonly LearnerDetails[]> {
  const room = roomOf(lab)
  return watchRoom(room, () => {
    const mirrors = mirrorsOf(room)
    const details = recordsOf(mirrors, 'details')
    return cardsOf(mirrors, classId)
      .map(({ id }) => details.get(id) as LearnerDetails | undefined)
      .filter((one) => one !== undefined)
  })
}

/** Guests who may be on the list by now. Asked anew at each subscription and after each match; empty without a line. */
export function watchGuestMatches(lab: Lab): Live<MatchesReply> {
  const room = roomOf(lab)
  return {
    subscribe(next) {
      let stopped = false
      let guests = ''
      const ask = async () => {
        const answer = await askServer(room, (api, school) => api.matches(school))
        if (!stopped) next(typeof answer === 'string' ? [] : answer)
      }
      const stop = watchRoom(room, () => guestsOf(room)).subscribe(
        (now) => {
          if (now !== guests) void ask()
          guests = now
        },
        () => {},
      )
      return () => {
        stopped = true
        stop()
      }
    },
  }
}

/** Names the guests there are and the size of the list: when neither changes, neither do the matches. */
function guestsOf(room: ReturnType<typeof roomOf>): string {
  const cards = [...recordsOf(mirrorsOf(room), 'learner').values()] as { id: string; guest: boolean }[]
  const online = room.state.kind === 'open' && room.state.online
  return [online, cards.length, ...cards.filter(({ guest }) => guest).map(({ id }) => id)].join(' ')
}

/** A person has decided: the guest's work joins the child's. */
export async function confirmMatch(lab: Lab, guest: LearnerId, learner: LearnerId): Promise<'done' | Denied> {
  const answer = await askServer(roomOf(lab), (api, school, csrf) =>
    api.confirmMatch(school, csrf, guest, learner),
  )
  return typeof answer === 'string' ? answer : 'done'
}
