import { afterEach, beforeEach } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { aSchool } from './built.ts'

/** One empty database; each `open` is another node on it. */
export type Place = Readonly<{ open(): Promise<Store> }>

/** What a test of the contract works with: a store whose database holds one empty school, and more nodes on demand. */
export type Given = Readonly<{
  readonly store: Store
  /** Another store on the same database. */
  node(): Promise<Store>
}>

/** Gives every test of the surrounding block its own database, and closes what was opened on it. */
export function eachInItsPlace(fresh: () => Promise<Place>): Given {
  const opened: Store[] = []
  const now: { place: Place | null } = { place: null }

  const node = async () => {
    const { place } = now
    if (place === null) throw new Error('a test has its place')
    const store = await place.open()
    opened.push(store)
    return store
  }
  beforeEach(async () => {
    now.place = await fresh()
    await (await node()).putSchool(aSchool(), null)
  })
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  return {
    node,
    get store() {
      const [first] = opened
      if (!first) throw new Error('a test has its store')
      return first
    },
  }
}
