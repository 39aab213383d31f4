import type { DeviceId, SchoolId } from '#domain/ids.ts'
import type { JudgedEntry } from './store.ts'

/** What one call of `keepEntries` brings. */
export type Push = Readonly<{
  school: SchoolId
  device: DeviceId
  entries: readonly JudgedEntry[]
  now: number
}>

/** The streams a push speaks of, each once. */
export const streamsOf = ({ entries }: Push): string[] => [
  ...new Set(entries.map(({ entry }) => entry.stream)),
]
