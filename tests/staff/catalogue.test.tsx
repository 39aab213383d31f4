// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catalogue, found, itemToTry, ON_PAPER, paperOf } from '#app/catalogue.ts'
import { keepLanguage } from '#app/staff-language.ts'
import { keepRecording } from '#app/voice-kit.ts'
import { SKILL_MAP } from '#content/map.ts'
import { CLIP_RATE } from '#domain/audio/wav.ts'
import { soundsIn } from '#domain/quoted.ts'
import { aLab, aSmallServer, draw, type SmallServer, signedIn } from './a-screen.tsx'

// Loaded by the app when first drawn: here beforehand, so that no test waits for a file.
import '#ui/staff/catalogue.ts'

let server: SmallServer
beforeEach(() => {
  keepLanguage('en')
  server = aSmallServer()
})
afterEach(cleanup)

const aVoice = () => new Float32Array(CLIP_RATE / 2).map((_, i) => 0.3 * Math.sin(i / 12))
const open = async (path: string) => draw(await signedIn(server), path)

test('the catalogue holds every skill, and finds them by grade, domain, standard and name in either language', async () => {
  const skills = await catalogue(aLab(server))
  expect(skills.map(({ facts }) => facts.id)).toEqual(SKILL_MAP.map(({ id }) => id))
  const ids = (wanted: Partial<Parameters<typeof found>[1]>) =>
    found(skills, { grade: null, domain: null, words: '', ...wanted }).map(({ facts }) => facts.id)
  expect(ids({ grade: '3', domain: 'NF' })).toContain('m.3.fraction-parts')
  expect(ids({ words: '3.nf.a.1' })).toContain('m.3.fraction-parts')
  expect(ids({ words: 'fraccion' })).toContain('m.3.fraction-parts')
  expect(ids({ words: 'nothing is called so' })).toEqual([])
})

test('a monitor looks for a skill, tries an item, and hears what a wrong answer shows', async () => {
  await open('/catalogue')
  fireEvent.input(await screen.findByRole('textbox', { name: /Name or standard/ }), {
    target: { value: 'quick facts' },
  })
  const link = await screen.findByRole('link', { name: /Quick facts to 20/ })
  expect(screen.getAllByRole('link', { name: /2\.OA/ })).toHaveLength(1)
  expect(link.getAttribute('href')).toBe('/staff/catalogue/m.2.facts-20')
  cleanup()

  const lab = await signedIn(server)
  const skill = (await catalogue(lab)).find(({ facts }) => facts.id === 'm.2.facts-20')
  const made = skill && (await itemToTry(lab, skill, 1, 1, 'en'))
  if (!made) expect.fail('an item to try')
  draw(lab, '/catalogue/m.2.facts-20')
  await screen.findByRole('heading', { name: made.item.prompt })
  const type = (text: string) => {
    for (const key of text) fireEvent.click(screen.getByRole('button', { name: key }))
    fireEvent.click(screen.getByRole('button', { name: 'Check' }))
  }
  type(made.key.wrong[0]?.response ?? '')
  await screen.findByText(new RegExp(`Not yet. It is ${made.key.answer}`))
  await screen.findByText(/This answer shows: /)
})

test('ten on paper ask ten different things, and the key is theirs', async () => {
  const lab = await signedIn(server)
  const skill = (await catalogue(lab)).find(({ facts }) => facts.id === 'm.4.join-fractions')
  if (!skill) expect.fail('the skill')
  const items = await paperOf(lab, skill, 2, 1, 'en')
  expect(items).toHaveLength(ON_PAPER)
  expect(new Set(items.map(({ item }) => item.prompt)).size).toBe(ON_PAPER)
  draw(lab, '/paper/m.4.join-fractions/2-1')
  const key = (await screen.findByRole('heading', { name: 'Answer key' })).parentElement
  const answers = within(key as HTMLElement).getAllByRole('listitem')
  expect(answers).toHaveLength(ON_PAPER)
  await waitFor(() => expect(answers[0]?.textContent).toContain(items[0]?.key.answer.split('/')[0]))
})

test('another paper has other items, and an address that is none says so', async () => {
  const lab = await signedIn(server)
  const skill = (await catalogue(lab)).find(({ facts }) => facts.id === 'm.3.round-10-100')
  if (!skill) expect.fail('the skill')
  const [first, second] = await Promise.all([1, 2].map((paper) => paperOf(lab, skill, 2, paper, 'en')))
  expect(first?.map(({ item }) => item.id)).not.toEqual(second?.map(({ item }) => item.id))
  draw(lab, '/paper/m.3.round-10-100/9-1')
  await screen.findByText('There is no such page.')
})

test('who tries an item that says sounds is told which nobody has recorded, and where to record them', async () => {
  const lab = await signedIn(server)
  const skill = (await catalogue(lab)).find(({ facts }) => facts.id === 'l.k.blend-sounds')
  const made = skill && (await itemToTry(lab, skill, 1, 1, 'en'))
  if (!made) expect.fail('an item to try')
  const [first, ...others] = soundsIn(JSON.stringify(made))
  if (first === undefined || others.length === 0) expect.fail('sounds')
  expect(await keepRecording(lab, { key: `sound/${first}` }, aVoice())).toBe('kept')
  draw(lab, '/catalogue/l.k.blend-sounds')
  const note = await screen.findByRole('note')
  await waitFor(() =>
    expect(note.textContent).toContain(
      `Not recorded yet: ${others.map((sound) => `/${sound}/`).join(', ')}.`,
    ),
  )
  expect(note.textContent).toContain('children hear a keyword')
  expect(within(note).getByRole('link', { name: 'To the voice kit' }).getAttribute('href')).toBe(
    '/staff/voice',
  )
  cleanup()

  keepLanguage('es')
  draw(await signedIn(server), '/catalogue/l.k.blend-sounds')
  await screen.findByText(/^Todavía sin grabar: \/.*una palabra clave/)
  screen.getByRole('link', { name: 'Al estudio de voz' })
})

test('an item that says no sound alone, and one whose sounds are all recorded, tell nothing of recordings', async () => {
  const lab = await signedIn(server)
  draw(lab, '/catalogue/m.2.facts-20')
  await screen.findByRole('button', { name: 'Another item' })
  await screen.findByRole('button', { name: 'Check' })
  expect(screen.queryByRole('note')).toBeNull()
  cleanup()

  const skill = (await catalogue(lab)).find(({ facts }) => facts.id === 'l.k.letter-sounds')
  const made = skill && (await itemToTry(lab, skill, 1, 1, 'en'))
  if (!made) expect.fail('an item to try')
  draw(lab, '/catalogue/l.k.letter-sounds')
  await screen.findByRole('note')
  for (const sound of soundsIn(JSON.stringify(made)))
    expect(await keepRecording(lab, { key: `sound/${sound}` }, aVoice())).toBe('kept')
  await waitFor(() => expect(screen.queryByRole('note')).toBeNull())
})
