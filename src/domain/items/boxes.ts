import { type Kind, readWhole } from './kind.ts'

/** One tap for each sound heard. */
export const boxes: Kind<'boxes'> = {
  read({ most }, response) {
    const count = readWhole(response)
    return count === null || count < 1 || count > most ? null : String(count)
  },
  choices: () => 0,
}
