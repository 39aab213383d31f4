import type { Random } from '#server/random.ts'
import type { RecordWrite, Store } from '#server/store/store.ts'
import type { SchoolPlan } from './plan.ts'
import { withNewSecret } from './secrets.ts'

/** Secrets are stretched so many at a time, as many as WebCrypto has threads. */
const AT_ONCE = 4

export type ApplyParts = Readonly<{
  random: Random
  /** Rounds of stretching for new secrets; as {@link makeVerifier} has it unless told. */
  iterations?: number | undefined
  /** Heard after each few learners: how many of how many have their secret. */
  onProgress: (done: number, all: number) => void
}>

async function learnerWrites({ learners }: SchoolPlan, parts: ApplyParts): Promise<RecordWrite[]> {
  const writes: RecordWrite[] = []
  for (let at = 0; at < learners.length; at += AT_ONCE) {
    const some = learners.slice(at, at + AT_ONCE)
    const ready = await Promise.all(
      some.map((one) =>
        one.pictures === 0 ? one : withNewSecret(one, one.pictures, parts.random, parts.iterations),
      ),
    )
    for (const { card, details } of ready) {
      writes.push({ ref: { kind: 'learner', id: card.id }, body: card })
      writes.push({ ref: { kind: 'details', id: card.id }, body: details })
    }
    parts.onProgress(Math.min(at + AT_ONCE, learners.length), learners.length)
  }
  return writes
}

/**
 * Writes a plan. Ids come first and records of people and classes together under one revision, so that an import that
 * is cut off is finished by running it again.
 */
export async function applyPlan(store: Store, plan: SchoolPlan, parts: ApplyParts): Promise<void> {
  const { id } = plan.school
  const people = await learnerWrites(plan, parts)
  if (plan.schoolChanged) await store.putSchool(plan.school, plan.org)
  for (const kind of ['class', 'learner', 'person'] as const)
    if (Object.keys(plan.newIds[kind]).length > 0) await store.putSourcedIds(id, kind, plan.newIds[kind])
  for (const account of plan.accounts) {
    await store.putAccount(id, account)
    if (account.disabled) await store.endSessionsOf(id, account.person.id)
  }
  const writes: RecordWrite[] = [
    ...(plan.schoolChanged ? [{ ref: { kind: 'school' as const, id }, body: plan.school }] : []),
    ...plan.classWrites,
    ...people,
    ...plan.accounts.map(({ person }) => ({ ref: { kind: 'person' as const, id: person.id }, body: person })),
  ]
  if (writes.length > 0) await store.putRecords(id, writes)
}
