import { expect, test } from 'vitest'
import { SITUATIONS, tell } from '#content/stories/add-sub.ts'
import { castOf } from '#content/stories/cast.ts'
import { SETTINGS, tellGroups, UNKNOWNS } from '#content/stories/equal-groups.ts'
import { LANGUAGES } from '#domain/language.ts'
import { THEMES } from '#domain/theme.ts'

const SCATTERS = Array.from({ length: 400 }, (_, n) => (n * 7919) % 10_000)
const words = (text: string) => text.split(/\s+/).length

test('a cast is two people, whatever the scatter, and what it is about is the child’s theme', () => {
  for (const theme of THEMES)
    for (const scatter of SCATTERS) {
      const cast = castOf({ scatter, theme })
      expect(cast.theme).toBe(theme)
      expect(cast.who).not.toBe(cast.other)
    }
  const about = new Set(SCATTERS.map((scatter) => castOf({ scatter, theme: null }).theme))
  expect(about.size).toBe(THEMES.length)
})

test('a story of any theme fits the screen of a second grader, and names both its numbers', () => {
  for (const situation of SITUATIONS)
    for (const theme of THEMES)
      for (const scatter of SCATTERS.slice(0, 60)) {
        const said = tell(situation, castOf({ scatter, theme }), 9, 4, scatter)
        for (const language of LANGUAGES) {
          expect(words(said[language]), said[language]).toBeLessThanOrEqual(14)
          expect(said[language].match(/\d+/g)?.toSorted(), said[language]).toEqual(['4', '9'])
        }
      }
})

test('a story of equal groups fits the screen of a third grader', () => {
  for (const setting of SETTINGS)
    for (const unknown of UNKNOWNS)
      for (const scatter of SCATTERS) {
        const said = tellGroups(
          unknown,
          setting,
          castOf({ scatter, theme: null }),
          { groups: 4, each: 6 },
          scatter,
        )
        for (const language of LANGUAGES)
          expect(words(said[language]), said[language]).toBeLessThanOrEqual(20)
        const told = unknown === 'total' ? ['4', '6'] : unknown === 'each' ? ['24', '4'] : ['24', '6']
        expect([...new Set(said.en.match(/\d+/g))].toSorted(), said.en).toEqual(told)
      }
})

test('"more" and "fewer" stand as often where something is added as where it is taken away', () => {
  const adds = (situation: string) => /bigger|result|total/.test(situation) && !situation.startsWith('take')
  const tellings = SITUATIONS.flatMap((situation) =>
    [0, 1].map((way) => ({
      situation,
      text: tell(situation, castOf({ scatter: 5, theme: 'food' }), 9, 4, way).en,
    })),
  ).filter(({ situation }) => situation.startsWith('compare'))
  for (const word of ['more', 'fewer']) {
    const withWord = tellings
      .filter(({ text }) => text.includes(word))
      .map(({ situation }) => adds(situation))
    expect(withWord).toContain(true)
    expect(withWord).toContain(false)
  }
})

test('Spanish agrees with its nouns', () => {
  const feminine = castOf({ scatter: 0, theme: 'animals' })
  expect(tell('compare.difference', feminine, 8, 5, 0).es).toMatch(
    /^\S+ tiene 8 \S+as\. \S+ tiene 5\. ¿Cuántas más tiene \S+\?$/,
  )
  const masculine = castOf({ scatter: 0, theme: 'town' })
  expect(tell('add-to.start', masculine, 3, 9, 0).es).toMatch(
    /tenía algunos libros y encontró 3\. .*¿Cuántos tenía antes\?$/,
  )
})
