import { baseTen } from './base-ten.ts'
import { choice } from './choice.ts'
import { equation } from './equation.ts'
import { fractionBar } from './fraction-bar.ts'
import type { QuestionKind } from './item.ts'
import type { Kind } from './kind.ts'
import { numberLine } from './number-line.ts'
import { numberPad } from './number-pad.ts'
import { order } from './order.ts'
import { tenFrame } from './ten-frame.ts'

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
}
