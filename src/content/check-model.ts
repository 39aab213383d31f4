import { never } from '#domain/assert.ts'
import { COINS, type MadeItem, type Question } from '#domain/items/item.ts'
import type { FigurePart, Model } from '#domain/items/model.ts'
import { isWritable } from '#domain/items/strokes.ts'

/** What is wrong with the pictures of an item: values that cannot be drawn, or do not fit a small screen. */
export const modelFaults = (made: MadeItem): string[] =>
  modelsOf(made).flatMap((model) => (fits(model) ? [] : [`picture does not fit: ${JSON.stringify(model)}`]))

/** Every picture of an item: beside the question, on its choices, in help and in feedback. */
export const modelsOf = ({ item, hints, explain }: MadeItem): Model[] =>
  [
    item.model,
    ...onChoices(item.question),
    hints.picture.model,
    hints.firstStep.model,
    hints.worked.model,
    explain.right,
  ].filter((model) => model !== null)

function onChoices(question: Question): (Model | null)[] {
  if (question.kind === 'choice' || question.kind === 'select')
    return question.choices.map(({ model }) => model)
  return question.kind === 'sort' ? question.cards.map(({ model }) => model) : []
}

const whole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max

const digits = (...values: readonly number[]): boolean => values.every((value) => whole(value, 0, 9))

/** Whether a picture can be drawn, and on a small screen. */
export function fits(model: Model): boolean {
  switch (model.kind) {
    case 'objects':
      return whole(model.count, 1, 20) && whole(model.crossed, 0, model.count)
    case 'matched-rows':
      return whole(model.top, 0, 10) && whole(model.bottom, 0, 10)
    case 'ten-frame':
      return (
        whole(model.first + model.second, 0, model.frames * 10) &&
        whole(model.second, 0, 20) &&
        whole(model.crossed, 0, model.first + model.second)
      )
    case 'number-line':
      return lineFits(model)
    case 'base-ten':
      return whole(model.hundreds, 0, 9) && whole(model.tens, 0, 10) && whole(model.ones, 0, 20)
    case 'fraction-bars':
      return (
        whole(model.bars.length, 1, 4) &&
        model.bars.every((bar) => whole(bar.parts, 1, 12) && whole(bar.shaded, 0, bar.parts))
      )
    case 'array':
      return whole(model.rows, 0, 10) && whole(model.columns, 0, 12)
    case 'area':
      return (
        [...model.rows, ...model.columns].every((side) => whole(side, 1, 9000)) && model.columns.length <= 4
      )
    case 'number-bond':
      return model.parts.length === 2
    case 'balance':
      return model.left.length <= 12 && model.right.length <= 12
    case 'strips':
      return model.strips.every(({ length }) => whole(length, 1, 20))
    case 'place-value':
      return (
        whole(model.columns.length, 1, 5) && model.rows.every((row) => row.length === model.columns.length)
      )
    case 'expression':
      return whole(model.lines.length, 1, 5) && model.lines.every((line) => line.length <= 32)
    case 'box':
      return digits(model.length, model.width, model.height)
    case 'groups':
      return (
        whole(model.groups, 1, 12) && whole(model.each, 0, 12) && whole(model.groups * model.each, 0, 100)
      )
    case 'tape':
      return whole(model.rows.length, 1, 5) && model.rows.every(rowFits)
    case 'clock':
      return whole(model.hour, 0, 12) && whole(model.minute, 0, 59)
    case 'coins':
      return (
        whole(model.coins.length, 1, 16) && model.coins.every((coin) => COINS.some((one) => one === coin))
      )
    case 'ruler':
      return (
        whole(model.max, 1, 20) &&
        whole(model.max * model.parts, 1, 80) &&
        whole(model.from, 0, model.max * model.parts) &&
        whole(model.length, 1, model.max * model.parts - model.from)
      )
    case 'units':
      return (
        within(model.length, 0.5, 15) &&
        model.laid.length <= 15 &&
        model.laid.every((start, i) => within(start, 0, 16) && start >= (model.laid[i - 1] ?? 0))
      )
    case 'graph':
      return graphFits(model)
    case 'grid':
      return (
        whole(model.size, 2, 12) &&
        whole(model.points.length, 0, 8) &&
        model.points.every(
          ({ x, y, label }) => whole(x, 0, model.size) && whole(y, 0, model.size) && label.length <= 8,
        )
      )
    case 'angle':
      return angleFits(model)
    case 'figure':
      return (
        within(model.width, 1, 2000) &&
        within(model.height, 1, 2000) &&
        within(model.height / model.width, 0.1, 3) &&
        whole(model.parts.length, 1, 60) &&
        model.parts.every((part) =>
          placesOf(part).every(([x, y]) => onSheet(x, model.width) && onSheet(y, model.height)),
        )
      )
    case 'solid':
      return true
    case 'pictures':
      return (
        whole(model.rows.length, 1, 6) &&
        model.rows.every(
          (row) =>
            row.length <= 10 &&
            row.reduce((sum, { size }) => sum + size, 0) <= 14 &&
            row.every(({ picture, size }) => /^[a-z-]+$/.test(picture) && within(size, 0.25, 6)),
        )
      )
    case 'chart':
      return (
        whole(model.step, 1, 1000) &&
        whole(model.columns, 1, 12) &&
        whole((model.to - model.from) / model.step, 0, 119) &&
        String(model.to).length <= 4
      )
    case 'table':
      return (
        whole(model.rows.length, 1, 7) &&
        whole(model.head.length, 1, 7) &&
        model.rows.every((row) => row.length === model.head.length) &&
        [model.head, ...model.rows].flat().every((text) => text.length <= 20)
      )
    case 'dots':
      return whole(model.count, 0, 20)
    case 'partition':
      return whole(model.parts, 1, 12) && whole(model.shaded, 0, model.parts) && whole(model.way, 0, 99)
    case 'hundred-square':
      return (
        whole(model.wholes, 0, 3) && whole(model.first, 0, 100) && whole(model.second, 0, 100 - model.first)
      )
    case 'unit-square':
      return (
        whole(model.down, 1, 12) &&
        whole(model.across, 1, 12) &&
        whole(model.rows, 0, model.down) &&
        whole(model.columns, 0, model.across)
      )
    case 'cubes':
      return (
        whole(model.boxes.length, 1, 3) &&
        model.boxes.every(
          ({ length, width, height, layers }) =>
            [length, width, height].every((side) => whole(side, 1, 12)) && whole(layers, 0, height),
        )
      )
    case 'gauge':
      return (
        whole(model.max / model.step, 1, 60) &&
        whole(model.every, 1, model.max / model.step) &&
        model.max / model.step / model.every <= 12 &&
        within(model.value, 0, model.max)
      )
    case 'tree':
      return (
        whole(model.nodes.length, 1, 12) &&
        model.nodes.every(({ label, parent }, i) => whole(parent, -1, i - 1) && label.length <= 18)
      )
    case 'column':
      return whole(model.rows.length, 1, 6) && [...model.rows, model.result].every((row) => row.length <= 12)
    case 'strokes':
      return whole(model.text.length, 1, 2) && isWritable(model.text)
    case 'sticks':
      return /^[sl]{1,8}$/.test(model.sides)
    case 'cover':
      return (
        whole(model.outline.length, 1, 48) &&
        model.pieces.every(({ cells }) => cells.every((cell) => model.outline.includes(cell)))
      )
    case 'word':
      return model.parts.length > 0 && model.parts.join('').length <= 18
    case 'sound-boxes':
      return whole(model.boxes.length, 1, 6) && model.boxes.every((sound) => sound.length <= 4)
    case 'sentence':
      return whole(model.text.length, 1, 90)
    case 'passage':
      return whole(model.sentences.length, 1, 18) && model.sentences.join(' ').length <= 1100
    case 'claps':
      return whole(model.count, 1, 6)
    case 'page':
      return (
        whole(model.parts.length, 1, 12) && model.parts.reduce((sum, { text }) => sum + text.length, 0) <= 700
      )
    default:
      return never(model)
  }
}

const within = (value: number, min: number, max: number): boolean => value >= min && value <= max

/** A little off the sheet is where a word or an arrow may end. */
const onSheet = (at: number, size: number): boolean => within(at, -size * 0.1, size * 1.1)

const rowFits = ({ label, parts, brace }: Extract<Model, { kind: 'tape' }>['rows'][number]): boolean =>
  whole(parts.length, 1, 12) &&
  parts.every(({ size, text }) => size > 0 && Number.isFinite(size) && text.length <= 14) &&
  label.length <= 14 &&
  brace.length <= 20

function graphFits({ look, columns, values, scale }: Extract<Model, { kind: 'graph' }>): boolean {
  const most = { bars: 12, pictures: 10, dots: 10, tallies: 25 }[look]
  const steps = look === 'bars' || look === 'pictures' ? scale : 1
  return (
    whole(columns.length, 1, look === 'dots' ? 13 : 6) &&
    columns.every((text) => text.length <= 12) &&
    values.length === columns.length &&
    whole(scale, 1, 1000) &&
    values.every((value) => whole(value, 0, most * steps))
  )
}

function angleFits({ degrees, turn, look, split, labels }: Extract<Model, { kind: 'angle' }>): boolean {
  return (
    within(degrees, 0, 360) &&
    within(turn, look === 'protractor' ? 0 : -360, 360) &&
    (look !== 'protractor' || turn + degrees <= 180) &&
    (split === null || within(split, 0, degrees)) &&
    labels.length <= (split === null ? 1 : 3)
  )
}

function placesOf(part: FigurePart): readonly (readonly [number, number])[] {
  return 'points' in part ? part.points : [part.at]
}

function lineFits(model: Extract<Model, { kind: 'number-line' }>): boolean {
  const on = (tick: number): boolean => tick >= 0 && tick <= model.ticks
  return (
    whole(model.ticks, 1, 20) &&
    (model.mark === null || on(model.mark)) &&
    model.labels.every(({ tick }) => whole(tick, 0, model.ticks)) &&
    model.jumps.every(({ from, to }) => on(from) && on(to))
  )
}
