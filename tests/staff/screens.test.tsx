// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepLanguage } from '#app/staff-language.ts'
import { hrefOf, parseRoute } from '#ui/route.ts'
import { parseStaffPlace, type StaffPlace, staffRoute } from '#ui/staff/staff-place.ts'
import { aLab, aSmallServer, draw, signedIn } from './a-screen.tsx'
import { aLog, anAttempt, MINUTE } from './seen-builder.ts'

beforeEach(() => keepLanguage('en'))
afterEach(cleanup)

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const minutesAgo = (n: number) => Date.now() - n * MINUTE
const inClass = { class: 'class-1', how: 'pictures' } as never
const handUp = () =>
  aLog('mai', 's1', minutesAgo(5))
    .add('signed-in', inClass)
    .add('attempt', anAttempt(), MINUTE)
    .add('hand-raised', {}, MINUTE).entries
const stuck = () => {
  const log = aLog('bo', 's2', minutesAgo(2)).add('signed-in', inClass)
  for (let i = 0; i < 3; i++) log.add('attempt', anAttempt({ correct: false, response: '3' }))
  return log.entries
}

test('a wrong password is said in words and the fields stay filled', async () => {
  draw(aLab(aSmallServer()))
  await screen.findByLabelText('Login')
  fill('Login', 'rosa')
  fill('Password', 'guess')
  press('Sign in')
  expect((await screen.findByText(/not right/)).getAttribute('role')).toBe('alert')
  expect((screen.getByLabelText('Login') as HTMLInputElement).value).toBe('rosa')
})

test('a right one leads to the classes, and without a PIN one is offered', async () => {
  draw(aLab(aSmallServer()))
  await screen.findByLabelText('Login')
  fill('Login', 'rosa')
  fill('Password', 'three unrelated words')
  press('Sign in')
  const link = await screen.findByRole('link', { name: /Maple Grade 2/ })
  expect(link.getAttribute('href')).toBe('/staff/room/class-1')
  expect(screen.getByText(/3 children/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Choose a PIN' })).toBeDefined()
})

test('without a server the sign-in says why and offers to try again', async () => {
  const server = aSmallServer()
  server.cut = true
  draw(aLab(server))
  await screen.findByText(/cannot be reached/)
  server.cut = false
  press('Try again')
  await screen.findByLabelText('Login')
})

test('who needs an adult stands first, the longest wait before the others, and help closes it', async () => {
  const server = aSmallServer([...handUp(), ...stuck()])
  draw(await signedIn(server), '/room/class-1')
  const strip = await screen.findByRole('region', { name: 'Who to look at next' })
  await within(strip).findByText('Mai asks for help')
  const alerts = within(strip).getAllByRole('listitem')
  expect(alerts.map((alert) => alert.textContent)).toEqual([
    expect.stringContaining('Mai asks for help'),
    expect.stringContaining('Bo may be stuck'),
  ])
  press('Help given Mai')
  await waitFor(() => expect(within(strip).queryByText('Mai asks for help')).toBeNull())
})

test('each seat says its state in a word, and what is still on tablets is said in words', async () => {
  draw(await signedIn(aSmallServer([...handUp(), ...stuck()])), '/room/class-1')
  const seats = await screen.findByRole('region', { name: 'All seats' })
  expect(await within(seats).findByRole('button', { name: /Mai.*hand up/ })).toBeDefined()
  expect(
    within(seats).getByRole('button', { name: /Bo.*may need you.*not yet, not yet, not yet/ }),
  ).toBeDefined()
  expect(within(seats).getByRole('button', { name: /Ana.*not here yet/ })).toBeDefined()
  expect(screen.getByText(/14 answers still on devices; last heard just now/)).toBeDefined()
  expect(screen.getByText(/1 device may lose work: Tablet 7/)).toBeDefined()
})

test('a child’s sheet shows what was asked and answered, and marks a visit', async () => {
  draw(await signedIn(aSmallServer(stuck())), '/room/class-1')
  fireEvent.click(await screen.findByRole('button', { name: /Bo.*may need you/ }))
  const sheet = await screen.findByRole('dialog', { name: 'Bo' })
  expect(within(sheet).getAllByText(/answered 3/)).toHaveLength(3)
  fireEvent.click(within(sheet).getByRole('button', { name: 'I was there' }))
  await within(sheet).findByText(/Marked/)
})

test('a new device gets a code to type and the same as a picture', async () => {
  const server = aSmallServer()
  draw(await signedIn(server), '/devices')
  await screen.findByRole('article', { name: 'Tablet 7' })
  press('Add a device')
  fill('What you call it', 'Tablet 8')
  press('Make a code')
  expect(await screen.findByText(/Choose at least one class/)).toBeDefined()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Maple' }))
  press('Make a code')
  await screen.findByText('ELM-7K2M-9QXD')
  expect(screen.getByRole('img', { name: /picture to scan/ })).toBeDefined()
  expect(screen.getByText(/for 15 min more/)).toBeDefined()
})

test('a device whose verdicts the server finds otherwise says so, and what to do; others say nothing of it', async () => {
  const server = aSmallServer()
  draw(await signedIn(server), '/devices')
  await screen.findByRole('article', { name: 'Tablet 7' })
  expect(screen.queryByText(/judged otherwise/)).toBeNull()
  cleanup()
  server.tablet = { doubtful: 2 }
  draw(await signedIn(server), '/devices')
  const card = await screen.findByRole('article', { name: 'Tablet 7' })
  expect(within(card).getByText(/^2 answers sent from it would be judged otherwise/)).toBeDefined()
})

test('a device is revoked only after a second question that says what it still holds', async () => {
  const server = aSmallServer()
  draw(await signedIn(server), '/devices')
  await screen.findByRole('article', { name: 'Tablet 7' })
  press('Revoke Tablet 7')
  const sure = await screen.findByRole('dialog', { name: 'Revoke Tablet 7?' })
  expect(within(sure).getByText(/still holds 14 answers/)).toBeDefined()
  expect(server.asked).not.toContain('POST /v1/schools/school-1/devices/tablet-1/revoke')
  fireEvent.click(within(sure).getByRole('button', { name: 'Revoke it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(server.asked).toContain('POST /v1/schools/school-1/devices/tablet-1/revoke')
})

test('the class sheet has a card for each child with animal, name and picture', async () => {
  draw(await signedIn(aSmallServer()), '/sheet/class-1')
  const card = await screen.findByRole('article', { name: 'Mai' })
  expect(card.textContent).toContain('Ito')
  expect(card.textContent).toContain('moon')
  expect(screen.getAllByRole('article')).toHaveLength(3)
})

test('a guest is joined to a child only when a person has said yes twice', async () => {
  const server = aSmallServer()
  draw(await signedIn(server), '/matches')
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, this is Ana Ito' }))
  const sure = await screen.findByRole('dialog')
  expect(server.asked).not.toContain('POST /v1/schools/school-1/matches')
  fireEvent.click(within(sure).getByRole('button', { name: 'Join them' }))
  await waitFor(() => expect(server.asked).toContain('POST /v1/schools/school-1/matches'))
})

test('only administrators see who has an account', async () => {
  draw(await signedIn(aSmallServer()), '/people')
  expect(await screen.findByText('Only administrators see this list.')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a PIN is typed twice, and an easy one is not taken', async () => {
  draw(await signedIn(aSmallServer()), '')
  fireEvent.click(await screen.findByRole('button', { name: 'Choose a PIN' }))
  const dialog = within(await screen.findByRole('dialog'))
  const type = (first: string, second: string) => {
    fireEvent.input(dialog.getByLabelText('PIN, 6 to 12 digits'), { target: { value: first } })
    fireEvent.input(dialog.getByLabelText('The same PIN again'), { target: { value: second } })
    fireEvent.click(dialog.getByRole('button', { name: 'Keep this PIN' }))
  }
  type('123456', '123456')
  await dialog.findByText(/not a row such as/)
  type('284659', '284650')
  await dialog.findByText(/not the same/)
  type('284659', '284659')
  await screen.findByRole('button', { name: 'Lock' }, { timeout: 5_000 })
  press('Lock')
  await screen.findByText(/Locked for R. D./)
  expect(document.body.textContent).not.toContain('Delgado')
  fill('Your PIN', '846592')
  press('Unlock')
  await screen.findByText(/That is not the PIN/, {}, { timeout: 5_000 })
})

test('the whole side turns Spanish at one press', async () => {
  draw(await signedIn(aSmallServer(handUp())), '/room/class-1')
  fireEvent.click(await screen.findByRole('button', { name: 'Español' }))
  await screen.findByRole('heading', { name: 'Sala de Maple' })
  expect(await screen.findByText('Mai pide ayuda')).toBeDefined()
})

test.each<StaffPlace>([
  { kind: 'start' },
  { kind: 'setup', code: 'NEW-7K2M-9QXD' },
  { kind: 'code', code: null },
  { kind: 'sign-in' },
  { kind: 'room', classId: 'class-1' as never },
  { kind: 'sheet', classId: 'class-1' as never },
  { kind: 'catalogue', skill: null },
  { kind: 'catalogue', skill: 'm.2.facts-20' as never },
  { kind: 'paper', skill: 'm.2.facts-20' as never, level: 3, paper: 12 },
  { kind: 'devices' },
  { kind: 'people' },
  { kind: 'matches' },
  { kind: 'device' },
  { kind: 'child', learner: 'mai' as never, skill: null },
  { kind: 'child', learner: 'mai' as never, skill: 'm.2.facts-20' as never },
])('the place $kind has an address that leads back to it', (place) => {
  const route = parseRoute(new URL(hrefOf(staffRoute(place)), 'http://localhost'))
  expect(route.kind === 'staff' && parseStaffPlace(route)).toEqual(place)
})

test('an address nobody knows leads to the start', async () => {
  draw(await signedIn(aSmallServer()), '/nonsense')
  expect((await screen.findByRole('link', { name: 'Go to the start' })).getAttribute('href')).toBe('/staff')
})

test('the register says who came today and who was not seen', async () => {
  draw(await signedIn(aSmallServer([...handUp(), ...stuck()])), '/register/class-1')
  const mai = await screen.findByRole('row', { name: /Mai/ })
  expect(within(mai).getByText('present')).toBeDefined()
  expect(within(mai).getAllByText(/^\d\d:\d\d$/)).toHaveLength(2)
  expect(within(screen.getByRole('row', { name: /Ana/ })).getByText('not seen')).toBeDefined()
  expect(screen.getByText(/2 of 3 came/)).toBeDefined()
})

test('a line of the register is corrected with one press, a word and a reason', async () => {
  draw(await signedIn(aSmallServer(handUp())), '/register/class-1')
  fireEvent.click(await screen.findByRole('button', { name: /not seen.*correct Ana/ }))
  const dialog = screen.getByRole('dialog', { name: 'Was Ana here?' })
  expect(within(dialog).getByText(/heard nothing/)).toBeDefined()
  expect((within(dialog).getByLabelText('As the devices say') as HTMLInputElement).checked).toBe(true)
  fireEvent.click(within(dialog).getByLabelText('Was here'))
  fill('Why (may stay empty)', 'worked on paper')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
  const ana = await screen.findByRole('button', { name: /present.*worked on paper.*correct Ana/ })
  expect(screen.getByText(/2 of 3 came/)).toBeDefined()
  fireEvent.click(ana)
  expect(screen.getByText(/Corrected by Rosa Delgado/)).toBeDefined()
})

test('an earlier day of the register leads on, back and to today; a future or half-typed one leads nowhere', async () => {
  const server = aSmallServer()
  server.cut = false
  draw(await signedIn(server), '/register/class-1/2026-03-01')
  await screen.findByText(/Sunday, March 1, 2026/)
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect([href('Day before'), href('Day after'), href('Today')]).toEqual([
    '/staff/register/class-1/2026-02-28',
    '/staff/register/class-1/2026-03-02',
    '/staff/register/class-1',
  ])
  const before = location.pathname
  const type = (value: string) => fireEvent.change(screen.getByLabelText('Day'), { target: { value } })
  type('9999-01-01')
  type('0002-01-01')
  expect(location.pathname).toBe(before)
  type('2026-02-27')
  expect(location.pathname).toBe('/staff/register/class-1/2026-02-27')
  expect(parseStaffPlace({ path: '/register/class-1/2026-02-30', code: null })).toMatchObject({ day: null })
})

test('answers of another school are told on the board’s line and on the device, in plain words', async () => {
  const server = aSmallServer()
  server.tablet = { waiting: 5, heldBack: 3 }
  draw(await signedIn(server), '/room/class-1')
  await screen.findByText(/2 answers still on devices; 3 answers of another school stay on devices/)
  cleanup()
  draw(await signedIn(server), '/devices')
  const card = await screen.findByRole('article', { name: 'Tablet 7' })
  expect(within(card).getByText('2 to send')).toBeDefined()
  expect(within(card).getByText(/Nothing is lost/)).toBeDefined()
})
