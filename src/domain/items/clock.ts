import type { Kind } from './kind.ts'
import { plainSigns } from './typed.ts'

/** Setting a time; every time of a clock face is an answer, of whatever step its hands went by. */
export const clock: Kind<'clock'> = {
  read(_, response) {
    const [, hour = '', minute = ''] =
      /^(\d{1,2}):(\d{2})(?: ?[ap]\. ?m\.| ?[ap]m)?$/i.exec(plainSigns(response)) ?? []
    const isTime = hour !== '' && Number(hour) >= 1 && Number(hour) <= 12 && Number(minute) < 60
    return isTime ? `${Number(hour)}:${minute}` : null
  },
  choices: () => 0,
}

/** Half a day: once round for the short hand. */
const ROUND = 720

/** Minutes since twelve, from 0 to 719, of a time as responses write it. */
export function minutesOf(time: string): number {
  const [hour = 12, minute = 0] = time.split(':').map(Number)
  return (hour % 12) * 60 + minute
}

/** The time so many minutes after twelve, however often the hands went round, forwards or back. */
export function timeText(minutes: number): string {
  const at = ((minutes % ROUND) + ROUND) % ROUND
  const hour = Math.floor(at / 60)
  return `${hour === 0 ? 12 : hour}:${String(at % 60).padStart(2, '0')}`
}
