import { parseArgs } from 'node:util'
import type { SchoolId } from '#domain/ids.ts'
import {
  type FittedParameters,
  PARAMETERS,
  type SchoolParameters,
  schoolParameters,
} from '#domain/mastery/parameters.ts'
import { readParametersFile } from '#server/import/parameters-file.ts'
import { EXIT, type Io, WrongUsage } from '#server/io.ts'
import { foldSchool } from '#server/mend.ts'
import { createModels } from '#server/models.ts'
import { placeOf, withStore } from '#server/place.ts'
import type { Store } from '#server/store/store.ts'
import { theSchool } from './people.ts'

/** `carrel mastery load`: a school believes with its own parameters from now on, or with this build's again. */
export async function masteryLoad(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      params: { type: 'string' },
      default: { type: 'boolean', default: false },
      school: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if ((values.params === undefined) !== values.default)
    throw new WrongUsage('Give --params FILE.json, or --default to go back to what a school begins with.')
  const fitted = values.params === undefined ? null : readParametersFile(values.params)
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    await keep(store, school.id, fitted)
    const models = createModels(store)
    if (io.terminal) io.err(`folding the log of ${school.name} again`)
    const folded = await foldSchool({ store, models }, school.id, new AbortController().signal)
    const { hash } = await models.of(school.id)
    if (values.json)
      io.out(JSON.stringify({ school: school.id, parameters: fitted?.hash ?? null, model: hash, folded }))
    else io.out(`${school.name}: ${namedIn(fitted)}; ${folded} learners folded again, model ${hash}.`)
    return EXIT.done
  })
}

const namedIn = (fitted: FittedParameters | null): string =>
  fitted === null
    ? 'what a school begins with'
    : `parameters ${fitted.hash}, from ${fitted.fittedOn.answers} answers of ${fitted.fittedOn.learners} learners`

/** Devices hold states of the parameters before for a while: the record tells both. The same again changes nothing. */
async function keep(store: Store, school: SchoolId, now: FittedParameters | null): Promise<void> {
  const record = await store.record(school, PARAMETERS)
  const known = schoolParameters(record?.body ?? null)
  if (known.now?.hash === now?.hash) return
  const body: SchoolParameters = { now, before: known.now }
  await store.putRecords(school, [{ ref: PARAMETERS, body }])
}
