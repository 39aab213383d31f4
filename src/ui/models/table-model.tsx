import { MathText } from '#ui/components/math-text.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

/** With more rows they stand closer together. */
const TALL = 5

/** A table of any text; marked cells stand out. */
export function TableModel({ model: { head, rows, marked, say } }: ModelProps<'table'>) {
  const picked = (row: number, column: number): boolean => marked.some(([r, c]) => r === row && c === column)
  return (
    <div class={css.ruled} role="img" aria-label={say}>
      <table
        class={head.length > 3 ? `${css.table} ${css.small}` : css.table}
        data-pair={head.length === 2}
        data-tall={rows.length > TALL}
        aria-hidden="true"
      >
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={`${i} ${text}`}>
                <MathText text={text} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((text, j) => (
                <td key={j} class={picked(i, j) ? css.picked : undefined}>
                  <MathText text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
