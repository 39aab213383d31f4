import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A part of the app that is loaded when it is first drawn, or before, by `preload`. Nothing is drawn meanwhile; once loaded, it is there at once. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  let known: ComponentType<P> | undefined
  const loaded = async () => {
    known = await load()
    return known
  }
  function Part(props: P) {
    const [Loaded, setLoaded] = useState(() => known)
    useLayoutEffect(() => {
      if (Loaded) return
      loaded().then(
        (part) => setLoaded(() => part),
        (error: unknown) =>
          setLoaded(() => {
            throw error
          }),
      )
    }, [Loaded])
    return Loaded ? <Loaded {...props} /> : null
  }
  return Object.assign(Part, { preload: () => void loaded().catch(() => undefined) })
}
