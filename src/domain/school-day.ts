/** The calendar day (`YYYY-MM-DD`) of a moment (epoch ms) at a school in that time zone; UTC where the zone is unknown here. */
export function schoolDays(timeZone: string): (time: number) => string {
  const format = formatIn(timeZone) ?? formatIn('UTC')
  // en-CA writes the year first.
  return (time) => format?.format(Number.isFinite(time) ? time : 0) ?? ''
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  } catch {
    return null
  }
}

/** `HH:MM` of a moment (epoch ms) at a school in that time zone; UTC where the zone is unknown here. */
export function schoolClock(timeZone: string): (time: number) => string {
  const format = clockIn(timeZone) ?? clockIn('UTC')
  return (time) => format?.format(Number.isFinite(time) ? time : 0) ?? ''
}

function clockIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch {
    return null
  }
}

const HOUR_MS = 3_600_000

/** Whether a text is a calendar day there is, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(numberOfDay(text)) === text

/** The calendar day `days` after (before, when negative) a day. */
export const dayAfter = (day: string, days: number): string => dayOfNumber(numberOfDay(day) + days)

/** A span (epoch ms) that holds all of a calendar day in whichever time zone; {@link schoolDays} then says what is of it. */
export function spanOfDay(day: string): Readonly<{ from: number; until: number }> {
  const midnight = numberOfDay(day) * 24 * HOUR_MS
  return { from: midnight - 14 * HOUR_MS, until: midnight + 38 * HOUR_MS }
}

// Calendar days as numbers since 1970-01-01, after Howard Hinnant, "chrono-compatible low-level date algorithms": years
// begin in March, so that a leap day is a year's last; 400 of them (an era) have 146,097 days.
const ERA = 146_097
const TO_1970 = 719_468

function numberOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const fromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(fromMarch / 400)
  const ofEra = fromMarch - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - TO_1970
}

function dayOfNumber(number: number): string {
  const era = Math.floor((number + TO_1970) / ERA)
  const left = number + TO_1970 - era * ERA
  const leaps = Math.floor(left / 1460) - Math.floor(left / 36_524) + Math.floor(left / (ERA - 1))
  const ofEra = Math.floor((left - leaps) / 365)
  const ofYear = left - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0)
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
