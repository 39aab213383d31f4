import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber, Question } from '#domain/items/item.ts'

/** Five sets of ten, and some to spare. */
const ENOUGH = 60
const SEEDS = 1500
const DOMAINS = ['phonics', 'sight-words', 'spelling', 'grammar', 'vocabulary']

/** Levels whose matter is a closed list, with how many questions there are at least. */
const CLOSED: Readonly<Record<string, number>> = {
  // English has some thirty short forms that lose one letter.
  'l.2.contractions 1': 29,
}

/** What a child sees of a question but the prompt; choices beside the right one make no new question. */
function shownIn(question: Question): readonly string[] {
  switch (question.kind) {
    case 'select':
    case 'sort':
      return [...(question.kind === 'sort' ? question.cards : question.choices)].map(({ label }) => label)
    case 'order':
      return question.cards.map(({ label }) => label)
    case 'tiles':
      return question.tiles.map(({ text }) => text)
    default:
      return []
  }
}

/** How many questions differ in what is asked, shown or right; what a picture or a card says counts where prompts are all alike. */
function differentAt(skill: Skill, level: LevelNumber): number {
  const gists = new Set<string>()
  for (let seed = 0; seed < SEEDS; seed++) gists.add(JSON.stringify(skill.gist(level, seed)))
  if (gists.size >= ENOUGH) return gists.size
  const questions = new Set<string>()
  for (let seed = 0; seed < SEEDS; seed++) {
    const { item, key } = skill.make(level, seed, 'en')
    const right = item.question.kind === 'choice' ? key.answer : ''
    const shown = shownIn(item.question).toSorted()
    questions.add(JSON.stringify([item.prompt, item.speech, item.model, shown, right]))
  }
  return questions.size
}

const levels = SKILLS.filter(({ grade, domain }) => grade !== 'K' && DOMAINS.includes(domain)).flatMap(
  (skill) => ([1, 2, 3] as const).map((level) => [`${skill.id} ${level}`, skill, level] as const),
)

test.each(levels)('%s asks enough that no question comes twice in five sets of ten', (name, skill, level) => {
  expect(differentAt(skill, level)).toBeGreaterThanOrEqual(CLOSED[name] ?? ENOUGH)
})

test('each level on the list of exceptions is one that is measured', () => {
  expect(levels.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(CLOSED)))
})
