import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

/** A place-value table: a column a place, a row a number. */
export function PlaceValueModel({ model }: ModelProps<'place-value'>) {
  return (
    <div class={css.ruled} role="img" aria-label={model.say}>
      <table class={css.table} aria-hidden="true">
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, i) => (
                <td key={model.columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
