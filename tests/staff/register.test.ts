import { expect, test } from 'vitest'
import type { Register } from '#app/register.ts'
import { registerCsv } from '#app/register-csv.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { staff as en } from '#i18n/en/staff.ts'
import { staff as es } from '#i18n/es/staff.ts'

const line = (firstName: string, familyName: string, minutes: number | null): Register['lines'][number] => ({
  learner: { id: firstName, firstName } as unknown as LearnerCard,
  familyName,
  from: minutes === null ? null : '09:03',
  through: minutes === null ? null : '09:21',
  minutes: minutes ?? 0,
  isHere: minutes !== null,
  correction: null,
})

const aRegister = (...lines: Register['lines']): Register => ({
  classTitle: 'Maple, morning',
  day: '2026-11-23',
  today: '2026-11-23',
  news: 'known',
  lines,
  came: lines.filter(({ from }) => from !== null).length,
  line: { state: 'online', heard: 0 },
})

test('a register opens in a spreadsheet: who came, since when, how long, and who was not seen', () => {
  const csv = registerCsv(aRegister(line('Mai', 'Núñez', 17), line('Bo', 'Ito', null)), en.register)
  expect(csv.startsWith('\uFEFF'), 'accents are read as UTF-8').toBe(true)
  expect(csv.slice(1).split('\r\n')).toEqual([
    'Day,Class,Family name,First name,Here,First sign-in,Last heard,Active minutes,Corrected',
    '2026-11-23,"Maple, morning",Núñez,Mai,present,09:03,09:21,17,',
    '2026-11-23,"Maple, morning",Ito,Bo,not seen,,,,',
    '',
  ])
  expect(registerCsv(aRegister(line('Bo', 'Ito', null)), es.register)).toContain('sin ver')
})

test('no name becomes a formula, a new column or a new row', () => {
  const csv = registerCsv(aRegister(line('=1+1', 'He said "no",\nthen', 3)), en.register)
  expect(csv).toContain(`"He said ""no"",\nthen",'=1+1,present`)
})

test('a corrected line says what the grown-up said, and why', () => {
  const said = { mark: 'present', time: 0, who: 'Rosa' } as const
  const corrected = (note: string | null) => ({
    ...line('Bo', 'Ito', null),
    isHere: true,
    correction: { ...said, note },
  })
  const csv = registerCsv(aRegister(corrected('came without a tablet'), corrected(null)), en.register)
  expect(csv).toContain('Bo,present,,,,came without a tablet\r\n')
  expect(csv).toContain('Bo,present,,,,corrected\r\n')
})
