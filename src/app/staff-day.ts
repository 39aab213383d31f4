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
