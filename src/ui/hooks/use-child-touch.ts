import { useEffect } from 'preact/hooks'

/** A finger that lifts so far beside what it pressed still meant it, CSS px (a child's hand slides; WCAG 2.5.2 keeps the way out). */
const SLACK_PX = 12
const PRESSED = 'button, a[href], [role="radio"]'

/**
 * How small hands press: long, and not quite still. A long press is a tap, a release just beside the target counts, one
 * further away takes the press back; a second finger and a scroll press nothing. A mouse, a pen and keys stay as they are.
 */
export function useChildTouch(): void {
  useEffect(() => {
    let pressed: HTMLElement | null = null

    const start = ({ target, touches }: TouchEvent) => {
      const on = touches.length === 1 && target instanceof Element ? target.closest(PRESSED) : null
      pressed = on instanceof HTMLElement ? on : null
    }
    const end = (event: TouchEvent) => {
      const on = pressed
      pressed = null
      const [finger] = event.changedTouches
      // What cannot be cancelled has become a scroll.
      if (on === null || !finger || !event.cancelable) return
      // The browser's own click comes for short and still taps alone: this one takes its place.
      event.preventDefault()
      if (!isNear(on, finger)) return
      on.focus({ preventScroll: true })
      on.click()
    }
    const forget = () => {
      pressed = null
    }
    // On a tablet the menu of a long press is in the way; with a mouse or a key it is wanted.
    const noMenu = (event: Event) => {
      if (pressed !== null) event.preventDefault()
    }
    document.addEventListener('touchstart', start, { passive: true })
    document.addEventListener('touchend', end, { passive: false })
    document.addEventListener('touchcancel', forget)
    document.addEventListener('contextmenu', noMenu)
    return () => {
      document.removeEventListener('touchstart', start)
      document.removeEventListener('touchend', end)
      document.removeEventListener('touchcancel', forget)
      document.removeEventListener('contextmenu', noMenu)
    }
  }, [])
}

function isNear(element: Element, { clientX, clientY }: Touch): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return (
    clientX >= left - SLACK_PX &&
    clientX <= right + SLACK_PX &&
    clientY >= top - SLACK_PX &&
    clientY <= bottom + SLACK_PX
  )
}
