import type { Denied } from '#app/staff-room.ts'
import type { StaffMessages } from '#i18n/en/staff.ts'

/** Why the server did not do it, and what to do next. */
export function deniedWords({ common, line }: StaffMessages, denied: Denied): string {
  switch (denied) {
    case 'offline':
      return common.offline
    case 'not-allowed':
      return common.notAllowed
    case 'signed-out':
      return `${line['signed-out']}. ${line.signInAgain}.`
    case 'server':
      return common.server
  }
}
