import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anAttempt, itemOf } from '#tests/support/attempts.ts'
import { chanceFrom } from '#tests/support/chance.ts'
import { commandLine } from '#tests/support/command-line.ts'
import { someParameters } from '#tests/support/parameters.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-mastery-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function mastery(...argv: string[]) {
  const { code, out, err } = await commandLine(['mastery', ...argv])
  return { code, out, err, last: out.at(-1) ?? '' }
}

/** Answers of learners who learn, as a file. */
function someRows(users: number): string {
  const chance = chanceFrom(7)
  const rows = ['user,item,skills,correct,fold']
  for (let user = 0; user < users; user++)
    for (let n = 0; n < 12; n++)
      rows.push(
        `${user},${n % 5},${n % 2 === 0 ? 'a' : 'a_b'},${chance() < 0.3 + n * 0.05 ? 1 : 0},${(user % 5) + 1}`,
      )
  return `${rows.join('\n')}\n`
}
const DATA = file('answers.csv', someRows(160))
const K5 = file('k5.csv', 'skill,name,k5\na,A,0\nb,B,1\n')

const KEYS = [
  'model',
  'rows',
  'users',
  'auc',
  'rmse',
  'logLoss',
  'accuracy',
  'ece',
  'aucK5',
  'aucFirstOnSkill',
  'aucWithinSkill',
  'aucFirst10',
  'fitMs',
  'predictMs',
  'paramsHash',
  'predictionsHash',
]

test('evaluate answers one object with every figure, and two runs agree to the bit', async () => {
  const once = await mastery('evaluate', '--data', DATA, '--k5', K5, '--json')
  const again = await mastery('evaluate', '--data', DATA, '--k5', K5, '--json')
  const told = JSON.parse(once.last) as Record<string, unknown>
  expect(Object.keys(told)).toEqual(KEYS)
  expect(told).toMatchObject({ model: 'carrel', users: 32, rows: 384 })
  expect(told['aucK5']).not.toBeNull()
  const { paramsHash, predictionsHash } = JSON.parse(again.last) as Record<string, unknown>
  expect([paramsHash, predictionsHash]).toEqual([told['paramsHash'], told['predictionsHash']])
})

test('all folds are told one a line, and their mean last', async () => {
  const { out, last, code } = await mastery(
    'evaluate',
    '--data',
    DATA,
    '--fold',
    'all',
    '--model',
    'pfa',
    '--json',
  )
  expect([code, out.length]).toEqual([0, 6])
  const folds = out.slice(0, 5).map((line) => (JSON.parse(line) as { auc: number }).auc)
  const { mean } = JSON.parse(last) as { mean: { auc: number; model: string } }
  expect(mean.model).toBe('pfa')
  expect(mean.auc).toBeCloseTo(folds.reduce((sum, auc) => sum + auc, 0) / 5, 12)
})

test.each([
  [['evaluate'], 2, '--data names'],
  [['evaluate', '--data', DATA, '--model', 'dkt'], 2, '--model is one of'],
  [['evaluate', '--data', DATA, '--fold', 'some'], 2, '--fold is'],
  [['evaluate', '--data', join(folder, 'gone.csv')], 1, 'cannot be read'],
  [['evaluate', '--data', DATA, '--fold', '9'], 1, 'Fold 9 leaves nothing'],
  [
    ['evaluate', '--data', file('bad.csv', 'user,skill,correct\n1,a,1\n1,a,x\n')],
    1,
    'Line 3, column "correct"',
  ],
  [['evaluate', '--data', DATA, '--k5', DATA], 1, 'no column "skill"'],
  [['fit', '--data', DATA], 2, '--out names'],
  [
    ['fit', '--data', file('few.csv', 'user,skill,correct\n1,a,1\n'), '--out', join(folder, 'p.json')],
    1,
    'at least 100',
  ],
  [['simulate'], 2, 'says what is simulated'],
  [['simulate', '--lab', '--retention'], 2, 'says what is simulated'],
  [['simulate', '--lab', '--pairs', '5'], 2, '--pairs does not go with --lab'],
  [['simulate', '--scenarios', K5, '--days', '5'], 2, '--days does not go with --scenarios'],
  [['simulate', '--retention', '--pairs', '1.5'], 2, '--pairs is a whole number'],
  [['simulate', '--lab', '--days', '0'], 2, '--days is a whole number'],
  [['simulate', '--scenarios', join(folder, 'nowhere.json')], 1, 'cannot be read'],
  [['load'], 2, 'Give --params FILE.json, or --default'],
  [['load', '--params', DATA, '--default'], 2, 'Give --params FILE.json, or --default'],
  [['load', '--params', join(folder, 'gone.json')], 1, 'cannot be read'],
  [['load', '--params', DATA], 1, 'is no JSON'],
  [['load', '--params', file('p1.json', '{"version":2}')], 1, 'version is not 1'],
  [['load', '--params', file('p2.json', ' '.repeat(1_000_001))], 1, 'too large'],
  [['export'], 2, '--out names'],
  [['simulate', '--scenarios', file('s1.json', '{')], 1, 'is no JSON'],
  [
    ['simulate', '--scenarios', file('s2.json', '{"scenarios":{"B":{"type":"bkt","init":2}}}')],
    1,
    'scenarios.B',
  ],
  [['simulate', '--scenarios', file('s3.json', '{"scenarios":{}}')], 1, 'holds no scenario'],
  [['simulate', '--scenarios', K5, '--learners', '0'], 2, '--learners is'],
  [['explain', '--learner', 'x'], 2, '--log names'],
  [['explain', '--log', file('l1', 'no json'), '--learner', 'x'], 1, 'line 1 is no JSON'],
  [['explain', '--log', file('l2', '{"kind":"attempt"}'), '--learner', 'x'], 1, 'entry 1 is no entry'],
  [['explain', '--log', file('l3', '[]'), '--learner', 'x', '--at', 'soon'], 2, '--at is'],
  [['explain', '--log', file('l4', '[]'), '--learner', 'x'], 1, 'no answers of x'],
])('%j is refused with the reason', async (argv, code, reason) => {
  const told = await mastery(...argv)
  expect(told.code).toBe(code)
  expect(told.err).toContain(reason)
  expect(told.out).toEqual([])
})

test('fit writes parameters that name what they were fitted on', async () => {
  const out = join(folder, 'params.json')
  const { code, last } = await mastery(
    'fit',
    '--data',
    file('many.csv', someRows(400)),
    '--out',
    out,
    '--json',
  )
  expect(code).toBe(0)
  const written = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>
  expect(written).toMatchObject({ version: 1, fittedOn: { learners: 400, answers: 4800 } })
  expect(JSON.parse(last)).toMatchObject({ hash: written['hash'] })
})

test('simulate answers the figures of every scenario and their means', async () => {
  const scenarios = {
    B: { type: 'bkt', init: 0.1, learn: 0.3, slip: 0.1, guess: 0.2 },
    L: { type: 'logistic', init: -1, init_sd: 1, learn: 0.4, learn_sd: 0.1 },
  }
  const path = file('scenarios.json', JSON.stringify({ steps: 15, scenarios }))
  const { last } = await mastery('simulate', '--scenarios', path, '--learners', '200', '--json')
  const told = JSON.parse(last) as {
    meanWmad: number
    bktWmad: number
    growthWmad: number
    perScenario: unknown[]
  }
  expect(told.perScenario).toHaveLength(2)
  expect(told.meanWmad).toBeCloseTo((told.bktWmad + told.growthWmad) / 2, 12)
}, 60_000)

test('wheel-spinning answers one object a fold; histories too short for it are refused with a reason', async () => {
  const chance = chanceFrom(3)
  const rows = Array.from({ length: 200 * 12 }, (_, i) => {
    const user = Math.floor(i / 12)
    return `${user},a,${chance() < 0.2 + (user % 5) / 8 ? 1 : 0},${(user % 4) + 1}`
  })
  const data = file('struggles.csv', `user,skill,correct,fold\n${rows.join('\n')}\n`)
  const { code, last } = await mastery('wheel-spinning', '--data', data, '--json')
  expect(code).toBe(0)
  expect(Object.keys(JSON.parse(last) as object)).toEqual([
    'model',
    'pairs',
    'undecided',
    'share',
    'auc',
    'aucCount',
    'logLoss',
    'ece',
    'fitMs',
    'paramsHash',
    'predictionsHash',
  ])
  const folds = await mastery('wheel-spinning', '--data', data, '--fold', 'all', '--json')
  expect(folds.out).toHaveLength(5)
  expect(JSON.parse(folds.last)).toMatchObject({ mean: { model: 'wheel-spinning' } })

  const short = file('short.csv', 'user,skill,correct,fold\n1,a,1,1\n2,a,0,2\n')
  const refused = await mastery('wheel-spinning', '--data', short)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('undecided after five answers')
  expect((await mastery('wheel-spinning')).code).toBe(2)
})

test('simulate plays a year in the lab: a table for people, all figures in the last line', async () => {
  const { out, last, code } = await mastery('simulate', '--lab', '--learners', '6', '--days', '10', '--json')
  expect(code).toBe(0)
  expect(out[0]).toContain('6 children, 10 days')
  const told = JSON.parse(last) as Record<string, unknown>
  expect(told).toMatchObject({ learners: 6, days: 10, seed: 1 })
  expect(Object.keys(told)).toEqual(
    expect.arrayContaining([
      'decision',
      'placement',
      'success',
      'memory',
      'struggle',
      'rushes',
      'calibration',
    ]),
  )
}, 60_000)

test('simulate compares schedules of checks in worlds that forget differently', async () => {
  const { out, last, code } = await mastery('simulate', '--retention', '--pairs', '40', '--json')
  expect(code).toBe(0)
  expect(out.some((line) => line.includes('Leitner boxes'))).toBe(true)
  const told = JSON.parse(last) as { pairs: number; worlds: { needed: { recall: number } }[] }
  expect(told.pairs).toBe(40)
  expect(told.worlds.length).toBeGreaterThanOrEqual(4)
  for (const { needed } of told.worlds) expect(needed.recall).toBeCloseTo(0.95, 6)
}, 60_000)

test('explain tells a learner’s skills from a log of many, a line an entry or as one list', async () => {
  const entries = [1, 2, 3, 4, 5].map((n) =>
    anAttempt({
      seq: n,
      stream: '00000000-0000-4000-8000-000000000001',
      item: itemOf('m.2.facts-20', n),
      model: 'a-model',
    }),
  )
  const lines = file('log.jsonl', entries.map((entry) => JSON.stringify(entry)).join('\n'))
  const list = file('log.json', JSON.stringify(entries))
  const told = await mastery('explain', '--log', lines, '--learner', 'learner-maya', '--json')
  expect(JSON.parse(told.last)).toMatchObject({
    reasons: [{ skill: 'm.2.facts-20', answers: 5, status: 'provisional' }],
  })
  const same = await mastery('explain', '--log', list, '--learner', 'learner-maya', '--json')
  expect(same.last).toBe(told.last)
  const params = file('own.json', JSON.stringify(someParameters()))
  const own = await mastery(
    'explain',
    '--log',
    list,
    '--learner',
    'learner-maya',
    '--params',
    params,
    '--json',
  )
  expect(JSON.parse(own.last)).toMatchObject({ reasons: [{ skill: 'm.2.facts-20', answers: 5 }] })
  expect((JSON.parse(own.last) as { model: string }).model).not.toBe(
    (JSON.parse(told.last) as { model: string }).model,
  )
  const words = await mastery(
    'explain',
    '--log',
    list,
    '--learner',
    'learner-maya',
    '--language',
    'es',
    '--for',
    'family',
  )
  expect(words.out.join(' ')).toContain('5 de 5 respuestas sin ayuda')
})
