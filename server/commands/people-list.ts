import { parseArgs } from 'node:util'
import type { Person } from '#domain/roster.ts'
import { EXIT, type Io } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'
import { theSchool } from './people.ts'

/** `carrel people list`: who has an account at a school, and whether it opens. */
export async function peopleList(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      school: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    const records = await store.records(school.id, 'person')
    const persons = records.flatMap(({ body }) => (body === null ? [] : [body as Person]))
    const accounts = await Promise.all(persons.map(({ login }) => store.accountByLogin(school.id, login)))
    const people = accounts
      .flatMap((account) => (account === null ? [] : [account]))
      .map(({ person: { id, login, name, role, classes }, passwordHash, disabled }) => ({
        ...{ id, login, name, role, classes: classes.length },
        state: disabled ? 'closed' : passwordHash === null ? 'waits for its code' : 'open',
      }))
      .sort((a, b) => (a.login < b.login ? -1 : 1))
    if (values.json) io.out(JSON.stringify({ school: school.id, people }))
    else
      for (const { login, name, role, classes, state } of people)
        io.out([login, name, role, classesOf(classes), state].join('\t'))
    return EXIT.done
  })
}

function classesOf(count: number): string {
  if (count === 0) return 'whole school'
  return count === 1 ? '1 class' : `${count} classes`
}
