import { describe } from 'vitest'
import { changesContract } from './changes-contract.ts'
import { clipsContract } from './clips-contract.ts'
import { entriesContract } from './entries-contract.ts'
import { looksContract } from './looks-contract.ts'
import { nodesContract } from './nodes-contract.ts'
import { peopleContract } from './people-contract.ts'
import { eachInItsPlace, type Place } from './place.ts'
import { recordsContract } from './records-contract.ts'
import { schoolsContract } from './schools-contract.ts'

/** What every store promises, whatever keeps its rows. `fresh` makes an empty database. */
export function storeContract(name: string, fresh: () => Promise<Place>): void {
  describe(name, () => {
    const given = eachInItsPlace(fresh)
    describe('keeps a log', () => entriesContract(given))
    describe('lets staff look', () => looksContract(given))
    describe('tells what changed', () => changesContract(given))
    describe('keeps records and checkpoints', () => recordsContract(given))
    describe('keeps the voice of the school', () => clipsContract(given))
    describe('keeps schools apart', () => schoolsContract(given))
    describe('knows people and devices', () => peopleContract(given))
    describe('serves several nodes', () => nodesContract(given))
  })
}
