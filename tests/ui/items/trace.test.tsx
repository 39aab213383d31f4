// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { checkpoints, type Point, STROKES, strokesOf } from '#domain/items/strokes.ts'
import { asked } from '#tests/ui/on-screen.tsx'
import { waysToDraw } from '#ui/items/trace-ways.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const seven: Question = { kind: 'trace', text: '7', guide: 'arrows' }

async function draw(points: readonly Point[]) {
  const svg = (await screen.findByRole('img', { name: 'Draw over 7' })) as Element
  const [left = 0, top = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height))
  svg.setPointerCapture = () => undefined
  const at = ([x, y]: Point) => ({ pointerId: 1, button: 0, clientX: x - left, clientY: y - top })
  const [first = [0, 0], ...rest] = points
  fireEvent.pointerDown(svg, at(first))
  for (const point of rest) fireEvent.pointerMove(svg, at(point))
  fireEvent.pointerUp(svg, at(points.at(-1) ?? first))
}
const sevenDrawn = checkpoints(strokesOf('7')[0] ?? '')

test('drawn over in order is the answer; half of it is none yet', async () => {
  const { canonical } = asked(seven)
  await draw(sevenDrawn.slice(0, 5))
  expect(canonical()).toBeNull()
  await draw(sevenDrawn.slice(5))
  expect(canonical()).toBe('in-order')
})

test('drawn from below is told as that; starting again takes it away', async () => {
  const { canonical, told, made } = asked(seven)
  await draw(sevenDrawn.toReversed())
  expect(canonical()).toBe('bottom-up')
  expect(made.at(-1)).toMatchObject({ kind: 'strokes', strokes: [{ length: sevenDrawn.length }] })
  fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
  expect(told.at(-1)).toBeNull()
  expect(made.at(-1)).toBeNull()
  await draw(sevenDrawn)
  expect(canonical()).toBe('in-order')
})

test('who cannot draw chooses instead, and can go back', async () => {
  const { canonical, told } = asked(seven)
  fireEvent.click(await screen.findByRole('button', { name: 'Choose instead' }))
  fireEvent.click(screen.getByRole('radio', { name: '7, as in a mirror' }))
  expect(canonical()).toBe('mirrored')
  fireEvent.click(screen.getByRole('radio', { name: '7, from the top' }))
  expect(canonical()).toBe('in-order')
  fireEvent.click(screen.getByRole('button', { name: 'Draw instead' }))
  expect(told.at(-1)).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('an arrow key brings the choices at once, with the first of them under the key', async () => {
  asked(seven)
  await screen.findByRole('img', { name: 'Draw over 7' })
  fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]))
})

test('every sign has its right way and at least one that differs, each once, and not always in one place', () => {
  const places = new Set<number>()
  for (const text of [...Object.keys(STROKES), '10', '11', '14', '20']) {
    const ways = waysToDraw(text).map(({ traced }) => traced)
    expect(ways).toContain('in-order')
    expect(ways.length).toBeGreaterThan(1)
    expect(new Set(ways).size).toBe(ways.length)
    places.add(ways.indexOf('in-order'))
  }
  expect(places).toEqual(new Set([0, 1, 2]))
})

test('what is the same on both sides is not offered mirrored; numbers are offered with their digits changed over', () => {
  expect(waysToDraw('8').map(({ traced }) => traced)).not.toContain('mirrored')
  expect(waysToDraw('14').find(({ traced }) => traced === 'wrong-order')?.shows).toBe('41')
  expect(waysToDraw('11').map(({ traced }) => traced)).not.toContain('wrong-order')
})
