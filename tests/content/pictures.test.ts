import { expect, test } from 'vitest'
import { modelFaults } from '#content/check-model.ts'
import { wordFaults } from '#content/check-words.ts'
import { described } from '#content/describe.ts'
import { countObjects } from '#content/skills/count-set.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { EVERY_PICTURE } from '#tests/support/every-picture.ts'

const say = (shape: ModelShape, language: Language): string => described(shape, language)?.say ?? ''

/** An item with the picture in place of its own. */
function itemWith(shape: ModelShape, language: Language): MadeItem {
  const made = countObjects.make(1, 1, language)
  return { ...made, item: { ...made.item, model: described(shape, language) } }
}

test.each(Object.values(EVERY_PICTURE).flat())('$kind can be said and fits', (shape) => {
  for (const language of LANGUAGES) {
    const made = itemWith(shape, language)
    expect([...wordFaults(made, 'K'), ...modelFaults(made)]).toEqual([])
  }
})

test.each<[ModelShape, string, string]>([
  [
    { kind: 'groups', groups: 4, each: 3, seed: 1 },
    '4 plates with 3 on each.',
    '4 platos con 3 en cada uno.',
  ],
  [
    {
      kind: 'tape',
      rows: [
        {
          label: '',
          parts: [
            { size: 1, text: '5', shaded: false },
            { size: 1, text: '5', shaded: false },
            { size: 2, text: '?', shaded: true },
          ],
          brace: '18',
        },
      ],
    },
    'A bar: 2 parts of 5, an unknown shaded part. The whole is 18.',
    'Una barra: 2 partes de 5, una parte pintada que no sabemos. El total es 18.',
  ],
  [
    { kind: 'clock', hour: 3, minute: 30 },
    'A clock. The short hand is between 3 and 4. The long hand points at 6.',
    'Un reloj. La manecilla corta está entre el 3 y el 4. La manecilla larga señala el 6.',
  ],
  [
    { kind: 'clock', hour: 12, minute: 2 },
    'A clock. The short hand is between 12 and 1. The long hand is 2 marks past 12.',
    'Un reloj. La manecilla corta está entre el 12 y el 1. La manecilla larga está 2 marcas después del 12.',
  ],
  [
    { kind: 'coins', coins: [25, 1, 100] },
    'Money: a quarter, 25 cents; a penny, 1 cent; a bill of 1 dollar.',
    'Dinero: una moneda de 25 centavos; una moneda de 1 centavo; un billete de 1 dólar.',
  ],
  [
    { kind: 'ruler', unit: 'in', parts: 4, max: 6, from: 2, length: 9 },
    'A thing on a ruler marked in inches. It begins at 1 half and ends at 2 and 3 fourths.',
    'Una cosa sobre una regla en pulgadas. Empieza en un medio y termina en 2 y 3 cuartos.',
  ],
  [
    { kind: 'units', unit: 'cube', length: 4, laid: [0, 1.5, 2] },
    'Cubes along a thing: one, a gap, one, one that overlaps. They end before the thing ends.',
    'Cubos a lo largo de una cosa: uno, un hueco, uno, uno encimado. Terminan antes del final de la cosa.',
  ],
  [
    { kind: 'graph', look: 'pictures', columns: ['Mon', 'Tue'], values: [15, 0], scale: 10 },
    'A picture graph. Each picture stands for 10. Mon: one, a part of one. Tue: none.',
    'Una gráfica de dibujos. Cada dibujo vale 10. Mon: uno, una parte de uno. Tue: ninguno.',
  ],
  [
    { kind: 'graph', look: 'bars', columns: ['A', 'B'], values: [6, 7], scale: 2 },
    'A bar graph with a line for each 2. A: up to 6. B: between 6 and 8.',
    'Una gráfica de barras con una línea cada 2. A: hasta 6. B: entre 6 y 8.',
  ],
  [
    { kind: 'angle', degrees: 65, turn: 0, look: 'protractor', split: null, labels: [] },
    'Two rays from one point. On the protractor, the first points to 0 or 180, the second points to 65 or 115.',
    'Dos rayos que salen de un punto. En el transportador, el primero señala 0 o 180, el segundo señala 65 o 115.',
  ],
  [
    { kind: 'angle', degrees: 80, turn: 0, look: 'rays', split: null, labels: ['80°'] },
    'Two rays from one point. As on a clock, the first points to 3, the second points between 12 and 1. Written there: 80 degrees.',
    'Dos rayos que salen de un punto. Como en un reloj, el primero señala el 3, el segundo señala entre el 12 y el 1. Ahí dice: 80 grados.',
  ],
  [
    { kind: 'chart', from: 1, to: 100, step: 1, columns: 10, marked: [34, 13], hidden: [13] },
    'Numbers from 1 to 100, 10 in a row. Row: 11, 12, blank, 14, 15, 16, 17, 18, 19, 20. Marked: 34.',
    'Números de 1 a 100, 10 en cada fila. Fila: 11, 12, vacío, 14, 15, 16, 17, 18, 19, 20. Con marca: 34.',
  ],
  [
    { kind: 'dots', count: 5, layout: 'pairs', seed: 1 },
    'Dots: a pair, a pair, one.',
    'Puntos: un par, un par, uno.',
  ],
  [
    { kind: 'hundred-square', wholes: 1, first: 30, second: 6 },
    '1 full square. A square of 10 columns of ten. Shaded: 3 columns of ten. In another color: 6 small squares.',
    '1 cuadrado completo. Un cuadrado de 10 columnas de diez. Pintado: 3 columnas de diez. De otro color: 6 cuadritos.',
  ],
  [
    { kind: 'gauge', look: 'dial', max: 1000, step: 50, every: 4, value: 650, unit: 'g' },
    'A scale from 0 to 1000 grams, with a mark for each 50. The pointer is 1 mark past 600.',
    'Una báscula de 0 a 1000 gramos, con una marca cada 50. La aguja está 1 marca después del 600.',
  ],
  [
    { kind: 'column', rows: [' 345', ' 278'], sign: '+', carries: '11 ', result: '' },
    'Written in columns: 345 plus 278. Small digits above: 11.',
    'Escrito en columnas: 345 más 278. Números pequeños arriba: 11.',
  ],
])('%o is told so that it can be counted and compared', (shape, english, spanish) => {
  expect(say(shape, 'en')).toBe(english)
  expect(say(shape, 'es')).toBe(spanish)
})

test.each<ModelShape>([
  { kind: 'groups', groups: 13, each: 1, seed: 1 },
  { kind: 'tape', rows: [] },
  { kind: 'clock', hour: 13, minute: 0 },
  { kind: 'clock', hour: 1, minute: 60 },
  { kind: 'coins', coins: [50] },
  { kind: 'ruler', unit: 'cm', parts: 1, max: 10, from: 6, length: 5 },
  { kind: 'units', unit: 'cube', length: 3, laid: [1, 0] },
  { kind: 'graph', look: 'bars', columns: ['A'], values: [30], scale: 2 },
  { kind: 'graph', look: 'bars', columns: ['A', 'B'], values: [3], scale: 1 },
  { kind: 'grid', size: 5, points: [{ x: 6, y: 0, label: '' }], path: false },
  { kind: 'angle', degrees: 120, turn: 90, look: 'protractor', split: null, labels: [] },
  { kind: 'partition', shape: 'circle', parts: 4, shaded: 5, equal: true, way: 0 },
  { kind: 'hundred-square', wholes: 0, first: 60, second: 50 },
  { kind: 'unit-square', down: 3, across: 4, rows: 4, columns: 1 },
  { kind: 'gauge', look: 'dial', max: 10, step: 3, every: 1, value: 2, unit: 'kg' },
  { kind: 'tree', nodes: [{ label: 'a', parent: 0, marked: false }] },
  { kind: 'sticks', sides: 'sx' },
  { kind: 'cover', grid: 'squares', outline: ['0,0'], pieces: [{ name: 'square', cells: ['0,1'] }] },
])('%o does not fit', (shape) => {
  expect(modelFaults(itemWith(shape, 'en'))).toHaveLength(1)
})

test('a picture on a choice is looked at too', () => {
  const { item, ...made } = countObjects.make(1, 1, 'en')
  const model = described({ kind: 'coins', coins: [3] }, 'en')
  const choices = [{ id: '1', label: '', speech: 'one', model }]
  expect(modelFaults({ ...made, item: { ...item, question: { kind: 'choice', choices } } })).toHaveLength(1)
})
