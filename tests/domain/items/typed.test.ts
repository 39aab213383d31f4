import { describe, expect, test } from 'vitest'
import type { Key, Question } from '#domain/items/item.ts'
import { canonicalResponse, scoreResponse } from '#domain/items/score.ts'

const pad = (decimal: boolean, unit: string | null = null): Question => ({
  kind: 'number-pad',
  maxLength: 7,
  decimal,
  unit,
})
const whole = pad(false)
const decimal = pad(true)
const over: Question = { kind: 'fraction-pad', mixed: false, unit: null }
const mixed: Question = { kind: 'fraction-pad', mixed: true, unit: null }
const tile = (text: string) => ({ id: text, text, speech: text })
const division: Question = {
  kind: 'equation',
  parts: [
    { kind: 'text', text: '415 ÷ 7' },
    { kind: 'text', text: '=' },
    { kind: 'slot' },
    { kind: 'text', text: 'R' },
    { kind: 'slot' },
  ],
  tiles: ['2', '3', '58', '59'].map(tile),
}
const builder: Question = {
  kind: 'equation',
  parts: [{ kind: 'slot' }, { kind: 'slot' }, { kind: 'slot' }],
  tiles: ['4', '×', '−', '3'].map(tile),
}
const clock: Question = { kind: 'clock', mode: 'tell', time: '3:05', start: '12:00', step: 5 }
const ruler: Question = { kind: 'ruler', unit: 'in', parts: 4, max: 8, from: 0, length: 14 }
const coins: Question = { kind: 'money', coins: [25, 10, 5, 1], most: 12 }
const turn: Question = { kind: 'angle', step: 5, start: 0, most: 360, protractor: true }
const line: Question = {
  kind: 'number-line',
  line: { ticks: 3, values: ['0', '1/2', '1', '1 1/2'], labelled: [0, 2] },
  start: null,
}

const score = (question: Question, answer: string, given: string) => {
  const key: Key = { answer, equal: 'value', also: [], wrong: [] }
  return scoreResponse(question, key, given)
}

describe('what a teacher would take', () => {
  test.each<[string, Question, string]>([
    ['1,000', whole, '1000'],
    ['1 000', whole, '1000'],
    ['1\u202f000', whole, '1000'],
    ['1,234,567', whole, '1234567'],
    ['1,000.5', decimal, '1000.5'],
    ['.5', decimal, '0.5'],
    ['0.50', decimal, '0.5'],
    ['0,5', decimal, '0.5'],
    ['00.5', decimal, '0.5'],
    ['0,500', decimal, '0.5'],
    ['5.', decimal, '5'],
    ['5.00', whole, '5'],
    ['007', whole, '7'],
    ['１２', whole, '12'],
    ['１．５', decimal, '1.5'],
    ['$5.00', pad(false, 'dollars'), '5'],
    ['$ 5', pad(false, 'dólares'), '5'],
    ['5¢', pad(false, 'cents'), '5'],
    ['5 cm', pad(false, 'centimeters'), '5'],
    ['5cm', pad(false, 'centímetros'), '5'],
    ['5 centímetros', pad(false, 'centímetros'), '5'],
    ['1 inch', pad(false, 'inches'), '1'],
    ['12 cm²', pad(false, 'square centimeters'), '12'],
    ['45°', pad(false, 'degrees'), '45'],
    ['2.5 kg', pad(true, 'kg'), '2.5'],
    ['½', over, '1/2'],
    ['2/4', over, '1/2'],
    ['1 / 2', over, '1/2'],
    ['1⁄2', over, '1/2'],
    ['1½', mixed, '3/2'],
    ['1 ½', mixed, '3/2'],
    ['1 1/2', mixed, '3/2'],
    ['1-1/2', mixed, '3/2'],
    ['1 and 1/2', mixed, '3/2'],
    ['1 y 1/2', mixed, '3/2'],
    ['3/2', mixed, '1 1/2'],
    ['59 R 2', division, '59 2'],
    ['59R2', division, '59 2'],
    ['59 r 2', division, '59 2'],
    ['415 ÷ 7 = 59 R 2', division, '59 2'],
    ['59 2', division, '59 2'],
    ['4 x 3', builder, '4 × 3'],
    ['4 * 3', builder, '4 × 3'],
    ['4 - 3', builder, '4 − 3'],
    ['4 – 3', builder, '4 − 3'],
    ['03:05', clock, '3:05'],
    ['3：05', clock, '3:05'],
    ['3:05 p.m.', clock, '3:05'],
    ['3½', ruler, '3 1/2'],
    ['3 1/2 in', ruler, '3 1/2'],
    ['31¢', coins, '31'],
    ['$0.31', coins, '31'],
    ['90 degrees', turn, '90'],
    ['1½', line, '1 1/2'],
  ])('"%s" counts', (given, question, answer) => {
    expect(score(question, answer, given)).toMatchObject({ kind: 'scored', correct: true })
  })

  test('a comma before three digits is right both ways where both may be meant', () => {
    expect(score(decimal, '1.500', '1,500')).toMatchObject({ correct: true })
    expect(score(decimal, '1500', '1,500')).toMatchObject({ correct: true })
    expect(score(decimal, '15', '1,500')).toMatchObject({ correct: false })
    expect(score(whole, '1500', '1,500')).toMatchObject({ correct: true })
  })
})

describe('what a teacher would not take', () => {
  test.each<[string, Question]>([
    ['12 34', whole],
    ['0,123', whole],
    ['1.5', whole],
    ['1/2', decimal],
    ['½', whole],
    ['-5', whole],
    ['−5', whole],
    ['5 m', pad(false, 'centimeters')],
    ['5 cm', pad(false, 'square centimeters')],
    ['$5', pad(false, 'cents')],
    ['$5 dollars', pad(false, 'dollars')],
    ['5 apples', whole],
    ['4 R 2', whole],
    ['.', decimal],
    ['1.2.3', decimal],
    ['0.5', over],
    ['3/0', over],
    ['1 1/2', over],
    ['59 X 2', division],
    ['3:5', clock],
    ['3:60', clock],
    ['13:05', clock],
    ['1 2/3', line],
  ])('"%s" is no whole answer here', (given, question) => {
    expect(canonicalResponse(question, given)).toBeNull()
  })
})
