// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Feedback } from '#app/practice.ts'
import type { Choice, Question } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { onScreen } from '#tests/ui/on-screen.tsx'
import type { Made } from '#ui/items/card-props.ts'
import { pictureShare } from '#ui/items/picture-share.ts'
import { SideBySide } from '#ui/screens/practice/side-by-side.tsx'

afterEach(cleanup)

/** What she gave and how she made it beside the right answer: both frames as elements, hers first. */
async function shown(question: Question, response: string, answer: string, made: Made | null = null) {
  const feedback: Feedback = {
    correct: false,
    tryAgain: false,
    explanation: { praise: '', because: '', right: null },
    answer,
    question,
    seq: 1,
  }
  onScreen(
    <SideBySide question={question} response={response} made={made} feedback={feedback} before={null} />,
  )
  const [hers, right] = await screen.findAllByRole('figure')
  if (!hers || !right) throw new Error('two frames')
  return { hers, right }
}

const money: Question = { kind: 'money', coins: [25, 10, 5, 1], most: 12 }
const worths = (frame: Element): string[] =>
  [...frame.querySelectorAll('svg text')].map(({ textContent }) => textContent ?? '')

test('coins are told as she laid them; of those nobody remembers, the fewest that are worth as much', async () => {
  const made: Made = { kind: 'coins', coins: [10, 10, 5, 5, 5] }
  const laid = await shown(money, '35', '30', made)
  await screen.findByRole('img', { name: '35¢' })
  expect(worths(laid.hers)).toEqual(['10¢', '10¢', '5¢', '5¢', '5¢'])
  expect(worths(laid.right)).toEqual(['25¢', '5¢'])
  cleanup()
  const known = await shown(money, '35', '30')
  await screen.findByRole('img', { name: '35¢' })
  expect(worths(known.hers)).toEqual(['25¢', '10¢'])
})

const seven: Question = { kind: 'trace', text: '7', guide: 'start-dot' }

test('strokes are told as she drew them; of an answer that was chosen, those of the choice', async () => {
  const made: Made = {
    kind: 'strokes',
    strokes: [
      [
        [10, 20],
        [30, 40],
      ],
    ],
  }
  const drawn = await shown(seven, 'off', 'in-order', made)
  expect(drawn.hers.querySelector('path[d="M10.0 20.0L30.0 40.0"]')).not.toBeNull()
  cleanup()
  await shown(seven, 'mirrored', 'in-order')
  expect(screen.getByRole('img', { name: 'Turned the other way' })).toBeDefined()
  cleanup()
  const unknown = await shown(seven, 'off', 'in-order')
  expect(unknown.hers.querySelector('svg[role="img"]')).toBeNull()
})

const picture = (name: string, size = 1): Model => ({
  kind: 'pictures',
  rows: [[{ picture: name, size }]],
  words: { en: name, es: name },
  say: name,
})
const card = (id: string, size = 1): Choice => ({
  id,
  label: '',
  speech: `say ${id}`,
  model: picture(id, size),
})

test('cards with pictures are told by their pictures, mat by mat', async () => {
  const mats = [
    { id: 'p', label: 'plants', speech: 'plants' },
    { id: 'a', label: 'animals', speech: 'animals' },
  ]
  const sort: Question = { kind: 'sort', cards: [card('fox'), card('oak')], mats }
  const { hers, right } = await shown(sort, 'fox>p,oak>p', 'fox>a,oak>p')
  await screen.findAllByRole('img', { name: 'fox' })
  const lists = (frame: Element) =>
    [...frame.querySelectorAll('ul')].map((list) =>
      [...list.querySelectorAll('[role="img"]')].map((one) => one.getAttribute('aria-label')),
    )
  expect(lists(hers)).toEqual([['fox', 'oak'], []])
  expect(lists(right)).toEqual([['oak'], ['fox']])
  expect(hers.textContent).not.toContain('say fox')
})

test('cards without a picture are told in words', async () => {
  const plain = (id: string): Choice => ({ id, label: id, speech: id, model: null })
  const select: Question = { kind: 'select', layout: 'cards', choices: ['2', '3', '4'].map(plain) }
  const { hers } = await shown(select, '2,3', '2,4')
  expect(hers.textContent).toContain('2, 3')
  expect(hers.querySelector('ul')).toBeNull()
})

test('what is half as big is drawn half as large on its card', () => {
  const cards = [card('big', 2), card('small', 1)]
  expect(cards.map((one) => pictureShare(one, cards))).toEqual([1, 0.5])
})
