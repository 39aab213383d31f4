import { Coin, coinSize } from '#ui/drawings/coin.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'

const WIDTH = 390
const GAP = 12
const ROW = 76

/** Coins and notes in the order they lie, in rows as long as the picture is wide. */
export function CoinsModel({ model: { coins, say } }: ModelProps<'coins'>) {
  const rows = inRows(coins)
  const width = Math.max(...rows.map(lengthOf))
  return (
    <Drawing width={width} height={rows.length * ROW} say={say} maxWidth={width / 13}>
      {rows.flatMap((row, y) =>
        row.map((cents, i) => (
          <g
            key={`${y} ${i}`}
            style={{
              transform: `translate(${lengthOf(row.slice(0, i + 1)) - coinSize(cents).width / 2 - GAP / 2}px, ${(y + 0.5) * ROW}px)`,
              '--turn': y * 6 + i,
            }}
          >
            <Coin cents={cents} />
          </g>
        )),
      )}
    </Drawing>
  )
}

const lengthOf = (row: readonly number[]): number =>
  row.reduce((sum, cents) => sum + coinSize(cents).width + GAP, 0)

function inRows(coins: readonly number[]): number[][] {
  const rows: number[][] = [[]]
  for (const coin of coins) {
    const row = rows.at(-1)
    if (row && lengthOf([...row, coin]) <= WIDTH) row.push(coin)
    else rows.push([coin])
  }
  return rows
}
