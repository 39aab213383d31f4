import { pieceCells } from '#domain/items/cells.ts'
import type { ModelKind, ModelShape } from '#domain/items/model.ts'

const words = { en: 'A square with one line across.', es: 'Un cuadrado con una línea.' }

/** Pictures of every kind, the crowded ones and the empty ones too. */
export const EVERY_PICTURE: Readonly<{ [K in ModelKind]: readonly Extract<ModelShape, { kind: K }>[] }> = {
  objects: [
    { kind: 'objects', count: 7, layout: 'scattered', seed: 4, crossed: 2 },
    { kind: 'objects', count: 12, layout: 'circle', seed: 4, crossed: 0 },
  ],
  'matched-rows': [{ kind: 'matched-rows', top: 5, bottom: 7 }],
  'ten-frame': [{ kind: 'ten-frame', frames: 2, first: 8, second: 5, crossed: 2 }],
  'number-line': [
    {
      kind: 'number-line',
      ticks: 10,
      labels: [
        { tick: 0, text: '0' },
        { tick: 10, text: '10' },
      ],
      mark: 7,
      jumps: [{ from: 3, to: 7, text: '+ 4' }],
    },
  ],
  'base-ten': [
    { kind: 'base-ten', hundreds: 1, tens: 3, ones: 14, crossed: { hundreds: 0, tens: 1, ones: 2 } },
  ],
  'fraction-bars': [
    {
      kind: 'fraction-bars',
      bars: [
        { parts: 4, shaded: 3, label: '3/4' },
        { parts: 8, shaded: 6, label: '6/8' },
      ],
    },
  ],
  array: [{ kind: 'array', rows: 4, columns: 7, splitAfter: 5 }],
  area: [{ kind: 'area', rows: [4], columns: [20, 3] }],
  'number-bond': [{ kind: 'number-bond', whole: '12', parts: ['7', '?'] }],
  balance: [{ kind: 'balance', left: '3 + 4', right: '□ + 2', tilt: 'level' }],
  strips: [
    {
      kind: 'strips',
      strips: [
        { label: 'red', length: 9 },
        { label: 'blue', length: 6 },
      ],
    },
  ],
  'place-value': [{ kind: 'place-value', columns: ['tens', 'ones'], rows: [['4', '2']] }],
  expression: [{ kind: 'expression', lines: ['3 + 4 = 7', '7 − 4 = 3'] }],
  box: [{ kind: 'box', length: 4, width: 2, height: 3 }],
  groups: [
    { kind: 'groups', groups: 3, each: 4, seed: 2 },
    { kind: 'groups', groups: 10, each: 10, seed: 5 },
    { kind: 'groups', groups: 1, each: 1, seed: 5 },
    { kind: 'groups', groups: 4, each: 0, seed: 1 },
  ],
  tape: [
    {
      kind: 'tape',
      rows: [
        { label: 'Mia', parts: [{ size: 12, text: '12', shaded: false }], brace: '' },
        {
          label: 'Ben',
          parts: [
            { size: 12, text: '12', shaded: false },
            { size: 5, text: '?', shaded: true },
          ],
          brace: '17',
        },
      ],
    },
    {
      kind: 'tape',
      rows: [
        {
          label: '',
          parts: Array.from({ length: 8 }, (_, i) => ({ size: 1, text: '', shaded: i < 3 })),
          brace: '?',
        },
      ],
    },
    {
      kind: 'tape',
      rows: [
        {
          label: '',
          parts: Array.from({ length: 3 }, () => ({ size: 1, text: '1/4', shaded: false })),
          brace: '3/4',
        },
      ],
    },
  ],
  clock: [
    { kind: 'clock', hour: 3, minute: 30 },
    { kind: 'clock', hour: 12, minute: 58 },
    { kind: 'clock', hour: 7, minute: 0 },
  ],
  coins: [
    { kind: 'coins', coins: [25, 25, 10, 5, 1, 1, 1] },
    { kind: 'coins', coins: [2000, 1000, 500, 100, 25, 10] },
    { kind: 'coins', coins: [1, 1, 1, 1, 5, 5, 5, 5, 10, 10, 10, 10, 25, 25, 25, 25] },
  ],
  ruler: [
    { kind: 'ruler', unit: 'in', parts: 4, max: 6, from: 0, length: 15 },
    { kind: 'ruler', unit: 'cm', parts: 1, max: 12, from: 2, length: 7 },
    { kind: 'ruler', unit: 'in', parts: 8, max: 5, from: 4, length: 19 },
    { kind: 'ruler', unit: 'in', parts: 2, max: 10, from: 0, length: 13 },
  ],
  units: [
    { kind: 'units', unit: 'cube', length: 6, laid: [0, 1, 2, 3, 4, 5] },
    { kind: 'units', unit: 'clip', length: 5, laid: [0, 1.4, 2.4, 3.6] },
    { kind: 'units', unit: 'cube', length: 5, laid: [0, 0.6, 1.6, 2.2, 3.2] },
    { kind: 'units', unit: 'clip', length: 4, laid: [] },
  ],
  graph: [
    { kind: 'graph', look: 'bars', columns: ['Apples', 'Pears', 'Plums'], values: [8, 5, 12], scale: 2 },
    {
      kind: 'graph',
      look: 'pictures',
      columns: ['Mon', 'Tue', 'Wed', 'Thu'],
      values: [20, 15, 5, 0],
      scale: 10,
    },
    { kind: 'graph', look: 'tallies', columns: ['Cats', 'Dogs', 'Fish'], values: [7, 12, 3], scale: 1 },
    {
      kind: 'graph',
      look: 'dots',
      columns: ['0', '1/8', '1/4', '3/8', '1/2'],
      values: [0, 3, 1, 5, 2],
      scale: 1,
    },
  ],
  grid: [
    {
      kind: 'grid',
      size: 10,
      points: [
        { x: 2, y: 3, label: 'A' },
        { x: 7, y: 3, label: 'B' },
        { x: 7, y: 9, label: 'C' },
      ],
      path: true,
    },
    { kind: 'grid', size: 5, points: [{ x: 4, y: 1, label: '' }], path: false },
  ],
  angle: [
    { kind: 'angle', degrees: 65, turn: 0, look: 'protractor', split: null, labels: [] },
    { kind: 'angle', degrees: 100, turn: 30, look: 'protractor', split: null, labels: [''] },
    { kind: 'angle', degrees: 120, turn: 10, look: 'rays', split: 45, labels: ['45°', '?', '120°'] },
    { kind: 'angle', degrees: 90, turn: 0, look: 'rays', split: null, labels: [''] },
    { kind: 'angle', degrees: 270, turn: 0, look: 'circle', split: null, labels: ['?'] },
    { kind: 'angle', degrees: 360, turn: 90, look: 'circle', split: null, labels: ['360°'] },
  ],
  figure: [
    {
      kind: 'figure',
      width: 12,
      height: 8,
      parts: [
        {
          part: 'polygon',
          points: [
            [1, 1],
            [9, 1],
            [9, 7],
            [1, 7],
          ],
          tone: 1,
        },
        {
          part: 'right-angle',
          at: [1, 7],
          towards: [
            [9, 7],
            [1, 1],
          ],
        },
        { part: 'text', at: [5, 0.4], text: '8 cm' },
        {
          part: 'line',
          points: [
            [1, 4],
            [11, 4],
          ],
          ends: ['dot', 'arrow'],
          dashed: true,
        },
        { part: 'circle', at: [10.4, 6.4], radius: 1.2, tone: 2 },
        {
          part: 'curve',
          points: [
            [3, 3],
            [5, 2],
            [7, 3],
            [5, 5],
          ],
          closed: true,
          tone: 3,
        },
        { part: 'dot', at: [2, 2] },
        { part: 'picture', at: [10.5, 1.6], size: 2, picture: 'cat' },
      ],
      words,
    },
  ],
  solid: [
    { kind: 'solid', shape: 'cube' },
    { kind: 'solid', shape: 'cone' },
    { kind: 'solid', shape: 'cylinder' },
    { kind: 'solid', shape: 'sphere' },
    { kind: 'solid', shape: 'prism' },
    { kind: 'solid', shape: 'pyramid' },
    { kind: 'solid', shape: 'cone-on-cylinder' },
    { kind: 'solid', shape: 'cube-on-cube' },
    { kind: 'solid', shape: 'cone-on-cube' },
    { kind: 'solid', shape: 'prism-on-prism' },
  ],
  pictures: [
    {
      kind: 'pictures',
      rows: [
        [
          { picture: 'cat', size: 1 },
          { picture: 'elephant', size: 3 },
        ],
        [
          { picture: 'apple', size: 1 },
          { picture: 'apple', size: 1 },
          { picture: 'ball', size: 1 },
        ],
      ],
      words,
    },
  ],
  chart: [
    { kind: 'chart', from: 1, to: 100, step: 1, columns: 10, marked: [34, 44], hidden: [54] },
    { kind: 'chart', from: 0, to: 10, step: 1, columns: 11, marked: [4], hidden: [7] },
    { kind: 'chart', from: 1, to: 120, step: 1, columns: 10, marked: [], hidden: [] },
    { kind: 'chart', from: 105, to: 130, step: 5, columns: 6, marked: [], hidden: [120] },
  ],
  table: [
    {
      kind: 'table',
      head: ['in', 'out'],
      rows: [
        ['2', '6'],
        ['3', '9'],
        ['5', '?'],
      ],
      marked: [[2, 1]],
    },
    {
      kind: 'table',
      head: ['×', '1', '2', '3', '4', '5'],
      rows: [1, 2, 3, 4, 5].map((row) => [String(row), ...[1, 2, 3, 4, 5].map((by) => String(row * by))]),
      marked: [
        [1, 1],
        [2, 1],
      ],
    },
  ],
  dots: [
    { kind: 'dots', count: 5, layout: 'dice', seed: 3 },
    { kind: 'dots', count: 18, layout: 'dice', seed: 3 },
    { kind: 'dots', count: 13, layout: 'pairs', seed: 3 },
    { kind: 'dots', count: 9, layout: 'scattered', seed: 3 },
  ],
  partition: [
    { kind: 'partition', shape: 'circle', parts: 4, shaded: 1, equal: true, way: 0 },
    { kind: 'partition', shape: 'circle', parts: 3, shaded: 0, equal: false, way: 1 },
    { kind: 'partition', shape: 'circle', parts: 2, shaded: 0, equal: false, way: 0 },
    { kind: 'partition', shape: 'square', parts: 4, shaded: 2, equal: true, way: 0 },
    { kind: 'partition', shape: 'square', parts: 4, shaded: 2, equal: true, way: 1 },
    { kind: 'partition', shape: 'square', parts: 4, shaded: 1, equal: true, way: 2 },
    { kind: 'partition', shape: 'rectangle', parts: 2, shaded: 1, equal: true, way: 2 },
    { kind: 'partition', shape: 'rectangle', parts: 6, shaded: 1, equal: true, way: 1 },
    { kind: 'partition', shape: 'rectangle', parts: 4, shaded: 1, equal: false, way: 0 },
    { kind: 'partition', shape: 'square', parts: 3, shaded: 1, equal: false, way: 1 },
  ],
  'hundred-square': [
    { kind: 'hundred-square', wholes: 0, first: 35, second: 0 },
    { kind: 'hundred-square', wholes: 2, first: 40, second: 27 },
    { kind: 'hundred-square', wholes: 0, first: 0, second: 0 },
  ],
  'unit-square': [{ kind: 'unit-square', down: 3, across: 4, rows: 2, columns: 3 }],
  cubes: [
    { kind: 'cubes', boxes: [{ length: 4, width: 3, height: 5, layers: 5 }] },
    { kind: 'cubes', boxes: [{ length: 4, width: 3, height: 4, layers: 1 }] },
    {
      kind: 'cubes',
      boxes: [
        { length: 3, width: 2, height: 2, layers: 2 },
        { length: 2, width: 2, height: 4, layers: 0 },
      ],
    },
  ],
  gauge: [
    { kind: 'gauge', look: 'dial', max: 10, step: 1, every: 1, value: 4, unit: 'kg' },
    { kind: 'gauge', look: 'dial', max: 1000, step: 50, every: 4, value: 650, unit: 'g' },
    { kind: 'gauge', look: 'beaker', max: 500, step: 50, every: 2, value: 350, unit: 'mL' },
  ],
  tree: [
    {
      kind: 'tree',
      nodes: [
        { label: '×', parent: -1, marked: false },
        { label: '+', parent: 0, marked: true },
        { label: '5', parent: 0, marked: false },
        { label: '3', parent: 1, marked: false },
        { label: '2', parent: 1, marked: false },
      ],
    },
    {
      kind: 'tree',
      nodes: [
        { label: 'quadrilaterals', parent: -1, marked: false },
        { label: 'parallelograms', parent: 0, marked: false },
        { label: 'trapezoids', parent: 0, marked: false },
        { label: 'rectangles', parent: 1, marked: true },
        { label: 'rhombuses', parent: 1, marked: false },
        { label: 'squares', parent: 3, marked: false },
      ],
    },
  ],
  column: [
    { kind: 'column', rows: ['345', '278'], sign: '+', carries: '11 ', result: '623' },
    { kind: 'column', rows: ['4.50', '1.28'], sign: '−', carries: '', result: '' },
  ],
  strokes: [
    { kind: 'strokes', text: '5', guide: 'arrows' },
    { kind: 'strokes', text: '12', guide: 'start-dot' },
    { kind: 'strokes', text: '8', guide: 'none' },
  ],
  sticks: [
    { kind: 'sticks', sides: 'sss' },
    { kind: 'sticks', sides: 'slsl' },
    { kind: 'sticks', sides: 'ssssss' },
    { kind: 'sticks', sides: 'll' },
  ],
  word: [
    { kind: 'word', parts: ['sh', 'i', 'p'], lit: 0 },
    { kind: 'word', parts: ['butterfly'], lit: null },
  ],
  'sound-boxes': [{ kind: 'sound-boxes', boxes: ['sh', 'i', ''] }],
  sentence: [{ kind: 'sentence', text: 'The cat □ on the mat.' }],
  passage: [
    {
      kind: 'passage',
      title: 'At the pond',
      sentences: ['Ana sees a duck.', 'It swims to her.', 'She gives it some seeds.'],
      lit: 1,
    },
  ],
  claps: [{ kind: 'claps', count: 3 }],
  page: [
    {
      kind: 'page',
      parts: [
        { part: 'title', text: 'Bees' },
        { part: 'heading', text: 'What bees eat' },
        { part: 'text', text: 'Bees drink the sweet juice of flowers.' },
        { part: 'picture', text: 'bee' },
        { part: 'caption', text: 'A bee on its way home' },
      ],
    },
  ],
  cover: [
    {
      kind: 'cover',
      grid: 'squares',
      outline: ['0,0', '0,1', '0,2', '1,0', '1,1', '1,2'],
      pieces: [{ name: 'square', cells: ['0,0'] }],
    },
    {
      kind: 'cover',
      grid: 'triangles',
      outline: pieceCells('hexagon', 1, 1, 0),
      pieces: [
        { name: 'trapezoid', cells: pieceCells('trapezoid', 1, 1, 0) },
        { name: 'triangle', cells: pieceCells('triangle', 1, 1, 3) },
      ],
    },
  ],
}
