import type { Kind } from './kind.ts'
import { plainSigns, typedWhole } from './typed.ts'

/** Putting down coins and notes: their worth in cents, of what the coins at hand can make. */
export const money: Kind<'money'> = {
  read({ coins, most }, response) {
    const cents = inCents(response)
    return cents === 0 || coinsFor(coins, cents, most) === null ? null : String(cents)
  },
  choices: () => 0,
}

/** An amount in cents: "31", "31¢" or "$0.31"; 0 for other text. */
function inCents(text: string): number {
  const [, dollars, cents] = /^\$ ?(\d{0,3})\.(\d\d)$/.exec(plainSigns(text)) ?? []
  return cents === undefined ? Number(typedWhole(text, 'cents')) : 100 * Number(dollars) + Number(cents)
}

/** Coins that make an amount, at most so many, the greatest first; null where none do. */
export function coinsFor<C extends number>(coins: readonly C[], cents: number, most: number): C[] | null {
  const [largest, ...rest] = coins.toSorted((a, b) => b - a)
  if (cents === 0) return []
  if (largest === undefined || cents > largest * most) return null
  for (let count = Math.min(most, Math.floor(cents / largest)); count >= 0; count--) {
    const others = coinsFor(rest, cents - count * largest, most - count)
    if (others !== null) return [...Array.from({ length: count }, () => largest), ...others]
  }
  return null
}
