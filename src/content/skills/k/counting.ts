/** "1, 2, 3": the numbers as they are said. */
export const counting = (from: number, to: number, step = 1): string =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step).join(', ')
