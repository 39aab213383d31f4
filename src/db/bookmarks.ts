import type { LearnerId } from '#domain/ids.ts'
import { type BookmarkRow, type LabDatabase, ROW_VERSION } from './database.ts'

/** The item in front of a child; null when there is none. */
export const bookmarkOf = (db: LabDatabase, learner: LearnerId): Promise<BookmarkRow | null> =>
  db.bookmarks.get(learner).then((row) => row ?? null)

export async function putBookmark(db: LabDatabase, bookmark: Omit<BookmarkRow, 'v'>): Promise<void> {
  await db.bookmarks.put({ ...bookmark, v: ROW_VERSION })
}
