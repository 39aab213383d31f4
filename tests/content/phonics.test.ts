import { expect, test } from 'vitest'
import { isFitToShow } from '#content/banks/block-list.ts'
import { mayBeTakenFor } from '#content/banks/picture-words.ts'
import { isVowel, soundsAlike } from '#content/banks/words.ts'
import { SKILLS as SKILLS_1 } from '#content/shelves/literacy-1.ts'
import { SKILLS as SKILLS_2 } from '#content/shelves/literacy-2.ts'
import type { Skill } from '#content/skill.ts'
import { ALL_WORDS, saidAs } from '#content/skills/phonics/said-as.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'

const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 600 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const ALL = [...SKILLS_1, ...SKILLS_2]
const skill = (id: string): Skill => ALL.find((one) => one.id === `l.${id}`) ?? expect.fail(id)
const items = (id: string, level: LevelNumber, language: Language = 'en', count = 600): MadeItem[] =>
  seeds.slice(0, count).map((seed) => skill(id).make(level, seed, language))
const choicesOf = ({ item }: MadeItem) => (item.question.kind === 'choice' ? item.question.choices : [])
const printed = ({ item: { model } }: MadeItem): string =>
  model?.kind === 'word' ? model.parts.join('') : ''

const DECODING = [
  ...['1.blends', '1.final-e', '1.vowel-teams', '1.bossy-r', '1.two-beat-words'],
  ...['2.more-vowel-teams', '2.two-beat-long', '2.tricky-spellings'],
]
const FAMILY = [
  ...['1.split-sounds', '1.long-short-hear', '1.digraphs', ...DECODING, '1.vowel-in-every-beat', '1.endings'],
  ...['1.sight-words', '1.spell-patterns', '2.long-short-read', '2.sight-words', '2.spell-patterns'],
]

const MANY = Array.from({ length: 4000 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)

/** What is right and what is told of wrong answers over the items of a level that print or say this. */
function told(id: string, level: LevelNumber, seen: string) {
  const made = MANY.filter((seed) => {
    const { heard, answer } = skill(id).gist(level, seed)
    return answer === seen || heard.includes(`‹${seen}›`)
  })
    .slice(0, 40)
    .map((seed) => skill(id).make(level, seed, 'en'))
    .filter((one) => one.item.speech.includes(`‹${seen}›`) || printed(one) === seen)
  expect(made.length, `${id} ${seen}`).toBeGreaterThan(0)
  return {
    answers: [...new Set(made.map(({ key }) => key.answer))],
    wrong: new Set(made.flatMap(({ key }) => key.wrong.map((one) => `${one.id} ${one.response}`))),
  }
}

test('all eighteen skills are there', () => {
  expect(FAMILY.length).toBe(18)
  for (const id of FAMILY) skill(id)
})

test.each<[string, LevelNumber, string, string, string]>([
  ['1.split-sounds', 2, 'fish', '3', 'counts-letters 4'],
  ['1.split-sounds', 3, 'stamp', '5', 'blend-as-one 3'],
  ['1.split-sounds', 1, 'bat', '3', 'adds-vowel 5'],
  ['1.digraphs', 1, 'shed', 'sh', 'letters-apart s'],
  ['1.digraphs', 1, 'shot', 'sh', 'near-digraph ch'],
  ['1.digraphs', 3, 'catch', 'catch', 'letters-apart cat'],
  ['1.blends', 2, 'lamp', 'lamp', 'drops-second lap'],
  ['1.blends', 2, 'stop', 'stop', 'adds-vowel es-top'],
  ['1.blends', 1, 'slip', 'slip', 'vowel-swap slap'],
  ['1.final-e', 1, 'cape', 'cape', 'ignores-e cap'],
  ['1.final-e', 2, 'tape', 'tape', 'says-e tap-ee'],
  ['1.final-e', 1, 'bake', 'bake', 'vowel-swap bike'],
  ['1.vowel-teams', 2, 'rain', 'rain', 'first-vowel-short ran'],
  ['1.vowel-teams', 2, 'boat', 'boat', 'team-mix boot'],
  ['1.vowel-teams', 2, 'boat', 'boat', 'says-both boh-at'],
  ['1.bossy-r', 1, 'cart', 'cart', 'drops-r cat'],
  ['1.bossy-r', 2, 'cart', 'cart', 'short-vowel-plus-r carrot'],
  ['1.bossy-r', 1, 'barn', 'barn', 'r-mix born'],
  ['1.two-beat-words', 1, 'sunset', 'sunset', 'drops-beat sun'],
  ['1.two-beat-words', 2, 'basket', 'basket', 'wrong-break bay-sket'],
  ['1.two-beat-words', 2, 'pumpkin', 'pumpkin', 'drops-beat pump'],
  ['1.endings', 3, 'jumped', 'jumped', 'ed-always-id jump-id'],
  ['1.endings', 2, 'wishes', 'wishes', 'drops-ending wish'],
  ['1.endings', 1, 'helping', 'helping', 'ending-swap helps'],
  ['1.sight-words', 2, 'were', 'were', 'look-alike-word where'],
  ['1.sight-words', 3, 'good', 'good', 'sounds-it-out gud'],
  ['1.spell-patterns', 1, 'fish', 'fish', 'one-letter-digraph fis'],
  ['1.spell-patterns', 2, 'lamp', 'lamp', 'drops-second lap'],
  ['1.spell-patterns', 2, 'stop', 'stop', 'drops-second sop'],
  ['1.spell-patterns', 3, 'cape', 'cape', 'no-final-e cap'],
  ['1.spell-patterns', 2, 'bend', 'bend', 'letter-name-vowel band'],
  ['2.more-vowel-teams', 1, 'cow', 'cow', 'one-sound-per-team coe'],
  ['2.more-vowel-teams', 3, 'bread', 'bread', 'one-sound-per-team breed'],
  ['2.two-beat-long', 1, 'robot', 'robot', 'closed-for-open rob-ot'],
  ['2.two-beat-long', 3, 'table', 'table', 'le-apart ta-blee'],
  ['2.tricky-spellings', 1, 'race', 'race', 'hard-for-soft rake'],
  ['2.tricky-spellings', 2, 'knee', 'knee', 'says-silent kuh-nee'],
  ['2.tricky-spellings', 3, 'niece', 'niece', 'regular-reading nice'],
  ['2.sight-words', 3, 'because', 'because', 'sounds-it-out becuz'],
  ['2.sight-words', 3, 'friend', 'friend', 'letter-order freind'],
  ['2.spell-patterns', 1, 'play', 'play', 'team-place plai'],
  ['2.spell-patterns', 1, 'brain', 'brain', 'other-spelling brane'],
  ['2.spell-patterns', 2, 'back', 'back', 'no-short-mark bak'],
])('%s, level %i: %s', (id, level, seen, answer, wrong) => {
  const { answers, wrong: ideas } = told(id, level, seen)
  expect(answers).toEqual([answer])
  expect([...ideas]).toContain(wrong)
})

test('a printed word has as many beats as vowel sounds, and its vowel letters are known to mislead', () => {
  for (const level of LEVELS)
    for (const made of items('1.vowel-in-every-beat', level)) {
      const word = ALL_WORDS.find(({ text }) => text === printed(made)) ?? expect.fail(printed(made))
      const vowels = word.phonemes.filter(isVowel).length
      expect(Number(made.key.answer), word.text).toBe(
        vowels + (/[^aeiour]le$/.test(word.text) && word.beats.length > vowels ? 1 : 0),
      )
      if (word.pattern === 'VCe' && word.beats.length === 1)
        expect(made.key.wrong, word.text).toContainEqual({ id: 'counts-vowel-letters', response: '2' })
    }
})

test('a word to be read is not said before it is answered, nor by its picture', () => {
  for (const id of [...DECODING, '1.digraphs', '1.endings', '1.vowel-in-every-beat'])
    for (const level of LEVELS)
      for (const language of ['en', 'es'] as const)
        for (const made of items(id, level, language, 150)) {
          const read = printed(made)
          if (read === '') continue
          const { item, hints } = made
          const before = [item.speech, item.model?.say ?? '', hints.picture.speech, hints.firstStep.speech]
          expect(before.join(' '), id).not.toContain(`‹${read}›`)
        }
})

test('print that is to be found by hearing does not say itself when it is tapped', () => {
  for (const [id, levels] of [
    ['1.sight-words', [1, 2]],
    ['2.sight-words', [1, 2]],
    ['1.endings', [1, 2]],
  ] as const)
    for (const level of levels)
      for (const made of items(id, level))
        for (const { id: text, speech } of choicesOf(made))
          expect(speech.split(', ').join('').toLowerCase()).toBe(text)
  for (const level of LEVELS)
    for (const { item } of items('2.long-short-read', level))
      if (item.question.kind === 'sort')
        for (const { label, speech } of item.question.cards)
          expect(speech.split(', ').join('').toLowerCase()).toBe(label)
})

test('the letters asked for do not stand in what is asked before they are known', () => {
  for (const { item, hints, key } of items('1.digraphs', 1))
    for (const text of [item.prompt, hints.firstStep.text]) expect(text).not.toContain(`‹${key.answer}›`)
})

const SOUNDS: ReadonlyMap<string, readonly Phoneme[]> = new Map(
  ALL_WORDS.map(({ text, phonemes }) => [text, phonemes]),
)

test('no card sounds like the word that is read, and another real word stands beside it', () => {
  for (const id of DECODING)
    for (const level of LEVELS)
      for (const made of items(id, level, 'en', 300)) {
        const right = SOUNDS.get(made.key.answer) ?? expect.fail(made.key.answer)
        const others = choicesOf(made).filter((choice) => choice.id !== made.key.answer)
        for (const { id: other } of others)
          expect(soundsAlike(SOUNDS.get(other) ?? [], right), `${other} for ${made.key.answer}`).toBe(false)
        expect(
          others.some((other) => SOUNDS.has(other.id)),
          made.key.answer,
        ).toBe(true)
      }
})

test('made-up readings are fit to be heard by a child', () => {
  for (const id of [...DECODING, '1.digraphs'])
    for (const level of LEVELS)
      for (const made of items(id, level, 'en', 300))
        for (const { id: text } of choicesOf(made))
          if (!SOUNDS.has(text)) expect(isFitToShow(text.replace('-', '')), text).toBe(true)
})

test('made-up words are spelled as a voice says them, or not at all', () => {
  const spelled = (...phonemes: Phoneme[]) => saidAs(phonemes)?.text ?? null
  expect(spelled('l', 'i', 'm', 'p')).toBe('limp')
  expect(spelled('b', 'l', 'i', 's', 'k')).toBe('blisk')
  expect(spelled('s', 'k', 'oa', 'n')).toBe('skoan')
  expect(spelled('p', 'u', 'l')).toBe(null)
  expect(spelled('b', 'a', 'l')).toBe(null)
  expect(spelled('f', 'uu', 'n')).toBe(null)
  expect(spelled('t', 'a')).toBe(null)
  expect(spelled('r', 'ai', 'p')).toBe(null)
})

test('a part broken off in the wrong place never sounds like the word', () => {
  for (const level of LEVELS)
    for (const { key } of items('1.two-beat-words', level, 'en', 400))
      if (key.wrong.some(({ id }) => id === 'wrong-break'))
        expect(SOUNDS.get(key.answer)?.find(isVowel)?.length, key.answer).toBe(1)
})

test('no two pictures of a question can be taken for one another', () => {
  for (const id of DECODING)
    for (const level of LEVELS)
      for (const made of items(id, level, 'en', 300)) {
        const ids = choicesOf(made).flatMap(({ id: word, model }) => (model === null ? [] : [word]))
        expect(ids.some((one) => ids.some((other) => mayBeTakenFor(one, other)))).toBe(false)
      }
})

test('a vowel is long in print by e, by a team or at an open end, and short where a consonant closes it in', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('2.long-short-read', level)) {
      if (item.question.kind !== 'sort') expect.fail('sort')
      const bySpelling = ({ label }: { label: string }): string =>
        /[aeiouy][^aeiouy]+e$|[aeo][aeiwy]|oa|igh|ie|[aeiouy]$/.test(label) ? 'long' : 'short'
      expect(key.answer).toBe(
        item.question.cards.map((card) => `${card.label}>${bySpelling(card)}`).join(','),
      )
      expect(new Set(key.answer.match(/long|short/g)).size).toBe(2)
    }
})

test('the tiles build the word and no other word of the same sounds', () => {
  for (const id of ['1.spell-patterns', '2.spell-patterns', '1.sight-words', '2.sight-words'])
    for (const level of LEVELS)
      for (const { item, key } of items(id, level, 'en', 200)) {
        if (item.question.kind !== 'tiles') continue
        expect(scoreResponse(item.question, key, key.answer)).toMatchObject({ correct: true })
        const sounds = SOUNDS.get(key.answer)?.join()
        const twins = ALL_WORDS.filter(
          ({ text, phonemes }) => text !== key.answer && phonemes.join() === sounds,
        )
        for (const { text } of twins)
          expect(scoreResponse(item.question, key, text).kind, `${text} for ${key.answer}`).toBe('not-ready')
      }
})

test('what is English stays English in Spanish', () => {
  for (const id of FAMILY)
    for (const level of LEVELS)
      for (const made of items(id, level, 'es', 60)) {
        const { item, hints, explain } = made
        const said = [
          item.speech,
          hints.firstStep.speech,
          hints.worked.speech,
          explain.praise,
          explain.because,
        ]
        const plain = said.join(' ').replace(/‹[^›]*›/g, '')
        expect(plain, id).not.toMatch(/\b(the|word|is|says|vowel|sound|read|which|listen)\b/i)
      }
})

test('every level makes many different items', () => {
  // Twenty-five words to know, each beside one that begins like it: no more can be made.
  const fewer: Readonly<Record<string, number>> = { '1.sight-words 1': 100 }
  for (const id of FAMILY)
    for (const level of LEVELS) {
      const seen = MANY.slice(0, 1500).map((seed) => {
        const { item, key } = skill(id).make(level, seed, 'en')
        const { question } = item
        const ids =
          question.kind === 'choice'
            ? question.choices.map((one) => one.id)
            : question.kind === 'tiles'
              ? question.tiles.map((one) => one.text)
              : []
        return [item.speech, key.answer, printed({ item } as MadeItem), ...ids.toSorted()].join(' ')
      })
      expect(new Set(seen).size, `${id} ${level}`).toBeGreaterThanOrEqual(fewer[`${id} ${level}`] ?? 200)
    }
})
