import { type Kind, readWhole } from './kind.ts'

/** Building a graph: as many heights as columns. One left as it stood is an answer too: nobody may have chosen it. */
export const graph: Kind<'graph'> = {
  read({ columns, max }, response) {
    const heights = response.split(',').map(readWhole)
    const fits = heights.every((height) => height !== null && height <= max)
    return heights.length === columns.length && fits ? heights.join(',') : null
  },
  choices: () => 0,
}
