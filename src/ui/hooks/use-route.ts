import { useEffect, useState } from 'preact/hooks'
import { hrefOf, parseRoute, type Route } from '#ui/route.ts'

/** Where the app is now; follows links inside it and the browser's back button. */
export function useRoute(): Route {
  const [href, setHref] = useState(location.href)
  useEffect(() => {
    const follow = () => setHref(location.href)
    const onClick = (event: MouseEvent) => followLink(event)
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    document.addEventListener('click', onClick)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener('hashchange', follow)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return parseRoute(new URL(href))
}

/** Notes of a place in the browser's history that the one before it is this app's as well. */
const INSIDE = 'inside'

/** Back to where one was; home where the app began with this place. */
export function goBack(): void {
  if (history.state === INSIDE) history.back()
  else navigate({ kind: 'home' }, 'instead')
}

/** Goes to a place; `instead` leaves no way back to the present one. */
export function navigate(route: Route, how: 'then' | 'instead' = 'then'): void {
  const href = hrefOf(route)
  // What stands behind a place stays behind the one that takes its stead.
  if (how === 'instead') history.replaceState(history.state, '', href)
  else if (href !== location.pathname + location.hash) history.pushState(INSIDE, '', href)
  dispatchEvent(new PopStateEvent('popstate'))
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.download !== '' || link.origin !== location.origin) return
  event.preventDefault()
  navigate(parseRoute(new URL(link.href)))
}
