import { MathText } from '#ui/components/math-text.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

/** Number sentences under each other. */
export function ExpressionModel({ model }: ModelProps<'expression'>) {
  return (
    <div class={css.lines} role="img" aria-label={model.say}>
      {model.lines.map((line) => (
        <span key={line} aria-hidden="true">
          <MathText text={line} />
        </span>
      ))}
    </div>
  )
}
