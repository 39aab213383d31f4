import type { LearnerId } from '#domain/ids.ts'
import { type BookmarkRow, type LabDatabase, ROW_VERSION, rowAt } from './database.ts'

/** The item in front of a child; null when there is none. */
export const bookmarkOf = (db: LabDatabase, learner: LearnerId): Promise<BookmarkRow | null> =>
  rowAt(db.bookmarks, learner)

export async function putBookmark(db: LabDatabase, bookmark: Omit<BookmarkRow, 'v'>): Promise<void> {
  await db.bookmarks.put({ ...bookmark, v: ROW_VERSION })
}
