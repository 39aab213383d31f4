import type { Device } from '#domain/device.ts'
import type { Person, School } from '#domain/roster.ts'

/** Who is asking: a child's device, or a grown-up on a device of her own. */
export type Viewer = LearnerDevice | Staff
type LearnerDevice = Readonly<{ kind: 'learner-device'; school: School; device: Device }>
export type Staff = Readonly<{
  kind: 'staff'
  school: School
  device: Device
  person: Person
  csrf: string
  /** Hash of the session's token: its name in the store. */
  session: string
}>
