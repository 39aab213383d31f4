import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import type { SkillId } from '#domain/ids.ts'
import { beginPosterior, expectedRight } from '#domain/mastery/belief.ts'
import { guessClassOf, modelOf, slipClassOf } from '#domain/mastery/model.ts'
import { type FittedParameters, readParameters } from '#domain/mastery/parameters.ts'
import { run } from '#server/cli.ts'
import { readBase } from '#server/import/answer-bases.ts'
import { Refused } from '#server/io.ts'
import { chanceFrom } from '#tests/support/chance.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-base-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const HEAD = 'user,skill,correct,format,choices'
const SKILL = 'm.2.facts-20' as SkillId

/** Children who type: three in ten know already, others learn soon, and hardly anybody guesses right. */
function typed(header: string, cells: string): Readonly<{ text: string; firstRight: number }> {
  const chance = chanceFrom(5)
  const rows = [header]
  let firstRight = 0
  const users = 300
  for (let user = 0; user < users; user++) {
    let known = chance() < 0.3
    for (let n = 0; n < 10; n++) {
      const right = chance() < (known ? 0.9 : 0.04)
      if (n === 0 && right) firstRight += 1 / users
      rows.push(`${user},${SKILL},${right ? 1 : 0}${cells}`)
      known ||= chance() < 0.15
    }
  }
  return { text: `${rows.join('\n')}\n`, firstRight }
}

async function fitted(path: string): Promise<FittedParameters> {
  const out = join(folder, 'params.json')
  const code = await run(['mastery', 'fit', '--data', path, '--out', out], {
    out: () => {},
    err: () => {},
    env: {},
    terminal: false,
  })
  expect(code).toBe(0)
  const read = readParameters(JSON.parse(readFileSync(out, 'utf8')))
  if ('what' in read) throw new Error(`${read.where} ${read.what}`)
  return read
}

test('what typed answers allow by luck is the format’s: a school that types is foretold as it is', async () => {
  const { text, firstRight } = typed(HEAD, ',number-pad,0')
  const bare = typed('user,skill,correct', '').text
  const foretold = ({ belief }: FittedParameters): number => {
    const posterior = beginPosterior(modelOf(SKILL_FACTS, belief).belief, slipClassOf(SKILL), 0)
    return expectedRight(posterior, guessClassOf('number-pad', 0))
  }
  const meanGuess = ({ belief }: FittedParameters): number =>
    belief.tracing.reduce((sum, { guess, share }) => sum + guess * share, 0)
  const [told, untold] = [await fitted(file('typed.csv', text)), await fitted(file('bare.csv', bare))]
  expect(Math.abs(foretold(told) - firstRight)).toBeLessThan(0.03)
  expect(Math.abs(meanGuess(told))).toBeLessThan(0.6)
  expect(meanGuess(untold), 'taken for answers to one of four').toBeLessThan(-1)
})

test('guess and slip are read from formats, choices and grades', () => {
  const base = readBase(file('a.csv', `${HEAD}\n1,${SKILL},1,choice,3\n1,${SKILL},0,choice,3\n`))
  expect(base?.guess).toBeCloseTo(1 / 3, 12)
  expect(base?.slip).toBeCloseTo(0.1, 12)
})

test.each([
  ['no formats', `user,skill,correct\n1,${SKILL},1\n`],
  ['skills of somebody else', `${HEAD}\n1,fractions,1,choice,3\n`],
])('a file with %s tells nothing of luck', (_, text) => {
  expect(readBase(file('b.csv', text))).toBeNull()
})

test.each([
  ['smoke-signal,0', 'Line 2, column "format"'],
  ['choice,many', 'Line 2, column "choices"'],
])('%s is refused with its place', (cells, place) => {
  const path = file('c.csv', `${HEAD}\n1,${SKILL},1,${cells}\n`)
  expect(() => readBase(path)).toThrow(Refused)
  expect(() => readBase(path)).toThrow(place)
})
