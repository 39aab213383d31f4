import type { ClassId, DeviceId, PersonId, SchoolId } from '#domain/ids.ts'
import type { School } from '#domain/roster.ts'
import { issueCode, PERSON_CODE_LIFE_MS } from '#server/codes.ts'
import { type Random, randomId } from '#server/random.ts'
import { schoolLetters } from '#server/school.ts'
import type { Store } from '#server/store/store.ts'
import { applyPlan } from './apply.ts'
import { type Invented, inventPeople } from './demo-people.ts'
import { hostTimeZone } from './host-time-zone.ts'
import type { SchoolPlan } from './plan.ts'
import { planSchool } from './plan-school.ts'

const NAME = 'Lindenweg Demonstration School'
/** Codes of the demonstration school, drawn anew for every installation; each works once. */
export type DemoCodes = Readonly<{ admin: string; teacher: string; monitor: string; device: string }>
/** The demonstration school and its codes. */
export type Demo = Readonly<{ school: School; codes: DemoCodes }>

/** The plan with each child's own language instead of the first one. */
function inTheirLanguages(plan: SchoolPlan, languages: Invented['languages']): SchoolPlan {
  const byId = new Map(
    Object.entries(plan.newIds.learner).map(([theirs, ours]) => [ours, languages.get(theirs)]),
  )
  return {
    ...plan,
    learners: plan.learners.map((one) => ({
      ...one,
      card: { ...one.card, language: byId.get(one.card.id) ?? 'en' },
    })),
  }
}

async function demoDevice(store: Store, school: School, random: Random): Promise<DeviceId> {
  const devices = (await store.records(school.id, 'device')).map(({ ref }) => ref.id as DeviceId)
  for (const id of devices) {
    const device = await store.device(school.id, id)
    if (device?.use === 'learner' && device.heard === null && !device.revoked) return id
  }
  const id = randomId(random) as DeviceId
  const name = `Tablet ${devices.length + 1}`
  const unheard = { waiting: 0, risk: 'none', build: '', heard: null, revoked: false } as const
  await store.putDevice(school.id, { id, name, use: 'learner', classes: [] as ClassId[], ...unheard }, null)
  return id
}

/** Fresh one-time codes for a demonstration school that is there already: one each for its staff and for a tablet. */
export async function demoCodes(
  store: Store,
  school: School,
  random: Random,
  now: number,
): Promise<DemoCodes> {
  const people = await store.sourcedIds(school.id, 'person')
  const forPerson = async (theirs: string) => {
    const purpose = {
      kind: 'person',
      person: people[theirs] as PersonId,
    } as const
    return (await issueCode(store, school, purpose, { random, now, lifeMs: PERSON_CODE_LIFE_MS })).code
  }
  const device = await demoDevice(store, school, random)
  const tablet = await issueCode(
    store,
    school,
    { kind: 'enrol', device },
    { random, now, lifeMs: PERSON_CODE_LIFE_MS },
  )
  return {
    admin: await forPerson('admin'),
    teacher: await forPerson('teacher'),
    monitor: await forPerson('monitor'),
    device: tablet.code,
  }
}

/** Makes a school of invented children and staff, clearly marked; the same `random` makes the same school. */
export async function loadDemo(
  store: Store,
  random: Random,
  now: number,
  options: Readonly<{ timeZone?: string; iterations?: number }> = {},
): Promise<Demo> {
  const codes = new Set((await store.schools()).map(({ code }) => code))
  const school: School = {
    id: randomId(random) as SchoolId,
    name: NAME,
    code: schoolLetters(NAME, codes),
    timeZone: options.timeZone ?? hostTimeZone(),
    demo: true,
  }
  const { target, languages } = inventPeople(school, random)
  const plan = inTheirLanguages(planSchool(target, random), languages)
  await applyPlan(store, plan, { random, iterations: options.iterations, onProgress: () => {} })
  return { school, codes: await demoCodes(store, school, random, now) }
}
