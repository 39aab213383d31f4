import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { keepForFirstPaint, keepSoundAndLight, watchSoundAndLight } from '#app/sound-and-light.ts'
import { assert } from '#domain/assert.ts'
import { AS_BOUGHT, type SoundAndLight } from '#domain/sound-and-light.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { looksOfLight } from '#ui/supports.ts'

type Place = Readonly<{
  chosen: SoundAndLight
  /** Heard and seen at once, kept a moment later. */
  choose: (part: Partial<SoundAndLight>) => void
  /** What is chosen at this moment, for what was begun before. */
  now: () => SoundAndLight
}>

const Context = createContext<Place | null>(null)

/** How loud and how bright this device is, and the way to change it. */
export function useSoundAndLight(): Place {
  const place = useContext(Context)
  assert(place, 'a screen without sound and light')
  return place
}

/** Gives the screens below the loudness of this device, and the whole page its light. */
export function WithSoundAndLight({ children }: { children: ComponentChildren }) {
  const lab = useLab()
  // Null until the device has told: until then the page keeps what it was painted with first.
  const [chosen, setChosen] = useState<SoundAndLight | null>(null)
  const latest = useRef(AS_BOUGHT)
  const now = useCallback(() => latest.current, [])
  const writing = useRef(0)
  useLayoutEffect(() => {
    const heard = (next: SoundAndLight) => {
      // The echo of an older choice must not undo a newer one.
      if (writing.current > 0) return
      latest.current = next
      setChosen(next)
    }
    return watchSoundAndLight(lab).subscribe(heard, lab.parts.failed)
  }, [lab])

  const light = chosen?.light
  useLayoutEffect(() => {
    if (light === undefined) return
    const look = looksOfLight(light)
    for (const [name, value] of Object.entries(look)) {
      if (value === undefined) delete document.documentElement.dataset[name]
      else document.documentElement.dataset[name] = value
    }
    keepForFirstPaint(look)
  }, [light])

  const value = useMemo<Place>(() => {
    const choose = (part: Partial<SoundAndLight>) => {
      const next = { ...latest.current, ...part }
      latest.current = next
      setChosen(next)
      writing.current += 1
      keepSoundAndLight(lab, next)
        .catch(lab.parts.failed)
        .finally(() => {
          writing.current -= 1
        })
    }
    return { chosen: chosen ?? AS_BOUGHT, choose, now }
  }, [lab, chosen, now])
  return <Context.Provider value={value}>{children}</Context.Provider>
}
