import { expect, test } from 'vitest'
import { LONG_PARTS, LONG_WHOLE, PARTS, SHORT_WHOLE, TWO_THOUGHTS } from '#content/banks/broken-sentences.ts'
import { MADE_OF, TOLD_TWICE, WHERE_WHEN_WHY, WITH_DETAIL } from '#content/banks/details.ts'
import { ADJECTIVES, DOING, NAMES, NOUNS, PEOPLE, VERBS } from '#content/banks/grammar-words.ts'
import { HELPER_FRAMES } from '#content/banks/helpers.ts'
import { CAUSES, EITHERS, MAYBES, TURNS } from '#content/banks/joins.ts'
import { DONE_SOMEHOW, DONE_WELL, MANNERS } from '#content/banks/manners.ts'
import { PERFECTS } from '#content/banks/perfects.ts'
import { SAYINGS } from '#content/banks/sayings.ts'
import { HOLIDAYS, PLACES, PRODUCTS, TITLED, TITLES } from '#content/banks/special-names.ts'
import { ABSTRACT, TWO_JOBS } from '#content/banks/two-jobs.ts'
import { irregularPasts } from '#content/banks/word-forms.ts'

const distinct = (list: readonly string[]) => expect(new Set(list).size, list.join()).toBe(list.length)

test('a word sorted by its job stands in one list only', () => {
  const lists = [...Object.values(NOUNS), VERBS, ADJECTIVES]
  distinct(lists.flat())
  distinct(NAMES)
  for (const list of lists) expect(list.length).toBeGreaterThanOrEqual(10)
})

/** Regular spelling, found a second way. */
function regular(base: string) {
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base) ? base + base.at(-1) : base
  const stem = doubled.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(base)
  return {
    one: y ? `${base.slice(0, -1)}ies` : /(?:s|x|sh|ch)$/.test(base) ? `${base}es` : `${base}s`,
    ing: `${stem}ing`,
    past: y ? `${base.slice(0, -1)}ied` : `${stem}ed`,
  }
}

test.each(DOING)('$base, $one, $ing, $past', ({ base, one, ing, past, rest }) => {
  expect({ one, ing, past }).toEqual(regular(base))
  expect(rest).toMatch(/^[a-z ]+$/)
})

test('people have two forms that differ', () => {
  for (const { one, many } of PEOPLE) expect(one).not.toBe(many)
  distinct(PEOPLE.flatMap(({ one, many }) => [one, many]))
})

test('a word for how is made of its describing word', () => {
  for (const { adjective, adverb, noun } of MANNERS) {
    const made = adjective.endsWith('le') ? adjective.replace(/e$/, 'y') : `${adjective.replace(/y$/, 'i')}ly`
    expect(adverb).toBe(made)
    distinct([adjective, adverb, noun])
  }
  for (const goes of ['hands', 'voice', 'feet']) {
    expect(MANNERS.filter((one) => one.goes === goes).length).toBeGreaterThanOrEqual(4)
    expect(DONE_SOMEHOW.filter((one) => one.goes === goes).length).toBeGreaterThanOrEqual(4)
  }
  distinct(DONE_WELL.map(({ doer }) => doer))
})

test('a helper frame has one gap, and no helper that fits is offered beside the right one', () => {
  for (const { kind, right, strength, other, line } of HELPER_FRAMES) {
    expect(line.split('□').length, line).toBe(2)
    expect(line.length).toBeLessThanOrEqual(90)
    distinct([right, strength, other])
    expect({ needed: 'must', possible: 'might', allowed: 'may', able: 'can', advised: 'should' }[kind]).toBe(
      right,
    )
    // What might be may also be: "may" and "can" never stand beside "might".
    if (right === 'might') expect([strength, other]).not.toContain('may')
  }
})

test('a form after have is the one the other bank of forms knows, where it knows the verb', () => {
  for (const { participle, past } of PERFECTS) {
    expect(participle).not.toBe(past)
    const known = irregularPasts.find(({ form }) => form === past)
    if (known !== undefined) expect(known.participle).toBe(participle)
  }
})

test('clauses are clauses: no capital, no end mark, and a verb in the past', () => {
  for (const { cause, result } of CAUSES) expect(`${cause} ${result}`).toMatch(/^[a-z ]+$/)
  for (const { tried, turn } of TURNS) expect(`${tried} ${turn}`).toMatch(/^[a-z ]+$/)
  for (const { one, other } of EITHERS) expect(`${one} ${other}`).toMatch(/^[a-z ]+$/)
  for (const { maybe, then } of MAYBES) {
    expect(maybe).toMatch(/^Maybe .* will /)
    expect(then).toMatch(/ will /)
  }
})

test('whole sentences begin and end as sentences; two thoughts have one joining word', () => {
  for (const line of [...SHORT_WHOLE, ...LONG_WHOLE, ...PARTS, ...LONG_PARTS])
    expect(line).toMatch(/^[A-Z].*\.$/)
  for (const line of SHORT_WHOLE) expect(line.split(' ').length).toBeLessThanOrEqual(3)
  for (const line of [...LONG_WHOLE, ...LONG_PARTS]) {
    expect(line.split(' ').length).toBeGreaterThanOrEqual(8)
    // A card that is sorted holds no more.
    expect(line.length).toBeLessThanOrEqual(52)
  }
  for (const { first, joint, second } of TWO_THOUGHTS) {
    expect(['and', 'but', 'so']).toContain(joint)
    expect(`${first}, ${second}.`.length).toBeLessThanOrEqual(40)
  }
})

test('special names have capitals, titles only where titles have them', () => {
  for (const name of [...HOLIDAYS, ...PLACES, ...TITLED, ...PRODUCTS.map(([one]) => one)])
    expect(name.replace(/^the /, ''), name).toMatch(/^[A-Z]\S*(?: [A-Z]\S*)*$/u)
  for (const { title } of TITLES) {
    const [first = '', ...rest] = title.split(' ')
    expect(first).toMatch(/^[A-Z]/)
    const small = rest.filter((word) => /^[a-z]/.test(word))
    expect(small.length, title).toBeGreaterThan(0)
    for (const word of small) expect('a the of in on at to for by and'.split(' '), title).toContain(word)
  }
})

test('a word of two jobs stands twice in its sentence', () => {
  for (const { word, first, sentence } of TWO_JOBS) {
    const words = sentence.toLowerCase().split(' ')
    expect(words.filter((one) => one === word).length, sentence).toBe(2)
    expect(['noun', 'verb']).toContain(first)
  }
  distinct(TWO_JOBS.map(({ word }) => word))
  distinct(ABSTRACT)
})

test('who is for people and that for things', () => {
  expect(new Set(TOLD_TWICE.map(({ link }) => link))).toEqual(new Set(['who', 'that']))
  expect(new Set(WHERE_WHEN_WHY.map(({ link }) => link))).toEqual(new Set(['where', 'when', 'why']))
  for (const { link, head } of WHERE_WHEN_WHY) expect(head === 'the reason').toBe(link === 'why')
  distinct(TOLD_TWICE.map(({ head }) => head))
  distinct(MADE_OF.map(({ thing }) => thing))
  for (const { has, phrase } of WITH_DETAIL) expect(has.split(' ').at(-1)).toBe(phrase.split(' ').at(-1))
})

test('what is quoted is a short sentence without its mark', () => {
  for (const { fact, words } of SAYINGS) {
    expect(['yes', 'no']).toContain(fact)
    expect(words).toMatch(/^[A-Z][a-zA-Z ]*$/)
    expect(words.split(' ').length).toBeLessThanOrEqual(5)
  }
})
