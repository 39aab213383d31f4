// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'

afterEach(cleanup)

const tap = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))

const choice: Question = {
  kind: 'choice',
  choices: ['6', '7', '8'].map((label) => ({ id: `c${label}`, label, speech: label, model: null })),
}
const order: Question = {
  kind: 'order',
  cards: ['9', '4', '7'].map((label) => ({ id: `k${label}`, label, speech: label, length: null })),
  ends: { first: 'smallest', last: 'largest' },
}
const equation: Question = {
  kind: 'equation',
  parts: [{ kind: 'slot' }, { kind: 'text', text: '+' }, { kind: 'slot' }, { kind: 'text', text: '= 9' }],
  tiles: ['2', '7', '4'].map((text) => ({ id: `t${text}`, text, speech: text })),
}

test('tapping a choice gives its id and says it', () => {
  const { canonical, said } = asked(choice)
  tap('7', 'radio')
  expect(canonical()).toBe('c7')
  expect(said).toEqual(['7'])
  expect(screen.getByRole('radio', { name: '7' }).getAttribute('aria-checked')).toBe('true')
})

test('arrows move among the choices and Enter checks', () => {
  const { canonical, sent } = asked(choice)
  const group = screen.getByRole('radiogroup')
  fireEvent.keyDown(group, { key: 'Enter' })
  expect(sent()).toBe(0)
  fireEvent.keyDown(group, { key: 'ArrowRight' })
  fireEvent.keyDown(group, { key: 'ArrowRight' })
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '7' }))
  fireEvent.keyDown(group, { key: 'ArrowLeft' })
  fireEvent.keyDown(group, { key: 'ArrowLeft' })
  expect(canonical()).toBe('c8')
  fireEvent.keyDown(group, { key: 'Enter' })
  expect(sent()).toBe(1)
})

test('a question that is over takes no more taps', () => {
  const { told } = asked(choice, true)
  tap('7', 'radio')
  expect(told).toEqual([])
})

test('cards tapped in order make the order; it is no answer until all have their place', () => {
  const { canonical } = asked(order)
  tap('4')
  tap('7')
  expect(canonical()).toBeNull()
  tap('9')
  expect(canonical()).toBe('k4,k7,k9')
})

test('a placed card can be taken back, by undo or by tapping it', () => {
  const { canonical } = asked(order)
  for (const name of ['4', '9', '7']) tap(name)
  tap('Take one back')
  expect(canonical()).toBeNull()
  tap('Place 2: 9')
  tap('7')
  tap('9')
  expect(canonical()).toBe('k4,k7,k9')
})

test('tiles fill the empty places from the left, each once', () => {
  const { canonical } = asked(equation)
  tap('7')
  expect(canonical()).toBeNull()
  tap('7')
  expect(canonical()).toBeNull()
  tap('2')
  expect(canonical()).toBe('7 2')
})

test('a filled place gives its tile back', () => {
  const { canonical } = asked(equation)
  tap('7')
  tap('4')
  tap(/^Place 2: 4/)
  expect(canonical()).toBeNull()
  tap('2')
  expect(canonical()).toBe('7 2')
})
