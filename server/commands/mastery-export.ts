import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Entry } from '#domain/entry.ts'
import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import { weightOf } from '#domain/mastery/observe.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'
import { settledLog } from '#server/settled-log.ts'
import type { Store } from '#server/store/store.ts'
import { theSchool } from './people.ts'

const HEADER = 'user,item,skill,correct,timestamp,format,choices'

/**
 * `carrel mastery export`: a school's independent answers as a file to fit on. Nobody is named in it: learners are numbered, times
 * are counted from a learner's first answer, and items tell skill and level, not which numbers a child was shown.
 */
export async function masteryExport(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      school: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { out } = values
  if (out === undefined) throw new WrongUsage('--out names the file that the answers are written to.')
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    const { rows, learners } = await rowsOf(store, school.id)
    if (rows.length === 0)
      throw new Refused(`${school.name} has no answers yet.`, 'Wait for work in the log.', 'no-answers')
    try {
      writeFileSync(out, `${[HEADER, ...rows].join('\n')}\n`, { mode: 0o600 })
    } catch {
      throw new Refused(`${out} cannot be written.`, 'Give a path in a folder that is there.', 'not-written')
    }
    if (values.json) io.out(JSON.stringify({ out, answers: rows.length, learners }))
    else
      io.out(`${out}: ${rows.length} answers of ${learners} learners. Next: carrel mastery fit --data ${out}`)
    return EXIT.done
  })
}

/** Learners who answered are numbered in the order of their ids, which are random. */
async function rowsOf(
  store: Store,
  school: SchoolId,
): Promise<Readonly<{ rows: string[]; learners: number }>> {
  const rows: string[] = []
  let learners = 0
  for (const { ref } of await store.records(school, 'learner')) {
    const learner = ref.id as LearnerId
    const all = await store.entriesOf(school, learner)
    const { entries } = await settledLog(store, school, learner, all)
    const hers = answersIn(entries)
    for (const row of hers) rows.push(`${learners},${row}`)
    if (hers.length > 0) learners += 1
  }
  return { rows, learners }
}

/** First tries without help, not rushed, at items of skills; each as a row but for whose it is. */
function answersIn(entries: readonly Entry[]): string[] {
  let first: number | null = null
  return entries.flatMap((entry) => {
    if (entry.kind !== 'attempt' || weightOf(entry) !== 'evidence') return []
    const item = parseItemId(entry.body.item)
    if (item?.kind !== 'gen') return []
    first ??= entry.time
    const { correct, format, choices } = entry.body
    const cells = [
      `${item.skill}/${item.level}`,
      item.skill,
      correct ? 1 : 0,
      entry.time - first,
      format,
      choices,
    ]
    return [cells.join(',')]
  })
}
