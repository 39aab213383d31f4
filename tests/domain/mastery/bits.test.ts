import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * The same entries must give the same bits in every engine: of Math only what every engine computes alike, no powers
 * of fractions, no clock, no chance, no order that depends on a language.
 */
const ALLOWED_MATH = [
  'sqrt',
  'abs',
  'min',
  'max',
  'floor',
  'ceil',
  'trunc',
  'round',
  'fround',
  'imul',
  'clz32',
]

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

const folders = ['mastery', 'study', 'items', 'folds'].map(
  (name) => new URL(`../../../src/domain/${name}/`, import.meta.url),
)
const sources = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({
    name,
    text: withoutComments(readFileSync(new URL(name, folder), 'utf8')),
  })),
)

test.each(sources)('$name computes alike everywhere', ({ text }) => {
  const math = [...text.matchAll(/Math\.(\w+)/g)].map((found) => found[1])
  expect(math.filter((name) => !ALLOWED_MATH.includes(name ?? ''))).toEqual([])
  expect(text).not.toMatch(/\bDate\b|localeCompare|Intl\.|Math\.random|toLocale/)
  expect(text).not.toMatch(/\*\*/)
})
