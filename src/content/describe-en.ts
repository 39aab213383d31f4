import { never } from '#domain/assert.ts'
import type { ModelShape, Solid } from '#domain/items/model.ts'
import {
  cellsByRow,
  counted,
  each,
  inUnits,
  laidOut,
  many,
  marked,
  onClock,
  onScale,
  pastNumber,
  rowsToRead,
  runs,
  type ShapeOf,
  tensAndOnes,
  twelfthOf,
  written,
} from './describe-parts.ts'

/** A picture in English words. */
export function inEnglish(shape: ModelShape): string {
  switch (shape.kind) {
    case 'objects':
      return `Things: ${each(shape.count, shape.crossed, 'one', 'crossed out')}.`
    case 'matched-rows':
      return `Two rows: ${shape.top} above and ${shape.bottom} below.`
    case 'ten-frame': {
      const gone = shape.crossed > 0 ? `, ${shape.crossed} of them taken off` : ''
      const more = shape.second > 0 ? ` and ${shape.second} of another color` : ''
      return `${shape.frames === 1 ? 'A ten-frame' : 'Two ten-frames'} with ${shape.first} ${shape.first === 1 ? 'counter' : 'counters'}${more}${gone}.`
    }
    case 'number-line':
      return `A number line. Marks: ${shape.labels.map(({ text }) => text).join(', ')}.${marked(shape) === null ? '' : ` The pointer is on ${marked(shape)}.`}${shape.jumps
        .map(({ text }) => (text === '' ? '' : ` Jump: ${text}.`))
        .join('')}`
    case 'base-ten':
      return `Blocks: ${counted(
        [shape.hundreds, 'hundred', 'hundreds'],
        [shape.tens, 'ten', 'tens'],
        [shape.ones, 'one', 'ones'],
      )}.`
    case 'fraction-bars':
      return shape.bars
        .map((bar) =>
          bar.parts === 1
            ? `A whole bar, ${bar.shaded === 0 ? 'not shaded' : 'shaded'}.`
            : `A bar cut in ${bar.parts}, ${bar.shaded} shaded.`,
        )
        .join(' ')
    case 'array':
      return `${shape.rows} ${shape.rows === 1 ? 'row' : 'rows'} of ${shape.columns}.`
    case 'area':
      return `A rectangle: ${shape.rows.join(' + ')} by ${shape.columns.join(' + ')}.`
    case 'number-bond':
      return `${shape.whole} in two parts: ${shape.parts.map((part) => (part === '?' ? 'unknown' : part)).join(' and ')}.`
    case 'balance':
      return `A balance: ${shape.left} on the left, ${shape.right} on the right.${shape.tilt === 'level' ? ' It is level.' : ` The ${shape.tilt} side is heavier.`}`
    case 'strips':
      return `Strips: ${shape.strips.map(({ label, length }) => `${label} ${length} long`).join(', ')}.`
    case 'place-value':
      return `A table. Columns: ${shape.columns.join(', ')}. ${shape.rows.map((row) => `Row: ${row.map((cell) => (cell === '' ? 'empty' : cell)).join(', ')}.`).join(' ')}`
    case 'expression':
      return shape.lines.join('. ')
    case 'box':
      return `A box ${shape.length} long, ${shape.width} wide and ${shape.height} high.`
    case 'groups':
      return shape.each === 0
        ? `Empty plates: ${many(shape.groups, 'one').join(', ')}.`
        : `${plural(shape.groups, 'plate', 'plates')} with ${shape.each} on ${shape.groups === 1 ? 'it' : 'each'}.`
    case 'tape':
      return shape.rows.map(tapeRow).join(' ')
    case 'clock':
      return clock(shape)
    case 'coins':
      return `Money: ${shape.coins.map((coin) => COINS[coin] ?? `${coin}¢`).join('; ')}.`
    case 'ruler':
      return `A thing on a ruler marked in ${shape.unit === 'in' ? 'inches' : 'centimeters'}. It begins at ${units(shape.from, shape.parts)} and ends at ${units(shape.from + shape.length, shape.parts)}.`
    case 'units':
      return laid(shape)
    case 'graph':
      return graph(shape)
    case 'grid':
      return `A grid from 0 to ${shape.size}. ${shape.points.map(({ x, y, label }) => `${label === '' ? 'A point' : `Point ${label}`}: ${x} across, ${y} up.`).join(' ')}${shape.path ? ' A line joins them in this order.' : ''}`
    case 'angle':
      return angle(shape)
    case 'figure':
    case 'pictures':
      return shape.words.en
    case 'solid':
      return SOLIDS[shape.shape]
    case 'chart':
      return chart(shape)
    case 'table':
      return `A table. Columns: ${shape.head.map(cell).join(', ')}. ${shape.rows.map((row, i) => `Row: ${row.map((text, j) => (shape.marked.some(([r, c]) => r === i && c === j) ? `marked ${cell(text)}` : cell(text))).join(', ')}.`).join(' ')}`
    case 'dots':
      return shape.layout === 'pairs'
        ? `Dots: ${[...many(Math.floor(shape.count / 2), 'a pair'), ...(shape.count % 2 === 1 ? ['one'] : [])].join(', ')}.`
        : `Dots: ${many(shape.count, 'one').join(', ')}.`
    case 'partition':
      return `${{ circle: 'A circle', square: 'A square', rectangle: 'A rectangle' }[shape.shape]} ${shape.parts === 1 ? 'in one piece' : `cut into ${shape.parts} ${shape.equal ? 'equal parts' : 'parts of different sizes'}`}${shape.shaded === 0 ? '' : `, ${shape.shaded} shaded`}.`
    case 'hundred-square':
      return hundred(shape)
    case 'unit-square':
      return `A square cut into ${plural(shape.down, 'row', 'rows')} and ${plural(shape.across, 'column', 'columns')}. Shaded: ${plural(shape.rows, 'row', 'rows')} and ${plural(shape.columns, 'column', 'columns')}.`
    case 'cubes':
      return shape.boxes.map(cubes).join(' ')
    case 'gauge':
      return gauge(shape)
    case 'tree':
      return tree(shape.nodes)
    case 'column':
      return `Written in columns: ${shape.rows.map((row) => row.trim()).join(` ${shape.sign} `)}${shape.result.trim() === '' ? '' : ` = ${shape.result.trim()}`}.${shape.carries.trim() === '' ? '' : ` Small digits above: ${written(shape.carries)}.`}`
    case 'strokes':
      return `${shape.text}, written large.${shape.guide === 'none' ? '' : ' A dot shows where to begin.'}`
    case 'sticks':
      return `Sticks end to end: ${[...shape.sides].map((side) => (side === 's' ? 'short' : 'long')).join(', ')}.`
    case 'cover':
      return `An outline on small ${shape.grid}. Row by row: ${cellsByRow(shape.outline).join(', ')}. ${shape.pieces.length === 0 ? 'Nothing lies on it.' : `On it: ${shape.pieces.map(({ name }) => PIECES[name] ?? name).join(', ')}.`}`
    // Print is there to be read: its description never says what it says.
    case 'word':
      return 'A word.'
    case 'sentence':
      return shape.text.includes('□') ? 'A line of print with a gap.' : 'A line of print.'
    case 'passage':
      return `Print to read: ${passageParts(shape)}.`
    case 'sound-boxes':
      return `Boxes for sounds: ${shape.boxes.map((sound) => (sound === '' ? 'empty' : 'filled')).join(', ')}.`
    case 'claps':
      return `Claps: ${many(shape.count, 'one').join(', ')}.`
    case 'page':
      return `A page. On it, from the top: ${shape.parts.map(({ part }) => PAGE[part]).join(', ')}.`
    default:
      return never(shape)
  }
}

function passageParts({ sentences, numbered }: ShapeOf<'passage'>): string {
  const count = numbered
    ? plural(sentences.length, 'numbered sentence', 'numbered sentences')
    : plural(sentences.length, 'sentence', 'sentences')
  return sentences.some((one) => one.includes('□')) ? `${count} with a gap` : count
}

const PAGE: Readonly<Record<ShapeOf<'page'>['parts'][number]['part'], string>> = {
  title: 'a title',
  heading: 'a heading',
  text: 'text',
  picture: 'a picture',
  label: 'a label',
  caption: 'a caption',
  list: 'a list',
  'guide-words': 'guide words',
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const cell = (text: string): string => (text === '' ? 'empty' : text === '?' ? 'unknown' : text)

function tapeRow({ label, parts, brace }: ShapeOf<'tape'>['rows'][number]): string {
  const told = runs(parts).map(({ part: { text, shaded }, count }) => {
    const look = `${count > 1 && text === '' ? 'equal ' : ''}${text === '?' ? 'unknown ' : ''}${shaded ? 'shaded ' : ''}`
    const worth = text === '' || text === '?' ? '' : ` of ${text}`
    return count === 1
      ? `${/^[aeiou]/.test(look) ? 'an' : 'a'} ${look}part${worth}`
      : `${count} ${look}parts${worth}`
  })
  const whole = brace === '' ? '' : brace === '?' ? ' The whole is unknown.' : ` The whole is ${brace}.`
  return `${label === '' ? 'A bar' : label}: ${told.join(', ')}.${whole}`
}

function clock({ hour, minute }: ShapeOf<'clock'>): string {
  const short = onClock(hour + minute / 60)
  const five = minute === 0 ? 12 : Math.floor(minute / 5)
  const past = minute % 5
  const long = five === 0 ? 12 : five
  return `A clock. The short hand ${short.next === null ? `points at ${short.at}` : `is between ${short.at} and ${short.next}`}. The long hand ${past === 0 ? `points at ${long}` : `is ${plural(past, 'mark', 'marks')} past ${long}`}.`
}

/** Coins by name and worth. */
const COINS: Readonly<Record<number, string>> = {
  1: 'a penny, 1 cent',
  5: 'a nickel, 5 cents',
  10: 'a dime, 10 cents',
  25: 'a quarter, 25 cents',
  100: 'a bill of 1 dollar',
  500: 'a bill of 5 dollars',
  1000: 'a bill of 10 dollars',
  2000: 'a bill of 20 dollars',
}

function units(marks: number, parts: number): string {
  const { whole, fraction } = inUnits(marks, parts)
  return [whole, fraction].filter((one) => one !== null).join(' and ')
}

function laid(shape: ShapeOf<'units'>): string {
  const { steps, end } = laidOut(shape)
  const words = { one: 'one', gap: 'a gap', over: 'one that overlaps' }
  const ends = {
    at: 'They end where the thing ends.',
    before: 'They end before the thing ends.',
    past: 'They go past the end of the thing.',
  }
  return `${shape.unit === 'cube' ? 'Cubes' : 'Paper clips'} along a thing: ${steps.length === 0 ? 'none' : steps.map((step) => words[step]).join(', ')}.${steps.length === 0 ? '' : ` ${ends[end]}`}`
}

function graph({ look, columns, values, scale }: ShapeOf<'graph'>): string {
  const column = (i: number): string => {
    const value = values[i] ?? 0
    const steps = Math.floor(value / scale)
    switch (look) {
      case 'bars': {
        const { below, above } = onScale(value, scale)
        return above === null ? `up to ${below}` : `between ${below} and ${above}`
      }
      case 'pictures':
        return listed([...many(steps, 'one'), ...(value > steps * scale ? ['a part of one'] : [])])
      case 'tallies':
        return listed([...many(Math.floor(value / 5), 'a five'), ...many(value % 5, 'one')])
      default:
        return listed(many(value, 'one'))
    }
  }
  const intro = {
    bars: `A bar graph with a line for each ${scale}.`,
    pictures: scale === 1 ? 'A picture graph.' : `A picture graph. Each picture stands for ${scale}.`,
    tallies: 'Tally marks.',
    dots: 'A line plot.',
  }[look]
  const name = (text: string): string => (look === 'dots' ? `Above ${text}` : text)
  return `${intro} ${columns.map((text, i) => `${name(text)}: ${column(i)}.`).join(' ')}`
}

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '))

function angle({ degrees, turn, look, split, labels }: ShapeOf<'angle'>): string {
  const rays = [turn, turn + degrees, ...(split === null ? [] : [turn + split])]
  const where = rays.map((ray) => {
    if (look === 'protractor') return `points to ${ray} or ${180 - ray}`
    const { at, next } = onClock(twelfthOf(ray))
    return next === null ? `points to ${at}` : `points between ${at} and ${next}`
  })
  const names = labels.filter((label) => label !== '')
  const opening = look === 'circle' ? 'A turn in a circle.' : 'Two rays from one point.'
  const on = look === 'protractor' ? 'On the protractor' : 'As on a clock'
  return `${opening} ${on}, the first ${where[0]}, the second ${where[1]}${split === null ? '' : `, and one inside ${where[2]}`}.${names.length === 0 ? '' : ` Written there: ${names.map(cell).join(', ')}.`}`
}

/** Solids told without their names, which may be the question. */
const SOLIDS: Readonly<Record<Solid, string>> = {
  cube: 'A solid with six square sides, like a number cube.',
  cone: 'A solid with a round bottom and a point on top, like a party hat.',
  cylinder: 'A solid with a round bottom and a round top, like a can.',
  sphere: 'A solid that is round all over, like a ball.',
  prism: 'A solid with six flat sides, longer than it is high, like a shoe box.',
  pyramid: 'A solid with a square bottom and a point on top.',
  'cone-on-cylinder': 'Two solids: on top one like a party hat, below one like a can.',
  'cube-on-cube': 'Two solids: on top one like a number cube, below one like a number cube.',
  'cone-on-cube': 'Two solids: on top one like a party hat, below one like a number cube.',
  'prism-on-prism': 'Two solids: on top one like a shoe box, below one like a shoe box.',
}

function chart(shape: ShapeOf<'chart'>): string {
  const { from, to, step, columns, hidden } = shape
  const seen = shape.marked.filter((number) => !hidden.includes(number))
  const rows = rowsToRead(shape).map(
    (row) => ` Row: ${row.map((number) => (hidden.includes(number) ? 'blank' : number)).join(', ')}.`,
  )
  const by = step === 1 ? '' : ` by ${step}s`
  return `Numbers from ${from} to ${to}${by}, ${columns} in a row.${rows.join('')}${seen.length === 0 ? '' : ` Marked: ${seen.join(', ')}.`}`
}

function hundred({ wholes, first, second }: ShapeOf<'hundred-square'>): string {
  const told = (count: number): string => {
    const [tens, ones] = tensAndOnes(count)
    return counted([tens, 'column of ten', 'columns of ten'], [ones, 'small square', 'small squares'])
  }
  const full = wholes === 0 ? '' : `${plural(wholes, 'full square', 'full squares')}. `
  const shaded = first === 100 ? 'all of it' : first === 0 ? 'nothing' : told(first)
  return `${full}A square of 10 columns of ten. Shaded: ${shaded}.${second === 0 ? '' : ` In another color: ${told(second)}.`}`
}

const cubes = ({ length, width, height, layers }: ShapeOf<'cubes'>['boxes'][number]): string =>
  `A box ${length} long, ${width} wide and ${height} high${layers === height ? ', made of cubes' : layers === 0 ? ', empty' : `, with ${plural(layers, 'layer', 'layers')} of cubes in it`}.`

/** Units as they are read aloud, where the letters alone would be spelled out. */
const UNITS: Readonly<Record<string, string>> = {
  g: 'grams',
  kg: 'kilograms',
  mL: 'milliliters',
  L: 'liters',
  l: 'liters',
  ml: 'milliliters',
  lb: 'pounds',
  oz: 'ounces',
}

function gauge(shape: ShapeOf<'gauge'>): string {
  const { number, marks } = pastNumber(shape)
  const at = marks === 0 ? `at ${number}` : `${plural(marks, 'mark', 'marks')} past ${number}`
  const unit = UNITS[shape.unit] ?? shape.unit
  const intro = shape.look === 'dial' ? 'A scale' : 'A beaker'
  const on = shape.look === 'dial' ? 'The pointer is' : 'It is filled to'
  const place = shape.look === 'dial' ? at : at.replace(/^at /, '')
  return `${intro} from 0 to ${shape.max} ${unit}, with a mark for each ${shape.step}. ${on} ${place}.`
}

function tree(nodes: ShapeOf<'tree'>['nodes']): string {
  const name = (i: number): string => `${nodes[i]?.marked ? 'marked ' : ''}${cell(nodes[i]?.label ?? '')}`
  const under = (parent: number): string[] =>
    nodes.flatMap((node, i) => (node.parent === parent ? [name(i)] : []))
  return [
    `At the top: ${under(-1).join(', ')}.`,
    ...nodes.flatMap((_, i) => (under(i).length === 0 ? [] : [`Under ${name(i)}: ${under(i).join(', ')}.`])),
  ].join(' ')
}

const PIECES: Readonly<Record<string, string>> = {
  hexagon: 'a hexagon',
  trapezoid: 'a trapezoid',
  rhombus: 'a rhombus',
  triangle: 'a triangle',
  square: 'a square',
  rectangle: 'a rectangle',
  corner: 'a corner piece',
}
