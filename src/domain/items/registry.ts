import { angle } from './angle.ts'
import { array } from './array.ts'
import { baseTen } from './base-ten.ts'
import { boxes } from './boxes.ts'
import { choice } from './choice.ts'
import { clock } from './clock.ts'
import { column } from './column.ts'
import { cover } from './cover.ts'
import { deal } from './deal.ts'
import { equation } from './equation.ts'
import { fractionBar } from './fraction-bar.ts'
import { fractionPad } from './fraction-pad.ts'
import { graph } from './graph.ts'
import { grid } from './grid.ts'
import type { QuestionKind } from './item.ts'
import type { Kind } from './kind.ts'
import { money } from './money.ts'
import { numberLine } from './number-line.ts'
import { numberPad } from './number-pad.ts'
import { order } from './order.ts'
import { ruler } from './ruler.ts'
import { select } from './select.ts'
import { sort } from './sort.ts'
import { sticks } from './sticks.ts'
import { tenFrame } from './ten-frame.ts'
import { tiles } from './tiles.ts'
import { trace } from './trace.ts'

/** Every kind of question and how its responses are read. */
export const KINDS: Readonly<{ [K in QuestionKind]: Kind<K> }> = {
  choice,
  'number-pad': numberPad,
  'ten-frame': tenFrame,
  'number-line': numberLine,
  'base-ten': baseTen,
  'fraction-bar': fractionBar,
  order,
  equation,
  select,
  sort,
  deal,
  array,
  column,
  'fraction-pad': fractionPad,
  clock,
  ruler,
  money,
  graph,
  grid,
  angle,
  sticks,
  cover,
  trace,
  tiles,
  boxes,
}
