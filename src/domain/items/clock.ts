import type { Kind } from './kind.ts'

/** Setting a time; every time of a clock face is an answer, of whatever step its hands went by. */
export const clock: Kind<'clock'> = {
  read(_, response) {
    const [, hour = '', minute = ''] = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(response) ?? []
    const isTime = hour !== '' && Number(hour) >= 1 && Number(hour) <= 12 && Number(minute) < 60
    return isTime ? `${Number(hour)}:${minute}` : null
  },
  choices: () => 0,
}
