import { expect, test } from 'vitest'
import { quote, quoteSound } from '#domain/quoted.ts'
import { speechesOf } from '#ui/speech/speeches.ts'

const inWords = () => `el primer sonido de ${quote('ship')}`

test('each stretch is said in its own language', () => {
  expect(speechesOf(`Lee ${quote('ship')} otra vez.`, 'es', inWords)).toEqual([
    { text: 'Lee ', language: 'es', at: 0, fixed: false },
    { text: 'ship', language: 'en', at: 5, fixed: false },
    { text: ' otra vez.', language: 'es', at: 10, fixed: false },
  ])
})

test('a sound is told by a word in which it is heard, and lights its own place', () => {
  expect(speechesOf(`Escucha: ${quoteSound('sh')}`, 'es', inWords)).toEqual([
    { text: 'Escucha: ', language: 'es', at: 0, fixed: false },
    { text: 'el primer sonido de ', language: 'es', at: 9, fixed: true },
    { text: 'ship', language: 'en', at: 9, fixed: true },
  ])
})

test('what the school has recorded is played in its place: sounds, and English words that are quoted', () => {
  const recorded = new Set(['sound/sh', 'word/ship'] as const)
  const text = `Escucha ${quoteSound('sh')} en ${quote('Ship')} y en ${quote('shop')}.`
  expect(speechesOf(text, 'es', inWords, recorded)).toEqual([
    { text: 'Escucha ', language: 'es', at: 0, fixed: false },
    {
      clip: 'sound/sh',
      at: 8,
      instead: [
        { text: 'el primer sonido de ', language: 'es', at: 8, fixed: true },
        { text: 'ship', language: 'en', at: 8, fixed: true },
      ],
    },
    { text: ' en ', language: 'es', at: 14, fixed: false },
    { clip: 'word/ship', at: 19, instead: [{ text: 'Ship', language: 'en', at: 19, fixed: false }] },
    { text: ' y en ', language: 'es', at: 24, fixed: false },
    { text: 'shop', language: 'en', at: 31, fixed: false },
  ])
})

test('an English sentence is never put together from recordings', () => {
  const recorded = new Set(['word/ship'] as const)
  expect(speechesOf('ship', 'en', inWords, recorded)).toEqual([
    { text: 'ship', language: 'en', at: 0, fixed: false },
  ])
  expect(speechesOf(quote('the ship'), 'en', inWords, recorded)).toEqual([
    { text: 'the ship', language: 'en', at: 1, fixed: false },
  ])
})
