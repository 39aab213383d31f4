import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMER_SKILLS, SKILLS } from '#content/registry.ts'
import { structureOf } from '#content/structure.ts'
import { hash64 } from '#domain/mastery/hash.ts'

/**
 * Pins what every generator makes. A change here means that logged item ids would give other items: raise the
 * skill's version, then write the file anew with CARREL_GOLDEN=write and read the difference.
 */
const FILE = new URL('../fixtures/items.json', import.meta.url)
const SEEDS = [0, 1, 2, 3, 5, 11, 4096, 123_456_789, 0x7fffffff, 0xfffffffe, 0xffffffff]

const golden = Object.fromEntries(
  [...FORMER_SKILLS, ...SKILLS].flatMap((skill) =>
    ([1, 2, 3] as const).map((level) => {
      const made = SEEDS.map((seed) => skill.make(level, seed, 'en'))
      const answers = made.map(({ key }) => key.answer)
      return [
        `${skill.id}/${level}/v${skill.version}`,
        { answers, structure: hash64(made.map(structureOf).join('\n')) },
      ]
    }),
  ),
)

test('every generator still makes what it made when its version was given', () => {
  if (process.env['CARREL_GOLDEN'] === 'write') writeFileSync(FILE, `${JSON.stringify(golden, null, 1)}\n`)
  expect(golden).toEqual(JSON.parse(readFileSync(FILE, 'utf8')))
})
