import type { Random } from '#server/random.ts'
import type { RecordWrite, Store } from '#server/store/store.ts'
import type { SchoolPlan } from './plan.ts'
import { withNewSecret } from './secrets.ts'
import { storedRoster } from './stored.ts'

/** Secrets are stretched so many at a time, as many as WebCrypto has threads. */
const AT_ONCE = 4

export type ApplyParts = Readonly<{
  random: Random
  /** Rounds of stretching for new secrets; as {@link makeVerifier} has it unless told. */
  iterations?: number | undefined
  /** Heard after each few learners: how many of how many have their secret. */
  onProgress: (done: number, all: number) => void
}>

type Ready = SchoolPlan['learners'][number]

async function withSecrets({ learners }: SchoolPlan, parts: ApplyParts): Promise<Ready[]> {
  const ready: Ready[] = []
  for (let at = 0; at < learners.length; at += AT_ONCE) {
    const some = learners.slice(at, at + AT_ONCE).map(async (one) => {
      if (one.pictures === 0) return one
      return { ...one, ...(await withNewSecret(one, one.pictures, parts.random, parts.iterations)) }
    })
    ready.push(...(await Promise.all(some)))
    parts.onProgress(Math.min(at + AT_ONCE, learners.length), learners.length)
  }
  return ready
}

/**
 * Cards and details to write. Making secrets takes a while and the lab goes on meanwhile: of a learner who is known,
 * only what the roster owns is set, on top of what is stored at this moment.
 */
async function learnerWrites(
  store: Store,
  plan: SchoolPlan,
  ready: readonly Ready[],
): Promise<RecordWrite[]> {
  const { cards, details: kept } = await storedRoster(store, plan.school.id)
  return ready.flatMap(({ card, details }) => {
    const { firstName, grade, classes, animal } = card
    const now = cards.get(card.id)
    const pictures = kept.get(card.id)?.secretPictures ?? details.secretPictures
    return [
      {
        ref: { kind: 'learner', id: card.id },
        body: now ? { ...now, firstName, grade, classes, animal } : card,
      },
      { ref: { kind: 'details', id: card.id }, body: { ...details, secretPictures: pictures } },
    ]
  })
}

/**
 * Writes a plan. Ids come first and records of people and classes together under one revision, so that an import that
 * is cut off is finished by running it again.
 */
export async function applyPlan(store: Store, plan: SchoolPlan, parts: ApplyParts): Promise<void> {
  const { id } = plan.school
  const ready = await withSecrets(plan, parts)
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
    ...(await learnerWrites(store, plan, ready)),
    ...plan.accounts.map(({ person }) => ({ ref: { kind: 'person' as const, id: person.id }, body: person })),
  ]
  if (writes.length > 0) await store.putRecords(id, writes)
}
