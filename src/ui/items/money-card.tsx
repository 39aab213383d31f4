import { useState } from 'preact/hooks'
import type { Coin as Cents } from '#domain/items/item.ts'
import { coinsFor } from '#domain/items/money.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Coin, coinSize } from '#ui/drawings/coin.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './money-card.module.css'

/** Put coins and notes down, take them back. Response: what lies there is worth, in cents. */
export function MoneyCard({ question, response, onResponse, onMade, disabled, marking }: CardProps<'money'>) {
  const { money } = useMessages().items
  const { say } = useSay()
  // Which coins made an answer given before, nobody remembers.
  const [laid, setLaid] = useState<readonly Cents[]>(
    () => coinsFor(question.coins, Number(response ?? 0), question.most) ?? [],
  )
  const [last, setLast] = useState<readonly Cents[]>([])
  const grid = useKeyGrid<HTMLDivElement>('button')
  const full = laid.length >= question.most
  const change = (next: readonly Cents[]) => {
    if (disabled) return
    // The most worth lie first, as they are counted.
    const coins = next.toSorted((a, b) => b - a)
    setLaid(coins)
    onMade?.({ kind: 'coins', coins })
    const worth = next.reduce((sum, cents) => sum + cents, 0)
    onResponse(worth === 0 ? null : String(worth))
  }
  const put = (cents: Cents) => {
    if (disabled || full) return
    change([...laid, cents])
    setLast([...last, cents])
    void say(money.names[cents])
  }
  const take = (cents: Cents) => {
    change(without(laid, cents))
    setLast(without(last, cents))
  }
  const newest = last.at(-1) ?? laid.at(-1)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={`${css.marked} ${own.mat}`}
        data-marking={marking ?? undefined}
        role="group"
        aria-label={money.mat}
      >
        {laid.map((cents, i) => (
          <button
            // Coins of one worth are the same coin.
            key={`${cents} ${laid.slice(0, i).filter((one) => one === cents).length}`}
            type="button"
            class={own.laid}
            aria-label={money.take(money.names[cents])}
            aria-disabled={disabled ? 'true' : undefined}
            onClick={() => take(cents)}
          >
            <Picture cents={cents} />
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={css.row} role="group" aria-label={money.tray}>
        {question.coins.map((cents) => (
          <button
            key={cents}
            type="button"
            class={`${css.tile} ${own.coin}`}
            aria-label={money.put(money.names[cents])}
            aria-disabled={disabled || full ? 'true' : undefined}
            onClick={() => put(cents)}
          >
            <Picture cents={cents} />
          </button>
        ))}
        <BigButton
          kind="quiet"
          icon="undo"
          disabled={disabled || newest === undefined}
          onClick={() => newest !== undefined && take(newest)}
        >
          {money.undo}
        </BigButton>
      </div>
      <output class="said">
        {laid.length === 0 ? money.nothing : counted(laid, question.coins, money.lies)}
      </output>
    </div>
  )
}

function Picture({ cents }: Readonly<{ cents: number }>) {
  const { width, height } = coinSize(cents)
  return (
    <svg
      class={own.picture}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      style={{ inlineSize: `calc(${width} * var(--coin))` }}
      aria-hidden="true"
    >
      <Coin cents={cents} />
    </svg>
  )
}

/** One of them fewer, the last. */
function without(coins: readonly Cents[], cents: Cents): readonly Cents[] {
  const at = coins.lastIndexOf(cents)
  return coins.filter((_, i) => i !== at)
}

/** How many of each lie there; what they are worth is the question. */
const counted = (
  laid: readonly Cents[],
  coins: readonly Cents[],
  lies: (count: number, cents: Cents) => string,
): string =>
  coins
    .map((cents) => [laid.filter((one) => one === cents).length, cents] as const)
    .flatMap(([count, cents]) => (count === 0 ? [] : [lies(count, cents)]))
    .join(', ')
