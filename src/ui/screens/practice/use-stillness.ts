import { useEffect, useState } from 'preact/hooks'

/** A child who has not touched anything for this long may want help. */
const STILL_MS = 15_000

/** True once nothing has changed and nothing was touched for 15 s; it stays so, help offered is not taken away. */
export function useStillness(changes: unknown): boolean {
  const [still, setStill] = useState(false)
  useEffect(() => {
    if (still) return
    const wait = () => setTimeout(() => setStill(true), STILL_MS)
    let timer = wait()
    const again = () => {
      clearTimeout(timer)
      timer = wait()
    }
    addEventListener('pointerdown', again)
    addEventListener('keydown', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', again)
      removeEventListener('keydown', again)
    }
  }, [changes, still])
  return still
}
