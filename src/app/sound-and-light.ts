import { metaOf, putMeta } from '#db/meta.ts'
import { watchQuery } from '#db/watch.ts'
import type { Live } from '#domain/live.ts'
import { AS_BOUGHT, type SoundAndLight, soundAndLightOf } from '#domain/sound-and-light.ts'
import { ambient } from '#sync/ambient.ts'
import type { Lab } from './lab.ts'

/** How loud and how bright this device is, in whichever tab it was chosen. */
export const watchSoundAndLight = (lab: Lab): Live<SoundAndLight> =>
  lab.parts.secure
    ? watchQuery(async () => soundAndLightOf(await metaOf(lab.db, 'soundAndLight')))
    : ambient(AS_BOUGHT)

/** Keeps the choice on this device, for whoever comes next as well. */
export const keepSoundAndLight = (lab: Lab, chosen: SoundAndLight): Promise<void> =>
  putMeta(lab.db, 'soundAndLight', chosen)

/** What `public/look.js` puts on the page before the first paint, when the database cannot be asked yet. */
export function keepForFirstPaint(look: Readonly<Record<string, string | undefined>>): void {
  try {
    localStorage.setItem('carrel.look', JSON.stringify(look))
  } catch {
    // Refused storage costs a moment of the system's light at the next visit, nothing else.
  }
}
