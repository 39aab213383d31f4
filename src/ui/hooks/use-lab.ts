import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lab } from '#app/lab.ts'
import { assert } from '#domain/assert.ts'

/** Everything the device can do, given once at the top of the tree. */
export const LabContext = createContext<Lab | null>(null)

/** The lab that this screen belongs to. */
export function useLab(): Lab {
  const lab = useContext(LabContext)
  assert(lab, 'a screen outside the lab')
  return lab
}
