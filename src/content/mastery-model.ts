import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { type MasteryModel, modelOf } from '#domain/mastery/model.ts'
import { SKILL_FACTS } from './registry.ts'

/** The mastery model over the skills this build teaches: the same in the worker and on the server. */
export const MODEL: MasteryModel = modelOf(SKILL_FACTS, DEFAULT_BELIEF)
