import type { ParsedItemId } from '#domain/items/item-id.ts'
import type { Skill } from './skill.ts'

/** The generators of one subject and grade: what a device reads at once. */
export type Shelf = Readonly<{ SKILLS: readonly Skill[]; FORMER: readonly Skill[] }>

/** Each shelf is a file of its own, read when one of its skills is first needed. */
const READ: Readonly<Record<string, () => Promise<Shelf>>> = {
  'l.k': () => import('./shelves/literacy-k.ts'),
  'l.1': () => import('./shelves/literacy-1.ts'),
  'l.2': () => import('./shelves/literacy-2.ts'),
  'l.3': () => import('./shelves/literacy-3.ts'),
  'l.4': () => import('./shelves/literacy-4.ts'),
  'l.5': () => import('./shelves/literacy-5.ts'),
  'm.k': () => import('./shelves/math-k.ts'),
  'm.1': () => import('./shelves/math-1.ts'),
  'm.2': () => import('./shelves/math-2.ts'),
  'm.3': () => import('./shelves/math-3.ts'),
  'm.4': () => import('./shelves/math-4.ts'),
  'm.5': () => import('./shelves/math-5.ts'),
}

/** The shelf of a skill, by its id; null where there is none. */
export const shelfOf = (skill: string): string | null => {
  const name = skill.slice(0, 3)
  return Object.hasOwn(READ, name) ? name : null
}

/** Generators as they are needed. */
export type Shelves = Readonly<{
  /** Brings the generators of these skills to hand; those of no shelf are passed over. */
  open(skills: Iterable<string>): Promise<void>
  /** A skill at hand in a version; null when it is not at hand or not known. */
  find(id: string, version: number): Skill | null
  /** Whether the shelf of a skill is at hand, or there is none to bring. */
  has(skill: string): boolean
}>

/** Shelves that nobody has opened yet; one that could not be read is read again when it is next asked for. */
export function createShelves(read: typeof READ = READ): Shelves {
  const open = new Map<string, Promise<void>>()
  const atHand = new Map<string, Skill>()
  const here = new Set<string>()
  const bring = async (name: string): Promise<void> => {
    const shelf = await read[name]?.()
    for (const skill of [...(shelf?.FORMER ?? []), ...(shelf?.SKILLS ?? [])])
      atHand.set(nameOf(skill.id, skill.version), skill)
    here.add(name)
  }
  return {
    async open(skills) {
      const names = new Set([...skills].flatMap((skill) => shelfOf(skill) ?? []))
      const opening = [...names].map((name) => {
        const before = open.get(name)
        if (before) return before
        const now = bring(name)
        open.set(name, now)
        now.catch(() => open.delete(name))
        return now
      })
      await Promise.all(opening)
    },
    find: (id, version) => atHand.get(nameOf(id, version)) ?? null,
    has: (skill) => {
      const name = shelfOf(skill)
      return name === null || here.has(name)
    },
  }
}

const nameOf = (id: string, version: number): string => `${id} ${version}`

/** The skill an item id names, or '' where it names none: for opening its shelf. */
export const skillNamed = (at: ParsedItemId | null): string => (at?.kind === 'gen' ? at.skill : '')
