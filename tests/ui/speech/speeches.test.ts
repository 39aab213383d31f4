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
