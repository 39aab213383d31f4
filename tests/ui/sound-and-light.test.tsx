import '#tests/ui/window.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { metaOf, putMeta } from '#db/meta.ts'
import { AS_BOUGHT, soundAndLightOf } from '#domain/sound-and-light.ts'
import { anEnrolledDevice, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer } from '#tests/support/server.ts'
import { anAudio, aVoice } from '#tests/ui/loudspeaker.ts'
import { App } from '#ui/app.tsx'

const open: TestDevice[] = []
const page = document.documentElement

beforeEach(() => history.replaceState(null, '', '/class/class-1'))
afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  for (const name of ['theme', 'calm', 'motion']) delete page.dataset[name]
  // What the last screen began comes to its end first.
  await settle()
  for (const tablet of open.splice(0)) tablet.close()
})

async function aTablet(): Promise<TestDevice> {
  const tablet = await anEnrolledDevice(await aServer())
  open.push(tablet)
  return tablet
}

const soon = { timeout: 8000 }
const button = (name: string | RegExp) => screen.findByRole('button', { name }, soon)
const link = (name: string | RegExp) => screen.findByRole('link', { name }, soon)

async function radios(group: string): Promise<HTMLElement[]> {
  const here = await screen.findByRole('radiogroup', { name: group }, soon)
  return [...here.querySelectorAll<HTMLElement>('[role="radio"]')]
}
async function tap(group: string, name: string): Promise<void> {
  const one = (await radios(group)).find(({ textContent }) => textContent === name)
  if (!one) throw new Error(`no ${name} in ${group}`)
  fireEvent.click(one)
}
const chosen = async (group: string) =>
  (await radios(group)).find((one) => one.getAttribute('aria-checked') === 'true')?.textContent

test('the voice is as loud as it was set, at once and for whoever comes next', async () => {
  const voice = aVoice()
  const { lab } = await aTablet()
  render(<App lab={lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  await tap('Voice', 'Loud')
  await waitFor(() => expect(voice.said.at(-1)).toEqual({ text: 'Hello! Can you hear me?', volume: 1 }))
  await tap('Voice', 'Soft')
  await waitFor(() => expect(voice.said.at(-1)?.volume).toBeLessThan(0.5))
  const soft = voice.said.at(-1)?.volume
  fireEvent.click(await button('Yes, I hear you'))
  fireEvent.click(await link(/^ada,/))
  // Behind the sign-in it is another voice, in her language, and still as loud.
  await waitFor(() => expect(voice.said.at(-1)).toEqual({ text: 'Are you ada?', volume: soft }))
})

test('a voice that is off stays off for every child, and the speaker says so in words', async () => {
  const voice = aVoice()
  const { lab } = await aTablet()
  await putMeta(lab.db, 'soundAndLight', { ...AS_BOUGHT, voice: 'off' })
  render(<App lab={lab} language="en" />)
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Listen'))
  await button('The voice is off')
  expect(voice.said).toEqual([])
})

test('little sounds have a loudness of their own', async () => {
  const peaks = anAudio()
  const { lab } = await aTablet()
  render(<App lab={lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  for (const level of ['Soft', 'Medium', 'Loud', 'Off']) await tap('Little sounds', level)
  expect(peaks).toHaveLength(3)
  expect(peaks).toEqual([...peaks].sort((a, b) => a - b))
  expect(await chosen('Voice')).toBe('Medium')
  expect(await chosen('Little sounds')).toBe('Off')
})

test('each loudness is there again after a restart, whoever is at the device', async () => {
  const tablet = await aTablet()
  const { unmount } = render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  await tap('Voice', 'Soft')
  await tap('Little sounds', 'Off')
  await waitFor(async () =>
    expect(await metaOf(tablet.lab.db, 'soundAndLight')).toMatchObject({ voice: 'soft', effects: 'off' }),
  )
  unmount()
  await tablet.restart()
  history.replaceState(null, '', '/class/class-1')
  render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  await waitFor(async () => expect(await chosen('Voice')).toBe('Soft'))
  expect(await chosen('Little sounds')).toBe('Off')
})

test('the light is on the whole page at once, and is there again after a restart', async () => {
  const tablet = await aTablet()
  const { unmount } = render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  await tap('Light', 'Dark')
  await waitFor(() => expect(page.dataset['theme']).toBe('dark'))
  await tap('Light', 'Calm')
  await waitFor(() => expect(page.dataset).toMatchObject({ calm: 'true', motion: 'none' }))
  expect(page.dataset['theme']).toBeUndefined()
  await waitFor(async () =>
    expect(await metaOf(tablet.lab.db, 'soundAndLight')).toMatchObject({ light: 'calm' }),
  )
  unmount()
  for (const name of ['calm', 'motion']) delete page.dataset[name]
  await tablet.restart()
  render(<App lab={tablet.lab} language="en" />)
  await waitFor(() => expect(page.dataset['calm']).toBe('true'))
})

test('arrows move and choose, around both ends', async () => {
  const { lab } = await aTablet()
  render(<App lab={lab} language="en" />)
  fireEvent.click(await link('Sound and light'))
  const [first] = await radios('Light')
  if (!first) throw new Error('no light')
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowLeft' })
  expect(await chosen('Light')).toBe('Calm')
  expect(document.activeElement?.textContent).toBe('Calm')
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' })
  expect(await chosen('Light')).toBe('Like the tablet')
  expect((await radios('Light')).map((one) => one.tabIndex)).toEqual([0, -1, -1, -1])
})

test('a child at work comes back to her desk from sound and light', async () => {
  const { lab } = await aTablet()
  render(<App lab={lab} language="en" />)
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Yes, that is me'))
  fireEvent.click(await link('Sound and light'))
  await button('Yes, I hear you')
  fireEvent.click(await button('Back'))
  await screen.findByRole('heading', { name: 'Hello, ada!' }, soon)
  expect(location.pathname).toBe('/today')
})

test('what another build kept is read as far as it is known', () => {
  expect(soundAndLightOf(null)).toEqual(AS_BOUGHT)
  expect(soundAndLightOf({ voice: 'deafening', effects: 'off', light: 'dark', smell: 'roses' })).toEqual({
    voice: AS_BOUGHT.voice,
    effects: 'off',
    light: 'dark',
  })
})
