import { useRef, useState } from 'preact/hooks'
import type { Tile } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { placesOf, tilesIn } from '#domain/items/tiles.ts'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './tiles-card.module.css'

/** Tap a letter or word and it goes to the next open place; tap a place to take it back. Response: the whole row, "ship". */
export function TilesCard(props: CardProps<'tiles'>) {
  const { question, disabled, marking } = props
  const { items } = useMessages()
  const grid = useKeyGrid<HTMLDivElement>('button')
  const pool = useRef<HTMLDivElement>(null)
  const { spots, place, take } = useRow(props)
  const takeBack = (spot: Spot) => {
    if (disabled || !spot.tile) return
    take(spot.open)
    // The place is a button no more: the focus goes back with the tile.
    pool.current?.querySelectorAll('button')[question.tiles.indexOf(spot.tile)]?.focus()
  }
  const next = spots.find(isOpen)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div
      class={css.card}
      data-joint={question.joint === '' ? 'letters' : 'words'}
      ref={grid.ref}
      onKeyDown={grid.onKeyDown}
    >
      <div class={`${css.marked} ${own.sheet}`} data-marking={marking ?? undefined}>
        {(question.joint === ' ' || question.places === null) && <Room question={question} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div
          class={own.row}
          role="group"
          aria-label={question.joint === '' ? items.tiles.word : items.tiles.sentence}
        >
          {spots.map((spot, i) =>
            spot.tile ? (
              <button
                key={i}
                type="button"
                class={`${css.tile} ${own.place}`}
                data-picked="true"
                aria-pressed="true"
                aria-label={items.tiles.filled(i + 1, nameOf(spot.tile))}
                aria-disabled={disabled ? 'true' : undefined}
                onClick={() => takeBack(spot)}
              >
                <span lang="en">{spot.tile.text}</span>
              </button>
            ) : spot.given === null ? (
              <span
                key={i}
                class={`${css.tile} ${own.place} ${own.empty}`}
                data-next={spot === next && !disabled}
              >
                <span class="said">{items.tiles.open(i + 1)}</span>
              </span>
            ) : (
              <span key={i} class={`${own.place} ${own.given}`} data-sign={!hasLetters(spot.given)} lang="en">
                {spot.given}
              </span>
            ),
          )}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={`${css.row} ${own.pool}`} role="group" aria-label={items.tiles.tiles} ref={pool}>
        {question.tiles.map((tile) => {
          const used = spots.some((spot) => spot.tile === tile)
          return (
            <button
              key={tile.id}
              type="button"
              class={used ? `${css.tile} ${css.used}` : css.tile}
              lang={hasLetters(tile.text) ? 'en' : undefined}
              aria-label={nameOf(tile)}
              aria-disabled={used || disabled ? 'true' : undefined}
              onClick={() => !used && place(tile)}
            >
              {tile.text}
            </button>
          )
        })}
      </div>
      <output class="said">
        {items.tiles.now(spots.map((spot) => textIn(spot) ?? items.tiles.empty).join(', '))}
      </output>
    </div>
  )
}

/** A place in the row: what is printed there, or which of the open ones it is and the tile on it. */
type Spot = Readonly<{ given: string | null; open: number; tile: Tile | undefined }>

const isOpen = ({ given, tile }: Spot): boolean => given === null && tile === undefined
const textIn = ({ given, tile }: Spot): string | null => given ?? tile?.text ?? null

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
/** Print is its own name; a sign alone has to be said. */
const nameOf = (tile: Tile): string => (hasLetters(tile.text) ? tile.text : tile.speech)

type Row = Pick<CardProps<'tiles'>, 'question' | 'response' | 'onResponse' | 'disabled'>

/** Which tile lies on which place, and what a tap does. */
function useRow({ question, response, onResponse, disabled }: Row) {
  const { say } = useSay()
  const [laid, setLaid] = useState<readonly (Tile | undefined)[]>(() =>
    response === null ? [] : (tilesIn(question, response) ?? []),
  )
  const spots = spotsOf(question, laid)

  const change = (next: readonly (Tile | undefined)[]) => {
    setLaid(next)
    const texts = spotsOf(question, next).map(textIn)
    const there = question.places === null ? next.map((tile) => tile?.text ?? null) : texts
    onResponse(there.length === 0 || there.includes(null) ? null : there.join(question.joint))
  }
  const place = (tile: Tile) => {
    if (disabled) return
    const open = spots.filter(({ given }) => given === null)
    const to = open.length === 1 ? open[0] : open.find(isOpen)
    if (!to) return
    change(
      Array.from({ length: Math.max(laid.length, to.open + 1) }, (_, i) => (i === to.open ? tile : laid[i])),
    )
    void say(tile.speech)
  }
  // A row of any length closes up behind what is taken; where places are counted, a gap stays.
  const take = (at: number) =>
    change(
      question.places === null ? laid.toSpliced(at, 1) : laid.map((tile, i) => (i === at ? undefined : tile)),
    )
  return { spots, place, take }
}

/** The row as it stands; one of any length has one open place at its end while tiles are left. */
function spotsOf(question: QuestionOf<'tiles'>, laid: readonly (Tile | undefined)[]): readonly Spot[] {
  const { places, tiles } = question
  const row =
    places === null
      ? Array.from({ length: Math.min(laid.length + 1, tiles.length) }, () => null)
      : placesOf(question)
  return row.map((given, i) => {
    const open = row.slice(0, i).filter((one) => one === null).length
    return { given, open, tile: given === null ? laid[open] : undefined }
  })
}

/** Holds the lines free that the row may come to need, so that no tile below moves under a finger. */
function Room({ question: { tiles, given } }: { question: QuestionOf<'tiles'> }) {
  return (
    <div class={`${own.row} ${own.room}`} aria-hidden="true">
      {[...given.filter((text) => text !== null), ...tiles.map(({ text }) => text)].map((text, i) => (
        <span key={i} class={`${css.tile} ${own.place}`}>
          {text}
        </span>
      ))}
    </div>
  )
}
