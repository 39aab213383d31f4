import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import { LANGUAGES } from '#domain/language.ts'
import { saidWords, singleWordsOf } from '#ui/speech/align-words.ts'

const bare = (text: string) =>
  text
    .replaceAll('□', 'blank')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

test.each(LANGUAGES)('of every text that is read aloud each sentence is lit word by word: %s', (language) => {
  let lit = 0
  for (const skill of SKILLS)
    for (const level of [1, 2, 3] as const)
      for (const seed of [1, 2]) {
        const { model, speech } = skill.make(level, seed, language).item
        if (model?.kind !== 'passage') continue
        for (const sentence of model.sentences) {
          const words = singleWordsOf(sentence)
          if (words.length < 2 || !bare(speech).includes(bare(sentence))) continue
          const lights = singleWordsOf(speech).flatMap(({ start }) =>
            saidWords(speech, { from: start, to: start }, words),
          )
          expect(new Set(lights).size, `${skill.id} ${level}: ${sentence}`).toBe(words.length)
          lit += 1
        }
      }
  expect(lit).toBeGreaterThan(100)
})
