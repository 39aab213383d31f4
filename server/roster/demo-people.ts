import { LANGUAGES, type Language } from '#domain/language.ts'
import { GRADES, type Role, type School } from '#domain/roster.ts'
import type { SourceClass, SourceUser } from '#server/import/rows.ts'
import type { Random } from '#server/random.ts'
import { FAMILY_NAMES, FIRST_NAMES } from './demo-names.ts'
import { NOBODY } from './stored.ts'
import type { Target, TargetLearner, TargetPerson } from './target.ts'

const ROOMS = ['Maple', 'Willow']
const SMALLEST = 14
const LARGEST = 28
const SPANISH_SHARE = 0.3

/** A whole number from 0 to below `below` (at most 65,536). */
function draw(random: Random, below: number): number {
  const [high = 0, low = 0] = random(2)
  return Math.floor(((high * 256 + low) / 65_536) * below)
}
const drawOne = <T>(random: Random, of: readonly T[]): T => of[draw(random, of.length)] as T

const blank = { line: 0, gone: false, preferredName: '', enabled: true, username: '' }
const aClass = (sourcedId: string, title: string, grade: string): SourceClass => ({
  sourcedId,
  title,
  line: 0,
  gone: false,
  homeroom: true,
  grades: [grade],
  school: 'demo',
})
const aUser = (
  sourcedId: string,
  givenName: string,
  familyName: string,
  grades: readonly string[],
): SourceUser => ({
  ...blank,
  sourcedId,
  givenName,
  familyName,
  grades,
  at: [],
})

/** A first name nobody in the room has yet; every tenth child may share one, as in real rooms. */
function firstName(taken: Set<string>, language: Language, random: Random): string {
  for (let tries = 0; ; tries++) {
    const name = drawOne(random, FIRST_NAMES[language])
    if (taken.has(name) && tries < 20 && draw(random, 10) > 0) continue
    taken.add(name)
    return name
  }
}

/** An invented school: its roster, and the language each child works in. */
export type Invented = Readonly<{ target: Target; languages: ReadonlyMap<string, Language> }>

const person = (
  id: string,
  given: string,
  family: string,
  role: Role,
  classes: readonly string[],
): TargetPerson => ({
  user: { ...aUser(id, given, family, []), username: id },
  role,
  classes: new Set(classes),
})

type Room = Readonly<{
  one: SourceClass
  learners: ReadonlyMap<string, TargetLearner>
  languages: ReadonlyMap<string, Language>
}>

function inventRoom(grade: string, room: string, random: Random): Room {
  const id = `class-${grade}-${room}`
  const learners = new Map<string, TargetLearner>()
  const languages = new Map<string, Language>()
  const taken = new Set<string>()
  const size = SMALLEST + draw(random, LARGEST - SMALLEST + 1)
  for (let n = 1; n <= size; n++) {
    // Every room has both, so that whoever tries the school can see both.
    const language = LANGUAGES[n - 1] ?? (draw(random, 100) < SPANISH_SHARE * 100 ? 'es' : 'en')
    const user = aUser(`${id}-${n}`, firstName(taken, language, random), drawOne(random, FAMILY_NAMES), [
      grade,
    ])
    learners.set(user.sourcedId, { user, classes: new Set([id]) })
    languages.set(user.sourcedId, language)
  }
  return { one: aClass(id, `${grade === 'K' ? 'K' : `Grade ${grade}`} ${room}`, grade), learners, languages }
}

/** Invents two rooms a grade and three grown-ups; the same `random` makes the same people. */
export function inventPeople(school: School, random: Random): Invented {
  const rooms = GRADES.flatMap((grade) => ROOMS.map((room) => inventRoom(grade, room, random)))
  const staff = new Map<string, TargetPerson>([
    ['admin', person('admin', 'Robin', 'Adler', 'admin', [])],
    ['teacher', person('teacher', 'Tomi', 'Lindgren', 'teacher', ['class-2-Maple', 'class-2-Willow'])],
    ['monitor', person('monitor', 'Mona', 'Okoye', 'monitor', [])],
  ])
  const target: Target = {
    slot: { org: 'demo', school, known: null, isNew: true, stored: NOBODY },
    classes: new Map(rooms.map(({ one }) => [one.sourcedId, one])),
    learners: new Map(rooms.flatMap(({ learners }) => [...learners])),
    staff,
  }
  return { target, languages: new Map(rooms.flatMap(({ languages }) => [...languages])) }
}
