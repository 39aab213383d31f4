import { type Kind, readWhole } from './kind.ts'

/** Putting counters on one or two ten-frames. */
export const tenFrame: Kind<'ten-frame'> = {
  read(question, response) {
    const counters = readWhole(response)
    if (counters === null || counters < question.fixed || counters > question.frames * 10) return null
    return String(counters)
  },
  choices: () => 0,
}
