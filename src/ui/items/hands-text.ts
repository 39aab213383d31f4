import type { Messages } from '#i18n/en/child.ts'

/** Where the hands point, as eyes see it: not yet what time it is. */
export function handsText(at: number, words: Messages['items']['clock']): string {
  const hour = Math.floor(around(at, 720) / 60)
  const minute = around(at, 60)
  const numeral = (n: number) => (around(n, 12) === 0 ? 12 : around(n, 12))
  const five = Math.floor(minute / 5)
  return words.hands(
    minute === 0 ? words.on(numeral(hour)) : words.between(numeral(hour), numeral(hour + 1)),
    minute % 5 === 0 ? words.on(numeral(five)) : words.past(minute % 5, numeral(five)),
  )
}

const around = (value: number, count: number): number => ((value % count) + count) % count
