import { expect, test } from 'vitest'
import { ENDINGS, REGULAR_VERBS, stemBefore, thirdEnding } from '#content/banks/endings.ts'
import { MORE_WORDS } from '#content/banks/more-words.ts'
import { isHomophone, isVowel, spellingOf, WORDS, wordFor } from '#content/banks/words.ts'
import { isPhoneme } from '#domain/phonemes.ts'

test('each further word is spelled by its graphemes and beats, and stands in no bank twice', () => {
  for (const { text, graphemes, phonemes, beats } of MORE_WORDS) {
    expect(spellingOf(graphemes), text).toBe(text)
    expect(beats.join(''), text).toBe(text)
    expect(graphemes.length, text).toBe(phonemes.length)
    expect(phonemes.every(isPhoneme), text).toBe(true)
    expect(wordFor(text), text).toBeUndefined()
  }
  expect(new Set(MORE_WORDS.map(({ text }) => text)).size).toBe(MORE_WORDS.length)
})

test('each beat of a further word has one vowel sound, or is a consonant with le', () => {
  for (const { text, phonemes, beats } of MORE_WORDS) {
    const vowels = phonemes.filter(isVowel).length
    expect(vowels + (/[^aeiou]le$/.test(text) && vowels < beats.length ? 1 : 0), text).toBe(beats.length)
  }
})

test('further words that sound like a word of either bank are marked', () => {
  const bySound = Map.groupBy([...WORDS, ...MORE_WORDS], ({ phonemes }) => phonemes.join(' '))
  for (const alike of bySound.values())
    for (const word of alike.filter((one) => alike.length > 1 && MORE_WORDS.includes(one)))
      expect(isHomophone(word), word.text).toBe(true)
})

test('regular verbs grow by rule', () => {
  const grown = (base: string) => {
    const verb = REGULAR_VERBS.find((one) => one.base === base) ?? expect.fail(base)
    return [thirdEnding(verb), ...ENDINGS.map((ending) => stemBefore(verb, ending) + ending)]
  }
  expect(grown('jump')).toEqual(['s', 'jumps', 'jumpes', 'jumping', 'jumped'])
  expect(grown('hop')).toEqual(['s', 'hops', 'hopes', 'hopping', 'hopped'])
  expect(grown('fish')[0]).toBe('es')
  expect(grown('fix')[0]).toBe('es')
})

test('ed is a beat of its own behind t and d, and nowhere else', () => {
  for (const { base, ed } of REGULAR_VERBS) expect(ed === 'id', base).toBe(/[td]$/.test(base))
  for (const { base, ed } of REGULAR_VERBS) if (/(p|k|f|s|x|sh|ch)$/.test(base)) expect(ed, base).toBe('t')
  expect(new Set(REGULAR_VERBS.map(({ base }) => base)).size).toBe(REGULAR_VERBS.length)
})

test('a verb doubles its last letter just where a short vowel stands before one consonant', () => {
  for (const { base, doubles } of REGULAR_VERBS)
    expect(doubles, base).toBe(/(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(base))
})
