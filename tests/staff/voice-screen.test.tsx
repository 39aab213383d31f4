// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLanguage } from '#app/staff-language.ts'
import { keepRecording } from '#app/voice-kit.ts'
import { CLIP_RATE } from '#domain/audio/wav.ts'
import { aSmallServer, draw, type SmallServer, signedIn } from './a-screen.tsx'

// Loaded by the app when first drawn: here beforehand, so that no test waits for a file.
import '#ui/staff/voice-screen.tsx'

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
const button = (name: string | RegExp) => screen.findByRole('button', { name })
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
  await screen.findByText('1 of 44 sounds recorded')
  await button('Listen /sh/')
  await button('Again /sh/')
  fireEvent.click(await button('Remove /sh/'))
  await screen.findByText('0 of 44 sounds recorded')
  await button('Record /sh/')
})

test('the words say what to do when the microphone is refused, missing, or the browser cannot record', async () => {
  const refusing = (name: string) => () => Promise.reject(new DOMException('no', name))
  await open()
  fireEvent.click(await button('Record /b/'))
  await screen.findByText(/^\/b\/: This browser cannot record/)
  aMicrophone(refusing('NotAllowedError'))
  fireEvent.click(await button('Record /b/'))
  await screen.findByText(/^\/b\/: The browser may not use the microphone.*allow the microphone/)
  aMicrophone(refusing('NotFoundError'))
  fireEvent.click(await button('Record /d/'))
  await screen.findByText(/^\/d\/: No microphone was found/)
  expect(screen.queryByText(/^\/b\/:/)).toBeNull()
})

test('a monitor listens and does not record', async () => {
  server.role = 'monitor'
  await open()
  await screen.findByText(/Teachers and administrators record/)
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
