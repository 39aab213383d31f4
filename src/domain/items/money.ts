import { type Kind, readWhole } from './kind.ts'

/** Putting down coins and notes: their worth in cents, from 1. */
export const money: Kind<'money'> = {
  read(_, response) {
    const cents = readWhole(response)
    return cents === null || cents === 0 ? null : String(cents)
  },
  choices: () => 0,
}
