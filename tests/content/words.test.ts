import { expect, test } from 'vitest'
import { described } from '#content/describe.ts'
import { partsName, speak, speakLines } from '#content/speak.ts'

test.each([
  ['3 + 4 = 7', '3 plus 4 equals 7', '3 más 4 es igual a 7'],
  ['12 − 5', '12 minus 5', '12 menos 5'],
  ['6 × □ = 42', '6 times what equals 42', '6 por qué número es igual a 42'],
  ['42 ÷ 6', '42 divided by 6', '42 entre 6'],
  ['0.4 < 0.45', '0.4 is less than 0.45', '0.4 es menor que 0.45'],
  ['3/4', '3 fourths', '3 cuartos'],
  ['1/2', '1 half', 'un medio'],
  ['7/20', '7 over 20', '7 sobre 20'],
  [
    '5 × (3 + 2)',
    '5 times open bracket, 3 plus 2, close bracket',
    '5 por abre paréntesis, 3 más 2, cierra paréntesis',
  ],
  ['10, 20 …', '10, 20', '10, 20'],
  ['35¢ + 1¢', '35 cents plus 1 cent', '35 centavos más 1 centavo'],
  ['$4', '4 dollars', '4 dólares'],
  ['$1.05', '1 dollar and 5 cents', '1 dólar y 5 centavos'],
  ['$0.50', '50 cents', '50 centavos'],
  ['2 3/4', '2 and 3 fourths', '2 y 3 cuartos'],
  ['45,208', '45208', '45208'],
  ['$1,250', '1250 dollars', '1250 dólares'],
  ['(3, 5)', '3, 5', '3, 5'],
  ['10³', '10 to the power of 3', '10 elevado a 3'],
  ['7/1000', '7 thousandths', '7 milésimos'],
  ['90° − 35°', '90 degrees minus 35 degrees', '90 grados menos 35 grados'],
])('%s is read aloud in words', (text, english, spanish) => {
  expect(speak(text, 'en')).toBe(english)
  expect(speak(text, 'es')).toBe(spanish)
})

test('a sentence without signs is spoken as it stands', () => {
  expect(speak('¿Cuántos faltan para 5?', 'es')).toBe('¿Cuántos faltan para 5?')
})

test('lines are read with a stop between them', () => {
  expect(speakLines(['Start at 3.', '3 + 4 = 7'], 'en')).toBe('Start at 3. 3 plus 4 equals 7.')
})

test('a picture of things can be counted by ear', () => {
  const things = { kind: 'objects', count: 3, layout: 'row', seed: 1, crossed: 1 } as const
  expect(described(things, 'en')?.say).toBe('Things: one, one, crossed out.')
  expect(described(things, 'es')?.say).toBe('Cosas: una, una, tachada.')
})

test('blocks are told without empty places and with the right endings', () => {
  const blocks = { kind: 'base-ten', hundreds: 1, tens: 0, ones: 2, crossed: null } as const
  expect(described(blocks, 'en')?.say).toBe('Blocks: 1 hundred, 2 ones.')
  expect(described(blocks, 'es')?.say).toBe('Bloques: 1 centena, 2 unidades.')
})

test('no picture stays no picture', () => expect(described(null, 'en')).toBeNull())

test('parts have names in both languages', () => {
  expect([partsName(4, 'en'), partsName(12, 'es')]).toEqual(['fourths', 'doceavos'])
})
