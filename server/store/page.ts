import type { Change } from '#protocol/pull.ts'
import type { ChangePage } from './store.ts'

/** Changes of one sort, in order of rev: at most `limit` of those above `since`, or all of the one revision `only`. */
export type Asked = Readonly<{ since: number; limit: number }> | Readonly<{ only: number }>

/** Where the cut between this page and the next lies. */
export type Cut =
  | Readonly<{ kind: 'all'; changes: readonly Change[] }>
  | Readonly<{ kind: 'through'; changes: readonly Change[]; through: number }>
  /** The first revision alone is larger than a page: it is to be read and given whole. */
  | Readonly<{ kind: 'whole'; rev: number }>

/** How many rows to ask of each source so that {@link cutPage} can tell whether more are there. */
export const askFor = (limit: number): number => limit + 1

/** Merges sources (each in order of rev, each at most `limit + 1` long) and cuts between two revisions. */
export function cutPage(sources: readonly (readonly Change[])[], limit: number): Cut {
  const merged = inRevOrder(sources)
  const beyond = merged[limit]
  if (beyond === undefined) return { kind: 'all', changes: merged }
  const changes = merged.filter(({ rev }) => rev < beyond.rev)
  if (changes.length === 0) return { kind: 'whole', rev: beyond.rev }
  return { kind: 'through', changes, through: beyond.rev - 1 }
}

export const inRevOrder = (sources: readonly (readonly Change[])[]): Change[] =>
  sources.flat().sort((a, b) => a.rev - b.rev)

/** A page that reaches `through` in a school whose revision is `rev`. */
export const pageThrough = (changes: readonly Change[], through: number, rev: number): ChangePage => ({
  changes,
  through,
  more: through < rev,
})
