import { itemsFrom } from './items-from.ts'
import { skillOfVersion } from './registry.ts'

/** Items where every generator is at hand: on the server, in commands and tests. */
export const { make: makeItem, canRebuild } = itemsFrom(skillOfVersion)
