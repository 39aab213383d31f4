import { useState } from 'preact/hooks'
import { pieceCells } from '#domain/items/cells.ts'
import type { PieceName } from '#domain/items/item.ts'
import {
  coverResponse,
  drawnCells,
  type Laid,
  layAll,
  layPiece,
  MOST_BESIDE,
  takePiece,
} from '#domain/items/tiling.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { boundsOf, OutlineShape, PieceShape, viewBoxOf } from '#ui/drawings/pieces.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import own from './cover-card.module.css'
import css from './items.module.css'
import { pressable } from './pressable.ts'

/**
 * Tap a piece and it finds its place in the outline, or lies beside it where it fits nowhere; tap it there to take it away.
 * Response: the names of the pieces, in alphabetical order.
 */
export function CoverCard({ question, response, onResponse, disabled, marking }: CardProps<'cover'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const { outline, pieces } = question
  const grid = useKeyGrid<HTMLDivElement>('button, [role="button"]')
  const [laid, setLaid] = useState<readonly Laid[]>(() => layAll(outline, pieces, namesIn(response, pieces)))
  const change = (next: readonly Laid[]) => {
    if (disabled || next.filter(({ cells }) => cells === null).length > MOST_BESIDE) return
    setLaid(next)
    onResponse(next.length === 0 ? null : coverResponse(next.map(({ name }) => name)))
  }
  const add = (name: PieceName) => {
    change(layPiece(outline, pieces, laid, name))
    void say(items.cover.names[name])
  }
  const take = (at: number) => change(takePiece(outline, pieces, laid, at))
  const covered = laid.flatMap(({ cells }) => cells ?? []).length === outline.cells.length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      <div class={own.covering}>
        <div class={`${css.marked} ${own.table}`} data-marking={marking ?? undefined}>
          <Board question={question} laid={laid} disabled={disabled} onTake={take} />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div class={own.tray} role="group" aria-label={items.cover.tray}>
          {pieces.map((name) => (
            <button
              key={name}
              type="button"
              class={css.tile}
              aria-label={items.cover.names[name]}
              aria-disabled={disabled ? 'true' : undefined}
              onClick={() => !disabled && add(name)}
            >
              <TrayPiece name={name} />
            </button>
          ))}
          <BigButton
            kind="quiet"
            icon="undo"
            disabled={disabled || laid.length === 0}
            onClick={() => take(laid.length - 1)}
          >
            {items.cover.undo}
          </BigButton>
        </div>
      </div>
      <output class="said">{`${items.cover.open(laid.length)}. ${covered ? items.cover.full : ''}`}</output>
    </div>
  )
}

type BoardProps = Pick<CardProps<'cover'>, 'question' | 'disabled'> &
  Readonly<{ laid: readonly Laid[]; onTake: (at: number) => void }>

function Board({ question: { outline }, laid, disabled, onTake }: BoardProps) {
  const { items } = useMessages()
  const drawn = drawnCells(outline, laid)
  const box = boundsOf(outline.cells)
  const all = boundsOf([...outline.cells, ...drawn.flat()])
  // Room for what does not fit is there from the start, so that nothing jumps when it comes.
  const width = Math.max(all.left + all.width, box.left + box.width + 2.5) - all.left
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg
      class={`${models.model} ${own.board}`}
      viewBox={viewBoxOf({ ...all, width, height: Math.max(all.height, 1.8) })}
      style={{ maxInlineSize: `calc(${Math.ceil(width)} * max(var(--target), 5rem))` }}
      role="group"
      aria-label={items.cover.label}
    >
      <OutlineShape cells={outline.cells} />
      {laid.map(({ name, cells }, at) => {
        const word = items.cover.names[name]
        const label = cells === null ? items.cover.beside(word) : items.cover.inside(word)
        return (
          <g key={at} class={own.piece} {...pressable(label, disabled, () => onTake(at))}>
            <PieceShape name={name} cells={drawn[at] ?? []} />
          </g>
        )
      })}
    </svg>
  )
}

/** A piece as it lies in the tray: all to one scale. */
function TrayPiece({ name }: { name: PieceName }) {
  const cells = pieceCells(name, 0, 0, 0)
  const bounds = boundsOf(cells)
  return (
    <svg
      class={own.shape}
      viewBox={viewBoxOf(bounds)}
      style={{ inlineSize: `calc(${bounds.width} * var(--unit) + 0.5rem)` }}
      aria-hidden="true"
    >
      <PieceShape name={name} cells={cells} />
    </svg>
  )
}

const namesIn = (response: string | null, pieces: readonly PieceName[]): readonly PieceName[] =>
  (response?.split(',') ?? []).flatMap((text) => pieces.filter((name) => name === text))
