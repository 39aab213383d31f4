import type { StorageRisk } from './entry.ts'
import type { ClassId, DeviceId } from './ids.ts'

/** A tablet or Chromebook the school has enrolled, as staff see it. */
export type Device = Readonly<{
  id: DeviceId
  /** What staff call it: "Tablet 7". */
  name: string
  /** A child's device for practice, or a grown-up's. */
  use: 'learner' | 'staff'
  /** The classes its lab serves; empty = every class of the school. */
  classes: readonly ClassId[]
  /** Entries it still held when it was last heard, and how many of them no server had. */
  waiting: number
  /** How many of {@link waiting} were made for another school: they stay until it is enrolled there again. None when absent. */
  heldBack?: number
  risk: StorageRisk
  build: string
  /** The server's clock when it was last heard, epoch ms; null = never. */
  heard: number | null
  revoked: boolean
  /** Answers it sent whose verdict the server finds otherwise, all told; none when absent. Staff look, nothing changes. */
  doubtful?: number
  /** What this browser was enrolled as before, the latest first: it goes on with the streams it began then. */
  formerly?: readonly DeviceId[]
}>
