import { metaOf } from '#db/meta.ts'
import { keepPage } from '#db/pulled.ts'
import { DONE, noteReply, type Outcome, type RoundParts, stopOf } from './round.ts'

/** Brings what this device's lab needs up to date, a page at a time; nothing new costs one request and no write. */
export async function pullAll(parts: RoundParts): Promise<Outcome> {
  if (parts.scope === null) return DONE
  for (;;) {
    const cursor = (await metaOf(parts.db, 'pulled'))?.cursor ?? ''
    const told = await parts.api.pull(parts.school, parts.scope, cursor)
    if (told.kind !== 'ok') return stopOf(told)
    await noteReply(parts, told)
    const page = told.value
    if (page.changes.length > 0 || page.reset || page.cursor !== cursor) await keepPage(parts.db, page)
    if (!page.more || page.cursor === cursor) return DONE
  }
}
