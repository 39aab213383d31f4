import { clipsOf } from '#db/clips.ts'
import type { ClipRow } from '#db/database.ts'
import { watchQuery } from '#db/watch.ts'
import { type ClipFacts, type ClipKey, knownClips } from '#domain/audio/clips.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { both } from './derive.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { mirrorsOf, type Room, watchRoom } from './staff-room.ts'

/** A recording of the school as the voice kit lists it; `waits`: this device has it, the server not yet. */
export type KitClip = Pick<ClipFacts, 'key' | 'ms' | 'madeAt' | 'text'> & Readonly<{ waits: boolean }>

/** What the voice kit knows: the recordings by key, and how much the server has not heard of. */
export type Kit = Readonly<{ clips: ReadonlyMap<ClipKey, KitClip>; waiting: number }>

/** Every recording of the school, those of this device that the server has not heard of as well. */
export const watchKit = (lab: Lab): Live<Kit> => {
  const room = roomOf(lab)
  const school = schoolOf(room)
  const here = watchQuery(async () => (school === null ? [] : clipsOf(lab.db, school)))
  return mapped(
    both(
      watchRoom(room, () => toldBy(room)),
      here,
    ),
    ([told, rows]) => kitOf(told, rows),
  )
}

/** What the server told of and what is on this device, as one list. */
export function kitOf(told: readonly ClipFacts[], rows: readonly ClipRow[]): Kit {
  const clips = new Map<ClipKey, KitClip>()
  for (const facts of told) clips.set(facts.key, listed(facts, false))
  for (const row of rows)
    if (row.gone) clips.delete(row.key)
    else if (row.waits === 1 || !clips.has(row.key)) clips.set(row.key, listed(row, row.waits === 1))
  return { clips, waiting: rows.filter(({ waits }) => waits === 1).length }
}

const listed = ({ key, ms, madeAt, text }: ClipFacts, waits: boolean): KitClip => ({
  key,
  ms,
  madeAt,
  waits,
  ...(text === undefined ? {} : { text }),
})

const mapped = <A, B>(source: Live<A>, step: (value: A) => B): Live<B> => ({
  subscribe: (next, fail) => source.subscribe((value) => next(step(value)), fail),
})

/** What the server told of the school's recordings, less those of a kind that this build does not know. */
export const toldBy = (room: Room): readonly ClipFacts[] =>
  knownClips([...recordsOf(mirrorsOf(room), 'clip').values()])

/** The school of whoever is signed in; null = nobody is. */
export const schoolOf = ({ state }: Room): SchoolId | null => (state.kind === 'open' ? state.school.id : null)
