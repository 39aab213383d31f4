import '#tests/ui/window.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { useChildTouch } from '#ui/hooks/use-child-touch.ts'

afterEach(cleanup)

/** A button from 100 to 200 px each way, and how often it was pressed. */
function aButton() {
  const onClick = vi.fn()
  function Screen() {
    useChildTouch()
    return (
      <button type="button" onClick={onClick}>
        <span>Go on</span>
      </button>
    )
  }
  render(<Screen />)
  const button = screen.getByRole('button')
  button.getBoundingClientRect = () => ({ left: 100, right: 200, top: 100, bottom: 200 }) as DOMRect
  return { inside: screen.getByText('Go on'), onClick }
}

const finger = (clientX: number, clientY = 150) => ({ clientX, clientY })
/** A finger put down and lifted; answers whether the browser may still make a click of its own. */
function touch(on: Element, from: number, to: number, how: { cancelable?: boolean; fingers?: number } = {}) {
  const touches = Array.from({ length: how.fingers ?? 1 }, () => finger(from))
  fireEvent.touchStart(on, { touches, changedTouches: touches })
  return fireEvent.touchEnd(on, {
    touches: [],
    changedTouches: [finger(to)],
    cancelable: how.cancelable ?? true,
  })
}

test('a press that ends on the button or just beside it counts once, however long it took', () => {
  const { inside, onClick } = aButton()
  expect(touch(inside, 150, 150), 'the browser makes no second click').toBe(false)
  touch(inside, 198, 211)
  expect(onClick).toHaveBeenCalledTimes(2)
})

test('a finger taken away, a second finger and a scroll press nothing', () => {
  const { inside, onClick } = aButton()
  touch(inside, 150, 214)
  touch(inside, 150, 150, { fingers: 2 })
  touch(inside, 150, 150, { cancelable: false })
  expect(onClick).not.toHaveBeenCalled()
})

test('the menu of a long press stays away from a button under a finger, and is there for a mouse', () => {
  const { inside } = aButton()
  expect(fireEvent.contextMenu(inside)).toBe(true)
  fireEvent.touchStart(inside, { touches: [finger(150)] })
  expect(fireEvent.contextMenu(inside)).toBe(false)
})
