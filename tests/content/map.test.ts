import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'

/** The project's whole map of skills, where it is at hand. */
const MAP = `${process.env['CARREL_DATA'] ?? '../shared/data'}/skills/math-skills.json`

type Mapped = Readonly<{
  id: string
  name: string
  grade: string
  domain: string
  standards: string[]
  prerequisites: string[]
  misconceptions: { id: string }[]
}>

const map = new Map<string, Mapped>(
  existsSync(MAP)
    ? (JSON.parse(readFileSync(MAP, 'utf8')) as Mapped[]).map((skill) => [skill.id, skill])
    : [],
)

function ancestors(id: string): Set<string> {
  const found = new Set<string>()
  const open = [...(map.get(id)?.prerequisites ?? [])]
  for (const one of open) {
    if (found.has(one)) continue
    found.add(one)
    open.push(...(map.get(one)?.prerequisites ?? []))
  }
  return found
}

/** Ancestors that are taught here and lie before no other such ancestor. */
function nearest(id: string): string[] {
  const taught = [...ancestors(id)].filter((one) => SKILLS.some((skill) => skill.id === one))
  return taught.filter((one) => !taught.some((other) => ancestors(other).has(one)))
}

test.skipIf(map.size === 0)(
  'every mathematics skill is the one of the map: name, standards, misconceptions, what comes before',
  () => {
    for (const skill of SKILLS.filter(({ id }) => id.startsWith('m.'))) {
      const mapped = map.get(skill.id)
      expect(mapped, skill.id).toBeDefined()
      expect({
        name: skill.name.en,
        grade: skill.grade,
        domain: skill.domain,
        standards: skill.standards,
        prerequisites: new Set<string>(skill.prerequisites),
      }).toEqual({
        name: mapped?.name,
        grade: mapped?.grade,
        domain: mapped?.domain,
        standards: mapped?.standards,
        prerequisites: new Set(nearest(skill.id)),
      })
      // A generator may know more wrong ideas than the map began with, never fewer.
      expect(skill.misconceptions).toEqual(
        expect.arrayContaining(mapped?.misconceptions.map(({ id }) => id) ?? []),
      )
    }
  },
)
