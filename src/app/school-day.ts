import type { LabDatabase } from '#db/database.ts'
import { metaOf } from '#db/meta.ts'
import { schoolDays } from '#domain/school-day.ts'

/** The calendar day (`YYYY-MM-DD`) of a moment (corrected epoch ms) at the school this device is in. */
export const dayAtSchool = async (db: LabDatabase): Promise<(time: number) => string> =>
  schoolDays((await metaOf(db, 'device'))?.school.timeZone ?? 'UTC')
