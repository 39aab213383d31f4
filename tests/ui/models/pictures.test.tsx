// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { render as paint } from 'preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { described } from '#content/describe.ts'
import type { Model, ModelShape } from '#domain/items/model.ts'
import { EVERY_PICTURE } from '#tests/support/every-picture.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'

// What is loaded when it is first drawn is there before, as it is in practice.
beforeAll(async () => {
  await Promise.all([
    import('#ui/models/data-models.tsx'),
    import('#ui/models/measure-models.tsx'),
    import('#ui/models/number-models.tsx'),
    import('#ui/models/print-models.tsx'),
    import('#ui/models/shape-models.tsx'),
  ])
})

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const inWords = (shape: ModelShape): Model => ({ ...shape, say: described(shape, 'en')?.say ?? '' })
/** The words and numbers that can be read on a picture. */
const read = (picture: Element): string[] =>
  [...picture.querySelectorAll('text, td, th')].map((text) => text.textContent ?? '')
const draw = async (shape: ModelShape): Promise<Element> => {
  const model = inWords(shape)
  render(<ModelPicture model={model} />)
  return screen.findByRole('img', { name: model.say })
}

test.each(Object.values(EVERY_PICTURE).flat())('$kind is drawn with its words', async (shape) => {
  const picture = await draw(shape)
  expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
})

/** Draws as a browser does, where an effect comes after the first picture has been seen. */
function goingOn(from: ModelShape, to: ModelShape): Element {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  paint(<ModelPicture model={inWords(to)} before={inWords(from)} />, place)
  return place
}

test('a clock has all its numerals, and hands that stand where the time is', async () => {
  const picture = await draw({ kind: 'clock', hour: 3, minute: 30 })
  expect(
    read(picture)
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  // The long hand has gone round three and a half times since twelve.
  expect(picture.innerHTML).toContain('rotate(105deg)')
  expect(picture.innerHTML).toContain(`rotate(${3.5 * 360}deg)`)
})

test('hands go on past twelve and never back', async () => {
  const place = goingOn({ kind: 'clock', hour: 11, minute: 30 }, { kind: 'clock', hour: 12, minute: 15 })
  expect(place.innerHTML).toContain('rotate(345deg)')
  await waitFor(() => expect(place.innerHTML).toContain('rotate(367.5deg)'))
})

test('a hidden number of a chart is not written anywhere', async () => {
  const picture = await draw({
    kind: 'chart',
    from: 1,
    to: 30,
    step: 1,
    columns: 10,
    marked: [14],
    hidden: [24],
  })
  expect(read(picture)).toHaveLength(29)
  expect(read(picture)).not.toContain('24')
})

test('coins say what they are worth, in the order they lie', async () => {
  const picture = await draw({ kind: 'coins', coins: [25, 1, 100, 10] })
  expect(read(picture)).toEqual(['25¢', '1¢', '$1', '10¢'])
})

test.each([
  [{ parts: 4, way: 0, equal: true }, 2],
  [{ parts: 4, way: 5, equal: true }, 2],
  [{ parts: 3, way: 2, equal: false }, 1],
])('a square cut as %o has so many parts shaded', async (cut, shaded) => {
  const picture = await draw({ kind: 'partition', shape: 'square', shaded, ...cut })
  const paths = [...picture.querySelectorAll('path')]
  // The whole square lies below its parts.
  expect(paths).toHaveLength(cut.parts + 1)
  expect(new Set(paths.map((path) => path.getAttribute('d'))).size).toBe(cut.parts + 1)
  expect(paths.filter((path) => path.getAttribute('class')?.includes('shade'))).toHaveLength(shaded)
})

test('a sum in columns is aligned at the right', async () => {
  const picture = await draw({
    kind: 'column',
    rows: ['345', '78'],
    sign: '+',
    carries: '11 ',
    result: '423',
  })
  const place = (sign: string) =>
    [...picture.querySelectorAll('text')].find((text) => text.textContent === sign)?.getAttribute('x')
  expect(place('8')).toBe(place('5'))
  expect(place('7')).toBe(place('4'))
})

test('the worked picture first shows how it was, then goes on to how it is; its words are those of the end', async () => {
  const to: ModelShape = { kind: 'ten-frame', frames: 1, first: 6, second: 3, crossed: 0 }
  const place = goingOn({ ...to, second: 0 }, to)
  const counters = () => place.querySelectorAll('circle').length
  expect(counters()).toBe(6)
  expect(place.querySelector('svg')?.getAttribute('aria-label')).toBe(inWords(to).say)
  await waitFor(() => expect(counters()).toBe(9))
  expect(place.querySelector('svg')?.getAttribute('class')).toContain('moves')
})

test('ten ones that become a ten stay the same cubes', async () => {
  const place = goingOn(
    { kind: 'base-ten', hundreds: 0, tens: 2, ones: 13, crossed: null },
    { kind: 'base-ten', hundreds: 0, tens: 3, ones: 3, crossed: null },
  )
  const cubes = () => [...place.querySelectorAll('rect')]
  const at = cubes()
  const left = at[25]?.getAttribute('x')
  await waitFor(() => expect(cubes()[25]?.getAttribute('x')).not.toBe(left))
  expect(cubes()).toHaveLength(33)
  expect(cubes().every((cube, i) => cube === at[i])).toBe(true)
})

test('a bar that is cut on keeps its shade', async () => {
  const bar = { kind: 'fraction-bars', bars: [{ parts: 2, shaded: 1, label: '1/2' }] } as const
  const place = goingOn(bar, { ...bar, bars: [{ parts: 4, shaded: 2, label: '2/4' }] })
  const widths = () => [...place.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'))
  const before = widths()
  await waitFor(() => expect(place.textContent).toBe('24'))
  expect(widths()).toEqual(before)
})

test('a picture of another kind before it is not shown', async () => {
  const before = inWords({ kind: 'expression', lines: ['3 + 4'] })
  const model = inWords({ kind: 'ten-frame', frames: 1, first: 3, second: 4, crossed: 0 })
  render(<ModelPicture model={model} before={before} />)
  expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(7)
})

test.each(['en', 'es'] as const)('print is never told where it is to be read (%s)', (language) => {
  const print = ['word', 'sentence', 'passage', 'sound-boxes', 'page'] as const
  for (const shape of print.flatMap((kind): readonly ModelShape[] => EVERY_PICTURE[kind]))
    expect(described(shape, language)?.say).not.toMatch(/ship|butterfly|cat|duck|bee|seeds/i)
})

test('products of an area are told only when it is solved', async () => {
  const model = inWords({ kind: 'area', rows: [4], columns: [20, 3] })
  const { rerender } = render(<ModelPicture model={model} unsolved />)
  expect(read(screen.getByRole('img'))).toContain('4 × 20')
  rerender(<ModelPicture model={model} />)
  expect(read(screen.getByRole('img'))).toContain('80')
})
