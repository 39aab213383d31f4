import { expect, test } from 'vitest'
import { isPhoneme, keywordOf, PHONEMES } from '#domain/phonemes.ts'
import { piecesOf, quote, quoteSound, shownText, soundsIn } from '#domain/quoted.ts'

test('English stays English inside a Spanish sentence', () => {
  const text = `Toca la palabra ${quote('ship')}.`
  expect(shownText(text)).toBe('Toca la palabra ship.')
  expect(piecesOf(text, 'es')).toEqual([
    { kind: 'words', text: 'Toca la palabra ', language: 'es', at: 0 },
    { kind: 'words', text: 'ship', language: 'en', at: 17 },
  ])
})

test('a sound is a piece of its own, and is shown by its letters', () => {
  const text = `Which word begins with ${quoteSound('sh')}? Listen.`
  expect(shownText(text)).toBe('Which word begins with sh? Listen.')
  expect(piecesOf(text, 'en').map((piece) => (piece.kind === 'sound' ? piece.sound : piece.text))).toEqual([
    'Which word begins with ',
    'sh',
    '? Listen.',
  ])
})

test('a text without quotes is one piece; marks alone are none', () => {
  expect(piecesOf('How many?', 'en')).toEqual([{ kind: 'words', text: 'How many?', language: 'en', at: 0 }])
  expect(piecesOf(' … ', 'en')).toEqual([])
  expect(piecesOf(`${quote('a')}${quote('b')}`, 'es').map(({ at }) => at)).toEqual([1, 4])
})

test('what is quoted between slashes and is no sound is a word', () => {
  expect(piecesOf('‹/qq/›', 'en')[0]).toMatchObject({ kind: 'words', text: '/qq/' })
})

test('there are 44 sounds, each with a word that has it', () => {
  expect(PHONEMES).toHaveLength(44)
  for (const sound of PHONEMES) expect(keywordOf(sound).word).toMatch(/^[a-z]{2,10}$/)
  expect(isPhoneme('toString')).toBe(false)
})

test('the sounds of a text are told once each, in the order in which they come', () => {
  const text = `${quoteSound('sh')} ${quoteSound('i')} ${quoteSound('sh')}: ${quote('ship')}`
  expect(soundsIn(text)).toEqual(['sh', 'i'])
  expect(soundsIn(quote('ship'))).toEqual([])
})
