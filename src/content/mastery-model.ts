import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { type MasteryModel, modelOf } from '#domain/mastery/model.ts'
import { schoolParameters } from '#domain/mastery/parameters.ts'
import { SKILL_FACTS } from './map.ts'

/** The mastery model over the skills this build teaches, as a school begins with it: the same in the worker and on the server. */
export const MODEL: MasteryModel = modelOf(SKILL_FACTS, DEFAULT_BELIEF)

/** The models of one school. */
export type SchoolModels = Readonly<{
  /** The one it believes with. */
  current: MasteryModel
  /** All that its states may have been folded with: the current one, the one before it, this build's own. */
  known: readonly MasteryModel[]
}>

/** A school's models from the record of its parameters, null where it has none; those made before are used again. */
export function modelsOf(record: unknown, before: readonly MasteryModel[] = []): SchoolModels {
  const { now, before: former } = schoolParameters(record)
  const [current, ...others] = [now, former].map((fitted) => {
    if (fitted === null) return MODEL
    const made = modelOf(SKILL_FACTS, fitted.belief)
    return before.find(({ hash }) => hash === made.hash) ?? made
  }) as [MasteryModel, ...MasteryModel[]]
  return { current, known: [current, ...others, MODEL] }
}

/** The model of a state: the one it was folded with where that is known, else the current one. */
export const modelFor = ({ current, known }: SchoolModels, hash: string | undefined): MasteryModel =>
  known.find((model) => model.hash === hash) ?? current
