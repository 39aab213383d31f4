import { entriesOf } from '#db/elsewhere.ts'
import { watchQuery } from '#db/watch.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { inOrder } from '#domain/order.ts'
import { THEMES, type Theme } from '#domain/theme.ts'
import type { Lab } from './lab.ts'

/** What a child's stories and pictures are about, as she last chose, here or on another tablet; null = anything. */
export async function themeOf({ db }: Lab, learner: LearnerId): Promise<Theme | null> {
  const chosen = (await entriesOf(db, learner)).filter(({ kind }) => kind === 'theme-chosen')
  const last = inOrder(chosen).at(-1)?.body as EntryBodies['theme-chosen'] | undefined
  return THEMES.find((theme) => theme === last?.theme) ?? null
}

/** The same, as it changes. */
export const watchTheme = (lab: Lab, learner: LearnerId): Live<Theme | null> =>
  watchQuery(() => themeOf(lab, learner))

/** From now on her stories are about this; items she has before her stay as they are. */
export async function chooseTheme(lab: Lab, learner: LearnerId, theme: Theme | null): Promise<void> {
  await lab.stream.append({ kind: 'theme-chosen', learner, by: learner, body: { theme } })
  lab.loop.nudge('push')
}
