// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLanguage } from '#app/staff-language.ts'
import { keepRecording } from '#app/voice-kit.ts'
import { sentenceKey } from '#domain/audio/sentences.ts'
import { CLIP_RATE } from '#domain/audio/wav.ts'
import { aSmallServer, draw, type SmallServer, signedIn } from './a-screen.tsx'

// Loaded by the app when first drawn: here beforehand, so that no test waits for a file.
import '#ui/staff/voice-screen.tsx'
import '#content/shelves/literacy-1.ts'
import '#content/shelves/literacy-k.ts'
import '#content/shelves/math-1.ts'
import '#content/shelves/math-k.ts'

let server: SmallServer
beforeEach(() => {
  keepLanguage('en')
  server = aSmallServer()
  server.role = 'teacher'
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const aVoice = () => new Float32Array(CLIP_RATE / 2).map((_, i) => 0.3 * Math.sin(i / 12))
const open = async () => draw(await signedIn(server), '/voice')
/** The list is long, and a role takes its time to be found among so many. */
const soon = { timeout: 8000 }
const button = (name: string | RegExp) => screen.findByRole('button', { name }, soon)
/** A browser whose microphone answers so. */
const aMicrophone = (getUserMedia: () => Promise<unknown>) => {
  vi.stubGlobal('MediaRecorder', class {})
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: { getUserMedia } }))
}

test('all 44 sounds stand there with a word in which each is heard, and what happens until they are recorded', async () => {
  await open()
  expect(await screen.findAllByRole('button', { name: /^Record \// })).toHaveLength(44)
  screen.getByText('0 of 44 sounds recorded')
  screen.getByText(/a missing one is told by a keyword/)
  screen.getByText('first sound in “ship”')
  expect(screen.queryByRole('button', { name: /^Listen/ })).toBeNull()
})

test('a recorded sound is counted, can be made again, heard and removed', async () => {
  const lab = await signedIn(server)
  expect(await keepRecording(lab, { key: 'sound/sh' }, aVoice())).toBe('kept')
  draw(lab, '/voice')
  await screen.findByText('1 of 44 sounds recorded', {}, soon)
  await button('Listen /sh/')
  await button('Again /sh/')
  fireEvent.click(await button('Remove /sh/'))
  await screen.findByText('0 of 44 sounds recorded', {}, soon)
  await button('Record /sh/')
})

test('the words say what to do when the microphone is refused, missing, or the browser cannot record', async () => {
  const refusing = (name: string) => () => Promise.reject(new DOMException('no', name))
  await open()
  fireEvent.click(await button('Record /b/'))
  await screen.findByText(/^\/b\/: This browser cannot record/, {}, soon)
  aMicrophone(refusing('NotAllowedError'))
  fireEvent.click(await button('Record /b/'))
  await screen.findByText(/^\/b\/: The browser may not use the microphone.*allow the microphone/, {}, soon)
  aMicrophone(refusing('NotFoundError'))
  fireEvent.click(await button('Record /d/'))
  await screen.findByText(/^\/d\/: No microphone was found/, {}, soon)
  expect(screen.queryByText(/^\/b\/:/)).toBeNull()
})

test('a monitor listens and does not record', async () => {
  server.role = 'monitor'
  await open()
  await screen.findByText(/Teachers and administrators record/, {}, soon)
  expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull()
  expect(screen.queryByLabelText('Take in a file')).toBeNull()
})

test('more than a word, or none of English, is asked for again and nothing is recorded', async () => {
  await open()
  const line = await screen.findByRole('textbox', { name: /English word/ })
  fireEvent.input(line, { target: { value: 'two words' } })
  fireEvent.click(await button('Record this word'))
  await screen.findByText('One English word, letters only.')
})

test('a bad file is refused in words', async () => {
  await open()
  const input = await screen.findByLabelText('Take in a file')
  fireEvent.change(input, { target: { files: [new File(['no zip'], 'carrel-voice.zip')] } })
  await waitFor(() => screen.getByText('This file is no audio pack. Nothing was taken in.'))
})

const HOW_MANY = 'Touch and count. How many?'
const sentence = (text: string, language: 'en' | 'es' = 'en') => ({ key: sentenceKey(language, text), text })
const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole('radio', { name }, soon))

test('the sentences of the screens and of the first grades stand there, counted by language and place', async () => {
  await open()
  await screen.findByRole('button', { name: 'Record That is it!' }, soon)
  await choose(/^Kindergarten · 0 of/)
  await button(`Record ${HOW_MANY}`)
  expect(screen.queryByRole('button', { name: 'Record That is it!' })).toBeNull()
  await choose(/^Grade 1 · 0 of/)
  await button('Record What time is it?')
  await choose(/^Spanish · 0 of/)
  const spanish = await screen.findByText('¿Qué hora es?', { selector: 'strong' })
  expect(spanish.lang).toBe('es')
})

test('a recorded sentence is counted where it is said, and can be heard, made again and removed', async () => {
  const lab = await signedIn(server)
  expect(await keepRecording(lab, sentence(HOW_MANY), aVoice())).toBe('kept')
  draw(lab, '/voice')
  await choose(/^Kindergarten · 1 of/)
  await screen.findByRole('radio', { name: /^English · 1 of/ }, soon)
  await button(`Listen ${HOW_MANY}`)
  await button(`Again ${HOW_MANY}`)
  fireEvent.click(await button(`Remove ${HOW_MANY}`))
  await screen.findByRole('radio', { name: /^Kindergarten · 0 of/ }, soon)
  screen.getByText('0 of 44 sounds recorded')
})

test('a recording whose sentence has other words now is told apart, to be heard or removed', async () => {
  const lab = await signedIn(server)
  await keepRecording(lab, sentence('Count them. How many?'), aVoice())
  draw(lab, '/voice')
  await screen.findByRole('heading', { name: 'No longer said' }, soon)
  await button('Listen Count them. How many?')
  expect(screen.queryByRole('button', { name: 'Again Count them. How many?' })).toBeNull()
  fireEvent.click(await button('Remove Count them. How many?'))
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'No longer said' })).toBeNull())
})

test('what goes wrong with a sentence is told by its words', async () => {
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Record That is it!' }, soon))
  await screen.findByText(/^That is it!: This browser cannot record/, {}, soon)
})
