import { type Kind, readWhole } from './kind.ts'

/** Building a number of hundreds, tens and ones; an empty board is not an answer yet. */
export const baseTen: Kind<'base-ten'> = {
  read(question, response) {
    const built = readWhole(response)
    return built === null || built < 1 || built > question.max ? null : String(built)
  },
  choices: () => 0,
}
