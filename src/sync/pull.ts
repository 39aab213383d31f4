import { metaOf } from '#db/meta.ts'
import { elsewhereCursor, keepElsewhere, keepPage } from '#db/pulled.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import { DONE, noteLevel, noteReply, type Outcome, type RoundParts, stopOf } from './round.ts'

/**
 * Brings what this device's lab needs up to date, and what the child signed in here does elsewhere, a page at a time;
 * nothing new costs one request and no write: the lab's cursor moves with every change in the school, so while it stands
 * still there is nothing new of hers either.
 */
export async function pullAll(parts: RoundParts): Promise<Outcome> {
  if (parts.scope === null) return DONE
  const { db } = parts
  const lab = await pullScope(parts, parts.scope, {
    cursor: async () => (await metaOf(db, 'pulled'))?.cursor ?? '',
    keep: async (page) => {
      await keepPage(db, page)
      return true
    },
  })
  const learner = (await metaOf(db, 'signedIn'))?.learner
  if (lab.kind !== 'done' || learner === undefined) return lab
  const at = (await metaOf(db, 'pulled'))?.cursor ?? ''
  const known = await metaOf(db, 'elsewhere')
  if (known?.learner === learner && known.lab === at) return DONE
  return pullScope(parts, `learner:${learner}`, {
    cursor: () => elsewhereCursor(db, learner),
    keep: (page) => keepElsewhere(db, learner, page, at),
  })
}

/** Where a scope's pages go; `keep` answers whether more of them are wanted. */
type Shelf = Readonly<{ cursor(): Promise<string>; keep(page: PullReply): Promise<boolean> }>

async function pullScope(parts: RoundParts, scope: Scope, shelf: Shelf): Promise<Outcome> {
  for (;;) {
    const cursor = await shelf.cursor()
    const told = await parts.api.pull(parts.school, scope, cursor)
    // Refused alone: a child who has left this device's classes. The device itself is told by its lab.
    if (told.kind === 'refused' && scope !== 'lab') return DONE
    if (told.kind !== 'ok') return stopOf(told)
    await noteReply(parts, told)
    await noteLevel(parts.db, told.value.level)
    const page = told.value
    const isNews = page.changes.length > 0 || page.reset === true || page.cursor !== cursor
    const goesOn = !isNews || (await shelf.keep(page))
    if (!goesOn || !page.more || page.cursor === cursor) return DONE
  }
}
