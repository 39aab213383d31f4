import { expect, test } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import {
  anExport,
  aStore,
  CLASS_HEADER,
  cardOf,
  cards,
  children,
  classes,
  csv,
  details,
  ENROLMENT_HEADER,
  enrolment,
  manifest,
  put,
  room,
  SECRETS,
  student,
  teacher,
  theSchool,
  USER_HEADER,
} from './a-roster.ts'

test('a first import makes the school, its classes, its learners and its staff', async () => {
  const store = await aStore()
  const report = await put(store, anExport([...children(3, 'a'), ...children(2, 'b', 10)]))
  expect(report).toMatchObject({
    added: 8,
    changed: 0,
    removed: 0,
    setAside: [],
    classes: 2,
    learners: 5,
    staff: 1,
  })
  const [school] = await store.schools()
  expect(school).toMatchObject({ name: 'Hill School', demo: false, timeZone: 'America/Chicago' })
  expect(await store.record(school!.id, { kind: 'school', id: school!.id })).toMatchObject({ body: school })
  expect((await classes(store)).map(({ kind, grades }) => ({ kind, grades }))).toEqual([
    { kind: 'homeroom', grades: ['2'] },
    { kind: 'homeroom', grades: ['2'] },
  ])
  const card = await cardOf(store, 'Child1')
  expect(card).toMatchObject({ grade: '2', language: 'en', guest: false, supports: [] })
  expect(card.secret?.hash).toBeTruthy()
  const [account] = await store.accounts(school!.id)
  expect(account).toMatchObject({
    passwordHash: null,
    disabled: false,
    person: { role: 'teacher', login: 't1' },
  })
  expect(account?.person.classes).toHaveLength(2)
})

test('a second run adds, changes and removes nothing, and takes no revision', async () => {
  const store = await aStore()
  const files = anExport(children(5))
  await put(store, files)
  const rev = await store.rev(await theSchool(store))
  expect(await put(store, files)).toMatchObject({ added: 0, changed: 0, removed: 0, learners: 5 })
  expect(await store.rev(await theSchool(store))).toBe(rev)
})

test('a dry run tells the same and writes nothing', async () => {
  const store = await aStore()
  const dry = await put(store, anExport(children(5)), { dryRun: true })
  expect(await store.schools()).toEqual([])
  expect(dry).toMatchObject({ added: 7, learners: 5, dryRun: true })
  const real = await put(store, anExport(children(5)))
  expect({ ...real, dryRun: true }).toEqual(dry)
})

test('whoever is missing from a whole export has left: her card, secret and animal wait, and she comes back in one step', async () => {
  const store = await aStore()
  const all = children(5)
  await put(store, anExport(all))
  const before = await cardOf(store, 'Child5')
  expect(await put(store, anExport(all.slice(0, 4)))).toMatchObject({
    added: 0,
    changed: 0,
    removed: 1,
    learners: 4,
  })
  expect(await cardOf(store, 'Child5')).toEqual({ ...before, classes: [] })
  expect(await put(store, anExport(all))).toMatchObject({ added: 1, changed: 0, removed: 0, learners: 5 })
  expect(await cardOf(store, 'Child5')).toEqual(before)
})

test('a class that is missing is taken off the screens and comes back under its old id', async () => {
  const store = await aStore()
  const both = anExport([...children(3, 'a'), ...children(2, 'b', 10)])
  await put(store, both)
  const before = await classes(store)
  const report = await put(store, anExport(children(3, 'a')), { allowLargeChange: true })
  expect(report.of.classes.removed).toBe(1)
  expect(await classes(store)).toHaveLength(1)
  await put(store, both)
  expect(await classes(store)).toEqual(before)
})

test('a new name changes the card and keeps what staff and child chose', async () => {
  const store = await aStore()
  await put(store, anExport([{ id: 's1', name: 'Sam', class: 'a' }]))
  const school = await theSchool(store)
  const before = { ...(await cardOf(store, 'Sam')), language: 'es', supports: ['spoken'] }
  await store.putRecords(school, [{ ref: { kind: 'learner', id: before.id }, body: before }])
  const report = await put(store, anExport([{ id: 's1', name: 'Samira', class: 'a' }]))
  expect(report).toMatchObject({ added: 0, changed: 1, removed: 0 })
  expect(await cardOf(store, 'Samira')).toEqual({ ...before, firstName: 'Samira' })
})

test('rows that lead nowhere are set aside with file, line and reason, and the rest goes in', async () => {
  const store = await aStore()
  const files = anExport(children(2), {
    'classes.csv': csv(CLASS_HEADER, [
      room('a', 'Room a'),
      room('x', 'Lost', { school: 'nowhere' }),
      room('y', ''),
    ]),
    'users.csv': csv(USER_HEADER, [
      student('s1', 'Child1'),
      student('s2', 'Child2'),
      student('s3', 'Stray', { org: 'nowhere' }),
      student('s4', ''),
      teacher('t1'),
    ]),
    'enrollments.csv': csv(ENROLMENT_HEADER, [
      enrolment('a', 's1'),
      enrolment('a', 's2'),
      enrolment('a', 'nobody'),
      enrolment('gone', 's1'),
      enrolment('x', 's1'),
      enrolment('a', 's3'),
      enrolment('a', 't1', 'student'),
      `2${enrolment('a', 's1', 'teacher')}`,
      `3${enrolment('a', 's1', 'visitor')}`,
    ]),
  })
  const report = await put(store, files)
  expect(report).toMatchObject({ classes: 1, learners: 2, staff: 1 })
  expect(report.setAside).toEqual([
    { file: 'classes.csv', line: 3, reason: 'school nowhere is not in orgs.csv' },
    { file: 'classes.csv', line: 4, reason: 'title is empty' },
    { file: 'enrollments.csv', line: 4, reason: 'user nobody: this user is not in users.csv' },
    { file: 'enrollments.csv', line: 5, reason: 'class gone: it is not in classes.csv' },
    { file: 'enrollments.csv', line: 6, reason: 'class x: it was set aside (classes.csv line 3)' },
    { file: 'enrollments.csv', line: 7, reason: 'user s3: this user was set aside (users.csv line 4)' },
    { file: 'enrollments.csv', line: 8, reason: 'a teacher cannot be enrolled as student' },
    { file: 'enrollments.csv', line: 9, reason: 'a student cannot be enrolled as teacher' },
    {
      file: 'enrollments.csv',
      line: 10,
      reason: 'the role is none of student, teacher, administrator, proctor, aide',
    },
    { file: 'users.csv', line: 4, reason: 'school nowhere is not in orgs.csv' },
    { file: 'users.csv', line: 5, reason: 'givenName is empty' },
  ])
})

test('a row that has become bad is no word that the child has left', async () => {
  const store = await aStore()
  await put(store, anExport(children(3)))
  const files = anExport(children(3))
  files['users.csv'] = String(files['users.csv']).replace(
    'school-1,student,s2.login',
    'nowhere,student,s2.login',
  )
  const report = await put(store, files)
  expect(report).toMatchObject({ removed: 0, changed: 0, learners: 3 })
  expect(report.setAside).toMatchObject([{ file: 'users.csv', line: 3 }])
})

test('a row that cannot be read leaves its child, teacher or class as they are', async () => {
  const store = await aStore()
  const before = anExport([...children(3), ...children(3, 'b', 4), ...children(2, 'c', 7)])
  await put(store, before)
  const school = await theSchool(store)
  for (const account of await store.accounts(school))
    await store.putAccount(school, { ...account, passwordHash: 'hers' })
  const rev = await store.rev(school)
  const report = await put(store, {
    ...before,
    'users.csv': String(before['users.csv'])
      .replace('Family-s2', 'Family-s2, the younger')
      .replace('Family-s5', '"Family-s5')
      .replace('Teach-t1', 'Teach, ret., -t1'),
    'classes.csv': String(before['classes.csv'])
      .replace('Room b', 'Room b, upstairs')
      .replace('Room c', 'Room c, next, to, the, hall'),
  })
  expect(report).toMatchObject({ added: 0, changed: 0, removed: 0, learners: 8, staff: 1, classes: 3 })
  expect(report.setAside.map(({ file, line }) => `${file} ${line}`)).toEqual([
    'classes.csv 3',
    'classes.csv 4',
    'users.csv 3',
    'users.csv 6',
    'users.csv 10',
  ])
  expect(await store.accounts(school)).toMatchObject([{ disabled: false, passwordHash: 'hers' }])
  expect(await store.rev(school)).toBe(rev)
})

test('words are folded: Student, TRUE, aide, administrator, inactive, Homeroom', async () => {
  const store = await aStore()
  const files = anExport(children(2), {
    'classes.csv': csv(CLASS_HEADER, [room('a', 'Room a', { type: 'Homeroom' })]),
    'users.csv': csv(USER_HEADER, [
      student('s1', 'Child1').replace('student', 'Student').replace('true', 'TRUE'),
      student('s2', 'Child2', { status: 'inactive' }),
      teacher('aide-1', { role: 'Aide' }),
      teacher('admin-1', { role: 'ADMINISTRATOR' }),
      teacher('parent-1', { role: 'parent' }),
      teacher('parent-2', { role: 'guardian' }),
    ]),
    'enrollments.csv': csv(ENROLMENT_HEADER, [
      enrolment('a', 's1', 'Student'),
      enrolment('a', 'aide-1', 'proctor'),
    ]),
  })
  const report = await put(store, files)
  expect(report).toMatchObject({ learners: 1, staff: 2, setAside: [] })
  expect(report.notes).toContainEqual(expect.stringContaining('2 people of roles a lab does not need'))
  const accounts = await store.accounts(await theSchool(store))
  expect(accounts.map(({ person }) => person.role).sort()).toEqual(['admin', 'monitor'])
  expect((await classes(store))[0]?.kind).toBe('homeroom')
})

test('an update (delta) touches what it names: one leaves, one comes, one moves, one is renamed', async () => {
  const store = await aStore()
  await put(store, anExport([...children(3, 'a'), ...children(2, 'b', 10)]))
  const delta = ['orgs', 'classes', 'users', 'enrollments'].map((file) => [file, 'delta'] as const)
  const report = await put(store, {
    'manifest.csv': manifest(Object.fromEntries(delta)),
    'orgs.csv': 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n',
    'classes.csv': `${CLASS_HEADER}\n`,
    'users.csv': csv(USER_HEADER, [
      student('s1', 'Child1', { status: 'tobedeleted' }),
      student('s2', 'Renamed', { status: 'active' }),
      student('s20', 'Newcomer', { status: 'active' }),
    ]),
    'enrollments.csv': csv(ENROLMENT_HEADER, [
      enrolment('b', 's20', 'student', 'active'),
      enrolment('a', 's3', 'student', 'tobedeleted'),
      enrolment('b', 's3', 'student', 'active'),
    ]),
  })
  expect(report.of.learners).toEqual({ added: 1, changed: 2, removed: 1 })
  expect(report).toMatchObject({ setAside: [], learners: 5, classes: 2, staff: 1 })
  const titles = new Map((await classes(store)).map(({ id, title }) => [id, title]))
  const where = async (name: string) => (await cardOf(store, name)).classes.map((id) => titles.get(id))
  expect(await where('Child1')).toEqual([])
  expect(await where('Renamed')).toEqual(['Room a'])
  expect(await where('Child3')).toEqual(['Room b'])
  expect(await where('Newcomer')).toEqual(['Room b'])
  expect(await where('Child10')).toEqual(['Room b'])
})

test('OneRoster 1.2 says in roles.csv who is what and where', async () => {
  const store = await aStore()
  const report = await put(store, {
    ...anExport(children(1)),
    'manifest.csv': manifest({ roles: 'bulk' }, '1.2'),
    'users.csv': csv('sourcedId,status,username,givenName,familyName,preferredGivenName,grades,email', [
      `s1,,s1,Guillermo,Ruiz,Memo,KG,${SECRETS[1]}`,
      't1,,t1,Terry,Teach,,,',
      'x1,,x1,No,Role,,,',
    ]),
    'roles.csv': csv(
      'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId',
      [
        'r1,,,s1,primary,student,,,school-1',
        'r2,,,t1,primary,principal,,,district-1',
        'r3,,,t1,secondary,teacher,,,school-1',
      ],
    ),
  })
  expect(report.setAside).toEqual([
    { file: 'users.csv', line: 4, reason: 'roles.csv names no role for this user' },
  ])
  expect(await cardOf(store, 'Memo')).toMatchObject({ grade: 'K' })
  expect(await details(store)).toMatchObject([{ givenName: 'Guillermo', familyName: 'Ruiz' }])
  expect((await store.accounts(await theSchool(store)))[0]?.person).toMatchObject({ role: 'admin' })
})

test('an update of 1.2 may rename somebody without saying her role again', async () => {
  const store = await aStore()
  const header = 'sourcedId,status,username,givenName,familyName,grades'
  const roles = 'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId'
  const files = {
    ...anExport(children(1)),
    'manifest.csv': manifest({ roles: 'bulk' }, '1.2'),
    'users.csv': csv(header, ['s1,,s1,Ana,Ito,02', 't1,,t1,Terry,Teach,', 'p1,,p1,Pat,Head,']),
    'roles.csv': csv(roles, [
      'r1,,,s1,primary,student,,,school-1',
      'r2,,,t1,primary,teacher,,,school-1',
      'r3,,,p1,primary,principal,,,school-1',
    ]),
  }
  await put(store, files)
  const delta = { orgs: 'absent', classes: 'absent', users: 'delta', roles: 'delta', enrollments: 'absent' }
  const report = await put(store, {
    'manifest.csv': manifest(delta, '1.2'),
    'users.csv': csv(header, [
      's1,active,s1,Anna,Ito,02',
      'p1,active,p1,Pat,Chief,',
      'x1,active,x1,New,Nobody,',
    ]),
    'roles.csv': csv(roles, ['r1,active,,s1,primary,student,,,school-1']).split('\r\n')[0] ?? '',
  })
  expect(report).toMatchObject({ added: 0, changed: 2, removed: 0, learners: 1, staff: 2 })
  expect(await cardOf(store, 'Anna')).toMatchObject({ grade: '2' })
  expect(report.setAside).toMatchObject([{ file: 'users.csv', line: 4 }])
})

test('somebody who belongs to a district only, and to no class, is told of', async () => {
  const store = await aStore()
  const files = anExport(children(1))
  files['users.csv'] =
    `${String(files['users.csv'])}${student('s9', 'Stray', { org: 'district-1' })}\r\n${teacher('aide', { role: 'aide' })}\r\n`
  const report = await put(store, files)
  expect(report.setAside).toEqual([
    { file: 'users.csv', line: 4, reason: 'district-1 is not a school, and no enrollment names a class' },
  ])
  expect(report.notes).toContainEqual(expect.stringContaining('1 monitors (aides, proctors) have no class'))
})

test('birth dates, race, e-mail, phone, middle names and passwords are nowhere: not in the store, not in the answer', async () => {
  const { join } = await import('node:path')
  const { readdirSync, readFileSync } = await import('node:fs')
  const { aFolder } = await import('./a-roster.ts')
  const folder = aFolder({})
  const store = await openSqliteStore(join(folder, 'carrel.sqlite'))
  const files = anExport(children(5), {})
  files['users.csv'] = `${String(files['users.csv'])}${teacher('t9', { username: SECRETS[1] })}\r\n`
  const report = await put(store, files)
  const accounts = await store.accounts(await theSchool(store))
  expect(accounts.map(({ person }) => person.login)).toContain('mail')
  await store.close()
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  const everything = JSON.stringify(report) + kept.join('')
  expect(everything).toContain('Child3')
  for (const secret of SECRETS) expect(everything).not.toContain(secret)
})

test('an import that would take more than half of the learners away is refused with the numbers, and nothing changes', async () => {
  const store = await aStore()
  await put(store, anExport(children(10)))
  const before = await cards(store)
  await expect(put(store, anExport(children(4)))).rejects.toThrow(
    '6 of the 10 learners of Hill School would leave',
  )
  expect(await cards(store)).toEqual(before)
  expect(await put(store, anExport(children(5)))).toMatchObject({ removed: 5 })
})

test('an import that empties one class of more than 20 is refused, and goes in when that is meant', async () => {
  const store = await aStore()
  const many = [...children(60, 'b', 100), ...children(25, 'a')]
  await put(store, anExport(many))
  const fewer = anExport([...many.slice(0, 60), ...children(4, 'a')])
  await expect(put(store, fewer)).rejects.toThrow('21 learners would leave the class “Room a”')
  expect(await put(store, fewer, { allowLargeChange: true })).toMatchObject({ removed: 21 })
  const twentyLess = anExport([...many.slice(20, 60), ...children(4, 'a')])
  expect(await put(store, twentyLess)).toMatchObject({ removed: 20 })
})

test('an export that has lost most of its staff or classes is refused, and nobody is shut out', async () => {
  const store = await aStore()
  const rooms = ['a', 'b', 'c', 'd', 'e']
  const seated = rooms.flatMap((id, i) => children(2, id, 2 * i + 1))
  const teachers = rooms.map((id) => teacher(`teacher-${id}`))
  const full = anExport(seated)
  const withStaff = { ...full, 'users.csv': `${full['users.csv']}${teachers.join('\r\n')}\r\n` }
  await put(store, withStaff)
  await expect(
    put(store, {
      ...full,
      'users.csv': csv(
        USER_HEADER,
        seated.map(({ id, name }) => student(id, name)),
      ),
    }),
  ).rejects.toThrow('6 of the 6 staff of Hill School would go')
  const fewRooms = csv(CLASS_HEADER, [room('a', 'Room a'), room('b', 'Room b')])
  const everyoneInA = csv(
    ENROLMENT_HEADER,
    seated.map(({ id }) => enrolment('a', id)),
  )
  await expect(
    put(store, { ...withStaff, 'classes.csv': fewRooms, 'enrollments.csv': everyoneInA }),
  ).rejects.toThrow('3 of the 5 classes of Hill School would go')
  const accounts = await store.accounts(await theSchool(store))
  expect(accounts.filter(({ disabled }) => disabled)).toEqual([])
})

test('staff who left are shut out at once, and come back without their old password', async () => {
  const store = await aStore()
  await put(store, anExport(children(3)))
  const school = await theSchool(store)
  const [account] = await store.accounts(school)
  await store.putAccount(school, { ...account!, passwordHash: 'old' })
  const without = anExport(children(3))
  without['users.csv'] = csv(
    USER_HEADER,
    children(3).map(({ id, name }) => student(id, name)),
  )
  without['enrollments.csv'] = csv(
    ENROLMENT_HEADER,
    children(3).map((one) => enrolment('a', one.id)),
  )
  expect((await put(store, without)).of.staff).toEqual({ added: 0, changed: 0, removed: 1 })
  expect(await store.accounts(school)).toMatchObject([
    { disabled: true, passwordHash: null, person: { classes: [] } },
  ])
  expect((await put(store, anExport(children(3)))).of.staff).toEqual({ added: 1, changed: 0, removed: 0 })
  expect(await store.accounts(school)).toMatchObject([{ disabled: false, passwordHash: null }])
})

test('what staff change while an import is making secrets is not undone by it', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  const before = await cardOf(store, 'Child1')
  const edit = { ...before, supports: ['spoken'], language: 'es' }
  const later = anExport([{ id: 's1', name: 'Renamed', class: 'a' }, ...children(9, 'a', 10)])
  const edits: Promise<unknown>[] = []
  await put(store, later, {
    onProgress: (done) => {
      if (done < 8)
        edits.push(store.putRecords(school, [{ ref: { kind: 'learner', id: before.id }, body: edit }]))
    },
  })
  expect(edits.length).toBeGreaterThan(0)
  expect(await cardOf(store, 'Renamed')).toEqual({ ...edit, firstName: 'Renamed' })
})

test('an account disabled by hand stays disabled', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  const [account] = await store.accounts(school)
  await store.putAccount(school, { ...account!, passwordHash: 'kept', disabled: true })
  await put(store, anExport(children(1)))
  expect(await store.accounts(school)).toMatchObject([{ disabled: true }])
})

test('a school that was set up by hand takes the roster in, with its people', async () => {
  const store = await aStore()
  const made = { id: 'by-hand', name: 'Hill School', code: 'HIL', timeZone: 'Europe/Berlin', demo: false }
  await store.putSchool(made as never, null)
  await put(store, anExport(children(2)))
  expect(await store.schools()).toEqual([made])
  expect(await put(store, anExport(children(2)))).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test('a school that the export calls closed stays as it is, and the report says so', async () => {
  const store = await aStore()
  const before = anExport(children(2))
  const orgs = `${String(before['orgs.csv'])}school-2,,,Lake School,school,2,district-1\r\n`
  await put(store, { ...before, 'orgs.csv': orgs })
  const report = await put(store, {
    ...before,
    'orgs.csv': orgs.replace('school-1,,', 'school-1,tobedeleted,'),
  })
  expect(report.notes).toContainEqual(expect.stringContaining('Hill School is marked as deleted'))
  expect((await cardOf(store, 'Child1')).classes).toHaveLength(1)
})

test('a child in two schools has a card in each', async () => {
  const store = await aStore()
  const files = anExport(children(2))
  files['orgs.csv'] = `${String(files['orgs.csv'])}school-2,,,Lake School,school,2,district-1\r\n`
  files['users.csv'] = String(files['users.csv']).replace(
    'true,school-1,student,s1',
    'true,"school-1,school-2",student,s1',
  )
  files['classes.csv'] =
    `${String(files['classes.csv'])}${room('z', 'Lake room', { school: 'school-2' })}\r\n`
  files['enrollments.csv'] =
    `${String(files['enrollments.csv'])}${enrolment('z', 's1')}\r\n${enrolment('z', 's2')}\r\n`
  const report = await put(store, files)
  expect(report).toMatchObject({ learners: 2, setAside: [] })
  expect(report.schools.map(({ name, learners }) => ({ name, learners }))).toEqual([
    { name: 'Hill School', learners: 2 },
    { name: 'Lake School', learners: 2 },
  ])
  expect(await put(store, files)).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test('a real roster is refused into a demonstration school', async () => {
  const store = await aStore()
  const demo = { id: 'demo', name: 'Demo', code: 'DEM', timeZone: 'UTC', demo: true }
  await store.putSchool(demo as never, null)
  await expect(put(store, anExport(children(1)))).rejects.toThrow('demonstration school')
})
