import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A part of the app that is loaded when it is first drawn, or before, by `preload`. Nothing is drawn meanwhile. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  function Part(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P>>()
    useLayoutEffect(() => {
      load().then(
        (part) => setLoaded(() => part),
        (error: unknown) =>
          setLoaded(() => {
            throw error
          }),
      )
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
  return Object.assign(Part, { preload: () => void load().catch(() => undefined) })
}
