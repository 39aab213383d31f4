import { expect, test } from 'vitest'
import { prefixes, roots, suffixes, swappedMeaning } from '#content/banks/morphemes.ts'

const all = [...prefixes, ...suffixes, ...roots]

/** A base and a suffix, joined in every way that spelling knows. */
const joined = (base: string, suffix: string): string[] =>
  [
    base,
    base + base.slice(-1),
    base.slice(0, -1),
    base.replace(/y$/, 'i'),
    base.replace(/le$/, ''),
    base.replace(/ble$/, 'bil'),
    base.replace(/ous$/, 'os'),
    base.replace(/(?:er|or)$/, 'r'),
    base.replace(/ist$/, ''),
    base.replace(/ist$/, 'if'),
  ].map((stem) => stem + suffix)

test('there are enough of each, and none twice', () => {
  expect(prefixes.length).toBeGreaterThanOrEqual(20)
  expect(suffixes.length).toBeGreaterThanOrEqual(20)
  expect(roots.length).toBeGreaterThanOrEqual(24)
  for (const group of [prefixes, suffixes, roots])
    expect(new Set(group.map(({ text }) => text)).size).toBe(group.length)
})

test.each(all.map((morpheme) => [morpheme.text, morpheme] as const))('%s has hosts that hold it', (_, m) => {
  expect(m.hosts.length).toBeGreaterThanOrEqual(6)
  expect(new Set(m.hosts.map(({ word }) => word)).size).toBe(m.hosts.length)
  expect(new Set(m.hosts.map(({ meaning }) => meaning)).size).toBe(m.hosts.length)
  expect(['2', '3', '4']).toContain(m.grade)
  for (const { word, base, meaning } of m.hosts) {
    expect(`${word} ${base} ${meaning}`).toMatch(/^[A-Za-z ,-]+$/)
    expect(meaning).not.toMatch(new RegExp(`\\b${word}\\b`))
    if (m.kind === 'prefix') expect(word).toBe(m.text + base)
    if (m.kind === 'suffix') expect(joined(base, m.text)).toContain(word)
    if (m.kind === 'root') {
      expect(m.text.split(', ')).toContain(base)
      expect(word).toContain(base)
    }
  }
})

test('a false friend looks like a host and is none', () => {
  for (const { kind, text, falseFriends, hosts } of [...prefixes, ...suffixes]) {
    for (const word of falseFriends) {
      expect(hosts.map((host) => host.word)).not.toContain(word)
      expect(kind === 'prefix' ? word.slice(0, text.length) : word.slice(-text.length)).toBe(text)
    }
  }
})

test('prefixes and suffixes can be swapped in a meaning, roots cannot', () => {
  const careless = suffixes.find(({ text }) => text === 'less')?.hosts[0]
  const ful = suffixes.find(({ text }) => text === 'ful')
  if (careless === undefined || ful === undefined) throw new Error('less and ful are in the bank')
  expect(careless).toEqual({ word: 'careless', base: 'care', meaning: 'without care' })
  expect(swappedMeaning(careless, ful)).toBe('full of care')
  for (const root of roots) expect(swappedMeaning(careless, root)).toBeNull()
})
