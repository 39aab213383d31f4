import type { Kind } from './kind.ts'

/** Building rows and columns. */
export const array: Kind<'array'> = {
  read({ maxRows, maxColumns }, response) {
    const [, rows = '', columns = ''] = /^\s*(\d{1,2})\s*[x×]\s*(\d{1,2})\s*$/.exec(response) ?? []
    const fits = (text: string, max: number) => text !== '' && Number(text) >= 1 && Number(text) <= max
    return fits(rows, maxRows) && fits(columns, maxColumns) ? `${Number(rows)}x${Number(columns)}` : null
  },
  choices: () => 0,
}
