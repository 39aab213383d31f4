import type { SchoolId } from '#domain/ids.ts'
import type { School } from '#domain/roster.ts'
import { foldWord } from '#domain/roster-words.ts'
import type { OneRoster } from '#server/import/one-roster.ts'
import { type Random, randomId } from '#server/random.ts'
import { schoolLetters } from '#server/school.ts'
import type { Store } from '#server/store/store.ts'
import { NOBODY, type SchoolSlot, storedRoster } from './stored.ts'

/** The org ids that rows use as their school: where orgs.csv tells only what changed, the store knows the rest. */
const orgsNamed = (roster: OneRoster): Set<string> =>
  new Set([
    ...roster.classes.map((one) => one.school),
    ...roster.users.flatMap((one) => one.at.map(({ org }) => org)),
  ])

type Chosen = Readonly<{ org: string; name: string | null; school: School | null }>

async function knownSchools(store: Store, roster: OneRoster): Promise<Chosen[]> {
  const named = roster.orgs.filter((one) => one.type === 'school' && !one.gone)
  const chosen: Chosen[] = []
  for (const { sourcedId, name } of named)
    chosen.push({ org: sourcedId, name, school: await store.schoolBySourcedId(sourcedId) })
  return roster.modes.orgs === 'bulk' ? chosen : [...chosen, ...(await unnamedSchools(store, roster))]
}

/** Schools that an update speaks of without naming them in orgs.csv: by their org id, or by a class or user of theirs. */
async function unnamedSchools(store: Store, roster: OneRoster): Promise<Chosen[]> {
  const inFile = new Set(roster.orgs.map(({ sourcedId }) => sourcedId))
  const found = new Map<string, Chosen>()
  for (const org of orgsNamed(roster)) {
    const school = inFile.has(org) || org === '' ? null : await store.schoolBySourcedId(org)
    if (school) found.set(school.id, { org, name: null, school })
  }
  const speaksOf = new Set([
    ...roster.classes.map(({ sourcedId }) => sourcedId),
    ...roster.users.map(({ sourcedId }) => sourcedId),
    ...roster.enrolments.flatMap((one) => [one.class, one.user]),
  ])
  for (const school of await store.schools()) {
    if (found.has(school.id) || !(await knowsAny(store, school.id, speaksOf))) continue
    found.set(school.id, { org: `school ${school.id}`, name: null, school })
  }
  return [...found.values()]
}

async function knowsAny(store: Store, school: SchoolId, ids: ReadonlySet<string>): Promise<boolean> {
  for (const kind of ['class', 'learner', 'person'] as const)
    if (Object.keys(await store.sourcedIds(school, kind)).some((id) => ids.has(id))) return true
  return false
}

/** A school set up by hand that the file means: the same name, or the only one there is, still without classes. */
async function adopted(store: Store, all: readonly School[], chosen: readonly Chosen[], one: Chosen) {
  const mapped = new Set(chosen.flatMap(({ school }) => (school ? [school.id] : [])))
  const free = all.filter(({ id }) => !mapped.has(id))
  const same = free.find(({ name }) => foldWord(name) === foldWord(one.name ?? ''))
  if (same) return same
  const [only] = free
  if (only === undefined || all.length > 1 || chosen.length > 1) return null
  return (await store.records(only.id, 'class')).some(({ body }) => body !== null) ? null : only
}

/** The schools an import speaks of: known ones, one set up by hand, or new ones in `timeZone` (IANA name). */
export async function schoolSlots(
  store: Store,
  roster: OneRoster,
  parts: Readonly<{ random: Random; timeZone: string }>,
): Promise<readonly SchoolSlot[]> {
  const chosen = await knownSchools(store, roster)
  const all = await store.schools()
  const codes = new Set(all.map(({ code }) => code))
  const slots: SchoolSlot[] = []
  for (const one of chosen) {
    const known = one.school ?? (await adopted(store, all, chosen, one))
    if (known) {
      const stored = await storedRoster(store, known.id)
      slots.push({
        org: one.org,
        school: { ...known, name: one.name || known.name },
        known,
        isNew: false,
        stored,
      })
      continue
    }
    const code = schoolLetters(one.name ?? '', codes)
    codes.add(code)
    const id = randomId(parts.random) as SchoolId
    const school = { id, name: one.name || 'School', code, timeZone: parts.timeZone, demo: false }
    slots.push({ org: one.org, school, known: null, isNew: true, stored: NOBODY })
  }
  return slots
}
