import { expect, test } from 'vitest'
import { DOING, PEOPLE } from '#content/banks/grammar-words.ts'
import { sentences, sentenceText } from '#content/banks/sentences.ts'
import { mappedSkill } from '#content/map.ts'
import { SKILLS as GRADE_1 } from '#content/shelves/literacy-1.ts'
import { SKILLS as GRADE_2 } from '#content/shelves/literacy-2.ts'
import { SKILLS as GRADE_3 } from '#content/shelves/literacy-3.ts'
import { SKILLS as GRADE_4 } from '#content/shelves/literacy-4.ts'
import type { Skill } from '#content/skill.ts'
import { said } from '#content/skills/grammar/lines.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import type { Language } from '#domain/language.ts'
import { shownText } from '#domain/quoted.ts'

const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 400 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
/** Words that change their form are told among the words. */
const OF_WORDS = ['l.2.irregular-words', 'l.3.compare-words']
const SKILLS = [...GRADE_1, ...GRADE_2, ...GRADE_3, ...GRADE_4].filter(
  ({ id, domain }) => domain === 'grammar' && !OF_WORDS.includes(id),
)
const skill = (id: string): Skill => SKILLS.find((one) => one.id === `l.${id}`) ?? expect.fail(id)
const MADE = new Map<string, MadeItem[]>()
/** Made once, looked at by many tests. */
function items(id: string, level: LevelNumber, language: Language = 'en'): MadeItem[] {
  const key = `${id} ${level} ${language}`
  const all = MADE.get(key) ?? seeds.map((seed) => skill(id).make(level, seed, language))
  MADE.set(key, all)
  return all
}
const lineOf = ({ item }: MadeItem): string => (item.model?.kind === 'sentence' ? item.model.text : '')
const labelsOf = ({ item: { question } }: MadeItem): readonly string[] =>
  question.kind === 'choice' || question.kind === 'select'
    ? question.choices.map(({ label }) => label)
    : question.kind === 'tiles'
      ? question.tiles.map(({ text }) => text)
      : []
const ideas = ({ key }: MadeItem): readonly string[] =>
  key.wrong.map(({ id, response }) => `${id} ${response}`)
/** The items of a level that match, at least one. */
const where = (id: string, level: LevelNumber, is: (made: MadeItem) => boolean): MadeItem[] => {
  const found = items(id, level).filter(is)
  expect(found.length, `${id} ${level}`).toBeGreaterThan(0)
  return found
}
const scored = ({ item, key }: MadeItem, response: string) => scoreResponse(item.question, key, response)
const right = { kind: 'scored', correct: true, misconceptions: [] }
const wrong = (...misconceptions: string[]) => ({ kind: 'scored', correct: false, misconceptions })

test('all eighteen skills stand on their shelves', () => {
  expect(SKILLS.length).toBe(18)
})

test.each<[string, LevelNumber, RegExp, string]>([
  ['1.verb-match', 1, /^The girl □ /, 'one'],
  ['1.verb-match', 1, /^The girls □ /, 'base'],
  ['1.verb-match', 2, /^(?:He|She) □ (?:the|to|at|on|in the leaves|for) /, 'one'],
  ['1.verb-match', 3, /^The singers on the bus □ /, 'base'],
  ['3.agree', 3, /^The \w+ and the \w+ □ /, 'base'],
  ['1.verb-time', 2, /^Last week, .* □ /, 'past'],
])('%s %i: %s takes the form %s', (id, level, line, form) => {
  const made = where(id, level, (one) => line.test(lineOf(one)) && !/ (?:van|park|home)\.$/.test(lineOf(one)))
  for (const one of made) {
    const doing = DOING.find((row) => labelsOf(one).some((label) => label === row[form as 'base']))
    expect(one.key.answer).toBe(doing?.[form as 'base'])
  }
})

test.each<[string, LevelNumber, RegExp, string]>([
  ['1.verb-match', 2, /^I □ (?:glad|wet|late|sleepy)\.$/, 'am'],
  ['1.pronouns', 1, /^Grandma .* □ /, 'She'],
  ['1.pronouns', 1, /^The twins .* □ /, 'They'],
  ['1.pronouns', 2, /^(?:The king|Grandpa|My uncle) .* □ \w+\.$/, 'his'],
  ['1.pronouns', 3, /^My aunt .* by □\.$/, 'herself'],
  ['1.joining-words', 1, /looked for the hat, □/, 'but'],
  ['1.joining-words', 2, / felt cold, □/, 'so'],
  ['1.joining-words', 2, /□ (?:I|we|they|he|she) felt cold\.$/, 'because'],
  ['1.joining-words', 2, /^Is the .* □ .*\?$/, 'or'],
  ['1.joining-words', 3, /□ hour /, 'an'],
  ['1.joining-words', 3, /□ unicorn /, 'a'],
  ['2.adjective-adverb', 3, /sang very □/, 'well'],
  ['2.adjective-adverb', 3, /is a very □ singer/, 'good'],
  ['3.agree', 2, /^The box of old pens □ .*/, 'is|was'],
  ['3.agree', 3, /^The tree has lost □ leaves/, 'its'],
  ['4.helping-verbs', 2, /every driver □ stop/, 'must'],
  ['4.helping-verbs', 3, /^By the time we came, .* □ the soup/, 'had eaten'],
])('%s %i: %s is filled with %s', (id, level, line, answer) => {
  for (const made of where(id, level, (one) => line.test(lineOf(one))))
    expect(answer.split('|')).toContain(made.key.answer)
})

test('what must be tapped in a line that is known', () => {
  const list = where('1.commas-in-lists', 1, (one) => labelsOf(one).join(' ').startsWith('We saw '))
  for (const made of list) {
    const [, , a = '', b = ''] = labelsOf(made)
    expect(scored(made, `${a},${b}`)).toEqual(right)
    // The comma before "and" is a custom of schools; without it the list is as right.
    expect(scored(made, a)).toEqual(right)
    expect(scored(made, `${a},${b},and`)).toEqual(wrong('comma-after-and'))
    expect(scored(made, b)).toEqual(wrong())
  }
  for (const made of where('1.commas-in-lists', 2, (one) => /\d/.test(labelsOf(one).join()))) {
    const [month = '', day = ''] = labelsOf(made).slice(-3)
    expect(scored(made, day)).toEqual(right)
    expect(scored(made, month.toLowerCase())).toEqual(wrong('month-day'))
    expect(made.hints.worked.lines.map(shownText).join(' ')).toContain(`${month} ${day}, `)
  }
})

test('the mark follows from how the sentence begins', () => {
  const marks = where('1.capital-and-stop', 2, (one) => labelsOf(one).at(-1) === '!')
  for (const made of marks) {
    const first = labelsOf(made)[0] ?? ''
    const mark = first === 'What' ? '!' : first === 'The' ? '.' : '?'
    expect(made.key.answer).toBe(mark)
    expect(made.key.wrong.some(({ id }) => id === 'period-always')).toBe(mark !== '.')
  }
})

test('capitals stand where the line as it should be has them', () => {
  for (const id of ['1.capital-and-stop', '3.capitals'])
    for (const level of LEVELS)
      for (const made of items(id, level).filter(({ item }) => item.prompt.includes('capital'))) {
        const shown = labelsOf(made)
        const solved = made.explain.right?.kind === 'sentence' ? made.explain.right.text.split(' ') : []
        const changed = solved.flatMap((word, at) => (word === shown[at] ? [] : [at]))
        const { question } = made.item
        if (question.kind !== 'select') expect.fail('words to tap')
        expect(changed.map((at) => question.choices[at]?.id).join(',')).toBe(made.key.answer)
      }
})

test('commas stand where the line as it should be has them', () => {
  for (const [id, level] of [
    ['1.commas-in-lists', 1],
    ['1.commas-in-lists', 2],
    ['1.commas-in-lists', 3],
    ['3.speech-marks', 1],
    ['4.comma-join', 1],
    ['4.comma-join', 2],
  ] as const)
    for (const made of items(id, level)) {
      const solved = made.explain.right?.kind === 'sentence' ? made.explain.right.text.split(' ') : []
      const { question } = made.item
      if (question.kind !== 'select') expect.fail('words to tap')
      const after = solved.flatMap((word, at) => (word.endsWith(',') ? [question.choices[at]?.id] : []))
      expect(after.join(',')).toBe(made.key.answer)
      // What is said before the answer does not let the commas be heard.
      expect(made.item.speech).not.toContain(solved.slice(0, 3).join(' '))
    }
})

test('a title has small words that stay small', () => {
  const made = where('3.capitals', 3, (one) => labelsOf(one).join(' ').endsWith('the owl in the tree.'))
  for (const one of made) {
    expect(scored(one, 'the,owl,tree')).toEqual(right)
    expect(scored(one, 'the,owl,in,the 2,tree')).toEqual(wrong('every-title-word'))
    expect(scored(one, 'the')).toEqual(wrong('first-word-only'))
  }
})

test('of four ways to write what is said, one has its comma inside the marks', () => {
  for (const made of items('3.speech-marks', 3)) {
    const fine = labelsOf(made).flatMap((text, at) =>
      /^“[^”]+,” (?:said|called|whispered) \w+\.$/.test(text) || /^The \w+ says, “[^”]+\.”$/.test(text)
        ? [`card ${at + 1}`]
        : [],
    )
    expect(fine).toEqual([made.key.answer])
  }
})

test('every order that is as right is taken, the others are not', () => {
  const made = where('2.build-sentences', 2, (one) => labelsOf(one).includes('by the door'))
  for (const one of made) {
    const words = one.key.answer.replace(/ \.$/, '').split(' ')
    const phrase = words.slice(-3).join(' ')
    const rest = words.slice(0, -3)
    expect(scored(one, `${phrase} ${rest.join(' ')} .`)).toEqual(right)
    const [who = '', verb = '', ...object] = rest
    expect(scored(one, `${who} ${verb} ${phrase} ${object.join(' ')} .`)).toEqual(wrong('dangling-part'))
    const [a = '', adjective = '', noun = ''] = object
    expect(scored(one, `${who} ${verb} ${a} ${noun} ${adjective} ${phrase} .`)).toEqual(
      wrong('describing-after'),
    )
  }
})

test('a question puts its helper first', () => {
  for (const made of where('2.build-sentences', 1, ({ key }) => key.answer.endsWith('?'))) {
    const [helper = '', who = '', ...rest] = made.key.answer.split(' ')
    expect(['Can', 'Will', 'Did', 'May']).toContain(helper)
    expect(scored(made, [who, helper, ...rest].join(' '))).toEqual(wrong('question-as-telling'))
  }
})

test('sentences are joined by what they mean', () => {
  for (const made of where('3.joined-sentences', 1, (one) => / got wet\. /.test(lineOf(one)))) {
    const [first = '', second = ''] = lineOf(made).replace(/\.$/, '').split('. ')
    const then = second.startsWith('I ') ? second : second.charAt(0).toLowerCase() + second.slice(1)
    expect(scored(made, `${first} , so ${then} .`)).toEqual(right)
    expect(scored(made, `${first} because ${then} .`)).toEqual(wrong('cause-flipped'))
    expect(scored(made, `${first} , ${then} .`)).toEqual(wrong('comma-only'))
  }
  for (const made of where('3.joined-sentences', 3, ({ key }) => key.answer.startsWith('neither '))) {
    const [, a = '', , b = '', ...rest] = made.key.answer.split(' ')
    expect(scored(made, `neither ${b} nor ${a} ${rest.join(' ')}`)).toEqual(right)
    expect(scored(made, `either ${a} or ${b} ${rest.join(' ')}`)).toEqual(wrong())
  }
})

test('describing words stand in the usual order', () => {
  const RANKS = [
    'lovely nice pretty fine splendid',
    'small big tiny huge long',
    'old new',
    'red blue green yellow white black gray brown',
  ].map((words) => words.split(' '))
  const rank = (word: string) => {
    const found = RANKS.findIndex((words) => words.includes(word))
    return found === -1 ? RANKS.length : found
  }
  for (const level of [1, 2] as const)
    for (const made of items('4.add-detail', level).filter((one) => lineOf(one) === '')) {
      const row = made.key.answer.split(' ').slice(3, -2).map(rank)
      expect(row).toEqual(row.toSorted((a, b) => a - b))
      expect(made.key.wrong.map(({ id }) => id)).toEqual(['describing-order'])
    }
})

test('words for jobs are tapped by what they do, not by how they end', () => {
  const made = where(
    '3.word-jobs',
    2,
    (one) => one.item.prompt.includes('adverb') && labelsOf(one)[5] === 'friendly',
  )
  for (const one of made) {
    const adverb = labelsOf(one)[1] ?? ''
    expect(scored(one, adverb)).toEqual(right)
    expect(scored(one, `${adverb},friendly`)).toEqual(wrong('ly-is-adverb'))
  }
  const race = where('3.word-jobs', 3, ({ item }) => item.prompt === 'Tap ‹race› where it is a noun.')
  for (const one of race) {
    expect(scored(one, 'race 2')).toEqual(right)
    expect(scored(one, 'race')).toEqual(wrong('one-job-per-word'))
  }
})

test('a sentence is sorted by its thoughts, not by its length', () => {
  for (const made of items('4.fix-sentences', 2)) {
    if (made.item.question.kind !== 'sort') expect.fail('cards to sort')
    const mats = new Map(made.key.answer.split(',').map((pair) => pair.split('>') as [string, string]))
    for (const { id, label } of made.item.question.cards) {
      if (label.split(' ').length <= 2) expect(mats.get(id), label).toBe('complete')
      if (/^(?:Because|When|If|After|While|Although) [^,]*\.$/.test(label) && !/ we walked /.test(label))
        expect(mats.get(id), label).toBe('part')
      // A comma alone between two thoughts.
      if (/, (?:I|we|they|she|he|it|the) /.test(label)) expect(mats.get(id), label).toBe('run-on')
    }
  }
})

test('the grown word of a sort is told by the idea behind it', () => {
  for (const made of items('1.sort-word-jobs', 2)) {
    const described = made.key.wrong.find(({ id }) => id === 'describing-as-naming')
    expect(described?.response).toBe(made.key.answer.replaceAll('>describing', '>naming'))
  }
})

test.each(SKILLS.map(({ id }) => id))('%s: every idea that is named is found somewhere', (id) => {
  const found = new Set(
    LEVELS.flatMap((level) => items(id.slice(2), level).flatMap(({ key }) => key.wrong.map((one) => one.id))),
  )
  expect([...(mappedSkill(id)?.misconceptions ?? [])].filter((idea) => !found.has(idea))).toEqual([])
})

test.each(SKILLS.map(({ id }) => id))('%s: a child does not see the same sentence in a week', (id) => {
  for (const level of LEVELS) {
    const asked = items(id.slice(2), level).map((made) => {
      const { question } = made.item
      const cards = question.kind === 'sort' ? question.cards.map(({ label }) => label) : labelsOf(made)
      return [
        made.item.prompt,
        lineOf(made),
        question.kind === 'choice' ? '' : cards.toSorted().join(),
      ].join()
    })
    // Of four hundred draws from two hundred things, about one hundred seventy differ.
    expect(new Set(asked).size, `level ${level}`).toBeGreaterThanOrEqual(150)
  }
})

test.each(SKILLS.map(({ id }) => id))('%s: Spanish tells, and quotes what stays English', (id) => {
  for (const level of LEVELS)
    for (const { item, hints, explain } of items(id.slice(2), level, 'es')) {
      const told = [item.prompt, hints.picture.text, hints.firstStep.text, explain.praise, explain.because]
      for (const text of [...told, ...hints.worked.lines])
        expect(text.replace(/‹[^›]*›/g, ''), text).not.toMatch(
          /\b(?:the|word|which|tap|and|goes|is|are|of)\b/i,
        )
    }
})

test.each(SKILLS.map(({ id }) => id))('%s: no two of its choices or tiles are the same', (id) => {
  for (const level of LEVELS)
    for (const made of items(id.slice(2), level)) {
      const { kind } = made.item.question
      if (kind === 'choice') expect(new Set(labelsOf(made)).size).toBe(labelsOf(made).length)
      expect(ideas(made)).not.toContain(made.key.answer)
    }
})

test('people in sentences are named by what tells who they are', () => {
  for (const { one } of PEOPLE) expect(one).toMatch(/^[a-z]+$/)
  // He and she are never guessed from a name.
  for (const made of items('1.pronouns', 1))
    expect(lineOf(made)).not.toMatch(/^(?:Ana|Kofi|Mei|Omar|Rosa|Amir)\b/)
})

test('a sentence of the bank is asked by the jobs its words have there', () => {
  const tags = new Map(sentences.map((template) => [sentenceText(template).slice(0, -1), template]))
  let found = 0
  for (const level of [1, 2] as const)
    for (const one of items('3.word-jobs', level)) {
      const template = tags.get(labelsOf(one).join(' '))
      const job = /\b(noun|pronoun|verb|adjective|adverb)s? in the sentence/.exec(one.item.prompt)?.[1]
      if (template === undefined) continue
      found++
      const { question } = one.item
      if (question.kind !== 'select') expect.fail('words to tap')
      const fitting = template.words.flatMap((word, at) =>
        word.job === job ? [question.choices[at]?.id] : [],
      )
      expect(fitting.join(',')).toBe(one.key.answer)
    }
  expect(found).toBeGreaterThan(50)
})

test('what is said of a sentence does not tell the mark that is asked for', () => {
  for (const { item } of where('1.capital-and-stop', 2, (one) => labelsOf(one).at(-1) === '!'))
    expect(item.speech).toMatch(/^‹[^›]+›\. Tap/)
})

test('a day and a year inside English print are said in English too', () => {
  expect(said('June 19, 2024')).toBe('‹June 19›, ‹2024›')
})
