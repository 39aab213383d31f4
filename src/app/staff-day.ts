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
