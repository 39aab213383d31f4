import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MisconceptionId } from '#domain/ids.ts'
import type { Key, Question } from '#domain/items/item.ts'
import { choicesOf, formatOf, scoreResponse } from '#domain/items/score.ts'

const keyOf = (answer: string, wrong: Record<string, string> = {}, equal: Key['equal'] = 'exact'): Key => ({
  answer,
  equal,
  also: [],
  wrong: Object.entries(wrong).map(([id, response]) => ({ id: id as MisconceptionId, response })),
})
const right = { kind: 'scored', correct: true, misconceptions: [] }
const wrong = (...misconceptions: string[]) => ({ kind: 'scored', correct: false, misconceptions })
const notReady = { kind: 'not-ready' }

const choice: Question = {
  kind: 'choice',
  choices: ['7', '8', '9'].map((id) => ({ id, label: id, speech: id, model: null })),
}
const pad: Question = { kind: 'number-pad', maxLength: 4, decimal: true, unit: null }
const wholePad: Question = { kind: 'number-pad', maxLength: 2, decimal: false, unit: null }
const frame: Question = { kind: 'ten-frame', frames: 2, fixed: 3, start: 3 }
const line: Question = {
  kind: 'number-line',
  line: { ticks: 4, values: ['0', '1/4', '2/4', '3/4', '1'], labelled: [0, 4] },
  start: null,
}
const blocks: Question = { kind: 'base-ten', places: ['tens', 'ones'], max: 99 }
const bar: Question = { kind: 'fraction-bar', wholes: 2, parts: null, cuts: [2, 4, 6] }
const fixedBar: Question = { kind: 'fraction-bar', wholes: 1, parts: 6, cuts: [6] }
const cards = ['a', 'b', 'c'].map((id) => ({ id, label: id, speech: id, length: null }))
const order: Question = { kind: 'order', cards, ends: { first: 'shortest', last: 'longest' } }
const tiles = ['4', '×', '+', '(2 + 3)', '2 + 3', '3'].map((text) => ({ id: text, text, speech: text }))
const builder: Question = {
  kind: 'equation',
  parts: [{ kind: 'slot' }, { kind: 'slot' }, { kind: 'slot' }],
  tiles,
}

test.each<[string, Question, Key, string, unknown]>([
  ['the tapped right choice', choice, keyOf('8'), '8', right],
  ['another choice', choice, keyOf('8', { 'skips-one': '7' }), '7', wrong('skips-one')],
  ['no choice yet', choice, keyOf('8'), '', notReady],
  ['a choice that is not there', choice, keyOf('8'), '10', notReady],
  ['a typed number', pad, keyOf('0.5', {}, 'value'), '0.50', right],
  ['a number with a decimal comma', pad, keyOf('0.5', {}, 'value'), '0,5', right],
  ['a number without its zero', pad, keyOf('0.5', {}, 'value'), '.5', right],
  ['leading zeros', wholePad, keyOf('7', {}, 'value'), '07', right],
  ['a point with nothing behind it', pad, keyOf('5', {}, 'value'), '5.', right],
  ['a point where none is needed', wholePad, keyOf('5', {}, 'value'), '5.0', right],
  ['a point where none belongs', wholePad, keyOf('5', {}, 'value'), '5.5', notReady],
  ['too many digits', wholePad, keyOf('5', {}, 'value'), '105', notReady],
  ['nothing typed', wholePad, keyOf('5', {}, 'value'), ' ', notReady],
  ['words', wholePad, keyOf('5', {}, 'value'), 'five', notReady],
  ['counters on the frame', frame, keyOf('12'), '12', right],
  ['fewer counters than are fixed', frame, keyOf('12'), '2', notReady],
  ['more counters than there is room', frame, keyOf('12'), '21', notReady],
  ['the chosen tick', line, keyOf('2/4'), '2/4', right],
  ['the same tick by another name', line, keyOf('2/4'), '0.5', right],
  ['no tick at all', line, keyOf('2/4'), '5/4', notReady],
  ['blocks', blocks, keyOf('34', { 'reversed-digits': '43' }), '43', wrong('reversed-digits')],
  ['an empty board', blocks, keyOf('34'), '0', notReady],
  ['more blocks than fit', blocks, keyOf('34'), '100', notReady],
  ['the same amount in other parts', bar, keyOf('2/4', {}, 'value'), '3/6', right],
  ['more than a whole', bar, keyOf('6/4', {}, 'value'), '3/2', right],
  ['a cut that is not offered', bar, keyOf('2/4', {}, 'value'), '4/8', notReady],
  ['a bar nobody has shaded', bar, keyOf('2/4', {}, 'value'), '0/4', notReady],
  ['more parts than there are', fixedBar, keyOf('5/6', {}, 'value'), '7/6', notReady],
  ['cards in order', order, keyOf('b,a,c'), 'b, a, c', right],
  [
    'cards the wrong way round',
    order,
    keyOf('b,a,c', { 'reversed-order': 'c,a,b' }),
    'c,a,b',
    wrong('reversed-order'),
  ],
  ['a card missing', order, keyOf('b,a,c'), 'b,a', notReady],
  ['one card twice', order, keyOf('b,a,c'), 'b,a,a', notReady],
  ['an equation', builder, keyOf('4 × (2 + 3)', {}, 'commutes'), '4 × (2 + 3)', right],
  ['an equation the other way round', builder, keyOf('4 × (2 + 3)', {}, 'commutes'), '(2 + 3) × 4', right],
  ['an empty slot', builder, keyOf('4 × (2 + 3)', {}, 'commutes'), '4 ×', notReady],
  ['a tile used twice', builder, keyOf('4 × (2 + 3)', {}, 'commutes'), '4 × 4', notReady],
  [
    'an equation without brackets',
    builder,
    keyOf('4 × (2 + 3)', { 'no-brackets': '4 × 2 + 3' }, 'commutes'),
    '4 × 2 + 3',
    wrong('no-brackets'),
  ],
])('%s', (_, question, key, response, verdict) => {
  expect(scoreResponse(question, key, response)).toEqual(verdict)
})

test('two ideas that lead to one answer are both told', () => {
  const key = keyOf('8', { 'skips-one': '7', 'one-less': '7', other: '9' })
  expect(scoreResponse(choice, key, '7')).toEqual(wrong('skips-one', 'one-less'))
})

test('a right answer never names a misconception', () => {
  expect(scoreResponse(choice, keyOf('8', { odd: '8' }), '8')).toEqual(right)
})

test('another answer that is as right counts', () => {
  expect(scoreResponse(choice, { ...keyOf('8'), also: ['9'] }, '9')).toEqual(right)
})

test('the log hears how many choices were on show, and none where the answer is built', () => {
  expect([formatOf(choice), choicesOf(choice)]).toEqual(['choice', 3])
  for (const question of [pad, frame, line, blocks, bar, order, builder]) {
    expect([formatOf(question), choicesOf(question)]).toEqual([question.kind, 0])
  }
})

test('no text whatever makes scoring fail', () => {
  const questions = [choice, pad, wholePad, frame, line, blocks, bar, fixedBar, order, builder]
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.string(), (question, response) => {
      const score = scoreResponse(question, keyOf('8', { odd: '7' }, 'value'), response)
      expect(['not-ready', 'scored']).toContain(score.kind)
    }),
    { numRuns: 2000 },
  )
})
