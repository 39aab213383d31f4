import { modelsOf, type SchoolModels } from '#content/mastery-model.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { PARAMETERS } from '#domain/mastery/parameters.ts'
import type { Store } from './store/store.ts'

/** The model each school believes with: as it began, or with its own parameters once it has loaded them. */
export type Models = Readonly<{ of(school: SchoolId): Promise<MasteryModel> }>

/** Looks each time, so that what a command has loaded beside the server counts at once; what was made stays made. */
export function createModels(store: Store): Models {
  const made = new Map<SchoolId, Readonly<{ rev: number; models: SchoolModels }>>()
  return {
    async of(school) {
      const record = await store.record(school, PARAMETERS)
      const rev = record?.rev ?? 0
      const before = made.get(school)
      if (before?.rev === rev) return before.models.current
      const models = modelsOf(record?.body ?? null, before?.models.known)
      made.set(school, { rev, models })
      return models.current
    },
  }
}
