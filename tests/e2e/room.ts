import { aLabServer, type LabServer } from '#tests/support/lab-server.ts'
import { aProfile, dropProfile, type Size, startTablet, type Tablet } from '#tests/support/tablet.ts'
import { layWire, type Wire } from '#tests/support/wire.ts'

/** A server, a cable that can be cut, and as many tablets as a test asks for; `clear` takes all of it away. */
export type Room = Readonly<{
  lab: LabServer
  wire: Wire
  /** A tablet; on a profile of its own, or on the one another left behind. */
  tablet(profile?: string, size?: Size, language?: string): Promise<Tablet>
  clear(): Promise<void>
}>

export async function aRoom(): Promise<Room> {
  const lab = await aLabServer()
  const wire = await layWire(() => lab.port)
  const profiles = new Set<string>()
  const tablets: Tablet[] = []
  return {
    lab,
    wire,
    tablet: async (profile = aProfile(), size = undefined, language = undefined) => {
      profiles.add(profile)
      const started = await startTablet(profile, size, language)
      tablets.push(started)
      return started
    },
    clear: async () => {
      for (const one of tablets) await one.kill()
      for (const profile of profiles) dropProfile(profile)
      await wire.close()
      await lab.close()
    },
  }
}
