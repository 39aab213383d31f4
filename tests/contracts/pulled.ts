import type { SchoolId } from '#domain/ids.ts'
import type { Change } from '#protocol/pull.ts'
import type { ChangeFilter, Store } from '#server/store/store.ts'

/** All changes, pulled page by page as a device does; fails when a page stands still or splits a revision. */
export async function pullAll(
  store: Store,
  school: SchoolId,
  limit: number,
  filter: ChangeFilter,
  since = 0,
): Promise<Change[]> {
  const all: Change[] = []
  for (let cursor = since; ; ) {
    const { changes, through, more } = await store.changesSince(school, cursor, limit, filter)
    if (changes.some(({ rev }) => rev <= cursor || rev > through))
      throw new Error('a page tells of its own revisions')
    all.push(...changes)
    if (!more) return all
    if (through <= cursor) throw new Error('a page moves on')
    cursor = through
  }
}
