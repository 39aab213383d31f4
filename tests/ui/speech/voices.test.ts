import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pickVoice, type Voice } from '#ui/speech/voices.ts'

const aVoice = (name: string, lang: string, rest: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...rest,
})

test('a natural voice of this country is taken before the older ones and before a robot', () => {
  const voices = [
    aVoice('eSpeak English', 'en-US', { default: true }),
    aVoice('Chrome OS US English 1', 'en-US'),
    aVoice('Google UK English 1 (Natural)', 'en-GB'),
    aVoice('Google US English 3 (Natural)', 'en-US'),
  ]
  expect(pickVoice(voices, 'en')?.name).toBe('Google US English 3 (Natural)')
})

test('a voice that needs the network is never taken, even when there is no other', () => {
  const voices = [aVoice('Google US English', 'en-US', { localService: false, default: true })]
  expect(pickVoice(voices, 'en')).toBeNull()
})

test('a human voice from another country is better than a robot from this one', () => {
  const voices = [aVoice('eSpeak Spanish (Latin America)', 'es-419'), aVoice('Chrome OS español 1', 'es-ES')]
  expect(pickVoice(voices, 'es')?.name).toBe('Chrome OS español 1')
})

test('no voice of the language is said to be none, not another language', () => {
  expect(pickVoice([aVoice('Chrome OS US English 1', 'en-US')], 'es')).toBeNull()
  expect(pickVoice([], 'en')).toBeNull()
})

const data = join(process.env['CARREL_DATA'] ?? '../shared/data', 'speech', 'chromeos-voices-2026-01-09.json')

describe.skipIf(!existsSync(data))('on a real Chromebook (skipped without CARREL_DATA)', () => {
  const voices = existsSync(data)
    ? (JSON.parse(readFileSync(data, 'utf8')) as { voices: Voice[] }).voices
    : []

  test('English is read by a natural US voice of the device', () => {
    expect(pickVoice(voices, 'en')).toMatchObject({ lang: 'en-US', localService: true })
    expect(pickVoice(voices, 'en')?.name).toMatch(/^Google US English \d \(Natural\)$/)
  })

  test('Spanish is read by a US Spanish voice of the device', () => {
    expect(pickVoice(voices, 'es')).toMatchObject({ lang: 'es-US', localService: true })
  })

  test('when the good voices are gone, what is left is still local', () => {
    const poor = voices.filter((voice) => !/Natural/.test(voice.name))
    expect(pickVoice(poor, 'en')?.name).toMatch(/^Chrome OS US English/)
    const robots = voices.filter((voice) => /espeak/i.test(voice.name))
    expect(pickVoice(robots, 'es')?.name).toMatch(/eSpeak Spanish/)
    expect(
      pickVoice(
        voices.filter((voice) => !voice.localService),
        'en',
      ),
    ).toBeNull()
  })
})
