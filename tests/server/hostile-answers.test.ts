import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { MODELS } from '#domain/study/predict/evaluate.ts'
import { chanceFrom } from '#tests/support/chance.ts'
import { commandLine } from '#tests/support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function evaluated(data: string, ...more: string[]) {
  const { code, out, err } = await commandLine(['mastery', 'evaluate', '--data', data, ...more])
  return { code, out: out.join('\n'), err }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, `${name.replaceAll(' ', '-')}.csv`)
  writeFileSync(path, content)
  return path
}

const chance = chanceFrom(11)
const some = (rows: number, users: number, row: (i: number, user: number, y: number) => string): string =>
  Array.from({ length: rows }, (_, i) => row(i, Math.floor(chance() * users), chance() < 0.6 ? 1 : 0)).join(
    '\n',
  )

test.each([
  [
    'learners mixed up, with times before 1970',
    `user,item,skills,correct,timestamp\n${some(600, 40, (i, u, y) => `${u},i${i % 9},a_${i % 3},${y},${((i * 7919) % 1000) - 500}`)}`,
  ],
  [
    'one learner with nearly all answers',
    `user,item,skill,correct,fold\n${some(20_000, 1, (i, _, y) => `big,${i % 90},${i % 5},${y},2`)}\n${some(300, 30, (i, u, y) => `${u},${i % 9},${i % 3},${y},${(u % 5) + 1}`)}`,
  ],
  [
    'one learner who is right for long and wrong for long',
    `user,skill,correct,fold\n${some(6000, 1, (i) => `big,a,${i < 3000 ? 1 : 0},2`)}\n${some(300, 30, (_, u, y) => `${u},a,${y},${(u % 5) + 1}`)}`,
  ],
  ['one skill', `user,skill,correct\n${some(300, 30, (_, u, y) => `${u},add,${y}`)}`],
  ['right answers alone', `user,skill,correct\n${some(300, 30, (_, u) => `${u},add,1`)}`],
  ['wrong answers alone', `user,skill,correct\n${some(300, 30, (_, u) => `${u},add,0`)}`],
  ['two rows', '\ufeffuser,skill,correct,fold\r"a, b","add\r\nup",1,1\rc,"add\r\nup",0,2\r'],
  [
    'names that mean something to a program',
    'user,skill,correct,fold\n__proto__,constructor,1,1\ntoString,__proto__,0,2',
  ],
  ['sets without a name in them', 'user,skills,correct,fold\na,_,1,1\nb,_x_,0,2\nb,x__y,0,2'],
])('every model has figures for %s, and none is no number', async (name, content) => {
  const data = file(name, content)
  for (const model of MODELS) {
    const { code, out, err } = await evaluated(data, '--model', model, '--json')
    expect([code, err], model).toEqual([0, ''])
    const figures = JSON.parse(out) as Record<string, unknown>
    expect(figures['logLoss'], model).toBeGreaterThanOrEqual(0)
    expect(out).not.toMatch(/NaN|Infinity/)
  }
})

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'holds no answers'],
  ['a header alone', 'user,skill,correct\n', 'holds no answers'],
  ['blank lines', '\n\n\r\n', 'holds no answers'],
  ['a picture', Uint8Array.of(0x89, 80, 78, 71, 13, 10, 0, 1, 2), 'no text in UTF-8 from line 1 on'],
  ['an archive', Uint8Array.of(80, 75, 3, 4, 20, 0, 6, 0), 'no text in UTF-8 from line 1 on'],
  ['UTF-16', Buffer.from('\ufeffuser,skill,correct\na,b,1\n', 'utf16le'), 'from line 1 on'],
  ['another alphabet', Buffer.from('user,skill,correct\na,b,1\nJos\xe9,a,1\n', 'latin1'), 'from line 3 on'],
  ['a missing column', '\n\nuser,skills\na,b\n', 'Line 3 has no column "correct"'],
  ['a column twice', 'user,skill,correct,Correct\na,b,1,0\n', 'Line 1 has the column "correct" twice'],
  ['a word for right', 'user,skill,correct\n"a\nb",b,1\n\nc,d,yes\n', 'Line 5, column "correct": "yes"'],
  ['a short row', 'user,skill,correct\na,b\n', 'Line 2, column "correct"'],
  ['a long row', 'user,skill,correct\na,b,1\na,b,c,1\n', 'Line 3 has 4 cells, the header 3'],
  ['a quote left open', 'user,skill,correct\na,b,1\nc,"b,0\nd,e,1\n', 'Line 3: a quote is opened'],
  ['no time', 'user,skill,correct,timestamp\na,b,1,\n', 'Line 2, column "timestamp"'],
  [
    'a time that is no number',
    'user,skill,correct,timestamp\na,b,1,NaN\n',
    'Line 2, column "timestamp": "NaN"',
  ],
  [
    'a time without end',
    'user,skill,correct,timestamp\na,b,1,1e999\n',
    'Line 2, column "timestamp": "1e999"',
  ],
  ['one learner alone', 'user,skill,correct,fold\na,b,1,1\na,b,0,2\n', 'learners in fold 1'],
])('%s is refused in words, and nothing is printed', async (name, content, reason) => {
  const { code, out, err } = await evaluated(file(name, content))
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(reason)
  expect(err).not.toContain('    at ')
})

test('a folder is no file', async () => {
  mkdirSync(join(folder, 'a-folder'))
  expect((await evaluated(join(folder, 'a-folder'))).err).toContain('cannot be read')
  expect(
    (await evaluated(file('good', 'user,skill,correct\na,b,1\n'), '--k5', join(folder, 'a-folder'))).err,
  ).toContain('a-folder cannot be read')
})
