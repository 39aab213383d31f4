import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clueSentences, figures, idioms, multiMeanings } from '#content/banks/figures.ts'
import {
  antonyms,
  categories,
  definitions,
  homophones,
  linkedPairs,
  shades,
  synonyms,
} from '#content/banks/relations.ts'
import { CLUES, JOBS } from '#content/banks/types.ts'
import {
  collectives,
  comparatives,
  compounds,
  contractions,
  irregularPasts,
  irregularPlurals,
  itsOrItIs,
  possessives,
} from '#content/banks/word-forms.ts'

const pictures = readdirSync('public/pictures').map((file) => file.replace('.svg', ''))
const different = (words: readonly string[]) =>
  expect(new Set(words).size, words.join(' / ')).toBe(words.length)
const sentence = (text: string) => {
  expect(text).toMatch(/^[A-Z□].*[.?!]$/)
  expect(text).toMatch(/^[\p{L}\p{N}□ .,:;?!’-]+$/u)
}
/** The word itself or a form of it is in the sentence. */
const holds = (text: string, word: string) => {
  const stem = word.toLowerCase().split(' ').at(-1)?.replace(/e$/, '') ?? word
  expect(text.toLowerCase(), word).toContain(stem)
}

const banks = {
  antonyms,
  synonyms,
  homophones,
  shades,
  categories,
  definitions,
  linkedPairs,
  idioms,
  figures,
  multiMeanings,
  clueSentences,
  compounds,
  contractions,
  possessives,
  irregularPlurals,
  irregularPasts,
  collectives,
  comparatives,
}

test.each(Object.entries(banks))('%s: 20 to 400 entries, none twice', (_, bank) => {
  expect(bank.length).toBeGreaterThanOrEqual(20)
  expect(bank.length).toBeLessThanOrEqual(400)
  different(bank.map((entry) => JSON.stringify(entry)))
})

test.each([...antonyms, ...synonyms].map((pair) => [`${pair.relation} of ${pair.word}`, pair] as const))(
  '%s has five different words and a sentence with it',
  (_, pair) => {
    different([pair.word, pair.match, pair.other, pair.goesWith, pair.looksLike])
    sentence(pair.sentence)
    holds(pair.sentence, pair.word)
  },
)

test('a word has one opposite and one synonym in its bank', () => {
  different(antonyms.map(({ word }) => word))
  different(synonyms.map(({ word }) => word))
})

test('homophones are spelled apart and each fits its own gap alone', () => {
  for (const { words } of homophones) {
    expect(words.length).toBeGreaterThanOrEqual(2)
    different(words.map(({ text }) => text))
    different(words.map(({ meaning }) => meaning))
    for (const word of words) {
      sentence(word.sentence)
      expect(word.sentence.split('□')).toHaveLength(2)
      expect(word.meaning).not.toBe('')
    }
  }
  different(homophones.flatMap(({ words }) => words.map(({ text }) => text)))
})

test('shades go up in two to five words', () => {
  for (const { words } of shades) {
    different(words)
    expect(words.length).toBeGreaterThanOrEqual(2)
    expect(words.length).toBeLessThanOrEqual(5)
  }
  for (const kind of ['size-speed', 'feeling-action', 'sureness'])
    expect(shades.filter((shade) => shade.kind === kind).length).toBeGreaterThanOrEqual(4)
})

test('categories that are near each other share no member', () => {
  const byName = new Map(categories.map((category) => [category.name, category]))
  different(categories.map(({ name }) => name))
  for (const { name, members, goesWith, near } of categories) {
    expect(members.length).toBeGreaterThanOrEqual(4)
    different([...members, ...goesWith])
    for (const other of near) {
      const kind = byName.get(other)
      expect(kind, `${other}, near ${name}`).toBeDefined()
      for (const member of members) expect(kind?.members, name).not.toContain(member)
    }
  }
})

test('pairs are linked one way, and each link has ten', () => {
  different(linkedPairs.map(({ relation, first }) => `${relation} ${first}`))
  for (const { relation, first, second, goesWith } of linkedPairs) {
    different([first, second, goesWith])
    expect(linkedPairs.filter((pair) => pair.relation === relation).length).toBeGreaterThanOrEqual(10)
  }
})

test('an idiom has four different readings and a sentence that uses it', () => {
  different(idioms.map(({ text }) => text))
  expect(idioms.filter(({ grade }) => grade === '3').length).toBeGreaterThanOrEqual(60)
  for (const { meaning, literal, keyLink, opposite, ...idiom } of idioms) {
    different([meaning, literal, keyLink, opposite])
    sentence(idiom.sentence)
    expect(idiom.es).not.toBe('')
  }
})

test('figures say like or as when they are similes, and neither when metaphors', () => {
  for (const { relation, quality, literal, wrongQuality, ...figure } of figures) {
    different([quality, literal, wrongQuality])
    sentence(figure.sentence)
    if (relation === 'simile') expect(figure.sentence).toMatch(/\b(?:like|as)\b/)
    if (relation === 'metaphor') expect(figure.sentence).not.toMatch(/\b(?:like|as)\b/)
    if (relation === 'literal') expect(figure.sentence).toMatch(/\b(?:like|likes|as)\b/)
  }
})

test('each meaning of a word has two sentences with the word in them', () => {
  different(multiMeanings.map(({ word }) => word))
  expect(multiMeanings.filter(({ grade }) => grade === 'K')).toHaveLength(20)
  for (const { word, meanings, soundsLike } of multiMeanings) {
    expect(meanings.length).toBeGreaterThanOrEqual(2)
    expect(soundsLike).not.toBe(word)
    different(meanings.map(({ meaning }) => meaning))
    for (const { job, sentences, picture } of meanings) {
      expect(JOBS).toContain(job)
      expect(sentences).toHaveLength(2)
      if (picture !== null) expect(pictures).toContain(picture)
      for (const text of sentences) {
        sentence(text)
        expect(text.toLowerCase()).toMatch(new RegExp(`\\b${word}\\b`))
      }
    }
  }
})

test('a clue sentence has its word, and four meanings to choose from', () => {
  for (const clue of CLUES)
    expect(clueSentences.filter((entry) => entry.clue === clue).length).toBeGreaterThanOrEqual(6)
  for (const { word, meaning, opposite, topicOnly, otherSense, ...entry } of clueSentences) {
    different([meaning, opposite, topicOnly, otherSense])
    sentence(entry.sentence)
    expect(entry.sentence.toLowerCase()).toContain(word)
    expect(meaning).not.toContain(word)
  }
})

test('a compound tells its second part first', () => {
  different(compounds.map(({ word }) => word))
  expect(compounds.filter(({ invented }) => invented)).toHaveLength(10)
  for (const { word, parts, meaning, flipped } of compounds) {
    expect(word).toBe(parts.join(''))
    expect(meaning).not.toBe(flipped)
  }
})

test('a short form has one mark, a misplaced one and none', () => {
  different(contractions.map(({ short }) => short))
  for (const { short, wrongGap, noMark } of contractions) {
    different([short, wrongGap, noMark])
    expect(short.split('’')).toHaveLength(2)
    expect(wrongGap.replace('’', '')).toBe(noMark)
  }
})

test('a possessive has its mark after the owner, an s where the owner has none', () => {
  for (const { owner, form, wrong, ...entry } of possessives) {
    expect(form).toBe(owner.endsWith('s') ? `${owner}’` : `${owner}’s`)
    expect(wrong).not.toBe(form)
    sentence(entry.sentence)
    holds(entry.sentence, owner)
    holds(entry.sentence, entry.thing)
  }
  for (const entry of itsOrItIs) sentence(entry.sentence)
})

test('an irregular word differs from what a child would make of it', () => {
  for (const { relation, base, form, regular, doubled, ...entry } of [
    ...irregularPlurals,
    ...irregularPasts,
  ]) {
    different([form, regular, doubled])
    different([base, regular, doubled])
    sentence(entry.sentence)
    expect(entry.sentence).toContain('□')
    if (relation === 'past') expect(entry.participle).toMatch(/^[a-z]+$/)
  }
})

test('a collective is asked in a sentence with its members', () => {
  different(collectives.map(({ group }) => group))
  for (const { members, ...entry } of collectives) {
    sentence(entry.sentence)
    expect(entry.sentence).toContain(`□ of ${members}`)
  }
})

test('words that compare have forms for two and for more, and wrong ones', () => {
  for (const { base, two, many, ofTwo, ofMany, wrong } of comparatives) {
    different([base, two, many, ...wrong])
    expect(ofTwo).toContain('□')
    expect(ofMany).toContain('the □')
    sentence(ofTwo)
    sentence(ofMany)
  }
})
