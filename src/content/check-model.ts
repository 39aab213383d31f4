import type { MadeItem } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'

/** What is wrong with the pictures of an item: values that cannot be drawn, or do not fit a small screen. */
export function modelFaults({ item, hints, explain }: MadeItem): string[] {
  const models = [item.model, hints.picture.model, hints.firstStep.model, hints.worked.model, explain.right]
  return models.flatMap((model) =>
    model === null || fits(model) ? [] : [`picture does not fit: ${JSON.stringify(model)}`],
  )
}

const whole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max

const digits = (...values: readonly number[]): boolean => values.every((value) => whole(value, 0, 9))

function fits(model: Model): boolean {
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
      return whole(model.rows, 0, 10) && whole(model.columns, 0, 10)
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
    default:
      return true
  }
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
