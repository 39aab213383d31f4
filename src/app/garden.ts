import { rowAt } from '#db/database.ts'
import { entriesOf } from '#db/elsewhere.ts'
import { watchQuery } from '#db/watch.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { overruledOn } from '#domain/overrule.ts'
import type { PlantData } from '#workers/mastery-core.ts'
import { cardOf } from './classes.ts'
import { derive } from './derive.ts'
import type { Lab } from './lab.ts'
import { momentFor, stateOf } from './learner-state.ts'

/** A skill as it grows in a child's garden. */
export type Plant = PlantData

/** Every skill of a child's garden, all grades. */
export const watchGarden = (lab: Lab, learner: LearnerId): Live<readonly Plant[]> =>
  derive(
    watchQuery(async () => {
      // What the answer hangs on: a new answer of hers, or news from the server.
      const answers = (await entriesOf(lab.db, learner)).length
      const checkpoint = await rowAt(lab.db.checkpoints, learner)
      return { answers, checkpoint, card: await cardOf(lab, learner) }
    }),
    async ({ card }) => {
      const state = await stateOf(lab, learner)
      return lab.core.ask('garden', state, null, momentFor(lab, state), card ? overruledOn(card) : {})
    },
  )
