import { expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { answerText } from '#ui/items/answer-text.ts'

const tile = (text: string) => ({ id: text, text, speech: text })
const slot = { kind: 'slot' } as const

test('a sentence of tiles is told whole where a tile holds spaces itself', () => {
  const question: Question = {
    kind: 'equation',
    parts: [slot, slot, slot],
    tiles: ['4', '×', '2 + 7', '(2 + 7)'].map(tile),
  }
  expect(answerText(question, '4 × (2 + 7)')).toBe('4 × (2 + 7)')
  expect(answerText(question, '4 × 2 + 7')).toBe('4 × 2 + 7')
})

test('a tile stands in its place between what was printed', () => {
  const question: Question = {
    kind: 'equation',
    parts: [{ kind: 'text', text: '10 ×' }, slot, { kind: 'text', text: '= 100' }],
    tiles: ['9', '10'].map(tile),
  }
  expect(answerText(question, '9')).toBe('10 × 9 = 100')
})
