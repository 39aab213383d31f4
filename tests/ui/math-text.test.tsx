// @vitest-environment happy-dom
import { render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { MathText } from '#ui/components/math-text.tsx'

test('quoted English stands without its marks, and a screen reader is told that it is English', () => {
  const { container } = render(<MathText text="La palabra ‹ship› empieza con ‹/sh/›." flat />)
  expect(container.textContent).toBe('La palabra ship empieza con sh.')
  expect([...container.querySelectorAll('[lang="en"]')].map((one) => one.textContent)).toEqual(['ship', 'sh'])
})

test('a fraction stands with its bar, or flat in the line of what is said about an answer', () => {
  expect(render(<MathText text="1/2" />).container.querySelector('[aria-hidden]')).not.toBeNull()
  expect(render(<MathText text="So 1/2 is more." flat />).container.innerHTML).toBe('So 1/2 is more.')
})
