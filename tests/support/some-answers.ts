import type { Answers } from '#domain/study/predict/answers.ts'
import { chanceFrom } from '#tests/support/chance.ts'

/** Answers of learners by knowledge tracing (init .3, learn .15, guess .2, slip .1): a test names only what matters. */
export function someAnswers({ users = 200, skills = 4, each = 8, seed = 1, items = 5 } = {}): Answers {
  const chance = chanceFrom(seed)
  const rows = users * skills * each
  const answers = {
    rows,
    user: new Int32Array(rows),
    users,
    item: new Int32Array(rows),
    items: skills * items,
    set: new Int32Array(rows),
    sets: skills,
    skillsOfSet: Array.from({ length: skills }, (_, skill) => Int32Array.of(skill)),
    skills,
    correct: new Uint8Array(rows),
    fold: new Uint8Array(rows),
    time: null,
    names: { users: [], items: [], sets: [], skills: [] },
  }
  let row = 0
  for (let user = 0; user < users; user++)
    for (let skill = 0; skill < skills; skill++) {
      let known = chance() < 0.3
      for (let n = 0; n < each; n++, row++) {
        answers.user[row] = user
        answers.set[row] = skill
        answers.item[row] = skill * items + Math.floor(chance() * items)
        answers.correct[row] = chance() < (known ? 0.9 : 0.2) ? 1 : 0
        answers.fold[row] = (user % 5) + 1
        known ||= chance() < 0.15
      }
    }
  return answers
}
